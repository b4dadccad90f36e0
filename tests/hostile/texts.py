"""Rows 109 to 115: plain text, as Tika makes it."""
from archive import SENTENCE
from program import much
from row import Table

TABLE = Table()
fails, reads, warns, call = TABLE.fails, TABLE.reads, TABLE.warns, TABLE.call

LOSSY = "text-lossy"  # a text tells less than a Word file
TOO_LARGE = "kamerbrief: -: larger than 268435456 bytes [limit.input]\n"


def only_says(*lines):
    return lambda out, said: out == b"" and said == "".join(lines)


call("109", "10 GB on standard input", 'head -c 10G /dev/zero | "$KAMERBRIEF" parse -', exit=1, check=only_says(TOO_LARGE),
     seconds=10, mebibytes=340)
call("110", "a standard input without an end", 'yes "Geachte voorzitter," | "$KAMERBRIEF" parse -', exit=1,
     check=only_says(TOO_LARGE), seconds=10, mebibytes=340)
warns("111a", "a line of 17 MiB without an end", lambda: (SENTENCE + " ").encode() * much(500_000), LOSSY, seconds=10, mebibytes=512,
      check=lambda letter: len(letter["sections"][0]["blocks"][0]["paragraph"]) > much(17_000_000))
for number, end in (("b", "\r"), ("c", "\r\n"), ("d", "\u2028"), ("e", "\f"), ("f", "\x0b")):
    warns(f"111{number}", f"lines that end in {end!r}", f"Kade{end}{end}{SENTENCE}{end}{end}".encode(), LOSSY, text=SENTENCE)
warns("112a", "NULs in a text", b"Kade\0 aan het water.\n" + SENTENCE.encode(), "text-controls", LOSSY, text=SENTENCE)
for number, order, mark in (("b", "le", b"\xff\xfe"), ("c", "be", b"\xfe\xff")):
    warns(f"112{number}", f"UTF-16{order}", mark + SENTENCE.encode(f"utf-16-{order}"), LOSSY, text=SENTENCE)
warns("112d", "Windows-1252", "Eén kade à € 5.".encode("cp1252"), "text-encoding", LOSSY, text="Eén kade à € 5.")
warns("112e", "bytes that are no UTF-8 in a text that is", "Eén kade, één sluis ".encode() + b"\xff", "text-damaged", LOSSY,
      text="Eén kade, één sluis \ufffd")
fails("113", "a program by mistake", lambda: open("/bin/true", "rb").read(), "file.not_text")
warns("114a", "only blanks", b" \n\t\n ", "no-content")
warns("114b", "a mark and no text", b"\xef\xbb\xbf", "no-content")
warns("115a", "a call without a note", f"{SENTENCE}[footnoteRef:7]".encode(), "call-without-note", LOSSY, text=SENTENCE)
warns("115b", "two notes with one id", f"{SENTENCE}[footnoteRef:1] [1: Een.]\n\nSluis.[footnoteRef:1] [1: Twee.]\n".encode(),
      check=lambda letter: [note["text"] for note in letter["footnotes"]] == ["Een.", "Twee."])
warns("115c", "a note in a table", f"\tKade[footnoteRef:1] [1: Een.]\n\tSluis\n\n\tDijk\n\tDuin\n\n\n{SENTENCE}\n".encode(), text="Een.")
