"""`rao overleg vervalt`: a meeting that does not go on (S1)."""

import pytest

from tests.cli.secretaris import OVERLEG, OVERLEGPAD, ZAAK, Secretaris

VERVALT = ("overleg", "vervalt", "--ja", OVERLEG, "--reden", "Er zijn te weinig zaken")
AGENDA = f"documenten/{OVERLEG}/agenda.md"


def test_status_and_reason(gepland: Secretaris) -> None:
    """The file stays, with the day and the reason."""
    gepland.op("2026-03-09").doet(*VERVALT)
    tekst = gepland.lees(OVERLEGPAD)
    assert "status: vervallen\n" in tekst
    assert "vervallen: {datum: 2026-03-09, reden: Er zijn te weinig zaken}\n" in tekst


def test_one_commit_with_the_agenda(gepland: Secretaris) -> None:
    """The agenda says so too, in the same commit."""
    gepland.doet(*VERVALT)
    assert gepland.laatste() == (f"Overleg van {OVERLEG} vervalt", [AGENDA, OVERLEGPAD])
    assert "*Dit overleg gaat niet door: Er zijn te weinig zaken*" in gepland.lees(AGENDA)


def test_the_zaken_come_back(gepland: Secretaris) -> None:
    """A zaak is not left lying: it comes on the next agenda."""
    gepland.doet("nieuw", "overleg", "--datum", "2026-04-09")
    assert gepland.zegt(*VERVALT).splitlines()[1:] == [
        f"{ZAAK} hoort op de agenda van 9 april 2026.",
        "Maak die agenda met: rao agenda genereer 2026-04-09",
    ]
    gepland.doet("agenda", "genereer", "2026-04-09")
    assert ZAAK in gepland.lees("overleggen/2026/2026-04-09.yaml")


def test_a_rehearsal_says_where_the_points_go(gepland: Secretaris) -> None:
    """Also those that a member put on the agenda, before anything is done."""
    gepland.doet("nieuw", "overleg", "--datum", "2026-04-09")
    gepland.doet("agenda", "voeg-toe", OVERLEG, "--onderwerp", "Vervoer", "--indiener", "COA")
    waarheen = f"{ZAAK} en 'Vervoer' horen op de agenda van 9 april 2026."
    assert waarheen in gepland.zegt(*VERVALT, "--proef")
    gepland.doet(*VERVALT)
    gepland.doet("agenda", "genereer", "2026-04-09")
    assert "id: vervoer" in gepland.lees("overleggen/2026/2026-04-09.yaml")


def test_without_a_next_meeting(gepland: Secretaris) -> None:
    """Then planning comes first."""
    assert "Plan er een met: rao nieuw overleg" in gepland.zegt(*VERVALT)


def test_again_changes_nothing(gepland: Secretaris) -> None:
    """A cancelled meeting is not cancelled again."""
    gepland.doet(*VERVALT)
    voor = gepland.lees(OVERLEGPAD)
    assert gepland.zegt(*VERVALT).startswith("Er is niets veranderd")
    assert gepland.lees(OVERLEGPAD) == voor


def test_the_register_stays_right(gepland: Secretaris) -> None:
    """No error is added."""
    gepland.doet(*VERVALT)
    assert gepland.rao("valideer", "--uitvoer", "kort").exit_code == 0


def test_not_after_the_meeting(gehouden: Secretaris) -> None:
    """What was held can no longer be cancelled."""
    assert gehouden.faalt(*VERVALT).startswith(
        f"Fout: Het overleg van {OVERLEG} is gehouden en kan niet meer vervallen.\n"
    )


def test_without_a_reason(gepland: Secretaris) -> None:
    """Without a terminal the reason is needed on the line."""
    assert "--reden" in gepland.faalt("overleg", "vervalt", "--ja", OVERLEG, code=2)


@pytest.mark.parametrize("dag", ["2026-03-13", "2027-01-01"])
def test_unknown_meeting(gepland: Secretaris, dag: str) -> None:
    """A day without a meeting is told."""
    assert f"Overleg '{dag}'" in gepland.faalt(
        "overleg", "vervalt", "--ja", dag, "--reden", "x y z"
    )


def test_dry_run(gepland: Secretaris) -> None:
    """It shows what would change."""
    voor = gepland.foto()
    assert "    wordt: vervallen\n" in gepland.rao(*VERVALT, "--proef").stderr
    assert gepland.foto() == voor
