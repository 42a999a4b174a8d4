"""Failures: why rao cannot go on, as one Dutch sentence with a hint and an exit code.

A program that asked for JSON tells failures apart by `code`, which never changes its meaning.
"""

from typing import Literal

#: What went wrong, for a program. `bevindingen`: what was asked is refused, for something is wrong
#: in the register.
Foutcode = Literal[
    "gebruik",
    "bevindingen",
    "persoonsgegeven",
    "kan-niet-verder",
    "onleesbaar",
    "bezet",
    "intussen-veranderd",
    "botsing",
    "niet-gedeeld",
    "onderbroken",
    "fout-in-rao",
]


class RaoError(Exception):
    """A failure: rao cannot go on. `zin` says what and why, `hint` what the user can do."""

    code: Foutcode = "kan-niet-verder"

    def __init__(self, zin: str, *, hint: str = "", exit_code: int = 3) -> None:
        super().__init__(zin)
        self.zin = zin
        self.hint = hint
        self.exit_code = exit_code


class Onleesbaar(RaoError):
    """Something of the register is there, or may be, and cannot be read: what is left is no answer.

    Whoever passes by a failure ("no git, then no history") never passes by this one.
    """

    code: Foutcode = "onleesbaar"


class GebruiksFout(RaoError):
    """Wrong usage of a command (exit code 2)."""

    code: Foutcode = "gebruik"

    def __init__(self, zin: str, *, hint: str = "", exit_code: int = 2) -> None:
        super().__init__(zin, hint=hint, exit_code=exit_code)
