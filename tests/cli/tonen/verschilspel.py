"""A month of work on the example register, from one meeting to the next, by two people.

Each line of the text beside this is a day, who did it, and what was typed.
"""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from tests.cli.secretaris import Secretaris

if TYPE_CHECKING:
    import pytest

GOED: Final = Path(__file__).resolve().parents[3] / "voorbeelden" / "goed"
WIE: Final = {"A": "A. Voorbeeld", "B": "B. Voorbeeld"}
#: The meeting of 18 June is fixed in that of 16 July, and that one in August.
VAN: Final = "2026-06-18"
TOT: Final = "2026-07-16"
SPEL: Final = Path(__file__).with_suffix(".txt").read_text(encoding="utf-8")


class Beurt(NamedTuple):
    """One line of the story."""

    dag: str
    wie: str
    woorden: list[str]


def beurten(spel: str = SPEL) -> list[Beurt]:
    """Return the lines of the story."""
    regels = (regel.split(" ", 2) for regel in spel.strip().splitlines())
    return [Beurt(dag, wie, shlex.split(woorden)) for dag, wie, woorden in regels]


def op_naam(monkeypatch: pytest.MonkeyPatch, dag: str, wie: str) -> None:
    """Fix who commits, and on which day."""
    for rol in ("AUTHOR", "COMMITTER"):
        monkeypatch.setenv(f"GIT_{rol}_NAME", WIE[wie])
        monkeypatch.setenv(f"GIT_{rol}_DATE", f"{dag}T10:00:00+02:00")


def begin(map_: Path, monkeypatch: pytest.MonkeyPatch) -> Secretaris:
    """Return somebody at the example register as it was in the middle of June."""
    shutil.copytree(GOED, map_)
    op_naam(monkeypatch, "2026-06-19", "A")
    for argv in (["init", "-q", "-b", "main"], ["add", "-A"], ["commit", "-qm", "Voorbeeld"]):
        subprocess.run(["git", *argv], cwd=map_, check=True, env=os.environ)
    return Secretaris(map_, "2026-06-19")


def speel(s: Secretaris, monkeypatch: pytest.MonkeyPatch, spel: str = SPEL) -> Secretaris:
    """Play the story; returns the secretary on its last day."""
    bekend = {pad.stem for pad in GOED.glob("onderwerpen/*/knelpunt-*")}
    for beurt in beurten(spel):
        op_naam(monkeypatch, beurt.dag, beurt.wie)
        s = s.op(beurt.dag)
        knelpunten = {pad.stem for pad in s.map.glob("onderwerpen/*/knelpunt-*")} - bekend
        nieuw = next(iter(knelpunten), "")
        s.doet(*(woord.replace("KNELPUNT", nieuw) for woord in beurt.woorden), "--ja")
    return s
