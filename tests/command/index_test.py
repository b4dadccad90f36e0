"""kamerbrief index: many letters as one, whatever the way they come in; and the database, whatever happens to the program."""
import json
import os
import random
import re
import signal
import sqlite3
import subprocess
import tempfile
import time
import unittest
from pathlib import Path

import jsonschema

import index_letters
from index_letters import letter
from program import BINARY, open_terminal, run, without_privileges

SAMPLES = Path(os.environ["KAMERBRIEF_SOURCE"]) / "samples"
TEXT_FORMS = ("json", "csv", "markdown", "html", "graphml")


def motion(paper, disposal):
    return letter(f"""[bookmark: _Toc210000001]Motie inzake vloedplanken
De motie van het lid Zwaan verzoekt de regering om vloedplanken klaar te leggen.[footnoteRef:1] {disposal} [1:  Kamerstukken II, 2024/25, 39112, nr. {paper}]\x20
""", "4 maart 2025")


class Indexes(unittest.TestCase):
    def setUp(self):
        directory = tempfile.TemporaryDirectory()
        self.addCleanup(directory.cleanup)
        self.at = Path(directory.name)
        for name, text in index_letters.LETTERS.items():
            self.write(name, text)

    def write(self, name, content):
        file = self.at / name
        file.write_bytes(content if isinstance(content, bytes) else content.encode())
        return name

    def call(self, *arguments, **options):
        return run(*arguments, cwd=self.at, **options)

    def output(self, *arguments, **options):
        done = self.call(*arguments, **options)
        self.assertEqual((done.returncode, done.stderr), (0, b""), arguments)
        return done.stdout

    def index(self, *arguments, **options):
        return json.loads(self.output("index", *arguments, **options))

    def refused(self, code, message, *arguments, **options):
        done = self.call(*arguments, **options)
        self.assertEqual((done.returncode, done.stdout), (code, b""))
        self.assertEqual(done.stderr.decode(), f"kamerbrief: {message}\n")


class Merging(Indexes):
    def letters(self):
        """The samples and the letters of this test, and what they are called here."""
        for sample in sorted(SAMPLES.glob("*.docx")):
            self.write(sample.name, sample.read_bytes())
        # A case with its document, which has an address there, and one without.
        self.write("zaak.txt", letter("Zie de brief 2025Z06437/2025D19034. Daarover ook zaak 2025Z06437."))
        self.write("zaak alleen.txt", letter("Zie zaak 2025Z06437."))
        return sorted(file.name for file in self.at.iterdir())

    def grouped(self, names, luck):
        """An index of all the names, made of indexes of some of them, in any order: its file."""
        luck.shuffle(names)
        kind = luck.choice(("letters", "parsed", "index", "index")) if len(names) < 3 else "split"
        file = f"deel{luck.randrange(10**9)}.json"
        if kind == "split":
            cut = luck.randrange(1, len(names))
            parts = [self.grouped(names[:cut], luck), self.grouped(names[cut:], luck)]
            if luck.random() < 0.3:
                parts.append(luck.choice(parts))  # the same once more
        elif kind == "parsed":
            parts = [f"{file}l"]
            self.output("parse", "-o", parts[0], *names)
        else:
            parts = names
        luck.shuffle(parts)
        self.output("index", "-o", file, *parts)
        return file

    def test_whatever_the_groups_and_their_order_the_index_is_the_same(self):
        names = self.letters()
        whole = self.output("index", *names)
        self.assertEqual(len(json.loads(whole)["documents"]), len(names))
        for seed in range(12):
            with self.subTest(seed=seed):
                self.assertEqual((self.at / self.grouped(list(names), random.Random(seed))).read_bytes(), whole)

    def test_every_form_is_the_same_of_letters_of_what_parse_wrote_and_of_an_index(self):
        names = self.letters()
        self.output("parse", "-o", "brieven.jsonl", *names)
        self.output("index", "-o", "index.json", *names)
        self.assertEqual(self.output("index", "index.json", "brieven.jsonl"), (self.at / "index.json").read_bytes())
        for form in TEXT_FORMS:
            of_letters = self.output("index", "-f", form, *names)
            with self.subTest(form):
                self.assertEqual(self.output("index", "-f", form, "brieven.jsonl"), of_letters)
                self.assertEqual(self.output("index", "-f", form, "index.json"), of_letters)
                self.assertEqual(self.output("index", "-f", form, "-j", "1", *names), of_letters)
                self.assertEqual(self.output("index", "-f", form, "-j", "4", *reversed(names)), of_letters)

    def test_an_index_that_other_programs_laid_out_anew_is_read_too(self):
        whole = self.output("index", *self.letters())
        for layout in ({"indent": 2}, {"separators": (" , ", " : ")}, {"sort_keys": True}):
            self.write("anders.json", json.dumps(json.loads(whole), ensure_ascii=False, **layout) + "\n")
            with self.subTest(layout=layout):
                self.assertEqual(self.output("index", "anders.json"), whole)

    def test_it_follows_its_schema(self):
        schema = json.loads(self.output("schema", "index"))
        jsonschema.Draft202012Validator.check_schema(schema)
        judge = jsonschema.Draft202012Validator(schema)
        index = self.index(*self.letters())
        self.assertEqual([error.message[:200] for error in judge.iter_errors(index)], [])

        def objects(value):
            if isinstance(value, dict):
                yield value
            for part in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
                yield from objects(part)

        for each in {tuple(each): each for each in objects(index)}.values():  # one of each kind
            for key in list(each):
                value = each.pop(key)
                self.assertFalse(judge.is_valid(index), key)
                self.assertFalse(judge.is_valid(index | {"kade": 1}))
                each[key] = value
        self.assertTrue(judge.is_valid(index))

    def test_two_letters_of_one_name_are_told_and_the_same_one_stays(self):
        (self.at / "a").mkdir()
        self.write("brief.txt", motion(9, "De motie is aangehouden."))
        self.output("parse", "-o", "eerst.jsonl", "brief.txt")
        self.write("brief.txt", motion(9, "Hiermee beschouw ik de motie als afgedaan."))
        told = ("kamerbrief: brief.txt: there are two letters of this name, and the index has one of them: "
                "name them apart [index.two_letters]\n").encode()
        one = self.call("index", "eerst.jsonl", "brief.txt")
        other = self.call("index", "brief.txt", "eerst.jsonl")
        self.assertEqual((one.returncode, one.stderr), (1, told))
        self.assertEqual((other.returncode, other.stderr, other.stdout), (1, told, one.stdout))
        self.assertEqual(len(json.loads(one.stdout)["documents"]), 1)
        self.assertEqual(self.call("index", "-q", "brief.txt", "eerst.jsonl").stderr, b"")


class Contents(Indexes):
    def test_what_has_happened_to_a_motion(self):
        index = self.index("tweede.txt", "zonder datum.txt", "eerste.txt")
        self.assertEqual([document["file"] for document in index["documents"]], index_letters.IN_TIME)
        self.assertEqual(index["documents"][1], {
            "file": "eerste.txt", "title": "Vloedplanken en sluisdeuren", "date": "2025-03-04", "reference": "GT-2025/11",
            "ministry": "Ministerie van Getijden", "sections": [
                {"id": "s2", "number": None, "title": "Motie inzake vloedplanken", "bookmark": "_Toc210000001"},
                {"id": "s3", "number": None, "title": "Motie inzake sluisdeuren", "bookmark": "_Toc210000002"},
                {"id": "s4", "number": None, "title": "Toezegging inzake de Zwarte Sloot", "bookmark": "_Toc210000003"}]})
        planks = next(each for each in index["motions"] if each["identifier"] == "kst-39112-9")
        self.assertEqual(planks["members"], ["Zwaan", "El Khatib"])
        self.assertEqual([(each["document"], each["status"], each["promised_by"], each["disposal"])
                          for each in planks["letters"]], [
            ("eerste.txt", "open", "voor de zomer van 2025", None),
            ("tweede.txt", "afgedaan", None, "Hiermee beschouw ik de motie als afgedaan.")])
        self.assertEqual([each["number"] for each in index["commitments"]], ["TZ202502-041"])
        self.assertEqual(index["commitments"][0]["made_on"], "2025-02-05")

    def test_entries_stand_by_kind_and_then_as_one_counts(self):
        entries = self.index(*index_letters.LETTERS)["entries"]
        self.assertEqual([(entry["kind"], entry["identifier"], entry["count"]) for entry in entries], [
            ("kamerstuk", "kst-39112-9", 3), ("kamerstuk", "kst-39112-10", 2), ("kamerstuk", "kst-39112-12", 1),
            ("staatsblad", "stb-2019-77", 1), ("toezegging", "TZ202502-041", 1)])
        self.assertEqual(entries[1]["cited_by"], [
            {"document": "zonder datum.txt", "section": "s1", "title": None, "footnote": None,
             "text": "Kamerstukken II 2024/25, 39112, nr. 10", "citation": "c1"},
            {"document": "tweede.txt", "section": "s3", "title": "Kosten", "footnote": None, "text": "10",
             "citation": "c3"}])

    def test_on_a_terminal_it_is_indented_and_elsewhere_one_line(self):
        self.assertEqual(self.output("index", "eerste.txt").count(b"\n"), 1)
        reader, writer = open_terminal(self)
        run("index", "eerste.txt", cwd=self.at, stdout=writer)
        os.close(writer)
        self.assertTrue(os.read(reader, 100).startswith(b"{\r\n"))
        os.close(reader)

    def test_letters_without_anything_are_in_it_too(self):
        self.write("leeg.txt", letter("Hierbij informeer ik uw Kamer."))
        index = self.index("leeg.txt")
        self.assertEqual([document["file"] for document in index["documents"]], ["leeg.txt"])
        self.assertEqual((index["entries"], index["motions"], index["commitments"]), ([], [], []))


class Inputs(Indexes):
    def test_a_broken_last_line_costs_no_other(self):
        lines = self.output("parse", *index_letters.IN_TIME).splitlines(keepends=True)
        self.write("afgebroken.jsonl", b"".join(lines)[:-400])
        done = self.call("index", "afgebroken.jsonl")
        self.assertEqual(done.returncode, 1)
        self.assertRegex(done.stderr.decode(), r"^kamerbrief: afgebroken\.jsonl: line 3: no whole and well-formed JSON: .*"
                                               r" \[json\.invalid\]\n$")
        self.assertEqual(done.stdout, self.output("index", *index_letters.IN_TIME[:2]))

    def test_a_broken_index_is_told_and_nothing_of_it_is_taken(self):
        whole = self.output("index", "eerste.txt")
        self.write("half.json", whole[:len(whole) // 2])
        done = self.call("index", "half.json", "tweede.txt")
        self.assertEqual(done.returncode, 1)
        self.assertIn(b"half.json: line 1: ", done.stderr)
        self.assertEqual(done.stdout, self.output("index", "tweede.txt"))

    def test_what_could_not_be_read_is_told_again(self):
        lines = self.call("parse", "--errors", "inline", "eerste.txt", "weg.docx").stdout
        self.write("brieven.jsonl", lines)
        done = self.call("index", "brieven.jsonl")
        self.assertEqual((done.returncode, done.stderr),
                         (1, b"kamerbrief: weg.docx: No such file or directory [file.missing]\n"))
        inline = self.call("index", "--errors", "inline", "brieven.jsonl").stdout.splitlines(keepends=True)
        self.assertEqual(json.loads(inline[0])["file"], "weg.docx")
        self.assertEqual(inline[1], done.stdout)
        self.write("index.json", b"".join(inline))
        self.assertEqual(self.call("index", "index.json").stdout, done.stdout)

    def test_of_no_letters_there_is_an_index_of_none(self):
        for form in TEXT_FORMS:
            self.assertTrue(self.output("index", "-f", form, "--files-from", "/dev/null"), form)
        self.output("index", "-q", "-f", "sqlite", "-o", "leeg.sqlite", "--files-from", "/dev/null")
        self.assertTrue((self.at / "leeg.sqlite").exists())
        self.assertEqual(json.loads(self.output("index", "--files-from", "/dev/null")), {
            "schema": "kamerbrief-index/1", "documents": [], "entries": [], "motions": [], "commitments": []})

    def test_a_pipe_with_a_name_gets_it(self):
        os.mkfifo(self.at / "pijp")
        with subprocess.Popen([BINARY, "index", "-o", "pijp", "eerste.txt"], cwd=self.at) as running:
            text = (self.at / "pijp").read_bytes()
            self.assertEqual(running.wait(20), 0)
        self.assertEqual(text, self.output("index", "eerste.txt"))

    def test_a_large_index_is_told_of_as_a_small_one(self):
        many = [index_letters.SECOND.replace("2 oktober", f"{1 + i % 28} oktober") for i in range(1000)]
        for number, text in enumerate(many):
            self.write(f"veel {number}.txt", text)
        names = [f"veel {number}.txt" for number in range(len(many))]
        whole = self.output("index", "-o", "groot.json", *names) or (self.at / "groot.json").read_bytes()
        self.assertGreater(len(whole), 1 << 20)
        self.assertEqual(self.output("index", "groot.json"), whole)
        self.write("groot.json", whole[:-200])
        done = self.call("index", "groot.json", "eerste.txt")
        self.assertEqual((done.returncode, done.stdout), (1, self.output("index", "eerste.txt")))
        self.assertIn(b"kamerbrief: groot.json: line 1: no whole and well-formed JSON", done.stderr)

    def test_where_nothing_can_be_read_there_is_no_index(self):
        self.write("oud.json", "oud")
        for form in (*TEXT_FORMS, "sqlite"):
            with self.subTest(form):
                done = self.call("index", "-f", form, "-o", f"nieuw.{form}", "weg.docx")
                self.assertEqual(done.returncode, 1)
                self.assertFalse((self.at / f"nieuw.{form}").exists())
        self.call("index", "-o", "oud.json", "weg.docx")
        self.assertEqual((self.at / "oud.json").read_text(), "oud")

    def test_nothing_but_what_kamerbrief_wrote_is_taken_for_json(self):
        self.write("anders.json", '{"schema": "iets/1"}')
        done = self.call("index", "anders.json")
        self.assertEqual((done.returncode, done.stdout), (1, b""))
        self.assertIn(b"[json.not_letter]", done.stderr)
        self.write("index.json", self.output("index", "eerste.txt"))
        self.assertIn(b"[json.not_letter]", self.call("check", "index.json").stderr)
        self.assertIn(b"[json.not_letter]", self.call("motions", "index.json").stderr)

    def test_the_output_is_no_input(self):
        self.output("parse", "-o", "brieven.jsonl", "eerste.txt")
        before = (self.at / "brieven.jsonl").read_bytes()
        for form in (*TEXT_FORMS, "sqlite"):
            done = self.call("index", "-f", form, "-o", "brieven.jsonl", "brieven.jsonl")
            self.assertNotEqual(done.returncode, 0)
            self.assertEqual((self.at / "brieven.jsonl").read_bytes(), before)


class Titles(Indexes):
    def titled(self, text, **options):
        self.write("titels.csv", text)
        return {entry["identifier"]: (entry["title"], entry["date"]) for entry in
                self.index("--titles", "titels.csv", *index_letters.LETTERS, **options)["entries"]}

    def test_a_list_names_what_letters_cite(self):
        wanted = ("Motie over planken, \"klaar\"", "2025-01-30")
        for text in ('kst-39112-9,"Motie over planken, ""klaar""",2025-01-30\n',
                     '\ufeffdate;wat;title;identifier\r\n2025-01-30;x;"Motie over planken, ""klaar""";kst-39112-9\r\n',
                     'identifier\ttitle\tdate\nkst-39112-9\t"Motie over planken, ""klaar"""\t2025-01-30'):
            with self.subTest(text):
                titles = self.titled(text)
                self.assertEqual(titles["kst-39112-9"], wanted)
                self.assertEqual(titles["kst-39112-10"], (None, None))

    def test_a_list_may_be_short_of_titles_and_dates_and_long_of_others(self):
        titles = self.titled("kst-39112-9\nkst-39112-10,Planken\nkst-1-1,Elders,\n")
        self.assertEqual((titles["kst-39112-9"], titles["kst-39112-10"]), ((None, None), ("Planken", None)))
        self.assertNotIn("kst-1-1", titles)

    def test_a_title_over_two_lines_is_one(self):
        self.assertEqual(self.titled('kst-39112-9,"Planken\nen deuren"')["kst-39112-9"][0], "Planken\nen deuren")

    def test_a_list_is_read_once_so_that_it_may_be_a_pipe(self):
        command = ["bash", "-c", f"{BINARY} index --titles <(echo kst-39112-9,Planken) eerste.txt"]
        done = subprocess.run(command, cwd=self.at, capture_output=True, timeout=60, check=True)
        self.assertEqual(json.loads(done.stdout)["entries"][0]["title"], "Planken")

    def test_titles_go_from_index_to_index_and_those_of_the_user_take_their_place(self):
        self.write("a.csv", "kst-39112-9,Aanlegplaatsen\nkst-39112-10,Peilen\n")
        self.output("index", "--titles", "a.csv", "-o", "met.json", *index_letters.LETTERS)
        self.output("index", "-o", "zonder.json", "eerste.txt")
        with_titles = (self.at / "met.json").read_bytes()
        self.assertEqual(self.output("index", "met.json", "zonder.json"), with_titles)
        self.assertEqual(self.output("index", "zonder.json", "met.json"), with_titles)
        self.write("b.csv", "kst-39112-9,Zeeplanken\n")
        titles = {entry["identifier"]: entry["title"] for entry in self.index("--titles", "b.csv", "met.json")["entries"]}
        self.assertEqual((titles["kst-39112-9"], titles["kst-39112-10"]), ("Zeeplanken", "Peilen"))

    def test_what_is_wrong_with_a_list_is_told_with_its_row(self):
        for text, told in (("kst-1-1,Titel,morgen\n", "row 1: 'morgen' is no date such as 2025-06-13"),
                           ("identifier,title\nkst-1-1,a\n,b\n", "row 3: no identifier"),
                           ('kst-1-1,"a"b\n', "row 1: a quotation mark stands where none may; double it within quotation marks"),
                           (b"kst-1-1,caf\xe9\n", "row 1: no UTF-8; save the list as such")):
            self.write("titels.csv", text)
            with self.subTest(text):
                self.refused(2, f"--titles: titels.csv: {told}", "index", "--titles", "titels.csv", "eerste.txt")
        self.refused(2, "--titles: weg.csv: No such file or directory", "index", "--titles", "weg.csv", "eerste.txt")
        self.refused(2, "--titles: .: Is a directory", "index", "--titles", ".", "eerste.txt")


class Database(Indexes):
    def query(self, sql, *values, file="index.sqlite"):
        with sqlite3.connect(self.at / file) as database:
            return database.execute(sql, values).fetchall()

    def extend(self, *letters):
        self.output("index", "-q", "-f", "sqlite", "-o", "index.sqlite", *letters)

    def test_it_has_what_the_letters_say_and_finds_their_words(self):
        self.extend(*index_letters.LETTERS)
        self.assertEqual(self.query("SELECT status, date FROM motion_history WHERE identifier = 'kst-39112-9'"),
                         [("open", "2025-03-04"), ("afgedaan", "2025-10-02")])
        self.assertEqual(self.query("SELECT file, section.title FROM section_search JOIN section ON section_id = section_search.rowid "
                                    "JOIN document USING (document_id) WHERE section_search MATCH 'GROEN'"),
                         [("eerste.txt", "Motie inzake sluisdeuren")])
        self.assertEqual(self.query("SELECT count(*) FROM note_search WHERE note_search MATCH '39112'"), [(3,)])
        self.assertEqual(self.query("PRAGMA foreign_key_check"), [])

    def test_a_later_run_adds_what_is_new_and_replaces_what_has_changed(self):
        self.extend("eerste.txt", "zonder datum.txt")
        self.write("eerste.txt", index_letters.FIRST.replace("De motie is aangehouden.", "Deze motie voer ik niet uit."))
        self.extend("eerste.txt", "tweede.txt")
        self.assertEqual(self.query("SELECT file FROM document ORDER BY file"),
                         [("eerste.txt",), ("tweede.txt",), ("zonder datum.txt",)])
        self.assertEqual(self.query("SELECT status FROM motion_history WHERE identifier = 'kst-39112-12'"),
                         [("niet_uitgevoerd",)])
        self.assertEqual(self.query("SELECT count(*) FROM section_search WHERE section_search MATCH 'aangehouden'"), [(0,)])
        self.output("index", "-q", "-f", "sqlite", "-o", "opnieuw.sqlite", *index_letters.LETTERS)
        for table in ("document", "section", "note", "citation", "motion", "motion_paper", "motion_member", "commitment"):
            count = f"SELECT count(*) FROM {table}"
            self.assertEqual(self.query(count), self.query(count, file="opnieuw.sqlite"), table)

    def test_it_tells_what_a_run_has_changed(self):
        self.write("brief.txt", motion(9, "De motie is aangehouden."))
        call = ("index", "-f", "sqlite", "-o", "index.sqlite")
        for letters, told in ((["eerste.txt", "brief.txt"], "2 letters added, 0 replaced, 0 as before"),
                              (["eerste.txt", "brief.txt"], "0 letters added, 0 replaced, 2 as before")):
            self.assertEqual(self.call(*call, *letters).stderr.decode(), f"kamerbrief: index.sqlite: {told}\n")
        self.write("brief.txt", motion(9, "Hiermee beschouw ik de motie als afgedaan."))
        self.assertEqual(self.call(*call, "brief.txt", "./eerste.txt").stderr,
                         b"kamerbrief: index.sqlite: 1 letter added, 1 replaced, 0 as before\n")

    def test_another_form_does_not_take_the_place_of_a_database(self):
        self.extend("eerste.txt")
        before = (self.at / "index.sqlite").read_bytes()
        for form in TEXT_FORMS:
            self.refused(2, "index.sqlite is a database: say index --format sqlite, or name another file", "index", "-f", form,
                         "-o", "index.sqlite", "tweede.txt")
        for command in (["parse"], ["motions", "-f", "csv"], ["check"], ["tables"]):
            self.refused(2, "index.sqlite is a database: say index --format sqlite, or name another file", *command,
                         "-o", "index.sqlite", "tweede.txt")
        self.assertEqual((self.at / "index.sqlite").read_bytes(), before)

    def test_a_name_is_that_of_a_file_whatever_it_looks_like(self):
        for name in (":memory:", "file:x", "file:x?mode=memory"):
            self.output("index", "-q", "-f", "sqlite", "-o", name, "eerste.txt")
            self.output("index", "-q", "-f", "sqlite", "-o", name, "tweede.txt")
            self.assertEqual(self.query("SELECT count(*) FROM document", file=name), [(2,)])
        self.assertFalse((self.at / "x").exists())

    def test_no_trigger_of_a_stranger_runs(self):
        self.extend("eerste.txt")
        with sqlite3.connect(self.at / "index.sqlite") as database:
            database.execute("CREATE TRIGGER kwaad AFTER INSERT ON document BEGIN DELETE FROM title; INSERT INTO title VALUES "
                             "('kwaad', 'kwaad', NULL); END")
        database.close()
        self.write("eerste.txt", index_letters.FIRST.replace("De motie is aangehouden.", "Deze motie voer ik niet uit."))
        self.extend("eerste.txt", "tweede.txt")
        self.assertEqual(self.query("SELECT count(*) FROM title"), [(0,)])
        self.assertEqual(self.query("SELECT count(*) FROM motion"), [(3,)])  # what was replaced is gone all the same

    def test_a_run_that_changes_nothing_writes_nothing(self):
        self.extend(*index_letters.LETTERS)
        before = (self.at / "index.sqlite").read_bytes()
        self.extend(*index_letters.LETTERS)
        self.assertEqual((self.at / "index.sqlite").read_bytes()[100:], before[100:])  # the head counts transactions

    def test_the_texts_stay_where_an_index_without_them_says_the_same(self):
        self.extend("eerste.txt")
        self.output("index", "-o", "index.json", "eerste.txt")
        self.extend("index.json")
        self.assertEqual(self.query("SELECT count(*) FROM section WHERE text LIKE '%vloedplanken%'"), [(1,)])

    def test_odd_texts_are_only_texts(self):
        for number, text in enumerate(index_letters.ODD):
            self.write(f"raar {number}.txt", letter(f"Robert'); DROP TABLE document;-- {text}", subject=text))
        self.extend(*(f"raar {number}.txt" for number in range(len(index_letters.ODD))))
        self.assertEqual(self.query("SELECT count(*) FROM document"), [(len(index_letters.ODD),)])
        self.assertEqual(self.query("SELECT title FROM document WHERE file = 'raar 0.txt'"), [(index_letters.ODD[0],)])

    def test_what_is_no_index_of_ours_stays_as_it_is(self):
        self.write("tekst", "geen databank\n" * 500)
        sqlite3.connect(self.at / "ander").executescript("CREATE TABLE document (a)").close()
        with sqlite3.connect(self.at / "later") as later:
            later.execute("PRAGMA application_id = 0x6B627266")
            later.execute("PRAGMA user_version = 2")
            later.execute("CREATE TABLE document (a)")
        later.close()
        for name, told in (("tekst", "file is not a database"),
                           ("ander", "a database of something else than kamerbrief: name another file"),
                           ("later", "an index of another version of kamerbrief: make it anew under another name")):
            before = (self.at / name).read_bytes()
            with self.subTest(name):
                self.refused(3, f"{name}: {told}", "index", "-f", "sqlite", "-o", name, "eerste.txt")
                self.assertEqual((self.at / name).read_bytes(), before)
        self.assertEqual(sorted(file.name for file in self.at.iterdir()),
                         sorted([*index_letters.LETTERS, "ander", "later", "tekst"]))

    def test_a_database_needs_a_file(self):
        for output in ((), ("-o", "-")):
            self.refused(2, "a database is a file: say --output FILE too", "index", "-f", "sqlite", *output, "eerste.txt")
        self.refused(2, "/dev/null is no file, which a database is", "index", "-f", "sqlite", "-o", "/dev/null", "eerste.txt")
        self.refused(3, "weg/index.sqlite: No such file or directory", "index", "-f", "sqlite", "-o", "weg/index.sqlite",
                     "eerste.txt")

    def test_one_that_somebody_writes_is_waited_for_and_then_told(self):
        self.extend("eerste.txt")
        other = sqlite3.connect(self.at / "index.sqlite", isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        self.refused(3, "index.sqlite: in use by another program: wait until it is done", "index", "-f", "sqlite", "-o",
                     "index.sqlite", "tweede.txt")
        other.execute("ROLLBACK")
        other.close()

    def test_two_that_make_one_at_once_lose_no_letter(self):
        reader, writer = os.pipe()
        slow = subprocess.Popen([BINARY, "index", "-f", "sqlite", "-o", "index.sqlite", "-"], cwd=self.at, stdin=reader,
                                stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        os.close(reader)
        deadline = time.monotonic() + 20
        while not list(self.at.glob(".kamerbrief-*")) and time.monotonic() < deadline:
            time.sleep(0.01)
        self.extend("eerste.txt")
        os.write(writer, (self.at / "tweede.txt").read_bytes())
        os.close(writer)
        self.assertEqual((slow.communicate(timeout=20)[1].decode(), slow.returncode),
                         ("kamerbrief: index.sqlite: another program has made it meanwhile; index these letters again, to extend it\n", 3))
        self.assertEqual(self.query("SELECT file FROM document"), [("eerste.txt",)])
        self.assertEqual(list(self.at.glob(".kamerbrief-*")), [])

    def test_one_that_may_not_be_written_is_told(self):
        self.extend("eerste.txt")
        self.at.chmod(0o755)
        (self.at / "index.sqlite").chmod(0o444)
        call = without_privileges(self)
        done = subprocess.run([*call, BINARY, "index", "-f", "sqlite", "-o", "index.sqlite", "tweede.txt"], cwd=self.at,
                              capture_output=True, timeout=60)
        self.assertEqual((done.returncode, done.stderr),
                         (3, b"kamerbrief: index.sqlite: attempt to write a readonly database\n"))

    def test_a_link_leads_to_the_database(self):
        (self.at / "echt").mkdir()
        (self.at / "index.sqlite").symlink_to("echt/index.sqlite")
        self.extend("eerste.txt")
        self.extend("tweede.txt")
        self.assertTrue((self.at / "index.sqlite").is_symlink())
        self.assertEqual(self.query("SELECT count(*) FROM document", file="echt/index.sqlite"), [(2,)])

    def test_killed_at_any_moment_it_is_the_old_one_or_the_new_one(self):
        lines = self.output("parse", *index_letters.LETTERS, str(SAMPLES / "halfjaarbrief.docx")).decode()
        many = [re.sub(r'"file":"([^"]*)"', rf'"file":"{i}-\1"', lines) for i in range(100)]
        self.write("veel.jsonl", "".join(many))
        self.write("anders.jsonl", "".join(many).replace("vloedplanken", "stormplanken"))
        self.extend("veel.jsonl")
        old = self.state()
        began = time.monotonic()
        self.output("index", "-q", "-f", "sqlite", "-o", "nieuw.sqlite", "anders.jsonl")
        length = time.monotonic() - began
        new = self.state("nieuw.sqlite")
        self.assertNotEqual(old, new)
        luck = random.Random(1)
        for _ in range(8):
            with self.subTest():
                self.killed(luck.uniform(0, length * 1.2), "index.sqlite", "anders.jsonl")
                self.assertIn(self.state(), (old, new))
                self.extend("veel.jsonl")
                self.assertEqual(self.state(), old)
        for _ in range(4):
            self.killed(luck.uniform(0, length), "eerst.sqlite", "anders.jsonl")
            if (self.at / "eerst.sqlite").exists():
                self.assertEqual(self.state("eerst.sqlite"), new)
                (self.at / "eerst.sqlite").unlink()

    def test_interrupted_it_leaves_nothing_behind(self):
        reader, writer = os.pipe()
        with subprocess.Popen([BINARY, "index", "-f", "sqlite", "-o", "index.sqlite", "-"], cwd=self.at, stdin=reader,
                              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as running:
            os.close(reader)
            os.write(writer, b'{"schema": "kamerbrief/1"}\n')
            deadline = time.monotonic() + 20
            while not list(self.at.glob(".kamerbrief-*")) and time.monotonic() < deadline:
                time.sleep(0.01)
            time.sleep(0.2)
            running.send_signal(signal.SIGTERM)
            self.assertEqual(running.wait(20), -signal.SIGTERM)
        os.close(writer)
        self.assertEqual(sorted(file.name for file in self.at.iterdir()), sorted(index_letters.LETTERS))

    def killed(self, after, file, letters):
        with subprocess.Popen([BINARY, "index", "-f", "sqlite", "-o", file, letters], cwd=self.at,
                              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as running:
            time.sleep(after)
            running.kill()

    def state(self, file="index.sqlite"):
        self.assertEqual(self.query("PRAGMA integrity_check", file=file), [("ok",)])
        return (self.query("SELECT file, fingerprint FROM document ORDER BY file", file=file),
                self.query("SELECT count(*) FROM section_search WHERE section_search MATCH 'stormplanken'", file=file))


class Page(Indexes):
    def page(self, *arguments):
        return self.output("index", "-f", "html", *arguments).decode()

    def data(self, page):
        found = re.search(r'<script type="application/json" id="index-data">(.*?)</script>', page, re.S)
        return json.loads(found[1])

    def test_it_has_what_the_letters_say(self):
        data = self.data(self.page(*index_letters.LETTERS))
        self.assertEqual([letter[0] for letter in data["letters"]], index_letters.IN_TIME)
        self.assertEqual(data["letters"][1][1:], [
            "Vloedplanken en sluisdeuren", "2025-03-04", "GT-2025/11", "Ministerie van Getijden",
            [[2, "Motie inzake vloedplanken", "_Toc210000001"], [3, "Motie inzake sluisdeuren", "_Toc210000002"],
             [4, "Toezegging inzake de Zwarte Sloot", "_Toc210000003"]]])
        self.assertEqual(data["entries"][1], [
            "kamerstuk", "kst-39112-10", "https://zoek.officielebekendmakingen.nl/kst-39112-10.html", "39112", None, None,
            [[0, 1, None, "Kamerstukken II 2024/25, 39112, nr. 10"], [2, 3, None, "10"]]])
        identifier, members, letters = data["motions"][0]
        self.assertEqual((identifier, members), ("kst-39112-9", ["Zwaan", "El Khatib"]))
        self.assertEqual([each[:5] for each in letters], [
            [1, 2, "open", None, "voor de zomer van 2025"],
            [2, 2, "afgedaan", "Hiermee beschouw ik de motie als afgedaan.", None]])
        number, made_on, made_in, made_to, letters = data["commitments"][0]
        self.assertEqual((number, made_on, made_in, made_to),
                         ("TZ202502-041", "2025-02-05", "commissiedebat Kades", ["Brinkman"]))
        self.assertEqual(letters[0][:6], [1, 4, "answered", "open", None, "voor het kerstreces"])

    def test_no_letter_gets_out_of_its_data(self):
        for number, text in enumerate((*index_letters.ODD, "</script><script>alert(1)</script>", "<!-- <script>")):
            self.write(f"raar {number}.txt", letter("Stb. 2019, 77", subject=text))
        page = self.page(*sorted(file.name for file in self.at.glob("raar*")))
        self.assertEqual(page.count("<script"), 2)
        self.assertEqual(page.count("</script"), 2)
        self.assertNotIn("<!--", page.lower().replace("<!doctype", ""))
        self.assertIn("</script><script>alert(1)</script>", {letter[1] for letter in self.data(page)["letters"]})

    def test_it_asks_for_nothing(self):
        page = self.page(*index_letters.LETTERS)
        head = page[:page.index("</head>")]
        self.assertRegex(head, r"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-[^']+'; "
                               r"script-src 'sha256-[^']+'; base-uri 'none'; form-action 'none'\"")
        self.assertNotRegex(head, r"<link|<img|src=|@import|url\(")

    def test_letters_are_linked_from_where_the_page_is(self):
        (self.at / "uit" / "hier").mkdir(parents=True)
        for output, way in (("index.html", ""), ("uit/index.html", "../"), ("uit/hier/index.html", "../../"),
                            (str(self.at / "uit" / "index.html"), "../")):
            self.output("index", "-f", "html", "-o", output, "eerste.txt")
            self.assertEqual(self.data((self.at / output).read_text())["base"], way, output)

    def test_it_calls_open_what_the_database_does(self):
        words = (Path(os.environ["KAMERBRIEF_SOURCE"]) / "src/index/page/words.js").read_text()
        groups = dict(re.findall(r"\['(\w+)', \{ name: '[^']+', group: '(\w+)'", words))
        self.assertEqual(len(groups), 12)
        self.output("index", "-q", "-f", "sqlite", "-o", "index.sqlite", "eerste.txt")
        with sqlite3.connect(self.at / "index.sqlite") as database:
            closing = {status for status, in database.execute("SELECT status FROM closing_status")}
        database.close()
        self.assertEqual(closing, {status for status, group in groups.items() if group in ("afgerond", "gestopt")})
        self.assertEqual({status for status, group in groups.items() if group == "vermeld"}, {"vermeld"})


if __name__ == "__main__":
    unittest.main()
