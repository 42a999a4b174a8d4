"""`rao onderwerp zet`: a step in the life of an onderwerp, or what still had to be filled in."""

from typing import Annotated

import typer

from rao_cli.cli import options, suggesties
from rao_cli.cli.onderwerp import onderwerpopties as optie
from rao_cli.cli.vertellen import vertel
from rao_cli.model.errors import GebruiksFout
from rao_cli.workflow.handeling import Handeling
from rao_cli.workflow.onderwerp.onderwerp import zet_onderwerp
from rao_cli.workflow.zoeken import zoek_onderwerp


def zet(
    kenmerk: Annotated[
        str,
        typer.Argument(
            metavar="KENMERK",
            help="Kenmerk van het onderwerp.",
            autocompletion=suggesties.onderwerpen,
        ),
    ],
    *,
    status: Annotated[
        str | None,
        typer.Option("--status", metavar="S", help="open, in-behandeling, afgerond"),
    ] = None,
    titel: Annotated[
        str | None, typer.Option("--titel", metavar="T", help="Korte titel, zonder namen.")
    ] = None,
    omschrijving: optie.OmschrijvingOptie = None,
    indiener: optie.IndienerOptie = None,
    lkos: optie.LkosOptie = None,
    zaken: optie.ZakenOptie = None,
    voor_agenda: optie.VoorAgendaOptie = None,
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
    _ja: options.Ja = False,
    als_json: options.AlsJson = False,
    proef: options.Proef = False,
    register_map: options.RegisterOptie,
    vandaag: options.Vandaag,
) -> None:
    """Zet een onderwerp een stap verder, of vul aan wat er nog niet staat.

    Voorbeeld:
        rao onderwerp zet knelpunt-tolken --status afgerond
        rao onderwerp zet trend-reisdocument --zaak Z-7K3F9E --voor-agenda deelberaad
        rao onderwerp zet trend-reisdocument --landelijk ja

    Een onderwerp gaat van open naar in-behandeling naar afgerond, en niet terug.
    """
    h = Handeling.open(register_map, vandaag, proef=proef)
    type_ = zoek_onderwerp(h.stand, kenmerk)[1].type
    gegeven = {
        "titel": titel,
        "omschrijving": omschrijving,
        "indiener": indiener,
        "lkos": lkos,
        "zaken": zaken,
        "voor_agenda": voor_agenda,
        "landelijk": landelijk,
        "vastgesteld_op": vastgesteld_op,
        "organisatie": organisatie,
        "ingang": ingang,
        "gevolgen": gevolgen,
        "periode": periode,
        "cijfers": cijfers,
        "samenwerking": samenwerking,
        "werkwijze": werkwijze,
        "knelpunten": knelpunten,
    }
    velden = optie.als_velden(gegeven, type_)
    if not velden and status is None:
        raise GebruiksFout(
            "Er is niets om te zetten.",
            hint=f"Geef een status of een veld: rao onderwerp zet {kenmerk} --status afgerond",
        )
    vertel(h, zet_onderwerp(h, kenmerk, velden, status), als_json=als_json)
