"""Other tables than those of LKO's and the Deelberaad: named in rao.yaml, `tafel:…` (S15, S16)."""

import pytest

from tests.cli.secretaris import ZAAK, Secretaris
from tests.cli.voorraad import uit_voorraad

THEMA = "thema-zorg"
PAD = f"onderwerpen/2026/{THEMA}.yaml"
DOCUMENT = "documenten/agendapunten/tafel-zorgoverleg.md"
GENEREER = ("agendapunten", "genereer", "--voor", "tafel:zorgoverleg")
VERZONDEN = ("agendapunten", "verzonden", "--ja", "--voor", "tafel:zorgoverleg")
ANTWOORD = ("agendapunten", "antwoord", THEMA, "--voor")


@uit_voorraad
def met_tafels(s: Secretaris) -> Secretaris:
    """Give the register two tables of others."""
    s.doet("nieuw", "tafel", "zorgoverleg", "--naam", "het Zorgoverleg")
    s.doet("nieuw", "tafel", "raad", "--naam", "de raad")
    return s


@pytest.fixture
@uit_voorraad
def thema(ontvangen: Secretaris) -> Secretaris:
    """A thema for one of them, that names a zaak."""
    s = met_tafels(ontvangen)
    wat = ("--type", "thema", "--titel", "Zorg", "--zaak", ZAAK, "--omschrijving", f"Zie {ZAAK}.")
    s.onderwerp(THEMA, *wat, "--voor-agenda", "zorgoverleg")
    return s


def test_new(leeg: Secretaris) -> None:
    """A table is put in rao.yaml by a command, which says its form; its name can change."""
    assert leeg.doet("nieuw", "tafel", "zorg", "--naam", "het Zorgoverleg") == "tafel:zorg\n"
    assert leeg.laatste() == ("Andere tafel zorg", ["rao.yaml"])
    assert "\nversie: 3\n" in leeg.lees("rao.yaml")
    leeg.doet("nieuw", "tafel", "zorg", "--naam", "de Zorgtafel")
    assert "de Zorgtafel" in leeg.lees("rao.yaml")
    assert "het Zorgoverleg" not in leeg.lees("rao.yaml")


@pytest.mark.parametrize("sleutel", ["deelberaad", "assen", "De Raad", "-"])
def test_no_key(leeg: Secretaris, sleutel: str) -> None:
    """A key that another table has, or that cannot be one, is refused."""
    assert leeg.faalt("nieuw", "tafel", "--naam", "X", "--", sleutel, code=2)


def test_by_key_or_name(thema: Secretaris) -> None:
    """Its key or its name is enough; the file says `tafel:` and the key."""
    assert "voor_agenda: ['tafel:zorgoverleg']" in thema.lees(PAD)
    thema.doet("onderwerp", "zet", THEMA, "--voor-agenda", "De raad")
    assert "tafel:raad" in thema.lees(PAD)


def test_paper(thema: Secretaris) -> None:
    """Its paper holds its items and no zaak: such a table has none."""
    assert thema.doet(*GENEREER) == f"{DOCUMENT}\n"
    tekst = thema.lees(DOCUMENT)
    assert "# Punten voor de agenda van het Zorgoverleg" in tekst
    assert "| 1 | Zorg | thema |" in tekst
    assert ZAAK not in tekst
    assert "Zie een zaak van een LKO." in tekst


def test_paper_of_another(thema: Secretaris) -> None:
    """Another table reads nothing of it, nor what is asked of the Deelberaad."""
    thema.doet("agendapunten", "genereer", "--voor", "raad")
    assert "Zorg" not in thema.lees("documenten/agendapunten/tafel-raad.md")


def test_passed_on_and_answered(thema: Secretaris) -> None:
    """Status says what to bring, then what to ask by a day, and after the answer nothing."""
    assert "1 punt doorgeven aan het Zorgoverleg" in thema.doet("status")
    thema.doet(*VERZONDEN)
    assert "Vraag het Zorgoverleg om het antwoord op het punt Zorg" in thema.doet("status")
    thema.doet(*ANTWOORD, "tafel:zorgoverleg", "--tekst", "Er is plek")
    assert "Zorgoverleg" not in thema.doet("status")
    assert "het Zorgoverleg (5 maart 2026): Er is plek" in thema.doet("toon", THEMA)
    assert "Antwoord van het Zorgoverleg: Er is plek" in thema.doet("historie", THEMA)


def test_answer_on_our_agenda(thema: Secretaris) -> None:
    """What it answered comes on our next agenda."""
    thema.doet(*VERZONDEN)
    thema.doet(*ANTWOORD, "zorgoverleg", "--tekst", "Er is plek")
    thema.doet("nieuw", "overleg", "--datum", "2026-03-12")
    thema.doet("agenda", "genereer")
    assert "Antwoord van het Zorgoverleg" in thema.lees("documenten/2026-03-12/agenda.md")


def test_lko_answers(thema: Secretaris) -> None:
    """An LKO that got an item is asked too, and answers with the same command."""
    thema.doet("onderwerp", "zet", THEMA, "--voor-agenda", "lko:assen")
    thema.doet("agendapunten", "verzonden", "--ja", "--voor", "assen")
    assert "Vraag LKO Assen om het antwoord op het punt Zorg" in thema.doet("status")
    thema.doet("agendapunten", "genereer", "--voor", "assen")
    paper = thema.lees("documenten/agendapunten/lko-assen.md")
    assert "- Wat kwam er uit het punt van 5 maart 2026: Zorg?" in paper
    thema.doet(*ANTWOORD, "assen", "--tekst", "Komt goed")
    assert "LKO Assen om het antwoord" not in thema.doet("status")


def test_old_question(thema: Secretaris) -> None:
    """When the RAO met again months later, it let the question go: no task comes back."""
    thema.doet(*VERZONDEN)
    thema.doet("onderwerp", "zet", THEMA, "--status", "in-behandeling")
    for dag in ("2026-04-09", "2027-02-11"):
        s = thema.op(dag)
        s.doet("nieuw", "overleg", "--datum", dag)
        s.doet("agenda", "genereer")
        s.doet("overleg", "houd", dag, "--aanwezig", "DT&V, COA, IND, AVIM")
        vraagt = "om het antwoord op het punt Zorg" in s.doet("status")
        assert vraagt is (dag == "2026-04-09")


def test_unknown(thema: Secretaris) -> None:
    """A table that rao.yaml has not is refused with all there are."""
    fout = thema.faalt("agendapunten", "genereer", "--voor", "tafel:zorgoverlg", code=3)
    assert "Kies uit: deelberaad, lko:ter-apel, lko:assen, tafel:zorgoverleg, tafel:raad." in fout
