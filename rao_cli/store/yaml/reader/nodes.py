"""Where everything stands: a tree of places, made from the marks of the event pass when asked."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import Enum
from operator import itemgetter
from typing import Final

from rao_cli.model.melding import Pad

#: Where something begins and ends.
Span = tuple[int, int]
# The event pass writes two numbers per event: (start, end) of a scalar or alias, or one of these.
# Numbers, not event objects: a thousand files of kept events make the garbage collector work.
OPEN_MAPPING: Final = -1  # (start, OPEN_…)
OPEN_SEQUENCE: Final = -2
CLOSE: Final = -3  # (CLOSE, end)


class Kind(Enum):
    """What a node is."""

    SCALAR = "scalar"
    MAPPING = "mapping"
    SEQUENCE = "sequence"


class Node:
    """One value in the text; text[start:end] is the value without the blank lines after it.

    `flow`: written between { } or [ ]. `key_start`, `key_end`: its key, -1 for an item of a list.
    `raw_end`: where the parser says a scalar ends (for block style after the blank lines).
    """

    __slots__ = ("end", "flow", "items", "key_end", "key_start", "keys", "kind", "raw_end", "start")

    def __init__(self, kind: Kind, start: int, end: int) -> None:
        self.kind = kind
        self.start = start
        self.end = self.raw_end = end
        self.key_start = self.key_end = -1
        self.flow = False
        self.keys: dict[str, Node] = {}
        self.items: list[Node] = []

    @property
    def empty(self) -> bool:
        """Whether nothing was written here (`toelichting:`)."""
        return self.kind is Kind.SCALAR and self.start == self.end

    def is_plain(self, text: str) -> bool:
        """Whether a scalar was written without quotes and not as a block."""
        return self.empty or text[self.start] not in "'\"|>"

    def children(self) -> Iterator["tuple[str | int, Node]"]:
        """Return the values inside, each with its key or number."""
        yield from self.keys.items()
        yield from enumerate(self.items)

    def leaves(self, pad: Pad = ()) -> "Iterator[tuple[Pad, Node]]":
        """Return every scalar below this value, each with its path from here."""
        for step, child in self.children():
            if child.kind is Kind.SCALAR:
                yield (*pad, step), child
            else:
                yield from child.leaves((*pad, step))

    def child(self, step: str | int) -> "Node | None":
        """Return the value at one step of a path."""
        if isinstance(step, str):
            return self.keys.get(step)
        return self.items[step] if 0 <= step < len(self.items) else None


def scalar_spans(marks: Sequence[int]) -> list[Span]:
    """Return (start, end) of every scalar that is not empty, in the order of the text."""
    pairs = zip(marks[::2], marks[1::2], strict=True)
    return [(start, end) for start, end in pairs if end > start >= 0]


def scalar_at(spans: Sequence[Span], at: int) -> Span | None:
    """Return the scalar that holds an offset."""
    before = bisect_right(spans, at, key=itemgetter(0)) - 1
    return spans[before] if before >= 0 and at < spans[before][1] else None


class NodeBuilder:
    """Turns marks back into nodes; `quoted_keys` holds keys that are not what the text shows."""

    __slots__ = ("_marks", "_quoted_keys", "_text")

    def __init__(self, text: str, marks: Iterable[int], quoted_keys: Mapping[int, str]) -> None:
        self._text = text
        self._marks = iter(marks)
        self._quoted_keys = quoted_keys

    def build(self) -> Node:
        """Return the node of the whole document."""
        return self._node(next(self._marks), next(self._marks))

    def _node(self, start: int, end: int) -> Node:
        if end >= 0:
            return self._scalar(start, end)
        is_mapping = end == OPEN_MAPPING
        node = Node(Kind.MAPPING if is_mapping else Kind.SEQUENCE, start, start)
        node.flow = self._text[start : start + 1] in {"{", "["}
        last = start
        for begin, einde in zip(self._marks, self._marks, strict=True):
            if begin == CLOSE:
                node.end = node.raw_end = einde if node.flow else last
                return node
            if is_mapping:
                child = self._node(next(self._marks), next(self._marks))
                child.key_start, child.key_end = begin, einde
                node.keys[self._quoted_keys.get(begin) or self._text[begin:einde]] = child
            else:
                child = self._node(begin, einde)
                node.items.append(child)
            last = child.end
        raise AssertionError

    def _scalar(self, start: int, end: int) -> Node:
        node = Node(Kind.SCALAR, start, min(end, len(self._text)))
        if self._text[start : start + 1] in {"|", ">"}:
            node.end = start + len(self._text[start:end].rstrip())
        return node
