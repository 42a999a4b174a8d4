"""What is kept of each file that was read clean, and the thing in it as typed msgpack."""

import os
from functools import cache
from hashlib import blake2b
from typing import Any, Final

import msgspec

from rao_cli.model.basis import Blok
from rao_cli.model.register.lijsten import Lijstwijzer
from rao_cli.model.schema import vorm_van
from rao_cli.model.soorten.ding import als_ding
from rao_cli.store.opslag.aanzien import ONBEKEND, Aanzien, aanzien_van
from rao_cli.store.opslag.bestand import Opslagstukken

#: The kind of a file that is none of the register: of that only is known that it is none.
GEEN: Final = ""


class Opslagrij(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """One file: how it looked, git's id of its bytes, and where the thing in it stands."""

    pad: str
    soort: str
    blob: str
    aanzien: Aanzien
    begin: int = 0
    lengte: int = 0
    som: bytes = b""
    #: Of a list.
    wijzer: Lijstwijzer | None = None


def is_onaangeraakt(rij: Opslagrij, plek: str) -> bool:
    """Say whether nobody can have written in a file since it was kept; OSError as usual."""
    return rij.aanzien != ONBEKEND and rij.aanzien == aanzien_van(os.lstat(plek))


class Opslagkop(msgspec.Struct, frozen=True, array_like=True):
    """Of which rao this is, and the files by path."""

    sleutel: bytes
    #: The bytes of rao.yaml: what they say counts for every other file.
    register: str
    rijen: list[Opslagrij]


def read_kop(data: memoryview) -> Opslagkop | None:
    """Return the head; None when it is no such thing."""
    try:
        return _koplezer().decode(data)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None


@cache
def _koplezer() -> msgspec.msgpack.Decoder[Opslagkop]:
    return msgspec.msgpack.Decoder(Opslagkop)


def write_kop(kop: Opslagkop) -> bytes:
    """Return a head as bytes."""
    return msgspec.msgpack.encode(kop)


@cache
def _lezer(soort: str) -> msgspec.msgpack.Decoder[Any]:
    return msgspec.msgpack.Decoder(vorm_van(soort))


def write_ding(ding: Blok) -> tuple[str, bytes]:
    """Return the kind of a thing, and its bytes."""
    return als_ding(ding).soort, msgspec.msgpack.encode(ding)


def read_ding(rij: Opslagrij, stukken: Opslagstukken) -> Blok | None:
    """Return the thing of a row; None when its bytes are not those that were written."""
    stuk = stukken[rij.begin : rij.begin + rij.lengte]
    return lees_ding(rij.soort, stuk) if som_van(stuk) == rij.som else None


def lees_ding(soort: str, stuk: bytes | memoryview) -> Blok | None:
    """Return the thing in a piece; None when it is none of this kind."""
    try:
        ding: Blok = _lezer(soort).decode(stuk)
    except (KeyError, msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return None
    return ding


def som_van(stuk: bytes | memoryview) -> bytes:
    """Return the digest of a piece."""
    return blake2b(stuk, digest_size=8).digest()
