"""A recess in rao.yaml: no meeting in it, and terms run on (S1)."""

import json

import pytest

from tests.cli.secretaris import OVERLEG, Secretaris
from tests.cli.voorraad import uit_voorraad

RECES = "reces:\n  - {van: 2026-07-04, tot: 2026-08-16}\nregels: {}\n"


@pytest.fixture
@uit_voorraad
def zomer(leeg: Secretaris) -> Secretaris:
    """A register that knows its summer."""
    leeg.typt_nieuw("rao.yaml", leeg.lees("rao.yaml") + RECES.replace("regels: {}\n", ""))
    return leeg


def test_a_meeting_in_a_recess_is_told(zomer: Secretaris) -> None:
    """It is allowed, as on a holiday, but said; moving to it too."""
    waarschuwing = "valt in het reces van 4 juli 2026 tot en met 16 augustus 2026."
    assert waarschuwing in zomer.zegt("nieuw", "overleg", "--datum", "2026-07-09")
    zomer.doet("nieuw", "overleg", "--datum", "2026-09-10")
    assert waarschuwing in zomer.zegt("overleg", "verplaats", "2026-09-10", "--naar", "2026-08-13")


def test_a_year_skips_the_recess(zomer: Secretaris) -> None:
    """A turn in it is on another day of that month, or not at all."""
    uit = zomer.rao("nieuw", "overleg", "--reeks", "2026")
    maanden = [regel[5:] for regel in uit.stdout.split()]
    assert [dag for dag in maanden if dag[:2] in {"06", "07", "08", "09"}] == [
        "06-11", "07-02", "08-20", "09-10",
    ]  # fmt: skip
    assert "9 juli 2026 valt in het reces; het overleg is op 2 juli 2026." in uit.stderr


def test_the_rhythm_stands_still(zomer: Secretaris) -> None:
    """Two meetings around the summer are not too far apart; without a recess they are."""
    for dag in ("2026-06-18", "2026-08-20"):
        zomer.doet("nieuw", "overleg", "--datum", dag)
    assert "OVL07" not in zomer.rao("valideer", "--uitvoer", "kort").stdout
    zomer.typt("rao.yaml", RECES.replace("regels: {}\n", ""), "")
    assert "OVL07" in zomer.rao("valideer", "--uitvoer", "kort").stdout


def test_status_says_that_terms_run_on(zomer: Secretaris) -> None:
    """On top, and at a task whose day lies in the recess."""
    s = zomer.op("2026-06-20")
    s.doet("nieuw", "overleg", "--datum", "2026-07-16")
    tekst = s.doet("status")
    assert "Reces: 4 juli 2026 tot en met 16 augustus 2026." in tekst
    assert "termijnen lopen door" in tekst
    assert "  9 juli (reces)  secretaris (DT&V)  Agenda van 16 juli 2026 maken" in tekst
    assert json.loads(s.doet("status", "--json"))["reces"] == [
        {"van": "2026-07-04", "tot": "2026-08-16"}
    ]


def test_planned_late(leeg: Secretaris) -> None:
    """A meeting that is planned after the day for its papers, asks them on its own day."""
    s = leeg.op("2026-03-10")
    s.doet("nieuw", "overleg", "--datum", OVERLEG)
    assert "gepland_op: 2026-03-10\n" in s.lees(f"overleggen/2026/{OVERLEG}.yaml")
    taken = json.loads(s.doet("status", "--json"))["taken"]
    assert [taak["voor"] for taak in taken if "genereer" in taak["opdracht"]] == [OVERLEG]
