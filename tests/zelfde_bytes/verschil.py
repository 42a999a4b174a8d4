"""Compares what two checkouts gave for the same story."""

import difflib
import fnmatch
from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from tests.zelfde_bytes.spelen import Uitkomst

#: Differences that are meant: the step as it is written (with * for any text), and the reason.
#: The first that fits says why. A reason is for all of a step, so these are as narrow as can be.
VERWACHT: Final[Mapping[str, str]] = {
    "*zaak wijzig *": "the command is new",
    "*formulier maak *": "the command is new",
    "*formulier lees *": "the command is new",
    "*gesprek nieuw zaak *": "a shorter interview in another order, with a field for facts",
    "*gesprek zaak vul-aan *": "a shorter interview in another order, which takes no for an answer",
    "*gesprek standpunt *": "a missing name is chosen, and the old text opens the question",
    "*gesprek *zet *": "a question opens with what stands there",
    "*gesprek *": "a question names no statement of the source, a commit is told without its id",
    "*--proef*": "a rehearsal says in words what would change; --diff has the text of git",
    "[[]2] bewaar --diff *": "the option is new",
    "init *": "the schemas of a new register know the fields of form 5",
    "nieuw *": "a commit is told without its id",
    "standpunt *": "a commit is told without its id",
    "signaallijst ontvang *": "a commit is told without its id, after another interview",
    "agenda genereer *": "a commit is told without its id, after another interview",
    "typ rao.yaml *": "the interview before used a field of form 5",
    "agenda stel-vast *": "a commit is told without its id, after another interview",
}
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
