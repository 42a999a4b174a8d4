"""The comments of a file: every # that is not part of a value."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Final

import msgspec

from rao_cli.model.patroon import patroon

_HASH: Final = patroon(r"#[^\n]*")  # a scalar never begins inside a comment


class Opmerking(msgspec.Struct, frozen=True):
    """A comment; `tekst` without #, `alleen`: nothing else stands on that line."""

    regelnummer: int
    kolom: int
    tekst: str
    alleen: bool


def find_comments(text: str, marks: Sequence[int]) -> list[Opmerking]:
    """Return the comments in the order of the file."""
    found: list[Opmerking] = []
    line, counted = 1, 0
    for match in hashes(text, marks):
        start = match.start()
        line += text.count("\n", counted, start)
        counted = start
        line_start = text.rfind("\n", 0, start) + 1
        alone = not text[line_start:start].strip()
        found.append(Opmerking(line, start - line_start + 1, match[0][1:].strip(), alone))
    return found


def hashes(text: str, marks: Sequence[int]) -> Iterator[re.Match[str]]:
    """Find every # that is not part of a value, with the rest of its line."""
    starts, ends = _scalar_spans(text, marks)
    at = 0
    while match := _HASH.search(text, at):
        before = bisect_left(starts, match.start()) - 1
        if before >= 0 and ends[before] > match.start():
            at = ends[before]
            continue
        at = match.end()
        yield match


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
