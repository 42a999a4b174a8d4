"""Answers that wait on this computer: what they are for, whether that can still be, and away.

A draft never becomes a dead end: when its subject is closed by an act that named it, it goes;
when nobody was told before, or that happened elsewhere, it is offered to be thrown away.
"""

import difflib
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Final, NamedTuple

from rao_cli.documents.opmaak import aantal
from rao_cli.model.errors import RaoError
from rao_cli.model.opdrachtregel import opdrachtregel
from rao_cli.model.stand import Stand
from rao_cli.store.concept.bestanden import lees_concept, pad_van, wis_concept
from rao_cli.store.concept.nemen import is_bezig
from rao_cli.store.concept.plek import concepten
from rao_cli.store.concept.verloop import BEWAARD_DAGEN, ruim_verlopen
from rao_cli.store.register_map import RegisterMap
from rao_cli.workflow.concept.opdracht import in_woorden, is_weg, opdracht_van
from rao_cli.workflow.concept.vervolg import kan_verder
from rao_cli.workflow.handeling import Handeling
from rao_cli.workflow.kiezen.kandidaat import Kandidaat, bedoeld
from rao_cli.workflow.tonen.bekijken import bekijk

_ONLEESBAAR: Final = "iets wat rao niet kan lezen"


class Wachtend(NamedTuple):
    """One draft: its name, the command that goes on with it, and how much waits since when.

    `sinds` is a day, YYYY-MM-DD. `kan_verder`: the command can still run. `bezig`: another
    terminal works on it now. `klacht`: why nobody can read it (empty: it can be read), and
    `bestand` where it lies.
    """

    naam: str
    opdracht: str
    antwoorden: int
    sinds: str
    kan_verder: bool
    bezig: bool
    wat: str
    klacht: str
    bestand: str


def wachtende(root: Path, stand: Stand) -> Iterator[Wachtend]:
    """Yield the drafts of this computer."""
    for naam in concepten(root):
        inhoud = lees_concept(root, naam)
        opdracht = opdracht_van(naam, inhoud, stand)
        yield Wachtend(
            naam=naam,
            opdracht=opdrachtregel(*opdracht) if opdracht else "",
            antwoorden=sum(waarde is not None for waarde in inhoud.antwoorden.values()),
            sinds=inhoud.sinds,
            kan_verder=kan_verder(stand, opdracht),
            bezig=is_bezig(root, naam),
            wat=_ONLEESBAAR if inhoud.klacht else in_woorden(opdracht),
            klacht=inhoud.klacht,
            bestand=str(pad_van(root, naam)),
        )


def bekijk_concepten(
    begin: Path, vandaag: date, *, proef: bool = False
) -> tuple[tuple[Wachtend, ...], list[str]]:
    """Return what waits beside the register around `begin`, and what waited too long."""
    stand, _ = bekijk(begin, vandaag)
    root = RegisterMap.vind(begin).root
    weg = [] if proef else ruim_oude(root)
    return tuple(wachtende(root, stand)), weg


def ruim_oude(root: Path) -> list[str]:
    """Throw away the drafts that wait too long; say which."""
    return [
        f"Uw antwoorden onder '{naam}' zijn weg: er gebeurde {BEWAARD_DAGEN} dagen niets mee."
        for naam in ruim_verlopen(root)
    ]


def gooi_weg(begin: Path, naam: str) -> None:
    """Throw a draft away; RaoError when it is worked on, or stays."""
    root = RegisterMap.vind(begin).root
    if is_bezig(root, naam):
        raise RaoError(
            f"Een ander venster is nu bezig met '{naam}'.", hint="Stop daar eerst met: stop"
        )
    if (zin := wis_concept(root, naam)) is not None:
        raise RaoError(zin)


def eis_concept(begin: Path, naam: str) -> str:
    """Return the name under which answers wait; RaoError with a near miss when none do."""
    namen = concepten(RegisterMap.vind(begin).root)
    passend = bedoeld(naam, [Kandidaat(een) for een in namen]).kandidaten
    if naam in namen or len(passend) == 1:
        return naam if naam in namen else passend[0].waarde
    if not namen:
        raise RaoError(f"Er wachten geen antwoorden onder '{naam}'; er wacht niets.")
    dichtbij = difflib.get_close_matches(naam, namen, n=1)
    vraag = f" Bedoelt u {dichtbij[0]}?" if dichtbij else ""
    raise RaoError(f"Er wachten geen antwoorden onder '{naam}'.{vraag}", hint="Zie: rao concept")


class Sluitend(NamedTuple):
    """A draft whose subject an act closes: nobody can go on with it after that."""

    naam: str
    wat: str
    antwoorden: int
    opdracht: tuple[str, ...]

    @property
    def zin(self) -> str:
        """Say before the act what it takes along, and how to finish that first."""
        n = self.antwoorden
        hoeveel = f" ({aantal(n, 'antwoord', 'antwoorden')})" if n else ""
        return (
            f"Let op: er wacht nog {self.wat}{hoeveel}. Dat kan hierna niet meer, en gaat weg. "
            f"Wilt u het eerst afmaken? {opdrachtregel(*self.opdracht)}"
        )


def sluitende(h: Handeling) -> list[Sluitend]:
    """Return which drafts the changes of an act so far close."""
    with suppress(RaoError):  # what is wrong with the act, it says itself
        return [*_sluitende(h, h.straks())] if concepten(h.map.root) else []
    return []


def _sluitende(h: Handeling, na: Stand) -> Iterator[Sluitend]:
    for een in wachtende(h.map.root, na):
        inhoud = lees_concept(h.map.root, een.naam)
        opdracht = opdracht_van(een.naam, inhoud, h.stand)
        if een.kan_verder or een.bezig or not kan_verder(h.stand, opdracht):
            continue
        if not is_weg(na, opdracht_van(een.naam, inhoud, na)):
            yield Sluitend(een.naam, in_woorden(opdracht), een.antwoorden, opdracht)


def ruim_op(h: Handeling, *, mag_weg: Callable[[Sluitend], bool]) -> list[str]:
    """Throw away the drafts whose subject an act just closed; say which, and which stay.

    What nobody was told before the act stays, until somebody throws it away himself.
    """
    zinnen: list[str] = []
    with suppress(RaoError):  # the act itself succeeded: never a reason to fail
        root = h.map.root
        if h.proef or not concepten(root):
            return []
        zinnen += ruim_oude(root)
        for een in _sluitende(h, Handeling.open(root, h.vandaag).stand):
            if mag_weg(een):
                blijft = wis_concept(root, een.naam)
                weg = f"Uw antwoorden voor {een.wat} zijn weg: dat kan nu niet meer."
                zinnen.append(blijft or weg)
            else:
                gooi = opdrachtregel("concept", "gooi-weg", een.naam)
                kan_niet = f"Er wacht nog {een.wat}, maar dat kan nu niet meer."
                zinnen.append(f"{kan_niet} Gooi het weg als u het niet meer nodig hebt: {gooi}")
    return zinnen
