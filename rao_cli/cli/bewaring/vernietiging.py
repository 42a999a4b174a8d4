"""`rao vernietiging`: what may go comes before the table, and is accounted for after it went."""

from datetime import date
from typing import Annotated

from rao_cli.cli import argumenten, suggesties
from rao_cli.cli.argumenten import argument, optie
from rao_cli.cli.opdracht import uitgeven
from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.workflow.bewaring.agenderen import agendeer as zet_op_agenda
from rao_cli.workflow.bewaring.verklaren import verklaar as maak_verklaring


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


def verklaar(
    s: WriteSession,
    wissing: Annotated[
        str | None,
        argument("WISSING", "Kenmerk; zonder kenmerk de laatste.", suggesties.wissingen),
    ] = None,
    *,
    formaat: argumenten.Formaten = None,
    naar: argumenten.Naar = None,
) -> None:
    """Maak de verklaring van vernietiging: wat weg is, waarom, en door wie.

    Voorbeeld:
        rao vernietiging verklaar
        rao vernietiging verklaar W-2031-05-12-7K3F --formaat pdf

    Er staat in wat er op kenmerk is vernietigd, de termijn en de grond, het besluit, de dag, de
    functies en hoe het ging. Wat er stond, staat er niet in.
    """
    uitgave = uitgeven.lees(s, formaat, naar)
    document, uitkomst = maak_verklaring(s.h, wissing)
    s.vertel(uitkomst, document, gegeven=uitgeven.geef(s.h, uitkomst, uitgave, document))
