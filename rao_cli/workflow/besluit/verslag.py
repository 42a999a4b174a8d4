"""What was said at an item of a meeting, with or without a decision (S11)."""

from datetime import date
from typing import Final

from rao_cli.model.overleg.afhandeling import vraagt_nog_besluit
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.stand import PuntPlek
from rao_cli.workflow.besluit.besluit import zet_verslag, zoek_te_besluiten
from rao_cli.workflow.besluit.verteld import wie_weet_van
from rao_cli.workflow.handeling import CommitResult, Handeling
from rao_cli.workflow.zoeken import zoek_punt

_WAT: Final = "een verslag"


def zoek_te_notuleren(h: Handeling, datum: date | None) -> tuple[str, Overleg]:
    """Return path and held meeting of a date, or the last; RaoError when nothing is minuted."""
    return zoek_te_besluiten(h, datum, wat=_WAT)


def zoek_punt_van(h: Handeling, datum: date | None, punt: str) -> PuntPlek:
    """Return an item of a held meeting; RaoError when it has no such item, or takes no words."""
    _, overleg = zoek_te_notuleren(h, datum)
    return zoek_punt(h.stand, overleg, punt)


def leg_verslag_vast(
    h: Handeling, datum: date | None, punt: str, tekst: str
) -> tuple[list[str], CommitResult]:
    """Write what was said at an item, or write it anew; an empty text takes it away.

    Returns what to know, and the commit. Words are no decision: an item that asked one, still does.
    """
    plek = zoek_punt_van(h, datum, punt)
    dag, id_ = plek.overleg.datum.isoformat(), plek.punt.id
    was, nieuw = plek.punt.verslag, zet_verslag(h, plek, tekst)
    wat = ("Verslag" if was is None else "Verslag verbeterd") if nieuw else "Verslag weggehaald"
    over = h.noem(id_, "een punt")
    uitkomst = h.leg_vast(f"{wat} bij {over} ({dag})", "overleg-notuleer", [dag, id_])
    zinnen = wie_weet_van(h.stand, plek.overleg, {id_}) if was != nieuw else []
    if nieuw and plek.punt in vraagt_nog_besluit(h.stand, plek.overleg):
        zinnen.append(
            f"Dit punt vraagt nog een besluit: rao nieuw besluit --overleg {dag} "
            f"--punt {plek.nummer + 1}"
        )
    return zinnen, uitkomst
