"""What a person may choose as he shares: his version in the place of what another shared (S11).

`rao sync` shows him both. Nobody sees later whether there were two, so it is told, and is no fault:
as long as his own acts make it of what he began on. What was decided or sent is never chosen away.
"""

from collections.abc import Callable, Mapping
from fnmatch import fnmatchcase
from typing import Final

from rao_cli.model.historie.keten.ketenfout import Ketenfout
from rao_cli.model.historie.keten.rij.geheel import Rijgeheel
from rao_cli.model.historie.keten.zegt.gebied import gebieden_in
from rao_cli.model.historie.keten.zegt.handelingen import past, samen
from rao_cli.model.soorten.actie import Actie
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.soorten.signaallijst import Signaallijst
from rao_cli.model.soorten.terugkoppeling import Terugkoppeling

#: Per kind of trouble the places that an act of his own must have changed.
_PLEK: Final[Mapping[str, tuple[str, ...]]] = {
    "status": ("signaallijst.status", "actie.status"),
    "verdwenen": ("signaallijst.zaken-",),
    "gesloten": ("signaallijst.zaken*",),
    "dag": (
        *("signaallijst.intrekking", "signaallijst.zaken.verhuisd"),
        *("actie.gereed_op", "actie.vervallen_op"),
        *(f"signaallijst.zaken.{einde}" for einde in ("afloop", "intrekking", "weigering")),
    ),
}


def is_eigen_keuze(rij: Rijgeheel, fout: Ketenfout) -> bool:
    """Say whether `rao sync` asks about this, and an act of the row is the answer."""
    return any(regel(rij, fout) for regel in _REGELS)


def _zijn_versie(rij: Rijgeheel, fout: Ketenfout) -> bool:
    """Say whether an act of his made of a list or actie what it is, and of what he began on too."""
    paar, eerst = rij.op.paren.get(fout.bestand), rij.sinds_begin.paren.get(fout.bestand)
    if paar is None or eerst is None or not isinstance(paar.nu, Signaallijst | Actie):
        return False
    plekken = {*gebieden_in(rij.op, fout.bestand)} & {*gebieden_in(rij.sinds_begin, fout.bestand)}
    vormen = _PLEK.get(fout.soort, ())
    plekken = {plek for plek in plekken if any(fnmatchcase(plek, vorm) for vorm in vormen)}
    namen = {paar.nu.kenmerk, *_zaken(paar.nu), *_zaken(paar.was)}
    genoemd = not rij.betreft.isdisjoint(namen)
    return genoemd and bool(plekken) and not past(samen(rij.daden), plekken)[1]


def _zaken(was: object) -> set[str]:
    return set(was.zaken) if isinstance(was, Signaallijst) else set()


def _gaat_toch_door(rij: Rijgeheel, fout: Ketenfout) -> bool:
    """Say whether a meeting to come is as he prepared it, that another cancelled or had fixed."""
    paar = rij.op.paren.get(fout.bestand)
    if paar is None or fout.soort not in {"status", "vastgesteld"}:
        return False
    was, nu = paar.was, paar.nu
    if not (isinstance(was, Overleg) and isinstance(nu, Overleg)):
        return False
    return nu.datum.isoformat() in rij.betreft and not (was.is_gehouden or nu.is_gehouden)


def _staat_op_zijn_agenda(rij: Rijgeheel, fout: Ketenfout) -> bool:
    """Say whether a list that another withdrew is as he knew it, with its zaken on his agenda."""
    paar, toen = rij.op.paren.get(fout.bestand), rij.sinds_begin.voor
    eerst = toen.signaallijsten.get(fout.bestand) if toen else None
    if fout.soort != "status" or paar is None or eerst is None:
        return False
    overleggen = [p.nu for p in rij.op.paren.values() if isinstance(p.nu, Overleg)]
    punten = {punt.id for overleg in overleggen for punt in overleg.agendapunten}
    nu = paar.nu
    return isinstance(nu, Signaallijst) and nu.status == eerst.status and bool(punten & {*nu.zaken})


def _dag_van_verzenden(rij: Rijgeheel, fout: Ketenfout) -> bool:
    """Say whether two wrote down of one letter on which day it went, and nothing else differs."""
    paar = rij.op.paren.get(fout.bestand)
    if fout.soort != "dag" or paar is None or not isinstance(paar.nu, Terugkoppeling):
        return False
    zelf = "terugkoppeling-verzonden" in rij.daden and paar.nu.kenmerk in rij.betreft
    return zelf and {*gebieden_in(rij.op, fout.bestand)} == {"terugkoppeling.verzonden_op"}


_REGELS: Final[tuple[Callable[[Rijgeheel, Ketenfout], bool], ...]] = (
    _zijn_versie,
    _gaat_toch_door,
    _staat_op_zijn_agenda,
    _dag_van_verzenden,
)
