"""`rao rol draag-over`: another organisation becomes chair or secretary."""

from datetime import date
from typing import Annotated

import typer

from rao_cli.cli import options, suggesties
from rao_cli.cli.questions import vragen
from rao_cli.cli.questions.vooraf import keur_vooraf
from rao_cli.cli.questions.vraag import DatumVraag
from rao_cli.cli.terminal import uitvoer
from rao_cli.cli.vertellen import vertel
from rao_cli.model.soorten.register import Rol
from rao_cli.workflow.handeling import Handeling
from rao_cli.workflow.overdracht import draag_over as draag_rol_over
from rao_cli.workflow.zoeken import eis_organisatie


def rol_draag_over(
    rol: Annotated[Rol, typer.Argument(metavar="ROL", help="voorzitter of secretaris.")],
    organisatie: Annotated[
        str,
        typer.Argument(
            metavar="ORGANISATIE",
            help="Wie de rol krijgt; afkorting, zoals in rao.yaml.",
            autocompletion=suggesties.organisaties,
        ),
    ],
    *,
    op: Annotated[
        date | None,
        typer.Option(
            "--op", metavar="DATUM", help="Eerste dag in de rol.", parser=options.lees_datum
        ),
    ] = None,
    ja: options.Ja = False,
    als_json: options.AlsJson = False,
    proef: options.Proef = False,
    register_map: options.RegisterOptie,
    vandaag: options.Vandaag,
) -> None:
    """Draag de rol van voorzitter of secretaris over, met een verslag voor de opvolger.

    Voorbeeld:
        rao rol draag-over secretaris IND --op 2026-07-01

    rao sluit de vorige periode af in rao.yaml en zet de rol goed in de overleggen die al
    gepland zijn. In het verslag staat wat er loopt, wat eerst moet en wat er afloopt.
    """
    h = Handeling.open(register_map, vandaag, proef=proef)
    keur_vooraf(h, ja=ja)
    eis_organisatie(h.stand, organisatie)
    vraag = DatumVraag(
        naam="op",
        tekst="Wat is de eerste dag in de rol?",
        reden="Op elke dag is er één voorzitter en één secretaris (S4).",
        voorbeeld="2026-07-01",
    )
    antwoorden = vragen.vul_aan([vraag], {"op": op}, ja=ja, vandaag=vandaag)
    document, zinnen, uitkomst = draag_rol_over(h, rol, organisatie, antwoorden["op"])
    vertel(h, uitkomst, document, als_json=als_json)
    for zin in zinnen:
        uitvoer.meld(zin)
