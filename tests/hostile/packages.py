"""Rows 37 to 54: parts of a Word file that are missing, doubled, or not where they are looked for."""
from archive import (LINE, MAIN, OFFICE, PACKAGE, SENTENCE, Archive, document, packed, paragraph, parts, relationships,
                     word, xml)
from program import much
from row import Table

TABLE = Table()
fails, reads, warns = TABLE.fails, TABLE.reads, TABLE.warns

TEXT = {"text": SENTENCE}
NOTE = '<w:footnote w:id="2">' + paragraph("Een noot bij de kade.") + "</w:footnote>"
CALL = '<w:p><w:r><w:t>Kade</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>'


def main_at(target, name="word/document.xml", more="", **entries):
    """A letter whose text is looked for at a target, and stands in the archive by a name."""
    return packed(parts(more={"_rels/.rels": relationships(("officeDocument", target, more)), "word/document.xml": None,
                              name: document()} | entries))


def with_twice(first, second):
    archive = Archive()
    for name, content in (parts(more={"word/document.xml": None}) | {first: document()}).items():
        archive.add(name, content)
    archive.add(second, document(paragraph("Een andere brief.")))
    return archive.finish()


warns("37", "no [Content_Types].xml", lambda: word(more={"[Content_Types].xml": None}), "file-irregular", **TEXT)
warns("38", "no _rels/.rels", lambda: word(more={"_rels/.rels": None}), "file-irregular", **TEXT)
fails("39a", "no text", lambda: word(more={"word/document.xml": None}), "ooxml.no_document")
fails("39b", "neither text nor relationships", lambda: packed({"[Content_Types].xml": b"<Types/>"}), "ooxml.no_document")
for letter, type_ in zip("cdef", ("styles", "numbering", "settings", "footnotes")):
    warns(f"39{letter}", f"{type_} that are named and not there", lambda type_=type_: word(more={
        "word/_rels/document.xml.rels": relationships((type_, f"{type_}.xml"))}), "part-missing", **TEXT)
warns("39g", "a header without a relationship", lambda: word(
    LINE + '<w:sectPr><w:headerReference r:id="r9"/></w:sectPr>', more={"word/_rels/document.xml.rels": None}), "part-missing", **TEXT)
warns("40", "no relationships of the text: notes by their usual name",
      lambda: word(CALL, footnotes=NOTE, more={"word/_rels/document.xml.rels": None}), "file-irregular", text="Een noot bij de kade.")
reads("41", "a target from the root", lambda: main_at("/word/document.xml"), **TEXT)
reads("42a", "a text in another directory", lambda: main_at("inhoud/brief.xml", "inhoud/brief.xml"), **TEXT)
reads("42b", "a text by another name", lambda: main_at("word/document2.xml", "word/document2.xml"), **TEXT)
warns("43a", "a target above the root", lambda: main_at("../../word/document.xml"), "file-irregular", **TEXT)
reads("43b", "a target with steps that lead nowhere", lambda: main_at(".//word/../word/./document.xml"), **TEXT)
reads("44a", "a target with percent signs", lambda: main_at("word/%64ocument.xml"), **TEXT)
reads("44b", "one that is decoded once", lambda: main_at("word/%2564ocument.xml", "word/%64ocument.xml"), **TEXT)
for letter, target in zip("abc", ("http://127.0.0.1:9/brief", "\\\\server\\brief.xml", "file:///etc/passwd")):
    fails(f"45{letter}", f"a text that is elsewhere: {target}", lambda target=target: main_at(target, more='TargetMode="External"'),
          "ooxml.no_document", "only links to it")
reads("46", "pictures, templates and links that are elsewhere", lambda: word(
    f'<w:p><w:hyperlink r:id="r1"><w:r><w:t>{SENTENCE}</w:t></w:r></w:hyperlink></w:p>', more={
        "word/_rels/document.xml.rels": relationships(*((type_, "http://127.0.0.1:9/x", 'TargetMode="External"') for type_ in
                                                        ("hyperlink", "image", "attachedTemplate", "footnotes", "settings")))}),
      **TEXT)
TABLE.elsewhere("46", "the same, watched by strace", "tests/command/touched_test.py::test_a_letter_is_read_and_nothing_else")
reads("47", "names in other letters", lambda: packed({name.upper(): content for name, content in parts().items()}), **TEXT)
fails("48a", "a part that is there twice", lambda: with_twice("word/document.xml", "word/document.xml"), "zip.duplicate")
fails("48b", "a part that is there in two spellings", lambda: with_twice("WORD/Document.xml", "word/document.xml"), "zip.duplicate")
warns("49", "two relationships with one id", lambda: word(more={"word/_rels/document.xml.rels": relationships(
    ("styles", "styles.xml"), ("numbering", "numbering.xml")).replace(b"r2", b"r1")}), "id-not-unique", "part-missing", **TEXT)
reads("50", "a header that is its own header, and the text", lambda: word(
    LINE + '<w:sectPr><w:headerReference r:id="r1"/><w:headerReference r:id="r2"/></w:sectPr>', more={
        "word/_rels/document.xml.rels": relationships(("header", "h.xml"), ("header", "document.xml")),
        "word/h.xml": document('<w:sectPr><w:headerReference r:id="r1"/></w:sectPr>'),
        "word/_rels/h.xml.rels": relationships(("header", "h.xml"))}), **TEXT)


def many_relationships(count):
    opening = f'<Relationships xmlns="{PACKAGE}/relationships">'
    rows = "".join(f'<Relationship Id="r{i}" Type="{OFFICE}/image" Target="i{i}.png"/>' for i in range(count))
    body = "".join(f'<w:p><w:hyperlink r:id="r{i}"><w:r><w:t>.</w:t></w:r></w:hyperlink></w:p>' for i in range(0, count, 100))
    return word(LINE + body, more={"word/_rels/document.xml.rels": xml(opening + rows + "</Relationships>")})


fails("51a", "1 000 000 relationships", lambda: many_relationships(1_000_000), "limit.memory", mebibytes=320)
reads("51b", "400 000 relationships", lambda: many_relationships(much(400_000)), mebibytes=384, **TEXT)
reads("52", "the namespaces of strict files", lambda: word(main=document().replace(
    MAIN.encode(), b"http://purl.oclc.org/ooxml/wordprocessingml/main")), **TEXT)
reads("53a", "another prefix", lambda: word(main=document().replace(b"<w:", b"<x:").replace(b"</w:", b"</x:")
                                            .replace(b"xmlns:w", b"xmlns:x")), **TEXT)
reads("53b", "no prefix", lambda: word(main=document().replace(b"<w:", b"<").replace(b"</w:", b"</").replace(b"xmlns:w", b"xmlns")),
      **TEXT)
warns("54", "styles and numbering that are not there", lambda: word(
    paragraph(SENTENCE, '<w:pPr><w:pStyle w:val="Kop1"/><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr>'), more={
        "word/_rels/document.xml.rels": relationships(*((name, f"{name}.xml") for name in ("styles", "numbering", "footnotes")))}),
      "part-missing", **TEXT)
