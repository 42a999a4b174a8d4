"""`rao opschaling antwoord`: what the Deelberaad decided, and its way back to the LKO (S16)."""

import json

import pytest

from tests.cli import deelberaad
from tests.cli.deelberaad import OPSCHALING, OPSCHALINGPAD
from tests.cli.secretaris import LIJST, ZAAK, Secretaris, erbij

ANTWOORD = ("opschaling", "antwoord", OPSCHALING)
STEMT_IN = ("--besluit", "Het Deelberaad stemt in.", "--datum", "2026-03-30")


def taken(s: Secretaris) -> list[str]:
    """Return what must still be done."""
    return [taak["wat"] for taak in json.loads(s.doet("status", "--json"))["taken"]]


def test_answer(gehouden: Secretaris) -> None:
    """The answer stands on the list, which is done with that."""
    s = deelberaad.verstuurd(gehouden)
    s.doet(*ANTWOORD, *STEMT_IN)
    lijst = json.loads(s.doet("toon", OPSCHALING, "--json"))["signaallijst"]
    assert (lijst["status"], lijst["antwoord"]) == (
        "afgehandeld",
        {"datum": "2026-03-30", "besluit": "Het Deelberaad stemt in.", "teruggekoppeld_op": None},
    )
    assert s.laatste() == (f"Antwoord van het Deelberaad Asiel op {OPSCHALING}", [OPSCHALINGPAD])


def test_what_now(gehouden: Secretaris) -> None:
    """The command says that our table has it first, and asks nobody to tell the LKO before it."""
    s = deelberaad.verstuurd(gehouden)
    eerst = "Het antwoord komt op de volgende agenda; er is nog geen overleg gepland."
    assert s.zegt(*ANTWOORD, *STEMT_IN).splitlines()[1:] == [
        f"{eerst} Na dat overleg hoort het LKO het met de terugkoppeling.",
    ]


def test_a_planned_meeting_is_named(gehouden: Secretaris) -> None:
    """Is there a meeting to come, then the command names its day."""
    s = deelberaad.verstuurd(gehouden)
    s.doet("nieuw", "overleg", "--datum", "2026-04-09")
    assert "Het antwoord komt op de agenda van 9 april 2026." in s.zegt(*ANTWOORD, *STEMT_IN)


def test_told_before_our_meeting(gehouden: Secretaris) -> None:
    """Who records that the LKO heard it first, is told that our own table did not speak of it."""
    s = deelberaad.verstuurd(gehouden)
    s.doet(*ANTWOORD, *STEMT_IN)
    zegt = s.zegt(*ANTWOORD, "--teruggekoppeld-op", "2026-03-31")
    assert "Let op: Uw eigen overleg sprak er nog niet over" in zegt
    assert "er is nog geen overleg gepland" in zegt


def test_the_date_is_today(gehouden: Secretaris) -> None:
    """Without a date today counts."""
    s = deelberaad.verstuurd(gehouden)
    s.doet(*ANTWOORD, "--besluit", "Het Deelberaad stemt in.")
    assert "  datum: 2026-04-01\n" in s.lees(OPSCHALINGPAD)


def test_in_two_times(gehouden: Secretaris) -> None:
    """Recording later that the LKO knows changes only that one line."""
    s = deelberaad.verstuurd(gehouden)
    s.doet(*ANTWOORD, *STEMT_IN)
    voor = s.lees(OPSCHALINGPAD)
    s.doet(*ANTWOORD, "--teruggekoppeld-op", "2026-04-01")
    assert erbij(voor, s.lees(OPSCHALINGPAD)) == ["  teruggekoppeld_op: 2026-04-01\n"]


def test_at_once(gehouden: Secretaris) -> None:
    """Answer and telling may go together."""
    s = deelberaad.verstuurd(gehouden)
    s.doet(*ANTWOORD, *STEMT_IN, "--teruggekoppeld-op", "2026-04-01")
    begin = f"Antwoord van het Deelberaad Asiel op {OPSCHALING} teruggekoppeld"
    assert s.laatste()[0].startswith(begin)


def test_on_the_next_agenda(gehouden: Secretaris) -> None:
    """The zaak comes with the answer on the next agenda by itself."""
    s = deelberaad.verstuurd(gehouden)
    s.doet(*ANTWOORD, *STEMT_IN)
    s.doet("nieuw", "overleg", "--datum", "2026-04-09")
    s.doet("agenda", "genereer", "2026-04-09")
    agenda = s.lees("documenten/2026-04-09/agenda.md")
    assert "- **Waarom nu:** Antwoord van het Deelberaad Asiel van 30 maart 2026\n" in agenda
    kop = "### Antwoord van het Deelberaad Asiel (30 maart 2026)"
    assert f"{kop}\n\nHet Deelberaad stemt in." in agenda


def test_no_longer_on_the_agenda(gehouden: Secretaris) -> None:
    """When the LKO knows the answer, the zaak need not come on the agenda."""
    s = deelberaad.verstuurd(gehouden)
    s.doet(*ANTWOORD, *STEMT_IN, "--teruggekoppeld-op", "2026-04-01")
    s.doet("nieuw", "overleg", "--datum", "2026-04-09")
    s.doet("agenda", "genereer", "2026-04-09")
    assert ZAAK not in s.lees("documenten/2026-04-09/agenda.md")


def test_status_waits_for_an_answer(gehouden: Secretaris) -> None:
    """While there is no answer, that is with the Deelberaad."""
    s = deelberaad.verstuurd(gehouden)
    assert f"Antwoord geven op {OPSCHALING}" in taken(s)


def test_status_the_lko_must_hear_it(gehouden: Secretaris) -> None:
    """After the answer the work is to speak of it at our own table, on the day of that."""
    s = deelberaad.verstuurd(gehouden)
    s.doet(*ANTWOORD, *STEMT_IN)
    alles = json.loads(s.doet("status", "--json"))["taken"]
    (taak,) = (taak for taak in alles if taak["wat"].startswith("Antwoord van"))
    assert taak["wat"] == f"Antwoord van het Deelberaad over {ZAAK} bespreken op 9 april 2026"
    assert taak["voor"] == "2026-04-09"


def test_status_done(gehouden: Secretaris) -> None:
    """When the LKO knows, there is nothing left to do with this list."""
    s = deelberaad.verstuurd(gehouden)
    s.doet(*ANTWOORD, *STEMT_IN, "--teruggekoppeld-op", "2026-04-01")
    assert [wat for wat in taken(s) if "ntwoord" in wat or OPSCHALING in wat] == []


def test_course(gehouden: Secretaris) -> None:
    """`rao toon` tells the whole story: escalated, answered, told."""
    s = deelberaad.verstuurd(gehouden)
    s.doet(*ANTWOORD, *STEMT_IN, "--teruggekoppeld-op", "2026-04-01")
    verhaal = json.loads(s.doet("toon", ZAAK, "--json"))["zaak"]["tijdlijn"]
    assert [regel["tekst"] for regel in verhaal][-4:] == [
        f"Op signaallijst {OPSCHALING} aan het Deelberaad Asiel",
        f"Signaallijst {OPSCHALING} ingediend",
        "Antwoord Deelberaad: Het Deelberaad stemt in.",
        "Antwoord verteld aan het LKO",
    ]


def test_again(gehouden: Secretaris) -> None:
    """The same answer again changes nothing."""
    s = deelberaad.verstuurd(gehouden)
    s.doet(*ANTWOORD, *STEMT_IN)
    assert s.zegt(*ANTWOORD, *STEMT_IN).startswith("Er is niets veranderd")


def test_another_answer(gehouden: Secretaris) -> None:
    """Another answer does not overwrite the first."""
    s = deelberaad.verstuurd(gehouden)
    s.doet(*ANTWOORD, *STEMT_IN)
    zin = s.faalt(*ANTWOORD, "--besluit", "Het Deelberaad stemt niet in.")
    assert "staat al een antwoord, van 2026-03-30: Het Deelberaad stemt in." in zin


@pytest.mark.parametrize(
    ("args", "code", "zin"),
    [
        ((), 2, "Er ontbreekt nog: --besluit."),
        (("--teruggekoppeld-op", "2026-04-01"), 2, "Er is nog geen antwoord"),
        (("--besluit", "X", "--datum", "2026-03-01"), 2, "Een antwoord van 2026-03-01 kan niet"),
        (("--besluit", "X", "--datum", "2026-05-01"), 2, "Een antwoord van 2026-05-01 kan niet"),
        (
            (*STEMT_IN, "--teruggekoppeld-op", "2026-03-20"),
            2,
            "Terugkoppelen op 2026-03-20 kan niet",
        ),
        (
            (*STEMT_IN, "--teruggekoppeld-op", "2026-05-20"),
            2,
            "Terugkoppelen op 2026-05-20 kan niet",
        ),
    ],
)
def test_what_cannot_be_done(
    gehouden: Secretaris, args: tuple[str, ...], code: int, zin: str
) -> None:
    """A step that cannot be is refused with a sentence, and changes nothing."""
    s = deelberaad.verstuurd(gehouden)
    assert zin in s.faalt(*ANTWOORD, *args, code=code)


def test_not_sent_yet(gehouden: Secretaris) -> None:
    """A list in concept can have no answer."""
    s = deelberaad.opgeschaald(gehouden)
    assert "is nog niet naar het Deelberaad Asiel gestuurd" in s.faalt(*ANTWOORD, *STEMT_IN)


def test_withdrawn(gehouden: Secretaris) -> None:
    """A withdrawn list gets no answer."""
    s = deelberaad.verstuurd(gehouden)
    s.doet("signaallijst", "trek-in", "--ja", OPSCHALING, "--reden", "De zaak is opgelost")
    assert "is ingetrokken; daar komt geen antwoord op" in s.faalt(*ANTWOORD, *STEMT_IN)


def test_a_list_of_an_lko(gehouden: Secretaris) -> None:
    """The Deelberaad does not answer to a list of an LKO."""
    zin = gehouden.faalt("opschaling", "antwoord", LIJST, *STEMT_IN)
    assert "is een lijst van een LKO" in zin


def test_told_twice(gehouden: Secretaris) -> None:
    """The day on which the LKO heard it does not change any more."""
    s = deelberaad.verstuurd(gehouden)
    s.doet(*ANTWOORD, *STEMT_IN, "--teruggekoppeld-op", "2026-03-31")
    assert "al teruggekoppeld, op 2026-03-31" in s.faalt(
        *ANTWOORD, "--teruggekoppeld-op", "2026-04-01"
    )
