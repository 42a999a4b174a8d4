"""Text that is read otherwise than a person sees it, where the parser has no complaint.

Quotes that close a line too late take the next field along, and a block of text whose first line
stands too far to the right loses what stands to the left of it.
"""

from typing import Final

from rao_cli.model.patroon import patroon
from rao_cli.store.yaml.reader.complaints import complain
from rao_cli.store.yaml.reader.event_pass import EventPass
from rao_cli.store.yaml.reader.nodes import scalar_at, scalar_spans
from rao_cli.store.yaml.reader.tekens import matches_at

_BEFORE_KEY: Final = patroon(r"[ \t]*(?:-[ \t]+)*")
#: `|` or `>` with signs but no number, the rest of its line, and the lines with blanks only.
_BLOCK: Final = patroon(r"[|>][+-]?[ \t]*(?:#[^\n]*)?\r?\n((?:[ ]*\r?\n)*)( *)")
_BEFORE_ITEM: Final = patroon(r"[ \t]*(?:-[ \t]+)+")
#: A dash, and then nothing but blanks and comments up to an item on a line of its own.
_DASH_ABOVE: Final = patroon(r"-[ \t]*(?:(?:(?<=\s)#[^\n]*)?\r?\n[ \t]*)++\Z")
_DASH_LINE: Final = patroon(r"\n[ \t]*(?=-)")
#: Something opened, a comma, and its other half behind that.
_SPLIT: Final = patroon(r"[“„«(][^“”„«»()\n,]*(,)(?=[^\n]{0,120}[”“»)])")
#: The same where there are no other signs than ( and ).
_SPLIT_ASCII: Final = patroon(r"\([^()\n,]*(,)(?=[^\n]{0,120}\))")
_LOOK_BACK: Final = 200
#: A line that looks like a comment, right below the last line of a block.
_NEXT_LINE: Final = patroon(r"(?:[ \t]*\r?\n)*+( *)(#[^\r\n]*)")


def check_lost_text(run: EventPass, *, quotes: bool) -> None:
    """Note each value in quotes that takes a next line along, and each block that loses one.

    Where the parser stopped the quotes say more about that than this does.
    """
    for key_start, start, end in run.long_values:
        if run.text[start] in "|>":
            _check_block(run, key_start, start, end)
        elif quotes:
            _check_quotes(run, key_start, start, end)
    if run.folded:
        _check_dashes(run)
    _check_splits(run)


def _check_dashes(run: EventPass) -> None:
    """A dash that stands further in than the one above it belongs to the text above it."""
    text = run.text
    dashes = [m.end() for m in _DASH_LINE.finditer(text) if not _follows(text, m.start(), m.end())]
    spans = scalar_spans(run.marks) if dashes else []
    for at in dashes:
        start, _ = scalar_at(spans, at) or (at, at)
        line = text.rfind("\n", 0, start) + 1
        item = start < at and _BEFORE_ITEM.fullmatch(text, line, start)
        if item and text[start] not in "'\"|>":
            complain(run.fouten, "swallowed dash", (at, at + 1))


def _follows(text: str, line_end: int, dash: int) -> bool:
    """Whether a dash comes right below a key or another dash that stands as far in."""
    line = text.rfind("\n", 0, line_end) + 1
    above = text[line:line_end].rstrip()
    return above.endswith(":") or text.startswith("-", line + dash - line_end - 1)


def _check_splits(run: EventPass) -> None:
    """A comma between brackets splits what stands between curly quotes or parentheses."""
    brackets = "[" in run.text or "{" in run.text
    ascii_only = run.text.isascii()
    found = matches_at("(", _SPLIT_ASCII, run.text) if ascii_only else _SPLIT.finditer(run.text)
    splits = list(found) if brackets else []
    spans = scalar_spans(run.marks) if splits else []
    for match in splits:
        sign = match.start()
        inside = scalar_at(spans, sign)
        if inside and inside[1] <= match.start(1) and run.text[inside[0]] not in "'\"|>":
            complain(run.fouten, "split text", (sign, sign + 1), sign=run.text[sign])


def left_column(text: str, key_start: int, start: int) -> int:
    """Return where the key, or the dash, of a value stands on its line; 0 between brackets."""
    at = key_start if key_start >= 0 else _dash(text, start)
    line = text.rfind("\n", 0, max(0, at)) + 1
    return at - line if at >= 0 and _BEFORE_KEY.fullmatch(text, line, at) else 0


def _dash(text: str, start: int) -> int:
    """Return the last dash before an item: on its line, or right above it; else -1."""
    line = text.rfind("\n", 0, start) + 1
    if text[line:start].strip():
        return text.rfind("-", line, start)
    above = _DASH_ABOVE.search(text, max(0, start - _LOOK_BACK), start)
    return above.start() if above else -1


def _check_quotes(run: EventPass, key_start: int, start: int, end: int) -> None:
    """A line inside quotes stands to the right of its key; otherwise it is a line of its own."""
    text = run.text
    left = left_column(text, key_start, start)
    at = text.find("\n", start, end) + 1
    while at:
        stop = text.find("\n", at, end)
        line = text[at : end if stop < 0 else stop]
        indent = len(line) - len(line.lstrip(" \t"))
        if line.strip() and indent <= left:
            complain(run.fouten, "late quote", (at + indent, at + len(line.rstrip())))
            return
        at = stop + 1


def _check_block(run: EventPass, key_start: int, start: int, end: int) -> None:
    """A block stands to the right of its key, and all that stands there belongs to it."""
    text = run.text
    left = left_column(text, key_start, start)
    head = text[text.rfind("\n", 0, start) + 1 : start]
    if not head.strip() and len(head) <= left and start != run.marks[0]:
        complain(run.fouten, "block at the margin", (start, start + 1))
    elif _has_odd_first_line(text, left, start):
        complain(run.fouten, "odd first line", (start, start + 1))
    else:
        after = _NEXT_LINE.match(text, end)  # the parser ends a block at the begin of a line
        if after and left < len(after[1]):
            complain(run.fouten, "lost line", after.span(2))


def _has_odd_first_line(text: str, left: int, start: int) -> bool:
    """The first line decides how far a block stands to the right, also when it holds nothing."""
    block = _BLOCK.match(text, start)
    if block is None:
        return False
    widest = max(len(line.rstrip("\r")) for line in block[1].split("\n"))
    return widest > len(block[2]) > left
