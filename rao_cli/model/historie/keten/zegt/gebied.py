"""Where a step changed something, roughly: what an act of rao touches, it touches every time."""

from collections.abc import Iterator

from rao_cli.model.historie.keten.toestand import Ketenovergang, Plekverschil
from rao_cli.model.plaats import (
    REGISTERBESTAND,
    TEKSTMAPPEN,
    bovenmap,
    is_document,
    soort_van,
    soort_van_document,
)


def gebieden(overgang: Ketenovergang) -> frozenset[str]:
    """Return the places of a step: `signaallijst.zaken.standpunten`, `overleg+`, `agenda.md`."""
    return frozenset(plek for pad in overgang.paren for plek in gebieden_in(overgang, pad))


def gebieden_in(overgang: Ketenovergang, pad: str) -> Iterator[str]:
    """Yield the places that a step changed in one file."""
    paar = overgang.paren[pad]
    soort = "register" if pad == REGISTERBESTAND else soort_van(pad)
    if soort is None or not pad.endswith(".yaml"):
        yield _tekst(pad)
    elif not (paar.was_er and paar.is_er):
        yield f"{soort}{'-' if paar.was_er else '+'}"
    elif paar.was is None or paar.nu is None:
        yield f"{soort}?"
    elif not overgang.delen(pad):
        yield f"{soort}.tekst"
    else:
        yield from (_plek(soort, deel) for deel in overgang.delen(pad))


def _plek(soort: str, deel: Plekverschil) -> str:
    if soort != "signaallijst" or deel.plek[0] != "zaken":
        return f"{soort}.{deel.plek[0]}"
    _, _, *velden = deel.plek
    if velden:
        return f"{soort}.zaken.{velden[0]}"
    return f"{soort}.zaken{'+' if deel.was is None else '-'}"


def _tekst(pad: str) -> str:
    if is_document(pad):
        return f"{soort_van_document(pad)}.md"
    return bovenmap(pad) if bovenmap(pad) in TEKSTMAPPEN else "anders"
