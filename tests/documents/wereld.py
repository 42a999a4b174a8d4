"""Stands for the tests of documents and agenda: a full region, an empty one, a nasty one."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeVar

import msgspec

from rao_cli.model.basis import Blok
from rao_cli.model.soorten.ding import plaats_van
from rao_cli.model.soorten.overleg import Agendapunt, Overleg
from rao_cli.workflow.agenda.voorstel import stel_agendapunten_voor, voeg_samen
from tests.rules.wereld import bouw_stand, lees, maak_ding

if TYPE_CHECKING:
    from rao_cli.model.stand import Stand

B = TypeVar("B", bound=Blok)
FEBRUARI: Final = date(2026, 2, 12)
MAART: Final = date(2026, 3, 12)
APRIL: Final = date(2026, 4, 9)
VANDAAG: Final = date(2026, 4, 8)


def vol(naam: str = "register") -> Stand:
    """Return the region of a file beside this one."""
    data = lees(Path(__file__).with_name(f"{naam}.yaml").read_text(encoding="utf-8"))
    return stand_van(*(maak_ding(deel) for deel in data))


def leeg() -> Stand:
    """Return a region that just began, with one planned meeting."""
    return stand_van(
        maak_ding(
            {
                "soort": "register",
                "regio": {"naam": "Noorderland", "provincies": ["Noorderland"]},
                "organisaties": {"COA": {"naam": "Opvang", "kern": "true"}},
            }
        ),
        maak_ding({"soort": "overleg", "datum": "2026-04-09", "status": "gepland"}),
    )


def stand_van(*dingen: Blok, vandaag: date = VANDAAG) -> Stand:
    """Build a Stand of things."""
    return bouw_stand({plaats_van(ding): ding for ding in dingen}, vandaag)


def overleg_van(stand: Stand, op: date) -> Overleg:
    """Return the meeting of a day."""
    return next(overleg for overleg in stand.overleggen.values() if overleg.datum == op)


def met_overleg(stand: Stand, overleg: Overleg) -> Stand:
    """Return the Stand with another version of one meeting."""
    dingen = {**dict(stand.dingen), plaats_van(overleg): overleg, "rao.yaml": stand.register}
    return bouw_stand(dingen, stand.vandaag)


def gevuld(stand: Stand, op: date) -> tuple[Stand, Overleg]:
    """Return the Stand after the agenda of a meeting was generated, and that meeting."""
    overleg = na_voorstel(stand, overleg_van(stand, op))
    return met_overleg(stand, overleg), overleg


def na_voorstel(stand: Stand, overleg: Overleg) -> Overleg:
    """Return the meeting as `rao agenda genereer` leaves it."""
    invoegen, ids = voeg_samen(overleg, stel_agendapunten_voor(stand, overleg))
    punten = list(overleg.agendapunten)
    for plaats, punt in invoegen:
        punten.insert(plaats, punt)
    return anders(overleg, agendapunten=punten, voorgesteld=[*overleg.voorgesteld, *ids])


def anders(ding: B, **velden: Any) -> B:
    """Return a thing with other values in some fields."""
    return msgspec.structs.replace(ding, **velden)


def punt(id_: str, **velden: Any) -> Agendapunt:
    """Return an item that a person made."""
    return Agendapunt(**{"id": id_, "soort": "overig", "onderwerp": f"Punt {id_}", **velden})
