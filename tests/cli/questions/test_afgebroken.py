"""Whoever is cut off in an interview loses at most the line that is being typed."""

import json
import os
import signal
import stat
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final

import pytest

from tests.cli.secretaris import LIJST, LIJSTPAD, OVERLEG, OVERLEGPAD, ZAAK, Secretaris

if sys.platform == "win32":
    pytest.skip("no pseudo terminal there", allow_module_level=True)

from tests.cli.questions.test_gesprek import PROGRAMMA, gesprek
from tests.cli.toetsenbord import Terminal

#: None: the window is closed.
EINDEN: Final = (signal.SIGKILL, signal.SIGHUP, signal.SIGTERM, None)
#: No file may get a byte: what a full disk says.
VOL: Final = "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0)); "
NIEUW_ZAAK: Final = ("nieuw", "zaak", LIJST)
VUL_AAN: Final = ("zaak", "vul-aan", ZAAK)
STANDPUNT: Final = ("standpunt", ZAAK, "IND")


def open_(s: Secretaris, args: Sequence[str], vooraf: str = "") -> Terminal:
    """Begin a command at a terminal of its own; `vooraf` is Python that runs before it."""
    alles = ["-C", str(s.map), "--vandaag", s.vandaag, *args]
    git = {naam: waarde for naam, waarde in os.environ.items() if naam.startswith("GIT_")}
    return Terminal(vooraf + PROGRAMMA.format(args=alles), kolommen=100, extra=git)


def breek_af(
    s: Secretaris, args: Sequence[str], regels: Sequence[str], einde: int | None, half: str = ""
) -> str:
    """Type these lines, the beginning of another, and be cut off; returns what was shown."""
    terminal = open_(s, args)
    for regel in regels:
        terminal.wacht_op("> ")
        terminal.typ(regel)
    terminal.wacht_op("> ")
    if half:
        terminal.toets(half)
    terminal.dood(einde)
    return terminal.alles


def map_van(s: Secretaris) -> Path:
    """Return where drafts lie."""
    return s.map / ".git" / "rao" / "concepten"


def bewaard(s: Secretaris) -> str:
    """Return every byte that rao keeps beside git."""
    eigen = s.map / ".git" / "rao"
    return "".join(p.read_text(encoding="utf-8") for p in eigen.rglob("*") if p.is_file())


def concept(s: Secretaris, naam: str) -> Any:
    """Return what a draft holds."""
    return json.loads((map_van(s) / f"{naam}.json").read_text(encoding="utf-8"))


@pytest.fixture
def begonnen(leeg: Secretaris) -> Secretaris:
    """A list without zaken."""
    leeg.doet("nieuw", "signaallijst", "--lko", "ter-apel")
    return leeg


#: Per interview: the stage, the command, the lines of each answer, and what must stand there.
_GESPREKKEN: Final[dict[str, tuple[str, Sequence[str], Sequence[Sequence[str]], str]]] = {
    "zaak": (
        "nieuw",
        NIEUW_ZAAK,
        (["Gezin in een hotel"], ["coa"], ["gezin"], ["Mag het?", "Ook in mei?", ""]),
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
        (["Besproken op 2 maart.", ""], ["coa, dt&v"], [""], ["vertrek"], ["1-6-2026"], [""]),
        "termijn:\n      soort: vertrek\n      tot: 2026-06-01\n",
    ),
}


@pytest.mark.traag
@pytest.mark.parametrize("einde", EINDEN)
@pytest.mark.parametrize(
    ("naam", "aantal"), [("zaak", 1), ("zaak", 3), ("standpunt", 1), ("vul-aan", 2), ("vul-aan", 5)]
)
def test_nothing_that_was_answered_is_asked_again(
    register: Callable[[str], Secretaris], naam: str, aantal: int, einde: int | None
) -> None:
    """After a kill at the n-th question the next run says so, and goes on with the next answer."""
    stadium, opdracht, antwoorden, verwacht = _GESPREKKEN[naam]
    s = register(stadium)
    if naam == "zaak":
        s.doet("nieuw", "signaallijst", "--lko", "ter-apel")
    gegeven = [regel for antwoord in antwoorden[:aantal] for regel in antwoord]
    voor, eerst = s.foto(), breek_af(s, opdracht, gegeven, einde, "half een re")
    assert s.foto() == voor
    assert "half een re" not in bewaard(s)
    gesteld = [r for r in eerst.splitlines() if r.startswith("(") and "/" in r[:5]]
    rest = [regel for antwoord in antwoorden[aantal:] for regel in antwoord]
    code, tekst = gesprek(s, opdracht, [*rest, "stop"] if naam != "standpunt" else rest)
    assert code == 0
    assert f"u was bij vraag {aantal + 1} van " in tekst
    assert [v for v in gesteld[:-1] if v.partition(") ")[2] in tekst] == []
    assert gesteld[-1] in tekst
    assert verwacht in s.lees(LIJSTPAD)
    assert list(map_van(s).iterdir()) == []


@pytest.mark.parametrize("einde", [signal.SIGKILL, None])
def test_lines_of_a_long_answer(begonnen: Secretaris, einde: int | None) -> None:
    """Every line of a long answer is kept as soon as it is typed, and goes on where it was."""
    breek_af(begonnen, NIEUW_ZAAK, ["Gezin", "coa", "gezin", "Mag het?", "En in mei?"], einde)
    code, tekst = gesprek(begonnen, NIEUW_ZAAK, ["En in juni?", "", "stop"])
    assert (code, "U typte al:" in tekst, "En in mei?" in tekst) == (0, True, True)
    assert "Mag het?\n      En in mei?\n      En in juni?\n" in begonnen.lees(LIJSTPAD)


def test_a_meeting_goes_on_at_its_item(gehouden: Secretaris) -> None:
    """The item is no question that comes back, and neither are the answers about it."""
    s, opdracht = gehouden.op(OVERLEG), ("nieuw", "besluit", "--overleg", OVERLEG)
    breek_af(s, opdracht, [ZAAK, "afg", "Het gezin blijft", ""], signal.SIGKILL)
    code, tekst = gesprek(s, opdracht, ["Er is rust", "", "", "j"])
    assert (code, "Over welk punt" in tekst) == (0, False)
    assert "u was bij vraag 3 van " in tekst
    assert "besluit: Het gezin blijft\n    motivering: Er is rust\n" in s.lees(OVERLEGPAD)
    assert list(map_van(s).iterdir()) == []


def test_a_correction_is_kept(gehouden: Secretaris) -> None:
    """Who mends a besluit and is cut off finds the mended answer, and no other one lost."""
    s, opdracht = gehouden.op(OVERLEG), ("nieuw", "besluit", "--punt", ZAAK)
    eerst = ["afg", "Het gezin blijft", "", "Rust", "", "", "n", "", "Het gezin vertrekt", ""]
    breek_af(s, opdracht, eerst, signal.SIGKILL)
    code, tekst = gesprek(s, opdracht, ["j"])
    assert (code, "- Het gezin vertrekt" in tekst, "- omdat: Rust" in tekst) == (0, True, True)


def test_every_interview_keeps_its_answers(gepland: Secretaris) -> None:
    """An interview that no one thought of is kept as well: by the words of its command."""
    s = gepland.op(OVERLEG)
    breek_af(s, ("overleg", "houd"), ["DT&V, COA", "Ziek"], signal.SIGKILL)
    assert f"rao overleg houd {OVERLEG}" in s.doet("concept")
    tekst = gesprek(s, ("overleg", "houd"), ["", "Inzet elders", ""])[1]
    assert "Welke organisaties waren er?" not in tekst
    assert "  IND: {reden: Ziek, vervanging: geen}\n" in s.lees(OVERLEGPAD)


def test_a_skipped_question_is_an_answer(begonnen: Secretaris) -> None:
    """Enter is not asked again either."""
    breek_af(begonnen, ("nieuw", "onderwerp"), ["kader", "Melden", ""], signal.SIGKILL)
    tekst = gesprek(begonnen, ("nieuw", "onderwerp"), ["stop"])[1]
    assert "u was bij vraag 4 van " in tekst
    assert "Wanneer stelde het Deelberaad het kader vast?" not in tekst


PERSOON: Final = (
    ["Gezin van mevrouw Verzonnen"],
    ["Gezin", "coa", "gezin", "Zie V-nummer 999 999 9999"],
    ["Gezin", "coa", "gezin", "Het gezin van mevrouw", "Verzonnen"],
)


@pytest.mark.parametrize("regels", PERSOON)
@pytest.mark.parametrize("einde", ["\x03", "kill"])
def test_the_gate_stands_before_the_draft(
    begonnen: Secretaris, regels: Sequence[str], einde: str
) -> None:
    """What is about a person never lies on the disk, however the interview ends."""
    if einde == "kill":
        breek_af(begonnen, NIEUW_ZAAK, regels, signal.SIGKILL)
    else:
        gesprek(begonnen, NIEUW_ZAAK, [*regels, "\x03"])
    for woord in ("Verzonnen", "999"):
        assert woord not in bewaard(begonnen)
    if regels[1:]:
        assert concept(begonnen, LIJST)["antwoorden"]["groep"] == "gezin"


def test_two_answers_that_are_a_person_together(begonnen: Secretaris) -> None:
    """The second of two answers that are a sign of a person only together is not kept."""
    opdracht = ("nieuw", "onderwerp")
    vooraf = ["knelpunt", "Wachten op de familie", "", "Verzonnen wacht op een huis.", ""]
    tekst = breek_af(begonnen, opdracht, vooraf, signal.SIGKILL)
    assert "lijkt dit op een persoonsgegeven" in " ".join(tekst.split())
    assert "Verzonnen" not in bewaard(begonnen)
    assert "Wachten op de familie" in bewaard(begonnen)


def test_what_the_register_refuses_leaves_the_draft(begonnen: Secretaris) -> None:
    """An answer that the file makes a sign of a person goes from the draft, the others stay."""
    s = begonnen
    haak = s.map / ".git" / "hooks" / "pre-commit"
    haak.write_text("#!/bin/sh\nexit 1\n")
    haak.chmod(0o755)
    code, _ = gesprek(s, NIEUW_ZAAK, ["Gezin", "coa", "gezin", "Mag het?", ""])
    assert code == 3
    assert concept(s, LIJST)["geweigerd"] is True
    haak.unlink()
    code, tekst = gesprek(s, NIEUW_ZAAK, ["j", "stop"])
    assert (code, "De vorige keer kon rao daarmee niet verder." in tekst) == (0, True)
    assert "    onderwerp: Gezin\n" in s.lees(LIJSTPAD)


def test_two_terminals(begonnen: Secretaris) -> None:
    """The same interview in two windows: each keeps its own answers, and finishes its own zaak."""
    een = open_(begonnen, NIEUW_ZAAK)
    een.wacht_op("> ")
    een.typ("Zaak van de een")
    een.wacht_op("> ")
    breek_af(begonnen, NIEUW_ZAAK, ["Zaak van de ander", "ind"], signal.SIGKILL)
    assert sorted(p.name for p in map_van(begonnen).glob("*.json")) == [
        f"{LIJST}.json",
        f"{LIJST}~2.json",
    ]
    for regel in ("coa", "gezin", "Mag het?", "", "stop"):
        een.typ(regel)
        if regel != "stop":
            een.wacht_op("> ")
    assert een.einde() == 0
    assert "onderwerp: Zaak van de een\n    aanbrenger: COA\n" in begonnen.lees(LIJSTPAD)
    code, _ = gesprek(begonnen, NIEUW_ZAAK, ["gezin", "Mag het?", "", "stop"])
    assert code == 0
    assert "onderwerp: Zaak van de ander\n    aanbrenger: IND\n" in begonnen.lees(LIJSTPAD)


def test_only_the_owner_reads_it(begonnen: Secretaris) -> None:
    """Nobody else looks in a draft, nor in one that an older rao left open to all."""
    map_van(begonnen).mkdir()
    map_van(begonnen).chmod(0o755)
    oud = map_van(begonnen) / "oud.json"
    oud.write_text("{}")
    breek_af(begonnen, NIEUW_ZAAK, ["Gezin"], signal.SIGKILL)
    modi = {p.name: stat.S_IMODE(p.stat().st_mode) for p in map_van(begonnen).iterdir()}
    assert stat.S_IMODE(map_van(begonnen).stat().st_mode) == 0o700
    assert set(modi.values()) == {0o600}


def test_an_answer_on_the_line_is_of_another_zaak(begonnen: Secretaris) -> None:
    """Who names another onderwerp begins another zaak, and mixes no answers."""
    breek_af(begonnen, NIEUW_ZAAK, ["Gezin", "coa"], signal.SIGKILL)
    ander = (*NIEUW_ZAAK, "--onderwerp", "Man")
    code, tekst = gesprek(begonnen, ander, ["ind", "volw", "Mag het?", "", "stop"])
    assert (code, "eerder mee" in tekst) == (0, False)
    assert "    onderwerp: Man\n    aanbrenger: IND\n" in begonnen.lees(LIJSTPAD)
    assert concept(begonnen, LIJST)["antwoorden"] == {"onderwerp": "Gezin", "aanbrenger": "COA"}


def test_a_full_disk_ends_no_interview(begonnen: Secretaris) -> None:
    """Answers that cannot be kept are told once; the interview goes on to its end."""
    terminal = open_(begonnen, NIEUW_ZAAK, VOL)
    for regel in ("Gezin", "coa", "gezin", "stop"):
        terminal.wacht_op("> ")
        terminal.typ(regel)
    assert terminal.einde() == 130
    tekst = " ".join(terminal.alles.split())
    assert tekst.count("De schijf is vol.") == 1
    assert "Gestopt. Er is niets bewaard." in tekst
    assert list(map_van(begonnen).glob("*.json*")) == []


def test_a_disk_that_fills_up_keeps_what_was_there(begonnen: Secretaris) -> None:
    """The answers of before stay when a later one cannot be kept, and rao says it is a part."""
    breek_af(begonnen, NIEUW_ZAAK, ["Gezin"], signal.SIGKILL)
    terminal = open_(begonnen, NIEUW_ZAAK, VOL)
    for regel in ("coa", "stop"):
        terminal.wacht_op("> ")
        terminal.typ(regel)
    assert terminal.einde() == 130
    assert "rao onthoudt een deel van wat u invulde." in " ".join(terminal.alles.split())
    assert concept(begonnen, LIJST)["antwoorden"] == {"onderwerp": "Gezin"}
