"""Rows 116 to 131: what the system, a directory or another program can do to a run."""
import json

from archive import paragraph, word
from row import Table

TABLE = Table()
call, elsewhere = TABLE.call, TABLE.elsewhere

KAMERBRIEF = '"$KAMERBRIEF"'
LETTER = word(paragraph("De kade bij de sluis staat er nog."))


def files(*names, content=LETTER):
    return lambda: {name: content for name in names}


def read(*names, says=""):
    """Which letters are in the output, in their order."""
    return lambda out, said: [json.loads(line)["source"]["file"] for line in out.splitlines()] == list(names) and says in said


def only_says(text):
    return lambda out, said: out == b"" and said == text


NAME = "n" * 300
call("116a", "a file that is not there", f"{KAMERBRIEF} parse weg.docx goed.docx", exit=1,
     check=read("goed.docx", says="kamerbrief: weg.docx: No such file or directory [file.missing]\n"))
call("116b", "a name that is too long", f"{KAMERBRIEF} parse {NAME} goed.docx", exit=1,
     check=read("goed.docx", says="File name too long [file."))
call("116c", "a link to itself", f"ln -s rond rond; {KAMERBRIEF} parse rond goed.docx", exit=1,
     check=read("goed.docx", says="Too many levels of symbolic links [file."))
elsewhere("117", "what may not be read", "tests/command/inputs_test.py::test_what_may_not_be_read")
call("118a", "a directory with links to itself", f"ln -s . d/rond; ln -s .. d/terug; {KAMERBRIEF} parse d", files("d/a.docx", "d/b/c.docx"),
     check=read("d/a.docx", "d/b/c.docx"))
call("118b", "links as operands, one of which leads nowhere", f"ln -s goed.docx l; ln -s weg.docx w; {KAMERBRIEF} parse w l", exit=1,
     check=read("l", says="kamerbrief: w: No such file or directory [file.missing]\n"))
call("118c", "a tree of 500 directories in each other", f"mkdir -p $(printf 'd/%.0s' $(seq 500)); cp goed.docx d/d/; {KAMERBRIEF} parse d",
     check=read("d/d/goed.docx"))
call("119a", "a pipe in a directory", f"mkfifo d/p.docx; {KAMERBRIEF} parse d", files("d/a.docx"), check=read("d/a.docx"))
call("119b", "a pipe as an operand", f"mkfifo p; cat goed.docx > p & {KAMERBRIEF} parse p", check=read("p"))
call("119c", "a device without an end", f"{KAMERBRIEF} parse /dev/zero", exit=1, seconds=10, mebibytes=340,
     check=only_says("kamerbrief: /dev/zero: larger than 268435456 bytes [limit.input]\n"))
call("120a", "names that are like options and commands", f"{KAMERBRIEF} parse -- --help -o - parse", files("--help", "-o", "parse"),
     check=lambda out, said: [json.loads(line)["source"]["file"] for line in out.splitlines()] == ["--help", "-o", "parse"], exit=1,
     says="kamerbrief: -: the file is empty [file.empty]\n")
call("120b", "a name that a terminal would obey", f"{KAMERBRIEF} parse *.docx; {KAMERBRIEF} parse \"$(printf 'weg\\033[31m')\"",
     files("a\x1b[31m\n.docx"), exit=1, says='kamerbrief: "weg\\x1b[31m": No such file', check=read("a\x1b[31m\n.docx", "goed.docx"))
call("120c", "a name that is no UTF-8", f"{KAMERBRIEF} parse caf*", files(b"caf\xe9.docx"), check=read("caf\ufffd.docx"))
elsewhere("121", "a file that shrinks or goes while it is read",
          "tests/command/batch_test.py::test_one_that_is_cut_or_goes_while_it_is_read")
call("122a", "16 files may be open", f"ulimit -n 16; {KAMERBRIEF} parse d | wc -l", files(*(f"d/{i:03}.docx" for i in range(300))),
     check=lambda out, said: out.strip() == b"300" and not said, seconds=4)
call("122b", "100 000 names", f"yes goed.docx | head -n 100000 | tr '\\n' '\\0' > namen; : > goed.docx; "
     f"{KAMERBRIEF} parse -q --files0-from namen", exit=1, check=only_says(""), seconds=8)
call("123a", "a full device", f"{KAMERBRIEF} parse goed.docx > /dev/full", exit=3, says="No space left on device")
call("123b", "a file that may not grow", f"echo oud > uit; ulimit -f 1; {KAMERBRIEF} parse goed.docx goed.docx goed.docx goed.docx -o uit; "
     "status=$?; ls; cat uit; exit $status", exit=3, says="File too large", check=lambda out, said: out == b"goed.docx\nuit\noud\n")
call("124", "a standard output that is closed",
     f"{KAMERBRIEF} parse goed.docx >&-; status=$?; {KAMERBRIEF} parse -q goed.docx > /dev/null; exit $((status + 10 * $?))", exit=3)
for number, before in (("a", ""), ("b", "trap '' PIPE; ")):
    call(f"125{number}", "a reader that goes" + (", where that signal is ignored" if before else ""),
         f"yes goed.docx | head -n 5000 > namen; {before}{KAMERBRIEF} parse --files-from namen | head -n 1 | wc -l",
         check=lambda out, said: out.strip() == b"1" and said == "", seconds=4)
call("126a", "an output that is an input",
     f"{KAMERBRIEF} parse goed.docx -o goed.docx; status=$?; {KAMERBRIEF} parse goed.docx > /dev/null; exit $((status + 10 * $?))",
     exit=2, says="goed.docx is an input")
call("126b", "an output that is a directory", f"mkdir d; {KAMERBRIEF} parse goed.docx -o d", exit=3, says="Is a directory")
call("126c", "a directory of the output that is not there", f"{KAMERBRIEF} parse goed.docx -o d/uit", exit=3,
     says="No such file or directory")
elsewhere("126", "a directory that may not be written to", "tests/command/batch_test.py::test_a_directory_that_may_not_be_written_to")
elsewhere("127", "two runs with one output", "tests/command/batch_test.py::test_two_programs_at_once")
elsewhere("128", "signals at any moment", "tests/faults/killed_test.py::test_a_directory")
elsewhere("129", "memory that is not given", "tests/faults/faults_test.py::test_other_letters_are_still_written")
ODD = ("LC_ALL=tr_TR.UTF-8", "LC_ALL=nl_NL", "LC_ALL=C", "TZ=Pacific/Apia", "-u HOME", "TERM=", "umask=", f"VEEL={'x' * 100_000}")
call("130a", "odd environments", f"{KAMERBRIEF} parse goed.docx > eerst; "
     + "".join(f"env {odd} {KAMERBRIEF} parse goed.docx | cmp - eerst || exit 9; " for odd in ODD)
     + f"umask 077; {KAMERBRIEF} parse goed.docx | cmp - eerst || exit 9; env -i {KAMERBRIEF} parse goed.docx | cmp - eerst", seconds=4)
call("130b", "a directory that is gone", f"exec 3< goed.docx; mkdir d; cd d; rmdir ../d; {KAMERBRIEF} parse - <&3",
     check=read("-"))
call("131a", "a standard error that is closed", f"{KAMERBRIEF} parse weg.docx goed.docx 2>&-", exit=1, check=read("goed.docx"))
call("131b", "a standard error that is full", f"{KAMERBRIEF} parse weg.docx goed.docx 2> /dev/full", exit=1, check=read("goed.docx"))
call("131c", "an odd terminal", f"TERM=nergens COLUMNS=1 {KAMERBRIEF} check --progress --color always goed.docx weg.docx", exit=1,
     says="weg.docx")
