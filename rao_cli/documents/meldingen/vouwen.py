"""Sentences folded between words, by the width that they take on a screen."""

from collections.abc import Iterator

from rao_cli.documents.meldingen.tekens import breedte_van, cellen, in_een_regel, veilig_begin


def vouw(tekst: str, eerste: int, vervolg: int) -> list[str]:
    """Return the lines of a text: `eerste` columns on the first line, `vervolg` on the others."""
    regels = [""]
    ruimte = eerste
    for woord in _woorden(tekst, vervolg):
        langer = f"{regels[-1]} {woord}" if regels[-1] else woord
        if breedte_van(langer) <= ruimte:
            regels[-1] = langer
        else:
            regels.append(woord)
            ruimte = vervolg
    return [veilig_begin(regel) for regel in regels]


def _woorden(tekst: str, breedte: int) -> Iterator[str]:
    """Yield the words; one that is wider than a line comes in pieces."""
    for woord in in_een_regel(tekst).split(" "):
        if breedte_van(woord) <= breedte:
            if woord:
                yield woord
        else:
            yield from _stukken(woord, breedte)


def _stukken(woord: str, breedte: int) -> Iterator[str]:
    stuk, gevuld = "", 0
    for cel in cellen(woord):
        if stuk and gevuld + cel.breedte > breedte:
            yield stuk
            stuk, gevuld = "", 0
        stuk += cel.beeld
        gevuld += cel.breedte
    if stuk:
        yield stuk
