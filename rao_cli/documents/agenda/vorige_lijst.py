"""The item that fixes an earlier besluitenlijst, and what it says once that is done (S11)."""

from datetime import date
from typing import Final

from rao_cli.documents.opmaak import datum
from rao_cli.model.kenmerk import dag_van_lijstpunt
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.stand import Stand

#: Why the item is there: "het vorige" or "een eerder" meeting.
NIET_VASTGESTELD: Final = "De besluitenlijst van {} overleg is nog niet vastgesteld"
#: As rao wrote it; what a person wrote instead is left as it is.
_EIGEN: Final = {NIET_VASTGESTELD.format(hoe) for hoe in ("het vorige", "een eerder")}


def al_vastgesteld(
    stand: Stand, overleg: Overleg, id_: str, bekend: date = date.max
) -> date | None:
    """Return when the list of an item was fixed: before the meeting, as far as known on a day."""
    dag = dag_van_lijstpunt(id_)
    eerder = next((o for _, o in stand.overleggen_op_datum if o.datum == dag), None)
    vast = eerder.vaststelling.besluitenlijst if eerder and eerder.ligt_vast else None
    return vast.op if vast and vast.op <= bekend and vast.op < overleg.datum else None


def zeg_waarom(stand: Stand, overleg: Overleg, id_: str, waarom: str) -> str:
    """Return why the item is there; an agenda that was fixed, says what was so on that day."""
    vast = overleg.vaststelling.agenda
    op = al_vastgesteld(stand, overleg, id_, vast.op if vast else date.max)
    if op is None or waarom.rstrip(".") not in _EIGEN:
        return waarom
    return f"Deze besluitenlijst is al vastgesteld, op {datum(op)}"
