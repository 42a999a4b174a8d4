"""`rao actie zet` at a terminal opens with what was agreed."""

import sys

import pytest

from tests.cli.secretaris import OVERLEG, ZAAK, Secretaris, erbij

if sys.platform == "win32":
    pytest.skip("no pseudo terminal there", allow_module_level=True)

from tests.cli.questions.test_gesprek import gesprek
from tests.cli.voorraad import uit_voorraad

ACTIE = f"A-{OVERLEG}-01"
PAD = f"acties/2026/{ACTIE}.yaml"
ZET = ("actie", "zet", ACTIE)


@pytest.fixture
@uit_voorraad
def afgesproken(gehouden: Secretaris) -> Secretaris:
    """A decision with one actie."""
    besluit = (
        "--uitkomst",
        "terug-naar-lko",
        "--besluit",
        "Het gezin blijft.",
        "--motivering",
        "Rust",
    )
    actie = ("--actie", "COA;2026-04-01;Plaatst het gezin over")
    gehouden.doet("nieuw", "besluit", "--punt", ZAAK, *besluit, *actie)
    return gehouden


def test_enter_on_everything(afgesproken: Secretaris) -> None:
    """What was agreed is shown, and Enter keeps it: the day too, whatever the term is."""
    voor = afgesproken.foto()
    code, tekst = gesprek(afgesproken, ZET, ["", "", ""])
    assert (code, "Er is niets veranderd; alles stond er al." in tekst) == (0, True)
    for staat in ("COA", "2026-04-01", "Plaatst het gezin over"):
        assert f"Nu staat er: {staat}\n" in tekst
    assert "Met Enter wordt het" not in tekst
    assert afgesproken.foto() == voor


def test_another_does_it(afgesproken: Secretaris) -> None:
    """Only who does it changes, also when that is an LKO."""
    voor = afgesproken.lees(PAD)
    gesprek(afgesproken, ZET, ["ter-apel", "", ""])
    na = voor.replace("organisatie: COA\n", "")
    assert erbij(na, afgesproken.lees(PAD)) == ["lko: ter-apel\n"]


def test_what_is_fixed_asks_nothing(vastgesteld: Secretaris) -> None:
    """An actie of a fixed list is refused before the first question."""
    (pad,) = [*vastgesteld.map.glob("acties/*/*.yaml")][:1]
    code, tekst = gesprek(vastgesteld.op(OVERLEG), ("actie", "zet", pad.stem), [])
    assert (code, "ligt vast" in tekst) == (3, True)


def test_without_a_terminal(afgesproken: Secretaris) -> None:
    """Nobody is asked anything; the options are named."""
    zegt = afgesproken.faalt(*ZET, code=2)
    assert zegt.startswith("Fout: U zegt niet wat er verandert.\nNoem --uiterlijk")


def test_how_it_ended_is_said_better(afgesproken: Secretaris) -> None:
    """The toelichting of an actie that is done is no part of what was agreed."""
    afgesproken.doet("actie", "gereed", ACTIE, "--toelichting", "Gebeld")
    voor = afgesproken.lees(PAD)
    afgesproken.doet(*ZET, "--toelichting", "De gemeente is gebeld.")
    assert afgesproken.lees(PAD) == voor.replace("Gebeld", "De gemeente is gebeld.")


def test_how_an_open_actie_ended(afgesproken: Secretaris) -> None:
    """An actie that is open did not end."""
    assert "is nog open" in afgesproken.faalt(*ZET, "--toelichting", "De gemeente is gebeld.")


def test_of_a_fixed_list_only_how_it_ended_is_asked(vastgesteld: Secretaris) -> None:
    """What was agreed is fixed, what came of it is not."""
    pad = next(vastgesteld.map.glob("acties/*/*.yaml"))
    s = vastgesteld.op("2026-03-20")
    s.doet("actie", "gereed", pad.stem, "--toelichting", "Gebeld")
    code, tekst = gesprek(s, ("actie", "zet", pad.stem), ["De gemeente is gebeld.", ""])
    assert (code, "Wie doet het?" in tekst) == (0, False)
    assert "toelichting: De gemeente is gebeld.\n" in pad.read_text(encoding="utf-8")
