"""A knelpunt or trend goes to the Deelberaad by itself, with a list without a zaak (S12, S17)."""

import json
import shlex

import pytest

from tests.cli import deelberaad
from tests.cli.deelberaad import OPSCHALING, OPSCHALINGPAD
from tests.cli.onderwerp.test_schaal_op import KENMERK, SCHAAL_OP, met_onderwerp
from tests.cli.secretaris import OVERLEG, Secretaris
from tests.cli.voorraad import uit_voorraad

WOORDEN = {
    "DT&V": "Zonder tolk gaat de helft van de vertrekgesprekken niet door.",
    "IND": "De gehoren lopen uit, en dat kost ons elke week een dag.",
    "COA": "Bewoners begrijpen de huisregels niet en dat geeft onrust.",
    "AVIM": "Identificeren duurt twee keer zo lang als vorig jaar.",
}
PROBEER = "De regio vroeg het tolkenbureau twee keer om meer mensen."
VRAAG = "Maak landelijk een pool van tolken."


@pytest.fixture
def knelpunt(gehouden: Secretaris) -> Secretaris:
    """A knelpunt without a zaak, decided to escalate."""
    s = met_onderwerp(gehouden, "knelpunt", "--lko", "assen", "--lko", "ter-apel")
    deelberaad.besluit(s, KENMERK)
    return s.op("2026-03-13")


@uit_voorraad
def compleet(s: Secretaris) -> Secretaris:
    """Fill in what the Deelberaad must know."""
    s.doet("onderwerp", "zet", KENMERK, "--geprobeerd", PROBEER, "--vraag", VRAAG)
    for wie, tekst in WOORDEN.items():
        s.doet("standpunt", KENMERK, wie, "--standpunt", tekst)
    return s


def test_the_gate_names_what_is_missing(knelpunt: Secretaris) -> None:
    """What was tried, the question and each standpunt are gaps, and nothing is written."""
    voor = knelpunt.foto()
    zegt = knelpunt.faalt(*SCHAAL_OP, code=1)
    assert knelpunt.foto() == voor
    assert "wat de regio al probeerde en wat het RAO van het Deelberaad vraagt" in zegt
    assert "De organisaties DT&V, IND, COA en AVIM gaven nog geen standpunt" in zegt


def test_the_commands_of_the_gate_mend_it(knelpunt: Secretaris) -> None:
    """Each printed command, filled in, leads to a list that can go."""
    zegt = knelpunt.faalt(*SCHAAL_OP, code=1)
    for regel in (deel.strip() for deel in zegt.splitlines()):
        woorden = shlex.split(regel)[1:] if regel.startswith("rao ") else []
        if woorden[:1] == ["standpunt"]:
            knelpunt.doet(*woorden, "--standpunt", WOORDEN[woorden[-1]])
        elif woorden:
            knelpunt.doet(*(woord.replace("…", PROBEER) for woord in woorden))
    assert knelpunt.doet(*SCHAAL_OP) == f"{OPSCHALING}\n"


def test_the_list(knelpunt: Secretaris) -> None:
    """The list has no zaken, names the knelpunt, and can be handed in."""
    s = compleet(knelpunt)
    s.doet(*SCHAAL_OP)
    lijst = json.loads(s.doet("toon", OPSCHALING, "--json"))["signaallijst"]
    assert (lijst["zaken"], lijst["onderwerp"], lijst["grond"]) == ({}, KENMERK, "knelpunt")
    s.doet("signaallijst", "dien-in", OPSCHALING)
    assert "status: ingediend" in s.lees(OPSCHALINGPAD)
    s.doet("valideer")


def test_a_newer_form(knelpunt: Secretaris) -> None:
    """What an older rao does not know, makes rao.yaml say so."""
    compleet(knelpunt)
    assert "versie: 3" in knelpunt.lees("rao.yaml")


@pytest.mark.parametrize("woorden", ["Akkoord.", "Zie DT&V", WOORDEN["DT&V"]])
def test_own_words(knelpunt: Secretaris, woorden: str) -> None:
    """A standpunt that only agrees, refers or copies keeps the list here; its command mends it."""
    s = compleet(knelpunt)
    s.doet("standpunt", KENMERK, "COA", "--standpunt", woorden, "--ja")
    zegt = s.faalt(*SCHAAL_OP, code=1)
    assert "Het standpunt van COA" in zegt
    assert f"rao standpunt {KENMERK} COA" in zegt


def test_dien_in_looks_again(knelpunt: Secretaris) -> None:
    """A concept that was begun with gaps is stopped at dien-in as well."""
    knelpunt.doet(*SCHAAL_OP, "--concept")
    assert "gaven nog geen standpunt" in knelpunt.faalt(
        "signaallijst", "dien-in", OPSCHALING, code=1
    )


def test_the_question_with_the_command(knelpunt: Secretaris) -> None:
    """`--vraag` at schaal-op is what the Deelberaad is asked about the knelpunt."""
    s = compleet(knelpunt)
    s.doet(*SCHAAL_OP, "--vraag", "Regel een landelijke tolkentelefoon.")
    s.doet("opschaling", "genereer", OPSCHALING)
    stuk = s.lees(f"documenten/opschaling/{OPSCHALING}.md")
    assert "**Gevraagd van het Deelberaad:** Regel een landelijke tolkentelefoon." in stuk


def test_the_paper(knelpunt: Secretaris) -> None:
    """The paper says what was tried, what each organisation thinks, and asks for no zaak."""
    s = compleet(knelpunt)
    s.doet(*SCHAAL_OP)
    s.doet("opschaling", "genereer", OPSCHALING)
    stuk = s.lees(f"documenten/opschaling/{OPSCHALING}.md")
    assert f"- **Kenmerk:** {OPSCHALING}, zonder zaak\n" in stuk
    assert "Deze lijst gaat over het knelpunt zelf." in stuk
    assert f"- **Al geprobeerd:** {PROBEER}\n" in stuk
    assert f"- **Standpunt van AVIM:** {WOORDEN['AVIM']}\n" in stuk


def test_the_day_of_the_deelberaad(knelpunt: Secretaris) -> None:
    """The paper names for which Deelberaad it is, and by when papers must be there."""
    s = compleet(knelpunt)
    tekst = s.lees("rao.yaml")
    s.typt_nieuw("rao.yaml", f"{tekst}deelberaad: {{data: [2026-03-26], stukken_werkdagen: 5}}\n")
    s.doet(*SCHAAL_OP)
    s.doet("opschaling", "genereer", OPSCHALING)
    stuk = s.lees(f"documenten/opschaling/{OPSCHALING}.md")
    regel = "- **Deelberaad Asiel van:** 26 maart 2026; stukken uiterlijk 19 maart 2026\n"
    assert regel in stuk
    zegt = s.zegt("signaallijst", "dien-in", OPSCHALING)
    assert "op tijd voor het Deelberaad Asiel van 26 maart 2026" in zegt


def test_status_before_the_list(knelpunt: Secretaris) -> None:
    """Until there is a list, status says what is missing and with which command it goes on."""
    tekst = " ".join(knelpunt.doet("status").split())
    assert f"{KENMERK} eerst aanvullen voor het Deelberaad Asiel" in tekst
    compleet(knelpunt)
    tekst = " ".join(knelpunt.doet("status").split())
    assert f"rao onderwerp schaal-op {KENMERK}" in tekst
    assert "eerst aanvullen" not in tekst


def test_historie(knelpunt: Secretaris) -> None:
    """The history of the knelpunt tells who gave a standpunt, and that it went."""
    s = compleet(knelpunt)
    s.doet(*SCHAAL_OP)
    s.doet("signaallijst", "dien-in", OPSCHALING)
    tekst = s.doet("historie", KENMERK)
    assert "Standpunt van COA" in tekst
    assert f"Signaallijst {OPSCHALING} ingediend" in tekst


def test_the_decision_must_stand(knelpunt: Secretaris) -> None:
    """A list about a knelpunt that the RAO did not decide on is refused at dien-in."""
    s = compleet(knelpunt)
    s.doet(*SCHAAL_OP)
    pad = f"overleggen/2026/{OVERLEG}.yaml"
    s.typt_nieuw(pad, s.lees(pad).replace("uitkomst: opschalen", "uitkomst: ter-kennisname"))
    zin = s.faalt("signaallijst", "dien-in", OPSCHALING)
    assert f"Het RAO besloot niet (meer) om {KENMERK} voor te leggen" in zin


def test_a_standpunt_about_a_thema(knelpunt: Secretaris) -> None:
    """Only a zaak, a knelpunt and a trend have standpunten."""
    knelpunt.onderwerp("thema-x", "--type", "thema", "--titel", "X")
    zin = knelpunt.faalt("standpunt", "thema-x", "COA", "--standpunt", WOORDEN["COA"])
    assert "thema-x is een thema" in zin


def test_an_lko_does_not_read_it(knelpunt: Secretaris) -> None:
    """The paper for an LKO holds no standpunten and no question to the Deelberaad."""
    s = compleet(knelpunt)
    s.doet("onderwerp", "zet", KENMERK, "--voor-agenda", "lko:assen")
    s.doet("agendapunten", "genereer", "--voor", "lko:assen")
    pad = s.doet("agendapunten", "genereer", "--voor", "lko:assen").strip()
    tekst = s.lees(pad)
    assert "Te weinig tolken" in tekst
    assert WOORDEN["COA"] not in tekst
    assert VRAAG not in tekst
