"""`rao nieuw zaak`: put a zaak on a list, by flags, from a file, or by questions."""

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from rao_cli.cli import options, suggesties
from rao_cli.cli.invoer import lees_invoer, naam_van
from rao_cli.cli.questions import vragen
from rao_cli.cli.questions.onthouden import vergeet, vraag_verder
from rao_cli.cli.questions.vooraf import keur_vooraf
from rao_cli.cli.questions.zaakvragen import basisvragen
from rao_cli.cli.vertellen import vertel
from rao_cli.cli.zaak.vul_aan import interview, lees_zet
from rao_cli.workflow.handeling import Handeling
from rao_cli.workflow.signaallijst.overnemen import zaak_uit_tekst
from rao_cli.workflow.signaallijst.signaallijst import nieuwe_zaak
from rao_cli.workflow.signaallijst.stappen import eis_open
from rao_cli.workflow.zoeken import zoek_lijst

_NODIG = ("onderwerp", "aanbrenger", "groep")


def nieuw(
    lijst: Annotated[
        str,
        typer.Argument(
            metavar="LIJST", help="Kenmerk van de signaallijst.", autocompletion=suggesties.lijsten
        ),
    ],
    *,
    onderwerp: Annotated[
        str | None,
        typer.Option("--onderwerp", metavar="T", help="Waar het over gaat, zonder namen."),
    ] = None,
    aanbrenger: Annotated[
        str | None, typer.Option("--aanbrenger", metavar="O", help="Organisatie die aanbrengt.")
    ] = None,
    groep: Annotated[
        str | None, typer.Option("--groep", metavar="G", help="volwassene, gezin of amv.")
    ] = None,
    vraag: Annotated[
        str | None, typer.Option("--vraag", metavar="T", help="Wat het LKO van het RAO vraagt.")
    ] = None,
    zet: Annotated[
        list[str] | None,
        typer.Option("--zet", metavar="PLEK=TEKST", help="Vul een onderdeel in; mag vaker."),
    ] = None,
    van: Annotated[
        str | None,
        typer.Option(
            "--van", metavar="BESTAND", help="Neem de zaak over uit YAML; - is de invoer."
        ),
    ] = None,
    ja: options.Ja = False,
    als_json: options.AlsJson = False,
    proef: options.Proef = False,
    register_map: options.RegisterOptie,
    vandaag: options.Vandaag,
) -> None:
    r"""Zet een zaak op een signaallijst. U krijgt het kenmerk van de zaak.

    Voorbeeld:
        rao nieuw zaak SL-ter-apel-2026-03-05
        rao nieuw zaak SL-ter-apel-2026-03-05 --onderwerp "Lang in de opvang" \
            --aanbrenger COA --groep gezin
        rao nieuw zaak SL-ter-apel-2026-03-05 --van zaak.yaml

    Zet nooit namen, V-nummers of geboortedata in een zaak.
    """
    gegeven = {"onderwerp": onderwerp, "aanbrenger": aanbrenger, "groep": groep, "vraag": vraag}
    invoer = lees_zet(zet or ())
    h = Handeling.open(register_map, vandaag, proef=proef)
    keur_vooraf(h, ja=ja)
    eis_open(zoek_lijst(h.stand, lijst)[1])
    if van is not None:
        gegeven = zaak_uit_tekst(lees_invoer(van), naam_van(van), gegeven)
    compleet = all(gegeven.get(naam) for naam in _NODIG)
    if not compleet:
        opdracht = f"rao nieuw zaak {lijst}"
        gegeven = vraag_verder(
            h, lijst, basisvragen(h.stand.register), gegeven, ja=ja, opdracht=opdracht
        )
    velden = {sleutel: waarde for sleutel, waarde in gegeven.items() if waarde}
    kenmerk, uitkomst = nieuwe_zaak(h, lijst, velden, invoer)
    if not compleet:
        vergeet(h, lijst)
    vertel(h, uitkomst, kenmerk, als_json=als_json)
    if not compleet and not proef and vragen.kan_vragen(ja=ja):
        interview(kenmerk, register_map, vandaag)


def vraag_zaken(lijst: str, register_map: Path, vandaag: date) -> None:
    """Ask for zaken until there are no more."""
    wat = "nu een"
    while _bevestig_zaak(lijst, wat):
        wat = "nog een"
        nieuw(lijst, register_map=register_map, vandaag=vandaag)


def _bevestig_zaak(lijst: str, wat: str) -> bool:
    """Ask for the next zaak; who stops here keeps the list."""
    tekst = f"Wilt u {wat} zaak op de lijst zetten?"
    try:
        return vragen.bevestig(tekst, ja=False, standaard=wat == "nu een")
    except vragen.Gestopt as gestopt:
        gestopt.verder = f"De lijst is bewaard. Ga verder met: rao nieuw zaak {lijst}"
        raise
