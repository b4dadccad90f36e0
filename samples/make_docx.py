#!/usr/bin/env python3
"""Makes the sample letters: from source/*.py, each as Word writes it (.docx) and as Apache Tika prints it (.txt).

    make_docx.py [DIRECTORY]      default: beside this file

The same source gives the same bytes, on every machine. A new letter is a module in source/ and a line in LETTERS.
"""
import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE / "source"))
sys.dont_write_bytecode = True

import halfjaarbrief  # noqa: E402
import kamervragen  # noqa: E402
import kort  # noqa: E402
import package  # noqa: E402
import tika  # noqa: E402
import zonder_inhoudsopgave  # noqa: E402

LETTERS = [halfjaarbrief.LETTER, kamervragen.LETTER, kort.LETTER, zonder_inhoudsopgave.LETTER]


def main():
    directory = Path(sys.argv[1]) if len(sys.argv) > 1 else HERE
    for letter in LETTERS:
        (directory / f"{letter.name}.docx").write_bytes(package.docx(letter))
        (directory / f"{letter.name}.txt").write_text(tika.text(letter), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
