"""Failures: why rao cannot go on, as one Dutch sentence with a hint and an exit code.

A program that asked for JSON tells failures apart by `code`, which never changes its meaning.
Why the system refused a file is told in Dutch too: its own words are English.
"""

import errno
from collections.abc import Mapping
from typing import Final, Literal

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


_ZINNEN: Final[Mapping[int, str]] = {
    errno.ENOENT: "dat bestaat niet",
    errno.EEXIST: "dat bestaat al",
    errno.EACCES: "u hebt daar geen rechten voor",
    errno.EPERM: "u hebt daar geen rechten voor",
    errno.EROFS: "de schijf staat op slot",
    errno.EISDIR: "het is een map",
    errno.ENOTDIR: "een deel van het pad is geen map",
    errno.ENAMETOOLONG: "de naam is te lang",
    errno.EINVAL: "die naam kan hier niet",
    errno.EILSEQ: "die naam kan hier niet",
    errno.ELOOP: "verwijzingen lopen in een kring",
    getattr(errno, "EDQUOT", errno.ENOSPC): "de schijf is vol: u mag niet meer ruimte gebruiken",
    errno.ENOSPC: "de schijf is vol",
    errno.EFBIG: "het bestand wordt te groot voor deze schijf",
    errno.ENOMEM: "het geheugen is vol",
    errno.EBUSY: "een ander programma houdt het vast",
    errno.EMFILE: "er staan te veel bestanden open",
    errno.EIO: "de schijf geeft een fout",
}
#: What Windows says of a file that another program has open: sharing and lock violation.
_OPEN: Final = frozenset({32, 33})


def waarom(fout: OSError) -> str:
    """Return a part of a sentence, such as "de schijf is vol"."""
    if getattr(fout, "winerror", None) in _OPEN:
        return "een ander programma heeft het nog open, bijvoorbeeld Word of een editor"
    return _ZINNEN.get(fout.errno or 0, f"foutcode {fout.errno} van het systeem")
