"""`rao vernietiging`: what may go comes before the table, and is accounted for after it went."""

from datetime import date
from typing import Annotated

from rao_cli.cli import argumenten, suggesties
from rao_cli.cli.argumenten import optie
from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.workflow.bewaring.agenderen import agendeer as zet_op_agenda


def agendeer(
    s: WriteSession,
    overleg: Annotated[date | None, argumenten.overleg("het eerstvolgende")] = None,
    *,
    behoud: Annotated[
        list[str] | None,
        optie("K", "Wat niet op de lijst komt; mag vaker.", suggesties.alles),
    ] = None,
) -> None:
    """Zet op de agenda wat volgens de bewaartermijn weg mag, als één punt.

    Voorbeeld:
        rao vernietiging agendeer
        rao vernietiging agendeer 2031-04-10 --behoud Z-7K3F9E

    Op de agenda staan de kenmerken, de termijn en de grond. Pas als het overleg zo besluit en de
    besluitenlijst vastligt, mag er iets weg. Wat iemand nog nodig heeft, komt er niet op.
    """
    id_, zinnen, uitkomst = zet_op_agenda(s.h, overleg, behoud or ())
    s.vertel(uitkomst, id_, zinnen=zinnen)
