"""`rao nieuw signaallijst`: begin a list of an LKO, empty or from a file."""

from datetime import date
from typing import Annotated

import typer

from rao_cli.cli import options, suggesties
from rao_cli.cli.invoer import lees_invoer, naam_van
from rao_cli.cli.questions import vragen
from rao_cli.cli.questions.vooraf import keur_vooraf
from rao_cli.cli.questions.vraag import Keuze, KeuzeVraag
from rao_cli.cli.terminal import uitvoer
from rao_cli.cli.vertellen import vertel
from rao_cli.cli.zaak.nieuw import vraag_zaken
from rao_cli.workflow.handeling import Handeling
from rao_cli.workflow.signaallijst.overnemen import signaallijst_uit_tekst
from rao_cli.workflow.signaallijst.signaallijst import lijsten_van, nieuwe_signaallijst


def nieuw(
    *,
    lko: Annotated[
        str | None,
        typer.Option(
            "--lko",
            metavar="SLEUTEL",
            help="Het LKO dat de lijst stuurt.",
            autocompletion=suggesties.lkos,
        ),
    ] = None,
    datum: Annotated[
        date | None,
        typer.Option(
            "--datum", metavar="DATUM", help="Datum van de lijst.", parser=options.lees_datum
        ),
    ] = None,
    van: Annotated[
        str | None,
        typer.Option(
            "--van", metavar="BESTAND", help="Neem een YAML-bestand over; - is de invoer."
        ),
    ] = None,
    ja: options.Ja = False,
    als_json: options.AlsJson = False,
    proef: options.Proef = False,
    register_map: options.RegisterOptie,
    vandaag: options.Vandaag,
) -> None:
    """Begin een signaallijst van een LKO.

    Voorbeeld:
        rao nieuw signaallijst --lko ter-apel
        rao nieuw signaallijst --van lijst.yaml

    U krijgt het kenmerk van de lijst. Daarna zet u er zaken op met 'rao nieuw zaak'.
    """
    h = Handeling.open(register_map, vandaag, proef=proef)
    keur_vooraf(h, ja=ja)
    if van is not None:
        data = lees_invoer(van)
        kenmerk, uitkomst = signaallijst_uit_tekst(h, data, naam_van(van), lko, datum)
    else:
        keuzes = [Keuze(s, gegevens.naam) for s, gegevens in h.stand.register.lkos.items()]
        vraag = KeuzeVraag(
            naam="lko",
            tekst="Van welk LKO is de lijst?",
            reden="De zaken komen van een LKO; dat krijgt ook de terugkoppeling (S11).",
            keuzes=keuzes,
        )
        gekozen = vragen.vul_aan([vraag], {"lko": lko}, ja=ja or lko is not None, vandaag=vandaag)
        al = lijsten_van(h.stand, gekozen["lko"], datum or vandaag)
        if al and not _mag_er_nog_een(al[-1], ja=ja):
            return
        kenmerk, uitkomst = nieuwe_signaallijst(h, gekozen["lko"], datum or vandaag)
    vertel(h, uitkomst, kenmerk, als_json=als_json)
    if van is None and not proef and vragen.kan_vragen(ja=ja):
        vraag_zaken(kenmerk, register_map, vandaag)


def _mag_er_nog_een(kenmerk: str, *, ja: bool) -> bool:
    """Say that there is a list of that day already; ask at a terminal whether this is another."""
    uitvoer.meld(f"Er is al een lijst van dit LKO en deze dag: {kenmerk}.")
    if vragen.bevestig("Wilt u er nog een beginnen?", ja=ja):
        return True
    uitvoer.meld(f"Er is niets veranderd. Zet een zaak op die lijst met: rao nieuw zaak {kenmerk}")
    return False
