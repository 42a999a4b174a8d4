"""`rao opschaling genereer`: render what the Deelberaad reads."""

from typing import Annotated

from rao_cli.cli import argumenten, suggesties
from rao_cli.cli.argumenten import argument
from rao_cli.cli.opdracht import uitgeven
from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.workflow.opschaling.deelberaad import genereer_opschaling

Deelberaadlijst = Annotated[
    str,
    argument("KENMERK", "Kenmerk van de lijst aan het Deelberaad.", suggesties.deelberaadlijsten),
]


def genereer(
    s: WriteSession,
    kenmerk: Deelberaadlijst,
    *,
    formaat: argumenten.Formaten = None,
    naar: argumenten.Naar = None,
    voor: argumenten.Voor = None,
) -> None:
    """Maak het stuk voor het Deelberaad Asiel.

    Voorbeeld:
        rao opschaling genereer SL-noord-2026-03-16
        rao opschaling genereer SL-noord-2026-03-16 --formaat pdf

    Per zaak staat erin wat er is gedaan, wat er nog kan, wat elke organisatie vindt,
    welke oplossingen er zijn en wat het RAO adviseert. Met --voor komt er een uittreksel naast,
    met alleen wat die lezer mag zien.
    """
    uitgave = uitgeven.lees(s, formaat, naar, voor)
    pad, uitkomst = genereer_opschaling(s.h, kenmerk)
    s.vertel(uitkomst, pad, gegeven=uitgeven.geef(s.h, uitkomst, uitgave, pad))
