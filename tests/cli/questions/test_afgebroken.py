"""Whoever is cut off in an interview loses at most the line that is being typed."""

import signal
import sys
from collections.abc import Callable, Sequence
from typing import Final

import pytest

from tests.cli.secretaris import LIJST, LIJSTPAD, OVERLEG, OVERLEGPAD, ZAAK, Secretaris
from tests.steekproef import steekproef

if sys.platform == "win32":
    pytest.skip("no pseudo terminal there", allow_module_level=True)

from tests.cli.questions.afbreken import (
    EINDEN,
    NIEUW_ZAAK,
    STANDPUNT,
    VUL_AAN,
    bewaard,
    breek_af,
    map_van,
    open_,
)
from tests.cli.questions.test_gesprek import gesprek

#: Per interview: the stage, the command, the lines of each answer, and what must stand there.
_GESPREKKEN: Final[dict[str, tuple[str, Sequence[str], Sequence[Sequence[str]], str]]] = {
    "zaak": (
        "nieuw",
        NIEUW_ZAAK,
        (["Gezin in een hotel"], ["coa"], ["gezin"], ["Het", "Zo", ""], ["Mag het?", ""]),
        "    onderwerp: Gezin in een hotel\n    aanbrenger: COA\n    groep: gezin\n",
    ),
    "standpunt": (
        "lijst",
        STANDPUNT,
        (["Er is geen aanvraag.", "Ook niet eerder.", ""], ["Houdt contact", ""]),
        "inzet: Houdt contact\n",
    ),
    "vul-aan": (
        "lijst",
        VUL_AAN,
        (["Iets.", ""], [""], ["coa, dt&v; samen"], ["nee; niet nodig"], ["deels"], ["casem"]),
        "antwoord: deels\n      vastgesteld_door: casemanager\n",
    ),
}


#: Where it is cut off: after so many answers, and by what; the ends begin by turns with another.
_AFGEBROKEN: Final = [
    (naam, aantal, einde)
    for nummer, (naam, aantal) in enumerate(
        [("zaak", 1), ("zaak", 3), ("standpunt", 1), ("vul-aan", 2), ("vul-aan", 5)]
    )
    for einde in [*EINDEN[nummer % 2 :], *EINDEN[: nummer % 2]]
]


@pytest.mark.traag
@pytest.mark.parametrize(("naam", "aantal", "einde"), steekproef(_AFGEBROKEN, 2))
def test_nothing_that_was_answered_is_asked_again(
    register: Callable[[str], Secretaris], naam: str, aantal: int, einde: int | None
) -> None:
    """After a kill at the n-th question the next run says so, and goes on with the next answer.

    CI plays half of the ends at each question, `--lang` all.
    """
    stadium, opdracht, antwoorden, verwacht = _GESPREKKEN[naam]
    s = register(stadium)
    if naam == "zaak":
        s.doet("nieuw", "signaallijst", "--lko", "ter-apel")
    gegeven = [regel for antwoord in antwoorden[:aantal] for regel in antwoord]
    voor, eerst = s.foto(), breek_af(s, opdracht, gegeven, einde, "half een re")
    assert s.foto() == voor
    assert "half een re" not in bewaard(s)
    gesteld = [r for r in eerst.splitlines() if r.startswith(("(deel ", "(1/", "(2/"))]
    rest = [regel for antwoord in antwoorden[aantal:] for regel in antwoord]
    code, tekst = gesprek(s, opdracht, [*rest, "stop"] if naam != "standpunt" else rest)
    assert code == 0
    waar = f"vraag {aantal + 1} van " if naam == "standpunt" else "deel "
    assert f"u was bij {waar}" in tekst
    assert [v for v in gesteld[:-1] if v.partition(") ")[2] in tekst] == []
    assert gesteld[-1] in tekst
    assert verwacht in s.lees(LIJSTPAD)
    assert list(map_van(s).iterdir()) == []


@pytest.mark.parametrize("einde", [signal.SIGKILL, None])
def test_lines_of_a_long_answer(begonnen: Secretaris, einde: int | None) -> None:
    """Every line of a long answer is kept as soon as it is typed, and goes on where it was."""
    breek_af(begonnen, NIEUW_ZAAK, ["Gezin", "coa", "gezin", "Mag het?", "En in mei?"], einde)
    code, tekst = gesprek(begonnen, NIEUW_ZAAK, ["En in juni?", "", "", "stop"])
    assert (code, "U typte al:" in tekst, "En in mei?" in tekst) == (0, True, True)
    assert "Mag het?\n      En in mei?\n      En in juni?\n" in begonnen.lees(LIJSTPAD)


def test_a_meeting_goes_on_at_its_item(gehouden: Secretaris) -> None:
    """The item is no question that comes back, and neither are the answers about it."""
    s, opdracht = gehouden.op(OVERLEG), ("nieuw", "besluit", "--overleg", OVERLEG)
    breek_af(s, opdracht, [ZAAK, "", "afg", "Het gezin blijft", ""], signal.SIGKILL)
    code, tekst = gesprek(s, opdracht, ["Er is rust", "", "", "j", "stop"])
    assert (code, "Met welk punt" in tekst) == (130, False)
    assert "u was bij vraag 4 van " in tekst
    assert "besluit: Het gezin blijft\n    motivering: Er is rust\n" in s.lees(OVERLEGPAD)
    assert [pad.name for pad in map_van(s).iterdir() if "7k3f9e" in pad.name.casefold()] == []


def test_a_correction_is_kept(gehouden: Secretaris) -> None:
    """Who mends a besluit and is cut off finds the mended answer, and no other one lost."""
    s, opdracht = gehouden.op(OVERLEG), ("nieuw", "besluit", "--punt", ZAAK)
    eerst = ["", "afg", "Het gezin blijft", "", "Rust", "", "", "n"]
    eerst += ["", "", "Het gezin vertrekt", ""]
    breek_af(s, opdracht, eerst, signal.SIGKILL)
    code, tekst = gesprek(s, opdracht, ["j", "n", ""])
    assert (code, "- Het gezin vertrekt" in tekst, "- omdat: Rust" in tekst) == (0, True, True)


def test_every_interview_keeps_its_answers(gepland: Secretaris) -> None:
    """An interview that no one thought of is kept as well: by the words of its command."""
    s = gepland.op(OVERLEG)
    breek_af(s, ("overleg", "houd"), ["DT&V, COA", "Ziek"], signal.SIGKILL)
    assert f"rao overleg houd {OVERLEG}" in s.doet("concept")
    tekst = gesprek(s, ("overleg", "houd"), ["", "Inzet elders", "", "", "n"])[1]
    assert "Welke organisaties waren er?" not in tekst
    assert "  IND: {reden: Ziek, vervanging: geen}\n" in s.lees(OVERLEGPAD)


def test_the_advice_asks_the_rest_no_more(lijst: Secretaris) -> None:
    """Cut off at the advice, the interview goes on there: what was skipped stays skipped."""
    terminal = open_(lijst, VUL_AAN)
    while "heeft de voorkeur" not in (gezien := terminal.wacht_op("> ")):
        terminal.typ("Vertrek met steun" if "Welke oplossingen zijn er?" in gezien else "")
    terminal.typ("1")
    terminal.wacht_op("> ")
    terminal.dood(signal.SIGKILL)
    code, tekst = gesprek(lijst, VUL_AAN, ["Dit houdt stand", ""])
    assert (code, "Welke stap" in tekst, "de voorkeur" in tekst) == (0, False, False)
    assert "voorkeur: 1\n      motivering: Dit houdt stand\n" in lijst.lees(LIJSTPAD)


def test_a_refused_day_is_no_trap(lijst: Secretaris) -> None:
    """A day that the register refuses is asked again the next time."""
    lijst.doet("nieuw", "overleg", "--datum", OVERLEG)
    assert gesprek(lijst, ("nieuw", "overleg"), [OVERLEG])[0] == 3
    code, tekst = gesprek(lijst, ("nieuw", "overleg"), ["9 april 2026"])
    assert (code, "eerder mee" in tekst) == (0, False)


def test_a_reason_that_git_refused_is_kept(lijst: Secretaris) -> None:
    """A text that could not be committed waits, however often; with no it can be mended."""
    haak = lijst.map / ".git" / "hooks" / "pre-commit"
    haak.write_text("#!/bin/sh\nexit 1\n")
    haak.chmod(0o755)
    trek_in = ("signaallijst", "trek-in", LIJST)
    assert gesprek(lijst, trek_in, ["j", "Dubbel"])[0] == 3
    assert gesprek(lijst, trek_in, ["j", "j"])[0] == 3
    haak.unlink()
    code, tekst = gesprek(lijst, trek_in, ["j", "n", "Toch dubbel"])
    assert (code, "Nu staat er: Dubbel" in tekst) == (0, True)
    assert "reden: Toch dubbel" in lijst.lees(LIJSTPAD)


def test_a_meeting_that_moved_goes_on(gepland: Secretaris) -> None:
    """The answers about a meeting that moved meanwhile are not asked again."""
    breek_af(gepland, ("overleg", "zet", OVERLEG), ["10-12 uur"], signal.SIGKILL)
    gepland.doet("overleg", "verplaats", OVERLEG, "--naar", "2026-03-19")
    code, tekst = gesprek(gepland, ("overleg", "zet", "2026-03-19"), ["Assen"])
    assert (code, "U gaat verder waar u was." in tekst) == (0, True)
    assert "tijd: '10:00-12:00'\n" in gepland.lees("overleggen/2026/2026-03-19.yaml")
    assert list(map_van(gepland).iterdir()) == []


def test_a_skipped_question_is_an_answer(begonnen: Secretaris) -> None:
    """Enter is not asked again either."""
    breek_af(begonnen, ("nieuw", "onderwerp"), ["kader", "Melden", ""], signal.SIGKILL)
    tekst = gesprek(begonnen, ("nieuw", "onderwerp"), ["stop"])[1]
    assert "u was bij vraag 4 van " in tekst
    assert "Wanneer stelde het Deelberaad het kader vast?" not in tekst


def test_the_hint_repeats_what_was_typed(begonnen: Secretaris) -> None:
    """What was given on the line and is no answer stands in the command to go on with."""
    opdracht = (*NIEUW_ZAAK, "--groep", "gezin", "--zet", "termijn.soort=vertrek")
    tekst = gesprek(begonnen, opdracht, ["Gezin", "stop"])[1]
    verder = f"Ga verder met: rao nieuw zaak {LIJST} --zet termijn.soort=vertrek"
    assert " ".join(tekst.split()).endswith(verder)
