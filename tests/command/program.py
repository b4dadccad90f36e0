"""Runs the real program, for the command tests."""
import os
import pty
import subprocess

BINARY = os.environ["KAMERBRIEF"]


def run(*arguments, **options):
    """The finished run; its output is bytes."""
    options = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE} | options
    if "input" in options:
        del options["stdin"]
    return subprocess.run([BINARY, *arguments], timeout=60, **options)


def open_terminal(test):
    """Both ends of a terminal; the test is skipped, saying so, where the machine has none to give."""
    try:
        return pty.openpty()
    except OSError as none:
        test.skipTest(f"no terminal to be had here: {none}")
