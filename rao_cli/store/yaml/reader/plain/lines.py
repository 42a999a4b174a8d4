"""Line by line: which block a line goes on with, its key and what stands behind that."""

from typing import Any, Final

from rao_cli.model.patroon import patroon
from rao_cli.store.yaml.reader.boom import YamlValue
from rao_cli.store.yaml.reader.event_pass import MAX_NODES, EventPass
from rao_cli.store.yaml.reader.nodes import CLOSE
from rao_cli.store.yaml.reader.plain.brackets import read_brackets
from rao_cli.store.yaml.reader.plain.notes import DEEP, KEY, QUOTED, NotPlainError, PlainNotes

#: A colon may stand inside a word.
_VALUE: Final = rf"[\w(][^\n:#]*+(?::(?=[^\s:#])[^\n:#]*+)*+|{QUOTED}"
#: All of it, indent, dash, key, value or brackets, comment; or nothing but a comment.
_LINE: Final = patroon(
    rf"(?m)^(?:(( *+)(- |)(?:({KEY}):(?: |(?=\n))|)({_VALUE}|[\[{{].*+|) *+"
    r"(?:(?<= )(#.*+)|(?<! )))|( *+(?:#.*+|)))\n"
)
_BRACKETS: Final = frozenset("[{")


def read_plain(run: EventPass) -> bool:
    """Note all of a plain text in `run`; say whether it is one, for `run` is as it was if not."""
    text = run.text if run.text.endswith("\n") else f"{run.text}\n"
    if run.fouten or "\t" in text or "\r" in text:
        return False
    lines = _Lines()
    try:
        tree = lines.read(text)
    except NotPlainError:
        return False
    notes = lines.notes
    run.marks, run.empties, run.quoted = notes.marks, notes.empties, notes.quoted
    run.names.update(notes.keys)
    run.documents.append(tree)
    return True


class _Lines:
    """The block with which a line may go on, its column, and those around it.

    `_waits`: the key behind which nothing stands on its line, and where that would be. The first
    one waits for the document.
    """

    def __init__(self) -> None:
        self.notes = PlainNotes()
        self._block: Any = {}
        self._column = -1
        self._around: list[tuple[Any, int]] = []
        self._waits: tuple[str, int] | None = ("", 0)

    def read(self, text: str) -> dict[str, YamlValue]:
        """Return the tree of a text that ends in a line end; NotPlainError when it is not plain."""
        document, at = self._block, 0
        for line, indent, dash, key, value, comment, rest in _LINE.findall(text):
            if dash or key or value:
                words = value.rstrip(" ") if comment else value
                self._line(at + len(indent), len(indent), dash, key, words)
            at += len(line or rest) + 1
        tree: dict[str, YamlValue] = document.get("")
        if at != len(text) or type(tree) is not dict or len(self.notes.marks) > MAX_NODES:
            raise NotPlainError
        if self._waits:
            key, place = self._waits
            self.notes.nothing(place, self._block, key)
        self.notes.marks += [CLOSE, at] * len(self._around)
        return tree

    def _line(self, at: int, column: int, dash: str, key: str, value: str) -> None:
        block = self._block
        if self._waits or column != self._column or (dash != "") is not (type(block) is list):
            block = self._find_block(at, column, dash)
        if dash:
            at += 2
            if not key:
                block.append(self._inside(value, at, block, len(block)))
                return
            block.append({})
            block = self._open(block[-1], at, column + 2)
        elif not key:
            raise NotPlainError
        key = self.notes.key(key, at, block)
        at += len(key) + 2
        if value:
            block[key] = self._inside(value, at, block, key)
        else:
            self._waits = key, at - 1

    def _find_block(self, at: int, column: int, dash: str) -> Any:
        """Open or close blocks until a line goes on with the innermost one; return that."""
        if self._waits:
            key, place = self._waits
            self._waits = None
            if column > self._column or (dash and column == self._column):
                inside: Any = [] if dash else {}
                self._block[key] = inside
                return self._open(inside, at, column)
            self.notes.nothing(place, self._block, key)
        while column < self._column or (not dash and type(self._block) is list):
            self.notes.marks += (CLOSE, at)
            self._block, self._column = self._around.pop()
        if column != self._column or (dash and type(self._block) is dict):
            raise NotPlainError
        return self._block

    def _open(self, inside: Any, at: int, column: int) -> Any:
        self._around.append((self._block, self._column))
        if len(self._around) > DEEP:
            raise NotPlainError
        self._block, self._column = self.notes.begin(inside, at), column
        return inside

    def _inside(self, value: str, at: int, block: Any, step: str | int) -> YamlValue:
        """Return what stands behind a key or a dash."""
        if not value:
            raise NotPlainError
        if value[0] in _BRACKETS:
            return read_brackets(self.notes, value, at)
        return self.notes.value(value, at, block, step)
