"""Three regions on one disk, with an exchange between them."""

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from rao_cli.model.kenmerk import make_sleutel
from tests.cli.proefbank import WORTEL
from tests.cli.secretaris import Secretaris

REGIOS: Final = {
    "friesland": "Friesland",
    "groningen-en-drenthe": "Groningen en Drenthe",
    "noord-holland": "Noord-Holland",
}
TREND: Final = "trend-langer-wachten"


class Drie:
    """The three registers and what lies between them."""

    def __init__(self, map_: Path) -> None:
        """Use `richt_in`."""
        self.map = map_
        self.beurs = map_ / "uitwisseling.git"

    def regio(self, naam: str, dag: str = "2026-03-10") -> Secretaris:
        """Stand in the register of a region."""
        return Secretaris(self.map / naam, dag)

    def git(self, *argv: str) -> str:
        """Run git in the exchange."""
        klaar = subprocess.run(
            ["git", "-C", str(self.beurs), *argv], capture_output=True, check=True
        )
        return klaar.stdout.decode().removesuffix("\n")

    def paden(self) -> list[str]:
        """Return what lies in the exchange."""
        if not self.git("for-each-ref"):
            return []
        return self.git("ls-tree", "-r", "--name-only", "main").splitlines()

    def lees(self, pad: str) -> str:
        """Return one file of the exchange."""
        return self.git("cat-file", "blob", f"main:{pad}")

    def start(self, naam: str, *args: str) -> subprocess.Popen[bytes]:
        """Start a command of a region as a process of its own."""
        return subprocess.Popen(
            [sys.executable, "-m", "rao_cli", "-C", naam, "--vandaag", "2026-03-10", *args],
            cwd=self.map,
            env={**os.environ, "PYTHONPATH": str(WORTEL)},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )


def richt_in(map_: Path, regios: Sequence[str] = tuple(REGIOS)) -> Drie:
    """Make the exchange and the registers, each with one trend."""
    drie = Drie(map_)
    git = ["git", "init", "--quiet", "--bare", "--initial-branch=main", str(drie.beurs)]
    subprocess.run(git, check=True)
    for sleutel in regios:
        s = drie.regio(sleutel)
        lkos = ("--lko", "ter-apel=LKO Ter Apel", "--lko", "assen=LKO Assen")
        provincies = ("--provincie", "Drenthe")
        nieuw = Secretaris(map_)
        nieuw.doet("init", str(s.map), "--regio", REGIOS[sleutel], *provincies, *lkos)
        tekst = f"uitwisseling:\n  remote: '{drie.beurs}'\n"
        s.typt_nieuw("rao.yaml", s.lees("rao.yaml") + tekst)
        nieuwe_trend(s, "Langer wachten")
    return drie


def nieuwe_trend(s: Secretaris, titel: str) -> None:
    """Record a trend by command."""
    s.onderwerp(
        f"trend-{make_sleutel(titel)}",
        *("--type", "trend", "--titel", titel),
        *("--omschrijving", "Mensen wachten zeven maanden.", "--lko", "assen"),
    )
