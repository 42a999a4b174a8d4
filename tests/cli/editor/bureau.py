"""A secretary with an editor: what happens in it is a few lines of a shell."""

from __future__ import annotations

import os
import shlex
import sys
from typing import TYPE_CHECKING

import pytest

from tests.cli.secretaris import LIJSTPAD, Secretaris

if sys.platform == "win32":
    pytest.skip("no pseudo terminal there", allow_module_level=True)

from tests.cli.toetsenbord import Terminal

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

PROGRAMMA = "from tests.cli.editor.proefopdracht import begin; begin({args!r})"
WAS = "Gezin verblijft lang in de opvang"
#: What `sed` does to the first answer.
ANDERS = f"s/{WAS}/Gezin wacht op een paspoort/"


class Bureau:
    """A secretary with an editor: shell lines in which `$1` is the file."""

    def __init__(self, s: Secretaris, map_: Path) -> None:
        self.s, self.map = s, map_

    def editor(self, *regels: str) -> str:
        """Make an editor of shell lines; returns its name."""
        pad = self.map / f"editor {len(list(self.map.iterdir()))}"
        pad.write_text("\n".join(("#!/bin/sh", *regels, "")), encoding="utf-8")
        pad.chmod(0o700)
        return shlex.quote(str(pad))

    def doet(
        self,
        editor: str,
        antwoorden: Sequence[str] = (),
        *opdracht: str,
        **omgeving: str,
    ) -> tuple[int, str]:
        """Give the command with this editor; returns the exit code and what was shown."""
        terminal = self.begint(editor, *opdracht, **omgeving)
        for antwoord in antwoorden:
            terminal.wacht_op("> ")
            terminal.typ(antwoord)
        return terminal.einde(), " ".join(terminal.alles.split())

    def begint(self, editor: str, *opdracht: str, **omgeving: str) -> Terminal:
        """Give the command at a terminal."""
        alles = ["-C", str(self.s.map), "--vandaag", self.s.vandaag, *(opdracht or ("proef",))]
        git = {naam: waarde for naam, waarde in os.environ.items() if naam.startswith("GIT_")}
        extra = {**git, "VISUAL": editor, **omgeving}
        return Terminal(PROGRAMMA.format(args=alles), kolommen=100, extra=extra)

    @property
    def zaak(self) -> str:
        """What the file of the list says."""
        return self.s.lees(LIJSTPAD)

    @property
    def resten(self) -> list[str]:
        """What lies in the folder of the drafts."""
        map_ = self.s.map / ".git" / "rao" / "concepten"
        return sorted(pad.name for pad in map_.iterdir() if pad.suffix != ".slot")
