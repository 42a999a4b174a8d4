"""`rao actie verval`: an actie is not needed any more."""

from datetime import date
from typing import Annotated

import typer

from rao_cli.cli import argumenten, options, suggesties
from rao_cli.cli.questions import vragen
from rao_cli.cli.questions.vooraf import oefen
from rao_cli.cli.questions.vraag import Vraag
from rao_cli.cli.vertellen import vertel
from rao_cli.workflow.besluit.acties import laat_vervallen
from rao_cli.workflow.handeling import Handeling


def actie_verval(
    kenmerken: Annotated[
        list[str],
        typer.Argument(
            metavar="KENMERK",
            help="Kenmerk van de actie; mag vaker.",
            autocompletion=suggesties.acties,
        ),
    ],
    *,
    toelichting: Annotated[
        str | None,
        typer.Option("--toelichting", metavar="T", help="Waarom de actie niet meer nodig is."),
    ] = None,
    op: Annotated[date | None, argumenten.op("Wanneer zij verviel; standaard vandaag.")] = None,
    ja: options.Ja = False,
    als_json: options.AlsJson = False,
    proef: options.Proef = False,
    register_map: options.RegisterOptie,
    vandaag: options.Vandaag,
) -> None:
    """Laat een actie vervallen.

    Voorbeeld:
        rao actie verval A-2026-03-12-01 --toelichting "Het gezin is al vertrokken"
    """
    h = Handeling.open(register_map, vandaag, proef=proef)
    if toelichting is None:
        oefen(h, lambda p: laat_vervallen(p, kenmerken, None, op), ja=ja)
    vraag = Vraag(
        naam="toelichting",
        tekst="Waarom is de actie niet meer nodig?",
        reden="Zo weet het volgende overleg waarom dit niet is gedaan.",
        voorbeeld="Het gezin is al vertrokken",
    )
    reden = vragen.vul_aan([vraag], {"toelichting": toelichting}, ja=ja, vandaag=vandaag)
    vertel(h, laat_vervallen(h, kenmerken, reden["toelichting"], op), als_json=als_json)
