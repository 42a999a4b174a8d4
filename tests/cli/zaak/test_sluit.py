"""`rao zaak sluit`: a zaak ended in the world, and no meeting speaks of it any more (S11, S14)."""

import json

import pytest

from tests.cli.secretaris import LIJST, LIJSTPAD, OVERLEG, OVERLEGPAD, ZAAK, Secretaris
from tests.cli.voorraad import uit_voorraad

SLUIT = ("zaak", "sluit", ZAAK)
VERTREK = (*SLUIT, "--afloop", "zelfstandig-vertrek", "--op", "2026-03-05")


@pytest.fixture
@uit_voorraad
def gesloten(gepland: Secretaris) -> Secretaris:
    """The family left, and stood on an agenda that was not fixed."""
    gepland.doet(*VERTREK, "--toelichting", "Met steun")
    return gepland


def test_it_stands_at_the_zaak(gesloten: Secretaris) -> None:
    """The way it ended, the day and what was said of it."""
    wat = "    afloop:\n      soort: zelfstandig-vertrek\n      op: 2026-03-05\n"
    assert f"{wat}      toelichting: Met steun\n" in gesloten.lees(LIJSTPAD)
    assert "versie: 2\n" in gesloten.lees("rao.yaml")


def test_it_leaves_an_open_agenda(gesloten: Secretaris) -> None:
    """Meeting and agenda go along in the commit; the zaak does not return."""
    assert ZAAK not in gesloten.lees(OVERLEGPAD)
    assert ZAAK not in gesloten.lees(f"documenten/{OVERLEG}/agenda.md")
    gesloten.doet("agenda", "genereer")
    assert ZAAK not in gesloten.lees(OVERLEGPAD)


def test_what_you_read(gepland: Secretaris) -> None:
    """It says that the zaak is off the agenda, and in which reply the LKO hears it."""
    assert gepland.zegt(*VERTREK).splitlines() == [
        f"Vastgelegd: Zaak {ZAAK} afgelopen",
        f"{ZAAK} is van de agenda van 12 maart 2026 gehaald.",
        "LKO Ter Apel hoort dit in de terugkoppeling over 12 maart 2026.",
    ]


def test_it_is_no_open_zaak(gesloten: Secretaris) -> None:
    """At once, before the LKO heard it; that is a task."""
    assert ZAAK not in gesloten.doet("lijst", "zaken", "--open")
    assert f"LKO Ter Apel vertellen dat {ZAAK} is afgelopen" in gesloten.doet("status")


def test_again_changes_nothing(gesloten: Secretaris) -> None:
    """The same end stands there; another is refused."""
    assert "alles stond er al" in gesloten.zegt(*VERTREK)
    anders = (*SLUIT, "--afloop", "vergunning", "--op", "2026-03-05")
    assert "zelfstandig vertrek op 5 maart 2026" in gesloten.faalt(*anders)


def test_undo(gesloten: Secretaris) -> None:
    """One step back, and it is on the agenda again."""
    gesloten.doet("ongedaan", "--ja")
    assert "afloop" not in gesloten.lees(LIJSTPAD)
    assert ZAAK in gesloten.lees(OVERLEGPAD)


def test_proof_and_json(gepland: Secretaris) -> None:
    """--proef changes nothing; --json is one answer."""
    gegeven = json.loads(gepland.doet(*VERTREK, "--proef", "--json"))
    assert (gegeven["gewijzigd"], gegeven["proef"]) == (True, True)
    assert "afloop" not in gepland.lees(LIJSTPAD)


def test_on_a_fixed_agenda_it_is_named(gepland: Secretaris) -> None:
    """That agenda stays as it was fixed."""
    gepland.doet("agenda", "stel-vast", "--ja")
    assert "staat nog op de vastgestelde agenda van 12 maart 2026" in gepland.zegt(*VERTREK)
    assert ZAAK in gepland.lees(OVERLEGPAD)


def test_open_acties_stay_without_a_terminal(besloten: Secretaris) -> None:
    """They are named, each with the command that drops it."""
    gezegd = besloten.op("2026-03-13").zegt(*SLUIT, "--afloop", "anders", "--op", "2026-03-13")
    assert "blijft open" in gezegd
    assert "rao actie verval A-2026-03-12-01" in gezegd


@pytest.mark.parametrize(
    ("rest", "zin"),
    [
        (("--afloop", "weg", "--op", "2026-03-05"), "--afloop"),
        (("--afloop", "anders", "--op", "2026-12-01"), "moet nog komen"),
        (("--afloop", "anders", "--op", "2020-01-01"), "ligt voor"),
        (("--afloop", "anders"), "--op"),
    ],
)
def test_what_cannot_be(gepland: Secretaris, rest: tuple[str, ...], zin: str) -> None:
    """A way that is not there, a day to come, a day before the list, no day."""
    assert zin in gepland.faalt(*SLUIT, *rest, code=2)


def test_a_concept(lijst: Secretaris) -> None:
    """What was not handed in, is taken off the list."""
    assert "rao zaak verwijder" in lijst.faalt(*VERTREK)


def test_the_reply_tells_it(besloten: Secretaris) -> None:
    """Beside what the meeting decided before; then its list is settled."""
    s = besloten.op("2026-03-13")
    s.doet(*SLUIT, "--afloop", "vergunning", "--op", "2026-03-13")
    s.doet("terugkoppeling", "genereer", OVERLEG)
    tekst = s.lees(f"documenten/{OVERLEG}/terugkoppeling-ter-apel.md")
    assert "De zaak komt niet meer op een agenda. Vergunning op 13 maart 2026." in tekst
    s.doet("terugkoppeling", "verzonden", f"TK-ter-apel-{OVERLEG}", "--ja")
    assert "vertellen dat" not in s.doet("status")
    assert "status: afgehandeld" in s.lees(LIJSTPAD)


def test_a_closed_month_asks_for_a_correction(gepland: Secretaris) -> None:
    """Without a terminal --correctie says so, and the figures name the day."""
    s = gepland.op("2026-06-15")
    assert "cijfers van maart 2026" in s.faalt(*VERTREK, code=2)
    assert "--correctie" in s.faalt(*VERTREK, "--ja", code=2)
    s.doet(*VERTREK, "--correctie")
    assert "2026-03: [2026-06-15]" in s.lees("rao.yaml")
    assert "Gecorrigeerd op 15 juni 2026." in s.doet("cijfers", "--periode", "2026-03")


def test_a_list_with_a_discussed_zaak_cannot_be_withdrawn(besloten: Secretaris) -> None:
    """The exact command for the zaak stands in the hint (S11)."""
    gezegd = besloten.faalt("signaallijst", "trek-in", LIJST, "--reden", "Vertrokken")
    assert f"rao zaak trek-in {ZAAK} --reden" in gezegd
