"""How long does `rao wis` take? On a register of which each file came by a commit of its own.

    python bench/wissen.py [COMMITS] [MAP]

Half of the commits bring a file, half change one of them (lists, meetings of which the list is
fixed, letters); each twentieth change has the name that is wiped, and the first of them is early.
It is run once: what it does cannot be done twice. Prints wall and CPU seconds, and memory.
"""

import argparse
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Final

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from bench.maak_register import laatste_dag, maak_register

NAAM: Final = "Q. Testpersoon"
_WIE: Final = "R. Voorbeeld <r@voorbeeld.invalid>"
_DEEL: Final = 20
_BEGIN: Final = 1_600_000_000
_WIS: Final = ("--grond", "verzoek", "--door", "secretaris", "--door", "fg", "--ja")


def vastleggingen(aantal: int) -> Iterator[dict[str, str]]:
    """Yield what each commit writes: path → text."""
    lijsten = aantal * 5 // 12  # about six files come with five lists
    bestanden = dict(maak_register(lijsten))
    eerst = {"rao.yaml": bestanden.pop("rao.yaml")}
    yield eerst
    for pad, tekst in bestanden.items():
        yield {pad: tekst}
    over = aantal - len(bestanden) - 1
    paden = [*bestanden]
    for nummer in range(max(over, 0)):
        pad = paden[nummer % len(paden)]
        wie = NAAM if nummer % _DEEL == 0 else "De regievoerder"
        bestanden[pad] = f"{bestanden[pad].rstrip()}\n# {wie} keek het na op dag {nummer}.\n"
        yield {pad: bestanden[pad]}


def maak_geschiedenis(map_: Path, aantal: int) -> int:
    """Make the register, commit by commit; returns how many there are."""
    subprocess.run(["git", "init", "--quiet", "-b", "main", str(map_)], check=True)
    delen, teller = list[bytes](), 0
    for teller, anders in enumerate(vastleggingen(aantal), 1):
        kop = f"commit refs/heads/main\ncommitter {_WIE} {_BEGIN + teller * 60} +0000\n"
        delen.append(f"{kop}data 9\nVastgezet\n".encode())
        for pad, tekst in anders.items():
            data = tekst.encode()
            delen += [f"M 100644 inline {pad}\ndata {len(data)}\n".encode(), data, b"\n"]
    subprocess.run(["git", "fast-import", "--quiet"], cwd=map_, input=b"".join(delen), check=True)
    subprocess.run(["git", "reset", "--quiet", "--hard"], cwd=map_, check=True)
    return teller


def main() -> None:
    """Make it, wipe, and print what it cost."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("commits", nargs="?", type=int, default=2000)
    parser.add_argument("map", nargs="?", type=Path)
    keuze = parser.parse_args()
    with tempfile.TemporaryDirectory() as tijdelijk:
        map_ = keuze.map or Path(tijdelijk) / "register"
        aantal = maak_geschiedenis(map_, keuze.commits)
        dag = laatste_dag(keuze.commits * 5 // 12).isoformat()
        argv = [sys.executable, "-m", "rao_cli", "-C", str(map_), "--vandaag", dag, "wis"]
        begin = time.monotonic()
        namen = {
            f"GIT_{rol}_{wat}": "r@voorbeeld.invalid"
            for rol in ("AUTHOR", "COMMITTER")
            for wat in ("NAME", "EMAIL")
        }
        opdracht = [*argv, "--tekst", NAAM, *_WIS]
        klaar = subprocess.run(opdracht, check=False, env={**os.environ, **namen})
        duur = time.monotonic() - begin
        op = resource.getrusage(resource.RUSAGE_CHILDREN)
        print(
            f"{aantal} commits: {duur:.1f} s wall, {op.ru_utime + op.ru_stime:.1f} s CPU of all "
            f"(making it too), {op.ru_maxrss // 1024} MB; exit code {klaar.returncode}"
        )


if __name__ == "__main__":
    main()
