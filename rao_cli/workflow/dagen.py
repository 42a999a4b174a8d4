"""Days as a user gives them: what happened is no future, what follows comes after its cause."""

from datetime import date

from rao_cli.documents.opmaak import datum
from rao_cli.model.errors import GebruiksFout
from rao_cli.model.register.werkdagen import dagen_later
from rao_cli.model.soorten.register import Register


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


def eis_niet_voor(vandaag: date, vanaf: date | None, wat: str) -> None:
    """GebruiksFout when today lies before what must come first: the clock, or --vandaag, is wrong.

    `wat` names what lies on `vanaf`: "het overleg"; None: nobody knows when that was.
    """
    if vanaf is not None and vandaag < vanaf:
        raise GebruiksFout(
            f"Het is {datum(vandaag)}, en dat ligt voor {wat} van {datum(vanaf)}.",
            hint="Kijk of de klok van uw computer goed staat, en of de dag bij --vandaag klopt.",
        )


def klacht_na(dag: date, overleg: date) -> str:
    """Say that a day is not after the meeting; empty when it is."""
    return "" if dag > overleg else f"{datum(dag)} ligt niet na het overleg van {datum(overleg)}."


def klacht_vanaf(dag: date, overleg: date) -> str:
    """Say that a day is before the meeting; empty when it is not."""
    return "" if dag >= overleg else f"{datum(dag)} ligt voor het overleg van {datum(overleg)}."


def klacht_toekomst(dag: date, vandaag: date) -> str:
    """Say that a day is still to come; empty when it is not."""
    return "" if dag <= vandaag else f"{datum(dag)} moet nog komen."


def klacht_buiten(dag: date, vandaag: date, begin: date) -> str:
    """Say that a day is still to come, or before a zaak began; empty when it is neither."""
    voor = f"{datum(dag)} ligt voor het begin van de zaak, {datum(begin)}."
    return klacht_toekomst(dag, vandaag) or ("" if dag >= begin else voor)


def klacht_voor_lijst(dag: date, lijst: date) -> str:
    """Say that a day is before the date of the list; empty when it is not."""
    return "" if dag >= lijst else f"{datum(dag)} ligt voor de datum van de lijst, {datum(lijst)}."


def klacht_geweest(dag: date, vandaag: date) -> str:
    """Say that a day that is to come has passed; empty when it has not."""
    return "" if dag >= vandaag else f"{datum(dag)} is al geweest."


def actiedag(register: Register, overleg: date) -> date:
    """Return before when an actie of a meeting is done, when nothing says so."""
    return dagen_later(overleg, register.termijnen.actie_dagen)
