"""A text that a person typed, as the blocks of a file: lists become lists where nothing is lost.

Every text comes back as it was: what would read differently stays a paragraph with line breaks.
"""

from collections.abc import Sequence
from itertools import count
from typing import Final

from msgspec.structs import replace

from rao_cli.model.formulier.anker import gewoon
from rao_cli.model.formulier.leesblok import AANLOOP, REGEL, Leesblok, tekst_van
from rao_cli.model.patroon import patroon

_PUNT: Final = patroon(r"(?P<wit>(?:  )*)(?P<teken>-|[0-9]{1,3}[.)]) (?P<tekst>\S.*)")
#: So deep an item may stand; further in it is text.
_DIEPST: Final = 3


def make_blokken(tekst: str, *, per_regel: bool) -> tuple[Leesblok, ...]:
    """Return the blocks of a text; `per_regel`: each line is a text of its own."""
    tekst, nummers = gewoon(tekst), count(1)
    if per_regel and (regels := _regels(tekst)):
        return regels
    klaar: list[Leesblok] = []
    for stuk in tekst.split("\n\n") if tekst else ():
        los = [Leesblok(tekst=stuk)]
        lijst = _lijst(stuk.split("\n"), str(next(nummers))) or los
        # What stands before it tells whether an empty line is read between the two.
        heel = f"{tekst_van(klaar[-1:])}\n\n{stuk}" if klaar else stuk
        klaar += lijst if tekst_van([*klaar[-1:], *lijst]) == gewoon(heel) else los
    return tuple(klaar)


def _regels(tekst: str) -> tuple[Leesblok, ...]:
    """Return the lines of a text as items whose signs only show; nothing when it has others."""
    blokken = tuple(
        Leesblok(tekst=regel, soort="punt", teken="-", lijst=REGEL, stijl=REGEL)
        for regel in tekst.split("\n")
    )
    eigen = all(_PUNT.match(blok.tekst) or blok.tekst.startswith(" ") for blok in blokken)
    return () if eigen or tekst_van(blokken) != tekst else blokken


def _lijst(regels: Sequence[str], lijst: str) -> list[Leesblok]:
    """Return a piece of lines as a list, and what leads in it; nothing when it is no list."""
    blokken: list[Leesblok] = []
    for regel in regels:
        punt = _PUNT.fullmatch(regel)
        diep = len(punt["wit"]) // 2 if punt else 0
        if punt is None or diep > _hoogste(blokken):
            if blokken:
                blokken[-1] = replace(blokken[-1], tekst=f"{blokken[-1].tekst}\n{regel}")
            else:
                blokken.append(Leesblok(tekst=regel, stijl=AANLOOP))
        else:
            teken = punt["teken"]
            blokken.append(
                Leesblok(tekst=punt["tekst"], soort="punt", niveau=diep, teken=teken, lijst=lijst)
            )
    punten = [blok for blok in blokken if blok.soort == "punt"]
    return blokken if punten and _telt(punten) else []


def _hoogste(blokken: Sequence[Leesblok]) -> int:
    """Return how deep the next item may stand: one further in than the last."""
    is_punt = bool(blokken) and blokken[-1].soort == "punt"
    return min(blokken[-1].niveau + 1, _DIEPST) if is_punt else 0


def _telt(punten: Sequence[Leesblok]) -> bool:
    """Say whether a program counts the same: dashes, or numbers in order at the outermost."""
    buiten = [punt.teken for punt in punten if punt.niveau == 0]
    if any(punt.teken != "-" for punt in punten if punt.niveau) or punten[0].niveau:
        return False
    if set(buiten) == {"-"}:
        return True
    begin, einde = buiten[0][:-1], buiten[0][-1]
    if not begin.isdigit() or begin != str(int(begin)):
        return False
    return buiten == [f"{int(begin) + n}{einde}" for n in range(len(buiten))]
