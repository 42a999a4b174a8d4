"""Kill mutants: `python3 start.py test --mutanten [TEKST]`; with TEKST only those that name it.

Each mutant is a small fault in a heart of the program, with the tests that must notice it.
They stand in `harten/*.yaml`, each with its reason. Exit code 1: one lives, or no longer fits.
With `--na-tests`, as CI does, it is a third of them (`keus.py`), and the tests are not first run
without any mutant: they just passed.
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path

from tests.mutanten.jacht import Jacht
from tests.mutanten.keus import kies_deel
from tests.mutanten.mutant import Mutant, OngeldigeMutant, lees_mutanten

WORTEL = Path(__file__).resolve().parents[2]
NA_TESTS = "--na-tests"


def onpassend(checkout: Path, mutanten: list[Mutant]) -> list[str]:
    """Return what is wrong with the mutants that do not fit the program any more."""
    fouten = []
    for mutant in mutanten:
        try:
            mutant.muteer((checkout / "rao_cli" / mutant.bestand).read_text(encoding="utf-8"))
        except (OngeldigeMutant, FileNotFoundError) as fout:
            fouten.append(str(fout))
    return fouten


def jaag(checkout: Path, mutanten: list[Mutant], *, na_tests: bool = False) -> int:
    """Hunt these mutants in copies of a checkout, and tell; give how many were not killed."""
    if fouten := onpassend(checkout, mutanten):
        print("\n".join(fouten))
        return len(fouten)
    with tempfile.TemporaryDirectory(prefix="rao-mutanten-") as werk:
        jacht = Jacht(checkout, Path(werk))
        ziek = [] if na_tests else list(jacht.gezond(mutanten))
        for toetsen, uitvoer in ziek:
            print(f"{' '.join(toetsen)}\n  fails without any mutant:\n{uitvoer}")
        if ziek:
            return len(ziek)
        levend = 0
        for mutant, uitslag in jacht.jaag(mutanten):
            levend += bool(uitslag)
            print(f"{'LIVES' if uitslag else 'killed'}  {mutant}", flush=True)
            if uitslag:
                print(f"       {mutant.waarom}\n       {uitslag}")
    return levend


def main(argumenten: list[str]) -> int:
    """Hunt all mutants, or those that name one of the arguments."""
    begin = time.monotonic()
    alle = lees_mutanten()
    teksten = [a for a in argumenten if a != NA_TESTS]
    gekozen = [m for m in alle if not teksten or any(a in str(m) for a in teksten)]
    if na_tests := NA_TESTS in argumenten:
        gekozen = kies_deel(WORTEL, gekozen)
    levend = jaag(WORTEL, gekozen, na_tests=na_tests)
    print(
        f"{len(gekozen)} of {len(alle)} mutants, {levend} trouble, {time.monotonic() - begin:.0f} s"
    )
    return 1 if levend or not gekozen else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
