"""Read what a user hands over with --van: a file, or - for stdin."""

import sys
from pathlib import Path

from rao_cli.cli.terminal import opname
from rao_cli.model.errors import GebruiksFout, waarom

_MAX_BYTES = 1024 * 1024


def read_stdin(hoogstens: int = _MAX_BYTES) -> bytes:
    """Return the bytes of stdin, never more than just over the limit; GebruiksFout when closed."""
    if sys.stdin is None:
        raise GebruiksFout("Er is geen invoer (stdin).", hint="Geef de naam van een bestand.")
    return opname.neem("gelezen", lambda: sys.stdin.buffer.read(hoogstens + 1))


def read_invoer(van: str, hoogstens: int = _MAX_BYTES) -> bytes:
    """Return the bytes of a file or of stdin, never more than just over the limit."""
    if van == "-":
        return read_stdin(hoogstens)
    try:
        with Path(van).open("rb") as bestand:
            return bestand.read(hoogstens + 1)
    except OSError as fout:
        raise GebruiksFout(
            f"rao kan '{van}' niet lezen: {waarom(fout)}.",
            hint="Kijk of de naam van het bestand klopt.",
        ) from fout


def naam_van(van: str) -> str:
    """Return how a message names the file: as it was typed, with forward slashes."""
    return "<stdin>" if van == "-" else Path(van).as_posix()
