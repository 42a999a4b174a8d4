"""`rao besluitenlijst genereer`: the decision list of a held meeting."""

import pytest

from tests.cli.secretaris import OVERLEG, ZAAK, Secretaris

GENEREER = ("besluitenlijst", "genereer")
LIJST = f"documenten/{OVERLEG}/besluitenlijst.md"


@pytest.fixture
def besloten(gehouden: Secretaris) -> Secretaris:
    """A meeting with one decision and one action."""
    gehouden.doet(
        *("nieuw", "besluit", "--punt", ZAAK, "--uitkomst", "afgehandeld"),
        *("--besluit", "Het gezin blijft tot 1 juni.", "--motivering", "Er is een reisdocument."),
        *("--actie", "DT&V;2026-04-01;Haalt het reisdocument op"),
    )
    return gehouden


def test_commit(besloten: Secretaris) -> None:
    """Het pad staat op stdout en het document is vastgelegd."""
    assert besloten.doet(*GENEREER) == f"{LIJST}\n"
    assert besloten.laatste() == (f"Besluitenlijst van {OVERLEG}", [LIJST])


def test_inhoud(besloten: Secretaris) -> None:
    """Aanwezigheid, besluit, reden en actie staan erin."""
    besloten.doet(*GENEREER)
    tekst = besloten.lees(LIJST)
    assert tekst.startswith("# Besluitenlijst RAO Groningen en Drenthe\n")
    for deel in (
        "| AVIM | nee | Inzet elders",
        "### 2. Gezin verblijft lang in de opvang\n",
        "**Afgehandeld** (B-2026-03-12-01)\n",
        "- **Besluit:** Het gezin blijft tot 1 juni.\n",
        "- **Waarom:** Er is een reisdocument.\n",
        "DT&V, uiterlijk 1 april 2026: Haalt het reisdocument op (A-2026-03-12-01)",
    ):
        assert deel in tekst


def test_tweede_keer_verandert_niets(besloten: Secretaris) -> None:
    """Nog eens draaien geeft geen commit."""
    besloten.doet(*GENEREER)
    assert besloten.op("2026-03-20").zegt(*GENEREER, OVERLEG) == (
        "Er is niets veranderd; alles stond er al."
    )


def test_na_een_nieuw_besluit(besloten: Secretaris) -> None:
    """Na een nieuw besluit maakt dezelfde opdracht een nieuwe lijst."""
    besloten.doet(*GENEREER)
    besloten.doet(
        *("nieuw", "besluit", "--punt", "gemeenten", "--uitkomst", "ter-kennisname"),
        *("--besluit", "De gemeente Assen stopt."),
    )
    besloten.doet(*GENEREER)
    assert "De gemeente Assen stopt." in besloten.lees(LIJST)


def test_zonder_besluiten(gehouden: Secretaris) -> None:
    """Ook een overleg zonder besluit krijgt een lijst; daarin staat waarover niet is besloten."""
    gehouden.doet(*GENEREER)
    assert "- Punt 2, Gezin verblijft lang in de opvang: **besluit gevraagd" in gehouden.lees(LIJST)


def test_voor_het_overleg(gepland: Secretaris) -> None:
    """Van een overleg dat nog moet komen, is er geen lijst."""
    assert gepland.faalt(*GENEREER, OVERLEG) == (
        f"Fout: Het overleg van {OVERLEG} is gepland; er is nog geen besluitenlijst.\n"
        "Leg eerst vast wie er was met: rao overleg houd\n"
    )


def test_het_laatste_gehouden_overleg(besloten: Secretaris) -> None:
    """Zonder datum is het het laatste overleg dat is gehouden, ook als er een nieuw is gepland."""
    besloten.doet("nieuw", "overleg", "--datum", "2026-04-09")
    assert besloten.doet(*GENEREER) == f"{LIJST}\n"


def test_eigen_werk_in_het_document(besloten: Secretaris) -> None:
    """Veranderde u het document zelf, dan overschrijft rao dat niet zomaar."""
    besloten.doet(*GENEREER)
    besloten.schrijf(LIJST, "Van mij\n")
    besloten.doet(
        *("nieuw", "besluit", "--punt", "gemeenten", "--uitkomst", "ter-kennisname"),
        *("--besluit", "Gehoord"),
    )
    assert "rao bewaar" in besloten.faalt(*GENEREER)
