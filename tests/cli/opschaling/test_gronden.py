"""More than one ground may hold at once for a list to the Deelberaad (S17)."""

import json

import pytest

from tests.cli import deelberaad
from tests.cli.deelberaad import OPSCHALING, OPSCHALINGPAD
from tests.cli.questions.test_gesprek import gesprek
from tests.cli.secretaris import LIJST, LIJSTPAD, OVERLEG, ZAAK, Secretaris

ANDER = "Z-4M8T23"
TWEE = ("--grond", "publicitair", "--grond", "knelpunt")
SCHAAL_OP = ("zaak", "schaal-op", ZAAK)


def test_two_grounds(gehouden: Secretaris) -> None:
    """Two grounds are a list in the file; an older rao keeps off a register that has them."""
    s = deelberaad.klaar(gehouden)
    s.doet(*SCHAAL_OP, *TWEE)
    assert "grond: [publicitair, knelpunt]\n" in s.lees(OPSCHALINGPAD)
    assert "versie: 2\n" in s.lees("rao.yaml")


def test_one_ground_stays_a_word(gehouden: Secretaris) -> None:
    """One ground is written as it always was, and asks for no newer rao."""
    s = deelberaad.klaar(gehouden)
    s.doet(*SCHAAL_OP, "--grond", "publicitair", "--grond", "publicitair")
    assert "grond: publicitair\n" in s.lees(OPSCHALINGPAD)
    assert "versie" not in s.lees("rao.yaml")


def test_the_same_grounds_join(gehouden: Secretaris) -> None:
    """A second zaak with the same grounds, in any order, comes on the same list."""
    s = deelberaad.klaar(gehouden)
    s.doet(*SCHAAL_OP, *TWEE)
    tekst = s.lees(LIJSTPAD)
    s.typt_nieuw(LIJSTPAD, tekst + tekst[tekst.index(f"  {ZAAK}:") :].replace(ZAAK, ANDER))
    punt = f"  - {{id: {ANDER}, soort: zaak, verwijzing: {LIJST}, indiener: ter-apel}}\n"
    s.typt(f"overleggen/2026/{OVERLEG}.yaml", "agendapunten:\n", f"agendapunten:\n{punt}")
    deelberaad.besluit(s, ANDER)
    s = s.op("2026-03-13")
    anders = s.faalt("zaak", "schaal-op", ANDER, *TWEE[:2], "--lijst", OPSCHALING)
    assert "gaat op grond van publicitair en knelpunt, niet van publicitair." in anders
    samen = s.doet("zaak", "schaal-op", ANDER, "--grond", "knelpunt", "--grond", "publicitair")
    assert samen == f"{OPSCHALING}\n"


def test_the_question(gehouden: Secretaris) -> None:
    """At a terminal more than one may be chosen."""
    s = deelberaad.klaar(gehouden)
    code, _ = gesprek(s, SCHAAL_OP, ["2, knelpunt"])
    assert (code, "grond: [publicitair, knelpunt]\n" in s.lees(OPSCHALINGPAD)) == (0, True)


def test_the_document_and_the_screen(gehouden: Secretaris) -> None:
    """Who reads the list, reads both grounds."""
    s = deelberaad.klaar(gehouden)
    s.doet(*SCHAAL_OP, *TWEE)
    s.doet("opschaling", "genereer", OPSCHALING)
    stuk = s.lees(f"documenten/opschaling/{OPSCHALING}.md")
    assert "- **Grond:** publicitair en knelpunt. Deze zaak kan landelijk in de publiciteit" in stuk
    assert "publicitair en knelpunt" in s.doet("toon", OPSCHALING)


def test_another_ground_for_a_concept(gehouden: Secretaris) -> None:
    """The ground of a list that still waits can be chosen anew; the document follows."""
    s = deelberaad.opgeschaald(gehouden)
    s.doet("opschaling", "genereer", OPSCHALING)
    s.doet("signaallijst", "zet", OPSCHALING, "--grond", "knelpunt")
    assert "grond: knelpunt\n" in s.lees(OPSCHALINGPAD)
    assert "- **Grond:** knelpunt." in s.lees(f"documenten/opschaling/{OPSCHALING}.md")


@pytest.mark.parametrize("kenmerk", [LIJST, OPSCHALING])
def test_no_ground_for_what_is_over(gehouden: Secretaris, kenmerk: str) -> None:
    """A list of an LKO has no ground, and one that was withdrawn changes no more."""
    s = deelberaad.opgeschaald(gehouden)
    s.doet("signaallijst", "trek-in", OPSCHALING, "--reden", "Het hoeft niet meer", "--ja")
    voor = s.foto()
    assert s.rao("signaallijst", "zet", kenmerk, "--grond", "trend").exit_code == 3
    assert s.foto() == voor


def test_an_onderwerp_with_one_more(gehouden: Secretaris) -> None:
    """A knelpunt may be in the news too; its own type stays a ground."""
    deelberaad.vul(gehouden)
    kop = ("knelpunt-tolken", "--type", "knelpunt", "--titel", "Te weinig tolken", "--zaak", ZAAK)
    gehouden.onderwerp(*kop, "--omschrijving", "Gesprekken vallen uit.", "--indiener", "COA")
    punt = "  - {id: knelpunt-tolken, soort: onderwerp, indiener: COA}\n"
    gehouden.typt(f"overleggen/2026/{OVERLEG}.yaml", "agendapunten:\n", f"agendapunten:\n{punt}")
    deelberaad.besluit(gehouden, "knelpunt-tolken")
    s = gehouden.op("2026-03-13")
    s.doet("onderwerp", "schaal-op", "knelpunt-tolken", "--grond", "publicitair")
    lijst = json.loads(s.doet("toon", OPSCHALING, "--json"))["signaallijst"]
    assert lijst["grond"] == ["knelpunt", "publicitair"]
    assert s.zegt("onderwerp", "schaal-op", "knelpunt-tolken").startswith("Er is niets veranderd")


def test_a_wrong_word_in_a_list(gehouden: Secretaris) -> None:
    """A ground that does not exist is found at its own place."""
    s = deelberaad.opgeschaald(gehouden)
    s.typt_nieuw(
        OPSCHALINGPAD,
        s.lees(OPSCHALINGPAD).replace("grond: publicitair", "grond: [trend, zomaar]"),
    )
    gevonden = json.loads(s.rao("valideer", "--json").stdout)["meldingen"]
    (fout,) = (m for m in gevonden if m["code"] == "VRM13")
    assert (fout["pad"], "Kies uit: " in fout["hint"]) == ("grond[1]", True)
