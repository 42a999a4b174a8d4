"""Two registers and an exchange, as folders on this disk."""

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from rao_cli.store.uitwisseling.spiegel import Spiegel, open_spiegel
from tests.store.git.werkplaats import maak_werkplaats


class Beurs:
    """The exchange: a bare repository that other regions write to as well."""

    def __init__(self, map_: Path, *opties: str) -> None:
        """Make it; there is nothing in it yet."""
        self.map = map_
        map_.mkdir(parents=True)
        self.git("init", "--quiet", "--bare", "--initial-branch=main", *opties)

    def git(self, *argv: str, stdin: bytes | None = None) -> str:
        """Run git in it."""
        klaar = subprocess.run(
            ["git", "-C", str(self.map), *argv], input=stdin, capture_output=True, check=True
        )
        return klaar.stdout.decode("utf-8", "replace").removesuffix("\n")

    def leg(self, bestanden: dict[str, bytes], modus: str = "100644") -> str:
        """Commit files as another region would, whatever they hold."""
        omgeving = {**os.environ, "GIT_INDEX_FILE": str(self.map / "hun-index")}
        tip = self.tip()

        def git(*argv: str, stdin: bytes = b"") -> str:
            klaar = subprocess.run(
                ["git", "-C", str(self.map), *argv],
                input=stdin,
                capture_output=True,
                check=True,
                env=omgeving,
            )
            return klaar.stdout.decode().strip()

        git("read-tree", tip or "--empty")
        for pad, data in bestanden.items():
            blob = git("hash-object", "-w", "--stdin", stdin=data)
            git("update-index", "-z", "--index-info", stdin=f"{modus} {blob} 0\t{pad}\0".encode())
        ouder = ["-p", tip] if tip else []
        commit = git("commit-tree", *ouder, git("write-tree"), "-m", "van een ander")
        git("update-ref", "refs/heads/main", commit)
        return commit

    def tip(self) -> str | None:
        """Return the last commit."""
        klaar = subprocess.run(
            ["git", "-C", str(self.map), "rev-parse", "--quiet", "--verify", "refs/heads/main"],
            capture_output=True,
            check=False,
        )
        return klaar.stdout.decode().strip() or None

    def inhoud(self) -> dict[str, str]:
        """Return path and text of everything in it."""
        if self.tip() is None:
            return {}
        namen = self.git("ls-tree", "-r", "--name-only", "main").splitlines()
        return {naam: self.git("cat-file", "blob", f"main:{naam}") for naam in namen}

    def hook(self, naam: str, script: str) -> None:
        """Install a hook of the server."""
        pad = self.map / "hooks" / naam
        pad.parent.mkdir(exist_ok=True)
        pad.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8", newline="\n")
        pad.chmod(0o755)


@pytest.fixture
def beurs(tmp_path: Path) -> Beurs:
    """An empty exchange."""
    return Beurs(tmp_path / "uitwisseling.git")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A register."""
    return maak_werkplaats(tmp_path / "register").root


@pytest.fixture
def spiegel(root: Path, beurs: Beurs) -> Iterator[Spiegel]:
    """The local copy of that register, held."""
    with open_spiegel(root, str(beurs.map), "main") as open_:
        yield open_
