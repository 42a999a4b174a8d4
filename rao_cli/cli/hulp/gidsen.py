"""The guides of `rao help`: texts over more than one command, in `teksten/`."""

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Final, NamedTuple

from rao_cli.cli import omgeving
from rao_cli.cli.omgeving import Variabele

_MAP: Final = Path(__file__).with_name("teksten")
#: In the order in which somebody needs them.
GIDSEN: Final = (
    *("beginnen", "maand", "vergissing", "wissen", "samenwerken"),
    *("ci", "omgeving", "uitgang"),
)
#: What somebody may look for that a guide is about, though it is no word of its own.
OOK: Final = dict.fromkeys(("grens", "sinds", "bouwstraat", "pijplijn", "pre-commit"), "ci")
_HIER: Final = "{variabelen}"


class Gids(NamedTuple):
    """What it is about in one sentence, and what it says."""

    naam: str
    kop: str
    tekst: str


@cache
def lees_gids(naam: str) -> Gids:
    """Return a guide; the table of variables is made of what rao reads."""
    kop, _, tekst = (_MAP / f"{naam}.txt").read_text(encoding="utf-8").partition("\n")
    if _HIER in tekst:
        delen = (omgeving.VARIABELEN, omgeving.VAN_ANDEREN)
        tekst = tekst.replace(_HIER, "\n\n".join(map(_tabel, delen)))
    return Gids(naam, kop, tekst.strip("\n"))


def _tabel(variabelen: Sequence[Variabele]) -> str:
    """Each variable with its value, and below it what it does."""
    return "\n".join(
        f"  {een.naam}={een.waarde}\n    {een.uitleg}{f' Zoals {een.optie}.' if een.optie else ''}"
        for een in variabelen
    )
