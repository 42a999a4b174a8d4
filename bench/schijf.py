"""What the disk has to do with it: how long a sync takes there, and how many either side makes."""

import os
import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Final, NamedTuple

from bench.klok import Deelnemer, Tijd, start

_KEREN: Final = 50
_BLOK: Final = b"\0" * 4096


class Kant(NamedTuple):
    """One side: what it takes here, and how many syncs that is; None where nobody can count."""

    tijd: Tijd
    syncs: int | None


def sync_duur(map_: Path) -> float:
    """Return the seconds of writing 4 KB and waiting until the disk has it: the median of 50."""
    tijden = []
    with (map_ / "sync").open("wb", buffering=0) as bestand:
        for _ in range(_KEREN):
            begin = perf_counter()
            bestand.write(_BLOK)
            os.fsync(bestand.fileno())
            tijden.append(perf_counter() - begin)
    return median(tijden)


def tel_syncs(map_: Path, delen: Sequence[Deelnemer], env: Mapping[str, str]) -> int | None:
    """Run programs once and count how often they wait for the disk; None without strace."""
    strace = shutil.which("strace")
    if strace is None:
        return None
    boek, aantal = map_ / "syncs", 0
    for deel in delen:
        voor = (strace, "-f", "-qq", "-e", "trace=fsync,fdatasync", "-e", "signal=none")
        start(deel._replace(opdracht=[*voor, "-o", str(boek), *deel.opdracht]), env)
        aantal += boek.read_text(encoding="utf-8", errors="replace").count("sync(")
    return aantal


def zeg_syncs(ons: Kant, ander: Kant, duur: float, doel: float) -> str:
    """Say what a sync takes, how many there are, and from how slow a disk on the goal is met."""
    zin = f"a sync takes {duur * 1000:.2f} ms here"
    if ons.syncs is None or ander.syncs is None:
        return f"{zin}; strace is not there to count them"
    # Each side takes what it takes without waiting, and its syncs times the time of one.
    over = (ons.tijd.klok - ons.syncs * duur) - doel * (ander.tijd.klok - ander.syncs * duur)
    per = doel * ander.syncs - ons.syncs
    vanaf = "never" if per <= 0 else f"from {max(0.0, over / per) * 1000:.2f} ms on"
    return f"{zin}; rao makes {ons.syncs}, git {ander.syncs}; goal {doel:g} by that: {vanaf}"
