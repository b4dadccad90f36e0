"""Memory that is not to be had, a disk that is full, a file that cannot be read on: the first allocation, read or write fails, in
the next run the second, and so on until a run has no more of them; once by itself, and once with all that come behind it.

The run then ends as one that went wrong does: an exit code of its own, a line that says what, and no half file anywhere. Where
the failure was one that can be borne, all is as without it.
"""
import os
import re
import sqlite3
import subprocess
import tempfile
import unittest
from pathlib import Path

from program import BINARY, run

FAILING = os.environ["FAILING"]
SAMPLES = Path(os.environ["KAMERBRIEF_SOURCE"]) / "samples"
LETTER = SAMPLES / "kort.docx"
# Every one of so many, then each 17th: thousands are allocations of the same loops.
EACH_OF_FIRST = int(os.environ.get("FAULTS_EACH_OF_FIRST", 400))
SAID = re.compile(rb"(kamerbrief: [^\n]*\n)+\Z")
ENDINGS = (1, 2, 3)


def runs_under_preload():
    """A sanitizer's allocator wants to be first itself."""
    return run("--version", env=os.environ | {"LD_PRELOAD": FAILING}).returncode == 0


@unittest.skipUnless(runs_under_preload(), "the program has an allocator of its own, a sanitizer's")
class FaultsTest(unittest.TestCase):
    def setUp(self):
        self.folder = Path(self.enterContext(tempfile.TemporaryDirectory()))

    def fail_runs(self, kind, arguments, check, prepare=lambda: None):
        """Checks each run with another failure."""
        failed = self.folder / "failed"
        for on in (False, True):
            number = 1
            while True:
                prepare()
                failed.unlink(missing_ok=True)
                environment = {"LD_PRELOAD": FAILING, "FAIL": kind, "FAIL_AT": str(number), "FAILED": str(failed)}
                done = subprocess.run([BINARY, *map(str, arguments)], stdin=subprocess.DEVNULL, capture_output=True, timeout=60,
                                      env=os.environ | environment | ({"FAIL_ON": "1"} if on else {}))
                if not failed.exists():
                    self.assertGreater(number, 1, f"no {kind} in {arguments}")
                    break
                with self.subTest(failing=kind, number=number, goes_on=on):
                    check(done)
                number += 1 if number < EACH_OF_FIRST else 17

    def assert_ends_well(self, done, whole):
        """Either told and with an exit code for it, or as if nothing had failed."""
        if done.returncode == 0:
            self.assertEqual((done.stdout, done.stderr), (whole, b""))
        else:
            self.assertIn(done.returncode, ENDINGS, done.stderr)
            self.assertRegex(done.stderr, SAID)

    def test_a_letter(self):
        whole = run("parse", LETTER).stdout
        for kind in ("allocation", "read"):
            self.fail_runs(kind, ["parse", LETTER], lambda done: self.assert_ends_well(done, whole))

    def test_other_letters_are_still_written(self):
        other = SAMPLES / "kort.txt"
        whole = run("parse", "-j1", other).stdout
        for kind in ("allocation", "read"):
            alone = []  # how often the first letter failed and the other did not

            def check(done, alone=alone):
                if b"kort.docx" in done.stderr and b"kort.txt" not in done.stderr:
                    self.assertEqual((done.returncode, done.stdout), (1, whole))
                    alone.append(done)

            self.fail_runs(kind, ["parse", "-j1", LETTER, other], check)
            self.assertTrue(alone, f"no {kind} of one letter alone failed")

    def test_a_file_is_whole_or_as_it_was(self):
        out = self.folder / "out.json"
        whole = run("parse", LETTER).stdout
        old = b"what was there\n"

        def check(done):
            self.assert_ends_well(done, b"")
            self.assertEqual(out.read_bytes(), whole if done.returncode == 0 else old)
            self.assertEqual({file.name for file in self.folder.iterdir()} - {"failed"}, {"out.json"})

        for kind in ("write", "allocation"):
            self.fail_runs(kind, ["parse", LETTER, "-o", out], check, lambda: out.write_bytes(old))

    def test_files_of_a_directory_are_whole(self):
        out = self.folder / "out"
        letters = [LETTER, SAMPLES / "zonder-inhoudsopgave.txt"]
        whole = {run("parse", letter).stdout for letter in letters}

        def empty_directory():
            out.mkdir(exist_ok=True)
            for file in out.iterdir():
                file.unlink()

        def check(done):
            self.assert_ends_well(done, b"")
            for file in out.iterdir():
                self.assertIn(file.read_bytes(), whole)

        self.fail_runs("write", ["parse", *letters, "--out-dir", out], check, empty_directory)

    def test_a_database_is_whole_or_as_it_was(self):
        database = self.folder / "letters.sqlite"
        run("index", "-f", "sqlite", SAMPLES / "zonder-inhoudsopgave.docx", "-o", database)
        old = database.read_bytes()

        def old_database():
            for file in self.folder.glob("letters.sqlite*"):
                file.unlink()
            database.write_bytes(old)

        def check(done):
            self.assertIn(done.returncode, (0, *ENDINGS), done.stderr)
            with sqlite3.connect(database) as opened:  # plays back a journal that is left
                self.assertEqual(opened.execute("PRAGMA integrity_check").fetchall(), [("ok",)])
                [[letters]] = opened.execute("SELECT count(*) FROM document")
            opened.close()
            self.assertEqual(letters, 2 if done.returncode == 0 else 1)

        for kind in ("read", "write"):
            self.fail_runs(kind, ["index", "-f", "sqlite", LETTER, "-o", database], check, old_database)


if __name__ == "__main__":
    unittest.main()
