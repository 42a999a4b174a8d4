"""A row of steps that was played anew on the work of others, judged as one (S11).

What lies between its first and its last step, nobody saw: it is half of the one and half of the
other. So the row is good when its acts, one after the other, could have made of what was shared
what it left. What none of its acts may change, `rao sync` did by itself, and may no more than that.
"""

from collections.abc import Collection, Iterable, Iterator
from typing import Final, NamedTuple

from rao_cli.model.historie.keten.aard import Aard
from rao_cli.model.historie.keten.ketenfout import Ketenfout
from rao_cli.model.historie.keten.oordeel import beoordeel_stap
from rao_cli.model.historie.keten.toestand import Ketenovergang
from rao_cli.model.historie.keten.zegt.gebied import gebieden_in
from rao_cli.model.historie.keten.zegt.handelingen import HANDELINGEN, past, samen
from rao_cli.model.soorten.overleg import Overleg

#: These are no acts of the consultation: what they may change, nothing says.
_GEEN_DAAD: Final = frozenset({"", "bewaar", "herstel", "ongedaan", "sync"})


class Rijgeheel(NamedTuple):
    """A whole row: what it changed in what was shared, and since its maker began."""

    op: Ketenovergang
    sinds_begin: Ketenovergang
    handelingen: Collection[str]
    #: Everything that its steps name.
    betreft: frozenset[str]
    #: Files in which a person typed something as the two came together.
    eigen: frozenset[str]

    @property
    def daden(self) -> list[str]:
        """The acts that its maker did."""
        return daden_in(self.handelingen)


def daden_in(handelingen: Iterable[str]) -> list[str]:
    """Return which of some words are acts that change no more than their own places."""
    return sorted({een for een in handelingen if een in HANDELINGEN} - _GEEN_DAAD)


def beoordeel_rij(rij: Rijgeheel) -> Iterator[Ketenfout]:
    """Find what no row of these acts may make of what was shared."""
    per_daad = [
        dict.fromkeys(beoordeel_stap(rij.op, Aard(daad, gebundeld=True, eigen=rij.eigen)))
        for daad in rij.daden
    ]
    gevonden = [een for een in per_daad[0] if all(een in daad for daad in per_daad[1:])]
    van_sync = beoordeel_stap(rij.op, Aard("sync", eigen=rij.eigen))
    vreemd = _van_geen_daad(rij)
    gevonden += [een for een in van_sync if een.bestand in vreemd]
    yield from (een for een in dict.fromkeys(gevonden) if not _gaat_toch_door(rij, een))


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


def _gaat_toch_door(rij: Rijgeheel, fout: Ketenfout) -> bool:
    """Say whether a meeting goes on that one cancelled while another prepared it.

    `rao sync` asks which of the two it is.
    """
    paar = rij.op.paren.get(fout.bestand)
    if fout.soort != "status" or paar is None or rij.sinds_begin.voor is None:
        return False
    eerst = rij.sinds_begin.voor.overleggen.get(fout.bestand)
    was, nu = paar.was, paar.nu
    if eerst is None or not (isinstance(was, Overleg) and isinstance(nu, Overleg)):
        return False
    over_dit = nu.datum.isoformat() in rij.betreft
    return over_dit and was.status == "vervallen" and eerst.status == nu.status
