"""`rao onderwerp zet`: a step in the life of an onderwerp, or what still had to be filled in."""

from typing import Annotated

from rao_cli.cli import argumenten
from rao_cli.cli.argumenten import optie
from rao_cli.cli.onderwerp.onderwerpopties import Onderwerpopties
from rao_cli.cli.onderwerp.onderwerpvelden import als_velden
from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.model.errors import GebruiksFout
from rao_cli.workflow.onderwerp.onderwerp import zet_onderwerp
from rao_cli.workflow.zoeken import zoek_onderwerp


def zet(
    s: WriteSession,
    kenmerk: argumenten.Onderwerpkenmerk,
    *,
    status: Annotated[str | None, optie("S", "open, in-behandeling, afgerond")] = None,
    opties: Onderwerpopties,
) -> None:
    """Zet een onderwerp een stap verder, of vul aan wat er nog niet staat.

    Voorbeeld:
        rao onderwerp zet knelpunt-tolken --status afgerond
        rao onderwerp zet trend-7k3f9e --zaak Z-7K3F9E --voor-agenda deelberaad
        rao onderwerp zet trend-7k3f9e --landelijk ja

    Een onderwerp gaat van open naar in-behandeling naar afgerond, en niet terug.
    """
    velden = als_velden(vars(opties), zoek_onderwerp(s.h.stand, kenmerk)[1].type)
    if not velden and status is None:
        raise GebruiksFout(
            "Er is niets om te zetten.",
            hint=f"Geef een status of een veld: rao onderwerp zet {kenmerk} --status afgerond",
        )
    s.vertel(zet_onderwerp(s.h, kenmerk, velden, status))
