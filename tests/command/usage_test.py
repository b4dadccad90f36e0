"""The command line itself: what is wrong is said in one line, and never ends with another code than 2."""
import json
import re
import tempfile
import unittest
from pathlib import Path

from program import run

CALL = "the call is: kamerbrief parse [OPTION]... INPUT..., or see kamerbrief --help"
HELP = "see kamerbrief parse --help"

# Arguments, and what the line says.
WRONG = (
    ([], f"no command; {CALL}"),
    (["brief.docx"], f"no command 'brief.docx'; {CALL}"),
    (["-f", "json", "parse", "x"], "no option '-f'; options stand behind the command: kamerbrief parse [OPTION]... INPUT..."),
    (["--nope"], "no option '--nope'; options stand behind the command: kamerbrief parse [OPTION]... INPUT..."),
    (["--verison"], "no option '--verison' (did you mean --version?); options stand behind the command: "
                    "kamerbrief parse [OPTION]... INPUT..."),
    (["parse", "-f", "mrkdown", "x"], f"--format: 'mrkdown' is no choice (did you mean markdown?); {HELP}"),
    (["parse", "--limit", "depth=18446744073709551615", "x"], f"columns, cells, lines; {HELP}"),
    (["motion", "brief.docx"], "no command 'motion'; did you mean kamerbrief motions?"),
    (["pares", "brief.docx"], "no command 'pares'; did you mean kamerbrief parse?"),
    (["parse"], "INPUT is required: a file, a directory, or - for standard input"),
    (["parse", "--nope", "brief.docx"], f"no option '--nope'; {HELP}"),
    (["parse", "--fromat=json", "brief.docx"], f"no option '--fromat' (did you mean --format?); {HELP}"),
    (["parse", "-j0", "x"], f"--jobs: '0' is no number of letters to read at once: say 1 to 1024; {HELP}"),
    (["parse", "--limit", "depth", "x"], f"--limit: 'depth' is no limit: say NAME=VALUE, a number from 1 to 9223372036854775807, with NAME one of "
     f"input, entries, part, inflated, ratio, nodes, depth, table-depth, columns, cells, lines; {HELP}"),
    (["parse", "--files-from", "namen", "brief.docx"], "name the inputs on the command line or in one list, not in both"),
    (["parse", "-o", "", "brief.docx"], f"--output: the name is empty; {HELP}"),
    (["parse", "--out-dir", "", "brief.docx"], f"--out-dir: the name is empty; {HELP}"),
    (["parse", "--files-from", "weg"], "weg: No such file or directory"),
    (["parse", "--skip-existing", "x"], "--skip-existing is about the files of --out-dir: say --out-dir DIR too"),
    (["parse", "--out-dir", "uit", "-o", "x.json", "x"], "--output is one file, --out-dir many: say which one"),
    (["parse", "--out-dir", "uit", "-"], "standard input has no name to give a file in --out-dir: use --output"),
    (["parse", "-f", "xml", "brief.docx"], f"--format: 'xml' is no choice: say json or markdown; {HELP}"),
    (["parse", "-f"], HELP),
    (["parse", "--date", "13-6-2025", "brief.docx"], f"--date: '13-6-2025' is no date such as 2025-06-13; {HELP}"),
    (["parse", "--date", "2025-02-29", "brief.docx"], f"--date: '2025-02-29' is no date such as 2025-06-13; {HELP}"),
    (["parse", "--changes", "undo", "brief.docx"],
     f"--changes: 'undo' is no choice: say accept or reject; {HELP}"),
    (["parse", "--errors", "nowhere", "brief.docx"], f"--errors: 'nowhere' is no choice: say inline; {HELP}"),
    (["parse", "--errors", "inline", "-f", "markdown", "x"], "--errors inline writes JSON: leave it out, or say --format json"),
    (["schema", "motions"], "NAME: 'motions' is no choice (did you mean motion?); see kamerbrief schema --help"),
    (["schema", "letter", "letter"], "see kamerbrief schema --help"),
    (["een\nbrief"], f"no command 'een\\nbrief'; {CALL}"),
)


class Usage(unittest.TestCase):
    def test_what_is_wrong_is_said_in_one_line(self):
        for arguments, said in WRONG:
            with self.subTest(arguments):
                done = run(*arguments)
                self.assertEqual((done.returncode, done.stdout), (2, b""))
                self.assertRegex(done.stderr.decode(), r"\Akamerbrief: [^\n]*" + re.escape(said) + r"\n\Z")

    def test_help_shows_examples_first(self):
        for arguments in (["--help"], ["-h"], ["parse", "--help"], ["parse", "-h"], ["check", "-h"],
                          ["motions", "-h"], ["tables", "-h"], ["schema", "-h"]):
            with self.subTest(arguments):
                done = run(*arguments)
                self.assertEqual((done.returncode, done.stderr), (0, b""))
                text = done.stdout.decode()
                self.assertLess(text.index("Examples:\n  kamerbrief "), text.index("Usage: kamerbrief"))
                self.assertLessEqual(max(map(len, text.splitlines())), 100)

    def test_version(self):
        self.assertRegex(run("--version").stdout.decode(), r"\Akamerbrief \d+\.\d+\.\d+\n\Z")

    def test_the_last_of_two_counts(self):
        done = run("parse", "-f", "markdown", "-f", "json", "-", input=b"Kades\n")
        self.assertEqual(json.loads(done.stdout)["schema"], "kamerbrief/1")

    def test_the_date_is_for_letters_without_one(self):
        with tempfile.TemporaryDirectory() as directory:
            without = Path(directory) / "zonder.txt"
            without.write_text("Kades\n")
            self.assertEqual(json.loads(run("parse", "--date", "2024-02-29", without).stdout)["letter"]["date"], "2024-02-29")
            self.assertIsNone(json.loads(run("parse", without).stdout)["letter"]["date"])

    def test_strict(self):
        done = run("parse", "--strict", "-", input="Kades\n\nZoals tabel [datum] meldt.[footnoteRef:1]\n".encode())
        diagnostics = [d["severity"] for d in json.loads(done.stdout)["diagnostics"]]
        self.assertTrue({"error", "warning"} & set(diagnostics))
        self.assertEqual(done.returncode, 4)
        self.assertRegex(done.stderr.decode(), r"\Akamerbrief: -: --strict: \d+ errors? and \d+ warnings? among its diagnostics\n\Z")
        self.assertEqual(run("parse", "--strict", "-q", "-", input="Kades.[footnoteRef:1]\n".encode()).stderr, b"")
        # What is only information or style does not count; what cannot be read goes before it.
        self.assertEqual(run("parse", "--strict", "-", input=b"Kades\n\nHierbij meer over kades.\n").returncode, 0)
        self.assertEqual(run("parse", "--strict", "-", "weg.docx", input="Kades.[footnoteRef:1]\n".encode()).returncode, 1)


if __name__ == "__main__":
    unittest.main()
