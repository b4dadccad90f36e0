"""The stages of the program meet only in include/kamerbrief: none includes a later one, or another's own headers."""

import os
import pathlib
import re
import unittest

SOURCE = pathlib.Path(os.environ["KAMERBRIEF_SOURCE"])
INCLUDE = re.compile(r'^\s*#\s*include\s*"([^"]+)"', re.MULTILINE)

# What the files of a folder may include, besides the public headers and their own. `text` knows bytes and words, no letters.
ALLOWED = {
    "include/kamerbrief": [],
    "src/text": [],
    "src/read": ["text/"],
    "src/extract": ["text/"],
    "src/write": ["text/"],
    "src/parsed": ["text/"],
    "src/index": ["text/"],
    "src/cli": ["text/"],
}


class Stages(unittest.TestCase):
    def test_no_stage_includes_another(self):
        for folder, allowed in ALLOWED.items():
            own = folder.removeprefix("src/") + "/"
            files = [f for f in (SOURCE / folder).rglob("*") if f.suffix in (".hpp", ".cpp")]
            self.assertTrue(files, folder)
            for file in files:
                for header in INCLUDE.findall(file.read_text(encoding="utf-8")):
                    with self.subTest(file=str(file.relative_to(SOURCE)), header=header):
                        self.assertTrue(header.startswith(("kamerbrief/", own, *allowed)))


if __name__ == "__main__":
    unittest.main()
