"""How a kind of change is written down that `rao valideer --sinds` is held against."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from tests.cli.secretaris import Secretaris

ACTIEPAD: Final = "acties/2026/A-2026-03-12-01.yaml"
STUKKEN: Final = "documenten/2026-03-12"
#: Two signs of a person in a text: a BSN of the test series, and a mail address.
BSN: Final = "Betreft BSN 999990366.\n"
MAIL: Final = "# jan@voorbeeld.example\n"
TWEE: Final = "<<<<<<< HEAD\neen\n=======\ntwee\n>>>>>>> zij\n"


@dataclass(frozen=True)
class Geval:
    """What happened since `basis`, what is asked, and between which moments that is."""

    naam: str
    doe: Callable[[Secretaris], None]
    sinds: str
    #: What git is asked for where it begins, and the end; without one that is the folder itself.
    begin: tuple[str, ...]
    tot: str
    #: How many findings are new at least; 0 is none at all.
    minstens: int


GEVALLEN: Final[list[Geval]] = []


def geval(
    naam: str,
    sinds: str = "basis",
    begin: tuple[str, ...] = ("rev-parse", "basis"),
    tot: str = "",
    minstens: int = 0,
) -> Callable[[Callable[[Secretaris], None]], Callable[[Secretaris], None]]:
    """Put a case in the table; `begin` is what git is asked for where it begins."""

    def zet(doe: Callable[[Secretaris], None]) -> Callable[[Secretaris], None]:
        GEVALLEN.append(Geval(naam, doe, sinds, begin, tot, minstens))
        return doe

    return zet


def basis(s: Secretaris) -> None:
    """Say that it begins here."""
    s.git("tag", "--force", "basis")


def weg(s: Secretaris, pad: str) -> None:
    """Take a file away."""
    s.git("rm", "--quiet", pad)
    s.git("commit", "--quiet", "--message", "weg")


def naar(s: Secretaris, pad: str, nieuw: str) -> None:
    """Give a file another path."""
    (s.map / nieuw).parent.mkdir(parents=True, exist_ok=True)
    s.git("mv", pad, nieuw)
    s.git("commit", "--quiet", "--message", "verplaatst")


def breek(s: Secretaris, pad: str) -> None:
    """Put a key in a file that rao does not know."""
    s.typt_nieuw(pad, s.lees(pad) + "vreemd: ja\n")


def tak(s: Secretaris, naam: str) -> None:
    """Begin a branch."""
    s.git("switch", "--quiet", "--create", naam)


def op(s: Secretaris, naam: str) -> None:
    """Go to a branch."""
    s.git("switch", "--quiet", naam)
