"""The figures of `rao cijfers`, against numbers counted in the table and nowhere else (S14)."""

import math
from collections import Counter
from collections.abc import Iterator
from datetime import date
from statistics import median
from typing import Any, NamedTuple

import pytest

from rao_cli.model.register.werkdagen import dagen_later
from tests.jaar.spel import Spel
from tests.jaar.tabel import (
    ALLE_ACTIES,
    ALLE_ZAKEN,
    BESLUITEN,
    CONCEPT,
    EIND,
    LKOS,
    MAANDEN,
    UITKOMST,
    Zaak,
    lijstdag,
    lijsten_voor,
    verzenddag,
)

SLUIT = {"afgehandeld", "kennis", "terug"}


class Tijd(NamedTuple):
    """A zaak from the list that brought it in until its end; `gehoord`: the LKO got a reply."""

    lko: str
    begin: date
    eind: date | None
    gehoord: bool


def tijden(zaak: Zaak) -> Iterator[Tijd]:
    """Follow one line of the table: every time it came in, and when that ended."""
    begin = lijstdag(zaak.lko, zaak.lijst)
    for stap in zaak.stappen:
        if stap.wat == "opnieuw":
            begin = lijstdag(zaak.lko, stap.maand)
        elif stap.wat in SLUIT:
            yield Tijd(zaak.lko, begin, verzenddag(zaak.lko, stap.maand), gehoord=True)
        elif stap.wat == "weigeren":
            eind = date.fromordinal(begin.toordinal() + 1)
            yield Tijd(zaak.lko, begin, eind, gehoord=False)
        elif stap.wat == "intrekken":
            yield Tijd(
                zaak.lko, begin, dagen_later(lijstdag(zaak.lko, zaak.lijst), 1), gehoord=False
            )
    laatste = zaak.stappen[-1].wat if zaak.stappen else ""
    if laatste not in {*SLUIT, "weigeren", "intrekken"} and (zaak.lko, zaak.lijst) != CONCEPT:
        yield Tijd(zaak.lko, begin, None, gehoord=False)


#: A zaak that its LKO takes back was brought in, and is over that day.
ALLE_TIJDEN = [tijd for zaak in ALLE_ZAKEN for tijd in tijden(zaak)]


@pytest.fixture(scope="module")
def cijfers(gespeeld: tuple[Spel, Spel]) -> Any:
    """The figures of 2026, asked on the last day."""
    return gespeeld[0].vraag(EIND, "cijfers", "--periode", "2026")


def groep(cijfers: Any, lko: str) -> Any:
    """Return the row of one LKO, or the total for ''."""
    if not lko:
        return cijfers["totaal"]
    (rij,) = [rij for rij in cijfers["groepen"] if rij["lkos"] == [lko]]
    return rij


def van(lko: str) -> list[Tijd]:
    """Return the times of one LKO, or all."""
    return [tijd for tijd in ALLE_TIJDEN if lko in {"", tijd.lko}]


IEDER = pytest.mark.parametrize("lko", ["", *LKOS])


@IEDER
def test_zaken_in_and_out(cijfers: Any, lko: str) -> None:
    """What came in, what was closed, and what was still open when the year ended."""
    rij, eigen = groep(cijfers, lko), van(lko)
    klaar = [tijd for tijd in eigen if tijd.eind is not None]
    assert (rij["open_begin"], rij["ingebracht"]) == (0, len(eigen))
    assert (rij["afgerond"], rij["open_eind"]) == (len(klaar), len(eigen) - len(klaar))


@IEDER
def test_lists_and_zaken_on_them(cijfers: Any, lko: str) -> None:
    """Lists that were handed in, also the one that was withdrawn; all others were complete."""
    lijsten = {
        (wie, maand): zaken
        for maand in (*MAANDEN, "na")
        for wie, zaken in lijsten_voor(maand).items()
        if lko in {"", wie} and (wie, maand) != CONCEPT
    }
    rij = groep(cijfers, lko)
    assert rij["lijsten"] == len(lijsten)
    gevraagd = len(lijsten.keys() - {("assen", "aug")})
    assert rij["compleet"] == {"aantal": gevraagd, "van": gevraagd, "procent": 100}
    assert rij["zaken"] == len({zaak.nr for zaken in lijsten.values() for zaak in zaken})


@IEDER
def test_lead_times(cijfers: Any, lko: str) -> None:
    """Median and p90 in days, from the date of the list until the LKO heard."""
    dagen = sorted((t.eind - t.begin).days for t in van(lko) if t.gehoord and t.eind)
    verwacht = {
        "zaken": len(dagen),
        "mediaan": float(median(dagen)),
        "p90": dagen[math.ceil(len(dagen) * 9 / 10) - 1],
    }
    assert groep(cijfers, lko)["doorlooptijd"] == verwacht


@IEDER
def test_put_off(cijfers: Any, lko: str) -> None:
    """How often, how many zaken, and the most for one zaak."""
    keren = Counter(
        besluit.zaak.nr
        for besluit in BESLUITEN
        if besluit.uitkomst == "aanhouden" and lko in {"", besluit.zaak.lko}
    )
    verwacht = {"keer": keren.total(), "zaken": len(keren), "hoogste": max(keren.values())}
    assert groep(cijfers, lko)["aangehouden"] == verwacht


@IEDER
def test_outcomes(cijfers: Any, lko: str) -> None:
    """How decisions ended; those about topics belong to no LKO and are in the total."""
    telling = Counter(b.uitkomst for b in BESLUITEN if lko in {"", b.zaak.lko})
    over_onderwerpen = 0 if lko else zonder_lko(cijfers)
    telling["ter-kennisname"] += over_onderwerpen
    assert groep(cijfers, lko)["uitkomsten"] == {u: telling[u] for u in UITKOMST.values()}


def zonder_lko(cijfers: Any) -> int:
    """Return the number of decisions that are about no zaak: only about the knelpunt."""
    (rij,) = [rij for rij in cijfers["groepen"] if not rij["lkos"]]
    uitkomsten = rij["uitkomsten"]
    assert uitkomsten == {u: int(u == "ter-kennisname") for u in UITKOMST.values()}
    return int(uitkomsten["ter-kennisname"])


@IEDER
def test_acties_in_time(cijfers: Any, lko: str) -> None:
    """Of the acties with their last day in 2026, those that were ready by then."""
    lko_van = {zaak.nr: zaak.lko for zaak in ALLE_ZAKEN}
    tellen = [
        actie
        for actie in ALLE_ACTIES
        if actie.afloop != "verval" and actie.uiterlijk <= EIND and lko in {"", lko_van[actie.zaak]}
    ]
    op_tijd = [actie for actie in tellen if actie.op is not None and actie.op <= actie.uiterlijk]
    gegeven = groep(cijfers, lko)["acties_op_tijd"]
    assert (gegeven["aantal"], gegeven["van"]) == (len(op_tijd), len(tellen))


@pytest.mark.parametrize("nummer", range(1, 13))
def test_months_add_up(cijfers: Any, nummer: int) -> None:
    """In and out per month, and what was open at the end of it."""
    rij = cijfers["maanden"][nummer - 1]
    grens = date(2026 + nummer // 12, nummer % 12 + 1, 1)
    erin = [tijd for tijd in ALLE_TIJDEN if tijd.begin.month == nummer]
    eruit = [tijd for tijd in ALLE_TIJDEN if tijd.eind and tijd.eind.month == nummer]
    open_ = [t for t in ALLE_TIJDEN if t.begin < grens and (t.eind is None or t.eind >= grens)]
    assert (rij["ingebracht"], rij["afgerond"], rij["open_eind"]) == tuple(
        map(len, (erin, eruit, open_))
    )
