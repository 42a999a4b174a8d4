"""Two people with one register: each has a copy, and there is one shared repository."""

import os
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from typer.testing import Result

from tests.cli.secretaris import Secretaris

ANNA: Final = "A. Voorbeeld"
BEN: Final = "B. Voorbeeld"


@dataclass(frozen=True)
class Collega(Secretaris):
    """Somebody with a name and a copy of the register."""

    naam: str = ""

    def op(self, dag: str) -> "Collega":
        """Return the same person on another day."""
        return Collega(self.map, dag, self.naam)

    def wordt(self) -> None:
        """Sit down at the keyboard: what is committed now is of this person."""
        for rol in ("AUTHOR", "COMMITTER"):
            os.environ[f"GIT_{rol}_NAME"] = self.naam

    def rao(self, *args: str, invoer: str | bytes | None = None) -> Result:
        """Type a command; the answer may be anything."""
        self.wordt()
        return super().rao(*args, invoer=invoer)

    def git(self, *args: str) -> str:
        """Run git as this person would."""
        self.wordt()
        return super().git(*args)

    def mag(self, *args: str) -> int:
        """Run git, which may refuse; returns its exit code."""
        self.wordt()
        return subprocess.run(
            ["git", *args], cwd=self.map, capture_output=True, check=False
        ).returncode

    def commits(self, wat: str = "HEAD") -> str:
        """Return the id of a commit."""
        return self.git("rev-parse", wat)


@dataclass(frozen=True)
class Paar:
    """Anna and Ben, each up to date when a test begins."""

    anna: Collega
    ben: Collega
    server: Path

    def gelijk(self) -> bool:
        """Whether all three are at one commit, and both folders hold just that."""
        tips = {self.anna.commits(), self.ben.commits(), self.tip()}
        schoon = [een.git("status", "--porcelain") for een in (self.anna, self.ben)]
        return len(tips) == 1 and schoon == ["", ""]

    def tip(self) -> str:
        """Return the last shared commit."""
        klaar = subprocess.run(
            ["git", "rev-parse", "main"], cwd=self.server, capture_output=True, check=True
        )
        return klaar.stdout.decode().strip()


class Paren:
    """A pair at every stage, each made once and copied for each test."""

    def __init__(self, map_: Path, stadia: Callable[[str, Path], Secretaris]) -> None:
        """`map_` is where the originals are kept."""
        self._map, self._stadia = map_, stadia

    def kopie(self, stadium: str, doel: Path) -> Paar:
        """Copy the pair at a stage."""
        if not (origineel := self._map / stadium).exists():
            self._maak(stadium, origineel)
        shutil.copytree(origineel, doel)
        for naam in ("anna", "ben"):
            config = doel / naam / ".git" / "config"
            config.write_text(config.read_text().replace(str(origineel), str(doel)))
            gezien = doel / naam / ".git" / "rao" / "samen.json"
            gezien.write_text(gezien.read_text().replace(str(origineel), str(doel)))
        anna, ben = Collega(doel / "anna", naam=ANNA), Collega(doel / "ben", naam=BEN)
        return Paar(anna, ben, doel / "server.git")

    def _maak(self, stadium: str, doel: Path) -> None:
        doel.mkdir(parents=True)
        server = doel / "server.git"
        subprocess.run(["git", "init", "-q", "--bare", "-b", "main", str(server)], check=True)
        anna = Collega(self._stadia(stadium, doel / "anna").map, naam=ANNA)
        anna.zegt("sync", "--naar", str(server))
        anna.zegt("init", "--van", str(server), str(doel / "ben"))


def vergeet_sync(paar: Paar) -> None:
    """Make Anna's copy one that never synced: as git cloned it."""
    for naam in ("sync-stand.json", "samen.json"):
        (paar.anna.map / ".git" / "rao" / naam).unlink()


def vergeet_log(paar: Paar) -> None:
    """Take away all that git remembers of where Anna's branches were."""
    git = paar.anna.map / ".git"
    for pad in [*(git / "logs").rglob("*"), git / "ORIG_HEAD"]:
        if pad.is_file():
            pad.unlink()
