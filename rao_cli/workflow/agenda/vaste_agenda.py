"""An agenda that was fixed: what is written down of it, and whether it is still that (S11)."""

from datetime import date

from rao_cli.model.errors import RaoError
from rao_cli.model.overleg.vingerafdruk import klopt_agenda, vingerafdruk_agenda
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.workflow.handeling import Handeling


def agenda_vastgesteld(overleg: Overleg, op: date) -> dict[str, date | str]:
    """Return what a meeting keeps of the day on which its agenda was fixed."""
    return {"op": op, "vingerafdruk": vingerafdruk_agenda(overleg, op)}


def stel_opnieuw_vast(h: Handeling, pad: str) -> bool:
    """Fix an agenda that was fixed anew, when this act changed the meeting; says whether it did."""
    overleg, straks = h.stand.overleggen[pad], h.straks().overleggen[pad]
    if overleg.vaststelling.agenda is None or straks == overleg:
        return False
    h.zet(pad, ("vaststelling", "agenda"), agenda_vastgesteld(straks, h.vandaag))
    return True


def eis_zelfde_agenda(overleg: Overleg) -> None:
    """Refuse to build on an agenda that a person changed after it was fixed."""
    if not klopt_agenda(overleg):
        dag = overleg.datum
        raise RaoError(
            f"De agenda van {dag} is gewijzigd nadat zij was vastgesteld.",
            hint="Zet terug wat er stond. Is de nieuwe agenda zo afgesproken, stel haar dan "
            f"opnieuw vast met: rao agenda stel-vast {dag}",
        )
