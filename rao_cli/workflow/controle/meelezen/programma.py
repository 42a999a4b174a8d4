"""The program that reads a register along (`store/meelezen`): each good file, and what it gives.

It tells of a few files at a time, from the last to the first. What it reads is waited for, so it
looks for signs of a person later: when all is read, by the two together. A file that is not good
it leaves to who asked.
"""

import gc
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from threading import Event, Thread
from typing import Final, TypeVar

from rao_cli.model.soorten.register import Register
from rao_cli.store.ligging import load_op_plek
from rao_cli.store.meelezen.bericht import (
    Meebekeken,
    Meegelezen,
    Meestuk,
    Meevraag,
    maak_meegelezen,
    read_bericht,
    write_bericht,
)
from rao_cli.store.opslag.aanzien import read_gezien
from rao_cli.store.opslag.inhoud import som_van
from rao_cli.store.opslag.sleutel import deze_sleutel
from rao_cli.store.yaml.loading import Bestand
from rao_cli.workflow.controle.meelezen.per_bestand import bekijk

#: So many files at a time: who asked does at most these twice.
_SAMEN: Final = 8
#: So many bytes of texts wait for the second look: some 2,000 files. What comes then does not.
_WACHT: Final = 8 * 1024 * 1024
_INVOER: Final = 0
_UITVOER: Final = 1
T = TypeVar("T")
#: A file, and which it is of those that were asked.
_Genummerd = tuple[int, Bestand]


def main() -> None:
    """Answer one question."""
    gc.disable()
    vraag = read_bericht(sys.stdin.buffer, Meevraag)
    if vraag is None or vraag.sleutel != deze_sleutel():
        return
    rond = Event()
    Thread(target=_wacht, args=(rond,), daemon=True).start()
    # Straight to the pipe: nothing here may go through what prints for people.
    uitvoer = os.fdopen(_UITVOER, "wb", closefd=False)
    with suppress(OSError):  # nobody listens any more
        for stuk in stukken(vraag, rond):
            write_bericht(uitvoer, stuk)


def _wacht(rond: Event) -> None:
    """Wait until who asked has all that it wants to read: it closes what it asked by."""
    with suppress(OSError):
        os.read(_INVOER, 1)
    rond.set()


def stukken(vraag: Meevraag, rond: Event) -> Iterator[Meestuk]:
    """Yield what was read, until all is read by the two; then what is found in it."""
    register = vraag.namen()
    wachtend: list[_Genummerd] = []
    ruimte = _WACHT
    for paden in _samen([*enumerate(vraag.paden)][::-1]):
        if rond.is_set():
            break
        paren = [*_lees(vraag, paden)]
        bestanden, gelezen = [een for een, _ in paren], [een for _, een in paren]
        if ruimte > 0:
            wachtend += bestanden
            ruimte -= sum(len(bestand.data) for _, bestand in bestanden)
            yield Meestuk(gelezen)
        else:
            yield Meestuk(gelezen, _bekijk(bestanden, register))
    for samen in _samen(wachtend):
        yield Meestuk(bekeken=_bekijk(samen, register))


def _samen(rij: Sequence[T]) -> Iterator[Sequence[T]]:
    return (rij[begin : begin + _SAMEN] for begin in range(0, len(rij), _SAMEN))


def _lees(
    vraag: Meevraag, paden: Sequence[tuple[int, str]]
) -> Iterator[tuple[_Genummerd, Meegelezen]]:
    """Yield the good ones among these files, and what is to be said of each."""
    root, blob_van = Path(os.fsdecode(vraag.root)), _blobmaker(vraag.algoritme)
    for nummer, pad in paden:
        with suppress(OSError):  # who asked reads it too, and says why
            data, aanzien = read_gezien(root / pad)
            bestand = load_op_plek(pad, data)
            if bestand and bestand.ding and bestand.boom and not bestand.meldingen:
                gelezen = (nummer, data, aanzien)
                verteld = maak_meegelezen(gelezen, blob_van(data), bestand.ding, bestand.boom)
                yield (nummer, bestand), verteld


def _blobmaker(algoritme: str) -> Callable[[bytes], str]:
    """Return what gives git's id of bytes; where nothing is kept, nobody asks for it."""
    if not algoritme:
        return lambda _: ""
    from rao_cli.store.git.lezen.objecten import blob_id  # with all that speaks to git

    return partial(blob_id, algoritme=algoritme)


def _bekijk(bestanden: Sequence[_Genummerd], register: Register | None) -> list[Meebekeken]:
    return [
        Meebekeken(nummer, som_van(bestand.data), bekijk(bestand, register))
        for nummer, bestand in bestanden
    ]
