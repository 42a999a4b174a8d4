"""`rao onderwerp schaal-op`: bring a trend or knelpunt before the Deelberaad, also by itself."""

from typing import Annotated

from rao_cli.cli import suggesties
from rao_cli.cli.argumenten import argument
from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.cli.opschaling import voorleggen
from rao_cli.cli.questions.vraag import LangeTekst
from rao_cli.model.gevuld import gevuld
from rao_cli.model.soorten.onderwerp import Onderwerp
from rao_cli.workflow.opschaling.opschaling import Opschaalverzoek, schaal_onderwerp_op
from rao_cli.workflow.zoeken import zoek_onderwerp

_VRAGEN = (
    LangeTekst(
        naam="omschrijving",
        tekst="Waar gaat het over?",
        reden="Er staat geen zaak bij. Dan moet het hier staan.",
    ),
    LangeTekst(
        naam="geprobeerd",
        tekst="Wat probeerde de regio al, en wat leverde dat op?",
        reden="Het Deelberaad wil weten waarom de regio dit niet alleen kan oplossen.",
        voorbeeld="Wij vroegen de vervoerder twee keer om een tweede bus; die is er niet.",
    ),
    LangeTekst(
        naam="vraag",
        tekst="Wat vraagt het RAO van het Deelberaad?",
        reden="Zonder vraag komt er geen antwoord.",
        voorbeeld="Maak landelijk een afspraak over vervoer naar ambassades.",
    ),
)


def _vragen(onderwerp: Onderwerp, vraag: str | None) -> list[LangeTekst]:
    """Return what a knelpunt or trend without a zaak does not say yet."""
    return [
        een
        for een in _VRAGEN
        if not gevuld(vraag if een.naam == "vraag" and vraag else getattr(onderwerp, een.naam))
    ]


def schaal_op(
    s: WriteSession,
    kenmerk: Annotated[
        str, argument("KENMERK", "Kenmerk van de trend of het knelpunt.", suggesties.onderwerpen)
    ],
    *,
    grond: voorleggen.Gronden = None,
    overleg: voorleggen.Besluitoverleg = None,
    vraag: voorleggen.Opschaalvraag = None,
    concept: voorleggen.AlsConcept = False,
) -> int:
    """Leg een knelpunt of een trend voor aan het Deelberaad Asiel, met de zaken die erbij staan.

    Voorbeeld:
        rao onderwerp schaal-op knelpunt-tolken

    U krijgt een signaallijst met de zaken die bij het onderwerp staan. Ontbreekt er iets
    wat het Deelberaad moet weten, dan zegt rao wat, en hoe u dat aanvult. De grond is het
    soort onderwerp; geldt er nog een, geef die dan met --grond. Staat er geen zaak bij, dan
    gaat de lijst over het onderwerp zelf; elke organisatie geeft dan haar standpunt met:
    rao standpunt KENMERK ORGANISATIE
    """
    onderwerp = zoek_onderwerp(s.h.stand, kenmerk)[1]
    gronden = voorleggen.vraag_gronden(s, grond) if grond else ()
    verzoek = Opschaalverzoek(gronden, overleg, None, vraag, concept)
    if not onderwerp.zaken and s.kan_vragen:
        s.oefen(lambda proef: schaal_onderwerp_op(proef, kenmerk, verzoek))
        verzoek = verzoek._replace(velden=s.vul_aan(_vragen(onderwerp, vraag), {}))
    return voorleggen.vertel_opschaling(s, schaal_onderwerp_op(s.h, kenmerk, verzoek))
