"""Killed at any moment (SIGKILL, which no program can answer), it leaves each file whole or as it was; what else it leaves is a
temporary file with a name of its own, which the next run minds as little as the reader."""
import os
import random
import sqlite3
import subprocess
import tempfile
import time
import unittest
from pathlib import Path

from program import BINARY, run

SAMPLES = Path(os.environ["KAMERBRIEF_SOURCE"]) / "samples"
MOMENTS = int(os.environ.get("KILLED_MOMENTS", 25))
COPIES = 60  # of each sample: enough for a run to be killed in


class KilledTest(unittest.TestCase):
    def setUp(self):
        self.folder = Path(self.enterContext(tempfile.TemporaryDirectory()))
        self.letters = self.folder / "letters"
        self.letters.mkdir()
        for sample in SAMPLES.glob("*.docx"):
            for copy in range(COPIES):
                (self.letters / f"{sample.stem}-{copy}.docx").write_bytes(sample.read_bytes())
        self.out = self.folder / "out"
        self.out.mkdir()
        self.random = random.Random(20251120)

    def kill_runs(self, arguments, prepare, check):
        begin = time.monotonic()
        prepare()
        self.assertEqual(run(*arguments).returncode, 0)
        whole_run = time.monotonic() - begin
        killed = 0
        for _ in range(MOMENTS):
            prepare()
            moment = self.random.uniform(0, whole_run)
            running = subprocess.Popen([BINARY, *map(str, arguments)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            try:
                running.wait(moment)
            except subprocess.TimeoutExpired:
                running.kill()
                running.wait()
                killed += 1
            with self.subTest(seconds=moment):
                check()
        self.assertGreater(killed, MOMENTS / 5, "most runs had ended before they were killed")

    def named(self):
        """The files there but for temporary ones."""
        return {file for file in self.out.iterdir() if not (file.name.startswith(".kamerbrief-") and file.suffix == ".tmp")}

    def test_a_file(self):
        file = self.out / "all.json"
        old = b"what was there\n"
        whole = run("parse", self.letters).stdout

        def check():
            self.assertIn(file.read_bytes(), (whole, old))
            self.assertEqual(self.named(), {file})

        self.kill_runs(["parse", self.letters, "-o", file], lambda: file.write_bytes(old), check)

    def test_a_directory(self):
        def check():
            for file in self.named():
                text = file.read_text()
                self.assertTrue(text.startswith('{"schema"') and text.endswith("}\n"), file)

        self.kill_runs(["parse", self.letters, "--out-dir", self.out], self.empty, check)

    def empty(self):
        for file in self.out.iterdir():
            file.unlink()

    def letters_in(self, database):
        with sqlite3.connect(database) as opened:  # plays back a journal that is left
            self.assertEqual(opened.execute("PRAGMA integrity_check").fetchall(), [("ok",)])
            [[letters]] = opened.execute("SELECT count(*) FROM document")
        opened.close()
        return letters

    def test_a_database(self):
        database = self.out / "letters.sqlite"
        everything = 1 + len(list(self.letters.iterdir()))

        def old_database():
            self.empty()
            run("index", "-f", "sqlite", SAMPLES / "kort.txt", "-o", database)

        self.kill_runs(["index", "-f", "sqlite", self.letters, "-o", database], old_database,
                       lambda: self.assertIn(self.letters_in(database), (1, everything)))

    def test_a_new_database(self):
        database = self.out / "letters.sqlite"
        everything = len(list(self.letters.iterdir()))

        def check():
            if database.exists():
                self.assertEqual(self.letters_in(database), everything)

        self.kill_runs(["index", "-f", "sqlite", self.letters, "-o", database], self.empty, check)


if __name__ == "__main__":
    unittest.main()
