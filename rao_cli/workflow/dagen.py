"""The day that something happened, as a user gives it: not in the future, not before its cause."""

from datetime import date

from rao_cli.documents.opmaak import datum
from rao_cli.model.errors import GebruiksFout


def eis_dag(op: date | None, vandaag: date, *, vanaf: date, wat: str) -> date:
    """Return the day (today when none is given); GebruiksFout when it cannot be.

    `wat` names what lies on `vanaf`: "het overleg".
    """
    dag = op or vandaag
    if dag > vandaag:
        raise GebruiksFout(
            f"{datum(dag)} moet nog komen.", hint="Noem met --op een dag die al is geweest."
        )
    if dag < vanaf:
        raise GebruiksFout(
            f"{datum(dag)} ligt voor {wat} van {datum(vanaf)}.",
            hint="Noem met --op de dag waarop het gebeurde.",
        )
    return dag
