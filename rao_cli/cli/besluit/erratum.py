"""`rao erratum`: correct a decision after the list was fixed."""

from datetime import date
from typing import Annotated

import typer

from rao_cli.cli import options, suggesties
from rao_cli.cli.questions import vragen
from rao_cli.cli.questions.vooraf import IETS, oefen
from rao_cli.cli.questions.vraag import LangeTekst
from rao_cli.cli.terminal import uitvoer
from rao_cli.cli.vertellen import vertel
from rao_cli.workflow.besluit.besluitenlijst import leg_erratum_vast
from rao_cli.workflow.handeling import Handeling


def erratum(
    overleg: Annotated[
        date,
        typer.Argument(
            metavar="OVERLEG",
            help="Datum van het overleg.",
            parser=options.lees_datum,
            autocompletion=suggesties.overleggen,
        ),
    ],
    besluit: Annotated[
        str,
        typer.Argument(
            metavar="BESLUIT",
            help="Kenmerk van het besluit dat u verbetert.",
            autocompletion=suggesties.besluiten,
        ),
    ],
    *,
    tekst: Annotated[
        str | None, typer.Option("--tekst", metavar="T", help="Wat er moet staan, en waarom.")
    ] = None,
    ja: options.Ja = False,
    als_json: options.AlsJson = False,
    proef: options.Proef = False,
    register_map: options.RegisterOptie,
    vandaag: options.Vandaag,
) -> None:
    """Verbeter een besluit nadat de besluitenlijst is vastgesteld.

    Voorbeeld:
        rao erratum 2026-03-12 B-2026-03-12-01 --tekst "Lees 9 april in plaats van 6 april"

    Het besluit zelf blijft staan zoals het is vastgesteld. De verbetering komt eronder.
    """
    h = Handeling.open(register_map, vandaag, proef=proef)
    if tekst is None:
        oefen(h, lambda p: leg_erratum_vast(p, overleg, besluit, IETS), ja=ja)
    vraag = LangeTekst(
        naam="tekst",
        tekst="Wat moet er staan, en waarom?",
        reden="Het besluit is vastgesteld en verandert niet; dit komt eronder te staan (S11).",
        voorbeeld="Lees 9 april in plaats van 6 april: dat is een feestdag",
    )
    antwoorden = vragen.vul_aan([vraag], {"tekst": tekst}, ja=ja, vandaag=vandaag)
    pad, zinnen, uitkomst = leg_erratum_vast(h, overleg, besluit, antwoorden["tekst"])
    vertel(h, uitkomst, pad, als_json=als_json)
    for zin in zinnen:
        uitvoer.meld(zin)
