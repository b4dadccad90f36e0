"""One letter, written otherwise: packed in another way, with other prefixes or namespaces, in UTF-16, its runs split, or with the
marks that Word leaves of its own. What is said of it stays the same. And of a letter that is cut off nothing is said, or all."""
import json
import os
import re
import tempfile
import unittest
import zipfile
from pathlib import Path

from program import run

try:
    from lxml import etree
except ImportError:
    etree = None

SAMPLES = sorted((Path(os.environ["KAMERBRIEF_SOURCE"]) / "samples").glob("*.docx"))
LETTERS = sorted((Path(os.environ["KAMERBRIEF_SHARED"]) / "corpora/letters").glob("*.docx"))
MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT = {
    MAIN: "http://purl.oclc.org/ooxml/wordprocessingml/main",
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships":
        "http://purl.oclc.org/ooxml/officeDocument/relationships",
    "http://schemas.openxmlformats.org/drawingml/2006/main": "http://purl.oclc.org/ooxml/drawingml/main",
    "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing":
        "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing",
    "http://schemas.openxmlformats.org/officeDocument/2006/math": "http://purl.oclc.org/ooxml/officeDocument/math",
}
CUT_EVERY = 64  # bytes


def w(name):
    return f"{{{MAIN}}}{name}"


class NotSeekable:
    """A file that an archive is written to in one go, so that what is only known afterwards stands in data descriptors."""

    def __init__(self, file):
        self.write, self.flush = file.write, file.flush


def parts(letter):
    with zipfile.ZipFile(letter) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def pack(file, of, method=zipfile.ZIP_DEFLATED, descriptors=False):
    with open(file, "wb") as out, zipfile.ZipFile(NotSeekable(out) if descriptors else out, "w", method) as archive:
        for name, content in of.items():
            archive.writestr(name, content)


def of_word(name):
    return name.startswith("word/") and name.endswith(".xml")


def in_text(change):
    """A way to write a letter: `change` of the text of each of Word's own parts."""
    def changed(of):
        return {name: change(content.decode("utf-8-sig")).encode() if of_word(name) else content
                for name, content in of.items()}
    return changed


def in_tree(change):
    """A way to write a letter: `change` of the tree of its main part."""
    def changed(of):
        tree = etree.fromstring(of["word/document.xml"])
        change(tree)
        return of | {"word/document.xml": etree.tostring(tree, xml_declaration=True, encoding="UTF-8", standalone=True)}
    return changed


def other_prefix(xml):
    return re.sub(r"(</?|\s|xmlns:)w(?=[:=])", r"\1woord", xml)


def no_prefix(xml):
    return re.sub(r"(</?)w:", r"\1", xml).replace("xmlns:w=", f'xmlns="{MAIN}" xmlns:w=')


def strict(of):
    def change(content):
        for transitional, iso in STRICT.items():
            content = content.replace(f'"{transitional}'.encode(), f'"{iso}'.encode())
        return content
    return {name: change(content) if name.endswith((".xml", ".rels")) else content for name, content in of.items()}


def utf16(of):
    def encoded(content):
        xml = content.decode("utf-8-sig")
        return re.sub(r'^<\?xml[^>]*\?>', '<?xml version="1.0" encoding="UTF-16" standalone="yes"?>', xml).encode("utf-16")
    return {name: encoded(content) if of_word(name) else content for name, content in of.items()}


def split_runs(tree):
    for run_ in list(tree.iter(w("r"))):
        texts = [child for child in run_ if child.tag != w("rPr")]
        if len(texts) != 1 or texts[0].tag != w("t") or len(texts[0].text or "") < 2:
            continue
        half = len(texts[0].text) // 2
        second = etree.fromstring(etree.tostring(run_, with_tail=False))
        [t] = second.findall(w("t"))
        t.text, texts[0].text = t.text[half:], t.text[:half]
        for each in (t, texts[0]):
            each.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
        run_.addnext(second)


def mark_edits(tree):
    for number, paragraph in enumerate(tree.iter(w("p"))):
        paragraph.set(w("rsidR"), f"{number:08X}")
        paragraph.set(w("rsidRDefault"), "00AB12CD")
        for run_ in paragraph.findall(w("r")):
            run_.set(w("rsidRPr"), "00AB12CE")
            run_.addprevious(etree.Element(w("proofErr"), {w("type"): "spellStart"}))
            run_.addnext(etree.Element(w("proofErr"), {w("type"): "spellEnd"}))


def without_added_bookmarks(record):
    """The bookmarks of a heading are told, whichever they are: those that a test adds are left out again."""
    if "bookmarks" in record:
        record["bookmarks"] = [name for name in record["bookmarks"] if name != "_GoBack"]
    return record


def add_bookmarks(tree):
    """`_GoBack`, which Word keeps of where somebody last was, round each paragraph's content."""
    for number, paragraph in enumerate(tree.iter(w("p"))):
        begin = 1 if len(paragraph) and paragraph[0].tag == w("pPr") else 0
        paragraph.insert(begin, etree.Element(w("bookmarkStart"), {w("id"): f"9{number}", w("name"): "_GoBack"}))
        paragraph.append(etree.Element(w("bookmarkEnd"), {w("id"): f"9{number}"}))


WAYS = {
    "other prefix": in_text(other_prefix),
    "no prefix": in_text(no_prefix),
    "strict namespaces": strict,
    "UTF-16": utf16,
    "runs split": in_tree(split_runs),
    "marks of edits": in_tree(mark_edits),
    "bookmarks of Word's own": in_tree(add_bookmarks),
    "other order": lambda of: dict(reversed(of.items())),
}


class SameLetterTest(unittest.TestCase):
    def setUp(self):
        self.folder = Path(self.enterContext(tempfile.TemporaryDirectory()))

    def said(self, *files):
        """What is said of each, but for the name of its file."""
        done = run("parse", "--errors=inline", *map(str, files))
        records = [json.loads(line, object_hook=without_added_bookmarks) for line in done.stdout.splitlines()]
        named = [record["file"] if "code" in record else record.pop("source")["file"] for record in records]
        self.assertEqual(named, [str(file) for file in files], done.stderr)
        return records

    def assert_same(self, letter, write):
        again = self.folder / letter.name
        write(again)
        [before], [after] = self.said(letter), self.said(again)
        for key in before | after:
            self.assertEqual(before.get(key), after.get(key), f"{letter.name}: {key}")

    def test_packed_otherwise(self):
        for letter in SAMPLES + LETTERS:
            self.assert_same(letter, lambda file: pack(file, parts(letter), zipfile.ZIP_STORED))
            self.assert_same(letter, lambda file: pack(file, parts(letter), descriptors=True))

    def test_written_otherwise(self):
        if etree is None:
            self.skipTest("no lxml")
        for letter in SAMPLES + LETTERS:
            for way, write in WAYS.items():
                with self.subTest(letter=letter.name, way=way):
                    self.assert_same(letter, lambda file: pack(file, write(parts(letter))))

    def test_a_letter_that_is_cut_off_is_an_error_or_whole(self):
        for letter in SAMPLES:
            whole = letter.read_bytes()
            [before] = self.said(letter)
            cuts = []
            for length in range(0, len(whole), CUT_EVERY):
                cuts.append(self.folder / f"{length}.docx")
                cuts[-1].write_bytes(whole[:length])
            for cut, after in zip(cuts, self.said(*cuts)):
                with self.subTest(letter=letter.name, bytes=cut.stem):
                    self.assertTrue("code" in after or after == before, after)


if __name__ == "__main__":
    unittest.main()
