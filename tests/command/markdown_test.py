"""Markdown renders, front matter aside, to the words, notes, links and tables that the JSON of the same letter has."""
import json
import os
import re
import subprocess
import sys
import tempfile
import unittest
from collections import Counter
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote

from program import run
from word_file import cell, heading, noted, paragraph, table, word_file

SAMPLES = Path(os.environ["KAMERBRIEF_SOURCE"]) / "samples"
SEED = Path(os.environ["KAMERBRIEF_SHARED"]) / "seed"

MERGED = '<w:gridSpan w:val="2"/>'
NUMBERED = '<w:t>1)</w:t><w:tab/>'

ODD_TEXTS = (
    "# geen kop", "- geen lijst", "+ geen lijst", "1. geen lijst", "2025) geen lijst", "> geen citaat", "*niet* schuin en __niet__ vet",
    "`geen code`", "~~~ geen code", "[geen](link) en ![geen](beeld)", "[^f1]: geen noot", "&lt;b> &amp;lt; &amp;copy;", "~~niet weg~~",
    "$geen$ formule", "geen | tabel", "--- | ---", "===", "***", "a\\b\\*c", "vijf &lt;script> zes", "http://voorbeeld.example/a_b_c",
    "Einde met een uitroep!", "C# en F#", "100% * 2", "regel een\\", "https\\://x",
)

LETTERS = {
    "odd texts": word_file(heading("Kop met #") + heading("*Kop* [twee] | drie", 2)
                           + "".join(paragraph(text) for text in ODD_TEXTS)),
    "line breaks": word_file(heading("Kop")
                             + "<w:p><w:r><w:t>een</w:t><w:br/><w:t>- twee</w:t><w:br/><w:br/><w:t># drie</w:t></w:r></w:p>"
                             + noted("Uitroep!", 1, "(haakje)") + noted("Nog een", 1, ": dubbel"),
                             {1: paragraph("Eerste.") + paragraph("1. Tweede alinea.") + paragraph("- Derde.")}),
    "notes": word_file(heading("Kop") + noted("Tekst", 2, " en verder."),
                       {1: paragraph("Nooit geroepen, Kamerstukken II, 2024/25, 31409, nr. 80."), 2: paragraph("Zie Kamerstukken II, 2024/25, 31409, nrs. 81 en 82; 2024D51189."),
                        3: paragraph("Ook niet.")}),
    "tables": word_file(
        heading("Kop")
        + table([cell(paragraph("Kade")), cell(paragraph("Meter | voet"))], [cell(noted("Noord", 1)), cell(paragraph("- 12"))])
        + paragraph("Tussen.")
        + table([cell(paragraph("Samen"), properties=MERGED), cell(paragraph("Jaar"))],
                [cell(noted("Noord", 2)), cell(paragraph("één") + paragraph("# twee")), cell(paragraph("2025"))])
        + paragraph("Tussen.")
        + table([cell(paragraph("Buiten"), table([cell(paragraph("Binnen")), cell(paragraph("1"))],
                                                 [cell(noted("diep", 3)), cell(paragraph("2"))]), paragraph("Onder"))],
                [cell(paragraph("Laatste"))], header_rows=0),
        {1: paragraph("Een."), 2: paragraph("Twee, Kamerstukken II, 2024/25, 31409, nr. 83."), 3: paragraph("Drie.")}),
}


def words(text):
    return re.findall(r"\w+", text)


class Rendered(HTMLParser):
    """What a reader of the page sees."""

    def __init__(self, html):
        super().__init__(convert_charrefs=True)
        self.text = []          # all but notes
        self.note_text = []
        self.calls = 0
        self.notes = 0
        self.links = Counter()
        self.tables = []        # rows of (text, rowspan, colspan), nested ones where they begin
        self.open_tables = []
        self.lists = []
        self.in_notes = False
        self.skipped = None     # within the number of a call, or the way back from a note
        self.feed(html)

    def handle_starttag(self, tag, attributes):
        at = dict(attributes)
        if tag == "section" and "footnotes" in at.get("class", ""):
            self.in_notes = True
        elif tag == "sup" and "footnote-ref" in at.get("class", "") and not self.skipped:
            self.calls += 1
            self.skipped = "sup"
        elif tag == "a" and "footnote-backref" in at.get("class", ""):
            self.skipped = "a"
        elif tag == "a" and "href" in at and not self.skipped:
            self.links[unquote(at["href"])] += 1
        elif tag == "img":
            self.say(at["alt"])
        elif tag == "br":
            self.say("\n")
        elif tag in ("ol", "ul"):
            self.lists.append(int(at.get("start", 1)) if tag == "ol" else None)
        elif tag == "li" and self.in_notes and len(self.lists) == 1:
            self.notes += 1
        elif tag == "li" and self.lists[-1] is not None:
            self.say(f" {self.lists[-1]} ")
            self.lists[-1] += 1
        elif tag == "table":
            self.tables.append([])
            self.open_tables.append({"rows": self.tables[-1], "in_cell": False})
        elif tag == "tr":
            self.open_tables[-1]["rows"].append([])
        elif tag in ("td", "th"):
            self.open_tables[-1]["rows"][-1].append(["", int(at.get("rowspan", 1)), int(at.get("colspan", 1))])
            self.open_tables[-1]["in_cell"] = True
        if tag in ("p", "li", "td", "th", "h1", "h2", "h3", "h4", "h5", "h6"):
            self.say("\n")

    def handle_endtag(self, tag):
        if tag == self.skipped:
            self.skipped = None
        elif tag in ("ol", "ul"):
            self.lists.pop()
        elif tag in ("td", "th"):
            self.open_tables[-1]["in_cell"] = False
        elif tag == "table":
            self.open_tables.pop()

    def handle_data(self, data):
        if not self.skipped:
            self.say(data)

    def say(self, text):
        (self.note_text if self.in_notes else self.text).append(text)
        if self.open_tables and self.open_tables[-1]["in_cell"]:
            self.open_tables[-1]["rows"][-1][-1][0] += text


def grid_of(rows):
    """The words at each place of a rendered table, none where a merged cell covers it; and what the merged cells cover."""
    places, spans = {}, []
    for r, row in enumerate(rows):
        column = 0
        for text, rowspan, colspan in row:
            while (r, column) in places:
                column += 1
            if rowspan > 1 or colspan > 1:
                spans.append({"row": r, "column": column, "rowspan": rowspan, "colspan": colspan})
            for i in range(rowspan):
                for j in range(colspan):
                    places[r + i, column + j] = []
            places[r, column] = words(text)
            column += colspan
    columns = 1 + max((c for _, c in places), default=-1)
    return [[places.get((r, c), []) for c in range(columns)] for r in range(len(rows))], spans


def body_words(letter):
    """The words of everything but the notes, in reading order."""
    tables = {t["id"]: t for t in letter["tables"]}
    nested = {}
    for t in letter["tables"]:
        if t["parent"]:
            nested.setdefault(tuple(t["parent"].values()), []).append(t)

    def of_table(t):
        out = words(t["label"] or "") + words(t["caption"] or "")
        for r, row in enumerate(t["rows"]):
            for c, text in enumerate(row):
                out += words(text or "")
                for inner in nested.get((t["id"], r, c), []):
                    out += of_table(inner)
        return out

    out = []
    for section in letter["sections"]:
        out += words(section["number"] or "") + words(section["title"] or "")
        for block in section["blocks"]:
            if "table" in block:
                out += of_table(tables[block["table"]])
            else:
                out += words(block.get("marker", "")) + words(next(iter(block.values())) or "")
    return out


def linked(letter):
    """The addresses of the citations: of those that share words, the first."""
    urls, ends = Counter(), {}
    placed = [(json.dumps([v for k, v in c["at"].items() if k != "span"]), c["at"]["span"], c["url"])
              for c in letter["citations"] if c["url"]]
    for place, (begin, end), url in sorted(placed, key=lambda p: (p[0], p[1][0])):
        if begin >= ends.get(place, 0):
            urls[unquote(url)] += 1
            ends[place] = end
    return urls


def outcome(record):
    return f"{record['status']} {record['promised_by'] or ''}"


def heading_of(section):
    return f"{section['number'] or ''} {section['title'] or ''}"


def render(markdown):
    return subprocess.run(["cmark-gfm", "-e", "table", "-e", "footnotes", "--unsafe"], input=markdown, check=True,
                          capture_output=True, text=True).stdout


def without_summaries(markdown, letter):
    """The tables of motions and commitments that a letter opens with, and the letter itself."""
    tables = (letter["motions"] != []) + (letter["commitments"] != [])
    opening = re.match(r"\n?(?:(?:\|.*\n)+\n){%d}" % tables, markdown)
    return opening[0], markdown[opening.end():]


class Markdown(unittest.TestCase):
    def check(self, file):
        letter = json.loads(run("parse", file, check=True).stdout)
        markdown = run("parse", "-f", "markdown", file, check=True).stdout.decode()
        markdown = re.sub(r"\A---\n.*?^---\n", "", markdown, flags=re.S | re.M)
        opening, markdown = without_summaries(markdown, letter)
        self.check_summaries(Rendered(render(opening)), letter)
        html = render(markdown)
        page = Rendered(html)
        called = [n for n in letter["footnotes"] if n["calls"]]
        listed = [n for n in letter["footnotes"] if not n["calls"]]
        self.assertEqual(words("".join(page.text)),
                         body_words(letter) + [w for n in listed for w in words(f"{n['number'] or n['mark'] or ''} {n['text']}")])
        self.assertEqual(Counter(words("".join(page.note_text))), Counter(w for n in called for w in words(n["text"])))
        self.assertEqual(page.notes, len(called))
        self.assertEqual(page.calls, sum(len(n["calls"]) for n in letter["footnotes"]))
        self.assertEqual(page.links, linked(letter))
        self.assertEqual(len(page.tables), len(letter["tables"]))
        # A nested table's text stands in its own entry, and the page shows it within its parent's cell too.
        for rows, expected in zip(page.tables, letter["tables"]):
            grid, spans = grid_of(rows)
            self.assertEqual(grid, [[words(text or "") for text in row] for row in expected["rows"]])
            self.assertEqual(spans, expected["spans"])
        for anchor in (b for s in letter["sections"] for b in s["bookmarks"]):
            self.assertIn(f'<a id="{anchor}"></a>', html)
        for question in letter["questions"]:
            self.assertRegex(markdown, f'(?m)^#+ .*<a id="{question["id"]}"></a>')
        return page

    def check_summaries(self, page, letter):
        sections = {s["id"]: s for s in letter["sections"]}
        motions, commitments = letter["motions"], letter["commitments"]
        expected = [
            [[m["request"] or m["text"], m["members"] + ["c.s."] * m["cosigned"], m["identifiers"], outcome(m),
              heading_of(sections[m["section"]])] for m in motions],
            [[c["text"], c["made_to"], [c["made_in"] or "", c["made_on"] or ""], c["number"] or "", outcome(c),
              heading_of(sections[c["section"]])] for c in commitments]]
        expected = [[[words(" ".join(cell) if isinstance(cell, list) else cell) for cell in row] for row in table]
                    for table in expected if table]
        self.assertEqual(len(page.tables), len(expected))
        for rows, records in zip(page.tables, expected):
            found = [[words(text) for text, *_ in row] for row in rows[1:]]
            self.assertEqual([row[1:] for row in found], [row[1:] for row in records])
            for (first, *_), (text, *_) in zip(found, records):
                # Without its end, or what other columns say.
                rest = iter(text)
                self.assertTrue(all(word in rest for word in first), (first, text))
                self.assertGreater(len(first), 0)
        urls = {c["identifier"]: c["url"] for c in letter["citations"]}
        anchors = [f"#{s['bookmark'] or s['bookmarks'][0]}"
                   for r in motions + commitments if (s := sections[r["section"]])["bookmarks"]]
        papers = [unquote(urls[i]) for r in motions + commitments for i in r.get("identifiers", [r.get("number")])
                  if urls.get(i)]
        self.assertEqual(page.links, Counter(anchors + papers))

    def test_letters_of_odd_things(self):
        for name, content in LETTERS.items():
            with self.subTest(name), tempfile.TemporaryDirectory() as directory:
                file = Path(directory) / "brief.docx"
                file.write_bytes(content)
                self.check(file)

    def test_tables_with_merged_cells_and_notes(self):
        with tempfile.TemporaryDirectory() as directory:
            file = Path(directory) / "brief.docx"
            file.write_bytes(LETTERS["tables"])
            page = self.check(file)
            self.assertEqual((page.calls, len(page.links)), (3, 1))
            self.assertIn(("Samen", 1, 2), [(text.strip(), *spans) for rows in page.tables for row in rows for text, *spans in row])

    def test_samples(self):
        for file in sorted(SAMPLES.glob("*.docx")) + sorted(SAMPLES.glob("*.txt")):
            with self.subTest(file.name):
                self.check(file)

    @unittest.skipUnless(SEED.is_dir(), f"no {SEED}")
    def test_the_real_letter(self):
        for file in sorted(SEED.iterdir()):
            with self.subTest(file.name):
                self.check(file)

    def test_letters_after_one_another_keep_their_notes_apart(self):
        with tempfile.TemporaryDirectory() as directory:
            files = []
            for name, text in (("a", "Eerste."), ("b", "Andere.")):
                files.append(Path(directory) / f"{name}.docx")
                files[-1].write_bytes(word_file(heading("Kop") + noted("Tekst", 1), {1: paragraph(text)}))
            markdown = run("parse", "-f", "markdown", *files, check=True).stdout.decode()
            self.assertIn("[^f1]: Eerste.", markdown)
            self.assertIn("[^2-f1]: Andere.", markdown)
            self.assertTrue(markdown.startswith(run("parse", "-f", "markdown", files[0]).stdout.decode()))

    def test_questions_in_tables_have_anchors_even_before_the_first_heading(self):
        def table(question):
            return f"\tVraag\n\tAntwoord\n\n\t{question}\n\tJa.\n\n\n"
        letter = f"Geachte voorzitter,\n\n{table('Is dat zo?')}Kelders\nOver kelders.\n\n{table('En dit?')}"
        markdown = run("parse", "-f", "markdown", "-", input=letter.encode()).stdout.decode()
        self.assertRegex(markdown, '(?m)^<a id="q1"></a>$')
        self.assertRegex(markdown, '(?m)^# <a id="q2"></a>Kelders$')

    def test_front_matter_is_quoted(self):
        letter = ("Onderwerp: Kades: \"hoog\" of 'laag'\nDatum: 3 juni 2025\n\n"
                  "Geachte voorzitter,\n\nHierbij informeer ik uw Kamer over kades.\n")
        with tempfile.TemporaryDirectory() as directory:
            file = Path(directory) / "brief.txt"
            file.write_text(letter)
            subject = json.loads(run("parse", file).stdout)["letter"]["subject"]
            if subject is None:
                self.skipTest("no subject found")
            self.assertIn(f"title: {json.dumps(subject, ensure_ascii=False)}\n",
                          run("parse", "-f", "markdown", file).stdout.decode())


if __name__ == "__main__":
    unittest.main()
