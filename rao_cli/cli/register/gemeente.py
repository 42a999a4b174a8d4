"""`rao nieuw gemeente`: a gemeente that the RAO has contact with (S7)."""

from typing import Annotated, Final

from rao_cli.cli.argumenten import argument, optie
from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.cli.questions.vraag import Vraag
from rao_cli.workflow.register.inrichting.gemeente import nieuwe_gemeente
from rao_cli.workflow.register.inrichting.naamkeuring import klacht_over_naam, klacht_over_sleutel

_VRAGEN: Final = [
    Vraag(
        naam="sleutel",
        optie="SLEUTEL",
        tekst="Welke korte sleutel?",
        reden="Die typt u, en staat in bestanden; hij verandert niet meer.",
        voorbeeld="emmen",
        toets=lambda tekst: klacht_over_sleutel(tekst, "gemeente"),
    ),
    Vraag(
        naam="naam",
        optie="NAAM",
        tekst="Hoe heet de gemeente?",
        voorbeeld="gemeente Emmen",
        toets=lambda tekst: klacht_over_naam(tekst, "een gemeente"),
    ),
]


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
    antwoord = s.vul_aan(_VRAGEN, {"sleutel": sleutel, "naam": naam})
    uitkomst = nieuwe_gemeente(h, antwoord["sleutel"], antwoord["naam"], toelichting)
    s.vertel(uitkomst, antwoord["sleutel"])
