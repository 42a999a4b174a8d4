"""Who goes on for an LKO hears what that LKO had to do or brought in (S8, S11)."""

import pytest

from tests.cli.secretaris import OVERLEG, ZAAK, Secretaris
from tests.cli.voorraad import uit_voorraad

BESLUIT = "B-2026-03-12-01"
TWEEDE = "A-2026-03-12-02"
NIEUW = (
    *("nieuw", "actie", "--besluit", BESLUIT, "--uiterlijk", "2026-04-02"),
    *("--omschrijving", "Praat met de school", "--lko", "assen"),
)
NOORD = f"documenten/{OVERLEG}/terugkoppeling-noord.md"
VOLG_OP = ("lko", "volg-op", "assen", "noord", "LKO Noord", "--op", "2026-03-14")
SAMEN = ("lko", "voeg-samen", "ter-apel", "assen", "noord", "LKO Noord", "--op", "2026-03-14")


@pytest.fixture
@uit_voorraad
def voor_assen(besloten: Secretaris) -> Secretaris:
    """LKO Assen has something to do, and was not told."""
    besloten.doet(*NIEUW)
    return besloten


@pytest.mark.parametrize("wissel", [VOLG_OP, SAMEN])
def test_the_letter(voor_assen: Secretaris, wissel: tuple[str, ...]) -> None:
    """The letter about the actie goes to the successor; there is none for the one before it."""
    voor_assen.doet(*wissel)
    s = voor_assen.op("2026-03-16")
    s.doet("terugkoppeling", "genereer", OVERLEG)
    assert "Praat met de school" in s.lees(NOORD)
    assert "terugkoppeling-assen" not in s.git("ls-files")


def test_status_and_the_list(voor_assen: Secretaris) -> None:
    """`status` asks the successor, and its acties are found under its own key."""
    assert f"Open acties gaan mee: {TWEEDE}." in voor_assen.zegt(*VOLG_OP)
    s = voor_assen.op("2026-04-03")
    status = " ".join(s.doet("status").split())
    assert "Vraag LKO Noord hoe het staat" in status
    assert "Terugkoppeling aan LKO Noord over 12 maart 2026" in status
    assert "LKO Assen" not in status
    assert TWEEDE in s.doet("acties", "--lko", "noord")


def test_nothing_is_news_once_sent(voor_assen: Secretaris) -> None:
    """The letter that went to the successor stays right: it was made of the same facts."""
    voor_assen.doet(*VOLG_OP)
    s = voor_assen.op("2026-03-16")
    s.doet("terugkoppeling", "genereer", OVERLEG, "--lko", "noord")
    s.doet("terugkoppeling", "verzonden", "--ja", f"TK-noord-{OVERLEG}")
    assert "VRB15" not in s.doet("valideer")
    assert "is al verzonden en verandert niet meer" in s.zegt(
        "terugkoppeling", "genereer", OVERLEG, "--lko", "noord"
    )


def test_who_was_told_is_not_told_again(voor_assen: Secretaris) -> None:
    """An LKO that heard of its actie itself leaves nothing to tell its successor."""
    s = voor_assen.op("2026-03-13")
    s.doet("terugkoppeling", "genereer", OVERLEG)
    s.doet("terugkoppeling", "verzonden", "--ja", f"TK-assen-{OVERLEG}", f"TK-ter-apel-{OVERLEG}")
    s.doet(*VOLG_OP)
    assert "Terugkoppeling aan" not in s.op("2026-03-16").doet("status")
    assert "VRB15" not in s.doet("valideer")


def test_what_it_brought_in(gepland: Secretaris) -> None:
    """What was said about a topic of the LKO is read by its successor."""
    s = gepland
    s.doet("agenda", "voeg-toe", "--onderwerp", "Bus", "--indiener", "assen")
    s = s.op(OVERLEG)
    s.doet("overleg", "houd", "--aanwezig", "DT&V, COA, IND, AVIM")
    besluit = ("--uitkomst", "afgehandeld", "--besluit", "Het gezin blijft.")
    s.doet("nieuw", "besluit", "--punt", ZAAK, *besluit)
    s.doet("overleg", "notuleer", "--punt", "bus", "--verslag", "De bus komt vaker.")
    s.doet(*VOLG_OP)
    s = s.op("2026-03-16")
    s.doet("terugkoppeling", "genereer", OVERLEG)
    assert "De bus komt vaker." in s.lees(NOORD)


def test_who_has_it_now(voor_assen: Secretaris) -> None:
    """What is open now says who has it now: the lists, the actie itself and the finding."""
    voor_assen.doet(*VOLG_OP)
    s = voor_assen.op("2026-04-03")
    gezegd = [s.doet("acties"), s.doet("lijst", "acties"), s.doet("toon", TWEEDE)]
    gezegd.append(s.rao("valideer").stdout)
    regels = [regel for tekst in gezegd for regel in tekst.splitlines() if "ssen" in regel]
    assert [regel for regel in regels if TWEEDE in regel or "wie" in regel] == []
    assert all("oord" in tekst for tekst in gezegd)


def test_a_paper_of_a_day(voor_assen: Secretaris) -> None:
    """The agenda of a day after it names the successor; the list of the day itself does not."""
    voor_assen.doet(*VOLG_OP)
    s = voor_assen.op("2026-03-16")
    s.doet("nieuw", "overleg", "--datum", "2026-04-09")
    s.doet("agenda", "genereer", "2026-04-09")
    s.doet("besluitenlijst", "genereer", OVERLEG)
    agenda = s.lees("documenten/2026-04-09/agenda.md")
    lijst = s.lees(f"documenten/{OVERLEG}/besluitenlijst.md")
    assert any("LKO Noord" in regel and TWEEDE in regel for regel in agenda.splitlines())
    op_de_dag, _, verzending = lijst.partition("## Verzending")
    assert "- **LKO Noord:** terugkoppeling" in verzending
    regels = [regel for regel in op_de_dag.splitlines() if TWEEDE in regel]
    assert regels
    assert not any("LKO Noord" in regel for regel in regels)


def test_the_zaak_says_who_went_on(besloten: Secretaris) -> None:
    """`toon` of a zaak says that its LKO went on as another, and since when."""
    besloten.doet(*SAMEN)
    tekst = " ".join(besloten.op("2026-03-16").doet("toon", ZAAK).split())
    assert "LKO Ter Apel gaat sinds 14 maart 2026 verder als LKO Noord" in tekst
