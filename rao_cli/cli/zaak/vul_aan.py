"""`rao zaak vul-aan`: fill in what a zaak still misses, by questions or by --zet."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Annotated, Any

import typer

from rao_cli.cli import options, suggesties, uitvoer, vragen, zaakvragen
from rao_cli.cli.vertellen import vertel
from rao_cli.model.errors import GebruiksFout
from rao_cli.workflow.handeling import Handeling
from rao_cli.workflow.signaallijst import vul_zaak_aan
from rao_cli.workflow.zoeken import zoek_zaak


def vul_aan(
    zaak: Annotated[
        str,
        typer.Argument(
            metavar="ZAAK", help="Kenmerk van de zaak.", autocompletion=suggesties.zaken
        ),
    ],
    *,
    zet: Annotated[
        list[str] | None,
        typer.Option("--zet", metavar="PLEK=TEKST", help="Vul een onderdeel in; mag vaker."),
    ] = None,
    ja: options.Ja = False,
    als_json: options.AlsJson = False,
    proef: options.Proef = False,
    register_map: options.RegisterMap,
    vandaag: options.Vandaag,
) -> None:
    """Vul aan wat bij een zaak nog ontbreekt.

    Voorbeeld:
        rao zaak vul-aan Z-7K3F9E
        rao zaak vul-aan Z-7K3F9E --zet termijn.soort=vertrek --zet termijn.tot=2026-06-01

    Zonder --zet vraagt rao stap voor stap wat er nog niet staat. Typt u stop,
    dan bewaart rao wat u al invulde. De volgende keer gaat u daar verder.
    """
    invoer = lees_zet(zet or ())
    if not invoer and vragen.kan_vragen(ja=ja) and not proef:
        interview(zaak, register_map, vandaag)
        return
    if not invoer:
        raise GebruiksFout(
            "Er is niets om in te vullen.",
            hint="Geef onderdelen met --zet PLEK=TEKST, bijvoorbeeld --zet termijn.soort=vertrek.",
        )
    h = Handeling.open(register_map, vandaag, proef=proef)
    vertel(h, vul_zaak_aan(h, zaak, invoer), als_json=als_json)


def lees_zet(teksten: Sequence[str]) -> dict[str, str]:
    """Read `PLEK=TEKST` options; GebruiksFout when the = is missing."""
    invoer = {}
    for tekst in teksten:
        plek, teken, waarde = tekst.partition("=")
        if not teken or not plek.strip() or not waarde.strip():
            raise GebruiksFout(
                f"--zet '{tekst}' kan niet worden gelezen.",
                hint="Schrijf een plek, een = en de tekst: --zet termijn.soort=vertrek",
            )
        invoer[plek.strip()] = waarde.strip()
    return invoer


def interview(zaak: str, register_map: Path, vandaag: date) -> None:
    """Ask what is still missing; what was answered is committed, also when the user stops."""
    h = Handeling.open(register_map, vandaag)
    plek = zoek_zaak(h.stand, zaak)
    open_vragen = zaakvragen.inhoudsvragen(h.stand.register, plek.zaak)
    gestopt: vragen.Gestopt | None = None
    invoer: dict[str, Any] = {}
    try:
        antwoorden = vragen.vul_aan(open_vragen, {}, ja=False, vandaag=vandaag)
        invoer = zaakvragen.als_invoer(antwoorden)
        gestopt = _vraag_oplossingen(invoer, len(plek.zaak.oplossingsrichtingen), vandaag)
    except vragen.Gestopt as stop:
        gestopt = stop
        invoer = zaakvragen.als_invoer(stop.antwoorden)
    if invoer:
        vertel(h, vul_zaak_aan(h, zaak, invoer))
    else:
        uitvoer.meld("Er is niets ingevuld.")
    if gestopt is not None:
        verder = f"Ga later verder met: rao zaak vul-aan {zaak}"
        if gestopt.onderbroken:  # Ctrl-C ends the whole command, also when answers were kept
            gestopt.verder = verder
            raise gestopt
        uitvoer.meld(verder)


def _vraag_oplossingen(invoer: dict[str, Any], eerste: int, vandaag: date) -> vragen.Gestopt | None:
    """Ask for options until there are no more; each gets its own place. Returns who stopped it."""
    nummer = eerste
    try:
        while vragen.bevestig(
            "Wilt u een oplossing toevoegen?", ja=False, standaard=nummer == eerste
        ):
            antwoorden = vragen.vul_aan(
                zaakvragen.oplossingsvragen(), {}, ja=False, vandaag=vandaag
            )
            if oplossing := zaakvragen.als_oplossing(antwoorden):
                invoer[f"oplossingsrichtingen[{nummer}]"] = oplossing
                nummer += 1
    except vragen.Gestopt as gestopt:
        if oplossing := zaakvragen.als_oplossing(gestopt.antwoorden):
            invoer[f"oplossingsrichtingen[{nummer}]"] = oplossing
        return gestopt
    return None
