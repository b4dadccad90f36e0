"""Rows 55 to 80: XML that is none, that is in another encoding, or that is too much."""
from archive import END, LINE, MAIN, SENTENCE, Large, document, honest, packed, paragraph, parts, word
from program import much
from row import Table

TABLE = Table()
fails, reads, warns = TABLE.fails, TABLE.reads, TABLE.warns

TEXT = {"text": SENTENCE}
LOSSY = "text-lossy"


def main(content):
    return lambda: word(main=content() if callable(content) else content)


def said(by, instead=b"X"):
    """A letter that says "Kade X sluis", with some bytes instead of the X."""
    return document(paragraph("Kade X sluis")).replace(b"X", by)


def behind(content, body=LINE):
    """A letter with much behind its text."""
    return lambda: honest(main=document(body)[:-len(END)] + content() + END)


fails("55a", "a tag that is not closed", main(document().replace(b"</w:r>", b"")), "xml.malformed", "word/document.xml: start and end")
fails("55b", "a text that is cut off", main(document()[:-30]), "xml.malformed", "at byte")
fails("55c", "a tag that is none", main(said(b"<1>")), "xml.malformed", "at byte")
fails("56a", "a text without bytes", main(b""), "xml.malformed")
warns("56b", "styles without bytes", lambda: word(styles="", more={"word/styles.xml": b""}), LOSSY, **TEXT)
fails("57", "another root", main(b"<html>Kade</html>"), "ooxml.root", "html")
fails("58a", "two roots", main(document() + b"<x/>"), "xml.malformed")
fails("58b", "text behind the root", main(document() + b"meer"), "xml.malformed")
fails("59a", "a NUL in the text", main(said(b"\0")), "xml.nul", "word/document.xml")
fails("59b", "a NUL behind the root", main(document() + b"\0"), "xml.nul")
warns("60", "a reference to NUL", main(said(b"&#0;")), LOSSY, text="Kade \ufffd sluis")
for letter, reference in zip("abcd", (b"&#xD800;", b"&#x110000;", b"&#99999999999999999999;", b"&#xFFFE;")):
    warns(f"61{letter}", f"a reference to no character: {reference.decode()}", main(said(reference)), LOSSY, text="Kade \ufffd sluis")
warns("62", "what a terminal obeys", main(said(b"\x1b[31m")), LOSSY, text="Kade \ufffd[31m sluis")
warns("63a", "bytes that are no UTF-8", main(said(b"\xff\xc3")), LOSSY, text="Kade \ufffd\ufffd sluis")
warns("63b", "UTF-8 that is longer than it may be", main(said(b"\xc0\x80")), LOSSY, text="Kade \ufffd\ufffd sluis",
      check=lambda letter: "U+FFFD: 2" in letter["diagnostics"][0]["message"])
reads("64a", "UTF-8 with a mark", main(b"\xef\xbb\xbf" + document()), **TEXT)
WIDE = document().decode().replace("UTF-8", "UTF-16")
for letter, order, mark in (("b", "le", b"\xff\xfe"), ("c", "be", b"\xfe\xff"), ("d", "le", b""), ("e", "be", b"")):
    reads(f"64{letter}", f"UTF-16{order} {'with' if mark else 'without'} a mark", main(mark + WIDE.encode(f"utf-16-{order}")), **TEXT)
WIDE_SAID = said("X".encode()).decode().replace("UTF-8", "UTF-16").encode("utf-16-le")
warns("65a", "half a pair in UTF-16", main(b"\xff\xfe" + WIDE_SAID.replace(b"X\0", b"\0\xd8")), LOSSY, text="Kade \ufffd sluis")
warns("65b", "an odd byte behind UTF-16", main(b"\xff\xfe" + WIDE.encode("utf-16-le") + b" "), LOSSY, **TEXT)
fails("66", "UTF-32", main(document().decode().encode("utf-32")), "xml.nul")
for letter, name, by in (("a", "windows-1252", b"\x80"), ("b", "ISO-8859-1", b"\xe9")):
    fails(f"67{letter}", f"{name}", main(said(by).replace(b"UTF-8", name.encode())), "xml.encoding", name.lower())
warns("68", "UTF-8 that is declared to be UTF-16", main(document().replace(b"UTF-8", b"UTF-16")), "file-irregular", **TEXT)


def doctype(declarations, text):
    return main(document(paragraph(text)).replace(b"?>", b"?><!DOCTYPE w [" + declarations + b"]>", 1))


LAUGHS = b'<!ENTITY l0 "ha">' + b"".join(b'<!ENTITY l%d "%s">' % (i, b"&l%d;" % (i - 1) * 10) for i in range(1, 10))
fails("69", "a billion laughs", doctype(LAUGHS, "&l9;"), "xml.doctype", seconds=0.5, mebibytes=32)
fails("70", "an entity that is a file", doctype(b'<!ENTITY x SYSTEM "file:///etc/passwd">', "&x;"), "xml.doctype")
fails("71a", "a DOCTYPE without an end", main(b"<!DOCTYPE w [" + document()), "xml.malformed")
fails("71b", "a DOCTYPE of a million levels", lambda: honest(main=b"<!DOCTYPE w [" + b"<!X [" * 1_000_000), "xml.malformed")
DEEP = 1_000_000
fails("72a", "a million unknown elements in each other", behind(lambda: b"<x>" * DEEP + b"</x>" * DEEP), "limit.depth",
      mebibytes=160)
fails("72b", "a million elements of other namespaces in each other", behind(
    lambda: b'<w:p xmlns:w="urn:x">' + b"<w:p>" * DEEP + b"</w:p>" * DEEP + b"</w:p>"), "limit.depth", mebibytes=160)
reads("72c", "a million times the beginning of a namespace", behind(
    lambda: b"<!--" + b"xmlns" * much(1_000_000) + b'="x"-->'), mebibytes=64, **TEXT)


def attributes(count):
    return b"<w:p " + b" ".join(b'a%d=""' % i for i in range(count)) + b"/>"


reads("73a", "a million attributes", behind(lambda: attributes(much(1_000_000))), mebibytes=128, **TEXT)
fails("73b", "ten million attributes", behind(lambda: attributes(8_000_000)), "limit.memory",
      mebibytes=320)
reads("74", "an attribute that is there twice", main(document(paragraph(
    SENTENCE, '<w:pPr><w:outlineLvl w:val="0" w:val="3"/></w:pPr>'))),
      check=lambda letter: letter["sections"][-1]["level"] == 1)
fails("75a", "16 million empty elements, packed", lambda: packed(parts(main=Large(
    document()[:-len(END)], b"<w:p/>" * 10_000, 1600, END))), "limit.ratio", seconds=0.5)
fails("75b", "the same, as an honest part", behind(lambda: b"<w:p/>" * 16_000_000), "limit.memory", mebibytes=256)
WORDS = b"Water staat tegen de kade. "
reads("76a", "a text of 100 MB", lambda: honest(main=document(paragraph("@")).replace(b"@", WORDS * much(3_700_000))), seconds=30,
      mebibytes=2304, check=lambda letter: len(letter["sections"][0]["blocks"][0]["paragraph"]) > much(99_000_000))
reads("76b", "an attribute of 100 MB", lambda: honest(main=document(paragraph(
    SENTENCE, '<w:pPr><w:pStyle w:val="@"/></w:pPr>')).replace(b"@", WORDS * much(3_700_000))), mebibytes=512, **TEXT)
reads("77", "comments, instructions and CDATA within a text",
      main(said(b"<!-- niet --><?niet?><![CDATA[& bij]]> de")), text="Kade & bij de sluis")
reads("78", "blanks in a run of their own", main(document(
    '<w:p><w:r><w:t>Kade</w:t></w:r><w:r><w:t xml:space="preserve"> </w:t></w:r><w:r><w:t>sluis</w:t></w:r></w:p>')),
      text="Kade sluis")


def alternatives(inside):
    return main(document(f"<w:p><w:r>{inside}</w:r></w:p>", namespaces=(
        f'xmlns:w="{MAIN}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:x="urn:x" '
        'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" mc:Ignorable="x"')))


CHOICES = (f'<mc:AlternateContent><mc:Choice Requires="{{}}"><w:t>{SENTENCE}</w:t></mc:Choice>'
           f"<mc:Fallback><w:t>{SENTENCE}</w:t></mc:Fallback></mc:AlternateContent>")
reads("79a", "two alternatives, of which the first is known", alternatives(CHOICES.format("wps")), **TEXT)
reads("79b", "two alternatives, of which the first is not", alternatives(CHOICES.format("x")), **TEXT)
reads("79c", "one alternative, which is not known", alternatives(CHOICES.format("x").replace("Fallback", "Choice")), **TEXT)
reads("80", "unknown elements around a text", alternatives(f"<x:a><x:b><w:t>{SENTENCE}</w:t></x:b></x:a>"), **TEXT)
