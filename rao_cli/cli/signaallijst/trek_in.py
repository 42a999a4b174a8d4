"""`rao signaallijst trek-in`: withdraw a list, with the reason."""

from typing import Annotated

import typer

from rao_cli.cli import options, suggesties
from rao_cli.cli.questions import vragen
from rao_cli.cli.questions.vooraf import IETS, oefen
from rao_cli.cli.questions.vraag import Vraag
from rao_cli.cli.vertellen import vertel
from rao_cli.workflow.handeling import Handeling
from rao_cli.workflow.signaallijst import stappen


def trek_in(
    kenmerk: Annotated[
        str,
        typer.Argument(
            metavar="KENMERK", help="Kenmerk van de lijst.", autocompletion=suggesties.lijsten
        ),
    ],
    *,
    reden: Annotated[
        str | None, typer.Option("--reden", metavar="T", help="Waarom de lijst wordt ingetrokken.")
    ] = None,
    ja: options.Ja = False,
    als_json: options.AlsJson = False,
    proef: options.Proef = False,
    register_map: options.RegisterOptie,
    vandaag: options.Vandaag,
) -> None:
    """Trek een signaallijst in.

    Voorbeeld:
        rao signaallijst trek-in SL-ter-apel-2026-03-05 --reden "De zaak is lokaal opgelost"

    De lijst blijft bewaard, maar komt niet meer op een agenda.
    """
    h = Handeling.open(register_map, vandaag, proef=proef)
    if reden is None:
        oefen(h, lambda p: stappen.trek_in(p, kenmerk, IETS), ja=ja)
    vraag = Vraag(
        naam="reden",
        tekst="Waarom trekt u de lijst in?",
        reden="Zo weet later iedereen waarom deze zaken niet zijn besproken.",
        voorbeeld="De zaak is lokaal opgelost",
    )
    antwoorden = vragen.vul_aan([vraag], {"reden": reden}, ja=ja, vandaag=vandaag)
    vertel(h, stappen.trek_in(h, kenmerk, antwoorden["reden"]), als_json=als_json)
