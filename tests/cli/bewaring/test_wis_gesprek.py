"""`rao wis` at a terminal: what is asked, and that nothing of it stays behind."""

import os
import sys

import pytest

from tests.cli.bewaring.speuren import waar_nog
from tests.cli.bewaring.test_wis import NAAM, met_naam
from tests.cli.secretaris import Secretaris

if sys.platform == "win32":
    pytest.skip("no pseudo terminal there", allow_module_level=True)

from tests.cli.toetsenbord import Terminal

PROGRAMMA = "from rao_cli.cli.app import app; app({args!r})"
#: A number of a person, of the test series.
BSN = "999990366"


def gesprek(s: Secretaris, *antwoorden: str) -> tuple[int, str]:
    """Type rao wis, and answer; returns the exit code and what was shown."""
    args = ["-C", str(s.map), "--vandaag", s.vandaag, "wis"]
    omgeving = {naam: waarde for naam, waarde in os.environ.items() if naam.startswith("GIT_")}
    terminal = Terminal(PROGRAMMA.format(args=args), extra=omgeving, kolommen=100)
    for antwoord in antwoorden:
        terminal.wacht_op("> ")
        terminal.typ(antwoord)
    return terminal.einde(), " ".join(terminal.alles.split())


def test_asked(gepland: Secretaris) -> None:
    """Which text, why, by whom, and a last yes after a screen that shows what happens."""
    met_naam(gepland)
    code, scherm = gesprek(gepland, "Jan", NAAM, "verg", "secretaris, fg", "ja")
    assert code == 0, scherm
    assert "te kort" in scherm
    assert "2 vastleggingen worden herschreven" in scherm
    assert waar_nog(gepland.map, "testpersoon") == []


def test_one_function(gepland: Secretaris) -> None:
    """Who names one function is asked that again, and nothing else."""
    met_naam(gepland)
    code, scherm = gesprek(gepland, NAAM, "verg", "secretaris", "secretaris, fg", "ja")
    assert code == 0, scherm
    assert "Noem twee verschillende functies" in scherm


def test_what_a_gate_would_refuse(gepland: Secretaris) -> None:
    """A number of a person may be typed here: to wipe it is why it is asked."""
    gepland.typt_nieuw("documenten/notitie.md", f"Nummer {BSN}.\n")
    code, scherm = gesprek(gepland, BSN, "vergissing", "secretaris, fg", "ja")
    assert code == 0, scherm
    assert waar_nog(gepland.map, BSN) == []


def test_no(gepland: Secretaris) -> None:
    """Whoever says no, changed nothing, and no answer waits anywhere."""
    met_naam(gepland)
    voor = gepland.foto()
    code, scherm = gesprek(gepland, NAAM, "verzoek", "secretaris, fg", "nee")
    assert (code, gepland.foto()) == (0, voor)
    assert "Er is niets veranderd." in scherm
    concepten = gepland.map / ".git/rao/concepten"
    assert not concepten.exists() or [*concepten.iterdir()] == []
