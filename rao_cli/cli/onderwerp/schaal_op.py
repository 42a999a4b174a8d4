"""`rao onderwerp schaal-op`: bring a trend or knelpunt before the Deelberaad with its zaken."""

from typing import Annotated

import typer

from rao_cli.cli import options, suggesties
from rao_cli.cli.opschaling import opschaalopties
from rao_cli.cli.opschaling.opschalingsscherm import vertel_opschaling
from rao_cli.workflow.handeling import Handeling
from rao_cli.workflow.opschaling.opschaling import Opschaalverzoek, schaal_onderwerp_op


def schaal_op(
    kenmerk: Annotated[
        str,
        typer.Argument(
            metavar="KENMERK",
            help="Kenmerk van de trend of het knelpunt.",
            autocompletion=suggesties.onderwerpen,
        ),
    ],
    *,
    overleg: opschaalopties.OverlegOptie = None,
    vraag: opschaalopties.VraagOptie = None,
    concept: opschaalopties.ConceptOptie = False,
    _ja: options.Ja = False,
    als_json: options.AlsJson = False,
    proef: options.Proef = False,
    register_map: options.RegisterOptie,
    vandaag: options.Vandaag,
) -> int:
    """Leg een knelpunt of een trend voor aan het Deelberaad Asiel, met de zaken erbij.

    Voorbeeld:
        rao onderwerp schaal-op knelpunt-tolken

    U krijgt een signaallijst met de zaken die bij het onderwerp staan. Ontbreekt er iets
    wat het Deelberaad moet weten, dan zegt rao wat, en hoe u dat aanvult.
    """
    h = Handeling.open(register_map, vandaag, proef=proef)
    verzoek = Opschaalverzoek("knelpunt", overleg, None, vraag, concept)
    return vertel_opschaling(h, schaal_onderwerp_op(h, kenmerk, verzoek), als_json=als_json)
