"""`rao onderwerp zet` at a terminal opens with everything that somebody typed."""

import sys

import pytest

from tests.cli.secretaris import ZAAK, Secretaris

if sys.platform == "win32":
    pytest.skip("no pseudo terminal there", allow_module_level=True)

from tests.cli.questions.test_gesprek import gesprek
from tests.cli.voorraad import uit_voorraad

KNELPUNT = "knelpunt-tolken"
PAD = f"onderwerpen/2026/{KNELPUNT}.yaml"
#: The questions about a knelpunt, in order: title, LKO's, what it is about, who, which tables,
#: what was tried, what is asked, and which zaken.
VRAGEN = 8


@pytest.fixture
@uit_voorraad
def knelpunt(ontvangen: Secretaris) -> Secretaris:
    """A register with one knelpunt in which everything was filled in."""
    wat = ("--titel", "Te weinig tolken", "--omschrijving", "Gesprekken vallen uit.")
    ontvangen.onderwerp(KNELPUNT, "--type", "knelpunt", *wat, "--lko", "assen", "--zaak", ZAAK)
    ontvangen.doet("onderwerp", "zet", KNELPUNT, "--vraag", "Een pool van tolken.")
    return ontvangen


def verbeter(s: Secretaris, naam: str, *antwoorden: str) -> str:
    """Answer the questions about an onderwerp; returns what was shown."""
    code, tekst = gesprek(s, ("onderwerp", "zet", naam), antwoorden)
    assert code == 0, tekst
    return tekst


def test_enter_on_everything(knelpunt: Secretaris) -> None:
    """Everything that was typed is shown, and Enter keeps it: nothing changes."""
    voor = knelpunt.foto()
    tekst = verbeter(knelpunt, KNELPUNT, *[""] * VRAGEN)
    for staat in ("Te weinig tolken", "assen", "Gesprekken vallen uit.", "Een pool van tolken."):
        assert f"Nu staat er: {staat}\n" in tekst
    assert "Er is niets veranderd; alles stond er al." in tekst
    assert knelpunt.foto() == voor


def test_only_what_was_typed_anew_changes(knelpunt: Secretaris) -> None:
    """A text is replaced, another emptied, a zaak taken away; the other lines stay."""
    voor = knelpunt.lees(PAD)
    verbeter(knelpunt, KNELPUNT, "", "-", "Zij vallen vaak uit.", "", "", "", "", "", "-")
    na = voor.replace("Gesprekken vallen uit.", "Zij vallen vaak uit.")
    weg = ("lkos: [assen]\n", f"zaken: [{ZAAK}]\n")
    assert knelpunt.lees(PAD) == na.replace(weg[0], "").replace(weg[1], "")


def test_a_zaak_that_is_not_there(knelpunt: Secretaris) -> None:
    """It is refused at its own line, and asked again."""
    verder = ["", "", "", "", "", "", "", "Z-7K3F9F"]
    tekst = verbeter(knelpunt, KNELPUNT, *verder, ZAAK, "")
    assert "Bedoelt u" in tekst or "staat niet in dit register" in tekst
    assert f"zaken: [{ZAAK}]" in knelpunt.lees(PAD)


def test_words_and_figures_of_a_voortgang(ontvangen: Secretaris) -> None:
    """Each of the words and each figure can be mended; what it is about stays."""
    wat = ("--lko", "assen", "--periode", "2026-Q1", "--cijfer", "zaken=12", "--cijfer", "dagen=3")
    ontvangen.doet("nieuw", "onderwerp", "--type", "voortgang", *wat, "--knelpunten", "Weinig plek")
    naam, pad = "voortgang-assen-2026-q1", "onderwerpen/2026/voortgang-assen-2026-q1.yaml"
    nieuw = ["", "Goed", "", "", "-", "", "", "dagen=4", "plekken=2", ""]
    tekst = verbeter(ontvangen, naam, *nieuw)
    assert ("Over welk LKO" in tekst, "Nu staat er:\n  zaken=12\n  dagen=3" in tekst) == (
        False,
        True,
    )
    tekst = ontvangen.lees(pad)
    assert "kwantitatief: {dagen: 4, plekken: 2}\n" in tekst
    assert tekst.endswith("kwalitatief: {samenwerking: Goed}\n")


def test_how_an_lko_carries_out_a_kader(ontvangen: Secretaris) -> None:
    """The words per LKO are asked under its name."""
    ontvangen.onderwerp("kader-x", "--type", "kader", "--titel", "Langer verblijf")
    ontvangen.doet("onderwerp", "zet", "kader-x", "--uitvoering-lko", "assen=Meldt elke week.")
    tekst = verbeter(ontvangen, "kader-x", *[""] * 8, "Meldt elke maand.", "", "")
    assert "Hoe voert LKO Assen het uit?" in tekst
    assert "uitvoering_lko: {assen: Meldt elke maand.}\n" in ontvangen.lees(
        "onderwerpen/2026/kader-x.yaml"
    )


def test_without_a_terminal(knelpunt: Secretaris) -> None:
    """Nobody is asked anything; the options are named."""
    zegt = knelpunt.faalt("onderwerp", "zet", KNELPUNT, code=2)
    assert zegt.startswith("Fout: Er is niets om te zetten.")


def test_what_another_table_answered(knelpunt: Secretaris) -> None:
    """Its words are mended under its name, and the day on which it answered stays."""
    knelpunt.doet("onderwerp", "zet", KNELPUNT, "--voor-agenda", "deelberaad")
    voor = ("--voor", "deelberaad")
    knelpunt.doet("agendapunten", "verzonden", KNELPUNT, *voor, "--ja")
    knelpunt.doet("agendapunten", "antwoord", KNELPUNT, *voor, "--tekst", "Komt erop terugg.")
    staat = knelpunt.lees(PAD)
    verbeter(knelpunt, KNELPUNT, *[""] * 7, "Komt erop terug.", "", "")
    assert knelpunt.lees(PAD) == staat.replace("terugg", "terug")
