"""Blanks that are a letter to YAML, where that changes the meaning.

A hard space comes along from Word or the web. In a text it may stand.
"""

import re
from typing import Final

from rao_cli.model.patroon import patroon
from rao_cli.store.yaml.reader.complaints import complain
from rao_cli.store.yaml.reader.event_pass import EventPass
from rao_cli.store.yaml.reader.nodes import scalar_at, scalar_spans

_ODD: Final = "[\u00a0\u1680\u2000-\u200b\u202f\u205f\u2060\u3000]"
_HEAD: Final = r"^[ \t]*(?:-[ \t]+)*"
#: Where a blank means something: before a key or on an empty line, behind a dash, about a colon.
_BLANK: Final = patroon(
    rf"{_HEAD}(?:(?={_ODD})|-(?={_ODD})|[\w&'\"-]+(?={_ODD}+:\s)|[\w&'\"-]+:(?={_ODD}))",
    re.MULTILINE,
)


def check_odd_signs(run: EventPass, stop: int) -> None:
    """Note them up to where the parser stopped."""
    text = run.text
    if text.isascii() or not _BLANK.search(text):
        return
    spans = scalar_spans(run.marks)
    for match in _BLANK.finditer(text, 0, stop):
        at = match.end()
        if _means_something(text, scalar_at(spans, at), at):
            complain(run.fouten, "odd blank", (at, at + 1), number=f"U+{ord(text[at]):04X}")


def _means_something(text: str, scalar: tuple[int, int] | None, at: int) -> bool:
    """Whether a place is not inside a text that began in quotes, as a block, or a line above."""
    if scalar is None:
        return True
    start = scalar[0]
    return text[start] not in "'\"|>" and start >= text.rfind("\n", 0, at) + 1
