"""A row of steps that was played anew on the work of others, judged as one (S11).

What lies between its first and its last step, nobody saw: it is half of the one and half of the
other. So the row is good when its acts, one after the other, could have made of what was shared
what it left. What none of its acts may change, `rao sync` did by itself, and may no more than that.
"""

from collections.abc import Iterator
from typing import NamedTuple

from rao_cli.model.historie.keten.aard import Aard
from rao_cli.model.historie.keten.ketenfout import Ketenfout
from rao_cli.model.historie.keten.oordeel import beoordeel_stap
from rao_cli.model.historie.keten.rij.geheel import Rijgeheel
from rao_cli.model.historie.keten.rij.keuze import is_eigen_keuze
from rao_cli.model.historie.keten.toestand import Ketenovergang
from rao_cli.model.historie.keten.zegt.gebied import gebieden_in
from rao_cli.model.historie.keten.zegt.handelingen import past, samen


class Rijvondsten(NamedTuple):
    """What is wrong with a row, and what its maker may have chosen as both versions were shown."""

    fouten: tuple[Ketenfout, ...]
    gekozen: tuple[Ketenfout, ...]


def beoordeel_rij(rij: Rijgeheel) -> Rijvondsten:
    """Find what no row of these acts may make of what was shared."""
    gevonden = [*_van_de_daden(rij, rij.op)]
    vreemd = _van_geen_daad(rij)
    van_sync = beoordeel_stap(rij.op, Aard("sync", eigen=rij.eigen))
    gevonden += [een for een in van_sync if een.bestand in vreemd]
    eerder = {een[::2] for een in _van_de_daden(rij, rij.sinds_begin)} if gevonden else set()
    alle = dict.fromkeys(gevonden)
    gekozen = {een for een in alle if een[::2] not in eerder and is_eigen_keuze(rij, een)}
    return Rijvondsten(
        tuple(een for een in alle if een not in gekozen),
        tuple(een for een in alle if een in gekozen),
    )


def _van_de_daden(rij: Rijgeheel, o: Ketenovergang) -> Iterator[Ketenfout]:
    """Yield what is found whichever of the acts did it."""
    aarden = [Aard(daad, gebundeld=True) for daad in rij.daden]
    eerste, *rest = [dict.fromkeys(beoordeel_stap(o, aard)) for aard in aarden]
    yield from (een for een in eerste if all(een in ander for ander in rest))


def _van_geen_daad(rij: Rijgeheel) -> set[str]:
    """Return the files in which something changed that none of the acts changes.

    What became as its maker knew it, is of his side.
    """
    bereik, anders = samen(rij.daden), rij.sinds_begin.paren
    plekken = {
        pad: {*gebieden_in(rij.op, pad)} & {*gebieden_in(rij.sinds_begin, pad)}
        for pad in rij.op.paren
        if pad in anders
    }
    return {pad for pad, waar in plekken.items() if past(bereik, waar)[1]}
