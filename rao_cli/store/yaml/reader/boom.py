"""A file that was read: its plain tree, and the place of every key and value in the text."""

from array import array
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from struct import pack
from typing import TYPE_CHECKING, Any, Final, Protocol

import msgspec

from rao_cli.model.melding import Pad, Vindplaats
from rao_cli.store.yaml.reader.leesfout import LineIndex
from rao_cli.store.yaml.reader.nodes import Node, NodeBuilder

if TYPE_CHECKING:
    from rao_cli.store.yaml.reader.comments import Opmerking
    from rao_cli.store.yaml.reader.walk import Walk

#: What YAML, and so the schema of an editor, reads as nothing.
EMPTY: Final = frozenset({"", "~", "null", "Null", "NULL"})
YamlValue = dict[str, "YamlValue"] | list["YamlValue"] | str
#: A container, and the key or number in it behind which nothing was written.
EmptyPlace = tuple[dict[str, YamlValue] | list[YamlValue], str | int]


_NO_KEYS: Final[Mapping[int, str]] = {}
#: Below this every place in a text fits in two bytes.
_SHORT: Final = 2**15


class TreeContent(msgspec.Struct, frozen=True):
    """The tree of a file, and what event_pass.py notes about places in it by their ids."""

    waarde: dict[str, YamlValue]
    quoted: Collection[tuple[int, str | int]]
    empties: Sequence[EmptyPlace]
    orders: Mapping[int, Sequence[str]]


class PassNotes(Protocol):
    """What the event pass noted (event_pass.py says what)."""

    marks: list[int]
    quoted: set[tuple[int, str | int]]
    quoted_keys: dict[int, str]
    empties: list[EmptyPlace]
    orders: dict[int, list[str]]


#: So many places are looked up one by one; who asks for more, needs all of them.
_FEW: Final = 12


def _is_er(_: bytes) -> "Boom":
    """Nothing has to be read again."""
    raise AssertionError


class Boom:
    """A read file.

    `tekst` is the file without BOM, line ends as they are. In `waarde` every scalar is the text
    that was typed; a key with nothing behind it is left out there and stands in `leeg()`.
    An empty item of a list is the text "" (its number must stay) and stands in `leeg()` too.
    The places do not depend on `waarde`: a caller may type its values in place.

    Of the thousands of files of a register nobody asks for what is in the tree any more when they
    are good. After `laat_los` only the places are kept, and the rest is read again when needed;
    nobody changes that in place.
    """

    __slots__ = (
        *("_asked", "_data", "_inhoud", "_lines", "_marks", "_nodes", "_opnieuw"),
        *("_quoted_keys", "_tekst"),
    )

    def __init__(self, tekst: str, waarde: dict[str, YamlValue], gelezen: PassNotes) -> None:
        """`gelezen` is what the event pass noted."""
        self._tekst: str | None = tekst
        self._inhoud: TreeContent | None = TreeContent(
            waarde, gelezen.quoted, gelezen.empties, gelezen.orders
        )
        self._marks: Sequence[int] = gelezen.marks
        self._quoted_keys = gelezen.quoted_keys or _NO_KEYS
        self._opnieuw: Callable[[bytes], Boom] = _is_er
        self._data = b""
        self._lines: LineIndex | None = None
        self._nodes: Node | None = None
        self._asked = 0

    def laat_los(self, data: bytes, opnieuw: Callable[[bytes], "Boom"]) -> None:
        """Keep the places and no more; `data` is the file, `opnieuw` reads its tree."""
        self._data, self._opnieuw = data, opnieuw
        self._tekst = self._inhoud = self._lines = self._nodes = None
        code = "h" if len(data) < _SHORT else "i"
        # By way of bytes: half the time. A copy has no room to grow in.
        self._marks = array(code, pack(f"{len(self._marks)}{code}", *self._marks))[:]

    @staticmethod
    def van_plaatsen(
        marks: Sequence[int],
        quoted_keys: Mapping[int, str],
        opnieuw: Callable[[bytes], "Boom"],
    ) -> "Boom":
        """Return what `laat_los` left of a tree, without its text."""
        boom: Boom = Boom.__new__(Boom)
        boom._marks, boom._quoted_keys, boom._opnieuw = marks, quoted_keys, opnieuw
        boom._tekst = boom._inhoud = boom._lines = boom._nodes = None
        boom._data, boom._asked = b"", 0
        return boom

    @property
    def plaatsen(self) -> "tuple[array[int], Mapping[int, str]]":
        """The places of which `van_plaatsen` makes this again, after `laat_los`."""
        marks = self._marks
        return marks if isinstance(marks, array) else array("i", marks), self._quoted_keys

    def met(self, data: bytes) -> "Boom":
        """Return the same places with this text of the file, after `laat_los`."""
        boom: Boom = Boom.van_plaatsen(self._marks, self._quoted_keys, self._opnieuw)
        boom._data = data
        return boom

    def heel(self) -> "Boom":
        """Return this with its tree at hand, for who wants more than one thing of it."""
        return self if self._inhoud else self._opnieuw(self._data)

    @property
    def tekst(self) -> str:
        """The text of the file."""
        tekst = self._tekst
        return self._data.decode().removeprefix("\ufeff") if tekst is None else tekst

    @property
    def inhoud(self) -> TreeContent:
        """The tree and what belongs to it; read again each time when it was let go.

        Who looks through a whole register would keep all of it otherwise.
        """
        return self._inhoud or self._opnieuw(self._data).inhoud

    @property
    def waarde(self) -> dict[str, YamlValue]:
        """The tree."""
        return self.inhoud.waarde

    @property
    def nodes(self) -> Node:
        """The tree of places, made when it is asked for."""
        if self._nodes is None:
            self._nodes = NodeBuilder(self.tekst, self._marks, self._quoted_keys).build()
        return self._nodes

    @property
    def opmerkingen(self) -> "list[Opmerking]":
        """The comments of the file, in order."""
        from rao_cli.store.yaml.reader.comments import find_comments  # as `_walk`

        tekst = self.tekst
        return find_comments(tekst, self._marks) if "#" in tekst else []

    def leeg(self) -> set[Pad]:
        """Return the paths where nothing was written (`toelichting:`).

        One walk through the tree, for the places cost far more.
        """
        inhoud = self.inhoud
        wanted = {id(container) for container, _ in inhoud.empties}
        pads: dict[int, Pad] = {}
        todo: list[tuple[Pad, Any]] = [((), inhoud.waarde)] if wanted else []
        while todo:
            pad, here = todo.pop()
            if id(here) in wanted:
                pads[id(here)] = pad
            steps = here.items() if isinstance(here, dict) else enumerate(here)
            todo += [
                ((*pad, step), inside) for step, inside in steps if isinstance(inside, dict | list)
            ]
        return {(*pads[id(container)], step) for container, step in inhoud.empties}

    def houd(self, pad: Pad, waarde: Any) -> None:
        """Put a key of `leeg()` back where it stands in the text: the order of keys may count."""
        ouder: Any = self.waarde
        for deel in pad[:-1]:
            ouder = ouder[deel]
        ouder[pad[-1]] = waarde
        delen = {naam: ouder[naam] for naam in self.inhoud.orders[id(ouder)] if naam in ouder}
        ouder.clear()
        ouder.update(delen)

    def plek(self, pad: Pad) -> Vindplaats:
        """Return the place of a value; of its key when it is empty or when the path goes on."""
        node, found = self._find(pad)
        if found < len(pad) or not pad:
            return self._op(*self._head_span(node, found))
        return self.plek_van(node)

    def plek_van(self, node: Node) -> Vindplaats:
        """Return the place of a value that was found before; of its key when it is empty."""
        return self._op(*(self._head_span(node, 1) if node.empty else (node.start, node.end)))

    def plek_sleutel(self, pad: Pad) -> Vindplaats:
        """Return the place of a key (for an item of a list: of the item)."""
        node, found = self._find(pad)
        if found < len(pad) or not pad or node.key_start >= 0 or node.empty:
            return self._op(*self._head_span(node, found))
        return self._op(node.start, node.end)

    def leaves_ending(
        self, ends: Collection[int], *, empty: bool = True
    ) -> Iterator[tuple[Pad, Node]]:
        """Return each scalar that ends at one of these offsets, and each empty one if asked."""
        return self._walk().leaves_ending(ends, empty=empty)

    def _walk(self) -> "Walk":
        from rao_cli.store.yaml.reader.walk import Walk  # an act seldom asks where something stands

        return Walk(self.tekst, self._marks, self._quoted_keys)

    def _op(self, start: int, end: int) -> Vindplaats:
        """Return a stretch of the text as lines and columns."""
        lines = self._lines or LineIndex(self.tekst)
        if self._asked > _FEW:
            self._lines = lines
        return lines.vindplaats(start, end)

    def _find(self, pad: Pad) -> tuple[Node, int]:
        """Return the deepest node on a path and how many steps lead to it."""
        self._asked += 1
        if self._nodes is None and pad and self._asked <= _FEW:
            found = self._walk().find(pad)
            if found is not None:
                return found
        node = self.nodes
        for depth, step in enumerate(pad):
            child = node.child(step)
            if child is None:
                return node, depth
            node = child
        return node, len(pad)

    def _head_span(self, node: Node, depth: int) -> tuple[int, int]:
        """Return what to point at when the whole value is too much: key, dash or first line."""
        if depth == 0:
            first = next(iter(node.keys.values()), None)
            return (first.key_start, first.key_end) if first else (node.start, node.end)
        if node.key_start >= 0:
            return node.key_start, node.key_end
        if node.empty:
            return node.start - 1, node.end
        tekst = self.tekst
        line_end = tekst.find("\n", node.start, node.end)
        head = tekst[node.start : node.end if line_end < 0 else line_end]
        return node.start, node.start + len(head.rstrip())
