"""Run every gate of the project, cheapest first, and say how long each took.

`python3 start.py test` runs this file with the locked tools.

    test                 every gate; of the tests not those that are slow and rarely break
    test --alles         as CI does: those too, more of every property, and a third of the mutants
    test --mutanten [X]  only the mutants (that name X): does the suite notice a fault?
    test tests/model …   only the tests of these folders, on all processors
    test -k agenda …     any other arguments go to pytest
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import IO, TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

WORTEL = Path(__file__).resolve().parent.parent
PYTHON = sys.executable
LAGEN = "from importlinter.cli import lint_imports_command; lint_imports_command()"

#: On all processors, and two more: a test that waits for git or for a browser leaves one idle.
#: What plays the year stays together (tests/conftest.py). At the end what was skipped is named.
TESTS = ["-m", "pytest", "-n", str((os.cpu_count() or 1) + 2), "-rs"]
MUTANTEN = ["-m", "tests.mutanten"]
ALLES = "--alles"

POORTEN: tuple[tuple[str, list[str]], ...] = (
    ("opmaak", ["-m", "ruff", "format", "--check", "."]),
    ("stijl", ["-m", "ruff", "check", "."]),
    ("lagen", ["-c", LAGEN]),
    ("typen", ["-m", "mypy"]),
    ("tests", TESTS),
    ("wheel", ["tests/wheel/proef.py"]),
    ("demo", ["start.py", "demo"]),
)
#: With --alles these are other ones, or come after them.
TRAGE_POORTEN = {"tests": [*TESTS, ALLES], "mutanten": [*MUTANTEN, "--na-tests"]}
#: The first gates keep one processor busy, and so does this one; what it says is shown at the end.
ERNAAST = ("wheel",)


def omgeving() -> dict[str, str]:
    """Give the environment without a git repository that a caller (a hook, say) is in."""
    return {naam: waarde for naam, waarde in os.environ.items() if not naam.startswith("GIT_")}


def poort(naam: str, opdracht: list[str], uit: IO[str] | None = None) -> tuple[bool, float]:
    """Run one gate; tell whether it passed and how many seconds it took."""
    print(f"\n=== {naam}", flush=True, file=uit)
    begin = time.monotonic()
    klaar = subprocess.run(
        [PYTHON, *opdracht], cwd=WORTEL, env=omgeving(), check=False,
        stdout=uit, stderr=uit and subprocess.STDOUT,
    )  # fmt: skip
    return klaar.returncode == 0, time.monotonic() - begin


def keur(poorten: Mapping[str, list[str]]) -> int:
    """Run gates, also after one failed, so that one run tells everything."""
    with (
        tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace") as uit,
        ThreadPoolExecutor() as ernaast,
    ):
        later = {naam: ernaast.submit(poort, naam, poorten[naam], uit) for naam in ERNAAST}
        uitslagen = {naam: poort(naam, poorten[naam]) for naam in poorten if naam not in later}
        uitslagen |= {naam: uitslag.result() for naam, uitslag in later.items()}
        uit.seek(0)
        print(uit.read())
    for naam, (goed, seconden) in uitslagen.items():
        print(f"{'goed' if goed else 'FOUT'}  {naam:<8}{seconden:6.1f} s")
    return 0 if all(goed for goed, _ in uitslagen.values()) else 1


def kies(argumenten: list[str]) -> list[str]:
    """Return what runs only what the arguments name."""
    if argumenten[0] == "--mutanten":
        return [*MUTANTEN, *argumenten[1:]]
    mappen = [naam for naam in argumenten if naam != ALLES]
    samen = all((WORTEL / naam).is_dir() for naam in mappen)
    return [*(TESTS if samen else TESTS[:2]), *argumenten]


def main(argumenten: list[str]) -> int:
    """Run all gates, those of CI, or only what the arguments name."""
    if not argumenten:
        return keur(dict(POORTEN))
    if argumenten == [ALLES]:
        return keur(dict(POORTEN) | TRAGE_POORTEN)
    opdracht = [PYTHON, *kies(argumenten)]
    return subprocess.run(opdracht, cwd=WORTEL, env=omgeving(), check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
