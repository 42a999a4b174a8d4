"""What is kept of an interview: nothing about a person, for nobody else, whatever happens."""

import signal
import stat
import sys
from collections.abc import Sequence
from typing import Final

import pytest

from tests.cli.secretaris import LIJST, LIJSTPAD, Secretaris

if sys.platform == "win32":
    pytest.skip("no pseudo terminal there", allow_module_level=True)

from tests.cli.questions.afbreken import (
    NIEUW_ZAAK,
    VOL,
    VOL_TOT_SIGNAAL,
    bewaard,
    breek_af,
    concept,
    map_van,
    open_,
)
from tests.cli.questions.test_gesprek import gesprek

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
    for woord in ("Verzonnen", "999 9"):
        assert woord not in bewaard(begonnen)
    if regels[1:]:
        assert concept(begonnen, LIJST)["antwoorden"]["groep"] == "gezin"


def test_the_lines_before_a_person_stay(begonnen: Secretaris) -> None:
    """Of a long answer only the line that makes it a sign of a person is not kept."""
    breek_af(begonnen, NIEUW_ZAAK, PERSOON[2], signal.SIGKILL)
    assert concept(begonnen, LIJST)["half"] == {"feiten": "Het gezin van mevrouw"}


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
    code, _ = gesprek(s, NIEUW_ZAAK, ["Gezin", "coa", "gezin", "", "Mag het?", ""])
    assert code == 3
    assert concept(s, LIJST)["geweigerd"] is True
    haak.unlink()
    code, tekst = gesprek(s, NIEUW_ZAAK, ["j", "stop"])
    assert (code, "De vorige keer ging dat niet door." in tekst) == (0, True)
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
    for regel in ("coa", "gezin", "", "Mag het?", "", "stop"):
        een.typ(regel)
        if regel != "stop":
            een.wacht_op("> ")
    assert een.einde() == 0
    assert "onderwerp: Zaak van de een\n    aanbrenger: COA\n" in begonnen.lees(LIJSTPAD)
    code, _ = gesprek(begonnen, NIEUW_ZAAK, ["gezin", "", "Mag het?", "", "stop"])
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
    code, tekst = gesprek(begonnen, ander, ["ind", "volw", "", "Mag het?", "", "stop"])
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


def test_a_full_disk_waits_for_room(begonnen: Secretaris) -> None:
    """While the answers are only in memory rao tries again after Enter, in place of ending."""
    terminal = open_(begonnen, NIEUW_ZAAK, VOL_TOT_SIGNAAL)
    for regel in ("Gezin", "coa", "gezin", "", "Mag het?", "", ""):
        terminal.wacht_op("> ")
        terminal.typ(regel)
    terminal.wacht_op("Opnieuw proberen?")
    terminal.seint(signal.SIGUSR1)
    terminal.wacht_op("> ")
    terminal.typ("")
    terminal.wacht_op("Vastgelegd")
    terminal.dood(signal.SIGKILL)
    assert "Wat u antwoordde, staat alleen nog in dit venster." in terminal.alles
    assert "    onderwerp: Gezin\n" in begonnen.lees(LIJSTPAD)


def test_who_gives_up_on_a_full_disk(begonnen: Secretaris) -> None:
    """A no ends it as before, and nothing is committed."""
    terminal = open_(begonnen, NIEUW_ZAAK, VOL)
    for regel in ("Gezin", "coa", "gezin", "", "Mag het?", "", "nee"):
        terminal.wacht_op("> ")
        terminal.typ(regel)
    assert terminal.einde() == 3
    assert "Gezin" not in begonnen.lees(LIJSTPAD)


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


def test_stop_in_the_middle_of_a_long_text(leeg: Secretaris) -> None:
    """Who types `stop` there goes on with the same text, and nothing is committed before that."""
    leeg.doet("nieuw", "signaallijst", "--lko", "ter-apel")
    opdracht = ("nieuw", "zaak", LIJST)
    begin = ["Gezin in een hotel", "coa", "gezin", "Mag het gezin", "stop"]
    assert gesprek(leeg, opdracht, begin)[0] == 130
    aantal = len(leeg.log())
    _, tekst = gesprek(leeg, opdracht, ["in de opvang blijven?", "", "", "stop"])
    assert "U typte al:" in tekst
    assert "Mag het gezin" in tekst
    assert len(leeg.log()) == aantal + 1
    assert "in de opvang blijven?" in leeg.lees(LIJSTPAD)
