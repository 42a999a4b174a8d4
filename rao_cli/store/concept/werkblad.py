"""A text while a person has it in an editor: in a folder of its own beside the drafts.

Nobody else may look there. Editors leave files beside the one that they change (`.swp`, `~`): the
whole folder goes. What a kill left, lies there for the next time, and goes with its draft.
"""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from rao_cli.model.errors import RaoError
from rao_cli.store.concept.bestanden import kan_niet
from rao_cli.store.concept.plek import concept_map
from rao_cli.store.git.aanroep.eigen_map import eigen_bestand, namen_in
from rao_cli.store.git.wissen.conceptbestanden import werkbladen

_BLAD: Final = "tekst.txt"
#: What a person types is never more; an editor could be pointed at anything.
_MEESTE: Final = 4 * 1024 * 1024


@contextmanager
def werkblad(root: Path, naam: str, data: bytes) -> Iterator[Path]:
    """Lend a file that holds these bytes; it is gone afterwards, whatever happened."""
    map_ = concept_map(root, maak=True)
    blad = werkbladen(map_, naam)
    try:
        _ruim(blad)
        blad.mkdir(mode=0o700)
        vlaggen = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
        with os.fdopen(os.open(blad / _BLAD, vlaggen, 0o600), "wb") as bestand:
            bestand.write(data)
    except OSError as fout:
        raise kan_niet(map_, fout) from fout
    try:
        yield blad / _BLAD
    finally:
        with suppress(OSError):
            _ruim(blad)


def read_werkblad(pad: Path) -> bytes:
    """Return what an editor left there; nothing when it is gone. RaoError when it is no text."""
    try:
        with eigen_bestand(pad.parent, pad.name).open("rb") as bestand:
            data = bestand.read(_MEESTE + 1)
    except FileNotFoundError:
        return b""
    except OSError as fout:
        raise kan_niet(pad.parent, fout) from fout
    if len(data) > _MEESTE:
        raise RaoError("De tekst is te lang: meer dan 4 MB. Er is niets veranderd.")
    return data


def achtergebleven(root: Path, naam: str) -> bytes:
    """Return what a kill left of an edit under this name; nothing when nothing did."""
    blad = werkbladen(concept_map(root), naam)
    return read_werkblad(blad / _BLAD) if _BLAD in namen_in(blad) else b""


def _ruim(blad: Path) -> None:
    """Take the folder away with all that lies in it; what is behind a link stays."""
    if blad.is_symlink():
        blad.unlink()
    elif blad.exists():
        shutil.rmtree(blad)
