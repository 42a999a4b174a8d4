"""What a person may choose as he shares: his version in the place of what another shared (S11).

`rao sync` shows him both. Nobody sees later whether there were two, so it is told, and is no fault:
as long as his own acts make it of what he began on. What was fixed or sent is never chosen away.
"""

from collections.abc import Callable, Mapping
from fnmatch import fnmatchcase
from typing import Final

from rao_cli.model.historie.keten.ketenfout import Ketenfout
from rao_cli.model.historie.keten.rijgeheel import Rijgeheel
from rao_cli.model.historie.keten.zegt.gebied import gebieden_in
from rao_cli.model.historie.keten.zegt.handelingen import past, samen
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.soorten.signaallijst import Signaallijst

#: Per kind of trouble the places that an act of his own must have changed.
_PLEK: Final[Mapping[str, tuple[str, ...]]] = {
    "status": ("signaallijst.status",),
    "verdwenen": ("signaallijst.zaken-",),
    "gesloten": ("signaallijst.zaken*",),
    "dag": (
        *("signaallijst.intrekking", "signaallijst.zaken.verhuisd"),
        *(f"signaallijst.zaken.{einde}" for einde in ("afloop", "intrekking", "weigering")),
    ),
}


def is_eigen_keuze(rij: Rijgeheel, fout: Ketenfout) -> bool:
    """Say whether `rao sync` asks about this, and an act of the row is the answer."""
    return any(regel(rij, fout) for regel in _REGELS)


def _zijn_versie(rij: Rijgeheel, fout: Ketenfout) -> bool:
    """Say whether an act of his made of a list what it is, and of what he began on too."""
    paar, eerst = rij.op.paren.get(fout.bestand), rij.sinds_begin.paren.get(fout.bestand)
    if paar is None or eerst is None or not isinstance(paar.nu, Signaallijst):
        return False
    plekken = {*gebieden_in(rij.op, fout.bestand)} & {*gebieden_in(rij.sinds_begin, fout.bestand)}
    vormen = _PLEK.get(fout.soort, ())
    plekken = {plek for plek in plekken if any(fnmatchcase(plek, vorm) for vorm in vormen)}
    genoemd = not rij.betreft.isdisjoint({paar.nu.kenmerk, *paar.nu.zaken, *_zaken(paar.was)})
    return genoemd and bool(plekken) and not past(samen(rij.daden), plekken)[1]


def _zaken(was: object) -> set[str]:
    return set(was.zaken) if isinstance(was, Signaallijst) else set()


def _gaat_toch_door(rij: Rijgeheel, fout: Ketenfout) -> bool:
    """Say whether a meeting goes on that one cancelled while another prepared it."""
    paar = rij.op.paren.get(fout.bestand)
    if fout.soort != "status" or paar is None or rij.sinds_begin.voor is None:
        return False
    eerst = rij.sinds_begin.voor.overleggen.get(fout.bestand)
    was, nu = paar.was, paar.nu
    if eerst is None or not (isinstance(was, Overleg) and isinstance(nu, Overleg)):
        return False
    over_dit = nu.datum.isoformat() in rij.betreft
    return over_dit and "vervallen" == was.status != eerst.status


_REGELS: Final[tuple[Callable[[Rijgeheel, Ketenfout], bool], ...]] = (_zijn_versie, _gaat_toch_door)
