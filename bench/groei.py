"""How time and memory grow with a register: what rao takes at 20 lists, and at 1,000 times more.

    python bench/groei.py [--lijsten N ...] [--keren N] [--zonder-opdrachten] [--map MAP]

Each figure is the least of runs that took turns: of a program that always does the same, what is
more is other work of the machine. Clean, and full of numbers with two findings per list.
"""

import argparse
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Final

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))  # else only this folder is known

from bench.klok import Deelnemer, Tijd, kleinste, meet, omgeving, peer, rao_script
from bench.maak_register import laatste_dag, schrijf

LIJSTEN: Final = (20, 1000, 10_000, 30_000)
#: The peer reads so many lists; its command line holds every name.
NAAST: Final = 1000
#: From so many lists on a run takes long, and a few of them say enough.
_VEEL: Final = 10_000
#: An open list before the next meeting: something to work on. Its zaak has a kenmerk of its own.
_ZAAK: Final = "Z-7K3F9E"
_OPEN: Final = """\
soort: signaallijst
kenmerk: SL-assen-{dag}
richting: lko-rao
afzender: assen
datum: {dag}
status: concept
zaken:
  {zaak}: {{onderwerp: Gezin in de opvang, aanbrenger: COA, groep: gezin, vraag: Wat kan?}}
"""
#: Git cleans up by itself after a large commit; two of those at a time refuse each other.
_GIT: Final = (
    *("git", "-c", "user.name=bench", "-c", "user.email=bench@voorbeeld.nl"),
    *("-c", "gc.auto=0"),
)


def main() -> None:
    """Measure and print."""
    keuze = _argumenten()
    with tempfile.TemporaryDirectory(prefix="rao-groei-", dir=keuze.map) as tijdelijk:
        map_ = Path(tijdelijk)
        env = omgeving(map_ / "pyc")
        _valideer(map_, env, keuze.lijsten, keuze.keren)
        if not keuze.zonder_opdrachten:
            _opdrachten(map_, env, keuze.lijsten, keuze.keren)


def _argumenten() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__.splitlines()[0] if __doc__ else None, allow_abbrev=False
    )
    parser.add_argument(
        "--lijsten", type=int, nargs="+", default=LIJSTEN, help="sizes, least first"
    )
    parser.add_argument("--keren", type=int, default=7, help="runs of each program")
    parser.add_argument("--zonder-opdrachten", action="store_true", help="only rao valideer")
    parser.add_argument("--map", type=Path, help="where the registers come, such as /dev/shm")
    return parser.parse_args()


def _register(map_: Path, aantal: int, *, cijfers: bool) -> Path:
    """Write a register of so many lists, once."""
    plek = map_ / f"{aantal}{'-cijfers' if cijfers else ''}"
    if not plek.exists():
        schrijf(plek, aantal, cijfers=cijfers)
    return plek


def _valideer(map_: Path, env: Mapping[str, str], lijsten: Sequence[int], keren: int) -> None:
    """`rao valideer` beside check-jsonschema, and beside itself on the smallest register."""
    rao = rao_script(map_)
    for cijfers in (False, True):
        naast = peer(map_, rao, _register(map_, NAAST, cijfers=cijfers), env)
        ander = kleinste(meet([naast], env, keren)[naast.naam])
        print(f"\nrao valideer, {'full of numbers' if cijfers else 'clean'}", end="; ")
        print(f"check-jsonschema on {NAAST} lists: cpu {ander.rekentijd:.2f} s")
        print(f"{'lists':>8}{'cpu s':>9}{'MB':>7}{'ms/list':>9}{'KB/list':>9}{'x peer':>8}")
        eerste: Tijd | None = None
        for aantal in lijsten:
            register = _register(map_, aantal, cijfers=cijfers)
            opdracht = [*rao, "valideer", str(register), "--vandaag", str(laatste_dag(aantal))]
            een = Deelnemer(str(aantal), opdracht)
            tijd = kleinste(meet([een], env, _keren(aantal, keren))[een.naam])
            eerste = eerste or tijd
            _rij(aantal, tijd, eerste, lijsten[0], ander)


def _rij(aantal: int, tijd: Tijd, eerste: Tijd, minste: int, ander: Tijd) -> None:
    """Print one size: per list what comes on top of the smallest register."""
    rij = f"{aantal:>8}{tijd.rekentijd:>9.2f}{tijd.geheugen:>7.0f}"
    if aantal > minste:
        erbij = aantal - minste
        rij += f"{(tijd.rekentijd - eerste.rekentijd) * 1000 / erbij:>9.3f}"
        rij += f"{(tijd.geheugen - eerste.geheugen) * 1024 / erbij:>9.1f}"
    if aantal == NAAST and ander.rekentijd:
        rij = f"{rij:42}{tijd.rekentijd / ander.rekentijd:>8.2f}"
    print(rij, flush=True)


def _opdrachten(map_: Path, env: Mapping[str, str], lijsten: Sequence[int], keren: int) -> None:
    """The common commands, each beside itself on the smallest register."""
    print(f"\n{'cpu s (x the smallest)':24}" + "".join(f"{aantal:>18}" for aantal in lijsten))
    rao, metingen = rao_script(map_), {}
    for aantal in lijsten:
        register = _register(map_, aantal, cijfers=False)
        dag = laatste_dag(aantal)
        _maak_git(register, dag)
        slot = ["--map", str(register), "--vandaag", str(dag)]
        deelnemers = [
            Deelnemer(naam, [*rao, *delen, *slot]) for naam, delen in _soorten(dag).items()
        ]
        metingen[aantal] = meet(deelnemers, env, _keren(aantal, keren))
    for naam in metingen[lijsten[0]]:
        tijden = [kleinste(metingen[aantal][naam]) for aantal in lijsten]
        eerste = tijden[0].rekentijd or float("nan")
        cellen = (
            f"{t.rekentijd:>7.2f} {t.geheugen:>4.0f}M {t.rekentijd / eerste:>4.1f}" for t in tijden
        )
        print(f"{naam:24}" + "".join(cellen))


def _soorten(dag: date) -> dict[str, list[str]]:
    """Return what users type most, by name."""
    nieuw = ["--onderwerp", "Een gezin", "--aanbrenger", "COA", "--groep", "gezin", "--ja"]
    return {
        "toon": ["toon", _ZAAK],
        "standpunt --proef": ["standpunt", _ZAAK, "COA", "--standpunt", "Het kan.", "--proef"],
        "historie": ["historie", _ZAAK],
        "zoek": ["zoek", "reisdocument"],
        "zoek nergens": ["zoek", "zeppelin"],
        "status": ["status"],
        "agenda --proef": ["agenda", "genereer", "--proef"],
        "lijst zaken --open": ["lijst", "zaken", "--open"],
        "nieuw zaak --proef": ["nieuw", "zaak", f"SL-assen-{dag}", *nieuw, "--proef"],
    }


def _maak_git(register: Path, dag: date) -> None:
    """Add an open list and a meeting to come, and commit it all."""
    lijst = register / f"signaallijsten/{dag.year}/SL-assen-{dag}.yaml"
    straks = dag + timedelta(days=21)
    overleg = register / f"overleggen/{straks.year}/{straks}.yaml"
    for pad, tekst in (
        (lijst, _OPEN.format(dag=dag, zaak=_ZAAK)),
        (overleg, f"soort: overleg\ndatum: {straks}\nstatus: gepland\n"),
    ):
        pad.parent.mkdir(parents=True, exist_ok=True)
        pad.write_text(tekst, encoding="utf-8", newline="")
    for stap in (("init", "-q"), ("add", "."), ("commit", "-q", "-m", "Begin"), ("gc", "-q")):
        subprocess.run([*_GIT, *stap], cwd=register, check=True)


def _keren(aantal: int, keren: int) -> int:
    return keren if aantal < _VEEL else max(2, keren // 3)


if __name__ == "__main__":
    main()
