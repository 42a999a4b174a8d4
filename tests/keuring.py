"""Run every gate of the project, cheapest first, and say how long each took.

`python3 start.py test` runs this file with the locked tools; so does `.ci/run`.
With arguments only pytest runs, with those arguments.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

WORTEL = Path(__file__).resolve().parent.parent
PYTHON = sys.executable
LAGEN = "from importlinter.cli import lint_imports_command; lint_imports_command()"

POORTEN: tuple[tuple[str, list[str]], ...] = (
    ("opmaak", ["-m", "ruff", "format", "--check", "."]),
    ("stijl", ["-m", "ruff", "check", "."]),
    ("lagen", ["-c", LAGEN]),
    ("typen", ["-m", "mypy"]),
    ("tests", ["-m", "pytest", "-n", "auto", "--dist", "loadgroup"]),
    ("wheel", ["tests/wheel/proef.py"]),
    ("demo", ["start.py", "demo"]),
)


def omgeving() -> dict[str, str]:
    """Give the environment without a git repository that a caller (a hook, say) is in."""
    return {naam: waarde for naam, waarde in os.environ.items() if not naam.startswith("GIT_")}


def poort(naam: str, opdracht: list[str]) -> tuple[bool, float]:
    """Run one gate; tell whether it passed and how many seconds it took."""
    print(f"\n=== {naam}", flush=True)
    begin = time.monotonic()
    klaar = subprocess.run([PYTHON, *opdracht], cwd=WORTEL, env=omgeving(), check=False)
    return klaar.returncode == 0, time.monotonic() - begin


def main(argumenten: list[str]) -> int:
    """Run all gates, also after one failed, so that one run tells everything."""
    if argumenten:
        return subprocess.run(
            [PYTHON, "-m", "pytest", *argumenten], cwd=WORTEL, env=omgeving(), check=False
        ).returncode
    uitslagen = {naam: poort(naam, opdracht) for naam, opdracht in POORTEN}
    print()
    for naam, (goed, seconden) in uitslagen.items():
        print(f"{'goed' if goed else 'FOUT'}  {naam:<8}{seconden:6.1f} s")
    return 0 if all(goed for goed, _ in uitslagen.values()) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
