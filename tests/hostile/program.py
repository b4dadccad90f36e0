"""The program that the rows are run on: the first argument of the call."""
import os
import sys
from pathlib import Path

if len(sys.argv) < 2:
    sys.exit("the call is: tests/hostile/run PROGRAM [NUMBER...]")
PATH = Path(sys.argv[1]).resolve()
if not PATH.exists():
    print(f"skipped: no {PATH}")
    sys.exit(77)

# Unoptimised and watched, it takes many times the time and the memory, and keeps what it frees for a while.
IS_SANITIZED = b"__asan_init" in PATH.read_bytes()
SLOWER = 25 if IS_SANITIZED else 1
MOST_BYTES = 4 << 30  # of addresses, or what sanitizers count: a net below the budget of each row
ENVIRONMENT = os.environ | {"KAMERBRIEF": str(PATH), "UBSAN_OPTIONS": "print_stacktrace=1",
                            "ASAN_OPTIONS": f"exitcode=99:detect_leaks=1:hard_rss_limit_mb={MOST_BYTES >> 20}"}


def much(count):
    """Of what only takes long: a tenth where it would take ten minutes."""
    return count // 10 if IS_SANITIZED else count


def mebibytes(budget):
    return 6 * budget + 350 if IS_SANITIZED else budget


def bounded(seconds, report=None):
    """What to put before a call, which may take so many seconds of the processor. What waits takes none, and on a busy
    machine all waits: only what hangs meets the clock. A sanitizer reserves more addresses than there is memory, so it
    has a bound of its own."""
    most = round(5 + 2 * seconds * SLOWER)
    memory = [] if IS_SANITIZED else [f"--as={MOST_BYTES}"]
    cost = ["/usr/bin/time", "-q", "-f", "%U %S %M", "-o", report] if report else []
    return [*cost, "timeout", "-k", "2", str(60 + 10 * most), "prlimit", f"--cpu={most}", *memory]
