"""What one act or look costs: gits that it starts, and its time beside the least it could take.

    python bench/handeling.py [--keren N] [--vastleggingen N] [--map MAP]

Start-up counts on both sides. Measure on a disk: in memory it costs git nothing that a commit
stays, and the first ratio says little.
"""

import argparse
import os
import random
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))  # else only this folder is known

from bench.klok import WORTEL, Deelnemer, Tijd, kleinste, meet, midden, omgeving, rao_script, start
from bench.maak_register import laatste_dag, schrijf
from bench.schijf import Kant, sync_duur, tel_syncs, zeg_syncs

LIJSTEN: Final = 20
_DAG: Final = laatste_dag(LIJSTEN)
#: At most so many times what stands beside it.
DOELEN: Final = {"standpunt": 12.0, "status": 4.0, "historie": 2.0}
_ZAAK: Final = "Z-7K3F9E"
_LIJST: Final = f"SL-emmen-{_DAG}"
_PAD: Final = f"signaallijsten/{_DAG.year}/{_LIJST}.yaml"
_OPEN: Final = f"""\
soort: signaallijst
kenmerk: {_LIJST}
richting: lko-rao
afzender: emmen
datum: {_DAG}
status: ontvangen
ontvangen_op: {_DAG}
zaken:
  {_ZAAK}:
    onderwerp: Gezin verblijft lang in de opvang
    aanbrenger: COA
    groep: gezin
    vraag: Wat kan het RAO hier doen?
    standpunten:
      COA: {{standpunt: Opvang kan voorlopig, inzet: Houdt de plek vrij, datum: {_DAG}}}
"""
#: What users type most; the last word of a standpunt is another each time.
_SOORTEN: Final[Mapping[str, Sequence[str]]] = {
    "standpunt": ("standpunt", _ZAAK, "COA", "--ja", "--standpunt"),
    "nieuw zaak": (
        *("nieuw", "zaak", _LIJST, "--onderwerp", "Een gezin", "--aanbrenger", "COA"),
        *("--groep", "gezin", "--vraag", "Wat kan?", "--ja"),
    ),
    "besluit zet": ("besluit", "zet", "B-2020-01-16-01", "--besluit", "Zo gaat het.", "--ja"),
    "status": ("status",),
    "toon": ("toon", _ZAAK),
    "historie": ("historie", _ZAAK),
}
_WIE: Final = ("-c", "user.name=bench", "-c", "user.email=bench@voorbeeld.nl")
_DUURZAAM: Final = (*_WIE, "-c", "core.fsync=all", "-c", "gc.auto=0")
#: One commit in so many changes the list that is asked for.
_RITME: Final = 500


def main() -> int:
    """Measure and print; 1 when a goal is not met."""
    keuze = _argumenten()
    with tempfile.TemporaryDirectory(prefix="rao-handeling-", dir=keuze.map) as tijdelijk:
        map_ = Path(tijdelijk)
        env = omgeving(map_ / "pyc")
        rao, register = rao_script(map_), _maak(map_ / "register")
        if sys.platform != "win32":
            _tel_gits(map_, rao, register, env)
        print(f"\n{'':28}{'rao':>9}{'beside':>9}{'ratio':>8}   goal")
        goed = [
            _rij("standpunt", "add and commit", *_standpunt(map_, rao, env, keuze.keren)),
            _rij("status", "bare Typer", *_status(rao, register, env, keuze.keren)),
            _rij(
                "historie",
                "git log -- path",
                *_historie(map_ / "lang", rao, env, keuze.vastleggingen, keuze.keren),
            ),
        ]
    return int(not all(goed))


def _argumenten() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__.splitlines()[0] if __doc__ else None, allow_abbrev=False
    )
    parser.add_argument("--keren", type=int, default=9, help="runs of each program")
    parser.add_argument("--vastleggingen", type=int, default=20_000, help="commits in the history")
    parser.add_argument("--map", type=Path, help="where the registers come: on a disk")
    return parser.parse_args()


def _maak(plek: Path) -> Path:
    """Make a register with one open list, all in one commit."""
    schrijf(plek, LIJSTEN)
    (plek / _PAD).write_text(_OPEN, encoding="utf-8", newline="")
    _git(plek, "init", "-q", "-b", "main")
    _git(plek, "add", ".")
    _git(plek, *_WIE, "commit", "-q", "-m", "Begin")
    for sleutel, waarde in (("user.name", "bench"), ("user.email", "bench@voorbeeld.nl")):
        _git(plek, "config", sleutel, waarde)
    return plek


def _git(plek: Path, *argv: str, stdin: bytes | None = None) -> None:
    subprocess.run(["git", *argv], cwd=plek, check=True, input=stdin)


def _opdracht(rao: Sequence[str], register: Path, soort: str, *rest: str) -> Deelnemer:
    slot = ("--map", str(register), "--vandaag", str(_DAG))
    return Deelnemer(soort, [*rao, *_SOORTEN[soort], *rest, *slot])


def _tel_gits(map_: Path, rao: Sequence[str], register: Path, env: Mapping[str, str]) -> None:
    """Count by a program with the name of git in the way of the real one."""
    bak, boek = map_ / "bak", map_ / "gits"
    bak.mkdir()
    (bak / "git").write_text(f'#!/bin/sh\necho >>{boek}\nexec {shutil.which("git")} "$@"\n')
    (bak / "git").chmod(0o755)
    met_bak = {**env, "PATH": f"{bak}{os.pathsep}{os.environ['PATH']}"}
    for soort in _SOORTEN:
        boek.write_text("")
        rest = ("Opvang kan nog",) if soort == "standpunt" else ()
        start(_opdracht(rao, register, soort, *rest), met_bak)
        print(f"{soort:28}{len(boek.read_text().splitlines()):>9} gits")


def _standpunt(
    map_: Path, rao: Sequence[str], env: Mapping[str, str], keren: int
) -> tuple[Tijd, Tijd]:
    """`rao standpunt` beside a durable add and commit of the same file; each in its register.

    Somebody looked before: what that kept is there, as in any register in use.
    """
    eigen, naast = (_maak(map_ / naam) for naam in ("standpunt", "naast"))
    start(_opdracht(rao, eigen, "status"), env)
    tijden: tuple[list[Tijd], list[Tijd]] = ([], [])
    for keer in range(keren + 1):
        for reeks, delen in zip(tijden, _paar(eigen, naast, rao, keer), strict=True):
            losse = [start(deel, env) for deel in delen]
            samen = Tijd(sum(t.klok for t in losse), sum(t.rekentijd for t in losse))
            reeks.extend([samen] if keer else [])
    ons, ander = map(midden, tijden)
    onze, andere = _paar(eigen, naast, rao, keren + 1)
    kant, overkant = (
        Kant(tijd, tel_syncs(map_, delen, env)) for tijd, delen in ((ons, onze), (ander, andere))
    )
    print(zeg_syncs(kant, overkant, sync_duur(map_), DOELEN["standpunt"]))
    return ons, ander


def _paar(
    eigen: Path, naast: Path, rao: Sequence[str], keer: int
) -> tuple[list[Deelnemer], list[Deelnemer]]:
    """Return the same change on both sides; for git it is written in the file already."""
    zin = f"Opvang kan nog {keer} weken"
    tekst = _OPEN.replace("Opvang kan voorlopig", zin)
    (naast / _PAD).write_text(tekst, encoding="utf-8", newline="")
    git = ["git", "-C", str(naast), *_DUURZAAM]
    stappen = (("add", "--", _PAD), ("commit", "-q", "-m", "Standpunt"))
    return (
        [_opdracht(rao, eigen, "standpunt", zin)],
        [Deelnemer("git", [*git, *stap]) for stap in stappen],
    )


def _status(
    rao: Sequence[str], register: Path, env: Mapping[str, str], keren: int
) -> tuple[Tijd, Tijd]:
    kaal = Deelnemer("kaal", [sys.executable, str(WORTEL / "bench" / "kaal.py"), "een"])
    tijden = meet([kaal, _opdracht(rao, register, "status")], env, 3 * keren)
    return kleinste(tijden["status"]), kleinste(tijden["kaal"])


def _historie(
    plek: Path, rao: Sequence[str], env: Mapping[str, str], aantal: int, keren: int
) -> tuple[Tijd, Tijd]:
    _maak(plek)
    _git(plek, "fast-import", "--quiet", stdin=b"".join(_stappen(plek, aantal)))
    _git(plek, "reset", "-q", "--hard")
    log = Deelnemer("log", ["git", "-C", str(plek), "log", "--", _PAD])
    tijden = meet([log, _opdracht(rao, plek, "historie")], env, keren)
    return kleinste(tijden["historie"]), kleinste(tijden["log"])


def _stappen(plek: Path, aantal: int) -> Iterator[bytes]:
    """Yield commits for `git fast-import` that each change one list, as acts of rao do."""
    dobbel = random.Random(aantal)  # noqa: S311 - the same history each time is the point
    alle = {pad.relative_to(plek).as_posix() for pad in plek.glob("signaallijsten/*/*.yaml")}
    andere = sorted(alle - {_PAD})
    basis = {pad: (plek / pad).read_text(encoding="utf-8") for pad in alle}
    for keer in range(aantal):
        pad = dobbel.choice(andere) if keer % _RITME else _PAD
        regels = basis[pad].splitlines(keepends=True)
        nummer = next(n for n, regel in enumerate(regels) if "COA: {standpunt: " in regel)
        regels[nummer] = regels[nummer].replace("standpunt: ", f"standpunt: {keer} weken. ", 1)
        data = "".join(regels).encode()
        vanaf = "" if keer else "from refs/heads/main^0\n"
        boodschap = (
            f"Standpunt van COA {keer}\n\nRao-Handeling: standpunt\nRao-Wijziging: {keer:020x}\n"
        )
        yield (
            (
                f"commit refs/heads/main\ncommitter bench <bench@voorbeeld.nl> {1577836800 + keer} "
                f"+0100\ndata {len(boodschap)}\n{boodschap}{vanaf}M 100644 inline {pad}\n"
                f"data {len(data)}\n"
            ).encode()
            + data
            + b"\n"
        )


def _rij(soort: str, naast: str, ons: Tijd, ander: Tijd) -> bool:
    """Print the clock of both; say whether the goal is met."""
    verhouding = ons.klok / ander.klok
    goed = verhouding <= DOELEN[soort]
    print(
        f"{f'{soort} | {naast}':28}{ons.klok * 1000:7.0f}ms{ander.klok * 1000:7.0f}ms"
        f"{verhouding:8.2f}   <= {DOELEN[soort]:g} {'met' if goed else 'NOT MET'}"
        f"   (cpu {ons.rekentijd * 1000:.0f} and {ander.rekentijd * 1000:.0f} ms)",
        flush=True,
    )
    return goed


if __name__ == "__main__":
    sys.exit(main())
