"""What tests/bench/speed and tests/bench/peers have in common: the program built, the letters made, and commands measured."""
import os
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import NamedTuple

TOP = Path(__file__).resolve().parents[2]
WORK = TOP / "build/bench"
LETTERS = WORK / "letters"
CORPUS = LETTERS / "corpus"
OUT = WORK / "out"
SHARED = Path(os.environ.get("KAMERBRIEF_SHARED", TOP.parent / "shared"))
ROUNDS = 7


class Cost(NamedTuple):
    cpu: float   # milliseconds, of all cores
    wall: float  # milliseconds


def build(*targets):
    subprocess.run(["cmake", "--preset", "release", "-S", TOP, "-B", WORK, "-DKAMERBRIEF_BENCH=ON", "--log-level=WARNING"],
                   check=True, stdout=subprocess.DEVNULL)
    subprocess.run(["cmake", "--build", WORK, "--target", *targets], check=True, stdout=sys.stderr)


def make_letters():
    """One letter, one 50 times as long and 2,000 of 2 to 60 pages, each as Word's file and as text; made once."""
    maker = SHARED / "bench/build_docx.py"
    if not maker.exists():
        print(f"{Path(sys.argv[0]).name}: skipped: no {maker}, which makes the letters", file=sys.stderr)
        sys.exit(0)
    if LETTERS.exists():
        return
    [seed] = (SHARED / "seed").glob("*.txt")
    unfinished = WORK / "letters.new"
    shutil.rmtree(unfinished, ignore_errors=True)
    unfinished.mkdir(parents=True)
    print("making 2,000 letters, which takes some minutes the first time", file=sys.stderr)
    for arguments in (("letter", seed, unfinished / "letter.docx"), ("giant", seed, unfinished / "giant.docx"),
                      ("corpus", seed, unfinished / "corpus", "2000", str(os.cpu_count()))):
        subprocess.run([sys.executable, "-B", maker, *arguments], check=True, stdout=subprocess.DEVNULL)
    unfinished.rename(LETTERS)


def list_of(name, letters):
    """A file that names them, one a line."""
    path = WORK / f"{name}.list"
    path.write_text("".join(f"{letter}\n" for letter in letters), encoding="utf-8")
    return path


def remove_out():
    """Writing over a file takes longer than writing a new one."""
    if OUT.is_dir():
        shutil.rmtree(OUT)
    else:
        OUT.unlink(missing_ok=True)


def run(command):
    remove_out()
    begin = time.perf_counter()
    child = os.posix_spawnp(command[0], command, os.environ,
                            file_actions=[(os.POSIX_SPAWN_OPEN, 0, os.devnull, os.O_RDONLY, 0),
                                          (os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)])
    status, used = os.wait4(child, 0)[1:]
    wall = time.perf_counter() - begin
    if status != 0:
        sys.exit(f"{' '.join(map(str, command))} failed")
    return Cost(1000 * (used.ru_utime + used.ru_stime), 1000 * wall)


def peak(command):
    """The most memory that it takes, in bytes. Asked of time(1), as what Python starts counts what Python takes too."""
    remove_out()
    report = WORK / "peak"
    subprocess.run(["/usr/bin/time", "-q", "-f", "%M", "-o", report, *command], check=True, stdin=subprocess.DEVNULL,
                   stdout=subprocess.DEVNULL)
    return 1024 * int(report.read_text(encoding="ascii"))


def measure(commands, times=1):
    """The costs of each command by its name, of every round. Commands take turns, so that other work on the machine
    lengthens all."""
    rounds = {name: [] for name in commands}
    for _ in range(ROUNDS):
        for name, command in commands.items():
            costs = [run(command) for _ in range(times)]
            rounds[name].append(Cost(*(sum(values) / times for values in zip(*costs))))
    return rounds


def median(costs):
    return Cost(*map(statistics.median, zip(*costs)))
