"""`rao besluitenlijst genereer`: the decision list of a held meeting."""

import pytest

from tests.cli.secretaris import OVERLEG, ZAAK, Secretaris
from tests.cli.voorraad import uit_voorraad

GENEREER = ("besluitenlijst", "genereer")
LIJST = f"documenten/{OVERLEG}/besluitenlijst.md"


@pytest.fixture
@uit_voorraad
def besloten(gehouden: Secretaris) -> Secretaris:
    """A meeting with one decision and one action."""
    gehouden.doet(
        *("nieuw", "besluit", "--punt", ZAAK, "--uitkomst", "afgehandeld"),
        *("--besluit", "Het gezin blijft tot 1 juni.", "--motivering", "Er is een reisdocument."),
        *("--actie", "DT&V;2026-04-01;Haalt het reisdocument op"),
    )
    return gehouden


def test_commit(besloten: Secretaris) -> None:
    """The path is on stdout and the document is committed."""
    assert besloten.doet(*GENEREER) == f"{LIJST}\n"
    assert besloten.laatste() == (f"Besluitenlijst van {OVERLEG}", [LIJST])


def test_content(besloten: Secretaris) -> None:
    """Attendance, besluit, reason and actie are in it."""
    besloten.doet(*GENEREER)
    tekst = besloten.lees(LIJST)
    assert tekst.startswith("# Besluitenlijst RAO Groningen en Drenthe\n")
    for deel in (
        "| AVIM | nee |\n\n- **AVIM:** Inzet elders.",
        "### 2. Gezin verblijft lang in de opvang\n",
        "#### Afgehandeld (B-2026-03-12-01)\n",
        "- **Besluit:** Het gezin blijft tot 1 juni.\n",
        "- **Waarom:** Er is een reisdocument.\n",
        "**DT&V**, uiterlijk 1 april 2026 (A-2026-03-12-01): Haalt het reisdocument op\n",
    ):
        assert deel in tekst


def test_the_second_time_changes_nothing(besloten: Secretaris) -> None:
    """Running again gives no commit."""
    besloten.doet(*GENEREER)
    assert besloten.op("2026-03-20").zegt(*GENEREER, OVERLEG) == (
        "Er is niets veranderd; alles stond er al."
    )


def test_after_a_new_besluit(besloten: Secretaris) -> None:
    """After a new besluit the same command makes a new list."""
    besloten.doet(*GENEREER)
    besloten.doet(
        *("nieuw", "besluit", "--punt", "gemeenten", "--uitkomst", "ter-kennisname"),
        *("--besluit", "De gemeente Assen stopt."),
    )
    besloten.doet(*GENEREER)
    assert "De gemeente Assen stopt." in besloten.lees(LIJST)


def test_without_besluiten(gehouden: Secretaris) -> None:
    """A meeting without a besluit gets a list too: it says what was not decided."""
    gehouden.doet(*GENEREER)
    assert "- **2. Gezin verblijft lang in de opvang:** niet besproken; besluit" in gehouden.lees(
        LIJST
    )


def test_before_the_meeting(gepland: Secretaris) -> None:
    """Of a meeting still to come there is no list."""
    assert gepland.faalt(*GENEREER, OVERLEG) == (
        f"Fout: Het overleg van {OVERLEG} is gepland; er is nog geen besluitenlijst.\n"
        "Leg eerst vast wie er was met: rao overleg houd\n"
    )


def test_the_last_meeting_held(besloten: Secretaris) -> None:
    """Without a date it is the last meeting held, also when a new one is planned."""
    besloten.doet("nieuw", "overleg", "--datum", "2026-04-09")
    assert besloten.doet(*GENEREER) == f"{LIJST}\n"


def test_own_work_in_the_document(besloten: Secretaris) -> None:
    """A document that the user changed is not simply overwritten."""
    besloten.doet(*GENEREER)
    besloten.schrijf(LIJST, "Van mij\n")
    besloten.doet(
        *("nieuw", "besluit", "--punt", "gemeenten", "--uitkomst", "ter-kennisname"),
        *("--besluit", "Gehoord"),
    )
    assert "rao bewaar" in besloten.faalt(*GENEREER)
