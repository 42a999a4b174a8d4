"""The comments of a file: every # that is not part of a value."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import Final

import msgspec

# A comment begins at the head of the text or after a blank; a scalar never begins inside one.
_HASH: Final = re.compile(r"(?:(?<=\s)|\A)#[^\n]*")


class Opmerking(msgspec.Struct, frozen=True):
    """A comment; `tekst` without #, `alleen`: nothing else stands on that line."""

    regelnummer: int
    kolom: int
    tekst: str
    alleen: bool


def find_comments(text: str, marks: Sequence[int]) -> list[Opmerking]:
    """Return the comments in the order of the file."""
    starts, ends = _scalar_spans(text, marks)
    found: list[Opmerking] = []
    line, counted, at = 1, 0, 0
    while match := _HASH.search(text, at):
        start = match.start()
        before = bisect_left(starts, start) - 1
        if before >= 0 and ends[before] > start:
            at = ends[before]
            continue
        at = match.end()
        line += text.count("\n", counted, start)
        counted = start
        line_start = text.rfind("\n", 0, start) + 1
        alone = not text[line_start:start].strip()
        found.append(Opmerking(line, start - line_start + 1, match[0][1:].strip(), alone))
    return found


def _scalar_spans(text: str, marks: Sequence[int]) -> tuple[list[int], list[int]]:
    """Return where scalars start and end; a block scalar starts after its first line (`| # …`)."""
    starts: list[int] = []
    ends: list[int] = []
    for i in range(0, len(marks), 2):
        start, end = marks[i], marks[i + 1]
        if start >= 0 and end > start:
            if text[start] in "|>":
                start = text.find("\n", start, end)
            if start >= 0:
                starts.append(start)
                ends.append(end)
    return starts, ends
