"""kamerbrief citations -f csl|bibtex|ris: the documents that letters cite, as reference managers read them."""
import json
import re
import tempfile
import unittest
from pathlib import Path

from program import run
from word_file import paragraph, word_file

FORMS = ("csl", "bibtex", "ris")

# From the Citation Style Language 1.0.2, appendices III (types) and IV (variables), and the schema of its JSON.
TYPES = {"article", "article-journal", "article-magazine", "article-newspaper", "bill", "book", "broadcast", "chapter",
         "classic", "collection", "dataset", "document", "entry", "entry-dictionary", "entry-encyclopedia", "event",
         "figure", "graphic", "hearing", "interview", "legal_case", "legislation", "manuscript", "map", "motion_picture",
         "musical_score", "pamphlet", "paper-conference", "patent", "performance", "periodical", "personal_communication",
         "post", "post-weblog", "regulation", "report", "review", "review-book", "software", "song", "speech", "standard",
         "thesis", "treaty", "webpage"}
STRINGS = {"abstract", "annote", "archive", "archive_collection", "archive_location", "archive-place", "authority",
           "call-number", "citation-key", "citation-label", "collection-title", "container-title",
           "container-title-short", "dimensions", "division", "DOI", "event-place", "event-title", "genre", "id", "ISBN",
           "ISSN", "jurisdiction", "keyword", "language", "license", "medium", "note", "original-publisher",
           "original-publisher-place", "original-title", "part-title", "PMCID", "PMID", "publisher", "publisher-place",
           "references", "reviewed-genre", "reviewed-title", "scale", "source", "status", "title", "title-short", "type",
           "URL", "volume-title", "year-suffix"}
NUMBERS = {"chapter-number", "citation-number", "collection-number", "edition", "first-reference-note-number", "issue",
           "locator", "number", "number-of-pages", "number-of-volumes", "page", "page-first", "part-number",
           "printing-number", "section", "supplement-number", "version", "volume"}
DATES = {"accessed", "available-date", "event-date", "issued", "original-date", "submitted"}
NAMES = {"author", "chair", "collection-editor", "compiler", "composer", "container-author", "contributor", "curator",
         "director", "editor", "editorial-director", "editor-translator", "executive-producer", "guest", "host",
         "illustrator", "interviewer", "narrator", "organizer", "original-author", "performer", "producer", "recipient",
         "reviewed-author", "script-writer", "series-creator", "translator"}

LETTERS = {
    "a.docx": ("Zie Kamerstukken II 2024/25, 31305, nr. 12, de Wet open overheid en COM(2021) 206.",
               "Zie ook HR 3 mei 2019, ECLI:NL:HR:2019:2006 (Van Voorbeeld) en https://kades.nl/zoek?q=hek_werk&amp;p=100%."),
    "b.docx": ("Er komen hekken langs de kades.",),
    "c.docx": ("Zie Kamerstuk 31305, nr. 12, de Woo en toezegging TZ202412-156. Zie Stb. 2011, 35.",
               "Zie Handelingen II 2010/11, nr. 108, item 5, PbEU 2010, L 180, 2024D51189 en Handelingen II, 3 mei 2024."),
}
IN_A = ["kst-31305-12", "BWBR0045754", "COM-2021-206", "ECLI:NL:HR:2019:2006"]
IN_C = ["TZ202412-156", "stb-2011-35", "h-tk-20102011-108-5", "OJ:L:2010:180:TOC", "2024D51189"]


def keys(form, text):
    pattern = {"bibtex": r"^@misc\{(.*),$", "ris": r"^ID  - (.*)$"}
    return [item["id"] for item in json.loads(text)] if form == "csl" else re.findall(pattern[form], text, re.M)


def entries_of_bibtex(text):
    """Of entries as BibTeX parts them: the names and values of their fields."""
    entries = []
    at = 0
    while (begin := text.find("@misc{", at)) >= 0:
        depth, at = 0, begin + len("@misc")
        while True:
            depth += {"{": 1, "}": -1}.get(text[at], 0) if text[at - 1] != "\\" else 0
            at += 1
            if depth == 0:
                break
        entries.append(dict(re.findall(r"^  (\w+) = \{(.*)\},?$", text[begin:at], re.M)))
    return entries


class Bibliography(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.directory = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.directory.cleanup)
        for name, paragraphs in LETTERS.items():
            (Path(cls.directory.name) / name).write_bytes(word_file("".join(map(paragraph, paragraphs))))

    def written(self, form, *arguments, code=0):
        done = run("citations", "-f", form, *arguments, cwd=self.directory.name)
        self.assertEqual(done.returncode, code, done.stderr)
        return done.stdout.decode("utf-8")

    def test_a_document_has_one_entry_where_it_is_first_cited(self):
        for form in FORMS:
            found = keys(form, self.written(form, *LETTERS))
            self.assertEqual(found[:4] + found[5:], IN_A + IN_C, form)
            self.assertRegex(found[4], r"^https://kades\.nl/zoek-q-hek_werk-p-100-[0-9a-f]{8}$")

    def test_csl_is_one_array_of_what_the_language_knows(self):
        items = json.loads(self.written("csl", *LETTERS))
        for item in items:
            with self.subTest(item["id"]):
                self.assertIn(item["type"], TYPES)
                self.assertEqual(set(item) - STRINGS - NUMBERS - DATES - NAMES, set())
                for name in set(item) & (STRINGS | NUMBERS):
                    self.assertIsInstance(item[name], str)
                    self.assertNotEqual(item[name], "")
                for name in set(item) & DATES:
                    self.assertEqual(list(item[name]), ["date-parts"])
                    self.assertIn(len(item[name]["date-parts"]), (1, 2))
                    for parts in item[name]["date-parts"]:
                        self.assertIn(len(parts), (1, 2, 3))
                        self.assertTrue(all(isinstance(part, int) for part in parts))

    def test_what_the_letter_says_of_a_paper(self):
        self.assertEqual(json.loads(self.written("csl", "a.docx"))[0],
                         {"id": "kst-31305-12", "type": "bill", "title": "Kamerstukken II 2024/25, 31305, nr. 12",
                          "authority": "Tweede Kamer", "container-title": "Kamerstukken II", "volume": "2024/25",
                          "number": "31305, nr. 12", "issued": {"date-parts": [[2024], [2025]]},
                          "URL": "https://zoek.officielebekendmakingen.nl/kst-31305-12.html"})

    def test_bibtex_parts_the_entries_as_they_are_meant(self):
        entries = entries_of_bibtex(self.written("bibtex", *LETTERS))
        self.assertEqual(len(entries), 10)
        for entry in entries:
            self.assertLessEqual({"key", "title"}, set(entry))
            self.assertLessEqual(set(entry), {"key", "author", "title", "howpublished", "organization", "year", "url"})
        page = entries[4]
        self.assertEqual((page["title"], page["url"]), (r"{https://kades.nl/zoek?q=hek\_werk\&p=100\%}",
                                                        "https://kades.nl/zoek?q=hek_werk&p=100%"))

    def test_ris_is_lines_of_a_tag_and_a_value(self):
        text = self.written("ris", *LETTERS)
        self.assertNotIn("\r", text)
        entries = text.split("\n\n")
        self.assertEqual(len(entries), 10)
        for entry in entries:
            lines = entry.rstrip("\n").split("\n")
            self.assertRegex(lines[0], "^TY  - (BILL|STAT|CASE|ELEC|GEN)$")
            self.assertEqual(lines[-1], "ER  - ")
            for line in lines[1:-1]:
                self.assertRegex(line, r"^(ID|AU|TI|T2|VL|M1|SP|PB|PY|DA|UR)  - \S")

    def test_the_same_on_any_number_of_threads(self):
        for form in FORMS:
            self.assertEqual(self.written(form, "-j1", *LETTERS), self.written(form, "-j4", *LETTERS))

    def test_nothing_cited(self):
        for form, empty in (("csl", "[]\n"), ("bibtex", ""), ("ris", "")):
            self.assertEqual(self.written(form, "b.docx"), empty)
            self.assertEqual(self.written(form, "b.docx", "c.docx", "b.docx"), self.written(form, "c.docx"))

    def test_where_no_letter_can_be_read_nothing_is_written(self):
        for form in FORMS:
            self.assertEqual(self.written(form, "missing.docx", code=1), "")
            with tempfile.TemporaryDirectory() as directory:
                file = Path(directory) / "references"
                file.write_bytes(b"from before")
                self.written(form, "-o", file, "missing.docx", code=1)
                self.assertEqual(file.read_bytes(), b"from before")

    def test_a_letter_that_cannot_be_read_leaves_no_trace(self):
        for form in FORMS:
            self.assertEqual(self.written(form, "missing.docx", "a.docx", "missing.docx", "c.docx", code=1),
                             self.written(form, *LETTERS))

    def test_each_file_of_out_dir_is_whole_by_itself(self):
        for form, extension in (("csl", ".json"), ("bibtex", ".bib"), ("ris", ".ris")):
            with tempfile.TemporaryDirectory() as directory:
                self.written(form, "--out-dir", directory, *LETTERS)
                for name in LETTERS:
                    file = (Path(directory) / name).with_suffix(extension)
                    self.assertEqual(file.read_text(encoding="utf-8"), self.written(form, name))

    def test_options_that_do_not_go_together(self):
        for form in FORMS:
            done = run("citations", "-f", form, "--errors", "inline", "a.docx", cwd=self.directory.name)
            self.assertEqual((done.returncode, done.stdout), (2, b""))
            self.assertIn(b"--errors inline writes JSON", done.stderr)

    def test_other_records_are_no_bibliography(self):
        for kind in ("motions", "footnotes"):
            done = run(kind, "-f", "csl", "a.docx", cwd=self.directory.name)
            self.assertEqual((done.returncode, done.stdout), (2, b""))


if __name__ == "__main__":
    unittest.main()
