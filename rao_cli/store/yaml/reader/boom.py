"""A file that was read: its plain tree, and the place of every key and value in the text."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cached_property
from operator import eq
from typing import Final

import msgspec

from rao_cli.model.melding import Pad, Vindplaats
from rao_cli.store.yaml.reader.leesfout import LineIndex
from rao_cli.store.yaml.reader.nodes import Node, NodeBuilder

YamlValue = dict[str, "YamlValue"] | list["YamlValue"] | str

# A comment begins at the head of the text or after a blank; a scalar never begins inside one.
_HASH: Final = re.compile(r"(?:(?<=\s)|\A)#[^\n]*")


class Opmerking(msgspec.Struct, frozen=True):
    """A comment; `tekst` without #, `alleen`: nothing else stands on that line."""

    regelnummer: int
    kolom: int
    tekst: str
    alleen: bool


class Boom:
    """A read file.

    `tekst` is the file without BOM, line ends as they are. In `waarde` every scalar is the text
    that was typed; a key with nothing behind it is left out there and stands in `leeg()`.
    An empty item of a list is the text "" (its number must stay) and stands in `leeg()` too.
    The places do not depend on `waarde`: a caller may type its values in place.
    """

    def __init__(
        self,
        tekst: str,
        waarde: dict[str, YamlValue],
        marks: Sequence[int],
        quoted: set[tuple[int, str | int]],
        quoted_keys: dict[int, str],
    ) -> None:
        self.tekst = tekst
        self.waarde = waarde
        self._marks = marks
        self._quoted = quoted
        self._quoted_keys = quoted_keys
        self._lines = LineIndex(tekst)

    @cached_property
    def nodes(self) -> Node:
        """The tree of places, made when it is asked for."""
        return NodeBuilder(self.tekst, self._marks, self._quoted_keys).build()

    @cached_property
    def opmerkingen(self) -> list[Opmerking]:
        """The comments of the file, in order."""
        return find_comments(self.tekst, self._marks) if "#" in self.tekst else []

    @cached_property
    def _empty(self) -> frozenset[Pad]:
        marks = self._marks
        if not any(map(eq, marks[::2], marks[1::2])):
            return frozenset()
        return frozenset(_empty_paths(self.nodes, ()))

    def leeg(self) -> set[Pad]:
        """Return the paths where nothing was written (`toelichting:`)."""
        return set(self._empty)

    def plek(self, pad: Pad) -> Vindplaats:
        """Return the place of a value; of its key when it is empty or when the path goes on."""
        node, found = self._find(pad)
        if found < len(pad) or node.empty or not pad:
            return self._lines.vindplaats(*self._head_span(node))
        return self._lines.vindplaats(node.start, node.end)

    def plek_sleutel(self, pad: Pad) -> Vindplaats:
        """Return the place of a key (for an item of a list: of the item)."""
        node, found = self._find(pad)
        if found < len(pad) or not pad or node.key_start >= 0 or node.empty:
            return self._lines.vindplaats(*self._head_span(node))
        return self._lines.vindplaats(node.start, node.end)

    def is_plain(self, pad: Pad) -> bool:
        """Whether the scalar at a path was written without quotes and not as a block."""
        parent: YamlValue = self.waarde
        for step in pad[:-1]:
            parent = parent[step]  # type: ignore[index] # a path of this tree
        return (id(parent), pad[-1]) not in self._quoted

    def _find(self, pad: Pad) -> tuple[Node, int]:
        """Return the deepest node on a path and how many steps lead to it."""
        node = self.nodes
        for depth, step in enumerate(pad):
            child = node.child(step)
            if child is None:
                return node, depth
            node = child
        return node, len(pad)

    def _head_span(self, node: Node) -> tuple[int, int]:
        """Return what to point at when the whole value is too much: key, dash or first line."""
        if node is self.nodes:
            first = next(iter(node.keys.values()), None)
            return (first.key_start, first.key_end) if first else (node.start, node.end)
        if node.key_start >= 0:
            return node.key_start, node.key_end
        if node.empty:
            return node.start - 1, node.end
        line_end = self.tekst.find("\n", node.start, node.end)
        head = self.tekst[node.start : node.end if line_end < 0 else line_end]
        return node.start, node.start + len(head.rstrip())


def _empty_paths(node: Node, pad: Pad) -> Iterator[Pad]:
    for step, child in node.children():
        if child.empty:
            yield (*pad, step)
        else:
            yield from _empty_paths(child, (*pad, step))


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
