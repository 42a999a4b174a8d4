"""`rao terugkoppeling verzonden` and `bevestigd`; a list is settled by itself (S11)."""

import json

import pytest

from tests.cli.secretaris import LIJST, LIJSTPAD, OVERLEG, OVERLEGPAD, ZAAK, Secretaris
from tests.cli.voorraad import uit_voorraad

KENMERK = "TK-ter-apel-2026-03-12"
PAD = f"terugkoppelingen/2026/{KENMERK}.yaml"
VERZONDEN = ("terugkoppeling", "verzonden", "--ja")
BEVESTIGD = ("terugkoppeling", "bevestigd")


@pytest.fixture
@uit_voorraad
def gemaakt(besloten: Secretaris) -> Secretaris:
    """A settled zaak with its reply in concept, on 16 March."""
    besloten.doet("terugkoppeling", "genereer")
    return besloten.op("2026-03-16")


@pytest.fixture
@uit_voorraad
def verzonden(gemaakt: Secretaris) -> Secretaris:
    """And sent, on 16 March."""
    gemaakt.doet(*VERZONDEN, KENMERK)
    return gemaakt


def test_sending_finishes_the_list(gemaakt: Secretaris) -> None:
    """The last zaak is done now: the list is done, in the same commit."""
    assert gemaakt.zegt(*VERZONDEN, KENMERK).splitlines() == [
        f"Vastgelegd: Terugkoppeling {KENMERK} verzonden; {LIJST} afgehandeld",
        f"Alle zaken van {LIJST} zijn klaar: de lijst is afgehandeld.",
    ]
    assert gemaakt.laatste()[1] == [LIJSTPAD, PAD]
    assert "status: verzonden\n" in gemaakt.lees(PAD)
    assert "verzonden_op: 2026-03-16\n" in gemaakt.lees(PAD)
    assert "status: afgehandeld\n" in gemaakt.lees(LIJSTPAD)


def test_a_letter_is_no_concept(gemaakt: Secretaris) -> None:
    """It is due weeks before the table fixes its list: it says so in one sentence, with no stamp.

    Sent it says when, whether or not the list was fixed meanwhile.
    """
    formaten = ("--formaat", "html", "--formaat", "eml")
    plek = gemaakt.map / "uitvoer" / OVERLEG / "terugkoppeling-ter-apel"
    gemaakt.doet("terugkoppeling", "genereer", *formaten)
    html, mail = (plek.with_suffix(f".{einde}").read_text("utf-8") for einde in ("html", "eml"))
    assert "De besluitenlijst is nog niet vastgesteld." in html
    assert "concept" not in html.partition("</style>")[2].casefold()
    assert "(concept)" not in mail
    gemaakt.doet(*VERZONDEN, KENMERK)
    for dag in ("2026-03-17", "2026-04-20"):
        gemaakt.op(dag).doet("terugkoppeling", "genereer", OVERLEG, *formaten)
        html = plek.with_suffix(".html").read_text("utf-8")
        assert "Verzonden op 16 maart 2026" in html
        assert "De besluitenlijst is nog niet vastgesteld." in html
        gemaakt.op(dag).doet("besluitenlijst", "stel-vast", "--ja")


def test_once_the_list_is_fixed_a_letter_says_nothing_of_it(gemaakt: Secretaris) -> None:
    """A letter that was not sent yet follows the list."""
    pad = f"documenten/{OVERLEG}/terugkoppeling-ter-apel.md"
    assert "nog niet vastgesteld" in gemaakt.lees(pad)
    gemaakt.doet("besluitenlijst", "stel-vast", "--ja")
    gemaakt.doet("terugkoppeling", "genereer")
    assert "nog niet vastgesteld" not in gemaakt.lees(pad)


def test_trailers(verzonden: Secretaris) -> None:
    """The commit names the terugkoppeling and the list."""
    bericht = verzonden.git("show", "--no-patch", "--format=%B")
    assert "Rao-Handeling: terugkoppeling-verzonden\n" in bericht
    assert f"Rao-Betreft: {KENMERK}\nRao-Betreft: {LIJST}\n" in bericht


def test_before_sending_nothing_is_done(gemaakt: Secretaris) -> None:
    """A besluit alone does not finish a zaak."""
    assert "afgehandeld " in gemaakt.doet("lijst", "zaken")
    assert "status: ontvangen\n" in gemaakt.lees(LIJSTPAD)


def test_after_that_the_zaak_is_done(verzonden: Secretaris) -> None:
    """After sending the LKO knows, and the zaak gets no older."""
    regel = verzonden.op("2026-09-01").doet("lijst", "zaken").splitlines()[1]
    assert regel.startswith(f"{ZAAK}  ter-apel  teruggekoppeld  11     1/0")


def test_an_open_zaak_keeps_the_list_open(gehouden: Secretaris) -> None:
    """A zaak held over is not done; neither is the list."""
    op = gehouden.op(OVERLEG)
    besluit = ("--uitkomst", "aanhouden", "--besluit", "Wacht", "--hervatten-op", "2026-04-09")
    op.doet("nieuw", "besluit", "--punt", ZAAK, *besluit)
    op.doet("terugkoppeling", "genereer")
    assert op.zegt(*VERZONDEN, KENMERK) == f"Vastgelegd: Terugkoppeling {KENMERK} verzonden"
    assert "status: ontvangen\n" in op.lees(LIJSTPAD)


def test_again(verzonden: Secretaris) -> None:
    """Reporting again changes nothing, also later."""
    later = verzonden.op("2026-03-20")
    assert later.zegt(*VERZONDEN, KENMERK) == "Er is niets veranderd; alles stond er al."


def test_on_another_day(verzonden: Secretaris) -> None:
    """A day other than the one that stands is refused."""
    assert verzonden.faalt(*VERZONDEN, KENMERK, "--op", "2026-03-13") == (
        f"Fout: {KENMERK} is al verzonden op 16 maart 2026.\n"
        f"Klopt die dag niet, verbeter hem dan in {PAD}.\n"
    )


@pytest.mark.parametrize(
    ("op", "zin"),
    [
        ("2026-03-17", "17 maart 2026 moet nog komen."),
        ("2026-03-11", "11 maart 2026 ligt voor het overleg van 12 maart 2026."),
    ],
)
def test_on_a_day_that_cannot_be(gemaakt: Secretaris, op: str, zin: str) -> None:
    """Sending cannot be in the future, and not before the meeting."""
    assert f"Fout: {zin}\n" in gemaakt.faalt(*VERZONDEN, KENMERK, "--op", op, code=2)


def test_not_updated(gemaakt: Secretaris) -> None:
    """When the besluit changed after it, the LKO heard something else: make it again first."""
    gemaakt.typt(OVERLEGPAD, "tot 1 juni", "tot 1 juli")
    assert gemaakt.faalt(*VERZONDEN, KENMERK) == (
        f"Fout: {KENMERK} is niet bijgewerkt: de besluiten zijn daarna gewijzigd.\n"
        f"Maak haar opnieuw met: rao terugkoppeling genereer {OVERLEG} --lko ter-apel\n"
        "Verstuur die, en meld het dan.\n"
    )
    gemaakt.doet("terugkoppeling", "genereer")
    gemaakt.doet(*VERZONDEN, KENMERK)


def test_decided_later(gemaakt: Secretaris) -> None:
    """When a zaak that was decided is not in it, it is not updated."""
    gemaakt.typt(PAD, f"zaken: [{ZAAK}]", "zaken: []")
    assert f"over {ZAAK} is later besloten" in gemaakt.faalt(*VERZONDEN, KENMERK)


def test_fixing_and_completing_in_between(gemaakt: Secretaris) -> None:
    """What does not touch the besluiten does not stop the sending."""
    gemaakt.doet("besluitenlijst", "stel-vast", "--ja")
    gemaakt.doet("standpunt", ZAAK, "COA", "--standpunt", "De opvang kan doorgaan.")
    gemaakt.doet(*VERZONDEN, KENMERK)


def test_written_by_hand(besloten: Secretaris) -> None:
    """A terugkoppeling that the user wrote can be reported too."""
    tekst = f"soort: terugkoppeling\nkenmerk: {KENMERK}\nlko: ter-apel\noverleg: {OVERLEG}\n"
    besloten.typt_nieuw(PAD, f"{tekst}status: concept\nzaken: [{ZAAK}]\n")
    besloten.op("2026-03-16").doet(*VERZONDEN, KENMERK)
    assert "status: afgehandeld\n" in besloten.lees(LIJSTPAD)


def test_confirmed(verzonden: Secretaris) -> None:
    """The LKO confirms; only the terugkoppeling changes."""
    op = verzonden.op("2026-03-18")
    assert op.zegt(*BEVESTIGD, KENMERK) == f"Vastgelegd: Terugkoppeling {KENMERK} bevestigd"
    assert op.laatste()[1] == [PAD]
    assert "bevestigd_op: 2026-03-18\n" in op.lees(PAD)
    assert op.zegt(*BEVESTIGD, KENMERK) == "Er is niets veranderd; alles stond er al."
    assert "is al bevestigd op 18 maart 2026" in op.faalt(*BEVESTIGD, KENMERK, "--op", "2026-03-17")


def test_confirmed_before_sent(gemaakt: Secretaris) -> None:
    """What was not sent nobody can confirm."""
    assert gemaakt.faalt(*BEVESTIGD, KENMERK) == (
        f"Fout: {KENMERK} is nog niet verzonden.\n"
        f"Meld dat eerst met: rao terugkoppeling verzonden {KENMERK}\n"
    )


def test_confirmed_on_an_earlier_day(verzonden: Secretaris) -> None:
    """Confirming before the sending cannot be."""
    zin = verzonden.faalt(*BEVESTIGD, KENMERK, "--op", "2026-03-15", code=2)
    assert zin.startswith("Fout: 15 maart 2026 ligt voor de verzending van 16 maart 2026.\n")


def test_sent_after_confirmed(verzonden: Secretaris) -> None:
    """Who confirmed also got it; reporting it sent changes nothing."""
    verzonden.doet(*BEVESTIGD, KENMERK)
    assert "alles stond er al" in verzonden.zegt(*VERZONDEN, KENMERK)


def test_unknown(gemaakt: Secretaris) -> None:
    """A kenmerk that does not exist, with what may be meant."""
    assert gemaakt.faalt(*VERZONDEN, "TK-ter-apel-2026-03-13") == (
        "Fout: Terugkoppeling 'TK-ter-apel-2026-03-13' staat niet in dit register.\n"
        f"Bedoelt u {KENMERK}? Bekijk wat er is met: rao lijst terugkoppelingen\n"
    )


def test_the_first_error_stops_all(gemaakt: Secretaris) -> None:
    """Several terugkoppelingen at once are one commit, or none."""
    gemaakt.faalt(*VERZONDEN, KENMERK, "TK-assen-2026-03-12")


def test_dry_run_and_json(gemaakt: Secretaris) -> None:
    """With --proef nothing changes; a program sees the list too."""
    voor = gemaakt.foto()
    antwoord = json.loads(gemaakt.doet(*VERZONDEN, KENMERK, "--proef", "--json"))
    assert antwoord["bestanden"] == [LIJSTPAD, PAD]
    assert gemaakt.foto() == voor
