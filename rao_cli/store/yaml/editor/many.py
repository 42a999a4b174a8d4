"""Many new keys or items at once: one reading for all of them.

The result is byte for byte what the same edits give one after another. Where an edit would see
what the one before it wrote, such as a block of text, the answer is None: then make them so.
"""

from collections.abc import Mapping, Sequence

import msgspec

from rao_cli.model.melding import Pad
from rao_cli.store.yaml.editor import block_edit, flow_edit
from rao_cli.store.yaml.editor.draft import Draft, Edit
from rao_cli.store.yaml.editor.emitter import Nieuw, OpenBlock, entry_lines, flow, without_blocks
from rao_cli.store.yaml.editor.scalars import key
from rao_cli.store.yaml.reader.nodes import Kind, Node

Order = Sequence[str]


class _Written(msgspec.Struct, frozen=True):
    """A new item, as it is written; `block`: a mapping with a line for every key."""

    lines: list[str]
    mapping: bool
    block: bool


def insert_keys(
    draft: Draft, pad: Pad, names: Sequence[str], order: Order, above: Order
) -> list[Edit] | None:
    """Give names that a block mapping lacks an empty line; `above`: the order one level up."""
    chain = draft.find(pad)
    if any(node.flow for node in chain):
        return None
    node = chain[-1]
    if len(chain) == len(pad) and node.keys and isinstance(pad[-1], str):
        return block_edit.insert_key(draft, node, pad[-1], _form(names, order), above)
    if len(chain) <= len(pad):
        return None
    if node.keys:
        return _missing(draft, node, names, order)
    if not node.empty or len(chain) == 1 or chain[-2].kind is not Kind.MAPPING:
        return None
    return block_edit.replace(draft, chain[-2], node, _form(names, order))


def _form(names: Sequence[str], order: Order) -> OpenBlock:
    return OpenBlock((name, None) for name in _with([], names, order, head=True) or ())


def _with(old: list[str], names: Sequence[str], order: Order, *, head: bool) -> list[str] | None:
    """Return keys in the order they get when the names come in one by one.

    None: a name would come between an old key and a new one, where a comment may stand.
    """
    row = list(old)
    for name in names:
        if name in row:
            continue
        before = block_edit.key_before(row, name, order, head=head) if row else None
        at = 0 if before is None else row.index(before) + 1
        if before in old and at < len(row) and row[at] not in old:
            return None
        row.insert(at, name)
    return row


def _missing(draft: Draft, node: Node, names: Sequence[str], order: Order) -> list[Edit] | None:
    row = _with(list(node.keys), names, order, head=block_edit.has_head(draft, node))
    if row is None:
        return None
    margin = " " * draft.column(next(iter(node.keys.values())).key_start)
    runs: dict[str | None, list[str]] = {}
    before: str | None = None
    for name in row:
        if name in node.keys:
            before = name
        else:
            runs.setdefault(before, []).append(f"{margin}{key(name, flow=False)}:")
    places = {name: block_edit.place_after(draft, node, name) for name in runs}
    return [edit for name, lines in runs.items() for edit in draft.lines_at(places[name], lines)]


def insert_items(draft: Draft, pad: Pad, items: Sequence[tuple[int, Nieuw]]) -> list[Edit] | None:
    """Put items into a list; each index counts what came in before it.

    One item can always be put there; more of them only into a list that has some.
    """
    chain, alone = draft.find(pad), len(items) == 1
    parent = chain[-1]
    if len(chain) <= len(pad) or not (parent.items or alone):
        return None
    in_flow = any(node.flow for node in chain)
    indent = draft.column(parent.start)
    row: list[Node | _Written] = list(parent.items)

    def write(value: Nieuw) -> _Written:
        return _in_flow(value) if in_flow else _in_block(row, value, indent)

    for index, value in items:
        if not 0 <= index <= len(row):
            return None
        written = write(value)
        # A block of text may end below the blank lines that follow it.
        if not alone and (_comes_between(row, index) or written != write(without_blocks(value))):
            return None
        row.insert(index, written)
    runs = _runs(row)
    if in_flow:
        return flow_edit.insert_runs(draft, parent, runs)
    return block_edit.insert_runs(draft, parent, runs)


def _comes_between(row: Sequence[Node | _Written], index: int) -> bool:
    """Whether a place lies right before a new item: then whose is a comment that stands there?"""
    new_below = index < len(row) and isinstance(row[index], _Written)
    return new_below and index > 0 and isinstance(row[index - 1], Node)


def _in_flow(value: Nieuw) -> _Written:
    return _Written([flow(value)], isinstance(value, Mapping), block=False)


def _in_block(row: Sequence[Node | _Written], value: Nieuw, indent: int) -> _Written:
    prefix = f"{' ' * indent}-"
    is_mapping = isinstance(value, Mapping)
    if isinstance(value, Mapping) and value and _last_is_block(row):
        value = OpenBlock(value)
    lines = entry_lines(prefix, value, indent, item=True)
    return _Written(lines, is_mapping, block=is_mapping and not lines[0].startswith(f"{prefix} {{"))


def _last_is_block(row: Sequence[Node | _Written]) -> bool:
    """Whether the last mapping of a list has a line for every key: a new one follows it."""
    for entry in reversed(row):
        if isinstance(entry, _Written) and entry.mapping:
            return entry.block
        if isinstance(entry, Node) and entry.kind is Kind.MAPPING:
            return not entry.flow
    return False


def _runs(row: Sequence[Node | _Written]) -> dict[int, list[str]]:
    """Return the lines of new items by how many old ones come before them."""
    runs: dict[int, list[str]] = {}
    old = 0
    for entry in row:
        if isinstance(entry, Node):
            old += 1
        else:
            runs.setdefault(old, []).extend(entry.lines)
    return runs
