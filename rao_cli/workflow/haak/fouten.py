"""What is wrong in a register and was not so before: only that stops somebody's work.

A register may be large, and nearly always nothing is wrong. So first only that is judged which has
to do with what changed; when anything shows up there, everything is judged, before and after.
"""

from collections import Counter
from collections.abc import Collection, Sequence
from datetime import date
from functools import reduce
from operator import and_
from typing import Final

from rao_cli.model.melding import Melding
from rao_cli.model.patroon import patroon
from rao_cli.model.plaats import REGISTERBESTAND, naam_in
from rao_cli.store.lading import Lading
from rao_cli.store.momentopname import Momentopname
from rao_cli.workflow.controle.oogst import Oogst
from rao_cli.workflow.controle.sinds import nieuwe_meldingen
from rao_cli.workflow.privacy.meldingen import is_privacy

#: A register with fewer files is judged as a whole at once.
_KLEIN: Final = 100
#: By what one file names another: a kenmerk or the day of a meeting.
_NAAM: Final = patroon(rb"\b[A-Z]{1,4}-[\w-]+|\b\d{4}-\d\d-\d\d\b")
_VORM: Final = "VRM"


def nieuwe_fouten(
    nu: Momentopname, eerder: Sequence[Momentopname], anders: Collection[str], vandaag: date
) -> list[Melding]:
    """Return the fouten that none of the states before had; `anders` are the changed paths.

    Without a state before only what cannot be read counts: a register may have a past.
    """
    paden = _verwant(nu, eerder, anders)
    if paden is not None and not _fouten(_oordeel(nu.lading(paden.__contains__), vandaag)):
        return []
    oogst = _oordeel(nu.lading(), vandaag)
    if not _fouten(oogst):
        return []
    if not eerder:
        return [melding for melding in _fouten(oogst) if melding.code.startswith(_VORM)]
    vroeger = (_oordeel(een.lading(), vandaag) for een in eerder)
    nieuw = (Counter(nieuwe_meldingen(oogst.vondsten(), toen.vondsten())) for toen in vroeger)
    return [melding for melding in reduce(and_, nieuw).elements() if _telt(melding)]


def _oordeel(lading: Lading, vandaag: date) -> Oogst:
    oogst = Oogst(vandaag, None)
    oogst.voeg_toe(lading, lambda _: True)
    return oogst


def _fouten(oogst: Oogst) -> list[Melding]:
    return [melding for melding in oogst.meldingen if _telt(melding)]


def _telt(melding: Melding) -> bool:
    """Say whether a finding stops somebody; signs of persons are looked for elsewhere."""
    return melding.ernst == "fout" and not is_privacy(melding.code)


def _verwant(
    nu: Momentopname, eerder: Sequence[Momentopname], anders: Collection[str]
) -> set[str] | None:
    """Return the files that name what the changed files name; None when that is no use."""
    eigen = nu.eigen
    if len(eigen) <= _KLEIN or REGISTERBESTAND in anders or not eerder:
        return None
    nu.lezer.haal(iter(eigen.values()))
    namen = {naam_in(pad).encode() for pad in anders}
    for kant in (nu, *eerder):
        namen.update(*(_NAAM.findall(kant.data(pad) or b"") for pad in anders))
    raak = {pad for pad, blob in eigen.items() if not namen.isdisjoint(_namen(nu, pad, blob))}
    return {REGISTERBESTAND, *raak, *(pad for pad in anders if pad in eigen)}


def _namen(nu: Momentopname, pad: str, blob: str) -> set[bytes]:
    return {naam_in(pad).encode(), *_NAAM.findall(nu.lezer.data(blob))}
