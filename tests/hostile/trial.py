"""Runs one row on the real program, never without a bound of time and of memory, and judges what became of it."""
import json
import os
import re
import shutil
import subprocess
from dataclasses import dataclass, field

import program
from archive import paragraph, word

GOOD = "goed.docx"
GOOD_TEXT = "Hierbij informeer ik uw Kamer over het veer."
ERROR = re.compile(r"kamerbrief: (?P<file>.+?): (?P<says>.+) \[(?P<code>[a-z0-9]+\.[a-z0-9_]+)\]")
OBEYED = re.compile(rb"[\x00-\x09\x0b-\x1f\x7f]")  # by a terminal; a line feed ends a line


@dataclass
class Outcome:
    row: object
    exit: int = 0
    code: str = ""
    seconds: float = 0
    mebibytes: float = 0
    faults: list = field(default_factory=list)


def texts_of(letter):
    """Every text of it once, as a reader meets them."""
    for section in letter["sections"]:
        yield section["title"] or ""
        for block in section["blocks"]:
            yield block.get("paragraph") or block.get("item") or ""
    for table in letter["tables"]:
        yield table["caption"] or ""
        for cells in table["rows"]:
            yield from (cell or "" for cell in cells)
    for note in letter["footnotes"]:
        yield note["text"]


class Trial:
    def __init__(self, row, directory):
        self.row, self.directory = row, directory
        self.outcome = Outcome(row)

    def fault(self, text):
        self.outcome.faults.append(text)

    def run(self):
        self.directory.mkdir()
        (self.directory / GOOD).write_bytes(word(paragraph(GOOD_TEXT)))
        try:
            if self.row.shell:
                self._run_call()
            else:
                self._run_file()
        finally:
            for path in self.directory.rglob("*"):
                if path.is_dir() and not path.is_symlink():
                    path.chmod(0o755)
            shutil.rmtree(self.directory)
        return self.outcome

    def _start(self, *command):
        report = self.directory.with_suffix(".cost")
        done = subprocess.run([*program.bounded(self.row.seconds, report), *command], cwd=self.directory, capture_output=True,
                              stdin=subprocess.DEVNULL, env=program.ENVIRONMENT, check=False)
        user, system, kibibytes = report.read_text(encoding="ascii").split()
        report.unlink()
        self.outcome.exit = done.returncode
        self.outcome.seconds = float(user) + float(system)
        self.outcome.mebibytes = int(kibibytes) / 1024
        self._judge_costs(done)
        return done.stdout, done.stderr.decode(errors="backslashreplace")

    def _judge_costs(self, done):
        seconds, mebibytes = self.row.seconds * program.SLOWER, program.mebibytes(self.row.mebibytes)
        if self.outcome.seconds > seconds:
            self.fault(f"took {self.outcome.seconds:.1f} s, may take {seconds:g}")
        if self.outcome.mebibytes > mebibytes:
            self.fault(f"took {self.outcome.mebibytes:.0f} MiB, may take {mebibytes:g}")
        if done.returncode != self.row.exit:
            self.fault(f"ended with {done.returncode}, not {self.row.exit}: {done.stderr[-400:]!r}")
        for stream in (done.stdout, done.stderr):
            if found := OBEYED.search(stream):
                self.fault(f"wrote a control character: {stream[max(0, found.start() - 20):found.end() + 20]!r}")

    def _run_call(self):
        for name, content in (self.row.prepare() if self.row.prepare else {}).items():
            path = os.path.join(os.fsencode(self.directory), os.fsencode(name))
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "wb") as file:
                file.write(content)
        out, said = self._start("sh", "-c", self.row.shell)
        if self.row.says not in said:
            self.fault(f"said {said!r}")
        if not self.row.check:
            return
        try:
            if not self.row.check(out, said):
                self.fault(f"wrote {out[:200]!r} and said {said[:200]!r}")
        except (ValueError, LookupError, OSError) as wrong:
            self.fault(f"{wrong!r} of {out[:200]!r}")

    def _run_file(self):
        (self.directory / "brief").write_bytes(self.row.make())
        before = sorted(os.listdir(self.directory))
        out, said = self._start(program.PATH, "parse", *self.row.options, "brief", GOOD)
        if sorted(os.listdir(self.directory)) != before:
            self.fault("something was written beside it")
        try:
            letters = [json.loads(line) for line in out.decode().splitlines()]
        except ValueError as invalid:
            self.fault(f"wrote no JSON: {invalid}")
            return
        self._judge_errors(said.splitlines())
        if not letters or GOOD_TEXT not in texts_of(letters[-1]):
            self.fault("the letter behind it is lost")
            return
        if len(letters) != (1 if self.row.code else 2):
            self.fault(f"{len(letters)} letters were written")
        elif not self.row.code:
            self._judge_letter(letters[0])

    def _judge_errors(self, lines):
        if len(lines) != (1 if self.row.code else 0):
            self.fault(f"said {lines[:3]}")
            return
        for line in lines:
            told = ERROR.fullmatch(line)
            if not told or told["file"] != "brief":
                self.fault(f"said {line!r}")
                continue
            self.outcome.code = told["code"]
            if told["code"] != self.row.code or self.row.says not in told["says"]:
                self.fault(f"said {line!r}")

    def _judge_letter(self, letter):
        codes = {diagnostic["code"] for diagnostic in letter["diagnostics"]}
        self.outcome.code = " ".join(sorted(codes))
        if codes != self.row.codes:
            self.fault(f"has the diagnostics {sorted(codes)}, not {sorted(self.row.codes)}")
        if self.row.text:
            times = sum(text.count(self.row.text) for text in texts_of(letter))
            if times != self.row.times:
                self.fault(f"has its text {times} times, not {self.row.times}: {list(texts_of(letter))[:5]}")
        try:
            right = not self.row.check or self.row.check(letter)
        except LookupError:
            right = False
        if not right:
            self.fault(f"is not as it must be: {json.dumps(letter, ensure_ascii=False)[:600]}")
