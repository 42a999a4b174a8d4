"""Values as YAML text in the style of our registers; one of our own, ruamel's has no such style.

Short lists and small flat mappings stand on one line, `[COA, DT&V]`; the rest gets lines of its
own, two spaces deeper. Long text stays on one line; text of more lines becomes a block (|).
"""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final

from rao_cli.store.yaml.editor.scalars import OneLine, Scalar, key, literal, one_line, text_of

#: None is a key with nothing behind it yet: `COA:`.
Nieuw = Scalar | Mapping[str, "Nieuw"] | Sequence["Nieuw"] | None
Tree = dict[str, "Tree"] | list["Tree"] | str | None

STEP: Final = 2
_WIDTH: Final = 88
_SHORT: Final = 40


class OpenBlock(dict[str, Nieuw]):
    """A mapping that gets a line for every key, however small it is."""


def tree_of(value: Nieuw) -> Tree:
    """Return what our reader gives back for a value."""
    if value is None:
        return None
    if isinstance(value, str | int | date):
        return text_of(value)
    if isinstance(value, Mapping):
        return {name: tree_of(child) for name, child in value.items()}
    return [tree_of(child) for child in value]


def without_blocks(value: Nieuw) -> Nieuw:
    """Return the same value, to be written without blocks of text."""
    if isinstance(value, str):
        return OneLine(value)
    if value is None or isinstance(value, int | date):
        return value
    if isinstance(value, Mapping):
        kind = OpenBlock if isinstance(value, OpenBlock) else dict
        return kind((name, without_blocks(child)) for name, child in value.items())
    return [without_blocks(child) for child in value]


def flow(value: Nieuw) -> str:
    """Write a value on one line, as it stands between brackets."""
    if value is None:
        return ""
    if isinstance(value, str | int | date):
        return one_line(value, flow=True)
    if isinstance(value, Mapping):
        pairs = (f"{key(name, flow=True)}: {flow(child)}" for name, child in value.items())
        return "{" + ", ".join(pairs) + "}"
    return "[" + ", ".join(flow(child) for child in value) + "]"


def block_lines(value: Mapping[str, Nieuw] | Sequence[Nieuw], indent: int) -> list[str]:
    """Write a mapping or list with a line for every key or item, from column `indent` on."""
    margin = " " * indent
    lines: list[str] = []
    if isinstance(value, Mapping):
        for name, child in value.items():
            lines += entry_lines(f"{margin}{key(name, flow=False)}:", child, indent, item=False)
    else:
        for child in _alike(value, indent):
            lines += entry_lines(f"{margin}-", child, indent, item=True)
    return lines


def entry_lines(prefix: str, value: Nieuw, indent: int, *, item: bool) -> list[str]:
    """Write `key: value` or `- value`; `prefix` is all up to the colon or the dash."""
    head, rest = entry_parts(value, indent, len(prefix), item=item)
    return [f"{prefix} {head}" if head else prefix, *rest]


def entry_parts(value: Nieuw, indent: int, used: int, *, item: bool) -> tuple[str, list[str]]:
    """Return what follows a colon or dash on its line, and the lines after that."""
    if value is None:
        return "", []
    if isinstance(value, str | int | date):
        block = literal(value)
        if block is None:
            return one_line(value, flow=False), []
        margin = " " * (indent + STEP)
        return block[0], [margin + line if line else "" for line in block[1]]
    if not value or _fits(value, used + 1):
        return flow(value), []
    lines = block_lines(value, indent + STEP)
    return (lines[0].lstrip(), lines[1:]) if item else ("", lines)


def _alike(items: Sequence[Nieuw], indent: int) -> Sequence[Nieuw]:
    """Give all mappings of a list a line for every key when one of them needs it."""
    mappings = [item for item in items if isinstance(item, Mapping)]
    if all(_fits(mapping, indent + STEP) for mapping in mappings):
        return items
    return [OpenBlock(item) if isinstance(item, Mapping) and item else item for item in items]


def _fits(value: Mapping[str, Nieuw] | Sequence[Nieuw], used: int) -> bool:
    return _is_small(value) and used + len(flow(value)) <= _WIDTH


def _is_small(value: Mapping[str, Nieuw] | Sequence[Nieuw]) -> bool:
    """Whether a list or mapping holds short values only (a mapping also short lists of them)."""
    if isinstance(value, Mapping):
        return not isinstance(value, OpenBlock) and all(
            _is_short(child) for child in value.values()
        )
    return all(isinstance(child, str | int | date) and _is_short(child) for child in value)


def _is_short(value: Nieuw) -> bool:
    if isinstance(value, str | int | date):
        return len(text := text_of(value)) <= _SHORT and "\n" not in text
    return value is not None and not isinstance(value, Mapping) and _is_small(value)
