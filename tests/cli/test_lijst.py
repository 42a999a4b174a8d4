"""`rao lijst`: everything of one kind."""

import json
from typing import get_args

import pytest

from rao_cli.cli.lijst import Soort
from tests.cli.secretaris import LIJST, LIJSTPAD, OVERLEG, ZAAK, Secretaris

SOORTEN = get_args(Soort)


@pytest.fixture
def besloten(gehouden: Secretaris) -> Secretaris:
    """A meeting with one decision and two actions."""
    gehouden.doet(
        *("nieuw", "besluit", "--punt", ZAAK, "--uitkomst", "afgehandeld"),
        *("--besluit", "Het gezin blijft", "--motivering", "Er is zicht op vertrek"),
        *("--actie", "COA;2026-04-20;Houdt de plek vrij", "--actie", "IND;2026-04-01;Beslist"),
    )
    return gehouden


@pytest.mark.parametrize("soort", SOORTEN)
def test_leeg_register(leeg: Secretaris, soort: str) -> None:
    """Is er niets, dan zegt rao dat; op stdout staat dan niets."""
    uitkomst = leeg.rao("lijst", soort)
    assert (uitkomst.exit_code, uitkomst.stdout) == (0, "")
    assert uitkomst.stderr == f"Er zijn nog geen {soort}.\n"


@pytest.mark.parametrize("soort", SOORTEN)
def test_json_van_een_leeg_register(leeg: Secretaris, soort: str) -> None:
    """Een programma krijgt dan een lege rij."""
    data = json.loads(leeg.doet("lijst", soort, "--json"))
    assert data == {"schemaVersie": 1, "soort": soort, soort: []}


def test_signaallijsten(gehouden: Secretaris) -> None:
    """Van elke lijst de afzender, de dag, de status en hoeveel zaken erop staan."""
    assert gehouden.doet("lijst", "signaallijsten") == (
        "kenmerk                 afzender  datum       status     zaken\n"
        f"{LIJST}  ter-apel  2026-03-05  ontvangen  1\n"
    )


def test_overleggen(gehouden: Secretaris) -> None:
    """Van elk overleg de status, de plaats en hoeveel punten en besluiten er zijn."""
    assert gehouden.doet("lijst", "overleggen") == (
        "datum       status    locatie  punten  besluiten\n"
        f"{OVERLEG}  gehouden  Assen    8       0\n"
    )


def test_besluiten(besloten: Secretaris) -> None:
    """Van elk besluit het punt, de uitkomst en de tekst."""
    assert besloten.doet("lijst", "besluiten") == (
        "kenmerk          agendapunt  uitkomst     besluit\n"
        f"B-2026-03-12-01  {ZAAK}    afgehandeld  Het gezin blijft\n"
    )


def test_acties_op_datum(besloten: Secretaris) -> None:
    """De actie die het eerst klaar moet zijn, staat bovenaan."""
    regels = besloten.doet("lijst", "acties").splitlines()
    assert [regel.split()[0] for regel in regels[1:]] == ["A-2026-03-12-02", "A-2026-03-12-01"]


def test_zaken(besloten: Secretaris) -> None:
    """Van elke zaak de afzender, hoe ver zij is, en waar zij over gaat."""
    (kop, zaak) = besloten.doet("lijst", "zaken").splitlines()
    assert kop.split()[:3] == ["kenmerk", "afzender", "fase"]
    assert zaak.split()[:3] == [ZAAK, "ter-apel", "afgehandeld"]
    assert zaak.endswith("Gezin verblijft lang in de opvang")


def test_json(besloten: Secretaris) -> None:
    """Een programma krijgt per rij de kolommen, met getallen als getallen."""
    data = json.loads(besloten.doet("lijst", "overleggen", "--json"))
    assert data["overleggen"] == [
        {
            "datum": OVERLEG,
            "status": "gehouden",
            "locatie": "Assen",
            "punten": 8,
            "besluiten": 1,
        }
    ]


def test_kapot_bestand(gehouden: Secretaris) -> None:
    """Wat niet te lezen is, telt niet mee, en dat zegt rao."""
    gehouden.schrijf(LIJSTPAD, "x: [\n")
    uitkomst = gehouden.rao("lijst", "signaallijsten")
    assert uitkomst.exit_code == 0
    assert uitkomst.stderr == (
        "Er zijn nog geen signaallijsten.\n"
        f"Let op: {LIJSTPAD} kan niet worden gelezen en telt niet mee. Kijk met: rao valideer\n"
    )


def test_onbekende_soort(leeg: Secretaris) -> None:
    """Een soort die er niet is, krijgt een suggestie."""
    assert "Bedoelt u zaken?" in leeg.faalt("lijst", "zaak", code=2)
