"""`rao agendapunten antwoord`: what another table said about an item on its agenda."""

from typing import Annotated

import typer

from rao_cli.cli import argumenten, options, suggesties
from rao_cli.cli.questions import vragen
from rao_cli.cli.questions.vooraf import IETS, oefen
from rao_cli.cli.questions.vraag import DatumVraag, LangeTekst
from rao_cli.cli.vertellen import vertel
from rao_cli.workflow.handeling import Handeling
from rao_cli.workflow.tafel import leg_tafelantwoord_vast


def agendapunten_antwoord(
    kenmerk: Annotated[
        str,
        typer.Argument(
            metavar="KENMERK",
            help="Kenmerk van het onderwerp.",
            autocompletion=suggesties.onderwerpen,
        ),
    ],
    *,
    voor: Annotated[
        str,
        typer.Option(
            "--voor",
            metavar="TAFEL",
            help="Wie antwoordde: deelberaad, of lko: en de sleutel van het LKO.",
            autocompletion=suggesties.tafels,
        ),
    ],
    tekst: Annotated[
        str | None, typer.Option("--tekst", metavar="T", help="Wat die tafel antwoordde.")
    ] = None,
    datum: argumenten.Datum = None,
    ja: options.Ja = False,
    als_json: options.AlsJson = False,
    proef: options.Proef = False,
    register_map: options.RegisterOptie,
    vandaag: options.Vandaag,
) -> None:
    """Leg vast wat een LKO of het Deelberaad Asiel over een punt antwoordde.

    Voorbeeld:
        rao agendapunten antwoord trend-reisdocument --voor deelberaad --tekst "Speelt landelijk"

    Het punt komt met het antwoord op de volgende agenda. Antwoordt het Deelberaad op een
    signaallijst? Gebruik dan: rao opschaling antwoord
    """
    h = Handeling.open(register_map, vandaag, proef=proef)
    if tekst is None:
        oefen(h, lambda p: leg_tafelantwoord_vast(p, kenmerk, voor, IETS, datum), ja=ja)
    vragenlijst = [
        LangeTekst(naam="tekst", tekst="Wat was het antwoord?", voorbeeld="Speelt landelijk."),
        DatumVraag(naam="datum", tekst="Wanneer was dat?", standaard=vandaag),
    ]
    gegeven = vragen.vul_aan(
        vragenlijst, {"tekst": tekst, "datum": datum}, ja=ja or tekst is not None, vandaag=vandaag
    )
    uitkomst = leg_tafelantwoord_vast(h, kenmerk, voor, gegeven["tekst"], gegeven["datum"])
    vertel(h, uitkomst, als_json=als_json)
