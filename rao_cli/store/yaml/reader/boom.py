"""A file that was read: its plain tree, and the place of every key and value in the text."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Final

from rao_cli.model.melding import Pad, Vindplaats
from rao_cli.store.yaml.reader.comments import Opmerking, find_comments
from rao_cli.store.yaml.reader.leesfout import LineIndex
from rao_cli.store.yaml.reader.nodes import Node, NodeBuilder

#: What YAML, and so the schema of an editor, reads as nothing.
EMPTY: Final = frozenset({"", "~", "null", "Null", "NULL"})
YamlValue = dict[str, "YamlValue"] | list["YamlValue"] | str
#: A container, and the key or number in it behind which nothing was written.
EmptyPlace = tuple[dict[str, YamlValue] | list[YamlValue], str | int]


@dataclass(eq=False, repr=False)
class Boom:
    """A read file.

    `tekst` is the file without BOM, line ends as they are. In `waarde` every scalar is the text
    that was typed; a key with nothing behind it is left out there and stands in `leeg()`.
    An empty item of a list is the text "" (its number must stay) and stands in `leeg()` too.
    The places do not depend on `waarde`: a caller may type its values in place.
    """

    tekst: str
    waarde: dict[str, YamlValue]
    _marks: Sequence[int]
    _quoted: set[tuple[int, str | int]]
    _quoted_keys: dict[int, str]
    _empties: Sequence[EmptyPlace]
    _orders: Mapping[int, Sequence[str]]

    @cached_property
    def _lines(self) -> LineIndex:
        return LineIndex(self.tekst)

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
        """The paths of `_empties`: one walk through the tree, for the places cost far more."""
        wanted = {id(container) for container, _ in self._empties}
        pads: dict[int, Pad] = {}
        todo: list[tuple[Pad, YamlValue]] = [((), self.waarde)] if wanted else []
        while todo:
            pad, here = todo.pop()
            if id(here) in wanted:
                pads[id(here)] = pad
            steps = here.items() if isinstance(here, dict) else enumerate(here)
            todo += [
                ((*pad, step), inside) for step, inside in steps if not isinstance(inside, str)
            ]
        return frozenset((*pads[id(container)], step) for container, step in self._empties)

    def leeg(self) -> set[Pad]:
        """Return the paths where nothing was written (`toelichting:`)."""
        return set(self._empty)

    def houd(self, pad: Pad, waarde: Any) -> None:
        """Put a key of `leeg()` back where it stands in the text: the order of keys may count."""
        ouder: Any = self.waarde
        for deel in pad[:-1]:
            ouder = ouder[deel]
        ouder[pad[-1]] = waarde
        delen = {naam: ouder[naam] for naam in self._orders[id(ouder)] if naam in ouder}
        ouder.clear()
        ouder.update(delen)

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
