"""The marks that git leaves in a file that it could not merge, around both versions."""

import re
from typing import Final, NamedTuple

from rao_cli.model.patroon import patroon

_STUK: Final = patroon(
    rb"^<{7}(?: [^\n]*)?\n(?P<een>.*?)(?:^\|{7}(?: [^\n]*)?\n.*?)?"
    rb"^={7}\r?\n(?P<ander>.*?)^>{7}(?: [^\n]*)?(?:\n|\Z)",
    re.MULTILINE | re.DOTALL,
)


class TweeVersies(NamedTuple):
    """What stood in a file on both sides: above the line, and below it."""

    boven: bytes
    onder: bytes


def heeft_markeringen(data: bytes) -> bool:
    """Say whether git put two versions in a file."""
    return b"<<<<<<<" in data and _STUK.search(data) is not None


def splits_markeringen(data: bytes) -> TweeVersies:
    """Return both versions of a file; what stands outside the marks is in both."""
    return TweeVersies(
        _STUK.sub(lambda stuk: stuk["een"], data), _STUK.sub(lambda stuk: stuk["ander"], data)
    )
