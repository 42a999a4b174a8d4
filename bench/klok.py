"""Run programs in turn and take their times: what meet.py and groei.py share."""

import os
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from importlib.metadata import entry_points
from pathlib import Path
from statistics import median
from time import perf_counter
from types import MappingProxyType
from typing import Final, NamedTuple

WORTEL: Final = Path(__file__).resolve().parent.parent
_SCRIPT: Final = """\
import sys
from {module} import {naam}
if __name__ == "__main__":
    sys.exit({naam}())
"""


class Tijd(NamedTuple):
    """One run: seconds on the clock and of the processor, MB at its most; 0 where nobody knows."""

    klok: float
    rekentijd: float
    geheugen: float = 0.0


class Deelnemer(NamedTuple):
    """A program with its arguments, the variables that it gets besides, and what is done first."""

    naam: str
    opdracht: Sequence[str]
    erbij: Mapping[str, str] = MappingProxyType({})
    #: It takes no time that counts.
    eerst: Callable[[], object] = lambda: None


def omgeving(pyc: Path) -> dict[str, str]:
    """Return an environment in which Python keeps what it compiled."""
    schoon = {n: w for n, w in os.environ.items() if not n.upper().startswith("PYTHON")}
    return {**schoon, "PYTHONPATH": str(WORTEL), "PYTHONPYCACHEPREFIX": str(pyc), "NO_COLOR": "1"}


def script(map_: Path, naam: str, module: str, functie: str) -> list[str]:
    """Write a console script as pip writes it; returns how to start it."""
    pad = map_ / f"{naam}.py"
    pad.write_text(_SCRIPT.format(module=module, naam=functie), encoding="utf-8")
    return [sys.executable, str(pad)]


def rao_script(map_: Path) -> list[str]:
    """Return how to start rao."""
    return script(map_, "rao", "rao_cli.__main__", "start")


def peer(map_: Path, rao: Sequence[str], register: Path, omgeving: Mapping[str, str]) -> Deelnemer:
    """Return check-jsonschema on the lists of a register, with the schema that rao prints."""
    (begin,) = entry_points(group="console_scripts", name="check-jsonschema")
    schema = map_ / "signaallijst.schema.json"
    export = [*rao, "schema", "signaallijst"]
    klaar = subprocess.run(export, env=dict(omgeving), check=True, capture_output=True)
    schema.write_bytes(klaar.stdout)
    lijsten = [str(pad) for pad in sorted((register / "signaallijsten").rglob("*.yaml"))]
    start = script(map_, "check-json-schema", begin.module, begin.attr)
    return Deelnemer("check-jsonschema", [*start, "--schemafile", str(schema), *lijsten])


def meet(
    deelnemers: Sequence[Deelnemer], omgeving: Mapping[str, str], keren: int
) -> dict[str, list[Tijd]]:
    """Run each program once to compile it, then all of them in turn; every run must succeed."""
    tijden: dict[str, list[Tijd]] = {deelnemer.naam: [] for deelnemer in deelnemers}
    for keer in range(keren + 1):
        for deelnemer in deelnemers:
            tijd = start(deelnemer, omgeving)
            if keer > 0:
                tijden[deelnemer.naam].append(tijd)
    return tijden


def start(deelnemer: Deelnemer, omgeving: Mapping[str, str]) -> Tijd:
    """Run one program to its end and return what it took."""
    deelnemer.eerst()
    begin, voor = perf_counter(), _rekentijd()
    with subprocess.Popen(
        deelnemer.opdracht,
        env={**omgeving, **deelnemer.erbij},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        stdin=subprocess.DEVNULL,
    ) as proces:
        uitvoer = proces.stdout.read() if proces.stdout else b""
        if sys.platform == "win32":
            code, tijd = proces.wait(), Tijd(perf_counter() - begin, 0.0)
        else:  # of this one process: what the system keeps of all that ended, never goes down
            _, status, gebruik = os.wait4(proces.pid, 0)
            code = proces.returncode = os.waitstatus_to_exitcode(status)
            # With its own children: git is a part of what a user waits for.
            tijd = Tijd(perf_counter() - begin, _rekentijd() - voor, _mb(gebruik.ru_maxrss))
    if code != 0:
        slot = uitvoer.decode("utf-8", "replace")[-2000:]
        raise SystemExit(f"{deelnemer.naam}: exit code {code}\n{slot}")
    return tijd


def _rekentijd() -> float:
    """Return what ended programs used of the processor; 0 where the system keeps no count."""
    if sys.platform == "win32":
        return 0.0
    from resource import RUSAGE_CHILDREN, getrusage

    gebruik = getrusage(RUSAGE_CHILDREN)
    return gebruik.ru_utime + gebruik.ru_stime


def _mb(maxrss: int) -> float:
    """Linux counts memory in KB, macOS in bytes."""
    return maxrss / 2**20 if sys.platform == "darwin" else maxrss / 2**10


def midden(metingen: Sequence[Tijd]) -> Tijd:
    """Return the median of each figure."""
    return Tijd(*(median(reeks) for reeks in zip(*metingen, strict=True)))


def kleinste(metingen: Sequence[Tijd]) -> Tijd:
    """Return the least of each figure: on a machine that does other work the truest."""
    return Tijd(*(min(reeks) for reeks in zip(*metingen, strict=True)))
