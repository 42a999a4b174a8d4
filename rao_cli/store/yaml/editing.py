"""A change in a register file as the smallest edit of its text.

What a person wrote stays byte for byte: comments, order, quotes, blank lines, line ends. Every
result is read back: it must hold the old tree with just this change, or RaoError says so.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import pairwise
from types import MappingProxyType
from typing import NoReturn, TypeVar

from rao_cli.model.errors import RaoError
from rao_cli.model.melding import Pad
from rao_cli.store.yaml.editor import change, emitter
from rao_cli.store.yaml.editor.change import KeyOrder, no_order
from rao_cli.store.yaml.editor.draft import difference, read
from rao_cli.store.yaml.editor.emitter import Nieuw, OpenBlock, Tree, tree_of
from rao_cli.store.yaml.editor.expected import get, renamed, with_item, with_value, without

__all__ = [
    "KeyOrder",
    "Nieuw",
    "OpenBlock",
    "Tree",
    "boom_van",
    "hernoem",
    "make_tekst",
    "verplaats",
    "verwijder",
    "voeg_in",
    "voeg_toe",
    "wijzig_samen",
    "zet",
    "zet_klaar",
]

T = TypeVar("T")


def zet(tekst: str, pad: Pad, waarde: Nieuw, volgorde: KeyOrder = no_order) -> str:
    """Set the value at a path; a missing key is added, with the mappings that lead to it.

    A new key comes at its place in the order of its mapping, or last. Of a mapping or list that is
    there already only what differs changes. RaoError: the path runs through a text or past the end
    of a list, or the text cannot be read.
    """
    return _first_good(
        lambda value: change.set_value(tekst, pad, value, volgorde),
        _ways(waarde),
        lambda: with_value(_tree(tekst), pad, tree_of(waarde)),
    )


def zet_klaar(
    tekst: str, paden: Sequence[Pad], sleutels: Sequence[str], volgorde: KeyOrder = no_order
) -> str:
    """Give every key of the mappings at these paths a line of its own, empty when it is new.

    Then more hands can fill it at once. What stands between braces stays as it is.
    """
    draft = read(tekst)
    ruim = [pad for pad in paden if not any(node.flow for node in draft.find(pad))]
    new = change.insert_keys(tekst, ruim, sleutels, volgorde)
    if new is not None and _reads_as(new, _with_keys(draft.tree(), ruim, sleutels)):
        return new
    for pad in ruim:
        node = dict(enumerate(read(tekst).find(pad))).get(len(pad))
        for sleutel in sleutels:
            if node is None or sleutel not in node.keys:
                tekst = zet(tekst, (*pad, sleutel), None, volgorde)
    return tekst


def _with_keys(tree: Tree, paden: Iterable[Pad], sleutels: Iterable[str]) -> Tree:
    for pad in paden:
        present = get(tree, pad)
        new = dict.fromkeys(sleutels) | (present if isinstance(present, dict) else {})
        tree = with_value(tree, pad, new)
    return tree


def voeg_toe(tekst: str, pad: Pad, waarde: Nieuw, volgorde: KeyOrder = no_order) -> str:
    """Append an item to the list at a path; the list is made when it is absent or empty."""
    return _voeg_in(tekst, pad, None, waarde, volgorde)


def voeg_in(
    tekst: str, pad: Pad, onderdelen: Sequence[tuple[int, Nieuw]], volgorde: KeyOrder = no_order
) -> str:
    """Insert items into the list at a path, each before its place (from 0, at most the length).

    A place counts the items that came in before it.
    """
    if len(onderdelen) > 1:
        new = change.insert_items(tekst, pad, onderdelen, volgorde)
        if _reads_as(new, _with_items(_tree(tekst), pad, onderdelen)):
            return new
    for index, waarde in onderdelen:
        tekst = _voeg_in(tekst, pad, index, waarde, volgorde)
    return tekst


def _voeg_in(tekst: str, pad: Pad, index: int | None, waarde: Nieuw, volgorde: KeyOrder) -> str:
    return _first_good(
        lambda value: change.insert_item(tekst, pad, index, value, volgorde),
        _ways(waarde),
        lambda: with_item(_tree(tekst), pad, index, tree_of(waarde)),
    )


def _with_items(tree: Tree, pad: Pad, onderdelen: Iterable[tuple[int, Nieuw]]) -> Tree:
    old = get(tree, pad)
    row = list(old) if isinstance(old, list) else []
    for index, waarde in onderdelen:
        row.insert(index, tree_of(waarde))
    return with_value(tree, pad, row)


def verplaats(tekst: str, pad: Pad, van: int, naar: int) -> str:
    """Move an item of the list at a path; `naar` is its place among the other items.

    Its lines go as they are. Between brackets, or where its lines hold more, its data goes.
    """
    tree = _tree(tekst)
    item = get(tree, (*pad, van))
    expected = with_item(without(tree, (*pad, van)), pad, naar, item)
    new = change.move_item(tekst, pad, van, naar)
    if new is not None and _reads_as(new, expected):
        return new
    return voeg_in(verwijder(tekst, (*pad, van)), pad, [(naar, item)])


def verwijder(tekst: str, pad: Pad) -> str:
    """Remove the key or item at a path; what becomes empty by it is written as {} or []."""
    return _first_good(
        lambda wide: change.remove_value(tekst, pad, wide=wide),
        (False, True),
        lambda: without(_tree(tekst), pad),
    )


def hernoem(tekst: str, pad: Pad, naam: str) -> str:
    """Give the key at a path another name; what stands behind it stays as it is."""
    new = change.rename_key(tekst, pad, naam)
    return new if _reads_as(new, renamed(_tree(tekst), pad, naam)) else _refuse()


def wijzig_samen(
    tekst: str, waarden: Mapping[Pad, Nieuw], namen: Mapping[Pad, str] = MappingProxyType({})
) -> str:
    """Set values that are there already, and give keys another name; the text is read back once.

    RaoError when these do not go together: then make them one by one.
    """
    draft = read(tekst)
    nieuw = [change.set_value(tekst, pad, waarde) for pad, waarde in waarden.items()]
    nieuw += [change.rename_key(tekst, pad, naam) for pad, naam in namen.items()]
    edits = sorted(difference(draft.text, een) for een in nieuw)
    if any(een.end > volgende.start for een, volgende in pairwise(edits)):
        return _refuse()
    tree = draft.tree()
    for pad, waarde in waarden.items():
        tree = with_value(tree, pad, tree_of(waarde))
    for pad in sorted(namen, key=len, reverse=True):  # below, before what stands above it
        tree = renamed(tree, pad, namen[pad])
    new = draft.apply(edits)
    return new if _reads_as(new, tree) else _refuse()


def boom_van(tekst: str) -> Tree:
    """Return what a text says, as every edit sees it; RaoError when it cannot be read."""
    return read(tekst).tree()


def make_tekst(data: Mapping[str, Nieuw], kop: str = "") -> str:
    """Write a new file in the order of `data`; `kop`: lines of comment at its head."""
    head = [line if line.startswith("#") or not line else f"# {line}" for line in kop.splitlines()]
    new = "\n".join((*head, *(emitter.block_lines(data, 0) or ["{}"]), ""))
    return new if _reads_as(new, tree_of(data)) else _refuse()


def _ways(waarde: Nieuw) -> tuple[Nieuw, Nieuw]:
    """Return a value as it is best written, and without blocks of text (|).

    A block would take in a comment or blank line below it that is indented as deep.
    """
    return waarde, emitter.without_blocks(waarde)


def _first_good(make: Callable[[T], str], ways: Iterable[T], expected: Callable[[], Tree]) -> str:
    """Make a change in the first way whose result reads as it should."""
    for way in ways:
        new = make(way)
        if _reads_as(new, expected()):
            return new
    return _refuse()


def _tree(tekst: str) -> Tree:
    return read(tekst).tree()


def _reads_as(tekst: str, expected: Tree) -> bool:
    """Whether a text reads as what was meant; a bug of ours must never reach a file."""
    try:
        return _tree(tekst) == expected
    except RaoError:
        return False


def _refuse() -> NoReturn:
    raise RaoError(
        "rao kan deze wijziging niet veilig in het bestand zetten. Er is niets veranderd.",
        hint="Zet de wijziging zelf in het bestand en meld dit aan de makers van rao.",
    )
