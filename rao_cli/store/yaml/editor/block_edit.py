"""Edits in block style: `key: value` and `- item` on lines of their own."""

import re
from collections.abc import Mapping, Sequence
from typing import Final

from rao_cli.model.patroon import patroon
from rao_cli.store.yaml.editor import emitter
from rao_cli.store.yaml.editor.draft import Draft, Edit
from rao_cli.store.yaml.editor.emitter import Nieuw, OpenBlock
from rao_cli.store.yaml.editor.scalars import in_style, key
from rao_cli.store.yaml.reader.nodes import Kind, Node

_HEADER: Final = patroon(r"[|>][-+0-9]*")


def replace(draft: Draft, parent: Node, node: Node, value: Nieuw) -> list[Edit]:
    """Replace the value behind a key or dash; a comment behind it stays."""
    item = parent.kind is Kind.SEQUENCE
    indent = draft.column(parent.start if item else node.key_start)
    anchor = _dash(draft, parent, node) + 1 if item else _colon(draft, node) + 1
    head, rest = emitter.entry_parts(value, indent, draft.column(anchor), item=item)
    if node.kind is Kind.SCALAR:
        head = in_style(draft.text[node.start : node.end], value, head)
    lead = f" {head}" if head else ""
    if node.empty:
        below = draft.next_line(anchor)
        below = below if head else draft.after_comments(below, indent + 1)
        return [Edit(anchor, anchor, lead), *draft.lines_at(below, rest)]
    if "\n" not in draft.text[anchor : node.start]:
        return _replace_behind(draft, anchor, node, head, rest)
    if head and not rest and (node.flow or node.kind is Kind.SCALAR) and not _header(draft, node):
        return [Edit(node.start, node.end, head)]
    first, last = draft.line_start(node.start), draft.after(node, indent + 1)
    below = draft.next_line(anchor) if head else first
    return [Edit(anchor, anchor, lead), *draft.lines_at(below, rest), Edit(first, last, "")]


def _replace_behind(
    draft: Draft, anchor: int, node: Node, head: str, rest: list[str]
) -> list[Edit]:
    """Replace a value that begins on the line of its key or dash."""
    start = node.start
    if not head or (rest and head[0] != "|"):  # lines that must stand below one another
        start, head = anchor, f" {head}" if head else ""
    header = _header(draft, node)
    if header:
        below = draft.next_line(node.start)
        content = Edit(below, draft.next_line(node.end), "") if node.end > below else None
        edits = [Edit(start, node.start + len(header), head), *draft.lines_at(below, rest)]
        return [*edits, content] if content else edits
    end = node.end
    if node.kind is not Kind.SCALAR and not node.flow:
        end = draft.line_end(end)
    return [Edit(start, end, head), *draft.lines_at(draft.next_line(end), rest)]


def insert_key(
    draft: Draft, parent: Node, name: str, value: Nieuw, order: Sequence[str] = ()
) -> list[Edit]:
    """Add a key to a block mapping: at its place in the order, or else at the end."""
    indent = draft.column(_first(parent).key_start)
    prefix = f"{' ' * indent}{key(name, flow=False)}:"
    mappings = [node for node in parent.keys.values() if node.kind is Kind.MAPPING]
    if isinstance(value, Mapping) and value and mappings and not mappings[-1].flow:
        value = OpenBlock(value)  # as the one before it: a line for every key
    lines = emitter.entry_lines(prefix, value, indent, item=False)
    before = key_before(list(parent.keys), name, order, head=has_head(draft, parent))
    return draft.lines_at(place_after(draft, parent, before), lines)


def key_before(names: Sequence[str], name: str, order: Sequence[str], *, head: bool) -> str | None:
    """Return after which of `names` a new key comes: the nearest before it in the order.

    None: at the head, when that can be; what the order does not name comes last.
    """
    rank = order.index(name) if name in order else len(order)
    before = [other for other in order[:rank] if other in names]
    if before and rank < len(order):
        return before[-1]
    if head and any(other in names for other in order[rank + 1 :]):
        return None
    return names[-1]


def has_head(draft: Draft, parent: Node) -> bool:
    """Whether a key can come before the first: not in a file, and not right behind a dash."""
    return parent is not draft.root and draft.leads_line(_first(parent).key_start)


def place_after(draft: Draft, parent: Node, name: str | None) -> int:
    """Return where the line after a key of a block mapping begins; None: of the first key."""
    first = _first(parent).key_start
    if name is None:
        return draft.line_start(first)
    return draft.after(parent.keys[name], draft.column(first))


def _first(parent: Node) -> Node:
    return next(iter(parent.keys.values()))


def insert_runs(draft: Draft, parent: Node, runs: Mapping[int, list[str]]) -> list[Edit]:
    """Put lines into a list with dashes, by how many of its items come before them."""
    indent = draft.column(parent.start)
    edits: list[Edit] = []
    for index, lines in runs.items():
        if index > 0:
            edits += draft.lines_at(draft.after(parent.items[index - 1], indent), lines)
        else:
            text = draft.newline.join([*lines, " " * indent])
            edits.append(Edit(parent.start, parent.start, text[indent:]))
    return edits


def move(draft: Draft, parent: Node, van: int, naar: int) -> list[Edit]:
    """Put the lines of an item elsewhere in its list; nothing when it has no lines of its own."""
    node, others = parent.items[van], [*parent.items[:van], *parent.items[van + 1 :]]
    dash, indent = _dash(draft, parent, node), draft.column(parent.start)
    start, end = draft.line_start(dash), draft.after(node, indent + 1)
    if not draft.leads_line(dash) or not draft.text[start:end].endswith("\n"):
        return []
    at = draft.after(others[naar - 1], indent + 1) if naar else draft.line_start(parent.start)
    return [Edit(start, end, ""), *draft.lines_at(at, [draft.text[start:end].rstrip("\r\n")])]


def remove(draft: Draft, parent: Node, index: int, *, wide: bool) -> list[Edit]:
    """Take one key or item of more away, with its lines and the deeper comments below it.

    `wide`: also the blank lines and comments up to what follows; for when a block of text above
    would take them in as its own.
    """
    children = [child for _, child in parent.children()]
    start = _child_start(draft, parent, children[index])
    if not draft.leads_line(start):  # the first after a dash: `- a: 1`
        return [Edit(start, _child_start(draft, parent, children[index + 1]), "")]
    end = draft.after(children[index], draft.column(start) + 1)
    return [Edit(draft.line_start(start), draft.next_content(end) if wide else end, "")]


def replace_root(draft: Draft, value: Mapping[str, Nieuw]) -> list[Edit]:
    """Replace the whole document."""
    root = draft.root
    lines = emitter.block_lines(value, 0) if value else ["{}"]
    return [Edit(root.start, root.end, draft.newline.join(lines))]


def _child_start(draft: Draft, parent: Node, child: Node) -> int:
    return child.key_start if child.key_start >= 0 else _dash(draft, parent, child)


def _dash(draft: Draft, parent: Node, child: Node) -> int:
    """Return the dash of an item; all but the first lead their line at the list's column."""
    index = next(i for i, item in enumerate(parent.items) if item is child)
    if index == 0:
        return parent.start
    margin = " " * draft.column(parent.start)
    dash = re.compile(rf"^{margin}-(?=\s|\Z)", re.MULTILINE)
    match = dash.search(draft.text, draft.next_line(parent.items[index - 1].end))
    assert match is not None  # noqa: S101 - the parser saw it
    return match.end() - 1


def _colon(draft: Draft, node: Node) -> int:
    return draft.text.index(":", node.key_end)


def _header(draft: Draft, node: Node) -> str:
    """Return `|-` or the like of a block scalar, else nothing."""
    match = _HEADER.match(draft.text, node.start)
    return match[0] if match and node.kind is Kind.SCALAR else ""
