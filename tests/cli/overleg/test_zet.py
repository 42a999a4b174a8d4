"""`rao overleg zet`: when and where a meeting is (S1)."""

import json
import sys

import pytest

from tests.cli.secretaris import OVERLEG, OVERLEGPAD, Secretaris

AGENDA = f"documenten/{OVERLEG}/agenda.md"
ZET = ("overleg", "zet")
LATER = ("--tijd", "13:00-15:00")


def meldingen(s: Secretaris) -> str:
    """Return what `rao valideer` says about what was fixed."""
    uit = s.rao("valideer", "--uitvoer", "kort").stdout
    return "".join(regel for regel in uit.splitlines(keepends=True) if "BSL" in regel)


def test_another_time(gepland: Secretaris) -> None:
    """Only the time changes; the agenda goes along."""
    voor = gepland.lees(OVERLEGPAD)
    gepland.doet(*ZET, OVERLEG, *LATER)
    assert gepland.lees(OVERLEGPAD) == voor.replace("10:00-12:00", "13:00-15:00")
    assert gepland.laatste() == (f"Tijd van {OVERLEG} gezet", [AGENDA, OVERLEGPAD])
    assert "13:00 tot 15:00 uur" in gepland.lees(AGENDA)


def test_trailers(gepland: Secretaris) -> None:
    """The commit says what happened, with which meeting."""
    gepland.doet(*ZET, OVERLEG, "--locatie", "Emmen")
    bericht = gepland.git("show", "--no-patch", "--format=%B")
    assert f"Rao-Handeling: overleg-zet\nRao-Betreft: {OVERLEG}\n" in bericht


def test_more_days(gepland: Secretaris) -> None:
    """Several meetings at once are one commit."""
    gepland.doet("nieuw", "overleg", "--datum", "2026-04-09")
    gepland.doet(*ZET, OVERLEG, "9 april", *LATER, "--locatie", "Emmen")
    assert gepland.laatste()[0] == "Tijd en locatie van 2 overleggen gezet"
    assert "tijd: '13:00-15:00'\nlocatie: Emmen\n" in gepland.lees(
        "overleggen/2026/2026-04-09.yaml"
    )


def test_a_series(gepland: Secretaris) -> None:
    """A whole year: all that is to come, not what is over or cancelled."""
    for dag in ("2026-04-09", "2026-05-21", "2026-06-11"):
        gepland.doet("nieuw", "overleg", "--datum", dag)
    gepland.doet("overleg", "vervalt", "--ja", "2026-05-21", "--reden", "Vakantie")
    gepland.op("2026-04-10").doet(*ZET, "--reeks", "2026", *LATER)
    assert gepland.laatste()[1] == ["overleggen/2026/2026-06-11.yaml"]


def test_a_fixed_agenda(gepland: Secretaris) -> None:
    """The agenda is fixed again, and rao says that the members do not know it like this."""
    gepland.doet("agenda", "stel-vast", "--ja", OVERLEG)
    zegt = gepland.zegt(*ZET, OVERLEG, *LATER)
    assert zegt.endswith(f"De agenda van {OVERLEG} lag al vast. Stuur haar opnieuw rond.")
    assert meldingen(gepland) == ""


def test_the_same(gepland: Secretaris) -> None:
    """What is there already is no change."""
    zegt = gepland.zegt(*ZET, OVERLEG, "--tijd", "10:00-12:00")
    assert zegt == "Er is niets veranderd; alles stond er al."


@pytest.mark.parametrize(
    ("opties", "code", "zin"),
    [
        ((OVERLEG,), 2, "U zegt niet wat er verandert."),
        (LATER, 2, "Noem een datum of --reeks JAAR, niet geen van beide."),
        ((OVERLEG, "--reeks", "2026", *LATER), 2, "niet allebei."),
        ((OVERLEG, "--tijd", "25:00"), 2, "'25:00' is geen tijd, zoals 10:00-12:00."),
        ((OVERLEG, "--tijd", "12:00-10:00"), 2, "eindigt voor het begint"),
        ((OVERLEG, "--locatie", " "), 2, "De waarde bij --locatie is leeg."),
        (("2026-03-13", *LATER), 3, "staat niet in dit register"),
        (("--reeks", "2031", *LATER), 3, "In 2031 staat geen overleg dat nog komt."),
    ],
)
def test_what_cannot_be_done(
    gepland: Secretaris, opties: tuple[str, ...], code: int, zin: str
) -> None:
    """A mistake is refused, with the reason."""
    assert zin in gepland.faalt(*ZET, *opties, code=code)


def test_a_meeting_that_is_over(gehouden: Secretaris) -> None:
    """When and where a meeting was does not change any more."""
    zin = f"Het overleg van {OVERLEG} is gehouden; tijd en plaats liggen vast."
    assert zin in gehouden.faalt(*ZET, OVERLEG, *LATER)


def test_dry_run_and_json(gepland: Secretaris) -> None:
    """With --proef nothing changes; a program reads what would happen."""
    voor = gepland.foto()
    antwoord = json.loads(gepland.doet(*ZET, OVERLEG, *LATER, "--proef", "--json"))
    assert antwoord["bestanden"] == [AGENDA, OVERLEGPAD]
    assert gepland.foto() == voor


@pytest.mark.skipif(sys.platform == "win32", reason="no pseudo terminal there")
def test_at_a_terminal(gepland: Secretaris) -> None:
    """Without options rao asks both; Enter keeps what is there."""
    from tests.cli.questions.test_gesprek import gesprek

    code, tekst = gesprek(gepland, (*ZET, OVERLEG), ["", "Emmen"])
    assert code == 0
    assert "Nu staat er: 10:00-12:00\n" in tekst
    assert "tijd: '10:00-12:00'\nlocatie: Emmen\n" in gepland.lees(OVERLEGPAD)


@pytest.mark.skipif(sys.platform == "win32", reason="no pseudo terminal there")
def test_at_a_terminal_for_more(gepland: Secretaris) -> None:
    """When meetings differ, Enter leaves each as it was."""
    from tests.cli.questions.test_gesprek import gesprek

    gepland.doet("nieuw", "overleg", "--datum", "2026-04-09", "--tijd", "09:00-11:00")
    code, _ = gesprek(gepland, (*ZET, OVERLEG, "2026-04-09"), ["", "Emmen"])
    assert code == 0
    assert "tijd: '09:00-11:00'\nlocatie: Emmen\n" in gepland.lees(
        "overleggen/2026/2026-04-09.yaml"
    )


@pytest.mark.parametrize(
    ("getypt", "staat"),
    [
        ("9-11", "09:00-11:00"),
        ("9:00-11:00", "09:00-11:00"),
        ("9.30 – 11 uur", "09:30-11:00"),
        ("9 tot 11", "09:00-11:00"),
        ("9", "09:00"),
    ],
)
def test_a_time_as_people_type_it(gepland: Secretaris, getypt: str, staat: str) -> None:
    """In the register it is always the same, also with a new meeting."""
    gepland.doet(*ZET, OVERLEG, "--tijd", getypt)
    assert f"tijd: '{staat}'\n" in gepland.lees(OVERLEGPAD)
    gepland.doet("nieuw", "overleg", "--datum", "2026-04-09", "--tijd", getypt)
    assert f"tijd: '{staat}'\n" in gepland.lees("overleggen/2026/2026-04-09.yaml")
