"""A row of the table: a hostile input or a hostile call, and what must become of it.

Rows are numbered by the danger that they are about; those of one number stand for one danger. To add one, put it behind
the others of its number, in the file that has them: `fails`, `warns` or `reads` for a file, `call` for anything else.
"""
from collections.abc import Callable
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Row:
    number: str
    what: str
    make: Callable | None = None       # the bytes of the file, or None where it is about no file
    prepare: Callable | None = None    # of a call: the files in its directory, by name
    shell: str = ""                    # of a call: what sh runs there
    options: tuple = ()                # of parse, for a file
    exit: int = 0
    code: str = ""                     # of the one error
    says: str = ""                     # what its line holds
    codes: frozenset = frozenset()     # of the letter's diagnostics: these and no others
    text: str | None = None            # what the letter says
    times: int = 1                     # how often it does
    check: Callable | None = None      # of the letter, or of a call's (standard output, standard error)
    seconds: float = 4                 # of the processor, and mebibytes: of an optimised program on a slow machine
    mebibytes: int = 64
    elsewhere: str = ""                # the test that has this row, as file::test


@dataclass
class Table:
    rows: list = field(default_factory=list)

    def _file(self, number, what, make, **rest):
        self.rows.append(Row(number, what, make=make if callable(make) else lambda: make, **rest))

    def fails(self, number, what, make, code, says="", **rest):
        """One line on standard error and no record."""
        self._file(number, what, make, exit=1, code=code, says=says, **rest)

    def warns(self, number, what, make, *codes, **rest):
        """The whole letter, with these diagnostics."""
        self._file(number, what, make, codes=frozenset(codes), **rest)

    def reads(self, number, what, make, **rest):
        """The whole letter, without a remark."""
        self._file(number, what, make, **rest)

    def call(self, number, what, shell, prepare=None, **rest):
        self.rows.append(Row(number, what, shell=shell, prepare=prepare, **rest))

    def elsewhere(self, number, what, test):
        self.rows.append(Row(number, what, elsewhere=test))
