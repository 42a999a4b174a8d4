"""Plots as shapes with places: bars that differ by pattern, with their values in figures (S14).

Each is drawn twice: for a sheet or a screen, and for a telephone, where the wide one would have
letters that nobody can read. All sums are made here, in whole pixels; the template only writes the
shapes down. Nobody needs colour: the first series is filled, the second striped, and each bar has
its number beside it.
"""

import math
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from msgspec.structs import replace

from rao_cli.documents.cijfers.cijfertabel import getal
from rao_cli.documents.cijfers.vormen import (
    Balk,
    Bijschrift,
    Gegevens,
    Grafiek,
    Lijn,
    Meetreeks,
    Vormen,
)
from rao_cli.documents.opmaak import kort, opsomming


class _Papier(NamedTuple):
    """How wide it is, how far the names of series stand apart, and the room for labels.

    Without room at the left a label stands above its bars.
    """

    breedte: int
    legenda: int
    links: int
    langste_naam: int


_BREEDTE: Final = 640
_MARGE: Final = 12
_KOP: Final = 34
_VOET: Final = 24
_KOLOMHOOGTE: Final = 150
#: Room at the left for the figures of the axis, or for the labels.
_AS: Final = 34
_LABEL: Final = 176
#: Room at the right for the figure behind the longest bar.
_GETAL: Final = 46
_BALK: Final = 15
_WIT: Final = 12
_DIKSTE: Final = 36
_STREPEN: Final = 4
_REGEL: Final = 18
_BREED: Final = _Papier(_BREEDTE, 200, _LABEL, 26)
#: As wide as a page leaves on a telephone of 320 pixels: there a letter is as high as it is drawn.
_SMAL: Final = _Papier(264, 142, 0, 34)
_SMAL_MET_AS: Final = _SMAL._replace(links=_AS + 8, langste_naam=4)


def staande(over: Gegevens) -> Grafiek:
    """Return columns side by side, one group per label: a course over time."""
    reeksen, bodem = over.reeksen, _KOP + _KOLOMHOOGTE
    stap, hoogste = _schaal(reeksen)
    vak = (_BREEDTE - _AS - _MARGE) // max(len(over.labels), 1)
    dik = min(vak * 3 // 4 // len(reeksen), _DIKSTE)
    balken, teksten = _legenda(reeksen, _AS, _BREED)
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
    breed = _maak(over, _BREEDTE, bodem + _VOET, Vormen(balken, teksten, lijnen))
    return replace(breed, smal=_smalle(over))


def liggende(over: Gegevens) -> Grafiek:
    """Return bars below each other, with room for long labels."""
    return replace(_liggend(over, _BREED), smal=_smalle(over))


def _smalle(over: Gegevens) -> Grafiek:
    smal = _liggend(over, _SMAL_MET_AS if over.assen else _SMAL)
    return replace(smal, naam=f"{over.naam}-smal")


def _liggend(over: Gegevens, papier: _Papier) -> Grafiek:
    _, hoogste = _schaal(over.reeksen)
    balken, teksten = _legenda(over.reeksen, _AS if papier is _BREED else 0, papier)
    boven, links = _KOP if teksten else _MARGE, papier.links
    hoog = _BALK * len(over.reeksen)
    kop = 0 if links else _REGEL
    for plek, label in enumerate(over.assen or over.labels):
        y = boven + plek * (kop + hoog + _WIT)
        naam = kort(label, papier.langste_naam)
        teksten.append(
            Bijschrift(links - 8, y + hoog // 2 + 4, "end", naam)
            if links
            else Bijschrift(0, y + _WIT, "start", naam)
        )
        for nummer, waarde, uitleg in _waarden(over, plek):
            lang = _lengte(waarde, hoogste, papier.breedte - links - _GETAL - _MARGE)
            top = y + kop + nummer * _BALK
            balken.append(Balk(links, top, lang, _BALK, nummer, uitleg))
            teksten.append(Bijschrift(links + lang + 5, top + 12, "start", getal(waarde)))
    bodem = boven + len(over.labels) * (kop + hoog + _WIT)
    lijnen = [Lijn(links, boven - 4, links, bodem - 8)] if links else []
    return _maak(over, papier.breedte, bodem, Vormen(balken, teksten, lijnen))


def _maak(over: Gegevens, breedte: int, hoogte: int, vormen: Vormen) -> Grafiek:
    return Grafiek(
        naam=over.naam,
        bestand=f"{over.naam}.svg",
        titel=over.titel,
        uitleg=_in_woorden(over),
        breedte=breedte,
        hoogte=hoogte,
        balken=tuple(vormen.balken),
        teksten=tuple(vormen.teksten),
        lijnen=tuple(vormen.lijnen),
    )


def _legenda(
    reeksen: Sequence[Meetreeks], links: int, papier: _Papier
) -> tuple[list[Balk], list[Bijschrift]]:
    """Return a small bar and a name per series; one series needs none."""
    if len(reeksen) == 1:
        return [], []
    plaatsen = [
        (links + nummer * papier.legenda, nummer, r.naam) for nummer, r in enumerate(reeksen)
    ]
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
