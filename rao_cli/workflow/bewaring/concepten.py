"""Drafts beside a step that goes for good: what was typed about the same lies there too."""

from collections.abc import Collection, Sequence
from typing import NamedTuple

from rao_cli.store.concept.bestanden import lees_concept
from rao_cli.store.concept.nemen import is_bezig
from rao_cli.store.concept.plek import concepten
from rao_cli.store.git.lezen.geschiedenis import Vastlegging
from rao_cli.workflow.concept.opdracht import opdracht_van
from rao_cli.workflow.handeling import Handeling


class Geraakt(NamedTuple):
    """The names of drafts that are about what goes, and of those that name something of it."""

    gaan: tuple[str, ...]
    nakijken: tuple[str, ...]


def geraakte_concepten(
    h: Handeling, stappen: Sequence[Vastlegging], verdwenen: Collection[str]
) -> Geraakt:
    """Return which drafts go with some steps; one in which another terminal works now, stays."""
    genoemd = {naam for stap in stappen for naam in stap.betreft}
    gaan, nakijken = [], []
    for naam in concepten(h.map.root):
        inhoud = lees_concept(h.map.root, naam)
        woorden = {*opdracht_van(naam, inhoud, h.stand), naam}
        if not woorden.isdisjoint(verdwenen) and not is_bezig(h.map.root, naam):
            gaan.append(naam)
        elif woorden & (genoemd | {*verdwenen}):
            nakijken.append(naam)
    return Geraakt(tuple(gaan), tuple(nakijken))
