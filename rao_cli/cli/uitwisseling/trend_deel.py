"""`rao trend deel`: share a trend with all regions, or record that one of them knows it."""

from datetime import date
from typing import Annotated, cast

import typer

from rao_cli.cli import options, suggesties
from rao_cli.cli.questions import vragen
from rao_cli.cli.questions.vraag import Keuze, KeuzeVraag
from rao_cli.cli.uitwisseling.vrijgeven import geef_vrij
from rao_cli.cli.vertellen import vertel
from rao_cli.model.basis import JaNeeOnbekend
from rao_cli.model.errors import GebruiksFout
from rao_cli.workflow.handeling import Handeling
from rao_cli.workflow.onderwerp.trend import leg_gedeeld_vast
from rao_cli.workflow.uitwisseling.delen import VoorBuiten

_HERKEND = (
    Keuze("ja"),
    Keuze("nee"),
    Keuze("onbekend", "nog geen antwoord"),
)


def trend_deel(
    kenmerk: Annotated[
        str,
        typer.Argument(
            metavar="KENMERK", help="Kenmerk van de trend.", autocompletion=suggesties.onderwerpen
        ),
    ],
    *,
    regio: Annotated[
        str | None,
        typer.Option(
            "--regio",
            metavar="R",
            help="Leg alleen vast dat deze regio de trend kent; er wordt niets verstuurd.",
        ),
    ] = None,
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
    titel: Annotated[
        str | None, typer.Option("--titel", metavar="T", help="Andere titel voor buiten.")
    ] = None,
    omschrijving: Annotated[
        str | None,
        typer.Option("--omschrijving", metavar="T", help="Andere omschrijving voor buiten."),
    ] = None,
    met_lkos: Annotated[
        bool, typer.Option("--met-lkos", help="Noem de LKO's bij naam; anders alleen hoeveel.")
    ] = False,
    ja: options.Ja = False,
    als_json: options.AlsJson = False,
    proef: options.Proef = False,
    register_map: options.RegisterOptie,
    vandaag: options.Vandaag,
) -> None:
    """Deel een trend met de andere regio's, of leg vast dat één regio hem kent.

    Voorbeeld:
        rao trend deel trend-reisdocument
        rao trend deel trend-reisdocument --regio Friesland --herkend ja

    Zonder --regio gaat de trend naar de uitwisseling van alle regio's (die staat in rao.yaml).
    U ziet eerst wat er gaat: tekst en aantallen, geen zaken en geen namen. Met --regio legt u
    zelf vast wat u van een andere regio hoorde.
    """
    h = Handeling.open(register_map, vandaag, proef=proef)
    if regio is None:
        if herkend is not None or datum is not None:
            raise GebruiksFout("--herkend en --datum horen bij --regio.")
        keuze = VoorBuiten(titel, omschrijving, met_lkos)
        geef_vrij(h, kenmerk, keuze, ja=ja, als_json=als_json)
        return
    if titel or omschrijving or met_lkos:
        raise GebruiksFout(
            "Met --regio wordt er niets verstuurd; --titel, --omschrijving en --met-lkos kunnen "
            "dan niet."
        )
    vraag = KeuzeVraag(
        naam="herkend", tekst="Herkent die regio de trend?", keuzes=_HERKEND, verplicht=False
    )
    gelezen = vragen.vul_aan([vraag], {"herkend": herkend}, ja=True, vandaag=vandaag)["herkend"]
    uitkomst = leg_gedeeld_vast(h, kenmerk, regio, cast("JaNeeOnbekend | None", gelezen), datum)
    vertel(h, uitkomst, als_json=als_json)
