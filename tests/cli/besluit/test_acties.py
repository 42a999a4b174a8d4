"""`rao acties`: who does what, and what is late (S8)."""

import json
from typing import Any

import pytest

from tests.cli.secretaris import OVERLEG, ZAAK, Secretaris

TWEE = (
    *("nieuw", "besluit", "--overleg", OVERLEG, "--punt", "gemeenten"),
    *("--uitkomst", "ter-kennisname", "--besluit", "Gehoord"),
    *("--actie", "COA;2026-03-19;Belt de gemeente", "--actie", "IND;2026-05-01;Beslist"),
)


@pytest.fixture
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


def test_tabel(drie: Secretaris) -> None:
    """De oudste datum staat boven; wat te laat is, staat erbij."""
    assert drie.op("2026-03-25").doet("acties") == (
        "kenmerk          wie   uiterlijk   status                 wat\n"
        "A-2026-03-12-02  COA   2026-03-19  open, 6 dagen te laat  Belt de gemeente\n"
        "A-2026-03-12-01  DT&V  2026-04-01  open, 13 dagen oud     Haalt het reisdocument op\n"
        "A-2026-03-12-03  IND   2026-05-01  open, 13 dagen oud     Beslist\n"
    )
    assert drie.op("2026-03-25").zegt("acties") == "Er zijn 3 open acties; te laat: 1."


def test_op_de_dag_zelf(drie: Secretaris) -> None:
    """Op de uiterste dag is een actie nog niet te laat."""
    assert drie.op("2026-03-19").zegt("acties") == "Er zijn 3 open acties; niets is te laat."


def test_wat_klaar_is_staat_onder(drie: Secretaris) -> None:
    """Wat klaar is, staat onder; --open laat het weg."""
    op = drie.op("2026-03-25")
    op.doet("actie", "gereed", "A-2026-03-12-02", "--op", "2026-03-20")
    assert kenmerken(op)[-1] == "A-2026-03-12-02"
    assert "gereed op 2026-03-20, 1 dag te laat" in op.doet("acties")
    assert kenmerken(op, "--open") == ["A-2026-03-12-01", "A-2026-03-12-03"]


def test_een_organisatie(drie: Secretaris) -> None:
    """Alleen de acties van één organisatie, hoe u haar ook schrijft."""
    assert kenmerken(drie, "--organisatie", "coa") == ["A-2026-03-12-02"]
    assert "staat niet in rao.yaml" in drie.faalt("acties", "--organisatie", "DJI")


def test_geen_acties(gehouden: Secretaris) -> None:
    """Zonder acties is er geen tabel."""
    assert gehouden.doet("acties") == ""
    assert gehouden.zegt("acties") == "Er zijn geen open acties."


def test_een_actie(besloten: Secretaris) -> None:
    """Een enkele actie staat in het enkelvoud."""
    assert besloten.op("2026-03-25").zegt("acties") == "Er is 1 open actie; niets is te laat."


def test_json(besloten: Secretaris) -> None:
    """Een programma krijgt alles, ook waar de actie over gaat."""
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
    }


def test_ouder_wordt_zij_niet_meer(besloten: Secretaris) -> None:
    """Een actie die klaar is, telt tot de dag dat zij klaar was."""
    besloten.op("2026-03-22").doet("actie", "gereed", "A-2026-03-12-01")
    assert rij(besloten.op("2026-08-01"))["dagen"] == 10


def test_vervallen_is_niet_te_laat(besloten: Secretaris) -> None:
    """Wat niet meer hoeft, kan niet te laat zijn."""
    verval = ("actie", "verval", "A-2026-03-12-01", "--toelichting", "Niet meer nodig")
    besloten.op("2026-04-22").doet(*verval)
    gevonden = rij(besloten.op("2026-08-01"))
    assert (gevonden["klaar_op"], gevonden["te_laat"]) == ("2026-04-22", 0)


def test_zonder_datum(besloten: Secretaris) -> None:
    """Een actie zonder datum staat onder de open acties, en zegt dat."""
    besloten.typt("acties/2026/A-2026-03-12-01.yaml", "uiterlijk: 2026-04-01\n", "")
    assert "-          open, 3 dagen oud, zonder datum" in besloten.op("2026-03-15").doet("acties")
