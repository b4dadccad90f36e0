"""Runs the real program, for the command tests."""
import os
import subprocess

BINARY = os.environ["KAMERBRIEF"]


def run(*arguments, **options):
    """The finished run; its output is bytes."""
    options = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE} | options
    if "input" in options:
        del options["stdin"]
    return subprocess.run([BINARY, *arguments], timeout=60, **options)
