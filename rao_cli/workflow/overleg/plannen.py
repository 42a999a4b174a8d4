"""Plan one meeting: its file, with the chair and secretary of its date (S1, S2, S4)."""

from datetime import date
from typing import Any, Final

from rao_cli.documents.opmaak import datum
from rao_cli.model.plaats import plaats_op
from rao_cli.model.soorten.register import Register, houder_op
from rao_cli.model.stand import Stand
from rao_cli.workflow.handeling import CommitResult, Handeling

ROLLEN: Final = ("voorzitter", "secretaris")


def nieuw_overleg(
    h: Handeling, dag: date, tijd: str | None = None, locatie: str | None = None
) -> CommitResult:
    """Plan a meeting; RaoError when there is one on that day."""
    zet_overleg(h, dag, tijd, locatie)
    return h.leg_vast(f"Overleg gepland op {dag.isoformat()}", "nieuw-overleg", [str(dag)])


def zet_overleg(h: Handeling, dag: date, tijd: str | None, locatie: str | None) -> None:
    """Write the file of a meeting with the roles of that date and the core organisations."""
    inhoud: dict[str, Any] = {"soort": "overleg", "datum": dag}
    inhoud |= {"tijd": tijd} if tijd else {}
    inhoud |= {"locatie": locatie} if locatie else {}
    inhoud["status"] = "gepland"
    for rol in ROLLEN:
        if (houder := rolhouder(h.stand.register, rol, dag)) is not None:
            inhoud[rol] = {"organisatie": houder}
    inhoud["genodigd"] = list(h.stand.kernorganisaties)
    h.nieuw(plaats_op("overleg", dag), inhoud, "overleg")


def rolhouder(register: Register, rol: str, op: date) -> str | None:
    """Return the organisation that holds a role on a date (S4)."""
    return houder_op(getattr(register.rollen, rol), op)


def vrije_dag(stand: Stand, dag: date) -> str | None:
    """Say that people do not work on a day; None when they do."""
    if naam := stand.kalender.feestdag(dag):
        return f"Let op: {datum(dag)} is {naam}."
    if not stand.kalender.is_werkdag(dag):
        return f"Let op: {datum(dag)} valt in het weekend."
    return None
