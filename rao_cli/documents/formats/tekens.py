"""Text that any format can hold: what no file may carry becomes a mark that shows."""

import html
from typing import Final

from rao_cli.model.patroon import patroon

#: What XML forbids, has no shape, or turns the text around; a line end and a tab are text.
_ONTOONBAAR: Final = patroon(
    r"[\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff"
    r"\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]"
)
_REGELEINDE: Final = patroon("\r\n?|[\x85\u2028\u2029]")


def toonbaar(tekst: str) -> str:
    """Return the text with a mark for each sign that cannot be shown, and one kind of line end."""
    return _ONTOONBAAR.sub("\ufffd", _REGELEINDE.sub("\n", tekst)).replace("\t", "    ")


def xml(tekst: str) -> str:
    """Return the text for an element or a quoted attribute of XML; every blank stays."""
    return html.escape(toonbaar(tekst), quote=True)
