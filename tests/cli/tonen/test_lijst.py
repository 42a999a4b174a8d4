"""`rao lijst`: everything of one kind."""

import json
from typing import get_args

import pytest

from rao_cli.cli.tonen.lijst import Lijstsoort
from tests.cli.secretaris import LIJST, LIJSTPAD, OVERLEG, ZAAK, Secretaris
from tests.cli.voorraad import uit_voorraad

SOORTEN = get_args(Lijstsoort)


@pytest.fixture
@uit_voorraad
def besloten(gehouden: Secretaris) -> Secretaris:
    """A meeting with one decision and two actions."""
    gehouden.doet(
        *("nieuw", "besluit", "--punt", ZAAK, "--uitkomst", "afgehandeld"),
        *("--besluit", "Het gezin blijft", "--motivering", "Er is zicht op vertrek"),
        *("--actie", "COA;2026-04-20;Houdt de plek vrij", "--actie", "IND;2026-04-01;Beslist"),
    )
    return gehouden


@pytest.mark.parametrize("soort", SOORTEN)
def test_an_empty_register(leeg: Secretaris, soort: str) -> None:
    """When there is nothing, rao says so; stdout is empty then."""
    uitkomst = leeg.rao("lijst", soort)
    assert (uitkomst.exit_code, uitkomst.stdout) == (0, "")
    assert uitkomst.stderr == f"Er zijn nog geen {soort}.\n"


@pytest.mark.parametrize("soort", SOORTEN)
def test_json_of_an_empty_register(leeg: Secretaris, soort: str) -> None:
    """A program gets an empty row then."""
    data = json.loads(leeg.doet("lijst", soort, "--json"))
    assert data == {"schemaVersie": 1, "soort": soort, soort: []}


def test_lists(gehouden: Secretaris) -> None:
    """Of each list the sender, the day, the status and how many zaken are on it."""
    assert gehouden.doet("lijst", "signaallijsten") == (
        "kenmerk                 afzender  datum       status     zaken\n"
        f"{LIJST}  ter-apel  2026-03-05  ontvangen  1\n"
    )


def test_meetings(gehouden: Secretaris) -> None:
    """Of each meeting the status, the place and how many items and besluiten there are."""
    assert gehouden.doet("lijst", "overleggen") == (
        "datum       status    locatie  punten  besluiten\n"
        f"{OVERLEG}  gehouden  Assen    8       0\n"
    )


def test_besluiten(besloten: Secretaris) -> None:
    """Of each besluit the item, the outcome and the text."""
    assert besloten.doet("lijst", "besluiten") == (
        "kenmerk          agendapunt  uitkomst     besluit\n"
        f"B-2026-03-12-01  {ZAAK}    afgehandeld  Het gezin blijft\n"
    )


def test_acties_by_date(besloten: Secretaris) -> None:
    """The actie that has to be done first is on top."""
    regels = besloten.doet("lijst", "acties").splitlines()
    assert [regel.split()[0] for regel in regels[1:]] == ["A-2026-03-12-02", "A-2026-03-12-01"]


def test_zaken(besloten: Secretaris) -> None:
    """Of each zaak how far it is, how old, how often discussed, and what it is about."""
    uitkomst = besloten.rao("lijst", "zaken")
    assert uitkomst.stdout == (
        "kenmerk   LKO       fase         dagen  keer  onderwerp\n"
        f"{ZAAK}  ter-apel  afgehandeld  7      1/0   Gezin verblijft lang in de opvang\n"
    )
    assert uitkomst.stderr == (
        "1 zaak; 1 is nog open. keer: hoe vaak besproken / hoe vaak aangehouden.\n"
    )


@pytest.fixture
@uit_voorraad
def gemengd(besloten: Secretaris) -> Secretaris:
    """The first zaak is closed; a new one of another LKO runs."""
    s = besloten.op("2026-03-16")
    s.doet("terugkoppeling", "genereer")
    s.doet("terugkoppeling", "verzonden", "--ja", f"TK-ter-apel-{OVERLEG}")
    s.doet("nieuw", "signaallijst", "--lko", "assen")
    zaak = ("--onderwerp", "Man zonder papieren", "--aanbrenger", "IND", "--groep", "volwassene")
    s.doet("nieuw", "zaak", "SL-assen-2026-03-16", *zaak, "--vraag", "Wat nu?")
    return s


def onderwerpen(tekst: str) -> list[str]:
    """Return the last column of a table without its head."""
    return [regel.rpartition("  ")[2] for regel in tekst.splitlines()[1:]]


def test_what_is_open_is_on_top(gemengd: Secretaris) -> None:
    """On the screen zaken that are open come first; a program keeps the order."""
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
def test_only_what_is_open(gemengd: Secretaris, soort: str, aantal: int) -> None:
    """With --open what is done stays away."""
    assert len(json.loads(gemengd.doet("lijst", soort, "--open", "--json"))[soort]) == aantal


@pytest.mark.parametrize("soort", ["signaallijsten", "zaken", "terugkoppelingen"])
def test_of_an_lko(gemengd: Secretaris, soort: str) -> None:
    """With --lko what is of one LKO is shown; by its name too."""
    rijen = json.loads(gemengd.doet("lijst", soort, "--lko", "LKO Ter Apel", "--json"))[soort]
    assert len(rijen) == 1
    assert "ter-apel" in {rijen[0].get("afzender"), rijen[0].get("lko")}


def test_nothing_that_fits(gemengd: Secretaris) -> None:
    """When nothing is left, rao says so."""
    uitkomst = gemengd.rao("lijst", "zaken", "--open", "--lko", "ter-apel")
    assert (uitkomst.exit_code, uitkomst.stdout) == (0, "")
    assert uitkomst.stderr == "Er zijn geen zaken die hierbij passen.\n"


def test_a_kind_without_an_end(besloten: Secretaris) -> None:
    """A besluit is not open or done; rao says where it can be asked."""
    assert besloten.faalt("lijst", "besluiten", "--open", code=2) == (
        "Fout: Bij besluiten kan --open niet.\n"
        "Het kan bij: signaallijsten, zaken, overleggen, acties, terugkoppelingen en "
        "onderwerpen.\n"
    )


def test_json(besloten: Secretaris) -> None:
    """A program gets the columns per row, with numbers as numbers."""
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


def test_a_broken_file(gehouden: Secretaris) -> None:
    """What cannot be read does not count, and rao says so."""
    gehouden.schrijf(LIJSTPAD, "x: [\n")
    uitkomst = gehouden.rao("lijst", "signaallijsten")
    assert uitkomst.exit_code == 0
    assert uitkomst.stderr == (
        "Er zijn nog geen signaallijsten.\n"
        f"Let op: {LIJSTPAD} kan niet worden gelezen en telt niet mee. Kijk met: rao valideer\n"
    )


def test_unknown_kind(leeg: Secretaris) -> None:
    """A kind that does not exist gets a suggestion."""
    assert "Bedoelt u zaken?" in leeg.faalt("lijst", "zaak", code=2)
