"""A text that is being edited: its lines, its places, and edits that leave all else alone."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from functools import cached_property, lru_cache
from typing import Final

import msgspec

from rao_cli.model.errors import RaoError
from rao_cli.model.melding import Pad
from rao_cli.model.patroon import patroon
from rao_cli.store.yaml.editor.emitter import Tree
from rao_cli.store.yaml.reader.boom import YamlValue
from rao_cli.store.yaml.reader.nodes import Kind, Node
from rao_cli.store.yaml.yaml_tree import read_boom

_BLOCK: Final = frozenset("|>")
_MARKER: Final = patroon(r"(?:---|\.\.\.)(?:\s|\Z)")  # of the end of a document


class Edit(msgspec.Struct, frozen=True, order=True):
    """Put `new` in the place of text[start:end]."""

    start: int
    end: int
    new: str


class Draft:
    """A text that our reader accepts, with what an edit needs to know of it."""

    def __init__(self, text: str) -> None:
        """Read the text; RaoError when it has read errors."""
        boom, fouten = read_boom(text.encode("utf-8", "surrogatepass"))
        if boom is None:
            line = fouten[0].vindplaats.regelnummer
            raise RaoError(
                f"Het bestand kan niet worden gelezen. Op regel {line}: {fouten[0].tekst}",
                hint=fouten[0].hint,
            )
        self.text = boom.tekst
        self.root = boom.nodes
        self._waarde = boom.waarde
        crlf = self.text.count("\r\n")
        self.newline = "\r\n" if crlf * 2 > self.text.count("\n") else "\n"

    def find(self, pad: Pad) -> list[Node]:
        """Return the nodes on a path, from the root to the deepest that exists."""
        chain = [self.root]
        for step in pad:
            child = chain[-1].child(step)
            if child is None:
                break
            chain.append(child)
        return chain

    def tree(self, pad: Pad = ()) -> Tree:
        """Return the value at a path that exists; what is empty is None."""
        tree = self._tree
        for step in pad:
            tree = tree[step]  # type: ignore[index] # the path exists
        return tree

    @cached_property
    def _tree(self) -> Tree:
        return _with_empties(self.root, self._waarde)

    def apply(self, edits: Iterable[Edit]) -> str:
        """Return the text with these edits; where two begin at one place, in the given order."""
        parts: list[str] = []
        at = 0
        for edit in sorted(edits, key=lambda edit: edit.start):
            if edit.start < at:  # the header of a block that is replaced as a whole
                continue
            parts += (self.text[at : edit.start], edit.new)
            at = edit.end
        return "".join((*parts, self.text[at:]))

    def lines_at(self, at: int, lines: Sequence[str]) -> list[Edit]:
        """Return the edits that put whole lines at the head of a line, or at the end."""
        if not lines:
            return []
        new = self.newline.join(lines) + self.newline
        if at < len(self.text) or not self.text or self.text.endswith("\n"):
            return [Edit(at, at, new)]
        return [Edit(at, at, self.newline + new)]

    def line_start(self, at: int) -> int:
        """Return where the line of an offset begins."""
        return self.text.rfind("\n", 0, at) + 1

    def next_line(self, at: int) -> int:
        """Return where the line after that of an offset begins."""
        end = self.text.find("\n", at)
        return len(self.text) if end < 0 else end + 1

    def line_end(self, at: int) -> int:
        """Return where the line of an offset ends, without its line end."""
        end = self.text.find("\n", at)
        end = len(self.text) if end < 0 else end
        return end - 1 if end > at and self.text[end - 1] == "\r" else end

    def column(self, at: int) -> int:
        """Return how many characters stand before an offset on its line."""
        return at - self.line_start(at)

    def leads_line(self, at: int) -> bool:
        """Whether only blanks stand before an offset on its line."""
        return not self.text[self.line_start(at) : at].strip()

    def after(self, node: Node, indent: int) -> int:
        """Return the head of the line where something after a node can be put.

        Comments right below it that are indented at least `indent`, and deeper than what follows
        them, belong to the node; blank lines and other comments belong to what follows.
        """
        end = self._content_end(node)
        return self.after_comments(
            end if end == self.line_start(end) else self.next_line(end), indent
        )

    def after_comments(self, at: int, indent: int) -> int:
        """Skip comment lines from a head of a line on, as `after` says."""
        follows = self._next_content_indent(at)
        while at < len(self.text):
            line = self.text[at : self.line_end(at)]
            margin = len(line) - len(line.lstrip())
            if not line.lstrip().startswith("#") or margin < indent or margin <= follows:
                break
            at = self.next_line(at)
        return at

    def next_content(self, at: int) -> int:
        """Return the head of the first line from here on that is not blank and no comment."""
        while at < len(self.text):
            line = self.text[at : self.line_end(at)].lstrip()
            if line and not line.startswith("#"):
                break
            at = self.next_line(at)
        return at

    def _next_content_indent(self, at: int) -> int:
        at = self.next_content(at)
        line = self.text[at : self.line_end(at)]
        return len(line) - len(line.lstrip()) if line and not _MARKER.match(line) else -1

    def _content_end(self, node: Node) -> int:
        """Return where a node ends; blank lines can be content of a block at its end."""
        leaf = _last_leaf(node)
        if leaf.kind is Kind.SCALAR and self.text[leaf.start : leaf.start + 1] in _BLOCK:
            header = self.text[leaf.start : self.line_end(leaf.start)].split("#")[0]
            blanks = self.text[leaf.end : leaf.raw_end].strip("\r\n")
            return leaf.raw_end if blanks or "+" in header else leaf.end
        return leaf.end


def difference(old: str, new: str) -> Edit:
    """Return the edit that makes one text into another: all between what they share."""
    shortest = min(len(old), len(new))
    begin = bisect_left(range(1, shortest + 1), 1, key=lambda n: not new.startswith(old[:n]))
    rest = range(1, shortest - begin + 1)
    end = bisect_left(rest, 1, key=lambda n: not new.endswith(old[len(old) - n :]))
    return Edit(begin, len(old) - end, new[begin : len(new) - end])


@lru_cache(maxsize=4)
def read(text: str) -> Draft:
    """Return the draft of a text; a text that was just read or checked is not read again."""
    return Draft(text)


def _last_leaf(node: Node) -> Node:
    while not node.flow:
        children = [child for _, child in node.children()]
        if not children:
            break
        node = children[-1]
    return node


def _with_empties(node: Node, value: YamlValue | None) -> Tree:
    if isinstance(value, dict):
        return {name: _with_empties(child, value.get(name)) for name, child in node.keys.items()}
    if isinstance(value, list):
        return [_with_empties(*pair) for pair in zip(node.items, value, strict=True)]
    return None if node.empty else value
