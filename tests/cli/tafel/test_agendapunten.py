"""`rao agendapunten genereer|verzonden`: points for the tables of LKO's and Deelberaad (S16)."""

import pytest

from tests.cli import deelberaad
from tests.cli.deelberaad import OPSCHALING
from tests.cli.secretaris import ZAAK, Secretaris, erbij
from tests.cli.voorraad import uit_voorraad

GENEREER = ("agendapunten", "genereer", "--voor")
VERZONDEN = ("agendapunten", "verzonden", "--ja", "--voor")
TREND = "trend-langer-wachten"
PAD = f"onderwerpen/2026/{TREND}.yaml"


@pytest.fixture
@uit_voorraad
def trend(leeg: Secretaris) -> Secretaris:
    """A register with a trend for the Deelberaad and one LKO."""
    maak = (TREND, "--type", "trend", "--titel", "Langer wachten")
    leeg.onderwerp(*maak, "--voor-agenda", "deelberaad", "--voor-agenda", "lko:assen")
    return leeg


@pytest.mark.parametrize(
    ("voor", "pad", "naam"),
    [
        ("lko:assen", "documenten/agendapunten/lko-assen.md", "LKO Assen"),
        ("assen", "documenten/agendapunten/lko-assen.md", "LKO Assen"),
        ("Deelberaad Asiel", "documenten/agendapunten/deelberaad.md", "het Deelberaad Asiel"),
    ],
)
def test_document(trend: Secretaris, voor: str, pad: str, naam: str) -> None:
    """Each table has its own document; its path is the output."""
    assert trend.doet(*GENEREER, voor) == f"{pad}\n"
    in_git = naam.replace("LKO Assen", "LKO assen")  # by its key
    assert trend.laatste() == (f"Punten voor de agenda van {in_git}", [pad])
    assert "| 1 | Langer wachten | trend |" in trend.lees(pad)


def test_another_table(trend: Secretaris) -> None:
    """An LKO sees no items of another table."""
    trend.doet(*GENEREER, "ter-apel")
    assert "Er zijn nu geen punten" in trend.lees("documenten/agendapunten/lko-ter-apel.md")


def test_a_new_kader(leeg: Secretaris) -> None:
    """A kader comes by itself to every LKO that does not know it yet (S13)."""
    leeg.onderwerp("kader-melden", "--type", "kader", "--titel", "Melden")
    leeg.doet("kader", "informeer", "kader-melden", "--lko", "assen")
    for lko, staat_erin in (("assen", False), ("ter-apel", True)):
        leeg.doet(*GENEREER, lko)
        tekst = leeg.lees(f"documenten/agendapunten/lko-{lko}.md")
        assert ("| 1 | Melden | kader |" in tekst) is staat_erin


def test_answer_of_the_deelberaad(gehouden: Secretaris) -> None:
    """The LKO reads what the Deelberaad answers once our table had it, until it knows."""
    s = deelberaad.verstuurd(gehouden)
    antwoord = ("opschaling", "antwoord", OPSCHALING)
    s.doet(*antwoord, "--besluit", "Het Deelberaad stemt in.")
    pad = "documenten/agendapunten/lko-ter-apel.md"
    s.doet(*GENEREER, "ter-apel")
    assert "stemt in" not in s.lees(pad)
    s.doet("nieuw", "overleg", "--datum", "2026-04-09")
    s.doet("agenda", "genereer", "2026-04-09")
    s = s.op("2026-04-09")
    s.doet("overleg", "houd", "--aanwezig", "DT&V, COA, IND, AVIM", "2026-04-09")
    s.doet(*GENEREER, "ter-apel")
    assert "(1 april 2026): Het Deelberaad stemt in." in s.lees(pad)
    s.doet(*antwoord, "--teruggekoppeld-op", "2026-04-01")
    s.doet(*GENEREER, "ter-apel")
    assert "stemt in" not in s.lees(pad)


def test_question_to_the_deelberaad(gehouden: Secretaris) -> None:
    """When a list waits for an answer, the RAO asks for it."""
    s = deelberaad.verstuurd(gehouden)
    s.doet(*GENEREER, "deelberaad")
    vraag = f"- Wat is uw antwoord op signaallijst {OPSCHALING} van 13 maart 2026?\n"
    assert vraag in s.lees("documenten/agendapunten/deelberaad.md")


def test_sent(trend: Secretaris) -> None:
    """The day is put at that table; the other table still waits."""
    voor = trend.lees(PAD)
    trend.doet(*VERZONDEN, "lko:assen", "--datum", "2026-03-04")
    assert erbij(voor, trend.lees(PAD)) == ["op_agenda: {'lko:assen': 2026-03-04}\n"]
    assert trend.laatste() == ("Punten doorgegeven aan LKO assen", [PAD])


def test_passed_on_before(trend: Secretaris) -> None:
    """After sending, the item is under what was passed on before."""
    trend.doet(*VERZONDEN, "assen")
    trend.doet(*GENEREER, "assen")
    tekst = trend.lees("documenten/agendapunten/lko-assen.md")
    assert "## Eerder doorgegeven\n\n- 5 maart 2026: Langer wachten\n" in tekst


def test_only_this_item(trend: Secretaris) -> None:
    """With a kenmerk it is only about that item."""
    maak = ("thema-gemeenten", "--type", "thema", "--titel", "Gemeenten")
    trend.onderwerp(*maak, "--voor-agenda", "lko:assen")
    trend.doet("agendapunten", "verzonden", "--ja", "thema-gemeenten", "--voor", "assen")
    assert "op_agenda" not in trend.lees(PAD)


def test_again(trend: Secretaris) -> None:
    """Again on the same day changes nothing."""
    trend.doet(*VERZONDEN, "assen")
    assert trend.zegt(*VERZONDEN, "assen") == "Er is niets veranderd; alles stond er al."


@pytest.mark.parametrize(
    ("args", "code", "zin"),
    [
        (("ter-apel",), 3, "Er wacht geen punt voor LKO Ter Apel."),
        (("emmen",), 3, "De tafel 'emmen' staat niet in rao.yaml."),
        (("lko:emmen",), 3, "Het LKO 'emmen' staat niet in rao.yaml."),
        (("assen", "--datum", "2026-03-06"), 2, "2026-03-06 ligt in de toekomst"),
    ],
)
def test_what_cannot_be_done(trend: Secretaris, args: tuple[str, ...], code: int, zin: str) -> None:
    """Without an item, without a table or in the future it cannot be."""
    assert zin in trend.faalt(*VERZONDEN, *args, code=code)


def test_status(trend: Secretaris) -> None:
    """An item that waits is in rao status, with the command."""
    assert "1 punt doorgeven aan het Deelberaad Asiel" in trend.doet("status")
    trend.doet(*VERZONDEN, "deelberaad")
    assert "doorgeven aan het Deelberaad" not in trend.doet("status")


@pytest.mark.parametrize("streepje", ["-", "\u2011"])
def test_a_zaak_of_another_lko(ontvangen: Secretaris, streepje: str) -> None:
    """What an LKO reads names no zaak of another; rao says which text did that."""
    genoemd = ZAAK.replace("-", streepje)
    maak = ("knelpunt-tolken", "--type", "knelpunt", "--titel", "Tolken")
    tafels = ("--voor-agenda", "lko:assen", "--voor-agenda", "lko:ter-apel")
    ontvangen.onderwerp(*maak, "--omschrijving", f"Blijkt uit {genoemd}.", *tafels)
    gezegd = " ".join(ontvangen.rao(*GENEREER, "assen").stderr.split())
    assert f"een tekst noemt {ZAAK}, en dat is niet van LKO Assen." in gezegd
    tekst = ontvangen.lees("documenten/agendapunten/lko-assen.md")
    assert "Blijkt uit een zaak van een ander LKO." in tekst
    assert "7K3F9E" not in tekst
    assert "Let op" not in ontvangen.rao(*GENEREER, "ter-apel").stderr
    assert genoemd in ontvangen.lees("documenten/agendapunten/lko-ter-apel.md")


def test_which_text(ontvangen: Secretaris) -> None:
    """The finding names the onderwerp whose text can be changed."""
    maak = ("knelpunt-tolken", "--type", "knelpunt", "--titel", "Tolken")
    ontvangen.onderwerp(*maak, "--omschrijving", f"Zie {ZAAK}.", "--voor-agenda", "lko:assen")
    gezegd = ontvangen.rao(*GENEREER, "assen").stderr
    assert "rao onderwerp zet knelpunt-tolken --omschrijving TEKST" in gezegd


ANTWOORD = ("agendapunten", "antwoord", TREND, "--voor", "deelberaad")


@pytest.fixture
@uit_voorraad
def doorgegeven(trend: Secretaris) -> Secretaris:
    """The Deelberaad got the trend."""
    trend.doet(*VERZONDEN, "deelberaad")
    return trend


def test_answer(doorgegeven: Secretaris) -> None:
    """What the Deelberaad says about an item is put with it and in its course."""
    voor = doorgegeven.lees(PAD)
    doorgegeven.doet(*ANTWOORD, "--tekst", "Speelt landelijk.", "--datum", "2026-03-05")
    assert erbij(voor, doorgegeven.lees(PAD)) == [
        "antwoorden:\n",
        "  deelberaad: {datum: 2026-03-05, tekst: Speelt landelijk.}\n",
    ]
    titel = "Antwoord van het Deelberaad Asiel op een punt"
    assert doorgegeven.laatste() == (titel, [PAD])
    toon = " ".join(doorgegeven.doet("toon", TREND).split())
    assert "het Deelberaad Asiel (5 maart 2026): Speelt landelijk." in toon
    assert doorgegeven.rao("valideer").exit_code == 0


def test_answer_on_the_agenda(doorgegeven: Secretaris) -> None:
    """The answer is at the item on the next agenda; another table does not read it."""
    doorgegeven.doet(*ANTWOORD, "--tekst", "Speelt landelijk.")
    doorgegeven.doet("nieuw", "overleg", "--datum", "2026-03-12")
    doorgegeven.doet("agenda", "genereer")
    agenda = doorgegeven.lees("documenten/2026-03-12/agenda.md")
    assert "Antwoord van het Deelberaad Asiel, op 5 maart 2026" in agenda
    assert "het Deelberaad Asiel (5 maart 2026):** Speelt landelijk." in agenda
    doorgegeven.doet(*GENEREER, "assen")
    assert "Speelt landelijk" not in doorgegeven.lees("documenten/agendapunten/lko-assen.md")


def test_waiting_for_an_answer(doorgegeven: Secretaris) -> None:
    """Until the Deelberaad answers, status says so, with the command."""
    assert f"rao {' '.join(ANTWOORD)}\n" in doorgegeven.doet("status")
    doorgegeven.doet(*ANTWOORD, "--tekst", "Speelt landelijk.")
    assert "agendapunten antwoord" not in doorgegeven.doet("status")


def test_answer_again(doorgegeven: Secretaris) -> None:
    """The same again changes nothing; another answer is refused."""
    doorgegeven.doet(*ANTWOORD, "--tekst", "Ja.")
    assert "Er is niets veranderd" in doorgegeven.zegt(*ANTWOORD, "--tekst", "Ja.")
    assert "staat al een antwoord" in doorgegeven.faalt(*ANTWOORD, "--tekst", "Nee.")


@pytest.mark.parametrize(
    ("opties", "zin"),
    [
        (("--voor", "assen", "--tekst", "Ja."), "nog niet doorgegeven aan LKO Assen"),
        (("--tekst", "Ja.", "--datum", "2026-03-04"), "2026-03-04 is daarvoor"),
        (("--tekst", "Ja.", "--datum", "2026-03-06"), "ligt in de toekomst"),
        (("--ja",), "Er ontbreekt nog: --tekst"),
    ],
)
def test_an_answer_that_cannot_be(
    doorgegeven: Secretaris, opties: tuple[str, ...], zin: str
) -> None:
    """An answer comes after passing on, and not tomorrow."""
    uitkomst = doorgegeven.rao(*ANTWOORD, *opties)
    assert uitkomst.exit_code in {2, 3}
    assert zin in " ".join(uitkomst.stderr.split())
