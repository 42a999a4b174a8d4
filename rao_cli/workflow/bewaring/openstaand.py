"""What keeps a year from being handed over: as long as something of it may still change."""

from collections.abc import Iterator
from typing import NamedTuple

from rao_cli.documents.document import BESLUITENLIJST
from rao_cli.model.bewaring.archiefjaar import Archiefjaar
from rao_cli.model.opdrachtregel import opdrachtregel
from rao_cli.model.overleg.vingerafdruk import klopt_besluitenlijst
from rao_cli.model.stand import Stand
from rao_cli.model.taal import datum
from rao_cli.model.terugkoppeling.antwoord import lkos_zonder_bericht
from rao_cli.model.zaak.opschaling import zonder_bericht
from rao_cli.store.git.samen.nieuws import nieuws
from rao_cli.store.register_map import RegisterMap
from rao_cli.workflow.taak import Kast
from rao_cli.workflow.terugkoppeling.nataken import taken_na


class NogOpen(NamedTuple):
    """One thing that is not done, and the command for it."""

    wat: str
    hoe: str


def openstaand(stand: Stand, kast: Kast, jaar: Archiefjaar) -> Iterator[NogOpen]:
    """Yield what must be done first; nothing when the year is closed."""
    yield from _overleggen(stand, kast, jaar)
    for _, actie in jaar.acties:
        if actie.status == "open":
            wat = f"Actie {actie.kenmerk} is nog open"
            yield NogOpen(wat, opdrachtregel("actie", "gereed", actie.kenmerk))
    for _, lijst in jaar.opschalingen:
        if lijst.status != "ingetrokken" and (
            zonder_bericht(stand, lijst) or lkos_zonder_bericht(stand, lijst)
        ):
            wat = f"Het antwoord op {lijst.kenmerk} is nog niet aan elk LKO verteld"
            yield NogOpen(wat, opdrachtregel("toon", lijst.kenmerk))
    if kast.map is not None:
        yield from _niet_gedeeld(kast.map)


def _overleggen(stand: Stand, kast: Kast, jaar: Archiefjaar) -> Iterator[NogOpen]:
    for pad, overleg in jaar.overleggen:
        dag = overleg.datum.isoformat()
        if overleg.komt_nog:
            wat = f"Het overleg van {datum(overleg.datum)} is niet gehouden en niet vervallen"
            yield NogOpen(wat, opdrachtregel("overleg", "houd", dag))
        elif overleg.is_gehouden:
            yield from (NogOpen(een.wat, een.opdracht) for een in taken_na(stand, "", pad, kast))
            klopt = klopt_besluitenlijst(overleg, [actie for _, actie in stand.acties_uit(overleg)])
            if overleg.ligt_vast and klopt and not kast.heeft(BESLUITENLIJST.op(overleg.datum)):
                wat = f"De besluitenlijst van {datum(overleg.datum)} ligt niet in het register"
                yield NogOpen(wat, opdrachtregel("besluitenlijst", "genereer", dag))


def _niet_gedeeld(map_: RegisterMap) -> Iterator[NogOpen]:
    """Yield that others do not have all steps: a step that is not shared may get another number."""
    stand = nieuws(map_.repo)
    if stand is not None and stand.laatst is not None and stand.van_ons:
        yield NogOpen("Uw laatste stappen zijn nog niet gedeeld", "rao sync")
