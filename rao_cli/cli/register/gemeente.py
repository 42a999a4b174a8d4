"""`rao nieuw gemeente`: a gemeente that the RAO has contact with (S7)."""

from typing import Annotated

from rao_cli.cli.argumenten import argument, optie
from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.cli.register.wisselvragen import naamvragen
from rao_cli.workflow.register.inrichting.gemeente import nieuwe_gemeente


def nieuw(
    s: WriteSession,
    sleutel: Annotated[str | None, argument("SLEUTEL", "Korte sleutel, zoals emmen.")] = None,
    naam: Annotated[str | None, argument("NAAM", "Naam van de gemeente.")] = None,
    *,
    toelichting: Annotated[str | None, optie("T", "Waar het contact over gaat.")] = None,
) -> None:
    """Zet een gemeente in het register waar het RAO contact mee heeft.

    Voorbeeld:
        rao nieuw gemeente emmen "gemeente Emmen"

    Na een overleg legt u vast hoe het contact gaat: rao overleg gemeente
    Heet zij anders? Verander gemeenten.emmen.naam met rao register zet.
    """
    h = s.keur_vooraf()
    voorbeelden = ("emmen", "gemeente Emmen")
    vragen = naamvragen("gemeente", "een gemeente", voorbeelden, "Hoe heet de gemeente?")
    antwoord = s.vul_aan(vragen, {"sleutel": sleutel, "naam": naam})
    uitkomst = nieuwe_gemeente(h, antwoord["sleutel"], antwoord["naam"], toelichting)
    s.vertel(uitkomst, antwoord["sleutel"])
