"""`rao agenda nodig`: invite an organisation for one item."""

from datetime import date
from typing import Annotated

import typer

from rao_cli.cli import options, suggesties
from rao_cli.cli.terminal import uitvoer
from rao_cli.cli.vertellen import vertel
from rao_cli.workflow.agenda.nodigen import nodig as nodig_uit
from rao_cli.workflow.handeling import Handeling


def nodig(
    punt: Annotated[
        str,
        typer.Argument(
            metavar="PUNT",
            help="Kenmerk of nummer van het agendapunt.",
            autocompletion=suggesties.zaken,
        ),
    ],
    organisatie: Annotated[
        str,
        typer.Argument(
            metavar="ORGANISATIE",
            help="Afkorting, zoals in rao.yaml.",
            autocompletion=suggesties.organisaties,
        ),
    ],
    *,
    overleg: Annotated[
        date | None,
        typer.Option(
            "--overleg",
            metavar="D",
            help="Datum van het overleg; zonder datum het eerstvolgende.",
            parser=options.lees_datum,
            autocompletion=suggesties.overleggen,
        ),
    ] = None,
    niet: Annotated[
        bool, typer.Option("--niet", help="Trek de uitnodiging voor dit punt weer in.")
    ] = False,
    _ja: options.Ja = False,
    als_json: options.AlsJson = False,
    proef: options.Proef = False,
    register_map: options.RegisterOptie,
    vandaag: options.Vandaag,
) -> None:
    """Nodig een organisatie uit voor één punt van het overleg.

    Voorbeeld:
        rao agenda nodig Z-7K3F9E Nidos
        rao agenda nodig 4 OM --overleg 2026-03-12

    Wie voor één punt komt, krijgt een eigen agenda met alleen dat punt.
    """
    h = Handeling.open(register_map, vandaag, proef=proef)
    zinnen, uitkomst = nodig_uit(h, overleg, punt, organisatie, niet=niet)
    vertel(h, uitkomst, als_json=als_json)
    for zin in zinnen:
        uitvoer.meld(zin)
