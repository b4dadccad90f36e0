"""The manual pages say what the program does: no option, key, kind or code is missing there, and none is there in vain."""
import json
import os
import re
import subprocess
import unittest
from pathlib import Path

from program import run

SOURCE = Path(os.environ["KAMERBRIEF_SOURCE"])
COMMANDS = SOURCE / "man" / "kamerbrief.1"
FIELDS = SOURCE / "man" / "kamerbrief.5"

NAMES_OF_SCHEMAS = ("letter", "section", "motion", "commitment", "question", "citation", "footnote", "table", "index", "error")

# Messages of mandoc about the machine that the test runs on: what else is installed there.
ELSEWHERE = ("referenced manual not found", "outdated mandoc.db")


def code(pattern):
    """What the pattern finds in the program's own source."""
    found = set()
    for file in sorted((SOURCE / "src").rglob("*.[ch]pp")):
        found |= set(re.findall(pattern, file.read_text(encoding="utf-8")))
    return found


def terms(page, macro, after="", before=r"\Z"):
    """The terms of a page's lists, in the part between two of its lines."""
    text = page.read_text(encoding="utf-8")
    part = re.search(rf"{after}(.*?){before}", text, re.S)[1]
    return re.findall(rf"^\.It {macro} (\S+)", part, re.M)


class Manual(unittest.TestCase):
    def test_mandoc_finds_nothing_to_say(self):
        for page in (COMMANDS, FIELDS):
            done = subprocess.run(["mandoc", "-T", "lint", page], capture_output=True, text=True)
            said = [line for line in (done.stdout + done.stderr).splitlines() if not any(e in line for e in ELSEWHERE)]
            self.assertEqual(said, [])

    def test_options(self):
        helped = set()
        for command in ([], ["parse"], ["motions"], ["tables"], ["index"], ["check"], ["schema"]):
            for line in run(*command, "--help").stdout.decode().splitlines():
                if match := re.match(r"\s+(?:(-\w),)?(--[\w-]+)\b", line):
                    helped.add((match[1], match[2]))
        written = set()
        for line in re.findall(r"^\.It (Fl .*)", COMMANDS.read_text(encoding="utf-8"), re.M):
            short, long = re.match(r"Fl (?:(\w) , )?-([\w-]+)", line).groups()
            written.add((short and f"-{short}", f"--{long}"))
        self.assertEqual(written, helped)

    def test_commands(self):
        listed = run("--help").stdout.decode().partition("Commands:\n")[2]
        self.assertEqual(sorted(terms(COMMANDS, "Cm", before=r"\.Sh OPTIONS")), sorted(re.findall(r"^  (\w+)", listed, re.M)))

    def test_codes_of_errors(self):
        thrown = code(r'(?:Error|fail)\(\s*(?:\w+, )?"([a-z0-9]+\.[a-z0-9_]+)"')
        thrown |= code(r"\[(index\.[a-z_]+)\]")
        thrown |= code(r'"((?:file|directory|zip|xml|ooxml|limit|internal)\.[a-z0-9_]+)"')
        thrown -= {"zip.hpp", "zip.h"}
        self.assertEqual(set(terms(COMMANDS, "Li")), thrown)

    def test_codes_of_diagnostics(self):
        written = terms(FIELDS, "Li", after="The codes are:", before=r"\.Sh CHECKS")
        self.assertEqual(len(written), len(set(written)))
        given = code(r'"([a-z]+(?:-[a-z]+)+)",\s*Severity::')
        self.assertEqual(set(written), given)

    def test_kinds_of_citations(self):
        table = (SOURCE / "src/extract/citations/kinds.cpp").read_text(encoding="utf-8")
        table = table.partition("to_array<Kind>")[2].partition("});")[0]
        written = terms(FIELDS, "Li", after="The kinds are:", before=r"\.Ss A footnote")
        self.assertEqual(written, re.findall(r'^    \{"([a-z-]+)"', table, re.M))

    def test_columns(self):
        part = FIELDS.read_text(encoding="utf-8").partition("So the columns are:")[2].partition(".El")[0]
        listed = re.findall(r"^\.It (\w+)\n((?:\.Va .*\n)+)", part, re.M)
        self.assertEqual([f"{name}s" for name in NAMES_OF_SCHEMAS[1:-3]], [kind for kind, _ in listed])
        for kind, written in listed:
            with self.subTest(kind):
                head = run(kind, "-f", "csv", "-", input=b"Kades.\n", check=True).stdout.decode().splitlines()[0]
                self.assertEqual(re.findall(r"[a-z_]+", re.sub(r"^\.Va", "", written, flags=re.M)), head.split(","))

    def test_columns_of_the_index(self):
        part = FIELDS.read_text(encoding="utf-8").partition(".Ss CSV of an index\n")[2].partition(".El")[0]
        written = re.findall(r"\w+", " ".join(re.findall(r"^\.It Va (.*)", part, re.M)))
        head = run("index", "-f", "csv", "-", input=b"Kades.\n", check=True).stdout.decode().splitlines()[0]
        self.assertEqual(written, head.split(","))

    def test_keys_of_the_graph(self):
        part = FIELDS.read_text(encoding="utf-8").partition(".Ss GraphML\n")[2].partition("\n.Ss ")[0]
        written = set(re.findall(r"\w+", " ".join(re.findall(r"^\.Va (.*)", part, re.M))))
        graph = run("index", "-f", "graphml", "-", input=b"Kades.\n", check=True).stdout.decode()
        self.assertEqual(written, set(re.findall(r'attr\.name="(\w+)"', graph)))

    def test_keys(self):
        page = FIELDS.read_text(encoding="utf-8")
        written = set(re.findall(r"\b[a-z_]+\b", " ".join(re.findall(r"^.*\bVa (.*)", page, re.M))))
        written |= set(re.findall(r"\\\(dq([a-z_]+)\\\(dq", page))
        keys = set()
        to_see = [json.loads(run("schema", name, check=True).stdout) for name in NAMES_OF_SCHEMAS]
        while to_see:
            part = to_see.pop()
            if isinstance(part, dict):
                keys |= set(part.get("properties", {}))
                to_see += part.values()
            elif isinstance(part, list):
                to_see += part
        self.assertEqual(keys - written, set())


if __name__ == "__main__":
    unittest.main()
