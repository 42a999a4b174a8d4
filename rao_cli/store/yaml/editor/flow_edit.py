"""Edits between brackets: `{a: 1}` and `[a, b]` stay between brackets."""

from collections.abc import Mapping
from typing import Final

from rao_cli.model.patroon import patroon
from rao_cli.store.yaml.editor.draft import Draft, Edit
from rao_cli.store.yaml.editor.emitter import Nieuw, flow
from rao_cli.store.yaml.editor.scalars import in_style, key
from rao_cli.store.yaml.reader.nodes import Kind, Node

_COMMA: Final = patroon(r"\s*,")


def replace(draft: Draft, node: Node, value: Nieuw) -> list[Edit]:
    """Replace a value; one that is not there yet (`{a, b: }`) gets its colon too."""
    if not node.empty:
        new = in_style(draft.text[node.start : node.end], value, flow(value))
        return [Edit(node.start, node.end, new)]
    colon = _colon(draft.text, node)
    if colon < 0:
        return [Edit(node.key_end, node.key_end, f": {flow(value)}")]
    return [Edit(colon + 1, colon + 1, f" {flow(value)}")]


def insert_key(draft: Draft, parent: Node, name: str, value: Nieuw) -> list[Edit]:
    """Add a key at the end of a mapping between braces; `[a: 1]` gets the braces first."""
    new = f"{key(name, flow=True)}: {flow(value)}"
    if not parent.flow:
        return [Edit(parent.start, parent.start, "{"), Edit(parent.end, parent.end, f", {new}}}")]
    return _insert(draft, parent, len(parent.keys), new)


def insert_runs(draft: Draft, parent: Node, runs: Mapping[int, list[str]]) -> list[Edit]:
    """Put items into a list between brackets, by how many of its items come before them."""
    return [
        edit
        for index, run in runs.items()
        for edit in _insert(draft, parent, index, ", ".join(run))
    ]


def remove(draft: Draft, parent: Node, index: int) -> list[Edit]:
    """Take the child at place `index` away, with one comma."""
    children = _children(parent)
    if len(children) == 1:
        bare = parent.kind is Kind.MAPPING and not parent.flow  # `[a: 1]`
        return [Edit(parent.start, parent.end, "{}" if bare or parent.keys else "[]")]
    if index + 1 < len(children):
        return [Edit(_start(children[index]), _start(children[index + 1]), "")]
    ends = _end(draft.text, children[index - 1]), _end(draft.text, children[index])
    return [Edit(*ends, "")]


def _insert(draft: Draft, parent: Node, index: int, new: str) -> list[Edit]:
    children = _children(parent)
    if not children:
        inner = draft.text[parent.start + 1 : parent.end - 1]
        end = parent.start + 1 if inner.strip() else parent.end - 1
        return [Edit(parent.start + 1, end, new)]
    if index == 0:
        at = _start(children[0])
        return [Edit(at, at, f"{new}, ")]
    at = _end(draft.text, children[index - 1])
    comma = _COMMA.match(draft.text, at)
    if index == len(children) and comma:  # a comma at the end: `[a, b,]`
        return [Edit(comma.end(), comma.end(), f" {new}")]
    return [Edit(at, at, f", {new}")]


def _children(parent: Node) -> list[Node]:
    return [child for _, child in parent.children()]


def _start(child: Node) -> int:
    return child.key_start if child.key_start >= 0 else child.start


def _end(text: str, child: Node) -> int:
    """Return where a child ends; of an empty one the parser says where the next token is."""
    if not child.empty:
        return child.end
    colon = _colon(text, child)
    return child.key_end if colon < 0 else min(colon + 2, child.start)  # `{b:}` cannot be read


def _colon(text: str, child: Node) -> int:
    return text.find(":", child.key_end, child.start)
