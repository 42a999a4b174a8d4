"""Plots as shapes with places: bars that differ by pattern, with their values in figures (S14).

All sums are made here, in whole pixels; the template only writes the shapes down. Nobody needs
colour: the first series is filled, the second striped, and each bar has its number beside it.
"""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from rao_cli.documents.cijfers.cijfertabel import getal
from rao_cli.documents.opmaak import kort, opsomming


@dataclass(frozen=True, slots=True)
class Meetreeks:
    """One series; a value that is None has no bar."""

    naam: str
    waarden: tuple[float | None, ...]


@dataclass(frozen=True, slots=True)
class Balk:
    """A bar with what it says; `vulling` counts the series from 0."""

    x: int
    y: int
    breedte: int
    hoogte: int
    vulling: int
    uitleg: str


@dataclass(frozen=True, slots=True)
class Bijschrift:
    """A text; `anker` is start, middle or end."""

    x: int
    y: int
    anker: str
    tekst: str


@dataclass(frozen=True, slots=True)
class Lijn:
    """A thin line."""

    x1: int
    y1: int
    x2: int
    y2: int


@dataclass(frozen=True, slots=True)
class Grafiek:
    """A plot; every id in it begins with `naam`, and `bestand` is where it lies beside a text."""

    naam: str
    bestand: str
    titel: str
    uitleg: str
    breedte: int
    hoogte: int
    balken: tuple[Balk, ...]
    teksten: tuple[Bijschrift, ...]
    lijnen: tuple[Lijn, ...]


@dataclass(frozen=True, slots=True)
class Gegevens:
    """What a plot is about: per label one value in every series; `assen` are shorter labels."""

    naam: str
    titel: str
    labels: tuple[str, ...]
    reeksen: tuple[Meetreeks, ...]
    assen: tuple[str, ...] = ()


_BREEDTE: Final = 640
_MARGE: Final = 12
_KOP: Final = 34
_VOET: Final = 24
_KOLOMHOOGTE: Final = 150
#: Room at the left for the figures of the axis, or for the labels.
_AS: Final = 34
_LABEL: Final = 176
_LANGSTE_NAAM: Final = 26
#: Room at the right for the figure behind the longest bar.
_GETAL: Final = 46
_BALK: Final = 15
_WIT: Final = 12
_DIKSTE: Final = 36
_LEGENDA: Final = 200
_STREPEN: Final = 4


def staande(over: Gegevens) -> Grafiek:
    """Return columns side by side, one group per label: a course over time."""
    reeksen, bodem = over.reeksen, _KOP + _KOLOMHOOGTE
    stap, hoogste = _schaal(reeksen)
    vak = (_BREEDTE - _AS - _MARGE) // max(len(over.labels), 1)
    dik = min(vak * 3 // 4 // len(reeksen), _DIKSTE)
    balken, teksten = _legenda(reeksen)
    for plek, label in enumerate(over.assen or over.labels):
        midden = _AS + plek * vak + vak // 2
        teksten.append(Bijschrift(midden, bodem + 16, "middle", kort(label, 9)))
        for nummer, waarde, uitleg in _waarden(over, plek):
            lang = _lengte(waarde, hoogste, _KOLOMHOOGTE)
            x = midden - dik * len(reeksen) // 2 + nummer * dik
            balken.append(Balk(x, bodem - lang, dik, lang, nummer, uitleg))
            teksten.append(Bijschrift(x + dik // 2, bodem - lang - 4, "middle", getal(waarde)))
    streep = {t: bodem - _lengte(t, hoogste, _KOLOMHOOGTE) for t in range(0, hoogste + 1, stap)}
    lijnen = [Lijn(_AS, y, _BREEDTE - _MARGE, y) for y in streep.values()]
    teksten += [Bijschrift(_AS - 6, y + 4, "end", getal(t)) for t, y in streep.items()]
    return _maak(over, bodem + _VOET, balken, teksten, lijnen)


def liggende(over: Gegevens) -> Grafiek:
    """Return bars below each other, with room for long labels."""
    reeksen = over.reeksen
    _, hoogste = _schaal(reeksen)
    balken, teksten = _legenda(reeksen)
    boven = _KOP if teksten else _MARGE
    groep = _BALK * len(reeksen)
    for plek, label in enumerate(over.labels):
        y = boven + plek * (groep + _WIT)
        naam = kort(label, _LANGSTE_NAAM)
        teksten.append(Bijschrift(_LABEL - 8, y + groep // 2 + 4, "end", naam))
        for nummer, waarde, uitleg in _waarden(over, plek):
            lang = _lengte(waarde, hoogste, _BREEDTE - _LABEL - _GETAL - _MARGE)
            top = y + nummer * _BALK
            balken.append(Balk(_LABEL, top, lang, _BALK, nummer, uitleg))
            teksten.append(Bijschrift(_LABEL + lang + 5, top + 12, "start", getal(waarde)))
    bodem = boven + len(over.labels) * (groep + _WIT)
    return _maak(over, bodem, balken, teksten, [Lijn(_LABEL, boven - 4, _LABEL, bodem - 8)])


def _maak(
    over: Gegevens, hoogte: int, balken: list[Balk], teksten: list[Bijschrift], lijnen: list[Lijn]
) -> Grafiek:
    return Grafiek(
        naam=over.naam,
        bestand=f"{over.naam}.svg",
        titel=over.titel,
        uitleg=_in_woorden(over),
        breedte=_BREEDTE,
        hoogte=hoogte,
        balken=tuple(balken),
        teksten=tuple(teksten),
        lijnen=tuple(lijnen),
    )


def _legenda(reeksen: Sequence[Meetreeks]) -> tuple[list[Balk], list[Bijschrift]]:
    """Return a small bar and a name per series; one series needs none."""
    if len(reeksen) == 1:
        return [], []
    plaatsen = [(_AS + nummer * _LEGENDA, nummer, r.naam) for nummer, r in enumerate(reeksen)]
    balken = [Balk(x, 8, 22, 12, nummer, naam) for x, nummer, naam in plaatsen]
    return balken, [Bijschrift(x + 28, 18, "start", naam) for x, _, naam in plaatsen]


def _in_woorden(over: Gegevens) -> str:
    """Return every value in words, for who hears the plot or cannot see it."""
    delen = []
    for plek, label in enumerate(over.labels):
        paren = ((reeks.naam, reeks.waarden[plek]) for reeks in over.reeksen)
        waarden = (f"{naam} {'onbekend' if w is None else getal(w)}" for naam, w in paren)
        delen.append(f"{label}: {opsomming(waarden)}")
    return f"{'; '.join(delen)}."


def _waarden(over: Gegevens, plek: int) -> Iterator[tuple[int, float, str]]:
    """Yield number of the series, value and what the bar says."""
    for nummer, reeks in enumerate(over.reeksen):
        if (waarde := reeks.waarden[plek]) is not None:
            yield nummer, waarde, f"{over.labels[plek]}, {reeks.naam}: {getal(waarde)}"


def _schaal(reeksen: Sequence[Meetreeks]) -> tuple[int, int]:
    """Return a round step for the axis and the top of the scale: a whole number of steps."""
    grootste = max((w for reeks in reeksen for w in reeks.waarden if w is not None), default=0)
    ruw = max(grootste / _STREPEN, 1)
    macht = 10 ** int(math.log10(ruw))
    stap: int = next(keer * macht for keer in (1, 2, 5, 10) if keer * macht >= ruw)
    return stap, max(math.ceil(grootste / stap), 1) * stap


def _lengte(waarde: float, hoogste: int, ruimte: int) -> int:
    """Return the pixels of a bar; what is not nothing can be seen."""
    return max(round(waarde * ruimte / hoogste), 1 if waarde else 0)
