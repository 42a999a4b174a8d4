"""Programs that read along and go wrong: each a module that is started in the place of rao's own.

`HOE` says how: `import_module("…").main()` is all that is asked of such a program.
"""

import io
import os
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import BinaryIO, Final

import msgspec

from rao_cli.store.meelezen import bericht
from rao_cli.workflow.controle.meelezen import programma

HOE: Final = "VREEMDE_MEELEZER"


def _goed() -> bytes:
    """Return all that rao's own program says."""
    uitvoer = os.dup(1)
    with tempfile.TemporaryFile() as bestand:
        os.dup2(bestand.fileno(), 1)
        programma.main()
        os.dup2(uitvoer, 1)
        bestand.seek(0)
        return bestand.read()


def _half(pijp: BinaryIO) -> None:
    """Stop in the middle of a piece."""
    pijp.write((data := _goed())[: len(data) * 2 // 3])


def _bedorven(pijp: BinaryIO) -> None:
    """Change one sign of a finding, as a fault of memory would."""
    voor, _, na = _goed().rpartition(b"'# 3 tot het")
    pijp.write(voor + b"'# 4 tot het" + na)


def _te_lang(pijp: BinaryIO) -> None:
    """Announce more than there can be."""
    pijp.write((2**62).to_bytes(8) + bytes(8) + b"x" * 1000)


def _onzin(pijp: BinaryIO) -> None:
    """Say something of another form, well packed."""
    bericht.write_bericht(pijp, [1, "twee", {"drie": None}])


def _verzonnen(pijp: BinaryIO) -> None:
    """Say of each file things that are none of it."""
    data = io.BytesIO(_goed())
    while stuk := bericht.read_bericht(data, bericht.Meestuk):
        anders = (
            {"soort": "niets"},
            {"ding": b"\xc1"},
            {"plaatsen": bericht.Plaatsen("h", b"123", {})},
            {"plaatsen": bericht.Plaatsen("zz", b"", {})},
            {"nummer": 1_000_000},
            {"nummer": -1},
        )
        rijen = zip(stuk.gelezen, anders * len(stuk.gelezen), strict=False)
        rijen_nu = [msgspec.structs.replace(een, **wat) for een, wat in rijen]
        bericht.write_bericht(pijp, bericht.Meestuk(rijen_nu, stuk.bekeken))


def _stil(_: BinaryIO) -> None:
    """Never say anything, nor end."""
    time.sleep(3600)


def _anders(pijp: BinaryIO) -> None:
    """Be a rao with another package beside it."""
    sys.path.append(str(Path("er is geen pakket").absolute()))
    pijp.write(_goed())


def _weg(_: BinaryIO) -> None:
    """End at once, without having heard the question."""
    os._exit(7)


def _leeg(pijp: BinaryIO) -> None:
    """Find no good file at all."""
    for _ in range(5):
        bericht.write_bericht(pijp, bericht.Meestuk())


MANIEREN: Final[Mapping[str, Callable[[BinaryIO], None]]] = {
    "half": _half,
    "bedorven": _bedorven,
    "te lang": _te_lang,
    "onzin": _onzin,
    "verzonnen": _verzonnen,
    "anders": _anders,
    "weg": _weg,
    "leeg": _leeg,
    "stil": _stil,
}


def main() -> None:
    """Go wrong in the way that is asked."""
    with os.fdopen(1, "wb", closefd=False) as pijp:
        MANIEREN[os.environ[HOE]](pijp)
    sys.exit(3)
