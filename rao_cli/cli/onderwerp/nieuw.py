"""`rao nieuw onderwerp`: record a knelpunt, trend, thema, kader, mededeling or voortgang."""

from datetime import date
from typing import Annotated, Any

import typer

from rao_cli.cli import options
from rao_cli.cli.onderwerp import onderwerpopties as optie
from rao_cli.cli.questions import vragen
from rao_cli.cli.questions.onderwerpvragen import TYPEN, onderwerpvragen
from rao_cli.cli.questions.vooraf import keur_vooraf
from rao_cli.cli.vertellen import vertel
from rao_cli.workflow.handeling import Handeling
from rao_cli.workflow.onderwerp.onderwerp import nieuw_onderwerp


def nieuw(
    *,
    type_: Annotated[
        str | None,
        typer.Option("--type", metavar="T", help=", ".join(keuze.waarde for keuze in TYPEN)),
    ] = None,
    titel: Annotated[
        str | None, typer.Option("--titel", metavar="T", help="Korte titel, zonder namen.")
    ] = None,
    omschrijving: optie.OmschrijvingOptie = None,
    indiener: optie.IndienerOptie = None,
    lkos: optie.LkosOptie = None,
    zaken: optie.ZakenOptie = None,
    voor_agenda: optie.VoorAgendaOptie = None,
    datum: Annotated[
        date | None,
        typer.Option(
            "--datum",
            metavar="D",
            help="Wanneer het is ingebracht; anders vandaag.",
            parser=options.lees_datum,
        ),
    ] = None,
    landelijk: optie.LandelijkOptie = None,
    vastgesteld_op: optie.VastgesteldOpOptie = None,
    organisatie: optie.OrganisatieOptie = None,
    ingang: optie.IngangOptie = None,
    gevolgen: optie.GevolgenOptie = None,
    periode: optie.PeriodeOptie = None,
    cijfers: optie.CijfersOptie = None,
    samenwerking: optie.SamenwerkingOptie = None,
    werkwijze: optie.WerkwijzeOptie = None,
    knelpunten: optie.KnelpuntenOptie = None,
    ja: options.Ja = False,
    als_json: options.AlsJson = False,
    proef: options.Proef = False,
    register_map: options.RegisterOptie,
    vandaag: options.Vandaag,
) -> None:
    r"""Leg een onderwerp vast dat de regio aangaat.

    Voorbeeld:
        rao nieuw onderwerp
        rao nieuw onderwerp --type knelpunt --titel "Te weinig tolken" --indiener COA \
            --lko ter-apel --lko assen --omschrijving "Gesprekken vallen uit."

    Het komt vanzelf op de volgende agenda. U krijgt het kenmerk.
    """
    h = Handeling.open(register_map, vandaag, proef=proef)
    keur_vooraf(h, ja=ja)
    gegeven: dict[str, Any] = {
        "type": type_,
        "titel": titel,
        "omschrijving": omschrijving,
        "indiener": indiener,
        "vastgesteld_op": vastgesteld_op,
        "organisatie": organisatie,
        "ingang": ingang,
        "gevolgen": gevolgen,
        "periode": periode,
        "samenwerking": samenwerking,
        "werkwijze": werkwijze,
        "knelpunten": knelpunten,
    }
    volledig = ja or all((type_, titel, omschrijving))
    lijst = onderwerpvragen(h.stand.register)
    if type_ == "voortgang" and lkos:
        lijst = [vraag for vraag in lijst if vraag.naam != "lko"]
    antwoorden = gegeven | vragen.vul_aan(lijst, gegeven, ja=volledig, vandaag=vandaag)
    antwoorden["lkos"] = lkos or antwoorden.get("lkos")
    antwoorden |= {"zaken": zaken, "voor_agenda": voor_agenda, "datum": datum}
    antwoorden |= {"cijfers": cijfers, "landelijk": landelijk}
    velden = optie.als_velden(antwoorden, antwoorden["type"])
    kenmerk, uitkomst = nieuw_onderwerp(h, velden)
    vertel(h, uitkomst, kenmerk, als_json=als_json)
