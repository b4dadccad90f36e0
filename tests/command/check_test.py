"""kamerbrief check: what is told of letters, in which form, and how the run ends."""
import fcntl
import gzip
import json
import os
import re
import struct
import tempfile
import termios
import unittest
from pathlib import Path

from program import open_terminal, run
from word_file import cell, paragraph, table, word_file

SOURCE = Path(os.environ["KAMERBRIEF_SOURCE"])
SAMPLE = SOURCE / "samples" / "halfjaarbrief.docx"

# An impossible session (an error), and a label before what is no Kamerstuk (a warning).
SESSION = "Op 2 juni is een motie genoemd in Kamerstukken II 2025/25, 29628, nr. 97 en elders.\n"
LABEL = "Dit staat in Kamerstukken II 2024/25, 2024D51189 van mei.\n"
LETTER = ("Dijken\n\n" + SESSION + "\n" + LABEL).encode()
CLEAN = b"Dijken\n\nIn Kamerstukken II 2024/25, 29628, nr. 97 staat meer over dijken.\n"


# Codes whose examples are the very words of a letter, not a description of one.
EXAMPLES_THAT_ARE_TEXT = ("session-impossible", "label-mismatch", "tz-prefix-missing", "tz-malformed", "handelingen-no-year",
                          "handelingen-incomplete", "same-paper-two-forms", "motion-without-paper", "field-error",
                          "placeholder-left")


def check(*arguments, letter=LETTER):
    """Of a letter in plain text, which is lossy by itself."""
    return run("check", "--ignore", "text-lossy", *arguments, "-", input=letter)


def codes(done):
    return [json.loads(line)["code"] for line in done.stdout.splitlines()]


def emitted():
    """The codes and severities that the source gives diagnostics."""
    found = set()
    for file in sorted((SOURCE / "src").rglob("*.cpp")):
        found |= set(re.findall(r'"([a-z]+(?:-[a-z]+)+)",\s*Severity::(\w+)', file.read_text(encoding="utf-8")))
    return found


def rules():
    return json.loads(check("-f", "sarif").stdout)["runs"][0]["tool"]["driver"]["rules"]


class ForPeople(unittest.TestCase):
    def test_a_line_that_says_where_and_what_and_the_words_underlined(self):
        lines = run("check", "--select", "session-impossible", SAMPLE).stdout.decode().splitlines()
        self.assertEqual(len(lines), 3)
        self.assertRegex(lines[0], r": Moties inzake graverij en begrazing op dijken, note 4: .* \[session-impossible\]$")
        self.assertTrue(lines[0].startswith(f"{SAMPLE}: "))
        begin = lines[2].index("^")
        self.assertEqual(lines[2].strip(), "^" + "~" * (len(lines[2]) - begin - 1))
        self.assertEqual(lines[1][begin:len(lines[2])], "Kamerstukken II, 2025/25, 37104, nr. 97")

    def test_no_line_of_words_is_wider_than_100_columns(self):
        for before, after in ((0, 0), (300, 0), (0, 300), (300, 300)):
            letter = f"Dijken\n\n{'é ' * before}Kamerstukken II 2025/25, 29628, nr. 97{' ë' * after}\n".encode()
            _, words, line = check(letter=letter).stdout.decode().splitlines()
            with self.subTest(before=before, after=after):
                self.assertLessEqual(len(words), 100)
                self.assertEqual(words[line.index("^"):len(line)], "Kamerstukken II 2025/25, 29628, nr. 97")
                self.assertEqual("…" in words, before + after > 0)

    def test_on_a_terminal_they_take_its_width(self):
        for columns, words in ((60, 60), (30, 30), (20, None)):
            reader, terminal = open_terminal(self)
            fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 25, columns, 0, 0))
            letter = f"Dijken\n\n{'meer ' * 50}Kamerstukken II 2025/25, 29628, nr. 97{' meer' * 50}\n".encode()
            run("check", "-q", "--color", "never", "--ignore", "text-lossy", "-", input=letter, stdout=terminal)
            os.close(terminal)
            shown = b""
            while not shown.endswith(b"~\r\n" if words else b"]\r\n"):
                shown += os.read(reader, 65536)
            os.close(reader)
            lines = shown.decode().splitlines()
            with self.subTest(columns):
                self.assertEqual([len(line) for line in lines[1:2]], [words] if words else [])

    def test_what_is_printed_in_front_of_a_text_stands_before_the_words(self):
        letter = "Dijken\n\n1. Kades uit Kamerstukken II 2025/25, 29628, nr. 97\n\na) zie Kamerstukken II 2025/25, 29628, nr. 98\n"
        told = check(letter=letter.encode()).stdout.decode().splitlines()
        self.assertEqual([line for line in told if "Kamerstukken" in line and "[" not in line],
                         ["    1 Kades uit Kamerstukken II 2025/25, 29628, nr. 97",
                          "    a) zie Kamerstukken II 2025/25, 29628, nr. 98"])

    def test_a_combining_mark_takes_no_column(self):
        letter = "Dijken\n\nCafe\u0301: Kamerstukken II 2025/25, 29628, nr. 97\n".encode()
        _, words, line = check(letter=letter).stdout.decode().splitlines()
        self.assertEqual(line.index("^"), len("    Café: "))
        self.assertIn("Cafe\u0301", words)

    def test_a_summary_goes_to_standard_error(self):
        self.assertEqual(check().stderr, b"kamerbrief: 1 error and 1 warning in 1 letter\n")
        self.assertEqual(check(letter=CLEAN).stderr, b"kamerbrief: nothing to remark in 1 letter\n")
        self.assertEqual(check("-q").stderr, b"")
        self.assertEqual(check("-f", "jsonl").stderr, b"")

    def test_in_the_order_of_the_text(self):
        letter = ("Dijken\n\n" + LABEL + "\n" + SESSION).encode()
        told = re.findall(r"\[([a-z-]+)\]$", check(letter=letter).stdout.decode(), re.M)
        self.assertEqual(told, ["label-mismatch", "session-impossible"])


class Colour(unittest.TestCase):
    ERROR, WARNING, END = b"\x1b[1;31m", b"\x1b[1;35m", b"\x1b[0m"

    def on_a_terminal(self, *arguments, **environment):
        reader, terminal = open_terminal(self)
        env = {name: value for name, value in os.environ.items() if name != "NO_COLOR"} | {"TERM": "xterm"} | environment
        run("check", "-q", "--select", "session-impossible", *arguments, "-", input=LETTER, stdout=terminal, env=env)
        os.write(terminal, b"end\n")
        os.close(terminal)
        shown = b""
        while not shown.endswith(b"end\r\n"):
            shown += os.read(reader, 65536)
        os.close(reader)
        return shown

    def test_the_code_and_the_line_under_the_words(self):
        told = check("--color", "always").stdout
        self.assertIn(b" " + self.ERROR + b"[session-impossible]" + self.END + b"\n", told)
        self.assertIn(b" " + self.WARNING + b"[label-mismatch]" + self.END + b"\n", told)
        self.assertEqual(len(re.findall(rb"\n +\x1b\[1;3[15]m\^~+\x1b\[0m\n", told)), 2)
        self.assertEqual(re.sub(rb"\x1b\[[\d;]*m", b"", told), check().stdout)

    def test_only_on_a_terminal_unless_asked(self):
        self.assertNotIn(b"\x1b", check().stdout)
        self.assertIn(self.ERROR, self.on_a_terminal())
        self.assertNotIn(b"\x1b", self.on_a_terminal("--color", "never"))
        self.assertNotIn(b"\x1b", self.on_a_terminal("-o", "/dev/null"))

    def test_the_environment_can_refuse_what_is_not_asked_for(self):
        for environment, coloured in (({"NO_COLOR": "1"}, False), ({"NO_COLOR": ""}, True), ({"TERM": "dumb"}, False)):
            with self.subTest(environment):
                self.assertEqual(self.ERROR in self.on_a_terminal(**environment), coloured)
                self.assertIn(self.ERROR, self.on_a_terminal("--color", "always", **environment))

    def test_machines_get_none(self):
        for form in ("jsonl", "sarif"):
            self.assertEqual(check("-f", form, "--color", "always").stdout, check("-f", form).stdout)


class Choice(unittest.TestCase):
    def test_select_and_ignore(self):
        for arguments, told in (([], ["session-impossible", "label-mismatch"]),
                                (["--select", "label-mismatch"], ["label-mismatch"]),
                                (["--select", "label-mismatch,session-impossible"], ["session-impossible", "label-mismatch"]),
                                (["--ignore", "label-mismatch"], ["session-impossible"]),
                                (["--ignore", " label-mismatch, tz-malformed"], ["session-impossible"]),
                                (["--ignore", "label-mismatch", "--ignore", "session-impossible"], []),
                                (["--select", "label-mismatch", "--ignore", "label-mismatch"], [])):
            with self.subTest(arguments):
                self.assertEqual(codes(check("-f", "jsonl", *arguments)), told)

    def test_the_exit_code_is_4_at_the_level_or_a_graver_one(self):
        only_a_warning = ("Dijken\n\n" + LABEL).encode()
        for letter, level, code in ((LETTER, "error", 4), (LETTER, "never", 0), (only_a_warning, "error", 0),
                                    (only_a_warning, "warning", 4), (only_a_warning, "style", 4), (CLEAN, "warning", 0)):
            with self.subTest(letter=letter, level=level):
                self.assertEqual(check("--fail-on", level, letter=letter).returncode, code)
        self.assertEqual(check(letter=only_a_warning).returncode, 4)
        self.assertEqual(check("--ignore", "label-mismatch", letter=only_a_warning).returncode, 0, "told is what counts")

    def test_what_cannot_be_read_goes_before_it(self):
        done = check("weg.txt")
        self.assertEqual(done.returncode, 1)
        self.assertIn(b"session-impossible", done.stdout)

    def test_what_is_wrong_is_a_usage_error(self):
        for arguments, said in ((["--select", "sesion-imposible"], "did you mean session-impossible?"),
                                (["--ignore", "tz"], "'tz' is no code: kamerbrief(5) has them all"),
                                (["--select", "paper-unknown"], "say --known FILE too"),
                                (["--explain", "label-mismatsh"], "did you mean label-mismatch?"),
                                (["--fail-on", "fatal"], "'fatal' is no choice: say error, warning, info, style or never"),
                                (["--color", "red"], "'red' is no choice: say auto, always or never"),
                                (["-f", "xml"], "'xml' is no choice: say text, jsonl or sarif"),
                                (["--errors", "inline"], "say --format jsonl"),
                                (["--known", "nergens.txt"], "--known: nergens.txt: No such file")):
            with self.subTest(arguments):
                done = check(*arguments)
                self.assertEqual((done.returncode, done.stdout), (2, b""))
                self.assertIn(said, done.stderr.decode())
                self.assertEqual(done.stderr.count(b"\n"), 1)
        self.assertEqual(run("check").stderr, b"kamerbrief: INPUT is required: a file, a directory, or - for standard input\n")


class ForMachines(unittest.TestCase):
    def test_json_lines_have_what_the_letter_has_and_where_in_words(self):
        letter = json.loads(run("parse", SAMPLE).stdout)
        lines = [json.loads(line) for line in run("check", "-f", "jsonl", SAMPLE).stdout.splitlines()]
        # The letter has them by what remarked them, check by where they stand.
        said = [{key: line[key] for key in ("code", "severity", "message", "at")} for line in lines]
        self.assertCountEqual(said, letter["diagnostics"])
        self.assertEqual(list(lines[0]), ["file", "date", "key", "code", "severity", "message", "at", "section_title", "table", "note"])
        first = lines[0]
        self.assertEqual((first["file"], first["date"], first["key"]), (str(SAMPLE), "2025-11-20", f"{SAMPLE}#d1"))
        self.assertEqual((first["section_title"], first["table"], first["note"]), ("Moties inzake graverij en begrazing op dijken", None, "4"))

    def test_what_is_in_a_table_is_told_with_its_row_and_column(self):
        source = "Kamerstukken II 2025/25, 29628, nr. 97"
        rows = ([cell(paragraph("Dijk")), cell(paragraph("Bron"))], [cell(paragraph("Noord")), cell(paragraph(source))])
        for caption, name in ((paragraph("Tabel 4: Bronnen"), "Tabel 4"), ("", "table t1")):
            letter = word_file(paragraph("Dijken") + caption + table(*rows) + paragraph("Slot."))
            with self.subTest(name):
                (line,) = [json.loads(line) for line in check("-f", "jsonl", letter=letter).stdout.splitlines()]
                self.assertEqual((line["table"], line["at"]),
                                 (name, {"table": "t1", "row": 1, "column": 1, "span": [0, len(source)]}))
                first, words, _ = check(letter=letter).stdout.decode().splitlines()
                self.assertRegex(first, rf"^-: .*{name}, row 2, column 2: ")
                self.assertEqual(words, "    " + source)

    def test_a_key_stays_the_same_whatever_else_is_told(self):
        second = json.loads(check("-f", "jsonl").stdout.splitlines()[1])
        alone = json.loads(check("-f", "jsonl", "--select", "label-mismatch").stdout)
        self.assertEqual(second, alone)

    def test_a_letter_that_cannot_be_read_has_its_place_with_errors_inline(self):
        done = run("check", "-f", "jsonl", "--errors", "inline", "weg.txt", SAMPLE)
        first, *rest = (json.loads(line) for line in done.stdout.splitlines())
        self.assertEqual((first["schema"], first["code"], len(rest)), ("kamerbrief-error/1", "file.missing", 5))

    def test_a_file_of_findings_does_not_outlive_them(self):
        with tempfile.TemporaryDirectory() as directory:
            file = Path(directory) / "bevindingen.txt"
            check("-o", file)
            self.assertIn(b"session-impossible", file.read_bytes())
            check("-o", file, letter=CLEAN)
            self.assertEqual(file.read_bytes(), b"")


class Codes(unittest.TestCase):
    def test_every_code_that_is_given_has_a_row_and_no_row_is_in_vain(self):
        self.assertEqual({code for code, _ in emitted()}, {rule["id"] for rule in rules()})

    def test_the_severity_of_a_row_is_one_that_is_given(self):
        for rule in rules():
            level = rule["defaultConfiguration"]["level"]
            given = {"note" if severity in ("info", "style") else severity for code, severity in emitted() if code == rule["id"]}
            self.assertIn(level, given, rule["id"])

    def test_an_example_of_a_citation_is_one(self):
        examples = {rule["id"]: re.search(r"Said of: (.*)\nNot said of: (.*)\Z", rule["help"]["text"]).groups()
                    for rule in rules()}
        with tempfile.TemporaryDirectory() as directory:
            expected = set()
            for code in EXAMPLES_THAT_ARE_TEXT:
                for kind, words in zip(("said", "not"), examples[code]):
                    file = Path(directory) / f"{code}.{kind}.txt"
                    file.write_text(f"Dijken\n\nDit staat in {words}\n", encoding="utf-8")
                    expected |= {(str(file), code)} if kind == "said" else set()
            lines = [json.loads(line) for line in run("check", "-f", "jsonl", directory).stdout.splitlines()]
        told = {(line["file"], line["code"]) for line in lines}
        self.assertEqual({(file, code) for file, code in told if Path(file).name.split(".")[0] == code}, expected)

    def test_the_manual_has_their_summaries(self):
        page = (SOURCE / "man" / "kamerbrief.5").read_text(encoding="utf-8")
        part = re.search(r"The codes are:(.*?)\.Sh CHECKS", page, re.S)[1]
        manual = {}
        for code, text in re.findall(r"^\.It Li (\S+)\n(.*?)(?=^\.(?:It|El))", part, re.M | re.S):
            text = re.sub(r"^\.Dq (.*)$", r'"\1"', text, flags=re.M)
            text = re.sub(r"^\.Fl (.*)$", r"-\1", text, flags=re.M)
            manual[code] = " ".join(text.split())
        self.assertEqual(manual, {rule["id"]: rule["shortDescription"]["text"] for rule in rules()})

    def test_each_has_an_example_and_one_that_is_none(self):
        for rule in rules():
            with self.subTest(rule["id"]):
                self.assertRegex(rule["help"]["text"], r"\A\S.+\n\nSaid of: \S.+\nNot said of: \S.+\Z")

    def test_explain(self):
        explained = {rule["id"]: rule["help"]["text"] for rule in rules()}
        for code, severity in (("budget-chapter-missing", "error"), ("note-not-called", "warning"), ("text-lossy", "info")):
            with self.subTest(code):
                done = run("check", "--explain", code)
                self.assertEqual((done.returncode, done.stderr), (0, b""))
                text = done.stdout.decode()
                self.assertRegex(text, rf"\A{code} \({severity}\): .+\n\n(.{{1,80}}\n)+\nSaid of:     .+\nNot said of: .+\n\Z")
                self.assertEqual(text.partition("\n\n")[2].split(), explained[code].split())


class Known(unittest.TestCase):
    LETTER = ("Dijken\n\nDit staat in Kamerstukken II 2024/25, 29628, nr. 97, in Kamerstukken II 2024/25, 29628, nr. 979 "
              "en in Aanhangsel Handelingen II 2023/24, nr. 345.\n").encode()

    def told(self, *arguments, content, file_name="bekend.txt", letter=LETTER):
        with tempfile.TemporaryDirectory() as directory:
            file = Path(directory) / file_name
            file.write_bytes(content)
            self.done = check("-f", "jsonl", "--select", "paper-unknown", "--known", file, *arguments, letter=letter)
            return [json.loads(line) for line in self.done.stdout.splitlines()]

    def test_a_cited_paper_that_the_list_lacks_is_told(self):
        (told,) = self.told(content=b"kst-29628-97\nkst-29628-98\n")
        self.assertEqual((told["code"], told["severity"], self.done.returncode), ("paper-unknown", "error", 4))
        self.assertIn("kst-29628-979", told["message"])
        citations = [json.loads(line) for line in run("citations", "-", input=self.LETTER).stdout.splitlines()]
        (cited,) = [c for c in citations if c["identifier"] == "kst-29628-979"]
        self.assertEqual((told["at"], told["key"]), (cited["at"], cited["key"]))

    def test_a_kind_that_the_list_has_none_of_is_not_looked_up(self):
        identifiers = [told["message"].split("has no ")[1].split(";")[0]
                       for told in self.told(content=b"kst-29628-97\nkst-29628-979\nah-tk-20232024-1\n")]
        self.assertEqual(identifiers, ["ah-tk-20232024-345"])
        self.assertEqual(self.told(content=b"stb-2024-1\n"), [])

    def test_of_letters_the_case_does_not_matter(self):
        self.assertEqual(self.told(content=b"KST-29628-97\nKst-29628-979\n"), [])
        (told,) = self.told(content=b"KST-29628-97\n")
        self.assertIn("has no kst-29628-979;", told["message"])

    def test_an_identifier_may_have_a_blank(self):
        letter = b"Zie COM(2021) 206.\n"
        self.assertEqual(self.told(content=b"COM(2020) 1\nCOM(2021) 206\n", letter=letter), [])
        (told,) = self.told(content=b"COM(2020) 1\n", letter=letter)
        self.assertIn("has no COM(2021) 206;", told["message"])

    def test_a_list_without_identifiers_is_said(self):
        for content in (b"", b"29628-97\n37016, nr. 3\n", b"geen lijst\n", b"https://www.kades.nl/12\n", b"PK\x03\x04 9\n"):
            self.assertEqual(self.told(content=content), [])
            self.assertEqual(self.done.returncode, 1)
            self.assertIn(b"no identifier in it; write one a line, as kst-29628-1230", self.done.stderr)

    def test_gzip_line_ends_and_blanks(self):
        lines = b" kst-29628-97\r\nkst-29628-979"
        self.assertEqual(self.told(content=lines), [])
        self.assertEqual(self.told(content=gzip.compress(lines), file_name="bekend"), [])
        self.assertEqual(self.told(content=gzip.compress(b"kst-29628-97\n") + gzip.compress(b"kst-29628-979\n")), [])

    def test_a_line_across_pieces_is_one(self):
        for fill in (65536 - 14, 65536 - 13, 65536 - 6, 65536 - 1, 65536):
            content = b"x" * (fill - 1) + b"\nkst-29628-97\nkst-29628-979\n"
            self.assertEqual(self.told(content=content), [], fill)

    def test_a_damaged_list_is_named_and_all_else_is_told(self):
        packed = gzip.compress(b"".join(b"kst-29628-%d\n" % number for number in range(20000, 90000)))
        for content in (packed[:len(packed) // 2], packed[:1000] + b"\xff" * 1000 + packed[2000:]):
            with tempfile.TemporaryDirectory() as directory:
                file = Path(directory) / "bekend.gz"
                file.write_bytes(content)
                done = check("-f", "jsonl", "--known", file)
            self.assertEqual((done.returncode, codes(done)), (1, ["session-impossible", "label-mismatch"]))
            self.assertRegex(done.stderr.decode(), r"\Akamerbrief: \S+bekend\.gz: .*gzip.* \[file\.unreadable\]\n\Z")

    def test_findings_stay_in_order(self):
        letter = ("Dijken\n\n" + SESSION + "\nKamerstukken II 2024/25, 29628, nr. 979.\n\n" + LABEL).encode()
        with tempfile.TemporaryDirectory() as directory:
            file = Path(directory) / "bekend.txt"
            file.write_bytes(b"kst-29628-97\n")
            done = check("-f", "jsonl", "--errors", "inline", "--known", file, "weg.txt", letter=letter)
        self.assertEqual(codes(done), ["file.missing", "session-impossible", "paper-unknown", "label-mismatch"])


if __name__ == "__main__":
    unittest.main()
