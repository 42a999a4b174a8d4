"""`rao zoek` at a terminal: not more than a person reads."""

import sys

import pytest

from tests.cli.register.test_bewaar import TEKST, THEMA
from tests.cli.secretaris import Secretaris

if sys.platform == "win32":
    pytest.skip("no pseudo terminal there", allow_module_level=True)

from tests.cli.toetsenbord import Terminal

PROGRAMMA = "import sys; sys.argv = ['rao', *{args!r}]; from rao_cli.cli.app import main; main()"


def op_scherm(s: Secretaris, *args: str) -> str:
    """Return what stands on the screen after a command."""
    alles = ["-C", str(s.map), "--vandaag", s.vandaag, *args, "--geen-pager"]
    terminal = Terminal(PROGRAMMA.format(args=alles), kolommen=100, extra={"TERM": "xterm"})
    assert terminal.einde() == 0, terminal.alles
    return terminal.alles


def test_very_many_places(lijst: Secretaris) -> None:
    """At a screen the first 200, without looking for the rest; in a pipe every place."""
    deel = "".join(f"  - Reisdocument {nummer}\n" for nummer in range(205))
    lijst.schrijf(THEMA, f"{TEKST}geprobeerd:\n{deel}")
    assert len(lijst.doet("zoek", "reisdocument").splitlines()) == 206
    gezien = op_scherm(lijst, "zoek", "reisdocument")
    assert gezien.count("Reisdocument") == 200
    assert "Dit zijn de nieuwste 200 plekken; er zijn er meer." in gezien
    assert "Typ er een woord bij dat u zoekt, of kies met" in " ".join(gezien.split())


def test_just_as_many_places(lijst: Secretaris) -> None:
    """When there are no more than fit, that is told as of few."""
    deel = "".join(f"  - Reisdocument {nummer}\n" for nummer in range(200))
    lijst.schrijf(THEMA, f"{TEKST}geprobeerd:\n{deel}")
    assert "200 plekken gevonden." in op_scherm(lijst, "zoek", "reisdocument")


def test_few_places(lijst: Secretaris) -> None:
    """Of few nothing is left out, and nothing said."""
    assert "er zijn er meer" not in op_scherm(lijst, "zoek", "gezin")
