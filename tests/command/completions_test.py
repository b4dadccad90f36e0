"""What shells complete, asked of the shells themselves; a shell that is not there is skipped, saying so."""
import os
import re
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

from program import BINARY, open_terminal, run

# What stands before the cursor, and some of what must be offered and must not.
CALLS = (
    ("par", ["parse"], ["motions"]),
    ("", ["parse", "motions", "check"], []),
    ("parse --for", ["--format"], ["--files-from"]),
    ("parse -f ", ["json", "markdown"], ["csv"]),
    ("parse --changes re", ["reject"], ["accept"]),
    ("motions --format c", ["csv"], ["jsonl"]),
    ("check --fail-on ", ["error", "warning", "info", "style", "never"], []),
    ("parse br", ["brief.docx"], []),
    ("parse -o ui", ["uit.json"], []),
    ("parse --out-dir ", ["map"], ["brief.docx"]),
    ("parse --hidden br", ["brief.docx"], []),
    ("schema com", ["commitment"], ["motion"]),
    ("check --explain budget", ["budget-chapter-missing"], ["ecli-slip"]),
    ("--completions z", ["zsh"], ["bash"]),
)


def script(shell):
    done = run("--completions", shell)
    assert done.returncode == 0 and done.stderr == b"", done
    return done.stdout.decode()


class Completions(unittest.TestCase):
    def setUp(self):
        self.directory = tempfile.TemporaryDirectory()
        self.addCleanup(self.directory.cleanup)
        self.at = Path(self.directory.name)
        work = self.at / "work"
        (work / "map").mkdir(parents=True)
        for name in ("brief.docx", "uit.json"):
            (work / name).touch()
        self.work = work

    def offered_by_bash(self, call):
        words = ["kamerbrief", *call.split(" ")]
        quoted = " ".join(f"'{word}'" for word in words)
        source = (f"{script('bash')}\nCOMP_WORDS=({quoted})\nCOMP_CWORD={len(words) - 1}\ncompopt() {{ :; }}\n_kamerbrief\n"
                  f"printf '%s\\n' \"${{COMPREPLY[@]}}\"\n"
                  # -o default: files where the function offers nothing
                  f"[ ${{#COMPREPLY[@]}} -gt 0 ] || compgen -f -- '{words[-1]}'\n")
        return subprocess.run(["bash", "-c", source], cwd=self.work, capture_output=True, text=True, timeout=60)

    def offered_by_fish(self, call):
        (self.at / "script.fish").write_text(script("fish"))
        source = f"source {self.at}/script.fish; complete -C 'kamerbrief {call}'"
        return subprocess.run(["fish", "--no-config", "-c", source], cwd=self.work, capture_output=True, text=True,
                              timeout=60, env=os.environ | {"HOME": str(self.at), "PATH": f"{Path(BINARY).parent}:{os.environ['PATH']}"})

    def offered_by_zsh(self, call):
        """zsh completes on a terminal only: one is given to it, and what it lists is read from there."""
        functions = self.at / "functions"
        functions.mkdir(exist_ok=True)
        (functions / "_kamerbrief").write_text(script("zsh"))
        (self.at / ".zshrc").write_text(
            f"fpath=({functions} $fpath)\nautoload -Uz compinit && compinit -u -D\n"
            "zstyle ':completion:*' list-prompt ''\nLISTMAX=0\nPS1='> '\nsetopt AUTO_LIST NO_LIST_BEEP\nunsetopt MENU_COMPLETE\n"
            "bindkey '^I' list-choices\n")
        talk = (f"zmodload zsh/zpty\ncd {self.work}\nexport ZDOTDIR={self.at} TERM=dumb COLUMNS=200\nzpty z zsh -i\n"
                "zpty -r -m z out '*> *'\n"
                f"zpty -w -n z $'kamerbrief {call}\\t'\n"
                # Until something is listed, on a line of its own, and nothing follows for a second.
                "all= quiet=0\nfor try in {1..80}; do sleep 0.25\n"
                "if zpty -r -t z out; then all+=$out quiet=0; else (( ++quiet > 4 )) && [[ $all == *$'\\n'* ]] && break; fi\n"
                "done\nprint -r -n -- $all\n")
        return subprocess.run(["zsh", "-f", "-c", talk], capture_output=True, text=True, timeout=60)

    def check(self, shell, offered):
        if not shutil.which(shell):
            self.skipTest(f"{shell} is not there")
        for call, wanted, unwanted in CALLS:
            with self.subTest(call):
                done = offered(call)
                shown = re.sub(r"\t.*", "", done.stdout) if shell == "fish" else done.stdout  # behind it a description
                words = set(re.findall(r"[\w.-]+", shown))
                for word in wanted:
                    self.assertIn(word, words, done)
                for word in unwanted:
                    self.assertNotIn(word, words, done)

    def test_bash(self):
        self.check("bash", self.offered_by_bash)

    def test_bash_completes_behind_an_equals_sign(self):
        source = (f"{script('bash')}\nCOMP_WORDS=(kamerbrief parse --format = m)\nCOMP_CWORD=4\n_kamerbrief\necho \"${{COMPREPLY[@]}}\"")
        done = subprocess.run(["bash", "-c", source], capture_output=True, text=True)
        self.assertEqual(done.stdout, "markdown\n")

    def test_fish(self):
        self.check("fish", self.offered_by_fish)

    def test_zsh(self):
        for end in open_terminal(self):
            os.close(end)
        self.check("zsh", self.offered_by_zsh)

    def test_every_option_is_there(self):
        for command in ("parse", "motions", "citations", "tables", "check", "schema"):
            options = re.findall(r"(--[\w-]+)", run(command, "--help").stdout.decode().partition("Options:")[2])
            for shell in ("bash", "zsh", "fish"):
                text = script(shell)
                for option in set(options) - {"--"}:
                    self.assertIn(f"-l {option[2:]} " if shell == "fish" else option, text)


if __name__ == "__main__":
    unittest.main()
