"""A repository of more than a register, with the hooks of this checkout by the real pre-commit."""

import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Final

import pytest

from tests.cli.controle.voorbeeld import DAG, GOED
from tests.cli.proefbank import WORTEL
from tests.cli.secretaris import Secretaris

#: What pip needs to build rao, and the hooks themselves.
_NODIG: Final = (
    *("pyproject.toml", "README.md", "LICENCE", ".pre-commit-hooks.yaml"),
    *("rao_cli", "templates", "voorbeelden/goed"),
)


def eis_pre_commit() -> None:
    """Skip without pre-commit (CI has it, so there it is a failure) or an index of packages."""
    if find_spec("pre_commit") is None:
        if os.environ.get("CI"):
            pytest.fail("CI must have pre-commit")
        pytest.skip("pre-commit is not installed")
    eis_pakketten()


def eis_pakketten() -> None:
    """Skip where pip reaches no index of packages."""
    if not _bereikt_pakketten():
        pytest.skip("no index of packages can be reached: pip cannot install rao")


@cache
def _bereikt_pakketten() -> bool:
    """Ask it once: pip takes half a second and the network."""
    with tempfile.TemporaryDirectory() as map_:
        pip = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--dest", map_]
        return not subprocess.run([*pip, "hatchling"], capture_output=True, check=False).returncode


def maak_bron(map_: Path) -> None:
    """Make a repository of what is in this checkout, also when it is not committed yet."""
    for naam in _NODIG:
        van, naar = WORTEL / naam, map_ / naam
        naar.parent.mkdir(parents=True, exist_ok=True)
        if van.is_dir():
            shutil.copytree(van, naar, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(van, naar)
    _git(map_, "init", "--quiet")
    _git(map_, "add", "--all")
    _git(map_, "commit", "--quiet", "-m", "rao")


def _git(map_: Path, *args: str) -> str:
    klaar = subprocess.run(["git", "-C", str(map_), *args], capture_output=True, check=True)
    return klaar.stdout.decode().strip()


@dataclass(frozen=True)
class Bewaakt:
    """A repository of which `git commit` runs a hook; its register lies in `regio noord`."""

    top: Secretaris
    bron: Path

    @property
    def register(self) -> Path:
        """Where the register lies."""
        return self.top.map / "regio noord"

    def richt_in(self) -> None:
        """Make the repository: a register, a folder of others, everything committed."""
        shutil.copytree(GOED.map, self.register)
        self.top.schrijf("documenten/2026/los.md", "Niet van het register\n")
        self.top.git("init", "--quiet", "--initial-branch=main")
        self.leg_klaar()
        self.top.git("commit", "--quiet", "-m", "Begin")

    def met(self, haak: str, *args: str) -> None:
        """Let git run this hook from now on."""
        woorden = ", ".join(f'"{woord}"' for woord in ("--vandaag", DAG, *args))
        self.top.schrijf(
            ".pre-commit-config.yaml",
            f"repos:\n  - repo: {self.bron}\n    rev: {_git(self.bron, 'rev-parse', 'HEAD')}\n"
            f"    hooks:\n      - id: {haak}\n        args: [{woorden}]\n",
        )
        self.leg_klaar()
        self.top.git("commit", "--quiet", "-m", "Haak")
        argv = [sys.executable, "-m", "pre_commit", "install", "--install-hooks"]
        klaar = subprocess.run(argv, cwd=self.top.map, capture_output=True, check=False)
        assert klaar.returncode == 0, klaar.stdout.decode()

    def leg_klaar(self, *paden: str) -> None:
        """Type `git add`."""
        self.top.git("add", "--all", "--", *(paden or (".",)))

    def commit(self) -> tuple[bool, str]:
        """Type `git commit`; returns whether it was made, and what was said."""
        argv = ["git", "commit", "-m", "Werk"]
        klaar = subprocess.run(argv, cwd=self.top.map, capture_output=True, check=False)
        return klaar.returncode == 0, (klaar.stdout + klaar.stderr).decode()

    def vervang(self, pad: str, was: str, wordt: str) -> None:
        """Type something else in a file of the register."""
        naam = f"{self.register.name}/{pad}"
        tekst = self.top.lees(naam)
        assert was in tekst
        self.top.schrijf(naam, tekst.replace(was, wordt, 1))
