"""Python runs this first in every played process: what is drawn at random is the same each time.

Each way to draw has a stream of its own, so that one draw more for the name of a temporary file
changes no kenmerk. It knows nothing of rao, so it works for every revision.
"""

import os
import random
import secrets

_ZAAD = os.environ.get("ZELFDE_ZAAD", "")
_STROMEN: dict[str, random.Random] = {}


def _stroom(naam: str) -> random.Random:
    """Return the stream of one way to draw."""
    return _STROMEN.setdefault(naam, random.Random(f"{_ZAAD} {naam}"))  # noqa: S311 - on purpose


def _token_bytes(nbytes: int | None = None) -> bytes:
    """Draw bytes, as secrets.token_bytes."""
    aantal = 32 if nbytes is None else nbytes
    return _stroom(f"bytes {aantal}").randbytes(aantal)


def _token_hex(nbytes: int | None = None) -> str:
    """Draw hexadecimal text, as secrets.token_hex."""
    return _token_bytes(nbytes).hex()


def _randbelow(exclusive_upper_bound: int) -> int:
    """Draw a number, as secrets.randbelow."""
    return _stroom("randbelow").randrange(exclusive_upper_bound)


os.urandom = _token_bytes
secrets.choice = _stroom("choice").choice
secrets.randbelow = _randbelow
secrets.token_bytes = _token_bytes
secrets.token_hex = _token_hex
