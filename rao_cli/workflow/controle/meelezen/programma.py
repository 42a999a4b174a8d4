"""The program that reads a register along (`store/meelezen`): each good file, and what it gives.

It tells of a few files at a time, from the last to the first, until all is told or nobody listens.
A file that is not good it leaves to who asked.
"""

import gc
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final

from rao_cli.model.plaats import REGISTERBESTAND
from rao_cli.model.soorten.register import Register
from rao_cli.store.git.lezen.objecten import blob_id
from rao_cli.store.ligging import load_op_plek
from rao_cli.store.meelezen.bericht import (
    Bevonden,
    Meegelezen,
    Meevraag,
    maak_meegelezen,
    read_bericht,
    write_bericht,
)
from rao_cli.store.opslag.lezing import read_gezien
from rao_cli.store.opslag.sleutel import make_sleutel
from rao_cli.workflow.acceptatie import vind_acceptaties
from rao_cli.workflow.controle.meelezen.per_bestand import bevind

#: So many files at a time: who asked does at most these twice.
_SAMEN: Final = 8
_UITVOER: Final = 1


def main() -> None:
    """Answer one question."""
    gc.disable()
    vraag = read_bericht(sys.stdin.buffer, Meevraag)
    if vraag is None or vraag.sleutel != make_sleutel():
        return
    # Straight to the pipe: nothing here may go through what prints for people.
    uitvoer = os.fdopen(_UITVOER, "wb", closefd=False)
    begin = load_op_plek(REGISTERBESTAND, vraag.register)
    register = begin.ding if begin and isinstance(begin.ding, Register) else None
    with suppress(OSError):  # nobody listens any more
        for eind in range(len(vraag.paden), 0, -_SAMEN):
            paden = vraag.paden[max(eind - _SAMEN, 0) : eind]
            write_bericht(uitvoer, [*_lees(vraag, paden, register)])


def _lees(vraag: Meevraag, paden: Sequence[str], register: Register | None) -> Iterator[Meegelezen]:
    """Yield what is to be said of the good ones among these files."""
    root = Path(os.fsdecode(vraag.root))
    for pad in paden:
        with suppress(OSError):  # who asked reads it too, and says why
            data, aanzien = read_gezien(root / pad)
            bestand = load_op_plek(pad, data)
            if bestand and bestand.ding and bestand.boom and not bestand.meldingen:
                meldingen = tuple(bevind(bestand, register))
                bevonden = Bevonden(meldingen, bool(vind_acceptaties(bestand)))
                blob = blob_id(data, vraag.algoritme) if vraag.algoritme else ""
                gelezen = (pad, data, aanzien)
                yield maak_meegelezen(gelezen, blob, bestand.ding, bestand.boom, bevonden)
