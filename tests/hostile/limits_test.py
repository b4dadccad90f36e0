"""Each limit holds at its value and not above it: by --limit on a letter that has as much as the limit says, one less and one
more, and by its default where a letter can be made that is so large."""
import json
import os
import re
import subprocess
import sys
import unittest
from pathlib import Path

from archive import END, SENTENCE, STORED, archive_of, deflated, document, honest, packed, paragraph, parts, word

BINARY = os.environ["KAMERBRIEF"]
if not os.path.exists(BINARY):
    print(f"skipped: no {BINARY}")
    sys.exit(77)
IS_SANITIZED = b"__asan_init" in Path(BINARY).read_bytes()
SOURCE = Path(__file__).resolve().parents[2]
CORPORA = Path(os.environ.get("KAMERBRIEF_SHARED", "")) / "corpora"
MEBIBYTE = 1 << 20


def parse(content, *options):
    return subprocess.run(["prlimit", "--cpu=120", "timeout", "300", BINARY, "parse", *options, "-"], input=content,
                          capture_output=True, check=False)


def entries(count):
    """As many files in the archive."""
    archive = archive_of(parts())
    for i in range(count - archive.entries):
        archive.add(f"x/{i}.xml", b"", method=STORED)
    return archive.finish()


def main_of(size):
    """The text of a letter, of so many bytes."""
    text = document()
    return text[:-len(END)] + b" " * (size - len(text)) + END


def part(size):
    return packed(parts(main=main_of(size)), STORED)


def inflated(size):
    """A letter of whose parts so many bytes are read. [Content_Types].xml is not."""
    read = [content for name, content in parts().items() if name.endswith((".rels", "document.xml"))]
    return part(len(document()) + size - sum(map(len, read)))


def ratio(times):
    """A part of exactly so many times its packed size."""
    packed_size = 8192  # so that the part is above the size from which it counts
    content = main_of(times * packed_size)
    data = deflated(content)
    archive = archive_of(parts(more={"word/document.xml": None}))
    # What stands behind the packed data in its entry counts as packed, and nothing reads it.
    archive.add("word/document.xml", content, packed=data + bytes(packed_size - len(data)))
    return archive.finish()


def nodes(count):
    """A part with as many elements and attributes: what begins with "<" or "=" counts, so a pair of tags is two."""
    before, after = document("<w:p><w:pPr>@</w:pPr></w:p>" + paragraph(SENTENCE)).split(b"@")
    return honest(main=before + b"<w:x/>" * (count - sum(text.count(c) for text in (before, after) for c in b"<=")) + after)


def depth(levels):
    """Elements within one another: three around what the text begins with."""
    around = levels - 5  # w:document, w:body, and w:p, w:r and w:t of the line
    return word("<w:sdt>" * around + paragraph(SENTENCE) + "</w:sdt>" * around)


def tables(count):
    """Tables within one another."""
    text = paragraph(SENTENCE)
    for _ in range(count):
        text = f"<w:tbl><w:tr><w:tc>{text}<w:p/></w:tc><w:tc>{paragraph('.')}</w:tc></w:tr></w:tbl>"
    return word(text)


def columns(count):
    return cells(2 * count, count)


def cells(count, width=1):
    """A table of so many cells, and the text twice, as one cell alone would be a frame around it."""
    cell, filled = "<w:tc><w:p/></w:tc>", f"<w:tc>{paragraph(SENTENCE)}</w:tc>"
    row = f"<w:tr>{cell * width}</w:tr>"
    return honest(f"<w:tbl><w:tr>{filled * width}</w:tr>{row * (count // width - 2)}<w:tr>{filled * width}</w:tr></w:tbl>")


def lines(count):
    return (SENTENCE + "\n").encode() + b"\n" * (count - 1)


def input_of(size):
    """A letter, and beside it what nobody reads."""
    def whole(more):
        archive = archive_of(parts())
        archive.add("x.bin", bytes(more), method=STORED)
        return archive.finish()
    return whole(size - len(whole(0)))


# How much there is in a letter is its first number; the code of what is refused, or else what is remarked.
LIMITS = {
    "input": (input_of, 5_000, "limit.input"),
    "entries": (entries, 40, "limit.entries"),
    "part": (part, 5_000, "limit.part"),
    "inflated": (inflated, 5_000, "limit.inflated"),
    "ratio": (ratio, 150, "limit.ratio"),
    "nodes": (nodes, 500, "limit.memory"),
    "depth": (depth, 20, "limit.depth"),
    "table-depth": (tables, 3, "table-recovered"),
    "columns": (columns, 5, "table-recovered"),
    "cells": (cells, 50, "limit.cells"),
    "lines": (lines, 50, "limit.lines"),
}

# What else a letter meets that has as much as the default allows.
OTHER_LIMITS = {
    "inflated": ("--limit", f"part={512 * MEBIBYTE}", "--limit", f"input={512 * MEBIBYTE}"),
    "cells": ("--limit", "nodes=10000000"),
}


class Limits(unittest.TestCase):
    def judge(self, content, code, *options):
        """What was refused, or remarked upon, because of the limit; "" where nothing was."""
        done = parse(content, *options)
        if done.returncode == 1:
            return re.search(r"\[([a-z.]+)\]\n\Z", done.stderr.decode())[1]
        self.assertEqual((done.returncode, done.stderr), (0, b""))
        letter = json.loads(done.stdout)
        self.assertIn(SENTENCE, done.stdout.decode())
        return code if code in {diagnostic["code"] for diagnostic in letter["diagnostics"]} else ""

    def test_each_at_one_less_at_it_and_at_one_more(self):
        for name, (make, limit, code) in LIMITS.items():
            for amount, told in ((limit - 1, ""), (limit, ""), (limit + 1, code)):
                with self.subTest(f"{name} of {limit}, with {amount}"):
                    self.assertEqual(self.judge(make(amount), code, "--limit", f"{name}={limit}"), told)

    @unittest.skipIf(IS_SANITIZED, "so much takes too long where all is watched: the release build is tried")
    def test_each_default_at_one_less_at_it_and_at_one_more(self):
        for name, limit in self.defaults().items():
            make, _, code = LIMITS[name]
            for amount, told in ((limit - 1, ""), (limit, ""), (limit + 1, code)):
                with self.subTest(f"{name} of {limit}, with {amount}"):
                    more = OTHER_LIMITS.get(name, ())
                    self.assertEqual(self.judge(make(amount), code, *more), told)

    @unittest.skipUnless(CORPORA.is_dir(), "the letters of others are not here")
    def test_no_letter_of_others_is_refused_by_half_of_them(self):
        letters = sorted(str(path) for path in CORPORA.rglob("*") if path.suffix in (".docx", ".txt"))
        halves = [word for name, limit in self.defaults().items() for word in ("--limit", f"{name}={limit // 2}")]
        done = subprocess.run(["timeout", "900", BINARY, "parse", *halves, "--files-from", "-"], capture_output=True,
                              input="\n".join(letters).encode(), check=False)
        self.assertEqual((done.returncode, done.stderr.decode()), (0, ""))
        self.assertEqual(len(done.stdout.splitlines()), len(letters))

    @staticmethod
    def defaults():
        """As the manual has them, which is thereby held to the program."""
        page = (SOURCE / "man/kamerbrief.1").read_text(encoding="utf-8").partition("moves one by its name")[2]
        written = re.findall(r"^\.It Cm ([a-z-]+)\n.*: ([\d ]+)$", page, re.M)
        return {name: int(number.replace(" ", "")) for name, number in written}

    def test_all_are_here_and_in_the_manual(self):
        done = subprocess.run([BINARY, "parse", "--limit", "x=1", "-"], capture_output=True, stdin=subprocess.DEVNULL, check=False)
        named = re.search(r"NAME one of (.*?)(;|$)", done.stderr.decode(), re.M)[1].split(", ")
        self.assertEqual(named, list(LIMITS))
        self.assertEqual(named, list(self.defaults()))


if __name__ == "__main__":
    unittest.main()
