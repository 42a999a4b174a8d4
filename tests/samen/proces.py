"""`rao sync` as a person has it: typed, and where it asks, answered at a terminal."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from tests.cli.proefbank import WORTEL
from tests.samen.feiten import VOLGORDE
from tests.samen.wereld import als

if TYPE_CHECKING:
    from pathlib import Path

    from tests.samen.feiten import Plek
    from tests.samen.wereld import Kloon

_VRAAG: Final = re.compile(r"(Wat moet er blijven staan\?|Toch samenvoegen en delen\?)")
_PROGRAMMA: Final = "import sys; sys.argv = {argv!r}; from rao_cli.cli.app import main; main()"
#: A hang is found, not measured.
_GEDULD: Final = 120
#: Nobody can be asked.
_GEEN_TERMINAL: Final = 3
_WINT: Final = {"ons": "ander", "hun": "een"}


@dataclass
class Gedeeld:
    """What came of sharing: what was asked, what was said, and what rao says it did."""

    code: int = 0
    gevraagd: list[dict[str, Any]] = field(default_factory=list)
    fouten: list[dict[str, Any]] = field(default_factory=list)
    uitvoer: str = ""
    #: Whose was taken: of who shared first (`een`), or of who puts together (`ander`).
    wint: str = ""
    #: What was typed in place of both.
    eigen: str | None = None

    @property
    def plekken(self) -> list[Plek]:
        """The places that were asked, as facts have them."""
        return [(v["bestand"], *als_feit([str(deel) for deel in v["plek"]])) for v in self.gevraagd]


def als_feit(plek: list[str]) -> list[str]:
    """Return the place itself; of what is wrong in the whole, the code stands before it."""
    if plek[-1:] == ["volgorde"]:
        return [*plek[:-1], VOLGORDE]
    return plek[2:] if plek[:1] == ["samenhang"] else plek


def sync(kloon: Kloon, keus: str = "ons") -> Gedeeld:
    """Share without a terminal first; where that asks, answer at one: `ons`, `hun`, or a text."""
    with als(kloon.kant):
        uit = kloon.s.rao("sync", "--json")
        if uit.exit_code == _GEEN_TERMINAL and "met: rao bewaar" in uit.output:
            kloon.s.doet("bewaar", "--ja")  # as it says
            uit = kloon.s.rao("sync", "--json")
        if uit.exit_code != _GEEN_TERMINAL or not uit.stdout.strip():
            return Gedeeld(uit.exit_code, uitvoer=uit.output)
        data = json.loads(uit.stdout)
        data = data.get("sync", data)
        gedeeld = Gedeeld(0, [*data["botsingen"]], [*data["fouten"]], uit.output)
        gedeeld.wint = _WINT.get(keus, "")
        gedeeld.eigen = None if gedeeld.wint else keus
        antwoord(kloon, gedeeld, [keus] if gedeeld.wint else ["anders", keus, "", "ons"])
    return gedeeld


def antwoord(kloon: Kloon, gedeeld: Gedeeld, antwoorden: list[str]) -> None:
    """Type `rao sync` at a terminal and answer what it asks."""
    from tests.cli.toetsenbord import Terminal, zonder_kleur

    argv = ["rao", "-C", str(kloon.map), "--vandaag", kloon.s.vandaag, "sync"]
    git = {naam: waarde for naam, waarde in os.environ.items() if naam.startswith("GIT_")}
    terminal = Terminal(_PROGRAMMA.format(argv=argv), kolommen=100, extra=git)
    gezien, einde = 0, time.monotonic() + _GEDULD
    while terminal._lees():  # noqa: SLF001 - which question comes, is not known
        assert time.monotonic() < einde, terminal.alles
        if not terminal.alles[gezien:].endswith("> "):
            continue
        vragen = _VRAAG.findall(terminal.alles[gezien:])
        gezien = len(terminal.alles)
        ja = bool(vragen) and vragen[-1].startswith("Toch")
        keus = antwoorden.pop(0) if len(antwoorden) > 1 and not ja else antwoorden[0]
        terminal.typ("ja" if ja else keus)
    gedeeld.code = terminal.einde()
    gedeeld.uitvoer += zonder_kleur(terminal.alles)


def maak_pad(map_: Path) -> Path:
    """Make a folder for PATH in which `rao` is this checkout; for git, which starts the driver."""
    map_.mkdir(parents=True, exist_ok=True)
    rao = map_ / "rao"
    if not rao.exists():
        rao.write_text(
            f'#!/bin/sh\nPYTHONPATH="{WORTEL}" exec "{sys.executable}" -m rao_cli "$@"\n',
            encoding="utf-8",
        )
        rao.chmod(0o755)
    return map_


def git(kloon: Kloon, *argv: str) -> subprocess.CompletedProcess[str]:
    """Type git, and let it fail."""
    with als(kloon.kant):
        return subprocess.run(
            ["git", *argv], cwd=kloon.map, capture_output=True, check=False, text=True
        )


def is_er(programma: str) -> bool:
    """Say whether a program is installed."""
    return shutil.which(programma) is not None
