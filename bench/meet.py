"""Measure rao beside its peers and print ratios: medians of interleaved runs.

    python bench/meet.py [--keren N] [--lijsten N]

Needs the dev tools. Everything runs from this checkout with the Python that runs this file.
Compiled files go to a folder of their own, so that no run compiles, whatever the environment says.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Final

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))  # else only this folder is known

from bench.klok import WORTEL, Deelnemer, Tijd, meet, midden, omgeving, peer, rao_script
from bench.maak_lijst import KENMERK, VANDAAG, schrijf_lijst
from bench.maak_register import laatste_dag, schrijf

#: At most this many times the time of the peer.
DOELEN: Final = {
    "valideer": 0.30,
    "samen": 0.25,
    "warm": 0.10,
    "versie": 1.6,
    "klein": 2.5,
    "veel": 3.0,
}
_GOED: Final = WORTEL / "voorbeelden" / "goed"
#: A day on which all of it is in order.
_DAG_GOED: Final = "2026-06-25"
#: Only of a file that was left alone for two seconds rao believes that it is the same.
_RUST: Final = 2.5
_WIE: Final = ("-c", "user.name=bench", "-c", "user.email=bench@voorbeeld.invalid")
_AGENDA: Final = ["agenda", "genereer"]
#: What is judged, and what it is.
_REGISTERS: Final = {
    "register": "clean",
    "cijfers": "full of numbers, two findings each",
    "zinnen": "clean, sentences that differ",
    "cijfers-zinnen": "full of numbers, sentences that differ",
}
#: In how many processes a large register is read; two, where there are as many processors.
_EEN: Final = {"RAO_PROCESSEN": "1"}
_TWEE: Final = {"RAO_PROCESSEN": "2"}


def main() -> None:
    """Measure and print."""
    keuze = _argumenten()
    with tempfile.TemporaryDirectory(prefix="rao-bench-") as tijdelijk:
        map_ = Path(tijdelijk)
        env = omgeving(map_ / "pyc")
        print(f"Python {sys.version.split()[0]}, {os.cpu_count()} cores, {keuze.keren} runs each\n")
        _start_up(map_, env, keuze.keren)
        _controle(map_, env, keuze.lijsten, keuze.keren)
        _warm(map_, env, keuze.lijsten, keuze.keren)
        _veel_zaken(map_, env, keuze.keren)
        print("\nIn one process, for insight (seconds of the processor):")
        insight = [sys.executable, str(WORTEL / "bench" / "binnen.py"), str(map_ / "register")]
        subprocess.run([*insight, str(laatste_dag(keuze.lijsten))], env=env, check=True)


def _argumenten() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--keren", type=int, default=7, help="runs of each program")
    parser.add_argument("--lijsten", type=int, default=1000, help="lists in the register")
    return parser.parse_args()


def _start_up(map_: Path, env: Mapping[str, str], keren: int) -> None:
    rao = rao_script(map_)
    goed = [*rao, "valideer", str(_GOED), "--vandaag", _DAG_GOED, "--zonder-opslag"]
    deelnemers = [
        _kaal(),
        Deelnemer("rao --version", [*rao, "--version"]),
        Deelnemer("rao valideer voorbeelden/goed", goed),
    ]
    tijden = meet(deelnemers, env, 3 * keren)
    _toon(tijden, "bare Typer", {deelnemers[1].naam: "versie", deelnemers[2].naam: "klein"})


def _controle(map_: Path, env: Mapping[str, str], aantal: int, keren: int) -> None:
    """Judge clean registers and those full of numbers, beside a check of their lists."""
    rao, dag = rao_script(map_), str(laatste_dag(aantal))
    for naam, soort in _REGISTERS.items():
        register, zinnen = map_ / naam, "zinnen" in naam
        schrijf(register, aantal, cijfers="cijfers" in naam, zinnen=zinnen)
        gewoon = [*rao, "valideer", str(register), "--vandaag", dag]
        deelnemers = [
            peer(map_, rao, register, env),
            Deelnemer("rao valideer", gewoon, _EEN),
            Deelnemer("rao valideer, two processes", gewoon, _TWEE),
        ]
        if not zinnen:
            kort = [*gewoon, "--uitvoer", "kort"]
            deelnemers.append(Deelnemer("rao valideer, kort", kort, _EEN))
            deelnemers.append(Deelnemer("rao valideer, kort, two", kort, _TWEE))
        bestanden = sum(1 for _ in register.rglob("*.yaml"))
        print(f"\n{aantal} lists, {soort}; rao reads all {bestanden} files of the register:")
        doelen = {een.naam: "samen" if een.erbij is _TWEE else "valideer" for een in deelnemers[1:]}
        _toon(meet(deelnemers, env, keren), "check-jsonschema", doelen)


def _warm(map_: Path, env: Mapping[str, str], aantal: int, keren: int) -> None:
    """Judge registers under git once more, while nobody touched them since the last time."""
    env = {naam: waarde for naam, waarde in env.items() if naam != "CI"}  # there nothing is kept
    rao = rao_script(map_)
    goed = _onder_git(_GOED, map_ / "goed-git", env)
    groot = _onder_git(map_ / "register", map_ / "register-git", env)
    anders = _onder_git(map_ / "register", map_ / "register-anders", env)
    time.sleep(_RUST)
    for naam, register, dag, naast, doel in (
        ("voorbeelden/goed", goed, _DAG_GOED, _kaal(), "klein"),
        (f"{aantal} lists", groot, str(laatste_dag(aantal)), peer(map_, rao, groot, env), "warm"),
    ):
        warm = Deelnemer("rao valideer, warm", [*rao, "valideer", str(register), "--vandaag", dag])
        print(f"\n{naam}, judged before and not touched since:")
        _toon(meet([naast, warm], env, keren), naast.naam, {warm.naam: doel})
    print(f"\n{aantal} lists, of which one was changed since:")
    dag = str(laatste_dag(aantal))
    een = Deelnemer(
        "rao valideer, one changed",
        [*rao, "valideer", str(anders), "--vandaag", dag],
        eerst=partial(_verander, max(anders.glob("signaallijsten/*/*.yaml"))),
    )
    _toon(meet([peer(map_, rao, anders, env), een], env, keren), "check-jsonschema", {})


def _verander(lijst: Path) -> None:
    with lijst.open("a", encoding="utf-8", newline="") as bestand:
        bestand.write("# gezien\n")


def _onder_git(van: Path, naar: Path, env: Mapping[str, str]) -> Path:
    shutil.copytree(van, naar)
    for stap in (("init", "-q"), ("add", "."), (*_WIE, "commit", "-q", "-m", "Begin")):
        subprocess.run(["git", *stap], cwd=naar, env=dict(env), check=True)
    return naar


def _kaal() -> Deelnemer:
    return Deelnemer("bare Typer", [sys.executable, str(WORTEL / "bench" / "kaal.py"), "een"])


def _veel_zaken(map_: Path, env: Mapping[str, str], keren: int) -> None:
    """Change one file in many places: ten times as many zaken, beside a usual list."""
    rao = rao_script(map_)
    for status, stap in (("concept", ["signaallijst", "dien-in", KENMERK]), ("ontvangen", _AGENDA)):
        deelnemers = []
        for zaken in (30, 300):
            register = map_ / f"{status}-{zaken}"
            schrijf_lijst(register, zaken, status)
            slot = ["--proef", "--map", str(register), "--vandaag", VANDAAG]
            deelnemers.append(Deelnemer(f"{zaken} zaken", [*rao, *stap, *slot]))
        print(f"\nrao {' '.join(stap[:2])}, of one list:")
        _toon(meet(deelnemers, env, keren), "30 zaken", {"300 zaken": "veel"})


def _toon(tijden: Mapping[str, list[Tijd]], naast: str, doelen: Mapping[str, str]) -> None:
    """Print per program the medians and its ratio to the peer, with the goal where there is one."""
    print(f"{'':32}{'clock':>9}{'cpu':>9}{'ratio':>8}{'cpu':>7}   goal")
    tegen = midden(tijden[naast])
    for naam, metingen in tijden.items():
        tijd = midden(metingen)
        getallen = f"{naam:32}{tijd.klok * 1000:7.0f}ms{tijd.rekentijd * 1000:7.0f}ms"
        verhouding = tijd.klok / tegen.klok
        reken = tijd.rekentijd / tegen.rekentijd if tegen.rekentijd else float("nan")
        doel = DOELEN[doelen[naam]] if naam in doelen else None
        oordeel = f"   <= {doel:<5}{'met' if verhouding <= doel else 'NOT MET'}" if doel else ""
        print(f"{getallen}{verhouding:8.2f}{reken:7.2f}{oordeel}")


if __name__ == "__main__":
    main()
