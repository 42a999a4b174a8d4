"""Lists of words that ship with rao: blocks with a name, words with blanks between them."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

_MAP: Final = Path(__file__).with_name("woorden")


def lees(naam: str) -> str:
    """Return what stands in a file below its head, which ends with an empty line."""
    return (_MAP / naam).read_bytes().partition(b"\n\n")[2].decode().rstrip("\n")


def lees_blokken(naam: str) -> Iterator[tuple[str, str]]:
    """Yield the name and the words of each block of a file; it begins with `[its name] and why`."""
    for blok in f"\n{lees(naam)}".split("\n[")[1:]:
        kop, _, woorden = blok.partition("\n")
        yield kop.partition("]")[0], woorden


def lees_groepen(naam: str) -> dict[str, frozenset[str]]:
    """Return the words of the blocks of a file by the names of those."""
    groepen: dict[str, list[str]] = {}
    for groep, woorden in lees_blokken(naam):
        groepen.setdefault(groep, []).extend(woorden.split())
    return {groep: frozenset(woorden) for groep, woorden in groepen.items()}


def verschreven(woord: str) -> frozenset[str]:
    """Return a word as a hurried hand types it: a letter left out, doubled or swapped."""
    plekken = range(1, len(woord))
    return frozenset(
        fout
        for i in plekken
        for fout in (
            woord[:i] + woord[i + 1 :],
            woord[:i] + woord[i] + woord[i:],
            woord[: i - 1] + woord[i] + woord[i - 1] + woord[i + 1 :],
        )
    ) - {woord}
