"""Break `rao` in every way, follow what it prints, and count what got lost.

    python bench/onderbreking.py [--full] [--kills N] [--writers 8 16] [--seed N] [--only KIND …]

Needs Linux; strace for calls that fail, root for full disks. What is not there is skipped and said.
Prints one table; exit 1 when anything in it is not 0. See bench/README.md.
"""

import argparse
import math
import random
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import Final

WORTEL: Final = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(WORTEL))  # `python bench/onderbreking.py` knows only its own folder

from bench.proefbank import PER_REGISTER, Geval, Proefbank, toon  # noqa: E402
from bench.proefregister import (  # noqa: E402
    PLAATSEN,
    SOORTEN,
    Daad,
    make_daad,
)
from bench.storingen import (  # noqa: E402
    FOUTEN,
    OP_SLOT,
    WIE,
    Aanroep,
    ander_met_git,
    dood,
    kan_op_slot,
    kan_strace,
    laat_mislukken,
    op_slot,
    schijf,
    vul,
    zoek_aanroepen,
)

#: The three commands of which every call is made to fail.
_DRIE: Final = ("zaak", "zet", "agenda")
_NIVEAUS: Final = 100
_SCHIJF: Final = 24 * 2**20
#: More than one change set takes.
_RUIMTE: Final = 400 * 2**10


def kills(bank: Proefbank, aantal: int) -> None:
    """Kill the group, the parent or a git child, at moments of chance."""
    bank.speel(
        [
            (f"kill {wie}", SOORTEN[nummer % len(SOORTEN)], partial(dood, wie))
            for nummer in range(aantal)
            for wie in [WIE[nummer % len(WIE)]]
        ]
    )


def aanroepen(bank: Proefbank, steek: int | None) -> None:
    """Let calls fail, and kill the program at them; all of them, or so many."""
    if not kan_strace():
        bank.overgeslagen.append("failing calls: no strace here")
        return
    gevallen = [
        (soort, aanroep, FOUTEN[nummer % len(FOUTEN)])
        for soort in _DRIE
        for nummer, aanroep in enumerate(zoek_aanroepen(bank.nieuw(), make_daad(soort, 0)))
    ]
    keus = random.Random(bank.zaad)  # noqa: S311 - a sample
    if steek is not None:
        gevallen = keus.sample(gevallen, min(steek, len(gevallen)))
    mislukt: list[Geval] = [
        ("failing call", soort, partial(laat_mislukken, aanroep, f"error={fout}"))
        for soort, aanroep, fout in gevallen
    ]
    bank.speel([*mislukt, *(_gedood(soort, aanroep) for soort, aanroep, _ in gevallen)])


def laatste_aanroepen(bank: Proefbank, aantal: int, om_de: int = 1) -> None:
    """Kill `nieuw zaak` at its last calls, or at one in so many of them.

    The commit is there, the folder not yet.
    """
    alle = zoek_aanroepen(bank.nieuw(), make_daad("zaak", 0))
    eigen = [aanroep for aanroep in alle if aanroep.programma == 0]
    bank.speel([_gedood("zaak", aanroep) for aanroep in eigen[-aantal:][om_de // 2 :: om_de]])


def _gedood(soort: str, aanroep: Aanroep) -> Geval:
    return "killed at a call", soort, partial(laat_mislukken, aanroep, "signal=KILL")


def volle_schijf(bank: Proefbank, niveaus: int) -> None:
    """Fill the disk so far that a command gets a bit further each time."""
    with schijf(bank.werk / "schijf", _SCHIJF) as kan:
        if not kan:
            bank.overgeslagen.append("full disk: only root can mount one")
            return
        keus = random.Random(bank.zaad)  # noqa: S311 - moments, no secrets
        register = bank.nieuw(bank.werk / "schijf")
        for niveau in range(niveaus):
            if bank.klaar:
                return
            if niveau and niveau % PER_REGISTER == 0:
                shutil.rmtree(register.map)
                register = bank.nieuw(bank.werk / "schijf")
            daad = make_daad(SOORTEN[niveau % len(SOORTEN)], niveau % PLAATSEN)
            maak_ruimte = vul(bank.werk / "schijf", niveau * _RUIMTE // niveaus)
            uitkomst = register.loop(daad.argv)
            register.loop(["status"])
            maak_ruimte()
            register.herstel(daad, uitkomst, keus)
            bank.noteer("full disk", register)


def alleen_lezen(
    bank: Proefbank,
    soorten: Sequence[str] = SOORTEN,
    plekken: Sequence[str | None] = OP_SLOT,
) -> None:
    """Take the right to write away from each folder, and from all."""
    vooraf = kan_op_slot()
    if vooraf is None:
        bank.overgeslagen.append("read-only folders: root may write anywhere, and no setpriv")
        return
    keus = random.Random(bank.zaad)  # noqa: S311 - moments, no secrets
    for soort in soorten:
        register = bank.nieuw(vooraf=vooraf)
        for nummer, plek in enumerate(plekken):
            if bank.klaar:
                return
            daad = make_daad(soort, nummer)
            with op_slot(register.map, plek):
                uitkomst = register.loop(daad.argv)
                register.loop(["status"])
            register.verslag.append(f"{plek or 'all'} was read-only")
            register.herstel(daad, uitkomst, keus)
            bank.noteer("read-only", register)


def schrijvers(bank: Proefbank, aantal: int, keren: int) -> None:
    """Let so many users act at once in one register; nobody may be refused.

    Beside them a program that knows only git commits all the time, and nothing of it may go.
    """
    register = bank.nieuw()
    daden = [
        [make_daad("zaak" if (s + k) % 2 else "besluit", s * keren + k) for k in range(keren)]
        for s in range(aantal)
    ]

    def een(reeks: Sequence[Daad]) -> None:
        for daad in reeks:
            if register.loop(daad.argv).code:
                register.mis.add("refused")
            else:
                register.bevestigd.append(daad)

    with ander_met_git(register), ThreadPoolExecutor(aantal) as samen:
        list(samen.map(een, daden))
    laatste = make_daad("zaak", aantal * keren)
    register.keur(laatste, bevestigd=register.loop(laatste.argv).code == 0)
    bank.noteer(f"{aantal} writers", register)
    bank.tabel[f"{aantal} writers"].gebeurd = aantal * keren


def main() -> int:
    """Break everything that is chosen."""
    keuze = _argumenten()
    with tempfile.TemporaryDirectory(prefix="rao-storing-", dir=keuze.dir) as tijdelijk:
        bank = Proefbank(Path(tijdelijk), keuze.seed, time.monotonic() + 60 * keuze.minutes)
        signal.signal(signal.SIGTERM, lambda *_: bank.stop())
        if "kills" in keuze.only:
            kills(bank, keuze.kills)
        if "calls" in keuze.only:
            aanroepen(bank, None if keuze.full else keuze.calls)
        if "disk" in keuze.only:
            volle_schijf(bank, _NIVEAUS)
        if "read-only" in keuze.only:
            alleen_lezen(bank)
        if "writers" in keuze.only:
            for aantal in keuze.writers:
                schrijvers(bank, aantal, 3)
        return toon(bank)


def _argumenten() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    soorten = ("kills", "calls", "disk", "read-only", "writers")
    parser.add_argument("--full", action="store_true", help="every call, not a sample")
    parser.add_argument("--kills", type=int, default=300)
    parser.add_argument("--calls", type=int, default=60, help="size of the sample of calls")
    parser.add_argument("--writers", type=int, nargs="+", default=[8, 16])
    parser.add_argument("--minutes", type=float, default=math.inf, help="begin nothing after that")
    parser.add_argument("--seed", type=int, default=2026)
    parser.add_argument("--only", nargs="+", choices=soorten, default=soorten)
    parser.add_argument(
        "--dir", type=Path, help="where to work, in place of the folder for temporary files"
    )
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
