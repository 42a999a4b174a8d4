r"""Man pages: the few macros of man(7) that every `man` knows, and text that means itself in them.

A letter outside ASCII goes out as its number, so that no reader has to guess the encoding.
"""

import re
from collections.abc import Iterable, Sequence
from typing import Final

from rao_cli.cli.terminal.scherm import alineas

#: What means something to roff, and what a terminal must show as it is typed.
_TEKENS: Final = {
    "\\": r"\(rs",
    "-": r"\-",
    "'": r"\(aq",
    '"': r"\(dq",
    "`": r"\(ga",
    "^": r"\(ha",
    "~": r"\(ti",
}
_OPTIE: Final = re.compile(r"(?<![\w-])(--?[a-z][a-z-]*)")


def tekst(getypt: str) -> str:
    """Return text that roff prints as it is."""
    veilig = "".join(_TEKENS.get(teken, teken) for teken in getypt)
    veilig = "".join(t if t.isascii() else rf"\[u{ord(t):04X}]" for t in veilig)
    return rf"\&{veilig}" if veilig.startswith((".", "'")) else veilig


def vet(getypt: str) -> str:
    """Return text in bold."""
    return rf"\fB{tekst(getypt)}\fR"


def kop(naam: str, titel: str) -> list[str]:
    """Return the head of a page: no words are broken, and the right side is ragged."""
    return [f'.TH "{naam.upper()}" "1" "" "rao" "{tekst(titel)}"', ".nh", ".ad l"]


def deel(titel: str, regels: Iterable[str]) -> list[str]:
    """Return a section, or nothing where it would be empty."""
    inhoud = list(regels)
    if inhoud[:1] == [".PP"]:  # a section begins one itself
        del inhoud[0]
    return [f".SH {tekst(titel.upper())}", *inhoud] if inhoud else []


def lopend(getypt: str) -> list[str]:
    """Return paragraphs; what is indented stands as it is, and items have a dash."""
    regels: list[str] = []
    letterlijk = False
    for alinea in alineas(getypt.replace("`", "")):
        if letterlijk != alinea.startswith("  "):
            letterlijk = not letterlijk
            regels += [".RS 2", ".nf"] if letterlijk else [".fi", ".RE"]
        if letterlijk:
            regels.append(tekst(alinea[2:]))
        elif alinea.startswith("- "):
            regels += [r".IP \(bu 2", tekst(alinea[2:])]
        elif alinea:
            regels += [".PP", _met_opties(alinea)]
    return regels + ([".fi", ".RE"] if letterlijk else [])


def letterlijk(blokken: Sequence[str]) -> list[str]:
    """Return lines as they are typed."""
    regels = [tekst(regel[2:]) for blok in blokken for regel in blok.splitlines()]
    return [".RS 2", ".nf", *regels, ".fi", ".RE"] if regels else []


def lijst(rijen: Iterable[tuple[str, str]]) -> list[str]:
    """Return names, each with what it is below it."""
    return [
        regel for naam, uitleg in rijen for regel in (".TP", vet(naam.strip()), _met_opties(uitleg))
    ]


def _met_opties(getypt: str) -> str:
    """Return a text with its options in bold."""
    delen = _OPTIE.split(getypt)
    return "".join(
        vet(deel) if nummer % 2 else _midden(deel, nummer) for nummer, deel in enumerate(delen)
    )


def _midden(getypt: str, nummer: int) -> str:
    """Return a part of a text; only at its begin a point would be an order to roff."""
    veilig = tekst(getypt)
    return veilig if nummer == 0 else veilig.removeprefix(r"\&")
