"""What a tree must be after a change; the other half of the check that every edit gets."""

from copy import deepcopy

from rao_cli.model.melding import Pad
from rao_cli.store.yaml.editor.emitter import Tree


def with_value(tree: Tree, pad: Pad, value: Tree) -> Tree:
    """Return a tree with a value at a path, and the mappings that lead to it."""
    if not pad:
        return value
    tree, step = _open(tree, pad[0])
    if isinstance(tree, dict) and isinstance(step, str):
        tree[step] = with_value(tree.get(step), pad[1:], value)
    elif isinstance(tree, list) and isinstance(step, int):
        tree[step] = with_value(tree[step], pad[1:], value)
    return tree


def with_item(tree: Tree, pad: Pad, index: int | None, value: Tree) -> Tree:
    """Return a tree with an item more in the list at a path; index None: at the end."""
    items = deepcopy(get(tree, pad)) or []
    if isinstance(items, list):
        items.insert(len(items) if index is None else index, value)
    return with_value(tree, pad, items)


def without(tree: Tree, pad: Pad) -> Tree:
    """Return a tree without what stands at a path."""
    parent = deepcopy(get(tree, pad[:-1]))
    step = pad[-1]
    if isinstance(parent, dict) and isinstance(step, str):
        parent.pop(step, None)
    elif isinstance(parent, list) and isinstance(step, int):
        del parent[step]
    return with_value(tree, pad[:-1], parent)


def get(tree: Tree, pad: Pad) -> Tree:
    """Return what stands at a path, None when nothing does."""
    for step in pad:
        if isinstance(tree, dict) and isinstance(step, str):
            tree = tree.get(step)
        elif isinstance(tree, list) and isinstance(step, int) and 0 <= step < len(tree):
            tree = tree[step]
        else:
            return None
    return tree


def _open(tree: Tree, step: str | int) -> tuple[Tree, str | int]:
    """Return a shallow copy to write in; nothing becomes a mapping."""
    if tree is None and isinstance(step, str):
        return {}, step
    return (tree.copy() if isinstance(tree, dict | list) else tree), step


def renamed(tree: Tree, pad: Pad, name: str) -> Tree:
    """Return a tree in which the key at the end of a path has another name."""
    parent = get(tree, pad[:-1])
    if not isinstance(parent, dict):
        return tree
    keys = {name if key == pad[-1] else key: value for key, value in parent.items()}
    return with_value(tree, pad[:-1], keys)
