"""`rao nieuw gemeente`: with which gemeenten the RAO has contact (S7)."""

from typing import Annotated

from rao_cli.cli.argumenten import argument, optie
from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.cli.register.wisselvragen import naamvragen
from rao_cli.workflow.register.inrichting.inrichten import nieuwe_gemeente


def nieuw(
    s: WriteSession,
    sleutel: Annotated[str | None, argument("SLEUTEL", "Korte sleutel, zoals emmen.")] = None,
    naam: Annotated[str | None, argument("NAAM", "Naam van de gemeente.")] = None,
    *,
    toelichting: Annotated[str | None, optie("T", "Waar het contact over gaat.")] = None,
) -> None:
    """Zet een gemeente in het register, waar het RAO contact mee heeft.

    Voorbeeld:
        rao nieuw gemeente emmen "gemeente Emmen"

    Bij elk overleg legt u vast of zij meewerkt: rao overleg gemeente
    """
    h = s.keur_vooraf()
    lijst = naamvragen("gemeente", ("emmen", "gemeente Emmen"))
    antwoord = s.vul_aan(lijst, {"sleutel": sleutel, "naam": naam})
    inhoud = {"naam": antwoord["naam"], "toelichting": toelichting}
    s.vertel(nieuwe_gemeente(h, antwoord["sleutel"], inhoud), antwoord["sleutel"])
