"""The names by which a form knows its own fields and its own base, part by part.

An anchor says which place of which zaak a field is, and what stood there when the form was made.
So no commit has to be named: that may be replayed, or erased.
"""

import re
import unicodedata
from hashlib import sha256
from typing import Final, NamedTuple

from rao_cli.model.melding import Pad
from rao_cli.model.patroon import patroon

VOOR: Final = "rao"
_PLEK: Final = 10
_TEKST: Final = 8
_VORM: Final = patroon(rf"{VOOR}_([0-9a-f]{{{_PLEK}}})_([0-9a-f]{{{_TEKST}}})")
_VAST: Final = patroon(rf"{VOOR}_vast_[0-9]{{1,9}}_([0-9a-f]{{{_TEKST}}})")
_REGELEINDE: Final = patroon("\r\n?|[\x85\u2028\u2029]")
#: What XML and a terminal cannot hold, or what turns a text around.
_ONTOONBAAR: Final = patroon(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff"
    r"\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]"
)


class Anker(NamedTuple):
    """The two halves of an anchor: of a place, and of the text that stood there."""

    plek: str
    tekst: str

    def __str__(self) -> str:
        """Return it as the name of a bookmark: `rao_<10 hex>_<8 hex>`."""
        return f"{VOOR}_{self.plek}_{self.tekst}"


def anker(zaak: str, plek: Pad, tekst: str) -> Anker:
    """Return the anchor of a field of a zaak; `tekst` is what a reader reads there."""
    return Anker(plekcode(zaak, plek), tekstcode(tekst))


def plekcode(zaak: str, plek: Pad) -> str:
    """Return the code of a place in a zaak: the same in every form."""
    return sha256("/".join((zaak, *map(str, plek))).encode()).hexdigest()[:_PLEK]


def tekstcode(tekst: str) -> str:
    """Return the code of a text, whatever its line ends, blanks and the like."""
    return sha256(gewoon(tekst).encode()).hexdigest()[:_TEKST]


def read_anker(naam: str) -> Anker | None:
    """Read the name of a bookmark; None when it is no anchor of rao."""
    vondst = _VORM.fullmatch(naam)
    return Anker(vondst[1], vondst[2]) if vondst else None


def vaste_naam(nummer: int, tekst: str) -> str:
    """Return the name of a bookmark on what a form says itself, so that a change of it shows."""
    return f"{VOOR}_vast_{nummer}_{tekstcode(tekst)}"


def read_vast(naam: str) -> str | None:
    """Return the code of the text that a form said itself; None for another bookmark."""
    vondst = _VAST.fullmatch(naam)
    return vondst[1] if vondst else None


def gewoon(tekst: str) -> str:
    """Return a text as every reader gives it: what no person means to change is taken out.

    Composed letters, one kind of blank and of line end, no blanks at the ends of lines, one empty
    line between paragraphs; a mark for what no file can hold.
    """
    heel = _ONTOONBAAR.sub("\ufffd", _REGELEINDE.sub("\n", unicodedata.normalize("NFC", tekst)))
    regels = [regel.replace("\u00a0", " ").rstrip() for regel in heel.split("\n")]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(regels)).strip()
