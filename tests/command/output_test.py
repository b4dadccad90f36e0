"""Where results go, and how a run ends when they cannot go there."""
import json
import os
import signal
import subprocess
import tempfile
import unittest
from pathlib import Path

from program import BINARY, open_terminal, run

TEXT = "Kades\n\nHierbij informeer ik uw Kamer over kades.\n"


class Output(unittest.TestCase):
    def setUp(self):
        self.directory = tempfile.TemporaryDirectory()
        self.addCleanup(self.directory.cleanup)
        self.at = Path(self.directory.name)
        (self.at / "brief.txt").write_text(TEXT)

    def parse(self, *arguments, **options):
        return run("parse", *arguments, cwd=self.at, **options)

    def files(self):
        return sorted(os.listdir(self.at))

    def test_a_letter_is_one_line(self):
        done = self.parse("brief.txt", "brief.txt")
        self.assertEqual((done.returncode, done.stderr), (0, b""))
        first, second = done.stdout.decode().splitlines()
        self.assertEqual(first, second)
        self.assertEqual(json.dumps(json.loads(first), ensure_ascii=False, separators=(",", ":")), first)

    def test_one_letter_on_a_terminal_is_indented(self):
        main, terminal = open_terminal(self)
        done = self.parse("brief.txt", stdout=terminal)
        os.close(terminal)
        shown = b""
        try:
            while chunk := os.read(main, 65536):
                shown += chunk
        except OSError:  # the terminal is closed
            pass
        os.close(main)
        self.assertEqual(done.returncode, 0)
        self.assertTrue(shown.startswith(b'{\r\n  "schema": "kamerbrief/1",\r\n  "source": {"file": "brief.txt", "format": "text"},'))
        self.assertEqual(json.loads(shown), json.loads(self.parse("brief.txt").stdout))

    def test_a_full_disk_ends_with_3(self):
        with open("/dev/full", "wb") as full:
            done = self.parse("brief.txt", stdout=full)
        self.assertEqual((done.returncode, done.stderr), (3, b"kamerbrief: standard output: No space left on device\n"))
        done = self.parse("weg.txt", "brief.txt", "-o", "/dev/full")
        self.assertEqual(done.returncode, 3, "3 goes before 1")
        self.assertEqual(done.stderr.decode().splitlines()[-1], "kamerbrief: /dev/full: No space left on device")
        with open("/dev/full", "wb") as full:
            for arguments in (["schema"], ["--help"], ["--version"]):
                self.assertEqual(run(*arguments, stdout=full).returncode, 3, arguments)

    def test_a_closed_standard_output_ends_with_3(self):
        for closed in ("1>&-", "0<&- 1>&-"):
            done = subprocess.run(["sh", "-c", f'"$0" parse brief.txt {closed}', BINARY], cwd=self.at, stderr=subprocess.PIPE)
            self.assertEqual((done.returncode, done.stderr), (3, b"kamerbrief: standard output: Bad file descriptor\n"))
        self.assertEqual((self.at / "brief.txt").read_text(), TEXT)

    def test_a_name_of_an_open_file_is_that_file(self):
        for name, number in (("/dev/stdout", 1), ("/dev/fd/3", 3), ("/proc/self/fd/3", 3)):
            with self.subTest(name):
                call = f'exec {number}>uit; echo kop >&{number}; "$0" parse brief.txt -o {name}; echo staart >&{number}'
                subprocess.run(["sh", "-c", call, BINARY], cwd=self.at, check=True)
                self.assertEqual((self.at / "uit").read_bytes(), b"kop\n" + self.parse("brief.txt").stdout + b"staart\n")
        done = subprocess.run(["sh", "-c", '"$0" parse brief.txt -o /dev/stdout >&-', BINARY], cwd=self.at,
                              stderr=subprocess.PIPE)
        self.assertEqual((done.returncode, done.stderr), (3, b"kamerbrief: /dev/stdout: Bad file descriptor\n"))

    def test_a_link_that_leads_nowhere_is_written_through(self):
        os.symlink("er-nog-niet.json", self.at / "link.json")
        self.assertEqual(self.parse("brief.txt", "-o", "link.json").returncode, 0)
        self.assertTrue((self.at / "link.json").is_symlink())
        self.assertEqual((self.at / "er-nog-niet.json").read_bytes(), self.parse("brief.txt").stdout)
        os.symlink("lus.json", self.at / "lus.json")
        done = self.parse("brief.txt", "-o", "lus.json")
        self.assertEqual((done.returncode, done.stderr), (3, b"kamerbrief: lus.json: Too many levels of symbolic links\n"))

    def test_a_message_that_nobody_reads_is_no_reason_to_stop(self):
        reader, writer = os.pipe()
        os.close(reader)
        done = self.parse("weg.txt", "brief.txt", "-o", "uit.json", stderr=writer)
        os.close(writer)
        self.assertEqual(done.returncode, 1)
        self.assertEqual((self.at / "uit.json").read_bytes(), self.parse("brief.txt").stdout)

    def test_a_pipe_with_a_name_is_written_to(self):
        os.mkfifo(self.at / "pijp")
        with subprocess.Popen([BINARY, "parse", "brief.txt", "-o", "pijp"], cwd=self.at) as going:
            self.assertEqual((self.at / "pijp").read_bytes(), self.parse("brief.txt").stdout)
        self.assertEqual(going.returncode, 0)

    def test_messages_never_land_in_the_output(self):
        done = subprocess.run(["sh", "-c", '"$0" parse weg.txt brief.txt -o uit.json 2>&-', BINARY], cwd=self.at)
        self.assertEqual(done.returncode, 1)
        self.assertEqual((self.at / "uit.json").read_bytes(), self.parse("brief.txt").stdout)

    def test_a_closed_pipe_ends_it_quietly(self):
        for ignored in (False, True):
            reader, writer = os.pipe()
            os.close(reader)
            with self.subTest(ignored=ignored):
                done = self.parse("brief.txt", stdout=writer, restore_signals=not ignored)
                self.assertEqual((done.returncode, done.stderr), (-signal.SIGPIPE, b""))
            os.close(writer)

    def test_output_file_is_there_whole(self):
        done = self.parse("brief.txt", "-o", "uit.json")
        self.assertEqual((done.returncode, done.stdout), (0, b""))
        self.assertEqual((self.at / "uit.json").read_bytes(), self.parse("brief.txt").stdout)
        self.assertEqual(self.files(), ["brief.txt", "uit.json"])

    def test_output_file_keeps_its_permissions_and_its_link(self):
        old = self.at / "oud.json"
        old.write_text("oud")
        old.chmod(0o640)
        os.symlink("oud.json", self.at / "link.json")
        self.assertEqual(self.parse("brief.txt", "-o", "link.json").returncode, 0)
        self.assertTrue((self.at / "link.json").is_symlink())
        self.assertEqual(json.loads(old.read_text())["source"]["file"], "brief.txt")
        self.assertEqual(old.stat().st_mode & 0o777, 0o640)

    def test_output_file_that_is_not_finished_leaves_the_old_one(self):
        (self.at / "uit.json").write_text("oud")
        # Too large a file is an error of the write, as on a full disk.
        done = subprocess.run(["sh", "-c", 'ulimit -f 0; exec "$0" parse brief.txt -o uit.json', BINARY], cwd=self.at,
                              stderr=subprocess.PIPE)
        self.assertEqual((done.returncode, done.stderr), (3, b"kamerbrief: uit.json: File too large\n"))
        self.assertEqual((self.at / "uit.json").read_text(), "oud")
        self.assertEqual(self.files(), ["brief.txt", "uit.json"])

    def test_output_file_stays_where_nothing_could_be_read(self):
        (self.at / "uit.json").write_text("oud")
        self.assertEqual(self.parse("weg.txt", "-o", "uit.json").returncode, 1)
        self.assertEqual((self.at / "uit.json").read_text(), "oud")

    def test_killed_while_it_writes_it_leaves_nothing_behind(self):
        reader, writer = os.pipe()  # keeps it waiting for its second input
        process = subprocess.Popen([BINARY, "parse", "brief.txt", "-", "-o", "uit.json"], cwd=self.at, stdin=reader)
        os.close(reader)
        with self.assertRaises(subprocess.TimeoutExpired):
            process.wait(0.5)
        process.kill()
        process.wait()
        os.close(writer)
        self.assertEqual(self.files(), ["brief.txt"])

    def test_output_cannot_be_an_input_or_a_directory(self):
        done = self.parse("brief.txt", "-o", "./brief.txt")
        self.assertEqual((done.returncode, done.stderr),
                         (2, b"kamerbrief: ./brief.txt is an input: name another file for --output\n"))
        self.assertEqual((self.at / "brief.txt").read_text(), TEXT)
        self.assertEqual(self.parse("brief.txt", "-o", ".").stderr, b"kamerbrief: .: Is a directory\n")
        done = self.parse("brief.txt", "-o", "weg/uit.json")
        self.assertEqual((done.returncode, done.stderr), (3, b"kamerbrief: weg/uit.json: No such file or directory\n"))

    def test_the_same_bytes_in_every_locale(self):
        runs = {self.parse("brief.txt", env={"LC_ALL": locale, "TZ": zone}).stdout
                for locale, zone in (("C", "UTC"), ("nl_NL.UTF-8", "Asia/Tokyo"), ("tr_TR.UTF-8", "nowhere"))}
        self.assertEqual(len(runs), 1)


if __name__ == "__main__":
    unittest.main()
