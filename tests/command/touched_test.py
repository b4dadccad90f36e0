"""Nothing is touched but what is named: no other file, no socket, no other process. And the program is built so that a fault in
it could do no more than end it."""
import os
import re
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

from program import BINARY, run
from word_file import word_file

SAMPLES = Path(os.environ["KAMERBRIEF_SOURCE"]) / "samples"
SECRET = "file:///etc/hostname"
STRANGERS_LINKS = (
    f'<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>INCLUDETEXT "{SECRET}"</w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>Tekst.</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
    f'<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>INCLUDEPICTURE "http://192.0.2.1/p.png"</w:instrText>'
    '</w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>')
# What the C library, the dynamic loader and SQLite look at in every program: how many processors there are, say.
OWN = re.compile(r"/(usr/)?lib(64)?/.*|/etc/ld\.so\..*|/etc/localtime|/usr/share/zoneinfo/.*|/sys/(devices/system/cpu|fs/cgroup)/.*|"
                 r"/proc/.*|/dev/urandom")


@unittest.skipUnless(shutil.which("strace"), "no strace")
class TouchedTest(unittest.TestCase):
    def setUp(self):
        self.folder = Path(self.enterContext(tempfile.TemporaryDirectory()))
        self.letter = self.folder / "brief.docx"
        self.letter.write_bytes(word_file(STRANGERS_LINKS))
        self.out = self.folder / "uit"

    def calls(self, *arguments):
        """The system calls that open, make, rename or remove files, make processes, or have to do with a network."""
        log = self.folder / "calls"
        traced = subprocess.run(["strace", "-f", "-qq", "-o", log, "-e", "trace=%file,%network,%process", BINARY,
                                 *map(str, arguments)], stdin=subprocess.DEVNULL, capture_output=True, timeout=60)
        if b"ptrace" in traced.stderr.lower():
            self.skipTest(f"strace may not trace here: {traced.stderr.decode()}")
        self.assertEqual(traced.returncode, 0, traced.stderr)
        lines = [line.split(maxsplit=1)[1] for line in log.read_text().splitlines()]
        log.unlink()
        return [line for line in lines if re.match(r"\w+\(", line)]

    def assert_touches(self, arguments, named, temporaries=()):
        calls = self.calls(*arguments)
        self.assertGreater(len(calls), 3)
        for call in calls[1:]:  # behind the execve() that starts the program
            name = call[:call.index("(")]
            self.assertNotRegex(name, r"socket|connect|bind|sendto|execve|v?fork", call)
            if name.startswith("clone"):
                self.assertIn("CLONE_THREAD", call)
            for path in re.findall(r'"((?:[^"\\]|\\.)+)"', call):
                mine = path in map(str, named) or OWN.fullmatch(path) or any(re.fullmatch(t, path) for t in temporaries)
                self.assertTrue(mine or "ENOENT" in call and path.startswith(str(self.out)), call)

    def test_a_letter_is_read_and_nothing_else(self):
        self.assert_touches(["parse", "-j2", self.letter, SAMPLES / "kort.docx"], [self.letter, SAMPLES / "kort.docx"])

    def test_a_file_is_written_beside_a_temporary_one(self):
        temporary = rf"{self.folder}/\.kamerbrief-\d+-\d+\.tmp"
        self.assert_touches(["parse", self.letter, "-o", self.out], [self.letter, self.out, self.folder, self.folder.parent, "/"],
                            [temporary])

    def test_an_index_is_written_beside_its_journal(self):
        temporary = rf"{self.folder}/\.kamerbrief-\d+-\d+\.tmp(-journal|-wal|-shm)?"
        above = [*self.out.parents]
        self.assert_touches(["index", "-f", "sqlite", self.letter, "-o", self.out], [self.letter, self.out, *above],
                            [temporary, r"/(var/|usr/)?tmp", r"/(var/|usr/)?tmp/(etilqs|kamerbrief).*", re.escape(f"{self.out}") + "-.*"])

    def test_what_a_terminal_is_told_has_no_escapes_of_a_letter(self):
        letter = self.folder / "esc\x1b[31m.docx"
        letter.write_bytes(b"PK\x1b]0;title\x07")
        for command in ("parse", "check"):
            self.assertNotIn(b"\x1b", run(command, letter).stderr)


class HardeningTest(unittest.TestCase):
    def setUp(self):
        if not shutil.which("readelf"):
            self.skipTest("no readelf")
        self.said = run_readelf("-hldW", "--dyn-syms")
        if "__asan_init" in self.said or "__tsan_init" in self.said:
            self.skipTest("a build with sanitizers")

    def test_the_program_is_position_independent_and_its_tables_read_only(self):
        self.assertRegex(self.said, r"Type:\s+DYN")
        self.assertIn("GNU_RELRO", self.said)
        self.assertRegex(self.said, r"BIND_NOW|FLAGS_1.*NOW")

    def test_neither_stack_nor_any_other_memory_is_run_and_written(self):
        flags = re.findall(r"^\s+(\w+)\s+0x\w+ 0x\w+ 0x\w+ 0x\w+ 0x\w+ ([R ][W ][E ])", self.said, re.MULTILINE)
        self.assertIn("GNU_STACK", dict(flags))
        for kind, flag in flags:
            self.assertNotIn("WE", flag, kind)

    def test_stack_and_copies_are_guarded(self):
        self.assertIn("__stack_chk_fail", self.said)
        self.assertRegex(self.said, r"__\w+_chk\b")


def run_readelf(*arguments):
    return subprocess.run(["readelf", *arguments, BINARY], capture_output=True, text=True, check=True).stdout


if __name__ == "__main__":
    unittest.main()
