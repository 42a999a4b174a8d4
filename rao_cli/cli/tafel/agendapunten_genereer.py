"""`rao agendapunten genereer`: the items that the RAO brings to another table."""

from typing import Annotated

import typer

from rao_cli.cli import options, suggesties
from rao_cli.cli.terminal import uitvoer
from rao_cli.cli.vertellen import vertel
from rao_cli.workflow.handeling import Handeling
from rao_cli.workflow.tafel import genereer_agendapunten


def agendapunten_genereer(
    *,
    voor: Annotated[
        str,
        typer.Option(
            "--voor",
            metavar="TAFEL",
            help="deelberaad, of lko: en de sleutel van het LKO.",
            autocompletion=suggesties.tafels,
        ),
    ],
    _ja: options.Ja = False,
    als_json: options.AlsJson = False,
    proef: options.Proef = False,
    register_map: options.RegisterOptie,
    vandaag: options.Vandaag,
) -> None:
    """Maak de punten voor de agenda van een LKO of van het Deelberaad Asiel.

    Voorbeeld:
        rao agendapunten genereer --voor lko:ter-apel
        rao agendapunten genereer --voor deelberaad

    Erin staat wat die tafel moet bespreken, en wat het RAO van haar wil weten.
    Hebt u de punten gestuurd? Leg dat vast met: rao agendapunten verzonden
    """
    h = Handeling.open(register_map, vandaag, proef=proef)
    pad, zinnen, uitkomst = genereer_agendapunten(h, voor)
    vertel(h, uitkomst, pad, als_json=als_json)
    for zin in zinnen:
        uitvoer.meld(zin)
