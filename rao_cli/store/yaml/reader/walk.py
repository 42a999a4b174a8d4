"""One place in a file, without a tree of all of them: most files are asked for one or two.

A walk over the marks of the event pass steps over what lies beside the way; the tree of a list
of 4 KB costs as much as reading it.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import islice

from rao_cli.model.melding import Pad
from rao_cli.store.yaml.reader.nodes import CLOSE, OPEN_MAPPING, Kind, Node, NodeBuilder

#: Where the marks of a key stand; -1: an item of a list, or the whole document.
_NO_KEY = -1


class Walk:
    """The marks of one text; `quoted_keys` holds keys that are not what the text shows."""

    __slots__ = ("_marks", "_quoted_keys", "_text")

    def __init__(self, text: str, marks: Sequence[int], quoted_keys: Mapping[int, str]) -> None:
        self._text = text
        self._marks = marks
        self._quoted_keys = quoted_keys

    def find(self, pad: Pad) -> tuple[Node, int] | None:
        """Return the deepest node on a path, and how many steps lead to it.

        Where the path goes on, the node only knows its key; None when it has none to know.
        """
        at, key = 0, _NO_KEY
        for depth, step in enumerate(pad):
            child = self._child(at, step)
            if child is None:
                if key == _NO_KEY:
                    return None
                begin = self._marks[at]
                return self._with_key(Node(Kind.MAPPING, begin, begin), key), depth
            at, key = child
        marks = islice(self._marks, at, None)
        node = NodeBuilder(self._text, marks, self._quoted_keys).build()
        return self._with_key(node, key), len(pad)

    def leaves_ending(
        self, ends: Collection[int], *, empty: bool = True
    ) -> Iterator[tuple[Pad, Node]]:
        """Return each scalar that ends at one of these offsets, and each empty one if asked.

        One pass over the marks up to the last offset: a path is only made for what is returned.
        """
        marks = self._marks
        last = len(self._text) if empty else max(ends, default=-1)
        # What we are inside of: is it a mapping, where does the key that waits stand, which item.
        is_mapping, key, number = False, _NO_KEY, 0
        around: list[tuple[bool, int, int]] = []
        for at in range(0, len(marks), 2):
            start, end = marks[at], marks[at + 1]
            if start > last:
                return
            if start == CLOSE:
                is_mapping, key, number = around.pop()
            elif is_mapping and key == _NO_KEY:
                key = at
                continue
            elif end < 0:
                around.append((is_mapping, key, number))
                is_mapping, key, number = end == OPEN_MAPPING, _NO_KEY, 0
                continue
            elif end in ends or (empty and end == start):
                node = NodeBuilder(self._text, (start, end), self._quoted_keys).build()
                steps = (*around[1:], (is_mapping, key, number))
                yield tuple(map(self._step, steps)), self._with_key(node, key)
            key, number = _NO_KEY, number + 1

    def _step(self, here: tuple[bool, int, int]) -> str | int:
        is_mapping, key, number = here
        return self._name(key) if is_mapping else number

    def _name(self, key: int) -> str:
        """Return the key of which the marks stand here."""
        start = self._marks[key]
        return self._quoted_keys.get(start) or self._text[start : self._marks[key + 1]]

    def _with_key(self, node: Node, key: int) -> Node:
        if key != _NO_KEY:
            node.key_start, node.key_end = self._marks[key], self._marks[key + 1]
        return node

    def _child(self, at: int, step: str | int) -> tuple[int, int] | None:
        """Return where the marks of a value and of its key stand."""
        children = self._children(at) if self._marks[at + 1] < 0 else ()
        return next(((child, key) for name, key, child in children if name == step), None)

    def _children(self, at: int) -> Iterator[tuple[str | int, int, int]]:
        """Yield each key or number of a container, and where the marks of key and value stand."""
        marks, is_mapping = self._marks, self._marks[at + 1] == OPEN_MAPPING
        at, number = at + 2, 0
        while marks[at] != CLOSE:
            if is_mapping:
                yield self._name(at), at, at + 2
                at = self._behind(at + 2)
            else:
                yield number, _NO_KEY, at
                at, number = self._behind(at), number + 1

    def _behind(self, at: int) -> int:
        """Return where the next value, or the end of what this one is in, stands."""
        marks, depth = self._marks, 0
        while True:
            if marks[at] == CLOSE:
                depth -= 1
            elif marks[at + 1] < 0:
                depth += 1
            at += 2
            if depth == 0:
                return at
