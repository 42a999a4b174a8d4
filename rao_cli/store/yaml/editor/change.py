"""Which edits make a change: add, replace, or only what differs inside a mapping or list."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date

from rao_cli.model.errors import RaoError
from rao_cli.model.melding import Pad, write_pad
from rao_cli.store.yaml.editor import block_edit, flow_edit, many
from rao_cli.store.yaml.editor.draft import Draft, Edit, read
from rao_cli.store.yaml.editor.emitter import Nieuw, OpenBlock, Tree, tree_of
from rao_cli.store.yaml.editor.scalars import in_style, key
from rao_cli.store.yaml.reader.nodes import Kind, Node

#: In which order the keys of the mapping at a path stand; keys that it does not name come last.
KeyOrder = Callable[[Pad], Sequence[str]]


def no_order(_: Pad) -> Sequence[str]:
    """Put every new key last."""
    return ()


def set_value(text: str, pad: Pad, value: Nieuw, order: KeyOrder = no_order) -> str:
    """Return the text with a value at a path; a new key has its place in the order."""
    draft = read(text)
    chain = draft.find(pad)
    if len(chain) <= len(pad):
        return _add(draft, chain, pad, value, order)
    node = chain[-1]
    if _same(draft, pad, node, value):
        return draft.text
    if isinstance(value, Mapping) and value.keys() & node.keys.keys():
        return _merge_mapping(draft, pad, node, value, order)
    if isinstance(value, Sequence) and not isinstance(value, str) and value and node.items:
        merged = _merge_list(draft, pad, node, value)
        if merged is not None:
            return merged
    return _replace(draft, chain, value)


def insert_item(
    text: str, pad: Pad, index: int | None, value: Nieuw, order: KeyOrder = no_order
) -> str:
    """Return the text with an item more in the list at a path; index None: at the end."""
    draft = read(text)
    chain = draft.find(pad)
    node = chain[-1]
    if len(chain) <= len(pad) or node.empty:
        if index:
            raise _no_place(pad, "De lijst is leeg")
        return set_value(text, pad, [value], order)
    if node.kind is not Kind.SEQUENCE:
        raise _no_place(pad, "Hier staat geen lijst")
    index = len(node.items) if index is None else index
    if not 0 <= index <= len(node.items):
        raise _no_place(pad, f"De lijst heeft {len(node.items)} onderdelen")
    if not node.items and not _in_flow(chain):
        return _replace(draft, chain, [value])
    return draft.apply(many.insert_items(draft, pad, [(index, value)]) or ())


def insert_items(
    text: str, pad: Pad, items: Sequence[tuple[int, Nieuw]], order: KeyOrder = no_order
) -> str:
    """Return the text with more items in the list at a path; each index counts those before."""
    items = list(items)
    while items:
        draft = read(text)
        edits = many.insert_items(draft, pad, items) if len(items) > 1 else None
        if edits is not None:
            return draft.apply(edits)
        (index, value), *items = items
        text = insert_item(text, pad, index, value, order)
    return text


def insert_keys(
    text: str, paden: Iterable[Pad], names: Sequence[str], order: KeyOrder = no_order
) -> str | None:
    """Return the text with an empty line for each name in the mappings at these paths.

    None when that must go one by one; then nothing changed.
    """
    draft = read(text)
    edits: list[Edit] = []
    for pad in paden:
        more = many.insert_keys(draft, pad, names, order(pad), order(pad[:-1]))
        if more is None:
            return None
        edits += more
    places = {edit.start for edit in edits}
    return draft.apply(edits) if len(places) == len(edits) else None


def move_item(text: str, pad: Pad, van: int, naar: int) -> str | None:
    """Return the text with the lines of an item elsewhere in its list; None: not in whole lines.

    `naar` is its place among the other items.
    """
    draft = read(text)
    chain = draft.find(pad)
    node = chain[-1]
    if any(step.flow for step in chain) or node.kind is not Kind.SEQUENCE:
        return None
    edits = block_edit.move(draft, node, van, naar)
    return draft.apply(edits) if edits else None


def remove_value(text: str, pad: Pad, *, wide: bool = False) -> str:
    """Return the text without what stands at a path; `wide`: see block_edit.remove."""
    draft = read(text)
    chain = draft.find(pad)
    if len(chain) <= len(pad) or not pad:
        raise _no_place(pad, "Dit bestaat niet")
    parent, node = chain[-2], chain[-1]
    children = [child for _, child in parent.children()]
    index = next(i for i, child in enumerate(children) if child is node)
    if parent.flow or _in_flow(chain):
        return draft.apply(flow_edit.remove(draft, parent, index))
    if len(children) > 1:
        return draft.apply(block_edit.remove(draft, parent, index, wide=wide))
    return _replace(draft, chain[:-1], {} if parent.kind is Kind.MAPPING else [])


def rename_key(text: str, pad: Pad, name: str) -> str:
    """Return the text with another key at a path, in the quotes that it has."""
    draft = read(text)
    chain = draft.find(pad)
    node = chain[-1]
    if len(chain) <= len(pad) or node.key_start < 0:
        raise _no_place(pad, "Dit bestaat niet")
    old = draft.text[node.key_start : node.key_end]
    new = in_style(old, name, key(name, flow=_in_flow(chain)))
    return draft.apply([Edit(node.key_start, node.key_end, new)])


def _add(draft: Draft, chain: list[Node], pad: Pad, value: Nieuw, order: KeyOrder) -> str:
    """Add the first missing key of a path, with all that comes after it."""
    done = len(chain) - 1
    parent, name, rest = chain[-1], pad[done], pad[done + 1 :]
    for step in reversed(rest):
        if not isinstance(step, str):
            raise _no_place(pad[: done + 1], "Hier staat geen lijst")
        value = {step: value}
    if not isinstance(name, str) or not (parent.empty or parent.kind is Kind.MAPPING):
        found = "Hier staat een lijst" if parent.kind is Kind.SEQUENCE else "Hier staat tekst"
        raise _no_place(pad[:done], found)
    in_flow = _in_flow(chain)
    if parent.empty or not (parent.keys or in_flow):
        return _replace(draft, chain, {name: value})
    if parent.flow or in_flow:
        return draft.apply(flow_edit.insert_key(draft, parent, name, value))
    return draft.apply(block_edit.insert_key(draft, parent, name, value, order(pad[:done])))


def _replace(draft: Draft, chain: list[Node], value: Nieuw) -> str:
    if len(chain) > 1:
        node, parent = chain[-1], chain[-2]
        if node.empty and isinstance(value, Mapping) and value:
            # Only lines more: two hands that fill two empty keys never change the same line.
            value = OpenBlock(value)
        if parent.flow or _in_flow(chain):
            return draft.apply(flow_edit.replace(draft, node, value))
        return draft.apply(block_edit.replace(draft, parent, node, value))
    if not isinstance(value, Mapping):
        raise _no_place((), "Een bestand bestaat uit sleutels")
    return draft.apply(block_edit.replace_root(draft, value))


def _merge_mapping(
    draft: Draft, pad: Pad, node: Node, value: Mapping[str, Nieuw], order: KeyOrder
) -> str:
    """Change only the keys that differ; the order that a person chose stays."""
    text = draft.text
    for name in node.keys:
        if name not in value:
            text = remove_value(text, (*pad, name))
    for name, child in value.items():
        old = node.child(name)
        if old is None or not _same(draft, (*pad, name), old, child):
            text = set_value(text, (*pad, name), child, order)
    return text


def _merge_list(draft: Draft, pad: Pad, node: Node, value: Sequence[Nieuw]) -> str | None:
    """Change, insert or remove only the items that differ; None when too much is different."""
    old, new = draft.tree(pad), [tree_of(child) for child in value]
    assert isinstance(old, list)  # noqa: S101 - the caller saw a list
    text = draft.text
    if len(new) == len(old):
        for index, child in enumerate(value):
            if not _same(draft, (*pad, index), node.items[index], child):
                text = set_value(text, (*pad, index), child)
        return text
    if len(new) > len(old):
        extra = _extra(old, new)
        return insert_items(text, pad, [(i, value[i]) for i in extra]) if extra else None
    gone = _extra(new, old)
    for index in reversed(gone or ()):
        text = remove_value(text, (*pad, index))
    return text if gone else None


def _extra(few: list[Tree], many: list[Tree]) -> list[int] | None:
    """Return the places of what `many` has more than `few`, None when the rest differs too."""
    extra: list[int] = []
    at = 0
    for index, item in enumerate(many):
        if at < len(few) and few[at] == item:
            at += 1
        else:
            extra.append(index)
    return extra if at == len(few) else None


def _same(draft: Draft, pad: Pad, node: Node, value: Nieuw) -> bool:
    """Whether exactly this stands there; a number or yes/no mark in quotes is a text."""
    return draft.tree(pad) == tree_of(value) and _is_typed(draft, node, value)


def _is_typed(draft: Draft, node: Node, value: Nieuw) -> bool:
    if isinstance(value, int):
        return draft.text[node.start] not in "'\"|>"
    if isinstance(value, Mapping):
        return all(_is_typed(draft, node.keys[name], child) for name, child in value.items())
    if value is None or isinstance(value, str | date):
        return True
    return all(map(_is_typed, [draft] * len(node.items), node.items, value))


def _in_flow(chain: list[Node]) -> bool:
    """Whether the last node of a path stands between the brackets of one before it."""
    return any(node.flow for node in chain[:-1])


def _no_place(pad: Pad, why: str) -> RaoError:
    where = write_pad(pad) or "het bestand"
    return RaoError(
        f"De wijziging past niet in het bestand. {why}: {where}.",
        hint="Kijk in het bestand of deze plek de goede is.",
    )
