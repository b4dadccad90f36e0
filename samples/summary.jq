# A letter's JSON in, a few lines for a reader out.

def column($width): . + " " * ([$width - length, 1] | max);
def count($one; $many): "\(length) \(if length == 1 then $one else $many end)";
def row($kind; $who; $what):
  "  \($kind | column(12))\(.status | column(16))\($who | column(46))\($what)\(if .promised_by then " (\(.promised_by))" else "" end)";

(.footnotes | map({key: .id, value: "note \(.number // .mark): "}) | from_entries) as $notes
| "\(.source.file): \(.letter.title // "no title")",
  "  \([.letter.date, .letter.ministry, .letter.reference] | map(select(.)) | join(", "))",
  "  \([(.sections | count("section"; "sections")), (.tables | count("table"; "tables")),
        (.footnotes | count("note"; "notes")), (.citations | count("citation"; "citations"))] | join(", "))",
  (.motions[] | row("motie"; "\(.members | join(", "))\(if .cosigned then " c.s." else "" end)"; .identifiers | join(", "))),
  (.commitments[] | row("toezegging"; .made_to | join(", "); .number // .text)),
  (.diagnostics[] | select(.severity == "error" or .severity == "warning")
   | "  \(.severity | column(12))\($notes[.at.footnote // ""] // "")\(.message)"),
  ""
