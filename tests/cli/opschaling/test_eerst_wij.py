"""An answer of the Deelberaad goes to our agenda first, and to the LKO after that meeting (S16)."""

import pytest

from tests.cli.deelberaad import OPSCHALING, verstuurd
from tests.cli.onderwerp.test_schaal_op import KENMERK, SCHAAL_OP
from tests.cli.opschaling.test_zonder_zaak import compleet, knelpunt
from tests.cli.secretaris import ZAAK, Secretaris
from tests.cli.voorraad import uit_voorraad

__all__ = ["knelpunt"]
VOLGEND = "2026-04-09"
ANTWOORD = ("opschaling", "antwoord", OPSCHALING, "--besluit", "Het Deelberaad stemt in.")
IEDEREEN = ("overleg", "houd", "--aanwezig", "DT&V, COA, IND, AVIM")


def taken(s: Secretaris) -> str:
    """Return the tasks on one line."""
    return " ".join(s.doet("status").split())


@pytest.fixture
@uit_voorraad
def beantwoord(gehouden: Secretaris) -> Secretaris:
    """The Deelberaad answered about a zaak on the first of April."""
    s = verstuurd(gehouden)
    s.doet("nieuw", "overleg", "--datum", VOLGEND)
    s.doet(*ANTWOORD)
    return s


def test_what_comes_first(gehouden: Secretaris) -> None:
    """Who records an answer hears on which agenda it comes, and that the LKO follows."""
    s = verstuurd(gehouden)
    s.doet("nieuw", "overleg", "--datum", VOLGEND)
    zegt = s.zegt(*ANTWOORD)
    assert "komt op de agenda van 9 april 2026. Na dat overleg hoort het LKO het" in zegt


def test_status_asks_the_agenda_first(beantwoord: Secretaris) -> None:
    """Before our meeting status asks to speak of it, and not to tell the LKO."""
    tekst = taken(beantwoord)
    wat = f"Antwoord van het Deelberaad over {ZAAK} bespreken op 9 april 2026"
    assert f"9 april secretaris (DT&V) {wat}" in tekst
    assert f"rao agenda genereer {VOLGEND}" in tekst
    assert f"Antwoord over {ZAAK} vertellen" not in tekst


def test_on_the_agenda_with_its_words(beantwoord: Secretaris) -> None:
    """The agenda has the zaak with what the Deelberaad said; then that task is done."""
    beantwoord.doet("agenda", "genereer", VOLGEND)
    assert "Het Deelberaad stemt in." in beantwoord.lees(f"documenten/{VOLGEND}/agenda.md")
    assert "bespreken op 9 april 2026" not in taken(beantwoord)


def test_the_day_stays(beantwoord: Secretaris) -> None:
    """The task keeps its day when nobody does it, and another meeting comes."""
    later = beantwoord.op(VOLGEND)
    later.doet(*IEDEREEN, VOLGEND)
    weken = later.op("2026-04-20")
    weken.doet("nieuw", "overleg", "--datum", "2026-05-14")
    tekst = taken(weken)
    assert f"9 april secretaris (DT&V) Antwoord van het Deelberaad over {ZAAK} bespreken" in tekst
    assert "rao agenda genereer 2026-05-14" in tekst


def test_the_lko_after_it(beantwoord: Secretaris) -> None:
    """After the meeting the letter about it tells the answer, within the term of a reply."""
    beantwoord.doet("agenda", "genereer", VOLGEND)
    na = beantwoord.op(VOLGEND)
    na.doet(*IEDEREEN, VOLGEND)
    na.doet(
        "nieuw", "besluit", "--punt", ZAAK, "--uitkomst", "afgehandeld", "--besluit", "Gelezen."
    )
    assert "16 april secretaris (DT&V) Terugkoppeling aan LKO Ter Apel" in taken(na)
    na.doet("terugkoppeling", "genereer", VOLGEND)
    brief = na.lees(f"documenten/{VOLGEND}/terugkoppeling-ter-apel.md")
    assert "Antwoord van 1 april 2026: Het Deelberaad stemt in." in brief


def test_not_in_an_older_letter(gehouden: Secretaris) -> None:
    """A letter about the meeting before the answer does not tell it."""
    s = verstuurd(gehouden).op("2026-03-18")
    s.doet(*ANTWOORD)
    s.doet("terugkoppeling", "genereer", "2026-03-12")
    brief = s.lees("documenten/2026-03-12/terugkoppeling-ter-apel.md")
    assert "Het Deelberaad stemt in." not in brief
    assert "U hoort het nadat het RAO het besprak." in brief


def test_not_on_the_paper_for_the_lko(beantwoord: Secretaris) -> None:
    """The paper for the table of the LKO does not tell it before our meeting either."""
    pad = beantwoord.doet("agendapunten", "genereer", "--voor", "lko:ter-apel").strip()
    assert "Het Deelberaad stemt in." not in beantwoord.lees(pad)


def test_unless_somebody_says_so(beantwoord: Secretaris) -> None:
    """Who told the LKO at once says so, and nothing is left to do about it."""
    beantwoord.doet("opschaling", "antwoord", OPSCHALING, "--teruggekoppeld-op", "2026-04-01")
    tekst = taken(beantwoord)
    assert f"over {ZAAK} bespreken" not in tekst
    assert f"Antwoord over {ZAAK} vertellen" not in tekst


@pytest.fixture
@uit_voorraad
def over_knelpunt(knelpunt: Secretaris) -> Secretaris:
    """The Deelberaad answered about a knelpunt without a zaak, that touches two LKO's."""
    s = compleet(knelpunt)
    s.doet(*SCHAAL_OP)
    s.doet("signaallijst", "dien-in", OPSCHALING)
    s = s.op("2026-04-01")
    s.doet("nieuw", "overleg", "--datum", VOLGEND)
    s.doet(*ANTWOORD)
    return s


def test_a_knelpunt_on_our_agenda(over_knelpunt: Secretaris) -> None:
    """Status asks to speak of it, and the agenda has the words of the Deelberaad."""
    assert f"over {KENMERK} bespreken op 9 april 2026" in taken(over_knelpunt)
    over_knelpunt.doet("agenda", "genereer", VOLGEND)
    agenda = over_knelpunt.lees(f"documenten/{VOLGEND}/agenda.md")
    assert "Het Deelberaad Asiel antwoordde: Het Deelberaad stemt in." in agenda


@uit_voorraad
def na_ons(s: Secretaris) -> Secretaris:
    """Hold our meeting about the answer."""
    s.doet("agenda", "genereer", VOLGEND)
    s = s.op(VOLGEND)
    s.doet(*IEDEREEN, VOLGEND)
    besluit = ("nieuw", "besluit", "--punt", KENMERK, "--uitkomst", "afgehandeld")
    s.doet(*besluit, "--besluit", "De pool begint in mei.")
    return s


def test_each_lko_that_it_touches(over_knelpunt: Secretaris) -> None:
    """After our meeting both LKO's get it in their letter, with what we decided."""
    s = na_ons(over_knelpunt)
    wat = f"Antwoord over {KENMERK} vertellen aan LKO Ter Apel en LKO Assen"
    assert f"16 april secretaris (DT&V) {wat}" in taken(s)
    s.doet("terugkoppeling", "genereer", VOLGEND)
    for lko in ("assen", "ter-apel"):
        brief = s.lees(f"documenten/{VOLGEND}/terugkoppeling-{lko}.md")
        assert "**Antwoord van het Deelberaad Asiel van 1 april 2026:** Het Deelberaad" in brief
        assert "De pool begint in mei." in brief
    assert f"onderwerpen: [{KENMERK}]" in s.lees(f"terugkoppelingen/2026/TK-assen-{VOLGEND}.yaml")


def test_until_each_heard(over_knelpunt: Secretaris) -> None:
    """The task names who did not hear it yet, and goes when all did; the history tells when."""
    s = na_ons(over_knelpunt)
    s.doet("terugkoppeling", "genereer", VOLGEND)
    s.doet("terugkoppeling", "verzonden", f"TK-assen-{VOLGEND}", "--ja")
    assert f"Antwoord over {KENMERK} vertellen aan LKO Ter Apel" in taken(s)
    s.doet("terugkoppeling", "verzonden", f"TK-ter-apel-{VOLGEND}", "--ja")
    assert f"Antwoord over {KENMERK}" not in taken(s)
    assert "Antwoord van het Deelberaad verteld aan LKO Assen" in s.doet("historie", KENMERK)
    s.doet("valideer")


def test_too_late(over_knelpunt: Secretaris) -> None:
    """Five working days after our meeting it is too late, and VRB12 says to whom."""
    s = na_ons(over_knelpunt)
    assert "VRB12" not in s.op("2026-04-16").doet("valideer")
    laat = s.op("2026-04-17").rao("valideer").stdout
    assert "is nog niet verteld aan LKO Ter Apel en LKO Assen" in " ".join(laat.split())
