"""What a register says, as facts that can be compared: read with a reader that is not rao's.

A fact is a place and what stands there. `(pad, "zaken", "Z-7K3F9E", "vraag") → "Mag het?"`.
An item of a list is keyed by its `id`, or else it is a fact by itself: it is in the list or not.
"""

from __future__ import annotations

import functools
import io
import json
import re
import subprocess
from typing import TYPE_CHECKING, Any, Final

from ruamel.yaml import YAML

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

Plek = tuple[str, ...]
Feiten = dict[Plek, str]

#: Where it stands in a list, and what is written behind it.
ITEM: Final = "[]"
VOLGORDE: Final = "<"
COMMENTAAR: Final = "#"
ER: Final = "er"
_COMMENTAAR: Final = re.compile(r"(?:^|\s)#\s?(.+)$", re.MULTILINE)


def read_boom(map_: Path, commit: str = "HEAD") -> dict[str, bytes]:
    """Return every file of a commit, by its path."""
    lijst = _git(map_, "ls-tree", "-r", "-z", commit).decode()
    blobs = {
        pad: kop.split()[2] for kop, _, pad in (r.partition("\t") for r in lijst.split("\0")) if pad
    }
    vraag = "".join(f"{blob}\n" for blob in blobs.values()).encode()
    stroom = io.BytesIO(_git(map_, "cat-file", "--batch", invoer=vraag))
    return {pad: _lees_blob(stroom) for pad in blobs}


def _lees_blob(stroom: io.BytesIO) -> bytes:
    data = stroom.read(int(stroom.readline().split()[2]))
    stroom.read(1)
    return data


def _git(map_: Path, *argv: str, invoer: bytes = b"") -> bytes:
    return subprocess.run(
        ["git", *argv], cwd=map_, input=invoer, capture_output=True, check=True
    ).stdout


def feiten_van(boom: Mapping[str, bytes]) -> Feiten:
    """Return what all files say; of a text that is no YAML only that it is there."""
    feiten: Feiten = {}
    for pad, data in boom.items():
        feiten[pad, ER] = ""
        if pad.endswith(".yaml"):
            feiten |= {(pad, *plek): waarde for plek, waarde in _van_bestand(data).items()}
    return feiten


@functools.cache
def _van_bestand(data: bytes) -> Feiten:
    tekst = data.decode()
    feiten = dict(_loop(YAML(typ="base").load(tekst), ()))
    return feiten | {(COMMENTAAR, woorden): "" for woorden in _COMMENTAAR.findall(tekst)}


def _loop(waarde: Any, plek: Plek) -> Iterator[tuple[Plek, str]]:
    if isinstance(waarde, dict):
        for sleutel, deel in waarde.items():
            yield from _loop(deel, (*plek, str(sleutel)))
    elif isinstance(waarde, list):
        yield from _loop_lijst(waarde, plek)
    else:
        yield plek, str(waarde)


def _loop_lijst(waarde: list[Any], plek: Plek) -> Iterator[tuple[Plek, str]]:
    ids = [str(deel["id"]) for deel in waarde if isinstance(deel, dict) and "id" in deel]
    if len(ids) < len(waarde):
        for deel in waarde:
            yield (*plek, ITEM, json.dumps(deel, sort_keys=True, ensure_ascii=False)), ""
        return
    for id_, deel in zip(ids, waarde, strict=True):
        yield from _loop(deel, (*plek, id_))
    yield (*plek, VOLGORDE), "\n".join(ids)


def verschil(oud: Feiten, nieuw: Feiten) -> dict[Plek, tuple[str | None, str | None]]:
    """Return what changed: place → what stood there and what stands there; None: nothing."""
    return {
        plek: (oud.get(plek), nieuw.get(plek))
        for plek in sorted(oud.keys() | nieuw.keys())
        if oud.get(plek) != nieuw.get(plek)
    }
