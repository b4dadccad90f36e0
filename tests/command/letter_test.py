"""The JSON of letters: its keys in their order, its schema, and places that give the text that they say."""
import json
import os
import subprocess
import unittest
from pathlib import Path

import jsonschema

from program import run
from word_file import cell, heading, noted, paragraph, table, word_file

SAMPLES = Path(os.environ["KAMERBRIEF_SOURCE"]) / "samples"
SEED = Path(os.environ["KAMERBRIEF_SHARED"]) / "seed"

TEXT = """[bookmark: _Toc200000001]Sluizen
[bookmark: _Toc200000002][bookmark: _Ref7]Motie over nachtbediening
De motie van het lid Van Éénennaam verzoekt de regering om sluizen ook ’s nachts te bedienen.[footnoteRef:1] Hiermee beschouw ik de motie als afgedaan. [1:  Kamerstukken II, 2024/25, 31409, nr. 77.]

Tabel 1: bediende uren
\tSluis
\tUren

\tOost[footnoteRef:2] [2:  Stand van 1 mei 2025, zie Kamerstukken II, 2024/25, 31409, nr. 78.]

\t1.250


"""

WORD = word_file(
    heading("Sluizen") + noted("Zie bijlage (één).", 1)
    + table([cell(paragraph("Sluis"), properties='<w:gridSpan w:val="2"/>')], [cell(paragraph("Oost")), cell(paragraph("12"))]),
    {1: paragraph("Zie «Kamerstukken II, 2024/25, 31409, nrs. 4 en 5».")})

KEYS = {
    "letter": "schema source letter sections motions commitments questions citations footnotes tables diagnostics",
    "source": "file format",
    "head": "title subject date reference your_reference ministry addressee signatories",
    "sections": "id parent level number title origin bookmark bookmarks topics blocks",
    "motions": "id section members cosigned identifiers request status disposal promised_by text at citations",
    "commitments": "id kind section number made_on made_in made_to text status disposal promised_by at citations",
    "citations": "id kind identifier url text at footnote section chamber session dossier rijkswet chapter number suffix pages item date country "
                 "court title author year law article lid onderdeel bwb celex pinpoint suggested context",
    "footnotes": "id number mark kind section text calls citations",
    "tables": "id section label caption header_rows columns rows spans notes parent bookmarks",
    "diagnostics": "code severity message at",
}
KEYS = {name: keys.split() for name, keys in KEYS.items()}
FIELDS = KEYS["citations"][8:-2]
PLACES = (["section", "block", "span"], ["footnote", "span"], ["table", "row", "column", "span"], ["section", "title", "span"])


def letters():
    """Every letter at hand, as its JSON text."""
    yield "text", run("parse", "-", input=TEXT.encode(), check=True).stdout
    yield "word", run("parse", "-", input=WORD, check=True).stdout
    files = sorted(SAMPLES.glob("*.docx")) + sorted(SAMPLES.glob("*.txt"))
    files += sorted(SEED.iterdir()) if SEED.is_dir() else []
    for file in files:
        yield file.name, run("parse", file, check=True).stdout


def text_at(letter, place):
    if "footnote" in place:
        return next(n["text"] for n in letter["footnotes"] if n["id"] == place["footnote"])
    if "table" in place:
        holder = next(t for t in letter["tables"] if t["id"] == place["table"])
        return holder["caption"] if place["row"] is None else holder["rows"][place["row"]][place["column"]]
    section = next(s for s in letter["sections"] if s["id"] == place["section"])
    if "title" in place:
        return section["title"]
    block = section["blocks"][place["block"]]
    return block.get("paragraph", block.get("item"))


class Letters(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.letters = dict(letters())
        cls.schema = json.loads(run("schema", check=True).stdout)

    def each(self):
        for name, text in self.letters.items():
            with self.subTest(name):
                yield json.loads(text)

    def test_a_small_letter_whole(self):
        letter = json.loads(self.letters["text"])
        motion, = letter["motions"]
        self.assertEqual([(s["id"], s["parent"], s["title"], s["bookmarks"], s["topics"]) for s in letter["sections"]], [
            ("s1", None, "Sluizen", ["_Toc200000001"], []),
            ("s2", "s1", "Motie over nachtbediening", ["_Toc200000002", "_Ref7"], ["motion"])])
        self.assertEqual(motion["members"], ["Van Éénennaam"])
        self.assertEqual(motion["request"], "om sluizen ook ’s nachts te bedienen")
        self.assertEqual(motion["disposal"], {"text": "Hiermee beschouw ik de motie als afgedaan.",
                                              "at": {"section": "s2", "block": 0, "span": [94, 136]}})
        self.assertEqual(letter["sections"][1]["blocks"][0]["notes"], [{"footnote": "f1", "at": 93}])
        self.assertEqual(letter["tables"][0]["rows"], [["Sluis", "Uren"], ["Oost", "1.250"]])
        self.assertEqual(letter["footnotes"][1]["calls"], [{"table": "t1", "row": 1, "column": 0, "span": [4, 4]}])
        self.assertEqual([c["identifier"] for c in letter["citations"]], ["kst-31409-77", "kst-31409-78"])

    def test_keys_and_their_order(self):
        for letter in self.each():
            self.assertEqual(list(letter), KEYS["letter"])
            self.assertEqual(list(letter["source"]), KEYS["source"])
            self.assertEqual(list(letter["letter"]), KEYS["head"])
            for kind in ("sections", "motions", "commitments", "footnotes", "tables", "diagnostics"):
                for record in letter[kind]:
                    self.assertEqual(list(record), KEYS[kind])
            for citation in letter["citations"]:
                self.assertEqual(list(citation), [k for k in KEYS["citations"] if k not in FIELDS or k in citation])

    def test_ids_count_in_document_order(self):
        for letter in self.each():
            for kind, first in (("sections", "s"), ("motions", "m"), ("commitments", "p"), ("citations", "c"), ("tables", "t")):
                self.assertEqual([r["id"] for r in letter[kind]], [f"{first}{i + 1}" for i in range(len(letter[kind]))])
            for kind in ("footnote", "endnote"):
                ids = [n["id"] for n in letter["footnotes"] if n["kind"] == kind]
                self.assertEqual(ids, [f"{kind[0]}{i + 1}" for i in range(len(ids))])

    def test_places_give_the_text(self):
        for letter in self.each():
            records = letter["motions"] + letter["commitments"] + letter["citations"]
            for record in records + [r["disposal"] for r in records if r.get("disposal")]:
                self.assertIn(list(record["at"]), PLACES)
                begin, end = record["at"]["span"]
                self.assertEqual(text_at(letter, record["at"])[begin:end], record["text"])
            for diagnostic in letter["diagnostics"]:
                if diagnostic["at"]:
                    begin, end = diagnostic["at"]["span"]
                    self.assertTrue(0 <= begin <= end <= len(text_at(letter, diagnostic["at"])))
            for note in letter["footnotes"]:
                for call in note["calls"]:
                    begin, end = call["span"]
                    self.assertTrue(begin == end <= len(text_at(letter, call)))

    def test_rows_are_rectangular(self):
        for letter in self.each():
            for t in letter["tables"]:
                self.assertEqual({len(row) for row in t["rows"]}, {t["columns"]})

    def test_schema(self):
        jsonschema.Draft202012Validator.check_schema(self.schema)
        validator = jsonschema.Draft202012Validator(self.schema)
        for letter in self.each():
            self.assertEqual([f"{list(e.absolute_path)}: {e.message[:200]}" for e in validator.iter_errors(letter)], [])

    def test_schema_refuses_what_no_letter_has(self):
        validator = jsonschema.Draft202012Validator(self.schema)
        for path, value in ((["motions", 0, "status"], "klaar"), (["sections", 0, "extra"], 1), (["footnotes", 0, "number"], "1"),
                            (["citations", 0, "kind"], "krant"), (["tables", 0, "rows", 0, 0], 3), (["letter", "date"], "juni"),
                            (["motions", 0, "at"], None), (["diagnostics"], [{"code": "kade-kwijt", "severity": "fatal", "message": "", "at": None}])):
            letter = json.loads(self.letters["text"])
            holder = letter
            for step in path[:-1]:
                holder = holder[step]
            holder[path[-1]] = value
            with self.subTest(path):
                self.assertFalse(validator.is_valid(letter))

    def test_the_order_of_the_schema_is_that_of_the_keys(self):
        definitions = self.schema["$defs"]
        self.assertEqual(list(self.schema["properties"]), KEYS["letter"])
        for kind in ("section", "motion", "commitment", "citation", "footnote", "table", "diagnostic"):
            self.assertEqual(list(definitions[kind]["properties"]), KEYS[f"{kind}s"])

    def test_jq_reads_the_same(self):
        for name, text in self.letters.items():
            with self.subTest(name):
                done = subprocess.run(["jq", "--compact-output", "."], input=text, capture_output=True, check=True)
                self.assertEqual(json.loads(done.stdout), json.loads(text))


if __name__ == "__main__":
    unittest.main()
