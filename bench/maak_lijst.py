"""Make a register of one list of N zaken, in git, before a meeting: many edits in one file.

    python bench/maak_lijst.py MAP N [concept|ontvangen]

The zaken are as somebody writes them by hand: no key of a standpunt yet.
"""

import argparse
import random
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Final

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from bench.maak_register import registertekst
from rao_cli.model.kenmerk import trek_zaak_kenmerk

KENMERK: Final = "SL-ter-apel-2026-03-05"
VANDAAG: Final = "2026-03-06"
_ZAAK: Final = """\
  {}:
    onderwerp: Gezin verblijft lang in de opvang
    aanbrenger: COA
    groep: gezin
    vraag: Wat kan het RAO hier doen?
    termijn: {{soort: vertrek, tot: 2026-06-01, toelichting: Reisdocument is toegezegd}}
"""
_OVERLEG: Final = """\
soort: overleg
datum: 2026-03-19
status: gepland
voorzitter: {organisatie: COA}
secretaris: {organisatie: DT&V}
genodigd: [DT&V, IND, COA, AVIM]
"""
_GIT: Final = ("git", "-c", "user.name=bench", "-c", "user.email=bench@voorbeeld.nl")


def schrijf_lijst(map_: Path, aantal: int, status: str) -> None:
    """Write and commit the register; `status`: of the list."""
    dobbel = random.Random(aantal)  # noqa: S311 - the same register each time is the point
    zaken: set[str] = set()
    while len(zaken) < aantal:
        zaken.add(trek_zaak_kenmerk(dobbel.choice))
    kop = f"soort: signaallijst\nkenmerk: {KENMERK}\nrichting: lko-rao\nafzender: ter-apel\n"
    kop += f"datum: 2026-03-05\nstatus: {status}\n"
    kop += "ontvangen_op: 2026-03-05\n" if status == "ontvangen" else ""
    bestanden = {
        "rao.yaml": registertekst(date(2100, 1, 1)),
        f"signaallijsten/2026/{KENMERK}.yaml": kop
        + "zaken:\n"
        + "".join(_ZAAK.format(zaak) for zaak in sorted(zaken)),
        "overleggen/2026/2026-03-19.yaml": _OVERLEG,
    }
    for pad, tekst in bestanden.items():
        (map_ / pad).parent.mkdir(parents=True, exist_ok=True)
        (map_ / pad).write_text(tekst, encoding="utf-8", newline="")
    for stap in (("init", "-q"), ("add", "."), ("commit", "-q", "-m", "Begin")):
        subprocess.run([*_GIT, *stap], cwd=map_, check=True)


def main() -> None:
    """Write the register that is asked."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("map", type=Path, help="where it comes")
    parser.add_argument("aantal", type=int, help="how many zaken")
    parser.add_argument("status", nargs="?", default="concept", choices=["concept", "ontvangen"])
    keuze = parser.parse_args()
    schrijf_lijst(keuze.map, keuze.aantal, keuze.status)


if __name__ == "__main__":
    main()
