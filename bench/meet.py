"""Measure rao beside its peers and print ratios: medians of interleaved runs.

    python bench/meet.py [--keren N] [--lijsten N]

Needs the dev tools. Everything runs from this checkout with the Python that runs this file.
Compiled files go to a folder of their own, so that no run compiles, whatever the environment says.
"""

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from importlib.metadata import entry_points
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Final, NamedTuple

WORTEL: Final = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(WORTEL))  # `python bench/meet.py` knows only its own folder

from bench.maak_lijst import KENMERK, VANDAAG, schrijf_lijst  # noqa: E402
from bench.maak_register import laatste_dag, schrijf  # noqa: E402

#: At most this many times the time of the peer.
DOELEN: Final = {"valideer": 0.45, "versie": 1.6, "klein": 3.0, "veel": 3.0}
_AGENDA: Final = ["agenda", "genereer"]
_SCRIPT: Final = """\
import sys
from {module} import {naam}
if __name__ == "__main__":
    sys.exit({naam}())
"""


class Tijd(NamedTuple):
    """Seconds of one run: on the clock, and of the processor (0 where nobody can say)."""

    klok: float
    rekentijd: float


class Deelnemer(NamedTuple):
    """A program with its arguments."""

    naam: str
    opdracht: Sequence[str]


def main() -> None:
    """Measure and print."""
    keuze = _argumenten()
    with tempfile.TemporaryDirectory(prefix="rao-bench-") as tijdelijk:
        map_ = Path(tijdelijk)
        schrijf(map_ / "register", keuze.lijsten)
        omgeving = _omgeving(map_ / "pyc")
        print(f"Python {sys.version.split()[0]}, {os.cpu_count()} cores, {keuze.keren} runs each\n")
        _start_up(map_, omgeving, keuze.keren)
        _controle(map_, omgeving, keuze.lijsten, keuze.keren)
        _veel_zaken(map_, omgeving, keuze.keren)
        print("\nIn one process, for insight (seconds of the processor):")
        insight = [sys.executable, str(WORTEL / "bench" / "binnen.py"), str(map_ / "register")]
        subprocess.run([*insight, str(laatste_dag(keuze.lijsten))], env=omgeving, check=True)


def _argumenten() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--keren", type=int, default=7, help="runs of each program")
    parser.add_argument("--lijsten", type=int, default=1000, help="lists in the register")
    return parser.parse_args()


def _omgeving(pyc: Path) -> dict[str, str]:
    """Return an environment in which Python keeps what it compiled."""
    schoon = {n: w for n, w in os.environ.items() if not n.upper().startswith("PYTHON")}
    return {**schoon, "PYTHONPATH": str(WORTEL), "PYTHONPYCACHEPREFIX": str(pyc), "NO_COLOR": "1"}


def _start_up(map_: Path, omgeving: Mapping[str, str], keren: int) -> None:
    rao = _script(map_, "rao", "rao_cli.cli.app", "main")
    kaal = Deelnemer("bare Typer", [sys.executable, str(WORTEL / "bench" / "kaal.py"), "een"])
    goed = [*rao, "valideer", str(WORTEL / "voorbeelden" / "goed"), "--vandaag", "2026-06-25"]
    deelnemers = [
        kaal,
        Deelnemer("rao --version", [*rao, "--version"]),
        Deelnemer("rao valideer voorbeelden/goed", goed),
    ]
    tijden = _meet(deelnemers, omgeving, 3 * keren)
    _toon(tijden, "bare Typer", {deelnemers[1].naam: "versie", deelnemers[2].naam: "klein"})


def _controle(map_: Path, omgeving: Mapping[str, str], aantal: int, keren: int) -> None:
    rao, peer = _script(map_, "rao", "rao_cli.cli.app", "main"), _peer(map_)
    register, dag = map_ / "register", str(laatste_dag(aantal))
    lijsten = [str(pad) for pad in sorted((register / "signaallijsten").rglob("*.yaml"))]
    schema = map_ / "signaallijst.schema.json"
    export = [*rao, "schema", "signaallijst"]
    klaar = subprocess.run(export, env=dict(omgeving), check=True, capture_output=True)
    schema.write_bytes(klaar.stdout)
    kort = ["--vandaag", dag, "--uitvoer", "kort"]
    deelnemers = [
        Deelnemer("check-jsonschema", [*peer, "--schemafile", str(schema), *lijsten]),
        Deelnemer("rao valideer", [*rao, "valideer", str(register), "--vandaag", dag]),
        Deelnemer("rao valideer, kort", [*rao, "valideer", str(register), *kort]),
    ]
    bestanden = sum(1 for _ in register.rglob("*.yaml"))
    print(f"\n{aantal} lists; rao reads all {bestanden} files of the register:")
    tijden = _meet(deelnemers, omgeving, keren)
    _toon(
        tijden, "check-jsonschema", {"rao valideer": "valideer", "rao valideer, kort": "valideer"}
    )


def _veel_zaken(map_: Path, omgeving: Mapping[str, str], keren: int) -> None:
    """Change one file in many places: ten times as many zaken, beside a usual list."""
    rao = _script(map_, "rao", "rao_cli.cli.app", "main")
    for status, stap in (("concept", ["signaallijst", "dien-in", KENMERK]), ("ontvangen", _AGENDA)):
        deelnemers = []
        for zaken in (30, 300):
            register = map_ / f"{status}-{zaken}"
            schrijf_lijst(register, zaken, status)
            slot = ["--proef", "--map", str(register), "--vandaag", VANDAAG]
            deelnemers.append(Deelnemer(f"{zaken} zaken", [*rao, *stap, *slot]))
        print(f"\nrao {' '.join(stap[:2])}, of one list:")
        _toon(_meet(deelnemers, omgeving, keren), "30 zaken", {"300 zaken": "veel"})


def _script(map_: Path, naam: str, module: str, functie: str) -> list[str]:
    """Write a console script as pip writes it; returns how to start it."""
    pad = map_ / f"{naam}.py"
    pad.write_text(_SCRIPT.format(module=module, naam=functie), encoding="utf-8")
    return [sys.executable, str(pad)]


def _peer(map_: Path) -> list[str]:
    (script,) = entry_points(group="console_scripts", name="check-jsonschema")
    return _script(map_, "check-json-schema", script.module, script.attr)


def _meet(
    deelnemers: Sequence[Deelnemer], omgeving: Mapping[str, str], keren: int
) -> dict[str, list[Tijd]]:
    """Run each program once to compile it, then all of them in turn; every run must succeed."""
    tijden: dict[str, list[Tijd]] = {deelnemer.naam: [] for deelnemer in deelnemers}
    for keer in range(keren + 1):
        for deelnemer in deelnemers:
            tijd = _klok(lambda d=deelnemer: _start(d, omgeving))  # type: ignore[misc]
            if keer > 0:
                tijden[deelnemer.naam].append(tijd)
    return tijden


def _start(deelnemer: Deelnemer, omgeving: Mapping[str, str]) -> None:
    klaar = subprocess.run(
        deelnemer.opdracht, env=dict(omgeving), capture_output=True, check=False, text=True
    )
    if klaar.returncode != 0:
        uitvoer = (klaar.stdout + klaar.stderr)[-2000:]
        raise SystemExit(f"{deelnemer.naam}: exit code {klaar.returncode}\n{uitvoer}")


def _klok(doe: Callable[[], None]) -> Tijd:
    voor, begin = _rekentijd(), perf_counter()
    doe()
    return Tijd(perf_counter() - begin, _rekentijd() - voor)


def _rekentijd() -> float:
    """Return what ended programs used of the processor; 0 where the system keeps no count."""
    if sys.platform == "win32":
        return 0.0
    from resource import RUSAGE_CHILDREN, getrusage

    gebruik = getrusage(RUSAGE_CHILDREN)
    return gebruik.ru_utime + gebruik.ru_stime


def _toon(tijden: Mapping[str, list[Tijd]], peer: str, doelen: Mapping[str, str]) -> None:
    """Print per program the medians and its ratio to the peer, with the goal where there is one."""
    print(f"{'':32}{'clock':>9}{'cpu':>9}{'ratio':>8}{'cpu':>7}   goal")
    tegen = Tijd(*(median(reeks) for reeks in zip(*tijden[peer], strict=True)))
    for naam, metingen in tijden.items():
        tijd = Tijd(*(median(reeks) for reeks in zip(*metingen, strict=True)))
        getallen = f"{naam:32}{tijd.klok * 1000:7.0f}ms{tijd.rekentijd * 1000:7.0f}ms"
        verhouding = tijd.klok / tegen.klok
        reken = tijd.rekentijd / tegen.rekentijd if tegen.rekentijd else float("nan")
        doel = DOELEN[doelen[naam]] if naam in doelen else None
        oordeel = f"   <= {doel:<5}{'met' if verhouding <= doel else 'NOT MET'}" if doel else ""
        print(f"{getallen}{verhouding:8.2f}{reken:7.2f}{oordeel}")


if __name__ == "__main__":
    main()
