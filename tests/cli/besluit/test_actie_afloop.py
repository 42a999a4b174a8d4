"""`rao actie gereed` and `rao actie verval`: how an actie ended (S8)."""

import json

import pytest

from tests.cli.secretaris import OVERLEG, OVERLEGPAD, Secretaris

ACTIE = "A-2026-03-12-01"
PAD = f"acties/2026/{ACTIE}.yaml"
GEREED = ("actie", "gereed")
REDEN = ("--toelichting", "Het gezin is al vertrokken")
VERVAL = ("actie", "verval", "--ja", *REDEN)


@pytest.fixture
def later(besloten: Secretaris) -> Secretaris:
    """A settled zaak with one actie, on 20 March."""
    return besloten.op("2026-03-20")


def test_done(later: Secretaris) -> None:
    """The actie is done, today; only its own file changes."""
    assert later.zegt(*GEREED, ACTIE) == f"Vastgelegd: Actie {ACTIE} gereed"
    assert later.laatste() == (f"Actie {ACTIE} gereed", [PAD])
    tekst = later.lees(PAD)
    assert "status: gereed\n" in tekst
    assert "gereed_op: 2026-03-20\n" in tekst


def test_lapse(later: Secretaris) -> None:
    """The actie lapses, with the day and the reason."""
    later.doet(*VERVAL, ACTIE)
    tekst = later.lees(PAD)
    assert "status: vervallen\n" in tekst
    assert "vervallen_op: 2026-03-20\n" in tekst
    assert "toelichting: Het gezin is al vertrokken\n" in tekst


def test_a_lapse_has_a_reason(later: Secretaris) -> None:
    """Who lets go of an agreement says why."""
    melding = later.faalt("actie", "verval", "--ja", ACTIE, code=2)
    assert melding.startswith("Fout: Er ontbreekt nog: --toelichting.\n")


def test_trailers(later: Secretaris) -> None:
    """The commit says what happened and with which actie."""
    later.doet(*VERVAL, ACTIE)
    bericht = later.git("show", "--no-patch", "--format=%B")
    assert "Rao-Handeling: actie-verval\n" in bericht
    assert f"Rao-Betreft: {ACTIE}\n" in bericht


def test_on_an_earlier_day(later: Secretaris) -> None:
    """An earlier day is allowed, from the meeting on."""
    later.doet(*GEREED, ACTIE, "--op", OVERLEG)
    assert f"gereed_op: {OVERLEG}\n" in later.lees(PAD)


@pytest.mark.parametrize(
    ("op", "zin"),
    [
        ("2026-03-21", "21 maart 2026 moet nog komen."),
        ("2026-03-11", "11 maart 2026 ligt voor het overleg van 12 maart 2026."),
    ],
)
@pytest.mark.parametrize("opdracht", [GEREED, VERVAL])
def test_on_a_day_that_cannot_be(
    later: Secretaris, opdracht: tuple[str, ...], op: str, zin: str
) -> None:
    """A day in the future or before the meeting is refused."""
    assert f"Fout: {zin}\n" in later.faalt(*opdracht, ACTIE, "--op", op, code=2)


def test_again(later: Secretaris) -> None:
    """Reporting again changes nothing, also on a later day."""
    later.doet(*GEREED, ACTIE)
    nog_eens = later.op("2026-04-01").zegt(*GEREED, ACTIE)
    assert nog_eens == "Er is niets veranderd; alles stond er al."


def test_a_note_added(later: Secretaris) -> None:
    """A note can be added later; the day stays."""
    later.doet(*GEREED, ACTIE)
    later.op("2026-04-01").doet(*GEREED, ACTIE, "--toelichting", "Het ligt bij DT&V")
    assert "gereed_op: 2026-03-20\n" in later.lees(PAD)


@pytest.mark.parametrize(
    ("eerst", "dan"), [(GEREED, VERVAL), (VERVAL, GEREED), (GEREED, (*GEREED, "--op", OVERLEG))]
)
def test_otherwise_is_refused(
    later: Secretaris, eerst: tuple[str, ...], dan: tuple[str, ...]
) -> None:
    """Another outcome or another day is refused, so that nothing is lost."""
    later.doet(*eerst, ACTIE)
    woord = "gereed" if eerst == GEREED else "vervallen"
    assert later.faalt(*dan, ACTIE) == (
        f"Fout: Actie {ACTIE} is al {woord} op 2026-03-20.\n"
        "Was dat net een vergissing? Dan helpt: rao ongedaan\n"
        f"Is het langer geleden, verbeter het dan in {PAD}.\n"
    )


def test_more_at_once(later: Secretaris) -> None:
    """Several acties are one commit; when one is wrong, none changes."""
    later.doet(
        *("nieuw", "besluit", "--overleg", OVERLEG, "--punt", "gemeenten"),
        *("--uitkomst", "ter-kennisname", "--besluit", "Gehoord"),
        *("--actie", "COA;2026-03-19;Belt de gemeente"),
    )
    assert "staat niet" in later.faalt(*GEREED, ACTIE, "A-2026-03-12-09")
    later.doet(*GEREED, ACTIE, "a-2026-03-12-02", ACTIE)
    assert later.laatste()[0] == f"Acties {ACTIE}, A-2026-03-12-02 gereed"


def test_unknown(later: Secretaris) -> None:
    """A kenmerk that does not exist, with what may be meant."""
    assert later.faalt(*GEREED, "A-2026-03-12-11") == (
        "Fout: Actie 'A-2026-03-12-11' staat niet in dit register.\n"
        f"Bedoelt u {ACTIE}? Bekijk wat er is met: rao lijst acties\n"
    )


def test_after_the_fixing(vastgesteld: Secretaris) -> None:
    """An actie lives on when the besluitenlijst is fixed."""
    vastgesteld.op("2026-03-20").doet(*VERVAL, ACTIE)
    assert OVERLEGPAD not in vastgesteld.laatste()[1]


def test_dry_run_and_json(later: Secretaris) -> None:
    """With --proef nothing changes; a program reads what would happen."""
    voor = later.foto()
    antwoord = json.loads(later.doet(*GEREED, ACTIE, "--proef", "--json"))
    assert (antwoord["proef"], antwoord["bestanden"]) == (True, [PAD])
    assert later.foto() == voor
