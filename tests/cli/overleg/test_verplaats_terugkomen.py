"""What would come back on a meeting goes along when that meeting moves (S1, S8)."""

import pytest

from tests.cli.secretaris import OVERLEG, OVERLEGPAD, ZAAK, Secretaris
from tests.cli.voorraad import uit_voorraad

APRIL = "2026-04-09"
AANHOUDEN = (
    "nieuw",
    "besluit",
    "--punt",
    ZAAK,
    "--uitkomst",
    "aanhouden",
    "--besluit",
    "Wacht",
    "--motivering",
    "Er komt een reisdocument",
)
VERPLAATS = ("overleg", "verplaats", APRIL, "--naar")


@pytest.fixture
@uit_voorraad
def april(gehouden: Secretaris) -> Secretaris:
    """The zaak is put off until the meeting of April; that decision is fixed."""
    s = gehouden.op("2026-03-13")
    s.doet(*AANHOUDEN, "--hervatten-op", APRIL)
    s.doet("besluitenlijst", "genereer", OVERLEG)
    s.doet("besluitenlijst", "stel-vast", OVERLEG, "--ja")
    s.doet("nieuw", "overleg", "--datum", APRIL)
    return s


def staat_op(s: Secretaris, dag: str) -> bool:
    """Make the agenda of a day, and say whether the zaak is on it."""
    s.doet("agenda", "genereer", dag)
    return ZAAK in s.lees(f"documenten/{dag}/agenda.md")


@pytest.mark.parametrize("dag", ["2026-04-08", "2026-04-10", "2026-03-31", "2027-01-14"])
def test_the_zaak_goes_along(april: Secretaris, dag: str) -> None:
    """Earlier and later, in another month and another year; the fixed decision stays as it was."""
    vast = april.lees(OVERLEGPAD)
    assert f"{ZAAK} gaat mee naar " in april.zegt(*VERPLAATS, dag)
    assert staat_op(april, dag)
    assert april.lees(OVERLEGPAD) == vast


def test_over_another_meeting(april: Secretaris) -> None:
    """The meeting in between does not get it: it goes with its own."""
    april.doet("nieuw", "overleg", "--datum", "2026-04-23")
    april.doet(*VERPLAATS, "2026-04-30")
    assert not staat_op(april, "2026-04-23")
    assert staat_op(april, "2026-04-30")


def test_twice_and_back(april: Secretaris) -> None:
    """Each move counts from the first day; back again is as if nothing moved."""
    april.doet(*VERPLAATS, "2026-04-16")
    april.doet("overleg", "verplaats", "2026-04-16", "--naar", "2026-04-02")
    assert "aangehouden tot 2026-04-02" in april.doet("lijst", "zaken", "--open")
    april.doet("overleg", "verplaats", "2026-04-02", "--naar", APRIL)
    assert staat_op(april, APRIL)


def test_the_agenda_says_why(april: Secretaris) -> None:
    """Who reads "until 9 April" on an agenda of 2 April, reads that the meeting moved."""
    april.doet(*VERPLAATS, "2026-04-02")
    april.doet("agenda", "genereer", "2026-04-02")
    tekst = " ".join(april.lees("documenten/2026-04-02/agenda.md").split())
    assert "Dat overleg is verplaatst naar 2 april 2026" in tekst


def test_a_new_meeting_on_the_old_day(april: Secretaris) -> None:
    """What was promised for the meeting that left, is not for the one that came in its place."""
    april.doet(*VERPLAATS, "2026-04-16")
    april.doet("nieuw", "overleg", "--datum", APRIL)
    assert not staat_op(april, APRIL)
    assert staat_op(april, "2026-04-16")


def test_decided_after_the_move(gehouden: Secretaris) -> None:
    """A day that is named once the meeting had left it, is that day itself."""
    s = gehouden.op("2026-03-10")
    s.doet("nieuw", "overleg", "--datum", APRIL)
    s.doet(*VERPLAATS, "2026-04-02")
    s = s.op("2026-03-13")
    s.doet(*AANHOUDEN, "--hervatten-op", APRIL)
    assert not staat_op(s, "2026-04-02")


def test_cancelled_after_the_move(april: Secretaris) -> None:
    """What was to come back on it, comes on the first meeting after that."""
    april.doet(*VERPLAATS, "2026-04-02")
    april.doet("nieuw", "overleg", "--datum", "2026-04-07")
    zinnen = april.zegt("overleg", "vervalt", "2026-04-02", "--reden", "Te weinig zaken", "--ja")
    assert f"{ZAAK} hoort op de agenda van 7 april 2026" in zinnen
    assert staat_op(april, "2026-04-07")


def test_an_actie_keeps_its_day(gehouden: Secretaris) -> None:
    """An actie was agreed for a day: rao does not move it, but says so."""
    s = gehouden.op("2026-03-13")
    s.doet(*AANHOUDEN, "--hervatten-op", APRIL, "--actie", f"COA;{APRIL};Belt de gemeente")
    s.doet("nieuw", "overleg", "--datum", APRIL)
    zinnen = s.zegt(*VERPLAATS, "2026-04-16")
    assert "Actie A-2026-03-12-01 moet nog steeds klaar zijn op 9 april 2026." in zinnen
