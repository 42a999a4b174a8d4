"""`rao lijst`: everything of one kind."""

import json
from typing import get_args

import pytest

from rao_cli.cli.tonen.lijst import Lijstsoort
from tests.cli.secretaris import LIJST, LIJSTPAD, OVERLEG, ZAAK, Secretaris

SOORTEN = get_args(Lijstsoort)


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
    """Van elke zaak hoe ver zij is, hoe oud, hoe vaak besproken, en waar zij over gaat."""
    uitkomst = besloten.rao("lijst", "zaken")
    assert uitkomst.stdout == (
        "kenmerk   LKO       fase         dagen  keer  onderwerp\n"
        f"{ZAAK}  ter-apel  afgehandeld  0      1/0   Gezin verblijft lang in de opvang\n"
    )
    assert uitkomst.stderr == (
        "1 zaak; 1 loopt nog. keer: hoe vaak besproken / hoe vaak aangehouden.\n"
    )


@pytest.fixture
def gemengd(besloten: Secretaris) -> Secretaris:
    """The first zaak is closed; a new one of another LKO runs."""
    s = besloten.op("2026-03-16")
    s.doet("terugkoppeling", "genereer")
    s.doet("terugkoppeling", "verzonden", f"TK-ter-apel-{OVERLEG}")
    s.doet("nieuw", "signaallijst", "--lko", "assen")
    zaak = ("--onderwerp", "Man zonder papieren", "--aanbrenger", "IND", "--groep", "volwassene")
    s.doet("nieuw", "zaak", "SL-assen-2026-03-16", *zaak, "--vraag", "Wat nu?")
    return s


def onderwerpen(tekst: str) -> list[str]:
    """Return the last column of a table without its head."""
    return [regel.rpartition("  ")[2] for regel in tekst.splitlines()[1:]]


def test_wat_loopt_staat_bovenaan(gemengd: Secretaris) -> None:
    """Op het scherm komen zaken die nog lopen eerst; een programma houdt de volgorde."""
    gezin = "Gezin verblijft lang in de opvang"
    assert onderwerpen(gemengd.doet("lijst", "zaken")) == ["Man zonder papieren", gezin]
    rijen = json.loads(gemengd.doet("lijst", "zaken", "--json"))["zaken"]
    assert [(rij["onderwerp"], rij["open"]) for rij in rijen] == [
        (gezin, False),
        ("Man zonder papieren", True),
    ]


@pytest.mark.parametrize(
    ("soort", "aantal"),
    [
        ("signaallijsten", 1),
        ("zaken", 1),
        ("terugkoppelingen", 0),
        ("acties", 2),
        ("overleggen", 1),
    ],
)
def test_alleen_wat_loopt(gemengd: Secretaris, soort: str, aantal: int) -> None:
    """Met --open blijft weg wat klaar is."""
    assert len(json.loads(gemengd.doet("lijst", soort, "--open", "--json"))[soort]) == aantal


@pytest.mark.parametrize("soort", ["signaallijsten", "zaken", "terugkoppelingen"])
def test_van_een_lko(gemengd: Secretaris, soort: str) -> None:
    """Met --lko ziet u wat van één LKO is; ook met zijn naam."""
    rijen = json.loads(gemengd.doet("lijst", soort, "--lko", "LKO Ter Apel", "--json"))[soort]
    assert len(rijen) == 1
    assert "ter-apel" in {rijen[0].get("afzender"), rijen[0].get("lko")}


def test_niets_dat_past(gemengd: Secretaris) -> None:
    """Blijft er niets over, dan zegt rao dat."""
    uitkomst = gemengd.rao("lijst", "zaken", "--open", "--lko", "ter-apel")
    assert (uitkomst.exit_code, uitkomst.stdout) == (0, "")
    assert uitkomst.stderr == "Er zijn geen zaken die hierbij passen.\n"


def test_een_soort_zonder_einde(besloten: Secretaris) -> None:
    """Een besluit is niet open of klaar; rao noemt waar het wel kan."""
    assert besloten.faalt("lijst", "besluiten", "--open", code=2) == (
        "Fout: Bij besluiten kan --open niet.\n"
        "Het kan bij: signaallijsten, zaken, overleggen, acties, terugkoppelingen en "
        "onderwerpen.\n"
    )


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
