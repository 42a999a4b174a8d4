"""The figures are right: compared with a second computation over the raw files (S14)."""

from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, Final

import pytest

from rao_cli.model.cijfers.overzicht import Cijfers, build_cijfers
from rao_cli.model.cijfers.rij import Rij
from rao_cli.model.errors import GebruiksFout
from rao_cli.model.soorten.ding import plaats_van
from rao_cli.model.stand import Stand
from rao_cli.store.register_map import RegisterMap
from rao_cli.store.yaml.yaml_tree import read_boom
from tests.model.cijfers.onafhankelijk import Boek
from tests.model.cijfers.verzin import LKOS, REGISTER, VANDAAG, verzin
from tests.rules.wereld import bouw_stand, maak_ding

GOED: Final = Path(__file__).resolve().parents[3] / "voorbeelden" / "goed"
PERIODEN: Final = {
    "2026": (date(2026, 1, 1), VANDAAG),
    "2025": (date(2025, 1, 1), date(2025, 12, 31)),
    "2026-Q2": (date(2026, 4, 1), date(2026, 6, 30)),
    "2026-02": (date(2026, 2, 1), date(2026, 2, 28)),
    "2026-12": (date(2026, 12, 1), VANDAAG),
}


def stand_van(bestanden: list[dict[str, Any]], vandaag: date = VANDAAG) -> Stand:
    """Build a Stand of raw files."""
    dingen = [maak_ding(bestand) for bestand in bestanden]
    return bouw_stand({plaats_van(ding): ding for ding in dingen}, vandaag)


def plat(rij: Rij) -> dict[str, Any]:
    """Return a row in the form of the second computation."""
    deel, tijd, weer = rij.compleet, rij.doorlooptijd, rij.aangehouden
    return {
        "lijsten": rij.lijsten,
        "compleet": (deel.aantal, deel.van),
        "zaken": rij.zaken,
        "open_begin": rij.open_begin,
        "ingebracht": rij.ingebracht,
        "afgerond": rij.afgerond,
        "open_eind": rij.open_eind,
        "doorlooptijd": (tijd.zaken, tijd.mediaan, tijd.p90),
        "aangehouden": (weer.keer, weer.zaken, weer.hoogste),
        "acties_op_tijd": (rij.acties_op_tijd.aantal, rij.acties_op_tijd.van),
        "uitkomsten": dict(rij.uitkomsten),
        "aflopen": dict(rij.aflopen),
        "bijzonder": dict(rij.bijzonder),
    }


@cache
def verzonnen(seed: int, periode: str) -> tuple[Cijfers, Boek, dict[str, bool]]:
    """Return the figures of a made up year, its raw files, and which lists are complete."""
    bestanden = verzin(seed)
    lijsten = [b["kenmerk"] for b in bestanden if b["soort"] == "signaallijst"]
    compleet = {kenmerk: len(kenmerk) % 2 == 0 for kenmerk in lijsten[::3] + lijsten[1::3]}
    per_pad = {f"signaallijsten/{k[-10:-6]}/{k}.yaml": waarde for k, waarde in compleet.items()}
    cijfers = build_cijfers(stand_van(bestanden), per_pad, periode)
    return cijfers, Boek(bestanden, VANDAAG), compleet


@pytest.mark.parametrize("periode", PERIODEN)
@pytest.mark.parametrize("seed", range(12))
def test_each_lko(seed: int, periode: str) -> None:
    """Per LKO a second calculation gives the same figures."""
    cijfers, boek, compleet = verzonnen(seed, periode)
    van, tot = PERIODEN[periode]
    for rij in cijfers.rijen[: len(LKOS)]:
        assert plat(rij) == boek.cijfers(rij.lkos[0], van, tot, compleet)


@pytest.mark.parametrize("periode", PERIODEN)
@pytest.mark.parametrize("seed", range(12))
def test_total(seed: int, periode: str) -> None:
    """In total a second calculation gives the same figures too."""
    cijfers, boek, compleet = verzonnen(seed, periode)
    assert plat(cijfers.totaal) == boek.cijfers(None, *PERIODEN[periode], compleet)


@pytest.mark.parametrize("seed", range(6))
def test_without_an_lko(seed: int) -> None:
    """Besluiten and acties without a zaak are in a row of their own."""
    cijfers, boek, compleet = verzonnen(seed, "2026")
    assert plat(cijfers.rijen[-1]) == boek.cijfers("", *PERIODEN["2026"], compleet)


@pytest.mark.parametrize("seed", range(12))
def test_stock(seed: int) -> None:
    """What was open, plus in and minus out, is what is open; month joins month."""
    cijfers, *_ = verzonnen(seed, "2026")
    for rij in (*cijfers.rijen, cijfers.totaal, *cijfers.maanden):
        assert (rij.open_begin or 0) + (rij.ingebracht or 0) - (rij.afgerond or 0) == rij.open_eind
    eind = [rij.open_eind for rij in cijfers.maanden]
    assert [rij.open_begin for rij in cijfers.maanden[1:]] == eind[:-1]


def test_months() -> None:
    """The months add up to the year, and the current month stops today."""
    cijfers, boek, compleet = verzonnen(3, "2026")
    assert [rij.naam for rij in cijfers.maanden] == [f"2026-{maand:02}" for maand in range(1, 13)]
    assert sum(rij.ingebracht or 0 for rij in cijfers.maanden) == cijfers.totaal.ingebracht
    assert plat(cijfers.maanden[-1]) == boek.cijfers(None, *PERIODEN["2026-12"], compleet)


def test_the_example() -> None:
    """The example register gives the figures that can be counted in its files."""
    vandaag = date(2026, 6, 25)
    stand = RegisterMap(GOED).load().stand(vandaag)
    assert stand is not None
    bomen = [read_boom(pad.read_bytes())[0] for pad in GOED.rglob("*.yaml")]
    boek = Boek([boom.waarde for boom in bomen if boom is not None], vandaag)
    cijfers = build_cijfers(stand, {}, "2026")
    for rij in cijfers.rijen[:3]:
        assert plat(rij) == boek.cijfers(rij.lkos[0], date(2026, 1, 1), vandaag, {})
    assert plat(cijfers.totaal) == boek.cijfers(None, date(2026, 1, 1), vandaag, {})


def test_without_a_period_the_last_year() -> None:
    """Without a period it is the last year in which something happened."""
    assert build_cijfers(stand_van(verzin(1), date(2031, 1, 5)), {}).periode == "2026"
    assert build_cijfers(stand_van([REGISTER], date(2031, 1, 5)), {}).periode == "2031"


def test_an_empty_register() -> None:
    """Without lists all numbers are zero, and there are no turnaround times."""
    cijfers = build_cijfers(stand_van([REGISTER]), {})
    assert plat(cijfers.totaal) == Boek([], VANDAAG).cijfers(None, VANDAAG, VANDAAG, {})
    assert cijfers.totaal.doorlooptijd.mediaan is None


@pytest.mark.parametrize("periode", ["26", "2026-Q5", "2026-13", "2026-1", "0000", "jaar", "²026"])
def test_no_period(periode: str) -> None:
    """What is no year, quarter or month is refused."""
    with pytest.raises(GebruiksFout, match="geen periode"):
        build_cijfers(stand_van([REGISTER]), {}, periode)


def test_small_letters_are_allowed() -> None:
    """2026-q1 is a quarter too."""
    assert build_cijfers(stand_van([REGISTER]), {}, "2026-q1").periode == "2026-Q1"


def test_a_period_still_to_begin() -> None:
    """About the future there are no figures."""
    with pytest.raises(GebruiksFout, match="moet nog beginnen"):
        build_cijfers(stand_van([REGISTER]), {}, "2027")


def test_an_unknown_sender_counts() -> None:
    """A list of an LKO that is not in rao.yaml is not lost."""
    bestanden = verzin(2)
    zonder = {**REGISTER, "lkos": {LKOS[0]: {"naam": "LKO Duindorp"}}}
    cijfers = build_cijfers(stand_van([zonder, *bestanden[1:]]), {}, "2026")
    assert [rij.naam for rij in cijfers.rijen[:3]] == ["LKO Duindorp", "veenstad", "zandwijk"]
    assert sum(rij.lijsten or 0 for rij in cijfers.rijen) == cijfers.totaal.lijsten
