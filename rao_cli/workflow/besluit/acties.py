"""The end of an actie after its meeting: done, or dropped (S8)."""

from collections.abc import Sequence
from datetime import date
from typing import Literal

from rao_cli.model.errors import RaoError
from rao_cli.model.kenmerk import datum_in
from rao_cli.workflow.dagen import eis_dag
from rao_cli.workflow.handeling import CommitResult, Handeling
from rao_cli.workflow.zoeken import zoek_actie


def sluit_acties(
    h: Handeling,
    kenmerken: Sequence[str],
    status: Literal["gereed", "vervallen"],
    toelichting: str | None,
    op: date | None,
) -> CommitResult:
    """Record that acties are done, or not needed any more; what was so already stays as it is."""
    gesloten = _sluit(h, kenmerken, status, toelichting, op)
    wat = "Actie" if len(gesloten) == 1 else "Acties"
    handeling = "actie-gereed" if status == "gereed" else "actie-verval"
    return h.leg_vast(f"{wat} {', '.join(gesloten)} {status}", handeling, gesloten)


def laat_vervallen(h: Handeling, kenmerken: Sequence[str], toelichting: str) -> None:
    """Drop acties today, as a part of another act."""
    _sluit(h, kenmerken, "vervallen", toelichting, None)


def _sluit(
    h: Handeling,
    kenmerken: Sequence[str],
    status: Literal["gereed", "vervallen"],
    toelichting: str | None,
    op: date | None,
) -> list[str]:
    sleutel = "gereed_op" if status == "gereed" else "vervallen_op"
    gezocht = dict(zoek_actie(h.stand, getypt) for getypt in kenmerken)
    for pad, actie in gezocht.items():
        if actie.status == "open":
            vanaf = datum_in(actie.kenmerk) or date.min
            dag = eis_dag(op, h.vandaag, vanaf=vanaf, wat="het overleg")
            h.zet(pad, ("status",), status)
            h.zet(pad, (sleutel,), dag)
        elif actie.status != status or op not in {None, getattr(actie, sleutel)}:
            klaar = actie.gereed_op or actie.vervallen_op
            raise RaoError(
                f"Actie {actie.kenmerk} is al {actie.status}{f' op {klaar}' if klaar else ''}.",
                hint="Was dat net een vergissing? Dan helpt: rao ongedaan\n"
                f"Is het langer geleden, verbeter het dan in {pad}.",
            )
        elif toelichting and actie.toelichting not in {None, toelichting}:
            raise RaoError(
                f"Actie {actie.kenmerk} is al {status}, met de toelichting: {actie.toelichting}",
                hint=f"Klopt die niet, verbeter haar dan met: rao actie zet {actie.kenmerk} "
                "--toelichting …",
            )
        if toelichting:
            h.zet(pad, ("toelichting",), toelichting)
    return [actie.kenmerk for actie in gezocht.values()]
