"""Time one change set beside a durable `git add` + `git commit` of the same files.

    python bench/wijzigingstijd.py [--files 100 20000] [--times N]

Lock, recovery, all refusals, objects, journal, commit, work tree and index count; starting Python
and importing do not. git runs with core.fsync=all, as rao does. They take turns in one register
each. Prints the medians and their ratio; exit 1 when it is above the goal.
"""

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Final

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from rao_cli.store.git.vastleggen.wijziging import wijziging

DOEL: Final = 4.0
#: A decision with two actions changes a file and makes two.
_OVERLEG: Final = "overleggen/2026/2026-03-12.yaml"
_REGELS: Final = "".join(f"regel_{nummer}: iets wat er staat\n" for nummer in range(80))
_DUURZAAM: Final = ("-c", "core.fsync=all", "-c", "gc.auto=0")


def main() -> int:
    """Measure at each size and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--files", type=int, nargs="+", default=[100, 20000])
    parser.add_argument("--times", type=int, default=15, help="change sets of each")
    parser.add_argument(
        "--dir", type=Path, help="where, in place of the folder for temporary files"
    )
    keuze = parser.parse_args()
    print(f"{'files':>8}{'rao':>10}{'git':>10}{'ratio':>8}   goal <= {DOEL}")
    goed = True
    for aantal in keuze.files:
        with tempfile.TemporaryDirectory(prefix="rao-tijd-", dir=keuze.dir) as tijdelijk:
            rao, git = meet(Path(tijdelijk), aantal, keuze.times)
        goed &= rao <= DOEL * git
        print(f"{aantal:8}{rao * 1000:8.1f}ms{git * 1000:8.1f}ms{rao / git:8.2f}")
    return int(not goed)


def meet(map_: Path, aantal: int, keren: int) -> tuple[float, float]:
    """Return the medians of rao and of git, in seconds; the first run of each does not count."""
    registers = [maak(map_ / naam, aantal) for naam in ("rao", "git")]
    tijden: list[list[float]] = [[], []]
    for keer in range(keren + 1):
        for register, doe, reeks in zip(registers, (_met_rao, _met_git), tijden, strict=True):
            acties = [f"acties/2026/A-2026-03-12-{2 * keer + een:02}.yaml" for een in (1, 2)]
            teksten = dict.fromkeys([_OVERLEG, *acties], f"keer: {keer}\n{_REGELS}")
            duur = _klok(doe, register, teksten)
            if keer:
                reeks.append(duur)
    return median(tijden[0]), median(tijden[1])


def maak(map_: Path, aantal: int) -> Path:
    """Make a register of so many files, in folders as rao has them, committed and packed."""
    paden = [_OVERLEG, "acties/2026/A-2026-02-12-01.yaml", "rao.yaml"]
    paden += [f"signaallijsten/{2000 + n % 40}/SL-{n}.yaml" for n in range(aantal - len(paden))]
    for pad in paden:
        doel = map_ / pad
        doel.parent.mkdir(parents=True, exist_ok=True)
        doel.write_text(f"bestand: {pad}\n{_REGELS}", encoding="utf-8", newline="")
    git(map_, "init", "-q", "-b", "main")
    git(map_, "config", "user.name", "R. Voorbeeld")
    git(map_, "config", "user.email", "r@voorbeeld.invalid")
    git(map_, "config", "gc.auto", "0")
    git(map_, "add", "--all")
    git(map_, "commit", "-q", "-m", "begin")
    git(map_, "gc", "-q")
    return map_


def git(map_: Path, *argv: str) -> None:
    """Run git."""
    subprocess.run(["git", *argv], cwd=map_, check=True, env=_omgeving())


def _omgeving() -> dict[str, str]:
    schoon = {naam: waarde for naam, waarde in os.environ.items() if not naam.startswith("GIT_")}
    return {**schoon, "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}


def _klok(
    doe: Callable[[Path, dict[str, str], dict[str, bytes | None]], None],
    map_: Path,
    teksten: dict[str, str],
) -> float:
    gelezen: dict[str, bytes | None] = dict.fromkeys(teksten)
    gelezen[_OVERLEG] = (map_ / _OVERLEG).read_bytes()
    begin = perf_counter()
    doe(map_, teksten, gelezen)
    return perf_counter() - begin


def _met_rao(map_: Path, teksten: dict[str, str], gelezen: dict[str, bytes | None]) -> None:
    trailers = {"Rao-Handeling": ["proef"], "Rao-Betreft": ["A-2026-03-12-01"]}
    with wijziging(map_, "Proef", trailers=trailers, gelezen=gelezen) as w:
        for pad, tekst in teksten.items():
            w.write(pad, tekst)
    if w.resultaat.commit is None:
        raise SystemExit("rao committed nothing")


def _met_git(map_: Path, teksten: dict[str, str], _: dict[str, bytes | None]) -> None:
    for pad, tekst in teksten.items():
        (map_ / pad).write_text(tekst, encoding="utf-8", newline="")
    git(map_, *_DUURZAAM, "add", "--", *teksten)
    git(map_, *_DUURZAAM, "commit", "-q", "-m", "Proef")


if __name__ == "__main__":
    sys.exit(main())
