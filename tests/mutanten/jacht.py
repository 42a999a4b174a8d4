"""Hunt mutants: copy the checkout, put one fault in it, and run the tests that must notice."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from queue import SimpleQueue
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tests.mutanten.mutant import Mutant

#: What a copy needs no more than a clean clone does.
NIET_MEE: Final = shutil.ignore_patterns(".git", ".venv", ".*_cache", ".hypothesis", "dist")
#: A fault may make a program wait forever.
SECONDEN: Final = 300
GOED, FOUT = 0, 1


class Jacht:
    """Copies of one checkout, as many as there are processors; each holds one mutant at a time."""

    def __init__(self, checkout: Path, werk: Path) -> None:
        """Make the copies of `checkout` in the empty folder `werk`."""
        self._aantal = os.cpu_count() or 1
        self._vrij: SimpleQueue[Path] = SimpleQueue()
        for nummer in range(self._aantal):
            kopie = werk / str(nummer)
            shutil.copytree(checkout, kopie, ignore=NIET_MEE, symlinks=True)
            self._vrij.put(kopie)

    def gezond(self, mutanten: Sequence[Mutant]) -> Iterator[tuple[tuple[str, ...], str]]:
        """Give per selection of tests that fails without any mutant what it said."""
        keuzes = list(dict.fromkeys(mutant.toetsen for mutant in mutanten))
        with ThreadPoolExecutor(self._aantal) as samen:
            for keuze, (code, uitvoer) in zip(keuzes, samen.map(self._gaaf, keuzes), strict=True):
                if code != GOED:
                    yield keuze, uitvoer

    def jaag(self, mutanten: Sequence[Mutant]) -> Iterator[tuple[Mutant, str]]:
        """Give each mutant with what became of it; nothing said means that it was killed."""
        with ThreadPoolExecutor(self._aantal) as samen:
            yield from zip(mutanten, samen.map(self._een, mutanten), strict=True)

    def _gaaf(self, toetsen: tuple[str, ...]) -> tuple[int, str]:
        kopie = self._vrij.get()
        try:
            return _pytest(kopie, toetsen)
        finally:
            self._vrij.put(kopie)

    def _een(self, mutant: Mutant) -> str:
        kopie = self._vrij.get()
        pad = kopie / "rao_cli" / mutant.bestand
        gaaf = pad.read_text(encoding="utf-8")
        try:
            _schrijf(pad, mutant.muteer(gaaf))
            code, uitvoer = _pytest(kopie, mutant.toetsen)
        finally:
            _schrijf(pad, gaaf)
            self._vrij.put(kopie)
        if code == FOUT:
            return ""
        return "it lives: no test fails" if code == GOED else f"no test ran:\n{uitvoer}"


def _schrijf(pad: Path, tekst: str) -> None:
    """Write a module; what was compiled of it goes, for two versions may have one time and size."""
    pad.write_text(tekst, encoding="utf-8", newline="\n")
    Path(importlib.util.cache_from_source(str(pad))).unlink(missing_ok=True)


def _pytest(kopie: Path, toetsen: Sequence[str]) -> tuple[int, str]:
    """Run tests in a copy; give the exit code of pytest and the end of what it said."""
    argv = [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", *toetsen]
    klaar = subprocess.run(
        argv, cwd=kopie, env=_omgeving(kopie), capture_output=True, encoding="utf-8",
        errors="replace", check=False, timeout=SECONDEN,
    )  # fmt: skip
    return klaar.returncode, "\n".join((klaar.stdout + klaar.stderr).splitlines()[-15:])


def _omgeving(kopie: Path) -> dict[str, str]:
    schoon = {naam: waarde for naam, waarde in os.environ.items() if not naam.startswith("GIT_")}
    return schoon | {"PYTHONPATH": str(kopie), "HYPOTHESIS_STORAGE_DIRECTORY": str(kopie / ".h")}
