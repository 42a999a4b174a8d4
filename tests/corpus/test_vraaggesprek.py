"""A person at a terminal who breaks off, types rubbish or has a very small screen."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.corpus.proefregister import LIJST_2, VANDAAG, ZAAK, ZAAK_2, Proefregister

if sys.platform == "win32":
    pytest.skip("no pseudo terminal there", allow_module_level=True)

from tests.cli.toetsenbord import Terminal, zonder_kleur

CTRL_C, CTRL_D = "\x03", "\x04"
PROGRAMMA = (
    "import os, sys; os.chdir({map!r}); sys.argv = ['rao', *{args!r}]; "
    "from rao_cli.cli.app import main; main()"
)


def gesprek(
    map_: Path, args: Sequence[str], antwoorden: Sequence[str], *, kolommen: int = 80, **extra: str
) -> tuple[int, str]:
    """Answer each question (or press a key) and read to the end; exit code and screen."""
    omgeving = {naam: w for naam, w in os.environ.items() if naam.startswith(("GIT_", "RAO_"))}
    opdracht = PROGRAMMA.format(map=str(map_), args=[*args, "--vandaag", VANDAAG])
    terminal = Terminal(opdracht, kolommen=kolommen, extra=omgeving | extra)
    for antwoord in antwoorden:
        terminal.wacht_op("> ")
        (terminal.toets if antwoord in {CTRL_C, CTRL_D} else terminal.typ)(antwoord)
    code = terminal.einde()
    assert "Traceback" not in terminal.alles, terminal.alles
    assert "vastgelopen" not in terminal.alles, terminal.alles
    return code, zonder_kleur(terminal.alles)


BESLUIT = ("nieuw", "besluit")
AF: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = (
    (("nieuw", "signaallijst"), (CTRL_C,)),
    (("nieuw", "zaak", LIJST_2), (CTRL_D,)),
    (("nieuw", "zaak", LIJST_2), ("Lang", "coa", "gezin", "Mag het?", CTRL_C)),
    (("nieuw", "overleg"), ("geen datum", "31-2-2026", CTRL_C)),
    (("standpunt", ZAAK_2, "IND"), ("Geen nieuwe", "feiten", CTRL_C)),
    (("signaallijst", "trek-in", LIJST_2), ("j", "", "?", CTRL_D)),
    (("overleg", "houd", "2026-03-12"), ("9", "COA, niemand", "coa", CTRL_C)),
    (BESLUIT, (CTRL_C,)),
    (BESLUIT, (ZAAK, "a", CTRL_C)),
    (BESLUIT, (ZAAK, "aanh", "De zaak wacht", "", "", CTRL_C)),
    (("zaak", "vul-aan", ZAAK_2), (CTRL_C,)),
)


@pytest.mark.parametrize(("args", "antwoorden"), AF, ids=lambda deel: ascii(" ".join(deel))[:50])
def test_breaking_off_changes_nothing(
    register: Proefregister, args: tuple[str, ...], antwoorden: tuple[str, ...]
) -> None:
    """Ctrl-C or Ctrl-D at any question: exit 130, a word, and the register as it was."""
    voor = register.foto()
    code, scherm = gesprek(register.root, args, antwoorden)
    na = register.foto()
    assert (code, "Gestopt." in scherm) == (130, True)
    assert (na.head, na.refs, na.index, na.bestanden) == (
        voor.head,
        voor.refs,
        voor.index,
        voor.bestanden,
    )


@pytest.mark.parametrize("aantal", [0, 2, 4])
def test_breaking_off_init_leaves_no_folder(tmp_path: Path, aantal: int) -> None:
    """Half a register is no register."""
    antwoorden = ("Noord", "Drenthe", "LKO Emmen, LKO Assen", "coa")[:aantal]
    code, _ = gesprek(tmp_path, ("init", "nieuw"), (*antwoorden, CTRL_C))
    assert (code, list(tmp_path.iterdir())) == (130, [])


def test_init_without_options(tmp_path: Path) -> None:
    """Wrong answers are asked again; the right ones make a register that is clean."""
    antwoorden = ("", "?", "Noord, Zuid", ",", "Drenthe", ",", "a=X, a=Y", "LKO Emmen, b=LKO B")
    code, scherm = gesprek(tmp_path, ("init", "nieuw"), (*antwoorden, "9", "cOa", ""))
    assert code == 0, scherm
    register = Proefregister(tmp_path / "nieuw", tmp_path / "nieuw")
    assert b"emmen: {naam: LKO Emmen" in register.lees("rao.yaml")
    assert b"b: {naam: LKO B" in register.lees("rao.yaml")
    assert register.rao("valideer", "--json").keur(0).json["meldingen"] == []


def test_an_interview_that_is_broken_off_goes_on_later(register: Proefregister) -> None:
    """What was answered is committed; the rest is asked the next time."""
    vul_aan = ("zaak", "vul-aan", ZAAK_2)
    code, scherm = gesprek(register.root, vul_aan, ("", "", "", "coa, ind; samen", CTRL_C))
    assert (code, f"Ga later verder met: rao zaak vul-aan {ZAAK_2}" in scherm) == (130, True)
    assert "constatering" in register.git("log", "-1", "--format=%s")
    assert register.git("status", "--porcelain") == ""
    _, scherm = gesprek(register.root, vul_aan, ("", "", "", "stop"))
    assert "hoe kwamen zij daartoe" not in scherm
    assert "intern geschakeld" in scherm


def test_a_besluit_by_questions(register: Proefregister) -> None:
    """Choices by number and by the begin of a word, a text of more lines, a date as it is said."""
    tekst = ("De zaak wacht [niet]", "op # de IND", "", "Daarom", "")
    antwoorden = ("2", "", "aanh", *tekst, "9 april", "", "j", "stop")
    code, scherm = gesprek(register.root, BESLUIT, antwoorden, TERM="xterm-256color")
    assert (code, "donderdag 9 april 2026" in scherm) == (130, True)
    besluit = register.rao("toon", "B-2026-03-12-01", "--json").keur(0).json["besluit"]
    assert besluit["besluit"] == "De zaak wacht [niet]\nop # de IND"


def test_keys_that_are_no_text(register: Proefregister) -> None:
    """A pasted escape or a direction mark is asked again, never kept."""
    toetsen = ("\u202ea", "a\u0085b", "Gewoon", "coa", "gezin", "", "", "stop")
    code, _ = gesprek(register.root, ("nieuw", "zaak", LIJST_2), toetsen)
    assert code == 0
    tekst = register.lees(f"signaallijsten/2026/{LIJST_2}.yaml").decode()
    assert "onderwerp: Gewoon\n" in tekst
    assert "\u202e" not in tekst


@pytest.mark.traag
@pytest.mark.parametrize("kolommen", [1, 20, 400])
@pytest.mark.parametrize("term", ["xterm-256color", "dumb"])
def test_any_width_of_screen(register: Proefregister, kolommen: int, term: str) -> None:
    """Tables, reports and sentences fit or wrap; nothing is lost."""
    for args in (
        ("valideer",),
        ("status",),
        ("lijst", "zaken"),
        ("toon", ZAAK_2),
        ("nieuw", "zaak", "--help"),
    ):
        code, scherm = gesprek(register.root, args, (), kolommen=kolommen, TERM=term)
        assert code == 0
        assert scherm.strip()
