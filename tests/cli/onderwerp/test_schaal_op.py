"""`rao onderwerp schaal-op`: a knelpunt or trend goes to the Deelberaad with its zaken."""

import json

import pytest

from tests.cli import deelberaad
from tests.cli.deelberaad import OPSCHALING
from tests.cli.secretaris import OVERLEG, OVERLEGPAD, ZAAK, Secretaris

KENMERK = "knelpunt-te-weinig-tolken"
SCHAAL_OP = ("onderwerp", "schaal-op", KENMERK)


def met_onderwerp(s: Secretaris, type_: str, *args: str) -> Secretaris:
    """Make an onderwerp that was on the agenda, about a zaak that is complete."""
    deelberaad.vul(s)
    maak = ("nieuw", "onderwerp", "--type", type_, "--titel", "Te weinig tolken")
    s.doet(*maak, "--omschrijving", "Gesprekken vallen uit.", "--indiener", "COA", *args)
    punt = f"  - {{id: {type_}-te-weinig-tolken, soort: onderwerp, indiener: COA}}\n"
    s.typt(OVERLEGPAD, "agendapunten:\n", f"agendapunten:\n{punt}")
    return s.op("2026-03-13")


@pytest.fixture
def knelpunt(gehouden: Secretaris) -> Secretaris:
    """A knelpunt with one zaak, decided to escalate."""
    s = met_onderwerp(gehouden, "knelpunt", "--lko", "assen", "--lko", "ter-apel", "--zaak", ZAAK)
    deelberaad.besluit(s, KENMERK)
    return s


def test_lijst(knelpunt: Secretaris) -> None:
    """De lijst noemt het knelpunt, heeft het als grond, en draagt de zaken."""
    assert knelpunt.doet(*SCHAAL_OP) == f"{OPSCHALING}\n"
    lijst = json.loads(knelpunt.doet("toon", OPSCHALING, "--json"))["signaallijst"]
    assert (lijst["grond"], lijst["onderwerp"], list(lijst["zaken"])) == (
        "knelpunt",
        KENMERK,
        [ZAAK],
    )


def test_trend(gehouden: Secretaris) -> None:
    """Bij een trend is de grond de trend."""
    s = met_onderwerp(gehouden, "trend", "--zaak", ZAAK)
    deelberaad.besluit(s, "trend-te-weinig-tolken")
    s.doet("onderwerp", "schaal-op", "trend-te-weinig-tolken")
    lijst = json.loads(s.doet("toon", OPSCHALING, "--json"))["signaallijst"]
    assert lijst["grond"] == "trend"


def test_stuk(knelpunt: Secretaris) -> None:
    """Het stuk voor het Deelberaad begint met het knelpunt en het besluit erover."""
    knelpunt.doet(*SCHAAL_OP)
    knelpunt.doet("opschaling", "genereer", OPSCHALING)
    tekst = knelpunt.lees(f"documenten/opschaling/{OPSCHALING}.md")
    assert "## De aanleiding: Te weinig tolken\n\nGesprekken vallen uit.\n" in tekst
    assert f"**Besluit van het RAO, 12 maart 2026 (B-{OVERLEG}-01):**" in tekst


def test_nog_eens(knelpunt: Secretaris) -> None:
    """Dezelfde opdracht nog eens verandert niets."""
    knelpunt.doet(*SCHAAL_OP)
    assert knelpunt.zegt(*SCHAAL_OP).startswith("Er is niets veranderd")


def test_antwoord_op_de_agenda(knelpunt: Secretaris) -> None:
    """Zolang het Deelberaad niet antwoordt, hoeft het RAO het er niet over te hebben."""
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


def test_gaten(gehouden: Secretaris) -> None:
    """Ook hier blijft de lijst weg zolang een zaak niet compleet is."""
    s = met_onderwerp(gehouden, "knelpunt", "--zaak", ZAAK)
    deelberaad.besluit(s, KENMERK)
    s.typt("signaallijsten/2026/SL-ter-apel-2026-03-05.yaml", "    groep: gezin", "    groep: amv")
    tekst = s.lees("signaallijsten/2026/SL-ter-apel-2026-03-05.yaml")
    s.typt_nieuw(
        "signaallijsten/2026/SL-ter-apel-2026-03-05.yaml", tekst[: tekst.index("    advies:")]
    )
    assert "SIG20" in s.faalt(*SCHAAL_OP, code=1)


def test_zonder_besluit(gehouden: Secretaris) -> None:
    """Zonder besluit van het RAO gaat er niets naar het Deelberaad."""
    s = met_onderwerp(gehouden, "knelpunt", "--zaak", ZAAK)
    assert f"Het RAO besloot niet om {KENMERK} voor te leggen" in s.faalt(*SCHAAL_OP)


def test_zonder_zaken(gehouden: Secretaris) -> None:
    """Een knelpunt zonder zaken gaat als punt naar hun agenda, niet met een lijst."""
    s = met_onderwerp(gehouden, "knelpunt")
    deelberaad.besluit(s, KENMERK)
    assert f"rao onderwerp zet {KENMERK} --voor-agenda deelberaad" in s.faalt(*SCHAAL_OP)


@pytest.mark.parametrize("type_", ["thema", "kader", "mededeling"])
def test_ander_type(leeg: Secretaris, type_: str) -> None:
    """Een ander type gaat niet met een signaallijst naar het Deelberaad."""
    leeg.doet("nieuw", "onderwerp", "--type", type_, "--titel", "X")
    zin = leeg.faalt("onderwerp", "schaal-op", f"{type_}-x")
    assert f"Een {type_} gaat niet met een signaallijst" in zin
