"""`rao agendapunten genereer|verzonden`: points for the tables of LKO's and Deelberaad (S16)."""

import pytest

from tests.cli import deelberaad
from tests.cli.deelberaad import OPSCHALING
from tests.cli.secretaris import ZAAK, Secretaris, erbij

GENEREER = ("agendapunten", "genereer", "--voor")
VERZONDEN = ("agendapunten", "verzonden", "--voor")
TREND = "trend-langer-wachten"
PAD = f"onderwerpen/2026/{TREND}.yaml"


@pytest.fixture
def trend(leeg: Secretaris) -> Secretaris:
    """A register with a trend for the Deelberaad and one LKO."""
    maak = ("nieuw", "onderwerp", "--type", "trend", "--titel", "Langer wachten")
    leeg.doet(*maak, "--voor-agenda", "deelberaad", "--voor-agenda", "lko:assen")
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
    """Elke tafel heeft haar eigen stuk; het pad komt op de uitvoer."""
    assert trend.doet(*GENEREER, voor) == f"{pad}\n"
    assert trend.laatste() == (f"Punten voor de agenda van {naam}", [pad])
    assert "| 1 | Langer wachten | trend |" in trend.lees(pad)


def test_andere_tafel(trend: Secretaris) -> None:
    """Een LKO ziet geen punten van een andere tafel."""
    trend.doet(*GENEREER, "ter-apel")
    assert "Er zijn nu geen punten" in trend.lees("documenten/agendapunten/lko-ter-apel.md")


def test_nieuw_kader(leeg: Secretaris) -> None:
    """Een kader komt vanzelf bij elk LKO dat het nog niet kent (S13)."""
    leeg.doet("nieuw", "onderwerp", "--type", "kader", "--titel", "Melden")
    leeg.doet("kader", "informeer", "kader-melden", "--lko", "assen")
    for lko, staat_erin in (("assen", False), ("ter-apel", True)):
        leeg.doet(*GENEREER, lko)
        tekst = leeg.lees(f"documenten/agendapunten/lko-{lko}.md")
        assert ("| 1 | Melden | kader |" in tekst) is staat_erin


def test_antwoord_van_het_deelberaad(gehouden: Secretaris) -> None:
    """Het LKO leest wat het Deelberaad over zijn zaak antwoordde, tot het dat weet."""
    s = deelberaad.verstuurd(gehouden)
    antwoord = ("opschaling", "antwoord", OPSCHALING)
    s.doet(*antwoord, "--besluit", "Het Deelberaad stemt in.")
    s.doet(*GENEREER, "ter-apel")
    pad = "documenten/agendapunten/lko-ter-apel.md"
    assert "(1 april 2026): Het Deelberaad stemt in." in s.lees(pad)
    s.doet(*antwoord, "--teruggekoppeld-op", "2026-04-01")
    s.doet(*GENEREER, "ter-apel")
    assert "stemt in" not in s.lees(pad)


def test_vraag_aan_het_deelberaad(gehouden: Secretaris) -> None:
    """Wacht er een lijst op antwoord, dan vraagt het RAO daarnaar."""
    s = deelberaad.verstuurd(gehouden)
    s.doet(*GENEREER, "deelberaad")
    vraag = f"- Wat is uw antwoord op signaallijst {OPSCHALING} van 13 maart 2026?\n"
    assert vraag in s.lees("documenten/agendapunten/deelberaad.md")


def test_verzonden(trend: Secretaris) -> None:
    """De dag komt bij die tafel te staan; de andere tafel wacht nog."""
    voor = trend.lees(PAD)
    trend.doet(*VERZONDEN, "lko:assen", "--datum", "2026-03-04")
    assert erbij(voor, trend.lees(PAD)) == ["op_agenda: {'lko:assen': 2026-03-04}\n"]
    assert trend.laatste() == ("Punten doorgegeven aan LKO Assen", [PAD])


def test_eerder_doorgegeven(trend: Secretaris) -> None:
    """Na het versturen staat het punt onder wat eerder is doorgegeven."""
    trend.doet(*VERZONDEN, "assen")
    trend.doet(*GENEREER, "assen")
    tekst = trend.lees("documenten/agendapunten/lko-assen.md")
    assert "## Eerder doorgegeven\n\n- 5 maart 2026: Langer wachten\n" in tekst


def test_alleen_dit_punt(trend: Secretaris) -> None:
    """Met een kenmerk gaat het alleen om dat punt."""
    maak = ("nieuw", "onderwerp", "--type", "thema", "--titel", "Gemeenten")
    trend.doet(*maak, "--voor-agenda", "lko:assen")
    trend.doet("agendapunten", "verzonden", "thema-gemeenten", "--voor", "assen")
    assert "op_agenda" not in trend.lees(PAD)


def test_nog_eens(trend: Secretaris) -> None:
    """Nog eens op dezelfde dag verandert niets."""
    trend.doet(*VERZONDEN, "assen")
    assert trend.zegt(*VERZONDEN, "assen") == "Er is niets veranderd; alles stond er al."


@pytest.mark.parametrize(
    ("args", "code", "zin"),
    [
        (("ter-apel",), 3, "Er wacht geen punt voor LKO Ter Apel."),
        (("emmen",), 3, "Het LKO 'emmen' staat niet in rao.yaml."),
        (("assen", "--datum", "2026-03-06"), 2, "2026-03-06 ligt in de toekomst"),
    ],
)
def test_wat_niet_kan(trend: Secretaris, args: tuple[str, ...], code: int, zin: str) -> None:
    """Zonder punt, zonder tafel of in de toekomst kan het niet."""
    assert zin in trend.faalt(*VERZONDEN, *args, code=code)


def test_status(trend: Secretaris) -> None:
    """Een punt dat wacht, staat in rao status, met de opdracht erbij."""
    assert "1 punt doorgeven aan het Deelberaad Asiel" in trend.doet("status")
    trend.doet(*VERZONDEN, "deelberaad")
    assert "doorgeven aan het Deelberaad" not in trend.doet("status")


@pytest.mark.parametrize("streepje", ["-", "\u2011"])
def test_zaak_van_een_ander_lko(ontvangen: Secretaris, streepje: str) -> None:
    """Wat een LKO leest, noemt geen zaak van een ander; rao zegt welke tekst dat deed."""
    genoemd = ZAAK.replace("-", streepje)
    maak = ("nieuw", "onderwerp", "--type", "knelpunt", "--titel", "Tolken")
    tafels = ("--voor-agenda", "lko:assen", "--voor-agenda", "lko:ter-apel")
    ontvangen.doet(*maak, "--omschrijving", f"Blijkt uit {genoemd}.", *tafels)
    gezegd = " ".join(ontvangen.rao(*GENEREER, "assen").stderr.split())
    assert f"een tekst noemt {ZAAK}, en dat is niet van LKO Assen." in gezegd
    tekst = ontvangen.lees("documenten/agendapunten/lko-assen.md")
    assert "Blijkt uit een zaak van een ander LKO." in tekst
    assert "7K3F9E" not in tekst
    assert "Let op" not in ontvangen.rao(*GENEREER, "ter-apel").stderr
    assert genoemd in ontvangen.lees("documenten/agendapunten/lko-ter-apel.md")


def test_welke_tekst(ontvangen: Secretaris) -> None:
    """De melding noemt het onderwerp waarvan de tekst anders kan."""
    maak = ("nieuw", "onderwerp", "--type", "knelpunt", "--titel", "Tolken")
    ontvangen.doet(*maak, "--omschrijving", f"Zie {ZAAK}.", "--voor-agenda", "lko:assen")
    gezegd = ontvangen.rao(*GENEREER, "assen").stderr
    assert "rao onderwerp zet knelpunt-tolken --omschrijving TEKST" in gezegd


ANTWOORD = ("agendapunten", "antwoord", TREND, "--voor", "deelberaad")


@pytest.fixture
def doorgegeven(trend: Secretaris) -> Secretaris:
    """The Deelberaad got the trend."""
    trend.doet(*VERZONDEN, "deelberaad")
    return trend


def test_antwoord(doorgegeven: Secretaris) -> None:
    """Wat het Deelberaad over een punt zegt, komt erbij te staan en in het verloop."""
    voor = doorgegeven.lees(PAD)
    doorgegeven.doet(*ANTWOORD, "--tekst", "Speelt landelijk.", "--datum", "2026-03-05")
    assert erbij(voor, doorgegeven.lees(PAD)) == [
        "antwoorden:\n",
        "  deelberaad: {datum: 2026-03-05, tekst: Speelt landelijk.}\n",
    ]
    titel = "Antwoord van het Deelberaad Asiel: Langer wachten"
    assert doorgegeven.laatste() == (titel, [PAD])
    toon = " ".join(doorgegeven.doet("toon", TREND).split())
    assert "het Deelberaad Asiel (5 maart 2026): Speelt landelijk." in toon
    assert doorgegeven.rao("valideer").exit_code == 0


def test_antwoord_op_de_agenda(doorgegeven: Secretaris) -> None:
    """Het antwoord staat bij het punt op de volgende agenda; een andere tafel leest het niet."""
    doorgegeven.doet(*ANTWOORD, "--tekst", "Speelt landelijk.")
    doorgegeven.doet("nieuw", "overleg", "--datum", "2026-03-12")
    doorgegeven.doet("agenda", "genereer")
    agenda = doorgegeven.lees("documenten/2026-03-12/agenda.md")
    assert "Antwoord van het Deelberaad Asiel, op 5 maart 2026" in agenda
    assert "het Deelberaad Asiel (5 maart 2026): Speelt landelijk." in agenda
    doorgegeven.doet(*GENEREER, "assen")
    assert "Speelt landelijk" not in doorgegeven.lees("documenten/agendapunten/lko-assen.md")


def test_wachten_op_antwoord(doorgegeven: Secretaris) -> None:
    """Tot het Deelberaad antwoordt, staat dat op het werkscherm met de opdracht erbij."""
    assert f"rao {' '.join(ANTWOORD)}\n" in doorgegeven.doet("status")
    doorgegeven.doet(*ANTWOORD, "--tekst", "Speelt landelijk.")
    assert "agendapunten antwoord" not in doorgegeven.doet("status")


def test_antwoord_nog_eens(doorgegeven: Secretaris) -> None:
    """Hetzelfde nog eens verandert niets; een ander antwoord weigert rao."""
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
def test_antwoord_dat_niet_kan(doorgegeven: Secretaris, opties: tuple[str, ...], zin: str) -> None:
    """Een antwoord komt na het doorgeven, en niet morgen."""
    uitkomst = doorgegeven.rao(*ANTWOORD, *opties)
    assert uitkomst.exit_code in {2, 3}
    assert zin in " ".join(uitkomst.stderr.split())
