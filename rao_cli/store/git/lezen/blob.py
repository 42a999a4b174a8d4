"""Bytes as git sees them: the id of a blob, and line ends that may differ."""

import hashlib
from typing import Literal

LineEnds = Literal["lf", "crlf", "gemengd", "geen"]


def blob_id(data: bytes, algoritme: str) -> str:
    """Return the id git gives these bytes; `algoritme` is sha1 or sha256."""
    som = hashlib.new(algoritme, b"blob %d\0" % len(data), usedforsecurity=False)
    som.update(data)
    return som.hexdigest()


def lege_boom(algoritme: str) -> str:
    """Return the id of the tree without files."""
    return hashlib.new(algoritme, b"tree 0\0", usedforsecurity=False).hexdigest()


def naar_lf(data: bytes) -> bytes:
    """Return the same text with LF line ends."""
    return data.replace(b"\r\n", b"\n")


def zelfde_tekst(een: bytes | None, ander: bytes | None) -> bool:
    """Say whether two files are equal, apart from CRLF and LF. None is a file that is not there."""
    if een is None or ander is None:
        return een is ander
    return een == ander or naar_lf(een) == naar_lf(ander)


def regeleinden(data: bytes) -> LineEnds:
    """Return how the lines of a file end."""
    alle, crlf = data.count(b"\n"), data.count(b"\r\n")
    if not alle:
        return "geen"
    return "lf" if not crlf else "crlf" if crlf == alle else "gemengd"


def met_regeleinden_van(data: bytes, voorbeeld: bytes | None) -> bytes:
    """Return `data` with the line ends of `voorbeeld`, when those are all the same."""
    if b"\0" in data:
        return data  # no text
    match regeleinden(voorbeeld or b""):
        case "lf":
            return naar_lf(data)
        case "crlf":
            return naar_lf(data).replace(b"\n", b"\r\n")
        case _:
            return data
