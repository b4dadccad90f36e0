"""All small files of the table at once: each gives what it gives alone, whatever the others do, and no command comes to harm."""
import subprocess

import program

COMMANDS = (["parse", "-f", "markdown"], ["sections"], ["motions", "-f", "csv"], ["commitments", "-f", "tsv"], ["questions"],
            ["citations", "-f", "csl"], ["citations", "-f", "csv", "--excel"], ["footnotes", "-f", "markdown"], ["tables"],
            ["check"], ["check", "-f", "sarif"], ["index"], ["index", "-f", "html"], ["index", "-f", "graphml"],
            ["parse", "--changes", "reject", "--hidden"])
SECONDS = 20
SMALL = 1 << 20


def faults(rows, directory):
    names = []
    for at, row in enumerate(rows):
        content = row.make()
        if len(content) > SMALL:
            continue
        names.append(f"{at:03}.brief")
        (directory / names[-1]).write_bytes(content)

    def run(command, inputs):
        return subprocess.run([*program.bounded(SECONDS), program.PATH, *command, "--", *inputs], cwd=directory,
                              capture_output=True, env=program.ENVIRONMENT, check=False)

    def lines(inputs, *jobs):
        return run(["parse", "--errors", "inline", *jobs], inputs).stdout.splitlines()

    alone = [line for name in names for line in lines([name])]
    for jobs in (["-j", "1"], ["-j", "4"]):
        if lines(names, *jobs) != alone:
            yield f"parse {' '.join(jobs)} of all files is not what each gives alone"
    for command in COMMANDS:
        done = run(command, names)
        if done.returncode not in (0, 1, 4):
            yield f"{' '.join(command)} ended with {done.returncode}: {done.stderr[-400:]!r}"
        for line in done.stderr.decode().splitlines():
            if not line.startswith("kamerbrief: ") or "[internal.fault]" in line:
                yield f"{' '.join(command)} said {line!r}"
