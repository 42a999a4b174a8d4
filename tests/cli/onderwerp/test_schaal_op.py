"""`rao onderwerp schaal-op`: a knelpunt or trend goes to the Deelberaad with its zaken."""

import json

import pytest

from tests.cli import deelberaad
from tests.cli.deelberaad import OPSCHALING
from tests.cli.secretaris import OVERLEG, OVERLEGPAD, ZAAK, Secretaris
from tests.cli.voorraad import uit_voorraad

KENMERK = "knelpunt-te-weinig-tolken"
SCHAAL_OP = ("onderwerp", "schaal-op", KENMERK)


@uit_voorraad
def met_onderwerp(s: Secretaris, type_: str, *args: str) -> Secretaris:
    """Make an onderwerp that was on the agenda, about a zaak that is complete."""
    deelberaad.vul(s)
    maak = (f"{type_}-te-weinig-tolken", "--type", type_, "--titel", "Te weinig tolken")
    s.onderwerp(*maak, "--omschrijving", "Gesprekken vallen uit.", "--indiener", "COA", *args)
    punt = f"  - {{id: {type_}-te-weinig-tolken, soort: onderwerp, indiener: COA}}\n"
    s.typt(OVERLEGPAD, "agendapunten:\n", f"agendapunten:\n{punt}")
    return s.op("2026-03-13")


@pytest.fixture
def knelpunt(gehouden: Secretaris) -> Secretaris:
    """A knelpunt with one zaak, decided to escalate."""
    s = met_onderwerp(gehouden, "knelpunt", "--lko", "assen", "--lko", "ter-apel", "--zaak", ZAAK)
    deelberaad.besluit(s, KENMERK)
    return s


def test_list(knelpunt: Secretaris) -> None:
    """The list names the knelpunt, has it as its ground, and holds the zaken."""
    assert knelpunt.doet(*SCHAAL_OP) == f"{OPSCHALING}\n"
    lijst = json.loads(knelpunt.doet("toon", OPSCHALING, "--json"))["signaallijst"]
    assert (lijst["grond"], lijst["onderwerp"], list(lijst["zaken"])) == (
        "knelpunt",
        KENMERK,
        [ZAAK],
    )


def test_trend(gehouden: Secretaris) -> None:
    """With a trend the ground is the trend."""
    s = met_onderwerp(gehouden, "trend", "--zaak", ZAAK)
    deelberaad.besluit(s, "trend-te-weinig-tolken")
    s.doet("onderwerp", "schaal-op", "trend-te-weinig-tolken")
    lijst = json.loads(s.doet("toon", OPSCHALING, "--json"))["signaallijst"]
    assert lijst["grond"] == "trend"


def test_document(knelpunt: Secretaris) -> None:
    """The document for the Deelberaad begins with the knelpunt and the besluit about it."""
    knelpunt.doet(*SCHAAL_OP)
    knelpunt.doet("opschaling", "genereer", OPSCHALING)
    tekst = knelpunt.lees(f"documenten/opschaling/{OPSCHALING}.md")
    aanleiding = tekst.partition("## De aanleiding: Te weinig tolken\n")[2]
    assert "**Waar het over gaat:** Gesprekken vallen uit.\n" in aanleiding
    assert f"(B-{OVERLEG}-01):" in aanleiding


def test_again(knelpunt: Secretaris) -> None:
    """The same command again changes nothing."""
    knelpunt.doet(*SCHAAL_OP)
    assert knelpunt.zegt(*SCHAAL_OP).startswith("Er is niets veranderd")


def test_the_answer_on_the_agenda(knelpunt: Secretaris) -> None:
    """While the Deelberaad does not answer, the RAO need not speak about it."""
    knelpunt.doet(*SCHAAL_OP)
    knelpunt.doet("signaallijst", "dien-in", OPSCHALING)
    knelpunt.doet("nieuw", "overleg", "--datum", "2026-04-09")
    knelpunt.doet("agenda", "genereer", "2026-04-09")
    assert KENMERK not in knelpunt.lees("overleggen/2026/2026-04-09.yaml")
    later = knelpunt.op("2026-04-01")
    later.doet("opschaling", "antwoord", OPSCHALING, "--besluit", "Er komt een tolkenpool.")
    later.doet("agenda", "genereer", "2026-04-09")
    agenda = later.lees("documenten/2026-04-09/agenda.md")
    assert "- **Waarom nu:** Antwoord van het Deelberaad Asiel van 1 april 2026\n" in agenda
    assert "Het Deelberaad Asiel antwoordde: Er komt een tolkenpool." in agenda


def test_gaps(gehouden: Secretaris) -> None:
    """Here too there is no list while a zaak is not complete."""
    s = met_onderwerp(gehouden, "knelpunt", "--zaak", ZAAK)
    deelberaad.besluit(s, KENMERK)
    s.typt("signaallijsten/2026/SL-ter-apel-2026-03-05.yaml", "    groep: gezin", "    groep: amv")
    tekst = s.lees("signaallijsten/2026/SL-ter-apel-2026-03-05.yaml")
    s.typt_nieuw(
        "signaallijsten/2026/SL-ter-apel-2026-03-05.yaml", tekst[: tekst.index("    advies:")]
    )
    assert "SIG20" in s.faalt(*SCHAAL_OP, code=1)


def test_without_a_besluit(gehouden: Secretaris) -> None:
    """Without a besluit of the RAO nothing goes to the Deelberaad."""
    s = met_onderwerp(gehouden, "knelpunt", "--zaak", ZAAK)
    assert f"Het RAO besloot niet om {KENMERK} voor te leggen" in s.faalt(*SCHAAL_OP)


@pytest.mark.parametrize("type_", ["thema", "kader", "mededeling"])
def test_another_type(leeg: Secretaris, type_: str) -> None:
    """Another type does not go to the Deelberaad with a list."""
    leeg.onderwerp(f"{type_}-x", "--type", type_, "--titel", "X")
    zin = leeg.faalt("onderwerp", "schaal-op", f"{type_}-x")
    assert f"Een {type_} gaat niet met een signaallijst" in zin
