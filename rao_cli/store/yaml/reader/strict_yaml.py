"""What YAML forbids and this parser reads all the same; what it reads is often not what is meant.

`naam: "De Ark"#2` would lose its #2, and a line at the margin between brackets is mostly a field
of its own below a bracket that was not closed.
"""

from collections.abc import Iterator
from typing import Final

from rao_cli.model.patroon import patroon
from rao_cli.store.yaml.reader.complaints import complain
from rao_cli.store.yaml.reader.event_pass import EventPass
from rao_cli.store.yaml.reader.lost_text import left_column
from rao_cli.store.yaml.reader.nodes import CLOSE, OPEN_MAPPING
from rao_cli.store.yaml.reader.tekens import matches_at

#: What can end right before a comment that is none; behind other signs a # is text.
_GLUED_HASH: Final = patroon(r"#(?<=[\"'\]},\[{|>+\-0-9:]#)")
_LONE_DASH: Final = patroon(r"-(?=\s*[,\]}])")
_OPENS: Final = frozenset("[{")
_CLOSES: Final = ("]", "}", "#")


def check_strict(run: EventPass) -> bool:
    """Note what is not allowed in as much as was read; say whether that is what ended there."""
    hidden = any(matches_at("#", _GLUED_HASH, run.text)) and _check_hashes(run)
    if run.long_brackets:
        for left, start, end in _long_brackets(run):
            _check_lines(run, left, start, end)
    if run.lone_dash or "-" in run.names:
        dashes = [match.span() for match in _LONE_DASH.finditer(run.text)]
        scalars = set(zip(run.marks[::2], run.marks[1::2], strict=True))
        for dash in dashes:
            if dash in scalars:
                complain(run.fouten, "lone dash", dash)
    return hidden


def _check_hashes(run: EventPass) -> bool:
    """A comment begins after a blank, also behind a quote or bracket."""
    from rao_cli.store.yaml.reader.comments import hashes  # few texts have such a sign

    read = max(run.marks, default=0)
    last = -1
    for match in hashes(run.text, run.marks):
        at = match.start()
        if at > read + 1:  # the parser may have stopped behind a bracket
            break
        if at and not run.text[at - 1].isspace():
            complain(run.fouten, "glued hash", (at, at + 1))
            last = at
    return last >= read


def _long_brackets(run: EventPass) -> Iterator[tuple[int, int, int]]:
    """Find what stands between brackets over more lines: column of its key or dash, start, end.

    Not of the whole document, and not of what lies inside other brackets.
    """
    text, marks = run.text, run.marks
    opened: list[int] = []
    for i in range(0, len(marks), 2):
        if marks[i + 1] < 0:
            opened.append(i)
        elif marks[i] == CLOSE:
            at, end = opened.pop(), marks[i + 1]
            start = marks[at]
            if not opened or text[start] not in _OPENS or text[marks[opened[-1]]] in _OPENS:
                continue
            if text.find("\n", start, end) >= 0:
                in_mapping = marks[opened[-1] + 1] == OPEN_MAPPING
                yield left_column(text, marks[at - 2] if in_mapping else -1, start), start, end


def _check_lines(run: EventPass, left: int, start: int, end: int) -> None:
    """A line between brackets stands to the right of its key, but for brackets that close."""
    at = run.text.find("\n", start, end) + 1
    while at:
        stop = run.text.find("\n", at, end)
        line = run.text[at : end if stop < 0 else stop]
        words = line.strip()
        indent = len(line) - len(line.lstrip(" \t"))
        if words and indent <= left and not words.startswith(_CLOSES):
            if not run.fouten.has_on(run.fouten.lines.line(at)):
                complain(run.fouten, "late bracket", (at + indent, at + len(line.rstrip())))
            return
        at = stop + 1
