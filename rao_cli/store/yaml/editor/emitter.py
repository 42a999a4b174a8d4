"""Values as YAML text in the style of our registers; one of our own, ruamel's has no such style.

Short lists and small flat mappings stand on one line, `[COA, DT&V]`; the rest gets lines of its
own, two spaces deeper. Long text stays on one line; text of more lines becomes a block (|).
"""

import re
from collections.abc import Mapping, Sequence
from copy import deepcopy
from datetime import date
from typing import Final

from rao_cli.model.errors import RaoError
from rao_cli.model.melding import Pad
from rao_cli.store.yaml.reader.tekens import find_forbidden, name_character

Scalar = str | int | bool | date

_MAX_KEY: Final = 1024  # what the parser can look ahead for the colon
_BAD_START: Final = frozenset("-?:,[]{}#&*!|>'\"%@`.=~")
# YAML 1.1 reads these as yes/no, nothing or a merge; YAML 1.2 some of them.
_WORDS: Final = frozenset({"y", "n", "yes", "no", "on", "off", "true", "false", "null", "<<"})
# Numbers in any base, with _ or , in them, with an exponent, and 12:30 (base sixty in YAML 1.1).
_NUMBER: Final = re.compile(
    r"\+?(?:0[xXoObB][\da-fA-F_]+|\d[\d_.,]*(?:[eE][-+]?\d+)?|\d[\d_.,]*:.*|\.\d.*)", re.DOTALL
)
_TIMESTAMP: Final = re.compile(r"\d{4}-\d\d?-\d\d?(?:(?:[Tt]|[ \t]+)\d.*)?", re.DOTALL)
_ISO_DATE: Final = re.compile(r"\d{4}-\d\d-\d\d")
# ruamel's and older C parsers stop at ? and : inside words between brackets.
_BAD_IN_FLOW: Final = re.compile(r"[,\[\]{}?:]")


class OneLine(str):
    """A text that is written on one line, also when it has more lines."""

    __slots__ = ()


def text_of(value: Scalar) -> str:
    """Return the text that our reader gives back for a value; CRLF becomes LF."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, date):
        return date(value.year, value.month, value.day).isoformat()
    if isinstance(value, int):
        return str(value)
    text = value.replace("\r\n", "\n")
    if forbidden := find_forbidden(text):
        raise RaoError(
            f"Deze tekst kan niet worden bewaard: er staat {name_character(forbidden)} in.",
            hint="Haal dat teken weg. Vaak helpt het om de tekst opnieuw te typen.",
        )
    return text


def one_line(value: Scalar, *, flow: bool) -> str:
    """Write a value on one line; `flow`: between brackets, where more must be quoted."""
    text = text_of(value)
    if not isinstance(value, str) or _is_plain(text, flow=flow):
        return text
    return quoted(text)


def key(text: str, *, flow: bool) -> str:
    """Write a key."""
    plain = _is_plain(text_of(text), flow=flow) and not _ISO_DATE.fullmatch(text)
    written = text if plain else quoted(text)
    if not text or "\n" in text or len(written) > _MAX_KEY:
        raise RaoError(
            f"'{text[:40]}' kan geen sleutel zijn.",
            hint=f"Een sleutel is één regel van hoogstens {_MAX_KEY} tekens.",
        )
    return written


def in_style(old: str, value: object, new: str) -> str:
    """Keep the quotes that a person chose when a text takes the place of a text on one line."""
    if isinstance(value, str) and "\n" not in text_of(value) and old[:1] in {"'", '"'}:
        return quoted(text_of(value), double=old[0] == '"')
    return new


def quoted(text: str, *, double: bool = False) -> str:
    """Write a text between single quotes; between double ones when it has line ends or tabs."""
    if double or "\n" in text or "\t" in text:
        escaped = text.replace("\\", "\\\\").replace('"', '\\"')
        return '"' + escaped.replace("\n", "\\n").replace("\t", "\\t") + '"'
    return "'" + text.replace("'", "''") + "'"


def literal(value: Scalar) -> tuple[str, list[str]] | None:
    """Write a text of more lines as a block: its indicator and lines; None when it cannot hold it.

    A block would lose or hide blanks at the ends of lines and at the head of the first one.
    """
    if not isinstance(value, str) or isinstance(value, OneLine):
        return None
    text = text_of(value)
    body = text.removesuffix("\n")
    lines = body.split("\n")
    if len(lines) == 1 or not lines[0] or not lines[-1] or lines[0] != lines[0].lstrip():
        return None
    if any(line != line.rstrip() or line.startswith("\t") for line in lines):
        return None
    return ("|-" if body == text else "|"), lines


def _is_plain(text: str, *, flow: bool) -> bool:
    """Whether a text can stand without quotes and every reader reads text (or an ISO date)."""
    if not text or text[0] in _BAD_START or text.strip() != text or not text.isprintable():
        return False
    if ": " in text or " #" in text or text.endswith(":"):
        return False
    if flow and _BAD_IN_FLOW.search(text):
        return False
    if text.casefold() in _WORDS or _NUMBER.fullmatch(text):
        return False
    return not _TIMESTAMP.fullmatch(text) or _is_date(text)


def _is_date(text: str) -> bool:
    try:
        return bool(_ISO_DATE.fullmatch(text)) and date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


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
