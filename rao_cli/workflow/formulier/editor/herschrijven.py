"""Commit what somebody changed in the text of one zaak."""

from rao_cli.workflow.formulier.toepassen import pas_toe
from rao_cli.workflow.formulier.vastleggen import Aangenomen
from rao_cli.workflow.handeling import CommitResult, Handeling
from rao_cli.workflow.signaallijst.open_lijst import eis_open


def herschrijf(h: Handeling, aangenomen: Aangenomen) -> tuple[list[str], CommitResult]:
    """Write what was accepted of each zaak; returns what to know of it, and the commit."""
    zinnen = list[str]()
    plekken = [(plek, wendingen) for plek, wendingen in aangenomen.zaken if wendingen]
    for plek, wendingen in plekken:
        eis_open(plek.lijst)
        zinnen += pas_toe(h, plek, wendingen)
    namen = [plek.kenmerk for plek, _ in plekken]
    lijsten = dict.fromkeys(plek.lijst.kenmerk for plek, _ in plekken)
    onderwerp = f"Zaak {', '.join(namen)} op {', '.join(lijsten)} gewijzigd"
    return zinnen, h.leg_vast(onderwerp, "zaak-wijzig", [*namen, *lijsten])
