"""`rao trend antwoord`: say whether we see a trend of another region too."""

from typing import Annotated, cast

import typer

from rao_cli.cli import options
from rao_cli.cli.questions import vragen
from rao_cli.cli.questions.vraag import Keuze, KeuzeVraag
from rao_cli.cli.terminal import scherm, uitvoer
from rao_cli.cli.uitwisseling.trend_haal_op import in_woorden
from rao_cli.cli.uitwisseling.verzonden import vertel_verstuurd
from rao_cli.cli.uitwisseling.vrijgeven import NIETS, VRAAG, toon_vooraf
from rao_cli.model.basis import JaNee
from rao_cli.workflow.handeling import Handeling
from rao_cli.workflow.uitwisseling.antwoorden import antwoord as geef_antwoord
from rao_cli.workflow.uitwisseling.antwoorden import make_antwoord
from rao_cli.workflow.uitwisseling.ophalen import zoek_vreemde_trend
from rao_cli.workflow.uitwisseling.versturen import als_tekst

_HERKEND = (Keuze("ja", "wij zien dit ook"), Keuze("nee", "wij zien dit niet"))


def trend_antwoord(
    regio: Annotated[
        str, typer.Argument(metavar="REGIO", help="De andere regio, bij haar naam of sleutel.")
    ],
    kenmerk: Annotated[
        str, typer.Argument(metavar="KENMERK", help="Kenmerk van de trend van die regio.")
    ],
    *,
    herkend: Annotated[
        str | None, typer.Option("--herkend", metavar="H", help="Ziet u de trend ook? ja of nee.")
    ] = None,
    toelichting: Annotated[
        str | None,
        typer.Option("--toelichting", metavar="T", help="Wat u erbij zegt; zonder zaken en namen."),
    ] = None,
    met_lkos: Annotated[
        bool, typer.Option("--met-lkos", help="LKO's mogen met naam in de toelichting staan.")
    ] = False,
    ja: options.Ja = False,
    als_json: options.AlsJson = False,
    proef: options.Proef = False,
    register_map: options.RegisterOptie,
    vandaag: options.Vandaag,
) -> None:
    """Antwoord een andere regio of u haar trend herkent.

    Voorbeeld:
        rao trend antwoord groningen-en-drenthe trend-reisdocument --herkend ja

    Welke trends er zijn, ziet u met `rao trend haal-op`. Een later antwoord vervangt een eerder.
    """
    h = Handeling.open(register_map, vandaag, proef=proef)
    if herkend is None and vragen.kan_vragen(ja=ja):
        for regel in in_woorden(zoek_vreemde_trend(h, regio, kenmerk)):
            uitvoer.meld(scherm.vouw(regel, inspring="  "))
    vraag = KeuzeVraag(naam="herkend", tekst="Herkent u deze trend?", keuzes=_HERKEND)
    gegeven = vragen.vul_aan([vraag], {"herkend": herkend}, ja=ja, vandaag=vandaag)["herkend"]
    gezegd = make_antwoord(
        h, regio, kenmerk, cast("JaNee", gegeven), toelichting, met_lkos=met_lkos
    )
    if proef:
        uitvoer.meld("Proef: dit zou naar de andere regio's gaan, maar er is niets verstuurd.")
        uitvoer.toon_geheel(als_tekst(h, gezegd))
        return
    if vragen.kan_vragen(ja=ja):
        toon_vooraf(als_tekst(h, gezegd))
        if not vragen.bevestig(VRAAG, ja=ja):
            uitvoer.meld(NIETS)
            return
    vertel_verstuurd(geef_antwoord(h, gezegd), als_json=als_json)
