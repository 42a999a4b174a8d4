"""Somebody who changes a register so that nobody may notice: files, fingerprints, git itself."""

import os
import subprocess
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Final

from rao_cli.model.overleg.vingerafdruk import (
    vingerafdruk_agenda,
    vingerafdruk_besluitenlijst,
)
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.store.register_map import RegisterMap

LAAT: Final = datetime(2026, 4, 1, 9, tzinfo=UTC)


class Vervalser:
    """Works with plain git, without the key of anybody."""

    def __init__(self, map_: Path) -> None:
        """Stand in a register that somebody else keeps."""
        self.map = map_
        self.nu = LAAT
        self.git("config", "commit.gpgsign", "false")

    def git(self, *args: str, invoer: str | None = None, **extra: str) -> str:
        """Run git; each commit is an hour after the one before it."""
        self.nu += timedelta(hours=1)
        klok = {f"GIT_{rol}_DATE": self.nu.isoformat() for rol in ("AUTHOR", "COMMITTER")}
        klaar = subprocess.run(
            ["git", "-C", str(self.map), *args],
            check=True,
            capture_output=True,
            text=True,
            input=invoer,
            env={**os.environ, **klok, **extra},
        )
        return klaar.stdout.strip()

    def vervang(self, pad: str, oud: str, nieuw: str) -> None:
        """Change a text."""
        tekst = (self.map / pad).read_text()
        assert oud in tekst, tekst
        (self.map / pad).write_text(tekst.replace(oud, nieuw))

    def weg(self, pad: str) -> None:
        """Remove a file."""
        (self.map / pad).unlink()

    def leg_vast(self, boodschap: str = "Kleine verbetering", **extra: str) -> str:
        """Commit everything; returns its id."""
        self.git("add", "--all")
        self.git("commit", "--quiet", "--allow-empty", "--message", boodschap, **extra)
        return self.git("rev-parse", "HEAD")

    def als_rao(self, onderwerp: str, handeling: str, *betreft: str, id_: str = "0" * 20) -> str:
        """Commit everything with the trailers that rao would write."""
        over = "".join(f"Rao-Betreft: {een}\n" for een in betreft)
        trailers = f"Rao-Handeling: {handeling}\n{over}Rao-Wijziging: {id_}"
        return self.leg_vast(f"{onderwerp}\n\n{trailers}")

    def overleg(self, pad: str) -> Overleg:
        """Read a meeting as it lies there."""
        ding = RegisterMap(self.map).load().bestanden[pad].ding
        assert isinstance(ding, Overleg)
        return ding

    def maak_kloppend(self, pad: str, *, eerste_soort: bool = False) -> None:
        """Put the fingerprint of a fixed list in harmony with its text."""
        overleg = self.overleg(pad)
        stand = RegisterMap(self.map).load().stand(date(2026, 4, 1))
        vast = overleg.vaststelling.besluitenlijst
        assert stand is not None
        assert vast is not None
        acties = [actie for _, actie in stand.acties_uit(overleg)]
        op = None if eerste_soort else vast.op
        nieuw = vingerafdruk_besluitenlijst(overleg, acties, op)
        self.vervang(pad, vast.vingerafdruk, nieuw)

    def maak_agenda_kloppend(self, pad: str) -> None:
        """Put the fingerprint of a fixed agenda in harmony with its text."""
        overleg = self.overleg(pad)
        vast = overleg.vaststelling.agenda
        assert vast is not None
        self.vervang(pad, vast.vingerafdruk, vingerafdruk_agenda(overleg, vast.op))

    def verhuis(self, naar: str) -> None:
        """Move the register to a folder of its repository, and stand there."""
        (self.map / naar).mkdir()
        for ding in self.git("ls-tree", "--name-only", "HEAD").splitlines():
            if not ding.startswith("."):
                self.git("mv", ding, f"{naar}/{ding}")
        self.map /= naar

    def commits(self) -> list[str]:
        """Return every commit, oldest first."""
        return self.git("rev-list", "--reverse", "HEAD").split()

    def van(self, handeling: str) -> str:
        """Return the last commit of an act of rao."""
        return self.git("log", "-1", "--format=%H", f"--grep=Rao-Handeling: {handeling}$")

    def pad(self, patroon: str) -> str:
        """Return the one file that has a name like this."""
        (een,) = self.map.glob(patroon)
        return een.relative_to(self.map).as_posix()
