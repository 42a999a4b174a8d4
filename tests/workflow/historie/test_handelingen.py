"""The table of acts: every command that commits has its line, and each line is an act."""

import ast
from pathlib import Path

import rao_cli
from rao_cli.model.historie.keten.zegt.handelingen import HANDELINGEN

#: Acts with a free hand, or that give back what another did.
VRIJ = {"bewaar", "ongedaan"}
WORTEL = Path(rao_cli.__file__).parent


def vastgelegd() -> set[str]:
    """Return the second word of every call of `leg_vast` that is written out in full."""
    gevonden = set()
    for pad in (WORTEL / "workflow").rglob("*.py"):
        for knoop in ast.walk(ast.parse(pad.read_text(encoding="utf-8"))):
            naam = (
                knoop.func.attr
                if isinstance(knoop, ast.Call) and isinstance(knoop.func, ast.Attribute)
                else ""
            )
            if naam == "leg_vast" and isinstance(knoop, ast.Call) and len(knoop.args) > 1:
                woord = knoop.args[1]
                if isinstance(woord, ast.Constant) and isinstance(woord.value, str):
                    gevonden.add(woord.value)
    return gevonden


def test_each_act_has_a_line() -> None:
    """An act without a line would be called false in every history."""
    gevonden = vastgelegd()
    assert len(gevonden) > 40
    assert gevonden - HANDELINGEN.keys() - VRIJ == set()
