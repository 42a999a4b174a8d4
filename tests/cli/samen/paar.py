"""Two people with one register: each has a copy, and there is one shared repository."""

import os
import shutil
import subprocess
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import pytest
from typer.testing import Result

from tests.cli.secretaris import Secretaris, Stadia
from tests.eenmaal import eenmaal, naam_van

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


#: What two people do, by itself: a function of a module, so that it can be known by name.
Paarstap = Callable[[Paar], object]
#: Stands in an original where each copy has its own folder.
_HIER: Final = "/hier/liggen/zij"


class Paren:
    """A pair at every stage, each made once in a run of the tests and copied for each test."""

    def __init__(self, fabriek: pytest.TempPathFactory, stadia: Stadia) -> None:
        """`fabriek` says where the originals are kept."""
        self._fabriek, self._stadia = fabriek, stadia

    def kopie(self, stadium: str, doel: Path, *daarna: Paarstap) -> Paar:
        """Copy the pair at a stage, or as it is after more steps of a test."""
        naam = f"paar-{stadium}-{naam_van(daarna)}"
        origineel = eenmaal(self._fabriek, naam, lambda werk: self._maak(stadium, daarna, werk))
        return self._kopieer(origineel, doel)

    def _maak(self, stadium: str, stappen: tuple[Paarstap, ...], werk: Path) -> None:
        if stappen:
            stappen[-1](self.kopie(stadium, werk, *stappen[:-1]))
        else:
            self._begin(stadium, werk)
        verhuis(werk, ("anna", "ben"), str(werk), _HIER)

    def _kopieer(self, origineel: Path, doel: Path) -> Paar:
        shutil.copytree(origineel, doel, symlinks=True)
        verhuis(doel, ("anna", "ben"), _HIER, str(doel))
        anna, ben = Collega(doel / "anna", naam=ANNA), Collega(doel / "ben", naam=BEN)
        return Paar(anna, ben, doel / "server.git")

    def _begin(self, stadium: str, doel: Path) -> None:
        doel.mkdir(parents=True)
        server = doel / "server.git"
        subprocess.run(["git", "init", "-q", "--bare", "-b", "main", str(server)], check=True)
        anna = Collega(self._stadia.kopie(stadium, doel / "anna").map, naam=ANNA)
        anna.zegt("sync", "--naar", str(server))
        anna.zegt("init", "--van", str(server), str(doel / "ben"))


def verhuis(map_: Path, namen: Iterable[str], oud: str, nieuw: str) -> None:
    """Let copies of a register find the server where it is now."""
    for git in (map_ / naam / ".git" for naam in namen):
        for pad in (git / "config", git / "FETCH_HEAD", *(git / "rao").glob("*.json")):
            if pad.exists():
                pad.write_text(pad.read_text().replace(oud, nieuw))


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
