"""Rows 81 to 108: what WordprocessingML can say that Word would not."""
from archive import LINE, SENTENCE, STORED, document, honest, packed, paragraph, parts, relationships, word, xml
from program import much
from row import Table

TABLE = Table()
fails, reads, warns = TABLE.fails, TABLE.reads, TABLE.warns

TEXT = {"text": SENTENCE}
MANY = much(100_000)
CELL = f"<w:tc>{LINE}</w:tc>"
OTHER = "<w:tc>" + paragraph("Ernaast.") + "</w:tc>"
GRID = "table-recovered"


def nested(opening, closing, times):
    return lambda: honest(opening * times + LINE + closing * times)


def table(*rows):
    """A table that no one takes for a frame around text."""
    return "<w:tbl>" + "".join(f"<w:tr>{row}</w:tr>" for row in rows) + "</w:tbl>"


def cell_with(properties):
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{LINE}</w:tc>"


def call(note):
    return f'<w:r><w:footnoteReference w:id="{note}"/></w:r>'


def calls(*notes, text="Kade"):
    return f"<w:p><w:r><w:t>{text}</w:t></w:r>{''.join(map(call, notes))}</w:p>"


def note(id_, *blocks):
    return f'<w:footnote w:id="{id_}">{"".join(blocks)}</w:footnote>'


def style(id_, *, base="", more="", type_="paragraph"):
    based = f'<w:basedOn w:val="{base}"/>' if base else ""
    return f'<w:style w:type="{type_}" w:styleId="{id_}"><w:name w:val="{id_}"/>{based}{more}</w:style>'


def styled(id_, text=SENTENCE):
    return paragraph(text, f'<w:pPr><w:pStyle w:val="{id_}"/></w:pPr>')


def listed(level=0, number=1, text=SENTENCE):
    return paragraph(text, f'<w:pPr><w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr></w:pPr>')


def numbering(level, abstract=0):
    return (f'<w:abstractNum w:abstractNumId="0">{level}</w:abstractNum>'
            f'<w:num w:numId="1"><w:abstractNumId w:val="{abstract}"/></w:num>')


def level(text, format_="decimal", start="1"):
    return (f'<w:lvl w:ilvl="0"><w:start w:val="{start}"/><w:numFmt w:val="{format_}"/>'
            f'<w:lvlText w:val="{text}"/></w:lvl>')


def heading(text, before="", number=1):
    return paragraph(text, f'<w:pPr><w:outlineLvl w:val="{number - 1}"/></w:pPr>{before}')


fails("81a", "600 000 tables in each other", nested("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>", 600_000), "limit.depth",
      mebibytes=384)
fails("81c", "a million of them", nested("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>", 1_000_000), "limit.memory", mebibytes=128)
warns("81b", "40 tables in each other", nested("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>", 40), GRID, **TEXT)
fails("82", "900 000 content controls in each other", nested("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>", 900_000),
      "limit.depth", mebibytes=320)
for letter, span in zip("abcde", ("2147483648", "-1", "0", "abc", "1000000")):
    warns(f"83{letter}", f"a cell of {span} columns", lambda span=span: word(
        table(cell_with(f'<w:gridSpan w:val="{span}"/>') + OTHER, OTHER)), GRID, **TEXT)


def many_rows(count, row="<w:tr><w:tc><w:p/></w:tc></w:tr>", first=""):
    return honest("<w:tbl>" + first + row * count + "</w:tbl>" + LINE)


reads("84a", "700 000 rows", lambda: many_rows(much(700_000)), seconds=15, mebibytes=768, **TEXT)
fails("84b", "a million rows", lambda: many_rows(1_000_000, row="<w:tr><w:tc><w:p/></w:tc><w:tc/></w:tr>"), "limit.memory",
      mebibytes=128)
reads("84c", "a table whose rows are of different lengths", lambda: word(table(CELL, OTHER * 2, OTHER * 5)),
      check=lambda letter: {len(row) for row in letter["tables"][0]["rows"]} == {5}, **TEXT)
fails("84d", "300 000 rows below one of 63 cells", lambda: many_rows(
    300_000, first="<w:tr>" + OTHER * 63 + "</w:tr>"), "limit.cells", mebibytes=384)
warns("85", "a cell that goes on from nothing", lambda: word(table(cell_with("<w:vMerge/>") + OTHER, OTHER * 2)), GRID, **TEXT)
warns("86", "cells that go on below others of another grid", lambda: word(table(
    cell_with('<w:vMerge w:val="restart"/>') + OTHER,
    *('<w:tc><w:tcPr><w:gridSpan w:val="2"/><w:vMerge/></w:tcPr><w:p/></w:tc>' + OTHER,
      "<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>" + OTHER) * 50)), GRID, **TEXT)
for letter, name in zip("ab", ("gridBefore", "gridAfter")):
    warns(f"87{letter}", f"a row with a huge w:{name}", lambda name=name: word(table(
        f'<w:trPr><w:{name} w:val="4294967296"/></w:trPr>' + CELL + OTHER, OTHER)), GRID, **TEXT)
reads("88a", "a cell without a paragraph", lambda: word(table("<w:tc/>" + CELL, OTHER * 2)), **TEXT)
reads("88b", "a paragraph in a row", lambda: word(table(LINE + OTHER, OTHER * 2)), **TEXT)
reads("88c", "a paragraph in a table", lambda: word(f"<w:tbl>{LINE}<w:tr>{OTHER}</w:tr></w:tbl>"), **TEXT)

warns("89", "a note that calls itself", lambda: word(calls(2), footnotes=note(2, LINE, calls(2))), "note-cycle", **TEXT)
warns("90a", "two notes that call each other", lambda: word(calls(2), footnotes=note(2, LINE, calls(3)) + note(3, calls(2))),
      "note-cycle", **TEXT)
warns("90b", "a thousand notes in a circle", lambda: word(calls(1) + LINE, footnotes="".join(
    note(i, calls(i % 1000 + 1)) for i in range(1, 1001))), "note-cycle", **TEXT)
warns("90c", "a note that calls 200 000 others and then itself", lambda: honest(calls(1), footnotes=note(
    1, LINE, calls(*range(2, 2 * MANY), 1)) + "".join(note(i, "<w:p/>") for i in range(2, 2 * MANY))), "note-cycle", mebibytes=512, **TEXT)
warns("91", "a call of a note that is not there", lambda: word(LINE + calls(99), footnotes=note(2, paragraph("Noot."))),
      "call-without-note", "note-not-called", **TEXT)
warns("92", "two notes with one id: the first is meant", lambda: word(calls(2), footnotes=note(2, LINE) + note(2, paragraph("Nee."))),
      "id-not-unique", "note-not-called", check=lambda letter: letter["footnotes"][0]["text"] == SENTENCE)
for letter, id_ in zip("abcd", ("-1", "0", "2147483648", "noot")):
    reads(f"93{letter}", f"a note with the id {id_}", lambda id_=id_: word(
        calls(id_), footnotes='<w:footnote w:id="7" w:type="separator"><w:p/></w:footnote>' + note(id_, LINE)), **TEXT)
reads("94a", "one note that is called 100 000 times", lambda: honest(calls(2) * MANY, footnotes=note(2, LINE)), seconds=8,
      mebibytes=256, **TEXT)
reads("94b", "100 000 notes", lambda: honest("".join(calls(i) for i in range(MANY)) + LINE, footnotes="".join(
    note(i, paragraph("Noot.")) for i in range(MANY))), seconds=8, mebibytes=384, **TEXT)

SECTION = '<w:sectPr><w:footnotePr><w:numStart w:val="7"/></w:footnotePr></w:sectPr>'
reads("94c", "a section in a note, whose notes call others", lambda: word(
    calls(1) + "<w:sectPr/>", footnotes=note(1, calls(2), f"<!--{'x' * 9_000}-->", SECTION) + note(2, LINE)), **TEXT)

reads("95a", "a style that is its own base", lambda: word(styled("A"), styles=style("A", base="A")), **TEXT)
reads("95b", "two styles that are each other's base", lambda: word(styled("A"), styles=style("A", base="B") + style("B", base="A")),
      **TEXT)
reads("95c", "100 000 styles, each the base of the next", lambda: honest(styled("s0") + styled(f"s{MANY - 1}", "Sluis."), styles="".join(
    style(f"s{i}", base=f"s{i + 1}") for i in range(MANY))), mebibytes=192, **TEXT)
reads("95d", "20 000 styles, each the base of the next, with a look of its own for a part of a table", lambda: honest(
    styled("s0"), styles="".join(style(f"s{i}", type_="table", base=f"s{i + 1}", more=f'<w:tblStylePr w:type="{i}"><w:rPr><w:b/></w:rPr>'
                                       "</w:tblStylePr>") for i in range(20_000))), mebibytes=128, **TEXT)
reads("95e", "10 000 paragraphs of a style with a name of 100 kB", lambda: honest(LINE + styled("A", "") * 10_000, styles=style(
    "A").replace('w:name w:val="', 'w:name w:val="' + "Kade" * 25_000)), mebibytes=128, **TEXT)
reads("96a", "styles that are each other's next", lambda: word(styled("A"), styles=style(
    "A", more='<w:next w:val="B"/><w:link w:val="B"/>') + style("B", more='<w:next w:val="A"/><w:link w:val="A"/>')), **TEXT)
reads("96b", "two default styles, and two with one id", lambda: word(LINE, styles=2 * style(
    "A", more='<w:pPr><w:outlineLvl w:val="0"/></w:pPr>').replace('w:type=', 'w:default="1" w:type=')), **TEXT)
reads("97a", "lists and styles that refer to each other", lambda: word(
    listed(), numbering=numbering('<w:numStyleLink w:val="L"/>'),
    styles=style("L", type_="numbering", more='<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>')), **TEXT)
reads("97b", "a list without its definition", lambda: word(listed(), numbering=numbering("", abstract=9)), **TEXT)
for letter, depth in zip("cde", (99, -1, 4294967296)):
    reads(f"97{letter}", f"a list of level {depth}", lambda depth=depth: word(listed(depth), numbering=numbering(level("%1."))), **TEXT)


def has_short_marker(letter):
    blocks = [block for section in letter["sections"] for block in section["blocks"]]
    return all(len((block.get("marker") or "").encode()) <= 64 for block in blocks)


reads("98a", "a marker of a thousand numbers", lambda: word(listed(), numbering=numbering(level("%1" * 1000))), check=has_short_marker,
      **TEXT)
for number, (format_, start) in enumerate((("decimal", 2147483648), ("upperRoman", 2147483647), ("lowerLetter", 2147483647),
                                            ("upperRoman", 999999999), ("decimal", -5))):
    reads(f"98{'bcdef'[number]}", f"a list that begins at {start}, as {format_}", lambda format_=format_, start=start: word(
        listed(), numbering=numbering(level("%1.", format_, start))), check=has_short_marker, **TEXT)


def bookmark(name, number=1):
    return f'<w:bookmarkStart w:id="{number}" w:name="{name}"/>'


def end(number=1):
    return f'<w:bookmarkEnd w:id="{number}"/>'


def says_once(*texts):
    """Sections are to cover the text, each word of it in one of them."""
    def check(letter):
        found = [text for section in letter["sections"] for text in [
            section["title"], *(block.get("paragraph") for block in section["blocks"])] if text]
        return found == list(texts)
    return check


TWO = (heading("Kades", bookmark("_Toc1")), LINE)
reads("99a", "a bookmark without an end", lambda: word("".join(TWO)), check=says_once("Kades", SENTENCE))
reads("99b", "a bookmark that ends before it begins", lambda: word(end() + "".join(TWO)), check=says_once("Kades", SENTENCE))
reads("99c", "100 000 bookmarks that overlap", lambda: honest(
    "".join(bookmark(f"_Toc{i}", i) for i in range(MANY)) + heading("Kades") + LINE + "".join(map(end, range(MANY)))),
      check=says_once("Kades", SENTENCE), mebibytes=160)
reads("99d", "two bookmarks of one name", lambda: word("".join(TWO) + heading("Sluizen", bookmark("_Toc1", 2)) + paragraph("Vier.")),
      check=says_once("Kades", SENTENCE, "Sluizen", "Vier."))
reads("99e", "bookmarks of headings in tables and notes", lambda: word(
    heading("Kades") + table(bookmark("_Toc2") + CELL + OTHER, OTHER * 2) + calls(2),
    footnotes=note(2, bookmark("_Toc3") + paragraph("Noot."))),
      check=lambda letter: [section["title"] for section in letter["sections"]] == ["Kades"], **TEXT)


def entry(text, bookmark_):
    return (f'<w:p><w:pPr><w:pStyle w:val="Inhopg1"/></w:pPr><w:hyperlink w:anchor="{bookmark_}"><w:r><w:t>{text}</w:t></w:r>'
            "</w:hyperlink></w:p>")


CONTENTS = '<w:style w:type="paragraph" w:styleId="Inhopg1"><w:name w:val="toc 1"/></w:style>'
warns("100a", "a line of the contents whose heading is gone", lambda: word(
    entry("Kades", "_Toc1") + entry("Sluizen", "_Toc9") + heading("Kades", bookmark("_Toc1") + end()) + LINE, styles=CONTENTS),
      "toc-bookmark-missing", **TEXT)
warns("100b", "a heading that the contents do not have", lambda: word(
    entry("Kades", "_Toc1") + heading("Kades", bookmark("_Toc1") + end()) + LINE
    + heading("Sluizen", bookmark("_Toc2", 2) + end(2)) + paragraph("Vier."), styles=CONTENTS), "toc-entry-missing", **TEXT)

BEGIN, SEPARATE, END = (f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end"))


def code(text):
    return f"<w:r><w:instrText>{text}</w:instrText></w:r>"


def run(text):
    return f"<w:r><w:t>{text}</w:t></w:r>"


def line(*runs):
    return lambda: word(f"<w:p>{''.join(runs)}</w:p>")


reads("101a", "5000 fields that begin and do not end", line(BEGIN * 5000, run(SENTENCE)), **TEXT)
reads("101b", "a field that ends and did not begin", line(END, run(SENTENCE)), **TEXT)
reads("101c", "a thousand fields in each other", line((BEGIN + code(" REF x ") + SEPARATE) * 1000, run(SENTENCE), END * 1000), **TEXT)
reads("101d", "the code of a field in pieces", line(BEGIN, code(" R"), code("EF "), code("x "), SEPARATE, run(SENTENCE), END), **TEXT)
warns("101e", "a field within tracked changes", line(
    "<w:ins>" + BEGIN + code(" REF ") + "</w:ins>", code("x "), SEPARATE, run(SENTENCE), END), "changes-left", **TEXT)
warns("102a", "changes by nobody", line(f"<w:ins>{run(SENTENCE)}</w:ins><w:del><w:r><w:delText>Weg.</w:delText></w:r></w:del>",
                                        f"<w:moveFrom>{run('Weg.')}</w:moveFrom>"), "changes-left",
      check=says_once(SENTENCE))
warns("102b", "the same, rejected", line(f"<w:del><w:r><w:delText>{SENTENCE}</w:delText></w:r></w:del><w:ins>{run('Weg.')}</w:ins>"),
      "changes-left", options=("--changes", "reject"), check=says_once(SENTENCE))
warns("103a", "hidden text", line(run(SENTENCE), "<w:r><w:rPr><w:vanish/></w:rPr><w:t>Weg.</w:t></w:r>"), "hidden-text-left",
      check=says_once(SENTENCE))
warns("103b", "a comment", line(run(SENTENCE), '<w:r><w:commentReference w:id="1"/></w:r>'), "comments-left", **TEXT)
reads("103c", "a text box, in both of its forms", lambda: word(main=document(
    "<w:p><w:r><w:t>Ervoor.</w:t><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:txbxContent>@</w:txbxContent></mc:Choice>"
    "<mc:Fallback><w:pict><w:txbxContent>@</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>".replace("@", LINE)
).replace(b"xmlns:w=", b'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps='
          b'"http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:w=')), **TEXT)
reads("103d", "smart tags and ruby", line(f"<w:smartTag><w:smartTag>{run('De kade')}</w:smartTag></w:smartTag>", "<w:r><w:ruby><w:rt>",
                                          run("(kaai)"), "</w:rt><w:rubyBase>", run(" aan zee"), "</w:rubyBase></w:ruby></w:r>"),
      text=" aan zee")
reads("103e", "a symbol of no font", line(run(SENTENCE), '<w:r><w:sym w:font="Wingdings" w:char="ZZZZ"/></w:r>'), **TEXT)


def stored_line(text):
    return lambda: honest(paragraph(text) + LINE)


reads("104a", "300 000 times the beginning of a citation", stored_line("36 " * much(300_000)), mebibytes=128, **TEXT)
reads("104b", "a million digits", stored_line("7" * much(1_000_000)), mebibytes=128, **TEXT)
reads("104c", "100 000 citations in a list", stored_line("Kamerstukken II 2024/25, 37 016, nr. 24; " * MANY), seconds=10,
      mebibytes=1024, check=lambda letter: len(letter["citations"]) == MANY)
reads("104d", "a million brackets that open", stored_line("(" * much(1_000_000)), mebibytes=128, **TEXT)
reads("104e", "200 000 beginnings of a motion", stored_line("de motie van de leden " * much(200_000)), seconds=10, mebibytes=512, **TEXT)
reads("104f", "70 000 numbers of promises in a row", stored_line(" ".join(
    f"TZ2024{i // 1000 % 12 + 1:02}-{i % 1000:03}" for i in range(much(70_000)))), seconds=15, mebibytes=768,
    check=lambda letter: len(letter["citations"]) == much(70_000))
reads("104g", "40 000 promises in a paragraph", stored_line(
    "Ik heb het lid Bikker toegezegd dit te doen. De toezeggingen zijn afgedaan. " * much(40_000)), seconds=15, mebibytes=1536,
    check=lambda letter: len(letter["commitments"]) > 0)
reads("105", "a paragraph of 18 MB", stored_line("Water staat tegen de kade " * much(700_000)), seconds=8, mebibytes=640,
      check=lambda letter: len(letter["sections"][0]["blocks"][0]["paragraph"]) > much(18_000_000))


def cites(letter):
    return [citation["identifier"] for citation in letter["citations"]] == ["kst-37016-24"]


for letter, blank in zip("abc", ("\u00a0", "\u2009", "\u202f")):
    reads(f"106{letter}", f"U+{ord(blank):04X} in a citation",
          stored_line(f"Kamerstukken{blank}II{blank}2024/25,{blank}37{blank}016,{blank}nr.{blank}24"), check=cites)
reads("106d", "soft hyphens in a citation", stored_line("Kamer\u00adstukken II 2024/25, 37 016, nr. 24"), check=cites)
reads("106e", "100 000 marks on one letter", stored_line("e" + "\u0301" * MANY), mebibytes=64, **TEXT)
reads("106f", "100 000 joiners", stored_line("k\u200d" * MANY), mebibytes=64, **TEXT)
reads("107", "text that turns its direction", stored_line("Kade \u202etxet"), text="Kade \u202etxet")


def titled(title, date):
    core = xml('<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
               'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">'
               f"<dc:title>{title}</dc:title><dcterms:created>{date}</dcterms:created></cp:coreProperties>")
    return packed(parts(more={"docProps/core.xml": core, "_rels/.rels": relationships(
        ("officeDocument", "word/document.xml")).replace(b"</Relationships>", (
            b'<Relationship Id="r9" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" '
            b'Target="docProps/core.xml"/></Relationships>'))}), STORED)


reads("108a", "a title of a million characters", lambda: titled("K" * 1_000_000, "2025-06-13T10:00:00Z"), mebibytes=64, **TEXT)
reads("108b", "dates that cannot be", lambda: titled("Kades", "99999-99-99T99:99:99Z"), **TEXT)
