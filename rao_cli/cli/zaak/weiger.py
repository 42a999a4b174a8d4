"""`rao zaak weiger`: refuse a zaak of a received list, with the reason."""

from typing import Annotated

import typer

from rao_cli.cli import options, suggesties
from rao_cli.cli.questions import vragen
from rao_cli.cli.questions.vooraf import IETS, oefen
from rao_cli.cli.questions.vraag import Vraag
from rao_cli.cli.terminal import uitvoer
from rao_cli.cli.vertellen import vertel
from rao_cli.workflow.handeling import Handeling
from rao_cli.workflow.zaak.weigeren import weiger as weiger_zaak


def weiger(
    zaak: Annotated[
        str,
        typer.Argument(
            metavar="ZAAK", help="Kenmerk van de zaak.", autocompletion=suggesties.zaken
        ),
    ],
    *,
    reden: Annotated[
        str | None,
        typer.Option("--reden", metavar="T", help="Waarom het RAO de zaak niet behandelt."),
    ] = None,
    ja: options.Ja = False,
    als_json: options.AlsJson = False,
    proef: options.Proef = False,
    register_map: options.RegisterOptie,
    vandaag: options.Vandaag,
) -> None:
    """Weiger een zaak die een LKO inbracht.

    Voorbeeld:
        rao zaak weiger Z-7K3F9E --reden "Dit kan het LKO zelf oplossen"

    De zaak komt niet op een agenda. Het LKO hoort dat, met de reden, in de terugkoppeling.
    Daarna kan het LKO haar op een volgende lijst opnieuw inbrengen.
    """
    h = Handeling.open(register_map, vandaag, proef=proef)
    if reden is None:
        oefen(h, lambda p: weiger_zaak(p, zaak, IETS), ja=ja)
    vraag = Vraag(
        naam="reden",
        tekst="Waarom behandelt het RAO deze zaak niet?",
        reden="Het LKO krijgt deze reden te lezen.",
        voorbeeld="Dit kan het LKO zelf oplossen",
    )
    antwoorden = vragen.vul_aan([vraag], {"reden": reden}, ja=ja, vandaag=vandaag)
    zinnen, uitkomst = weiger_zaak(h, zaak, antwoorden["reden"])
    vertel(h, uitkomst, als_json=als_json)
    for zin in zinnen:
        uitvoer.meld(zin)
