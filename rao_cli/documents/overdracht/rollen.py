"""What to know of the roles after a change of who has them (S4)."""

from datetime import date

from rao_cli.documents.opmaak import datum
from rao_cli.model.opdrachtregel import opdrachtregel
from rao_cli.model.soorten.register import Rollen, houder_op


def zeg_beide(rollen: Rollen, op: date) -> list[str]:
    """Say that one organisation is chair and secretary on a day: that is allowed, and rare (S4)."""
    voor, sec = houder_op(rollen.voorzitter, op), houder_op(rollen.secretaris, op)
    if voor is None or voor != sec:
        return []
    ander = opdrachtregel("rol", "draag-over", "secretaris", "ORGANISATIE", "--op", str(op))
    zin = f"Let op: {voor} is vanaf {datum(op)} voorzitter en ook secretaris."
    return [f"{zin} Is dat niet de bedoeling? Typ: {ander}"]
