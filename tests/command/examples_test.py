"""The examples of the manual page and of the README, typed as they show them: each runs, and what jq, Miller and sqlite3 tell is
something."""
import gzip
import os
import re
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

from program import BINARY

SOURCE = Path(os.environ["KAMERBRIEF_SOURCE"])
KINDS = ("sections", "motions", "commitments", "questions", "citations", "footnotes", "tables")


def examples():
    """The commands behind the prompt; a line without one belongs to the command above it."""
    page = subprocess.run(["mandoc", "-T", "ascii", SOURCE / "man" / "kamerbrief.1"], check=True, capture_output=True, text=True).stdout
    shown = re.sub(".\b", "", page).partition("\nEXAMPLES\n")[2].partition("\nDIAGNOSTICS\n")[0]
    found = []
    for line in shown.splitlines():
        if match := re.match(r"\s{11,}\$ (.*)", line):
            found.append(match[1])
        elif re.match(r"\s{11,}\S", line):
            found[-1] = f"{found[-1].removesuffix(chr(92))} {line.strip()}"
    return found


def examples_of_readme():
    """But for those on several machines, which tests/machines/run tries."""
    blocks = re.findall(r"^```sh\n(.*?)^```", (SOURCE / "README.md").read_text(encoding="utf-8"), re.M | re.S)
    return [line for block in blocks if "samples/machines" not in block for line in block.splitlines() if line and not line.startswith("#")]


class Examples(unittest.TestCase):
    def test_each_kind_has_one_for_jq_and_one_for_duckdb(self):
        found = examples()
        for kind in KINDS:
            with self.subTest(kind):
                self.assertTrue(any(re.match(rf"kamerbrief {kind} .*\| jq ", each) for each in found))
                rows = next(i for i, each in enumerate(found) if re.match(rf"kamerbrief {kind} -f csv .* -o \S+\.csv$", each)
                            and found[i + 1].startswith("duckdb "))
                self.assertIn(f"'{found[rows].rpartition(' ')[2]}'", found[rows + 1])

    def try_all(self, commands, at):
        (at / "bin").mkdir()
        (at / "bin" / "kamerbrief").symlink_to(BINARY)
        for command in commands:
            if command.startswith("duckdb "):
                continue
            with self.subTest(command):
                done = subprocess.run(["bash", "-o", "pipefail", "-c", command], cwd=at, capture_output=True, text=True, timeout=60,
                                      env=os.environ | {"PATH": f"{at / 'bin'}:{os.environ['PATH']}"})
                found_something = 4 if "kamerbrief check " in command else 0
                self.assertIn(done.returncode, (0, found_something), done.stderr)
                asks = any(f"| {tool} " in f"| {command}" for tool in ("jq", "mlr", "sqlite3"))
                in_vain = '.answer == ""' in command or "kamerbrief-error/1" in command  # all are answered, and can be read
                if asks and not in_vain:
                    self.assertNotEqual(done.stdout.strip(), "")

    def test_those_of_the_manual_run(self):
        with tempfile.TemporaryDirectory() as directory:
            at = Path(directory)
            (at / "brieven").mkdir()
            for letter in (SOURCE / "samples").glob("*.docx"):
                shutil.copyfile(letter, at / "brieven" / letter.name)
            for name in ("brief.docx", "concept.docx"):
                shutil.copyfile(SOURCE / "samples" / "halfjaarbrief.docx", at / name)
            for name in ("2024/brief.docx", "2025/brief.docx", "nieuw.docx"):
                (at / name).parent.mkdir(exist_ok=True)
                shutil.copyfile(SOURCE / "samples" / "kort.docx", at / name)
            (at / "titels.csv").write_text("kst-37104-91,Motie over verzakkingen\n")
            (at / "kamerstukken.txt.gz").write_bytes(gzip.compress(b"kst-37104-91\n"))
            self.try_all(examples(), at)

    def test_those_of_the_readme_run(self):
        with tempfile.TemporaryDirectory() as directory:
            at = Path(directory)
            (at / "samples").mkdir()
            for letter in (SOURCE / "samples").glob("*.docx"):
                shutil.copyfile(letter, at / "samples" / letter.name)
            self.try_all(examples_of_readme(), at)


if __name__ == "__main__":
    unittest.main()
