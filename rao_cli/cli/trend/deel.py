"""`rao trend deel`: another region heard of a trend, and does or does not see it too."""

from datetime import date
from typing import Annotated, cast

import typer

from rao_cli.cli import options, suggesties, vragen
from rao_cli.cli.vertellen import vertel
from rao_cli.cli.vraag import Keuze, KeuzeVraag
from rao_cli.model.basis import JaNeeOnbekend
from rao_cli.workflow.handeling import Handeling
from rao_cli.workflow.trend import leg_gedeeld_vast

_HERKEND = (Keuze("ja"), Keuze("nee"), Keuze("onbekend", "nog geen antwoord"))


def deel(
    kenmerk: Annotated[
        str,
        typer.Argument(
            metavar="KENMERK", help="Kenmerk van de trend.", autocompletion=suggesties.onderwerpen
        ),
    ],
    *,
    regio: Annotated[
        str, typer.Option("--regio", metavar="R", help="De andere regio, bij haar naam.")
    ],
    herkend: Annotated[
        str | None,
        typer.Option("--herkend", metavar="H", help=", ".join(k.waarde for k in _HERKEND)),
    ] = None,
    datum: Annotated[
        date | None,
        typer.Option(
            "--datum",
            metavar="D",
            help="Wanneer u de trend deelde; anders vandaag.",
            parser=options.lees_datum,
        ),
    ] = None,
    _ja: options.Ja = False,
    als_json: options.AlsJson = False,
    proef: options.Proef = False,
    register_map: options.RegisterMap,
    vandaag: options.Vandaag,
) -> None:
    """Leg vast dat u een trend met een andere regio deelde, en of zij hem herkent.

    Voorbeeld:
        rao trend deel trend-reisdocument --regio Friesland
        rao trend deel trend-reisdocument --regio Friesland --herkend ja
    """
    h = Handeling.open(register_map, vandaag, proef=proef)
    vraag = KeuzeVraag(
        naam="herkend", tekst="Herkent die regio de trend?", keuzes=_HERKEND, verplicht=False
    )
    gelezen = vragen.vul_aan([vraag], {"herkend": herkend}, ja=True, vandaag=vandaag)["herkend"]
    uitkomst = leg_gedeeld_vast(h, kenmerk, regio, cast("JaNeeOnbekend | None", gelezen), datum)
    vertel(h, uitkomst, als_json=als_json)
