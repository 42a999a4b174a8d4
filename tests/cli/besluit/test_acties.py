"""`rao acties`: who does what, and what is late (S8)."""

import json
from typing import Any

import pytest

from tests.cli.secretaris import OVERLEG, ZAAK, Secretaris
from tests.cli.voorraad import uit_voorraad

TWEE = (
    *("nieuw", "besluit", "--overleg", OVERLEG, "--punt", "gemeenten"),
    *("--uitkomst", "ter-kennisname", "--besluit", "Gehoord"),
    *("--actie", "COA;2026-03-19;Belt de gemeente", "--actie", "IND;2026-05-01;Beslist"),
)


@pytest.fixture
@uit_voorraad
def drie(besloten: Secretaris) -> Secretaris:
    """Three acties: until 19 March, 1 April and 1 May."""
    besloten.doet(*TWEE)
    return besloten


def kenmerken(s: Secretaris, *args: str) -> list[str]:
    """Return the kenmerken in the order of the table."""
    regels = s.doet("acties", *args).splitlines()[1:]
    return [regel.split()[0] for regel in regels]


def rij(s: Secretaris, kenmerk: str = "A-2026-03-12-01") -> dict[str, Any]:
    """Return one actie as a program gets it."""
    rijen = json.loads(s.doet("acties", "--json"))["acties"]
    return next(r for r in rijen if r["kenmerk"] == kenmerk)


def test_table(drie: Secretaris) -> None:
    """The oldest date is on top; what is late says so."""
    assert drie.op("2026-03-25").doet("acties") == (
        "kenmerk          wie   uiterlijk   status                 wat\n"
        "A-2026-03-12-02  COA   2026-03-19  open, 6 dagen te laat  Belt de gemeente\n"
        "A-2026-03-12-01  DT&V  2026-04-01  open, 13 dagen oud     Haalt het reisdocument op\n"
        "A-2026-03-12-03  IND   2026-05-01  open, 13 dagen oud     Beslist\n"
    )
    assert drie.op("2026-03-25").zegt("acties") == "Er zijn 3 open acties; te laat: 1."


def test_on_the_day_itself(drie: Secretaris) -> None:
    """On its last day an actie is not late yet."""
    assert drie.op("2026-03-19").zegt("acties") == "Er zijn 3 open acties; niets is te laat."


def test_what_is_done_is_below(drie: Secretaris) -> None:
    """What is done stands below; --open leaves it out."""
    op = drie.op("2026-03-25")
    op.doet("actie", "gereed", "A-2026-03-12-02", "--op", "2026-03-20")
    assert kenmerken(op)[-1] == "A-2026-03-12-02"
    assert "gereed op 2026-03-20, 1 dag te laat" in op.doet("acties")
    assert kenmerken(op, "--open") == ["A-2026-03-12-01", "A-2026-03-12-03"]


def test_one_organisation(drie: Secretaris) -> None:
    """Only the acties of one organisation, however it is spelled."""
    assert kenmerken(drie, "--organisatie", "coa") == ["A-2026-03-12-02"]
    assert "staat niet in rao.yaml" in drie.faalt("acties", "--organisatie", "DJI")


def test_no_acties(gehouden: Secretaris) -> None:
    """Without acties there is no table."""
    assert gehouden.doet("acties") == ""
    assert gehouden.zegt("acties") == "Er zijn geen open acties."


def test_one_actie(besloten: Secretaris) -> None:
    """A single actie is told in the singular."""
    assert besloten.op("2026-03-25").zegt("acties") == "Er is 1 open actie; niets is te laat."


def test_json(besloten: Secretaris) -> None:
    """A program gets everything, also what the actie is about."""
    assert rij(besloten.op("2026-04-03")) == {
        "kenmerk": "A-2026-03-12-01",
        "organisatie": "DT&V",
        "uiterlijk": "2026-04-01",
        "status": "open",
        "klaar_op": None,
        "dagen": 22,
        "te_laat": 2,
        "omschrijving": "Haalt het reisdocument op",
        "toelichting": None,
        "besluit": "B-2026-03-12-01",
        "agendapunt": ZAAK,
        "onderwerp": "Gezin verblijft lang in de opvang",
        "lko": None,
        "wie": "DT&V",
    }


def test_it_gets_no_older(besloten: Secretaris) -> None:
    """An actie that is done counts until the day on which it was done."""
    besloten.op("2026-03-22").doet("actie", "gereed", "A-2026-03-12-01")
    assert rij(besloten.op("2026-08-01"))["dagen"] == 10


def test_lapsed_is_not_late(besloten: Secretaris) -> None:
    """What need not be done any more cannot be late."""
    verval = ("actie", "verval", "--ja", "A-2026-03-12-01", "--toelichting", "Niet meer nodig")
    besloten.op("2026-04-22").doet(*verval)
    gevonden = rij(besloten.op("2026-08-01"))
    assert (gevonden["klaar_op"], gevonden["te_laat"]) == ("2026-04-22", 0)


def test_without_a_date(besloten: Secretaris) -> None:
    """An actie without a date is among the open ones, and says so."""
    besloten.typt("acties/2026/A-2026-03-12-01.yaml", "uiterlijk: 2026-04-01\n", "")
    assert "-          open, 3 dagen oud, zonder datum" in besloten.op("2026-03-15").doet("acties")
