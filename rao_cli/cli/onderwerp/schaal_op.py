"""`rao onderwerp schaal-op`: bring a trend or knelpunt before the Deelberaad with its zaken."""

from typing import Annotated

from rao_cli.cli import suggesties
from rao_cli.cli.argumenten import argument
from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.cli.opschaling import voorleggen
from rao_cli.workflow.opschaling.opschaling import Opschaalverzoek, schaal_onderwerp_op


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
    """Leg een knelpunt of een trend voor aan het Deelberaad Asiel, met de zaken erbij.

    Voorbeeld:
        rao onderwerp schaal-op knelpunt-tolken

    U krijgt een signaallijst met de zaken die bij het onderwerp staan. Ontbreekt er iets
    wat het Deelberaad moet weten, dan zegt rao wat, en hoe u dat aanvult. De grond is het
    soort onderwerp; geldt er nog een, geef die dan met --grond.
    """
    gronden = voorleggen.vraag_gronden(s, grond) if grond else ()
    verzoek = Opschaalverzoek(gronden, overleg, None, vraag, concept)
    return voorleggen.vertel_opschaling(s, schaal_onderwerp_op(s.h, kenmerk, verzoek))
