"""Many copies of one register on one server: each works and shares, and is killed now and then.

    python bench/samen.py [--people 8] [--acts 50] [--kills 0.25] [--seed N] [--minutes M]

Needs Linux. Prints one table; exit 1 when anything in it is not 0. See bench/README.md.
"""

import argparse
import os
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from typing import Final

WORTEL: Final = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(WORTEL))  # `python bench/samen.py` knows only its own folder

import tests.cli.geladen  # noqa: E402, F401 - what is loaded here, no command loads again
from bench.proefregister import make_omgeving  # noqa: E402
from tests.samen.wereld import Kloon, maak_begin  # noqa: E402
from tests.samen.zwermkeur import Opzet, keur_zwerm, maak_zwerm, sluit_af  # noqa: E402
from tests.samen_server import server  # noqa: E402

#: What may be wrong, by the first word of what the judges say.
KOLOMMEN: Final = {
    "kwijt": "lost", "dubbel": "double", "naam": "name twice", "ongelijk": "not equal",
    "rommel": "left behind", "fout": "new error", "traceback": "traceback",
    "geweigerd": "refused", "kwam er niet door": "stuck", "niet klaar": "no time", "fsck": "fsck",
}  # fmt: skip


def main() -> int:
    """Let them work, and count."""
    keuze = _argumenten()
    os.environ.update(make_omgeving(Path(tempfile.gettempdir()) / "pyc"))
    with tempfile.TemporaryDirectory(prefix="rao-samen-", dir=keuze.dir) as tijdelijk:
        werk = Path(tijdelijk)
        maak_begin(werk / "begin")
        with server(werk / "server") as daar:
            opzet = Opzet(keuze.people, keuze.acts, keuze.seed, keuze.kills)
            zwerm = maak_zwerm(werk / "begin", werk, daar, opzet)
            begin = time.monotonic()
            zwerm.speel(keuze.minutes)
            duur = time.monotonic() - begin
            sluit_af(zwerm)
            zinnen = [*keur_zwerm(zwerm, daar, Kloon(werk / "begin"))]
            for mens in zwerm.mensen:
                print(*(f"{mens.map.name}: {een}" for een in mens.misgegaan), sep="\n", end="")
            return toon(zinnen, zwerm.getypt, zwerm.gedood, duur)


def toon(zinnen: list[str], getypt: int, gedood: int, duur: float) -> int:
    """Print the table; 1 when anything in it is not 0."""
    geteld = Counter(zin.partition(":")[0] for zin in zinnen)
    for zin in zinnen:
        print(zin)
    print(f"{'commands':24}{getypt:>8}\n{'killed':24}{gedood:>8}\n{'seconds':24}{duur:>8.0f}")
    for woord, kolom in KOLOMMEN.items():
        print(f"{kolom:24}{geteld[woord]:>8}")
    return int(bool(zinnen))


def _argumenten() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--people", type=int, default=8)
    parser.add_argument("--acts", type=int, default=50)
    parser.add_argument("--kills", type=float, default=0.25, help="of all commands")
    parser.add_argument("--seed", type=int, default=2026)
    parser.add_argument("--minutes", type=float, default=180, help="stop after that")
    parser.add_argument("--dir", type=Path, help="where to work")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
