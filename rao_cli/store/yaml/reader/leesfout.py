"""What is wrong with the form of a file, with its place; read errors are collected per file."""

from bisect import bisect_right
from functools import cached_property
from typing import Final

import msgspec

from rao_cli.model.melding import Melding, Pad, Vindplaats
from rao_cli.model.patroon import patroon

#: Of one kind of error a person wants to see the first few, not thousands.
MAX_PER_CODE: Final = 20
_NEWLINE: Final = patroon("\n")
#: So many lines are counted one by one; who asks for more, gets a table.
_FEW: Final = 16


class Leesfout(msgspec.Struct, frozen=True):
    """One reason why a file cannot be read; `tekst` and `hint` are Dutch sentences."""

    code: str
    tekst: str
    vindplaats: Vindplaats
    hint: str


def melding_op(  # noqa: PLR0913, PLR0917 - code, place, text, hint: as a finding is read
    code: str, bestand: str, plek: Vindplaats | None, tekst: str, hint: str, pad: Pad = ()
) -> Melding:
    """Make a form finding; the form of a file is always a fout."""
    melding = Melding(
        code=code, ernst="fout", bestand=bestand, pad=pad, tekst=tekst, hint=hint or None
    )
    return melding.op(plek)


class LineIndex:
    """From an offset in a text to line and column, both from 1, columns in code points."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._asked = 0

    @cached_property
    def _starts(self) -> list[int]:
        return [0, *(m.end() for m in _NEWLINE.finditer(self._text))]

    def line(self, offset: int) -> int:
        """Return the line number of an offset."""
        return self._line(offset)[0]

    def _line(self, offset: int) -> tuple[int, int]:
        """Return the line number of an offset, and where that line begins."""
        self._asked += 1
        if self._asked <= _FEW:
            return self._text.count("\n", 0, offset) + 1, self._text.rfind("\n", 0, offset) + 1
        line = bisect_right(self._starts, offset)
        return line, self._starts[line - 1]

    def vindplaats(self, start: int, end: int) -> Vindplaats:
        """Return the place of text[start:end]; what lies after the last line moves onto it."""
        start = self._inside(start)
        end = max(start, self._inside(end))
        (first, begin), (last, last_begin) = self._line(start), self._line(end)
        return Vindplaats(first, start - begin + 1, last, end - last_begin + 1)

    def _inside(self, offset: int) -> int:
        offset = min(offset, len(self._text))
        if offset == len(self._text) and self._text.endswith("\n"):
            offset -= 1
            if self._text.endswith("\r\n"):
                offset -= 1
        return offset


class Leesfouten:
    """The read errors of one text: sorted by place, at most MAX_PER_CODE of each code."""

    __slots__ = ("_all", "_count", "lines", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self.lines = LineIndex(text)
        self._all: list[tuple[int, int, Leesfout]] = []
        self._count: dict[str, int] = {}

    def __bool__(self) -> bool:
        """Whether anything is wrong."""
        return bool(self._all)

    def copy(self) -> "Leesfouten":
        """Return a collection of the same text and errors, to try a reading with."""
        other = Leesfouten(self.text)
        other._all = self._all.copy()
        other._count = self._count.copy()
        return other

    def has_on(self, *lines: int) -> bool:
        """Whether an error was noted that begins on one of these lines."""
        return any(fout.vindplaats.regelnummer in lines for *_, fout in self._all)

    def add(self, code: str, span: tuple[int, int], tekst: str, hint: str) -> None:
        """Note an error at text[start:end]."""
        count = self._count[code] = self._count.get(code, 0) + 1
        if count <= MAX_PER_CODE:
            fout = Leesfout(code, tekst, self.lines.vindplaats(*span), hint)
            self._all.append((span[0], len(self._all), fout))

    def count_more(self, code: str, count: int) -> None:
        """Count errors that are too many to note one by one."""
        if count:
            self._count[code] = self._count.get(code, 0) + count

    def done(self) -> list[Leesfout]:
        """Return the errors in the order of the file; say it where there were too many."""
        fouten = [fout for *_, fout in sorted(self._all, key=lambda item: item[:2])]
        for code, count in self._count.items():
            if count > MAX_PER_CODE:
                last = max(i for i, fout in enumerate(fouten) if fout.code == code)
                rest = f"Dit komt nog {count - MAX_PER_CODE} keer voor in dit bestand."
                hint = f"{fouten[last].hint} {rest}".strip()
                fouten[last] = msgspec.structs.replace(fouten[last], hint=hint)
        return fouten
