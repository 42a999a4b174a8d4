"""What the figures must be, counted in the table and nowhere else (S14)."""

import math
from collections import Counter
from collections.abc import Iterator
from datetime import date
from statistics import median
from typing import Any, Final, NamedTuple

from tests.levensjaar.tabel import ALLE_ZAKEN, UITKOMST, Stap, Zaak, lijstdag, verzenddag

AFLOPEN: Final = (
    *("zelfstandig-vertrek", "gedwongen-vertrek", "zonder-toezicht"),
    *("vergunning", "overdracht", "anders"),
)
_KLAAR: Final = {"klaar", "kennis", "terug"}
_EINDE: Final = {"sluit", "voeg-samen", "trek-in", "lijst-weg"}


class Leven(NamedTuple):
    """A zaak for the LKO that brought it in, until its end; `gehoord`: by a reply."""

    lko: str
    begin: date
    eind: date | None
    gehoord: bool


class Dag(NamedTuple):
    """Something that counts on a day, for the LKO that has the zaak then."""

    lko: str
    op: date
    wat: str


def levens(zaak: Zaak) -> Iterator[Leven]:
    """Follow one line of the table: each time it came in, and when that ended."""
    begin: date | None = _begin(zaak)
    lko = zaak.lko
    for stap in zaak.stappen:
        if stap.wat == "lijst" and begin is None:
            begin, lko = lijstdag(stap.maand), stap.naar
        elif begin is not None and (einde := _einde(stap)) is not None:
            yield Leven(lko, begin, einde, gehoord=stap.wat not in _EINDE)
            begin = None
    if begin is not None:
        yield Leven(lko, begin, None, gehoord=False)


def _begin(zaak: Zaak) -> date:
    """Return the day of its list, or that on which it came of another zaak."""
    if zaak.lijst:
        return lijstdag(zaak.lijst)
    stappen = (s for z in ALLE_ZAKEN for s in z.stappen if s.wat in {"splits", "voeg-samen"})
    return next(stap.op for stap in stappen if stap.naar == zaak.nr)


def _einde(stap: Stap) -> date | None:
    if stap.wat in _KLAAR:
        return verzenddag(stap.maand)
    return stap.op if stap.wat in {*_EINDE, "verteld"} else None


def houder(zaak: Zaak, op: date) -> str:
    """Return which LKO has a zaak on a day."""
    gegaan = [s.naar for s in zaak.stappen if s.wat == "verhuis" and s.op <= op]
    return gegaan[-1] if gegaan else zaak.lko


def _dagen(zaak: Zaak) -> Iterator[Dag]:
    """Yield decisions, by their outcome, and endings, by their kind."""
    for stap in zaak.stappen:
        soort = {"sluit": stap.naar, "voeg-samen": "anders"}.get(stap.wat)
        wat = UITKOMST.get(stap.wat) or soort
        if wat is not None:
            yield Dag(houder(zaak, stap.op), stap.op, wat)


LEVENS: Final = [leven for zaak in ALLE_ZAKEN for leven in levens(zaak)]
DAGEN: Final = [dag for zaak in ALLE_ZAKEN for dag in _dagen(zaak)]


def tel(lko: str, begin: date, eind: date) -> dict[str, Any]:
    """Count everything of one LKO ("" is all) in a period."""
    eigen = [leven for leven in LEVENS if lko in {"", leven.lko}]
    klaar = [leven for leven in eigen if leven.eind and begin <= leven.eind <= eind]
    wat = Counter(d.wat for d in DAGEN if lko in {"", d.lko} and begin <= d.op <= eind)
    return {
        "open_begin": sum(leven.begin < begin and _open_op(leven, begin) for leven in eigen),
        "ingebracht": sum(begin <= leven.begin <= eind for leven in eigen),
        "afgerond": len(klaar),
        "open_eind": sum(leven.begin <= eind and not _klaar_op(leven, eind) for leven in eigen),
        "doorlooptijd": _tijd([(k.eind - k.begin).days for k in klaar if k.gehoord and k.eind]),
        "uitkomsten": {uitkomst: wat[uitkomst] for uitkomst in UITKOMST.values()},
        "aflopen": {soort: wat[soort] for soort in AFLOPEN},
    }


def _open_op(leven: Leven, dag: date) -> bool:
    return leven.eind is None or leven.eind >= dag


def _klaar_op(leven: Leven, dag: date) -> bool:
    return leven.eind is not None and leven.eind <= dag


def _tijd(dagen: list[int]) -> dict[str, Any]:
    if not dagen:
        return {"zaken": 0, "mediaan": None, "p90": None}
    hoog = sorted(dagen)[math.ceil(len(dagen) * 9 / 10) - 1]
    return {"zaken": len(dagen), "mediaan": float(median(dagen)), "p90": hoog}
