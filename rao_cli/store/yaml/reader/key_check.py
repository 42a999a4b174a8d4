"""Keys that are not allowed: double, nearly double, empty, `<<`, or written as `? key`."""

import unicodedata
from collections.abc import Collection, Iterator, Sequence
from typing import Final

from rao_cli.model.patroon import patroon
from rao_cli.model.uitgang import verzwijg
from rao_cli.store.yaml.reader.complaints import complain
from rao_cli.store.yaml.reader.event_pass import EventPass
from rao_cli.store.yaml.reader.nodes import CLOSE, OPEN_MAPPING, Span, scalar_at, scalar_spans
from rao_cli.store.yaml.reader.tekens import matches_at

# A ? before a blank; many a sentence ends so. Between brackets the parser takes any ? for a sign.
# Behind a letter it is text.
_QUESTION: Final = patroon(r"\?(?<!\w\?)(?:\s|(?<=[\[{,]\?)|(?<=[\[{,] \?))")
_BEFORE_KEY: Final = patroon(
    r"[\[{,]\s*\?[ \t]*\Z|(?:\A|\n)(?:[ \t]*-[ \t])*[ \t]*\?[ \t]+\Z"
    r"|(?:\A|\n)[ \t]*(?:-[ \t]+)*\?\s+\Z"
)
_LONE_QUESTION: Final = patroon(r"(?:\A|[\[{,\s])\?[\s,\]}]*\Z")
_LOOK_BACK: Final = 200


def fold(key: str) -> str:
    """Return what two keys have in common that differ only in case or in how é was typed."""
    if key.isascii():
        return key.lower()
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", key).casefold())


def check_keys(run: EventPass) -> None:
    """Note every key of a finished (or stopped) pass that is not allowed.

    Looks at all keys of the file at once first: most files need nothing more.
    """
    names = run.names
    double = run.doubled or _has_lookalikes(names)
    explicit = any(_opens(run.text, m.start()) for m in matches_at("?", _QUESTION, run.text))
    joined = "".join(names)
    long = " " in joined or "\n" in joined
    if not (double or explicit or long or "" in names or "<<" in names):
        return
    spans = scalar_spans(run.marks) if explicit else []
    for keys in _mappings(run.marks):
        if double:
            _report_doubles(run, keys)
        for start, end in keys:
            before = run.text[max(0, start - _LOOK_BACK) : start]
            if not _key(run, start, end):
                what = "explicit key" if _LONE_QUESTION.search(before) else "empty key"
                complain(run.fouten, what, (start, max(end, start + 1)))
            elif run.text.startswith("<<", start) and end == start + 2:
                complain(run.fouten, "merge key", (start, end))
            elif "\n" in run.text[start:end]:
                complain(run.fouten, "long key", (start, end))
            elif explicit and _BEFORE_KEY.search(before) and not _in_text(run, spans, start):
                complain(run.fouten, "explicit key", (start, end))


def _has_lookalikes(names: Collection[str]) -> bool:
    same = str.lower if "".join(names).isascii() else fold
    return len({*map(same, names)}) < len(names)


def _in_text(run: EventPass, spans: Sequence[Span], key_start: int) -> bool:
    """Say whether the last ? before a key is text, such as the last line of a sentence."""
    return scalar_at(spans, run.text.rindex("?", 0, key_start)) is not None


def _opens(text: str, at: int) -> bool:
    """Say whether a ? stands at the head of its line, or behind a dash, bracket or comma."""
    begin = max(0, at - _LOOK_BACK)
    head = text[max(begin, text.rfind("\n", begin, at) + 1) : at].rstrip(" \t")
    return not head or head[-1] in "[{,-"


def _report_doubles(run: EventPass, keys: Sequence[Span]) -> None:
    seen: dict[str, tuple[str, int]] = {}
    for start, end in keys:
        key = _key(run, start, end)
        first, at = seen.setdefault(fold(key), (key, start))
        if at != start:
            what = "double key" if first == key else "lookalike key"
            line = run.fouten.lines.line(at)
            complain(
                run.fouten, what, (start, end), key=_short(key), first=_short(first), line=line
            )


def _short(key: str) -> str:
    return verzwijg(key)[:40]


def _key(run: EventPass, start: int, end: int) -> str:
    return run.quoted_keys.get(start, run.text[start:end])


def _mappings(marks: Sequence[int]) -> Iterator[list[Span]]:
    """Return for each mapping the spans of its keys (of those that are a scalar)."""
    stack: list[tuple[list[Span] | None, bool]] = [(None, False)]  # keys; whether a value waits
    for i in range(0, len(marks), 2):
        start, end = marks[i], marks[i + 1]
        keys, value_next = stack.pop()
        if start == CLOSE:
            if keys is not None:
                yield keys
            continue
        if keys is not None and not value_next and end >= 0:
            keys.append((start, end))
        stack.append((keys, not value_next))
        if end < 0:
            stack.append(([] if end == OPEN_MAPPING else None, False))
    yield from (keys for keys, _ in stack if keys is not None)
