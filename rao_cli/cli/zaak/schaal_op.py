"""`rao zaak schaal-op`: bring a zaak before the Deelberaad with a list of its own."""

from typing import Annotated

import typer

from rao_cli.cli import options, suggesties
from rao_cli.cli.opschaling import opschaalopties
from rao_cli.cli.opschaling.opschalingsscherm import vertel_opschaling
from rao_cli.cli.questions import vragen
from rao_cli.cli.questions.vooraf import oefen
from rao_cli.cli.questions.vraag import Keuze, KeuzeVraag
from rao_cli.workflow.handeling import Handeling
from rao_cli.workflow.opschaling.opschaling import Opschaalverzoek, schaal_zaak_op

_GRONDEN = (
    Keuze("politiek", "de zaak kan landelijk in de politiek aandacht krijgen"),
    Keuze("publicitair", "de zaak kan landelijk in de publiciteit komen"),
    Keuze("trend", "het RAO ziet in meer zaken een trend"),
    Keuze("knelpunt", "de regio kan dit niet alleen oplossen"),
)


def schaal_op(
    zaak: Annotated[
        str,
        typer.Argument(
            metavar="ZAAK", help="Kenmerk van de zaak.", autocompletion=suggesties.zaken
        ),
    ],
    *,
    grond: Annotated[
        str | None,
        typer.Option("--grond", metavar="G", help=", ".join(k.waarde for k in _GRONDEN)),
    ] = None,
    overleg: opschaalopties.OverlegOptie = None,
    lijst: Annotated[
        str | None,
        typer.Option(
            "--lijst",
            metavar="SL",
            help="Lijst in concept waar de zaak bij komt.",
            autocompletion=suggesties.lijsten,
        ),
    ] = None,
    vraag: opschaalopties.VraagOptie = None,
    concept: opschaalopties.ConceptOptie = False,
    ja: options.Ja = False,
    als_json: options.AlsJson = False,
    proef: options.Proef = False,
    register_map: options.RegisterOptie,
    vandaag: options.Vandaag,
) -> int:
    """Leg een zaak voor aan het Deelberaad Asiel, na een besluit van het RAO.

    Voorbeeld:
        rao zaak schaal-op Z-7K3F9E --grond publicitair
        rao zaak schaal-op Z-4M8T23 --grond publicitair --lijst SL-noord-2026-03-16

    U krijgt een signaallijst aan het Deelberaad, gevuld met wat het LKO schreef.
    Ontbreekt er iets wat het Deelberaad moet weten, dan zegt rao wat, en hoe u dat
    aanvult. Er verandert dan niets. Meer zaken op één dag komen op één lijst.
    """
    h = Handeling.open(register_map, vandaag, proef=proef)
    if grond is None and lijst is None:
        proefverzoek = Opschaalverzoek("politiek", overleg, lijst, vraag, concept)
        oefen(h, lambda p: schaal_zaak_op(p, zaak, proefverzoek), ja=ja)
    keuze = KeuzeVraag(
        naam="grond",
        tekst="Waarom gaat de zaak naar het Deelberaad Asiel?",
        reden="Het Deelberaad behandelt zaken met landelijke uitstraling en trends (S17).",
        keuzes=_GRONDEN,
    )
    gekozen = vragen.vul_aan([keuze], {"grond": grond}, ja=ja, vandaag=vandaag)["grond"]
    verzoek = Opschaalverzoek(gekozen, overleg, lijst, vraag, concept)
    return vertel_opschaling(h, schaal_zaak_op(h, zaak, verzoek), als_json=als_json)
