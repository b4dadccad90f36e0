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


def without_privileges(test):
    """What to put before a call for it to run as somebody whom the system may refuse something; the test is skipped where
    nobody else can run the program."""
    if os.geteuid() != 0:
        return []
    nobody = ["setpriv", "--reuid=65534", "--clear-groups"]
    try:
        able = subprocess.run([*nobody, BINARY, "--version"], capture_output=True, timeout=60).returncode == 0
    except OSError as none:
        test.skipTest(f"root may do everything, and there is no setpriv: {none}")
    if not able:
        test.skipTest("only root can run the program where it was built")
    return nobody
