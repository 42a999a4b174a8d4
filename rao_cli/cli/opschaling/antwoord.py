"""`rao opschaling antwoord`: what the Deelberaad decided, and that the LKO knows it."""

from datetime import date
from typing import Annotated

import typer

from rao_cli.cli import argumenten, options, suggesties
from rao_cli.cli.questions import vragen
from rao_cli.cli.questions.vooraf import IETS, oefen
from rao_cli.cli.questions.vraag import DatumVraag, LangeTekst
from rao_cli.cli.terminal import uitvoer
from rao_cli.cli.vertellen import vertel
from rao_cli.workflow.handeling import Handeling
from rao_cli.workflow.opschaling.deelberaad import (
    Antwoordgegevens,
    alleen_te_vertellen,
    leg_antwoord_vast,
)


def antwoord(
    kenmerk: Annotated[
        str,
        typer.Argument(
            metavar="KENMERK",
            help="Kenmerk van de lijst aan het Deelberaad.",
            autocompletion=suggesties.lijsten,
        ),
    ],
    *,
    zaak: Annotated[
        str | None,
        typer.Option(
            "--zaak",
            metavar="Z",
            help="Over welke zaak; anders over de hele lijst.",
            autocompletion=suggesties.zaken,
        ),
    ] = None,
    besluit: Annotated[
        str | None, typer.Option("--besluit", metavar="T", help="Wat het Deelberaad besloot.")
    ] = None,
    datum: argumenten.Datum = None,
    teruggekoppeld_op: Annotated[
        date | None,
        typer.Option(
            "--teruggekoppeld-op",
            metavar="D",
            help="Wanneer het LKO het antwoord hoorde.",
            parser=options.lees_datum,
        ),
    ] = None,
    ja: options.Ja = False,
    als_json: options.AlsJson = False,
    proef: options.Proef = False,
    register_map: options.RegisterOptie,
    vandaag: options.Vandaag,
) -> None:
    """Leg vast wat het Deelberaad Asiel antwoordde, of dat het LKO het antwoord hoorde.

    Voorbeeld:
        rao opschaling antwoord SL-noord-2026-03-16 --besluit "Stemt in" --datum 2026-04-01
        rao opschaling antwoord SL-noord-2026-03-16 --zaak Z-7K3F9E --besluit "Stemt in"
        rao opschaling antwoord SL-noord-2026-03-16 --teruggekoppeld-op 2026-04-03

    Met --zaak krijgt elke zaak een eigen antwoord; zonder geldt het voor alle zaken die er nog
    geen hebben. De zaak komt met het antwoord op de volgende agenda, tot het LKO het weet.
    """
    h = Handeling.open(register_map, vandaag, proef=proef)
    if besluit is None and teruggekoppeld_op is None and alleen_te_vertellen(h, kenmerk, zaak):
        vraag = DatumVraag(naam="teruggekoppeld_op", tekst="Wanneer hoorde het LKO het antwoord?")
        teruggekoppeld_op = vragen.vul_aan([vraag], {}, ja=ja, vandaag=vandaag)[vraag.naam]
    elif besluit is None and teruggekoppeld_op is None:
        oefen(
            h,
            lambda p: leg_antwoord_vast(p, kenmerk, Antwoordgegevens(IETS, datum, zaak=zaak)),
            ja=ja,
        )
        vragenlijst = [
            LangeTekst(
                naam="besluit",
                tekst="Wat besloot het Deelberaad Asiel?",
                reden="Het antwoord gaat naar de agenda en naar het LKO (S16).",
                voorbeeld="Het Deelberaad stemt in met een voorrangsbehandeling.",
            ),
            DatumVraag(naam="datum", tekst="Wanneer was dat?", standaard=vandaag),
        ]
        getypt = {"besluit": besluit, "datum": datum}
        antwoorden = vragen.vul_aan(vragenlijst, getypt, ja=ja, vandaag=vandaag)
        besluit, datum = antwoorden["besluit"], antwoorden["datum"]
    gegeven = Antwoordgegevens(besluit, datum, teruggekoppeld_op, zaak)
    wacht, uitkomst = leg_antwoord_vast(h, kenmerk, gegeven)
    vertel(h, uitkomst, als_json=als_json)
    if wacht:
        uitvoer.meld(f"Er is nog geen antwoord over {', '.join(wacht)}.")
    if besluit is not None and teruggekoppeld_op is None and not proef:
        eigen = f" --zaak {zaak}" if zaak else ""
        uitvoer.meld("Vertel het antwoord aan het LKO en leg dat vast met:")
        uitvoer.meld(f"   rao opschaling antwoord {kenmerk}{eigen}")
