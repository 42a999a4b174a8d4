"""Which rao wrote the paper of a besluitenlijst: another rao may word it otherwise (S11)."""

from collections.abc import Iterable, Mapping
from typing import Final

from rao_cli import __version__
from rao_cli.model.plaats import dag_van_besluitenlijst

#: The trailer of a step that wrote such a paper.
VERSIE: Final = "Rao-Versie"


def papierversie(paden: Iterable[str]) -> Mapping[str, list[str]]:
    """Return the trailer of a step that writes these files; nothing when no such paper is one."""
    papier = any(dag_van_besluitenlijst(pad) is not None for pad in paden)
    return {VERSIE: [__version__]} if papier else {}
