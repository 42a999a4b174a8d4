"""`rao trend agendeer`: a trend of another region comes on our own agenda."""

from typing import Annotated

from rao_cli.cli.argumenten import argument
from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.model.opdrachtregel import opdrachtregel
from rao_cli.workflow.uitwisseling.agenderen import agendeer as zet_op_agenda
from rao_cli.workflow.uitwisseling.ophalen import zoek_vreemde_trend


def agendeer(
    s: WriteSession,
    regio: Annotated[str, argument("REGIO", "De andere regio, bij haar naam of sleutel.")],
    kenmerk: Annotated[str, argument("KENMERK", "Kenmerk van de trend van die regio.")],
) -> None:
    """Zet een trend van een andere regio op uw agenda, in haar woorden.

    Voorbeeld:
        rao trend agendeer friesland trend-7k3f9e

    Titel, omschrijving en het aantal zaken komen van die regio. Na het overleg antwoordt u met
    `rao trend antwoord`, met uw eigen woorden bij --toelichting.
    """
    gemaakt, uitkomst = zet_op_agenda(s.h, zoek_vreemde_trend(s.h, regio, kenmerk))
    hierna = opdrachtregel("trend", "antwoord", regio, kenmerk)
    s.vertel(uitkomst, gemaakt, zinnen=[f"Antwoord na het overleg met: {hierna}"])
