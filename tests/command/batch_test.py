"""Many letters in one run: their order, files of their own, lists of names, and how far it is."""
import fcntl
import json
import os
import signal
import stat
import struct
import subprocess
import tempfile
import termios
import time
import unittest
from pathlib import Path

from program import BINARY, open_terminal, run, without_privileges
from word_file import heading, paragraph, word_file


def letter(name):
    return word_file(heading("Kades") + paragraph(f"Hierbij informeer ik uw Kamer over {name} (31305, nr. 12)."))


def read_terminal(end):
    """All that was written to a terminal whose other end is closed."""
    said = b""
    while True:
        try:
            more = os.read(end, 4096)
        except OSError:  # Linux says so where nobody holds the other end any more
            return said
        if not more:
            return said
        said += more


class Batch(unittest.TestCase):
    def setUp(self):
        self.directory = tempfile.TemporaryDirectory()
        self.addCleanup(self.directory.cleanup)
        self.at = Path(self.directory.name)

    def write(self, name, content=None):
        path = self.at / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(letter(name) if content is None else content)
        return path

    def call(self, *arguments, **options):
        return run(*arguments, cwd=self.at, **options)

    def files(self, directory="uit"):
        return sorted(str(path.relative_to(self.at / directory)) for path in (self.at / directory).rglob("*") if path.is_file())


class Order(Batch):
    def test_output_order_is_input_order_whatever_runs_at_once(self):
        names = [f"brief-{i:03}.docx" for i in range(120)]
        for i, name in enumerate(names):
            # The first is by far the slowest, and every tenth fails.
            text = "".join(paragraph(f"Kade {n} (31305, nr. {n}).") for n in range(1000 if i == 0 else 1))
            self.write(name, b"PK\x03\x04" if i % 10 == 9 else word_file(text))
        one = self.call("parse", "-j1", "--errors", "inline", *names)
        self.assertEqual([(json.loads(line).get("file") or json.loads(line)["source"]["file"])
                          for line in one.stdout.splitlines()], names)
        for jobs in ("2", "4", "16"):
            with self.subTest(jobs):
                self.assertEqual(self.call("parse", f"-j{jobs}", "--errors", "inline", *names).stdout, one.stdout)
        told = self.call("parse", "-j1", *names)
        many = self.call("parse", "-j8", *names)
        self.assertEqual((many.returncode, many.stdout, many.stderr), (1, told.stdout, told.stderr))

    def test_the_same_bytes_in_every_zone_locale_and_directory(self):
        self.write("a/brief.docx")
        usual = self.call("parse", "a/brief.docx").stdout
        for environment in ({"TZ": "Pacific/Kiritimati"}, {"LC_ALL": "nl_NL.UTF-8"}, {"LC_ALL": "C", "LANG": "tr_TR"}):
            self.assertEqual(self.call("parse", "a/brief.docx", env=os.environ | environment).stdout, usual)
        elsewhere = run("parse", "a/brief.docx", cwd=self.at / "a" / "..")
        self.assertEqual(elsewhere.stdout, usual)

    def test_records_in_every_form_too(self):
        for i in range(30):
            self.write(f"{i:02}.docx")
        for arguments in (["motions"], ["citations", "-f", "csv"], ["citations", "-f", "tsv"], ["sections", "-f", "markdown"],
                          ["citations", "-f", "csl"], ["parse", "-f", "markdown"], ["tables"]):
            with self.subTest(arguments):
                self.assertEqual(self.call(*arguments, "-j7", ".").stdout, self.call(*arguments, "-j1", ".").stdout)

    def test_check_tells_in_order_too(self):
        for i in range(40):
            self.write(f"{i:02}.docx", word_file(paragraph(f"Zie Kamerstukken II 2025/25, 31305, nr. {i + 1}.")))
        one = self.call("check", "-j1", ".")
        many = self.call("check", "-j8", ".")
        self.assertEqual((many.returncode, many.stdout, many.stderr), (4, one.stdout, one.stderr))
        self.assertGreaterEqual(one.stdout.count(b"session-impossible"), 40)

    def test_one_line_at_a_time(self):
        """What is done is there at once: a script that reads the pipe need not wait for the last letter."""
        self.write("a.docx")
        os.mkfifo(self.at / "later.docx")
        with subprocess.Popen([BINARY, "parse", "-j2", "a.docx", "later.docx"], cwd=self.at, stdout=subprocess.PIPE) as going:
            self.assertEqual(json.loads(going.stdout.readline())["source"]["file"], "a.docx")
            (self.at / "later.docx").write_bytes(letter("later"))
            self.assertEqual(json.loads(going.stdout.readline())["source"]["file"], "later.docx")


class Lists(Batch):
    ODD = [b"gewoon.docx", b"met spatie.docx", b"-j.docx", b"nieuwe\nregel.docx", b"\x1b[31mrood.docx", b"geen\xffutf8.docx"]

    def test_names_from_a_list(self):
        self.write("a.docx")
        self.write("b/c.docx")
        (self.at / "namen").write_text("a.docx\nb\n")
        found = [json.loads(line)["source"]["file"] for line in self.call("parse", "--files-from", "namen").stdout.splitlines()]
        self.assertEqual(found, ["a.docx", "b/c.docx"])
        piped = self.call("parse", "--files-from", "-", input=b"b\na.docx")  # the last line may lack its end
        self.assertEqual([json.loads(line)["source"]["file"] for line in piped.stdout.splitlines()], ["b/c.docx", "a.docx"])

    def test_any_name_from_a_list_with_nuls(self):
        for name in self.ODD:
            (Path(os.fsencode(self.at).decode()) / os.fsdecode(name)).write_bytes(letter("odd"))
        done = self.call("parse", "--files0-from", "-", input=b"".join(name + b"\0" for name in self.ODD))
        self.assertEqual((done.returncode, done.stderr), (0, b""))
        names = [json.loads(line)["source"]["file"] for line in done.stdout.splitlines()]
        self.assertEqual(names, [name.decode("utf-8", "replace") for name in self.ODD])
        self.assertNotIn(b"\x1b", done.stdout)

    def test_what_a_list_names_that_is_not_there(self):
        self.write("a.docx")
        done = self.call("parse", "--files-from", "-", input=b"weg.docx\na.docx\n")
        self.assertEqual((done.returncode, len(done.stdout.splitlines())), (1, 1))
        self.assertEqual(done.stderr, b"kamerbrief: weg.docx: No such file or directory [file.missing]\n")

    def test_an_empty_list_is_no_error(self):
        done = self.call("parse", "--files-from", "-", input=b"")
        self.assertEqual((done.returncode, done.stdout, done.stderr), (0, b"", b""))

    def test_output_of_an_empty_list_is_empty_and_not_that_of_yesterday(self):
        (self.at / "uit.json").write_text("van gisteren")
        self.assertEqual(self.call("parse", "--files-from", "-", "-o", "uit.json", input=b"").returncode, 0)
        self.assertEqual((self.at / "uit.json").read_bytes(), b"")
        self.assertTrue(self.call("motions", "-f", "csv", "--files-from", "-", input=b"").stdout.startswith(b"file,date,key,"))
        self.assertEqual(json.loads(self.call("citations", "-f", "csl", "--files-from", "-", input=b"").stdout), [])

    def test_a_list_with_nuls_is_told_from_one_with_lines(self):
        done = self.call("parse", "--files-from", "-", input=b"a.docx\0b.docx\0")
        self.assertEqual((done.returncode, done.stderr), (2, b"kamerbrief: - has a NUL between its names: say --files0-from\n"))

    def test_a_list_from_windows(self):
        self.write("a.docx")
        self.write("b.docx")
        done = self.call("parse", "--files-from", "-", input="\ufeffa.docx\r\n\r\nb.docx\r\n".encode())
        self.assertEqual([json.loads(line)["source"]["file"] for line in done.stdout.splitlines()], ["a.docx", "b.docx"])

    def test_a_list_is_not_replaced_by_what_is_made_of_it(self):
        self.write("a.docx")
        for arguments in (["parse", "--files-from", "lijst"], ["parse", "--files0-from", "lijst"],
                          ["check", "--known", "lijst", "a.docx"]):
            (self.at / "lijst").write_text("a.docx")
            done = self.call(*arguments, "-o", "lijst")
            self.assertEqual((done.returncode, done.stderr), (2, b"kamerbrief: lijst is an input: name another file for --output\n"))
            self.assertEqual((self.at / "lijst").read_text(), "a.docx")

    def test_a_list_cannot_name_itself(self):
        done = self.call("parse", "--files-from", "-", input=b"a.docx\n-\n")
        self.assertEqual(done.returncode, 2)
        self.assertEqual(done.stderr, b"kamerbrief: a list on standard input cannot name standard input (-)\n")


class Operands(Batch):
    def test_each_is_a_name_whatever_it_looks_like(self):
        for name in ("[2024].docx", "[a,b]", "[]", "++"):
            with self.subTest(name):
                self.write(name)
                done = self.call("parse", name)
                self.assertEqual(json.loads(done.stdout)["source"]["file"], name)
                self.assertEqual(self.call("parse", "-o", "[uit]", "--", name).returncode, 0)
                self.assertEqual((self.at / "[uit]").read_bytes(), done.stdout)

    def test_one_that_looks_like_an_option(self):
        self.write("--help.docx")
        done = self.call("parse", "--help.docx")
        self.assertEqual(done.returncode, 2)
        self.assertEqual(done.stderr, b"kamerbrief: the file '--help.docx' looks like an option: put -- before it; "
                                      b"see kamerbrief parse --help\n")
        self.assertEqual(self.call("parse", "--", "--help.docx").returncode, 0)

    def test_what_parse_wrote_is_no_letter(self):
        self.write("a.docx")
        self.call("parse", "a.docx", "-o", "a.json")
        done = self.call("motions", "a.json")
        self.assertEqual((done.returncode, done.stdout), (1, b""))
        self.assertEqual(done.stderr, b"kamerbrief: a.json: JSON, which kamerbrief check and index read; this command reads letters "
                                      b"[json.not_letter]\n")

    def test_standard_input_is_read_once(self):
        done = self.call("parse", "-", "-", input=letter("brief"))
        self.assertEqual((done.returncode, done.stdout), (2, b""))
        self.assertEqual(done.stderr, b"kamerbrief: standard input (-) can be read only once\n")

    def test_one_that_is_cut_or_goes_while_it_is_read(self):
        whole = letter("brief") * 40
        path = self.write("brief.docx", whole)
        for _ in range(20):
            with subprocess.Popen([BINARY, "parse", "brief.docx"], cwd=self.at, stdout=subprocess.PIPE,
                                  stderr=subprocess.PIPE) as going:
                path.write_bytes(whole[:1000])
                path.unlink()
                said = going.communicate(timeout=60)[1]
            self.assertIn(going.returncode, (0, 1))
            self.assertRegex(said, rb"\A(kamerbrief: brief.docx: [^\n]+ \[[a-z.]+\]\n)?\Z")
            path.write_bytes(whole)


class Directories(Batch):
    def test_one_that_cannot_be_entered_is_told(self):
        self.write("in/a.docx")
        self.write("in/dicht/b.docx")
        os.chmod(self.at / "in/dicht", 0o444)
        self.addCleanup(os.chmod, self.at / "in/dicht", 0o755)
        os.chmod(self.at, 0o755)
        done = subprocess.run([*without_privileges(self), BINARY, "parse", "in"], cwd=self.at, capture_output=True, timeout=60)
        self.assertEqual((done.returncode, len(done.stdout.splitlines())), (1, 1))
        self.assertEqual(done.stderr, b"kamerbrief: in/dicht/b.docx: Permission denied [file.denied]\n")

    def test_links_loops_pipes_and_locked_files(self):
        self.write("b/brief.docx")
        self.write("b/~$brief.docx", b"owner")
        os.symlink("..", self.at / "b/lus")
        os.symlink("brief.docx", self.at / "b/link.docx")
        os.mkfifo(self.at / "b/pijp.docx")
        if os.geteuid() == 0:
            os.mknod(self.at / "b/apparaat.docx", 0o600 | stat.S_IFCHR, os.makedev(1, 5))  # endless zeros
        done = self.call("parse", "b")
        self.assertEqual((done.returncode, len(done.stdout.splitlines()), done.stderr), (0, 1, b""))

    def test_check_reads_what_parse_wrote_where_there_is_no_letter(self):
        self.write("brieven/a.docx", word_file(paragraph("Zie Kamerstukken II 2025/25, 31305, nr. 1.")))
        self.call("parse", "--out-dir", "uit", "brieven")
        found = self.call("check", "-f", "jsonl", "uit")
        self.assertEqual(found.returncode, 4)
        self.assertEqual(json.loads(found.stdout.splitlines()[0])["file"], "brieven/a.docx")
        self.write("uit/b.docx")  # now there is one, and it alone is read
        self.assertEqual(self.call("check", "-q", "uit").returncode, 0)


class OutDirectory(Batch):
    def test_each_letter_has_a_file_of_its_own(self):
        self.write("brieven/a.docx")
        self.write("brieven/b/c.docx")
        self.write("los.docx")
        done = self.call("parse", "--out-dir", "uit", "brieven", "los.docx")
        self.assertEqual((done.returncode, done.stdout, done.stderr), (0, b"", b""))
        self.assertEqual(self.files(), ["a.json", "b/c.json", "los.json"])
        self.assertEqual((self.at / "uit/b/c.json").read_bytes(), self.call("parse", "brieven/b/c.docx").stdout)
        self.call("motions", "-f", "csv", "--out-dir", "uit", "los.docx")
        self.assertTrue((self.at / "uit/los.csv").read_text().startswith("file,date,key,"))

    def test_clashes_are_found_before_any_work(self):
        self.write("a/brief.docx")
        self.write("b/brief.docx")
        done = self.call("parse", "--out-dir", "uit", "a/brief.docx", "b/brief.docx")
        self.assertEqual(done.returncode, 2)
        self.assertEqual(done.stderr, b"kamerbrief: a/brief.docx and b/brief.docx would both be written to uit/brief.json: "
                                      b"name the directory above both, or give each an --out-dir of its own\n")
        self.assertEqual(self.call("parse", "--out-dir", "uit", "a/brief.docx", "a/brief.docx").stderr,
                         b"kamerbrief: a/brief.docx is named twice\n")
        self.assertFalse((self.at / "uit").exists())

    def test_an_input_is_never_replaced(self):
        before = self.write("brief.json")
        done = self.call("parse", "--out-dir", ".", "brief.json")
        self.assertEqual(done.returncode, 2)
        self.assertEqual(done.stderr, b"kamerbrief: ./brief.json is an input: name another directory for --out-dir\n")
        self.assertEqual(before.read_bytes(), letter("brief.json"))
        self.write("brieven/a.txt", b"Een brief.")
        other = self.write("uit/a.md", b"Nog een brief.")
        self.assertEqual(self.call("parse", "-f", "md", "--out-dir", "uit", "brieven", "uit/a.md").returncode, 2)
        self.assertEqual(other.read_bytes(), b"Nog een brief.")

    def test_skip_existing_goes_on_where_a_run_stopped(self):
        self.write("a.docx")
        self.write("b.docx")
        self.write("uit/a.json", b"van eerder")
        self.assertEqual(self.call("parse", "--skip-existing", "--out-dir", "uit", ".").returncode, 0)
        self.assertEqual((self.at / "uit/a.json").read_bytes(), b"van eerder")
        self.assertEqual(json.loads((self.at / "uit/b.json").read_text())["source"]["file"], "./b.docx")

    def test_one_that_cannot_be_read_costs_no_other(self):
        self.write("a.docx")
        self.write("b.docx", b"PK\x03\x04")
        done = self.call("parse", "--out-dir", "uit", ".")
        self.assertEqual((done.returncode, self.files()), (1, ["a.json"]))
        self.assertRegex(done.stderr, rb"\Akamerbrief: ./b.docx: [^\n]+ \[zip\.[a-z]+\]\n\Z")

    def test_temporary_names_that_others_have(self):
        self.write("a.docx")
        for i in range(3):  # of a program with the same number on another machine
            done = subprocess.run(["sh", "-c", f'touch .kamerbrief-$$-{i}.tmp; exec "$0" parse a.docx -o uit.json', BINARY],
                                  cwd=self.at, capture_output=True, timeout=60)
            self.assertEqual((done.returncode, done.stderr), (0, b""))

    def test_where_no_file_can_be_made(self):
        self.write("a.docx")
        self.write("uit", b"een bestand")
        done = self.call("parse", "--out-dir", "uit", "a.docx")
        self.assertEqual((done.returncode, done.stdout), (3, b""))
        self.assertRegex(done.stderr, rb"\Akamerbrief: uit: [^\n]+\n\Z")

    def test_no_room_left_ends_it_with_3_before_4(self):
        self.write("a.docx", word_file(paragraph("Zie Kamerstukken II 2025/25, 31305, nr. 1.")))
        for arguments, where in ((["check", "a.docx"], "standard output"), (["parse", "--strict", "a.docx"], "standard output")):
            with open("/dev/full", "wb") as full:
                done = self.call(*arguments, stdout=full)
            self.assertEqual(done.returncode, 3)
            self.assertIn(f"kamerbrief: {where}: No space left on device\n".encode(), done.stderr)
        if b"__tsan_init" in Path(BINARY).read_bytes():
            self.skipTest("ThreadSanitizer begins with a file of its own")
        limited = subprocess.run(["sh", "-c", 'ulimit -f 0; exec "$0" parse --out-dir uit a.docx', BINARY], cwd=self.at,
                                 capture_output=True, timeout=60)
        self.assertEqual((limited.returncode, limited.stderr), (3, b"kamerbrief: uit/a.json: File too large\n"))
        self.assertEqual(self.files(), [])

    def test_a_directory_that_may_not_be_written_to(self):
        self.write("a.docx")
        (self.at / "uit").mkdir(mode=0o555)
        os.chmod(self.at, 0o755)
        done = subprocess.run([*without_privileges(self), BINARY, "parse", "--out-dir", "uit", "a.docx"], cwd=self.at, capture_output=True,
                              timeout=60)
        self.assertEqual((done.returncode, done.stderr), (3, b"kamerbrief: uit/a.json: Permission denied\n"))

    def test_two_programs_at_once(self):
        for i in range(20):
            self.write(f"brieven/{i:02}.docx")
        both = [subprocess.Popen([BINARY, "parse", "--out-dir", "uit", "brieven"], cwd=self.at) for _ in range(2)]
        self.assertEqual([each.wait(timeout=60) for each in both], [0, 0])
        self.assertEqual(self.files(), [f"{i:02}.json" for i in range(20)])
        for name in self.files():
            json.loads((self.at / "uit" / name).read_text())


class Signals(Batch):
    def test_one_that_ends_it_leaves_no_half_file(self):
        for i in range(30):
            self.write(f"brieven/{i:02}.docx")
        os.mkfifo(self.at / "wacht.docx")  # nobody writes to it: the run goes on until it is stopped
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            for to in (["-o", "uit.json"], ["--out-dir", "uit"]):
                with self.subTest(number=number, to=to):
                    (self.at / "uit.json").write_text("oud")
                    # A job in the background of a shell starts with some signals ignored.
                    with subprocess.Popen(["env", f"--default-signal={number}", BINARY, "parse", "-j2", "brieven", "wacht.docx", *to],
                                          cwd=self.at, stderr=subprocess.PIPE) as going:
                        time.sleep(0.3)
                        going.send_signal(number)
                        said = going.communicate(timeout=20)[1]
                    self.assertEqual((going.returncode, said), (-number, b""))
                    self.assertEqual((self.at / "uit.json").read_text(), "oud")
                    self.assertEqual([name for name in os.listdir(self.at) if "tmp" in name], [])
                    if (self.at / "uit").exists():
                        for name in self.files():
                            json.loads((self.at / "uit" / name).read_text())


class Threads(Batch):
    def test_where_the_system_gives_none_the_work_is_done_all_the_same(self):
        for i in range(8):
            self.write(f"{i}.docx")
        os.chmod(self.at, 0o755)
        as_nobody = " ".join(without_privileges(self))
        done = subprocess.run(["bash", "-c", f'ulimit -u 1; exec {as_nobody} "$0" parse -j8 [0-9].docx', BINARY], cwd=self.at,
                              capture_output=True, timeout=60,
                              env=os.environ | {"ASAN_OPTIONS": "detect_leaks=0"})  # which takes a process of its own
        self.assertEqual((done.returncode, len(done.stdout.splitlines()), done.stderr), (0, 8, b""))


class ProgressLine(Batch):
    def run_on_terminal(self, *arguments, columns=80, stdout=subprocess.DEVNULL):
        near, far = open_terminal(self)
        fcntl.ioctl(far, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
        going = subprocess.Popen([BINARY, *arguments], cwd=self.at, stdin=subprocess.DEVNULL, stderr=far,
                                 stdout=stdout, env=os.environ | {"TERM": "xterm"})
        os.close(far)
        said = read_terminal(near)
        os.close(near)
        going.wait(timeout=60)
        return said.decode()

    def setUp(self):
        super().setUp()
        letter = word_file("".join(paragraph(f"Kade {n} (31305, nr. {n}).") for n in range(1500)))
        for i in range(60):
            self.write(f"brieven/{i:02}.docx", letter)
        self.write("brieven/99.docx", b"PK\x03\x04")

    def test_how_far_it_is_and_then_nothing(self):
        said = self.run_on_terminal("parse", "-j1", "brieven")
        lines = [line for line in said.split("\r\x1b[K") if line]
        self.assertRegex(lines[0], r"^\d+ of 61 letters, [\d.]+ a second, \d+:\d\d left$")
        self.assertTrue(said.endswith("[zip.truncated]\r\n") or said.endswith("\r\x1b[K"), said[-80:])

    def test_it_fits_at_any_width(self):
        for columns in (1, 5, 16, 20, 33):
            with self.subTest(columns):
                said = self.run_on_terminal("parse", "-j1", "-q", "--progress", "brieven", columns=columns)
                for line in said.split("\r\x1b[K"):
                    self.assertLess(len(line), columns + 1)

    def test_what_failed_is_counted(self):
        for i in range(6):
            self.write(f"brieven/kapot-{i}.docx", b"PK\x03\x04")
        letter = (self.at / "brieven/00.docx").read_bytes()
        for i in range(200):  # that take longer than from one line to the next
            self.write(f"brieven/z{i}.docx", letter)
        self.assertRegex(self.run_on_terminal("parse", "-j1", "-q", "--progress", "brieven"), r", 7 failed")

    def test_not_where_what_it_writes_may_go_to_the_same_terminal(self):
        near, far = os.pipe()
        os.set_blocking(far, True)
        reader = subprocess.Popen(["cat"], stdin=near, stdout=subprocess.DEVNULL)
        os.close(near)
        self.assertNotIn("\x1b", self.run_on_terminal("parse", "brieven", stdout=far))
        os.close(far)
        reader.wait(timeout=60)

    def test_not_where_it_is_not_wanted(self):
        for arguments in (["parse", "--no-progress", "-q", "brieven"], ["parse", "-q", "brieven"],
                          ["parse", "brieven/00.docx"]):
            with self.subTest(arguments):
                self.assertEqual(self.run_on_terminal(*arguments), "")
        self.assertNotIn(b"\x1b", self.call("parse", "--progress", "brieven").stderr)  # a pipe
        self.assertEqual(self.run_on_terminal("parse", "-q", "--progress", "brieven", stdout=subprocess.DEVNULL)[:4], "\r\x1b[K")


if __name__ == "__main__":
    unittest.main()
