"""Compares what two checkouts gave for the same story."""

import difflib
import fnmatch
from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from tests.zelfde_bytes.spelen import Uitkomst

#: Differences that are meant: the step as it is written (with * for any text), and the reason.
VERWACHT: Final[Mapping[str, str]] = {}
_MEESTE_REGELS: Final = 12


class Verschil(NamedTuple):
    """One difference: in which story, after which step, in what, and how it reads."""

    verhaal: str
    stap: str
    wat: str
    tekst: str

    @property
    def reden(self) -> str:
        """Why it is meant; empty when it is not."""
        passend = (reden for p, reden in VERWACHT.items() if fnmatch.fnmatchcase(self.stap, p))
        return next(passend, "")


def vergelijk(
    verhaal: str, oud: Sequence[Uitkomst], nieuw: Sequence[Uitkomst]
) -> Iterator[Verschil]:
    """Give every difference where it began; a file that stays different is named once."""
    bekend = set[tuple[str, bytes | None, bytes | None]]()
    for a, b in zip(oud, nieuw, strict=True):
        stap = f"{a.stap.regel} [{a.stap.breed}]"
        if a.code != b.code:
            yield Verschil(verhaal, stap, "afsluitcode", f"oud {a.code}, nieuw {b.code}")
        for wat, voor, na in (("stdout", a.uit, b.uit), ("stderr", a.fout, b.fout)):
            if voor != na:
                yield Verschil(verhaal, stap, wat, toon(voor, na))
        if a.git != b.git:
            yield Verschil(verhaal, stap, "commit of status", toon(a.git, b.git))
        for soort, links, rechts in (
            ("vastgelegd", a.boom, b.boom),
            ("bestand", a.bestanden, b.bestanden),
        ):
            for pad in sorted({*links, *rechts}):
                paar = (f"{soort} {pad}", links.get(pad), rechts.get(pad))
                if paar[1] != paar[2] and paar not in bekend:
                    bekend.add(paar)
                    yield Verschil(verhaal, stap, paar[0], toon(paar[1], paar[2]))


def toon(oud: bytes | None, nieuw: bytes | None) -> str:
    """Write the first lines of a difference; what is no text is shown as escapes."""
    if oud is None or nieuw is None:
        return "is er alleen in " + ("nieuw" if oud is None else "oud")
    links, rechts = (
        deel.decode("utf-8", "backslashreplace").splitlines(keepends=True) for deel in (oud, nieuw)
    )
    regels = [
        repr(regel)[1:-1].removesuffix("\\n")
        for regel in difflib.unified_diff(links, rechts, "oud", "nieuw", n=1)
    ][2:]
    rest = len(regels) - _MEESTE_REGELS
    return "\n".join([*regels[:_MEESTE_REGELS], *([f"… en {rest} regels"] if rest > 0 else [])])
