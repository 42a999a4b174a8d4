"""`rao zaak vul-aan`: fill in what a zaak still misses, by questions or by --zet."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from rao_cli.cli import options, suggesties
from rao_cli.cli.questions import vragen
from rao_cli.cli.questions.oplossingvragen import adviesvragen, als_invoer, strategievragen
from rao_cli.cli.questions.vraag import Vraag
from rao_cli.cli.questions.zaakvragen import inhoudsvragen
from rao_cli.cli.terminal import uitvoer
from rao_cli.cli.vertellen import vertel
from rao_cli.model.errors import GebruiksFout
from rao_cli.workflow.handeling import Handeling
from rao_cli.workflow.signaallijst.signaallijst import vul_zaak_aan
from rao_cli.workflow.signaallijst.stappen import eis_open
from rao_cli.workflow.zaak.volledigheid import hoe_ver
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
    register_map: options.RegisterOptie,
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
    h.keur_vooraf()
    plek = zoek_zaak(h.stand, zaak)
    eis_open(plek.lijst)
    gestopt = _ronde(h, zaak, [*inhoudsvragen(plek), *strategievragen(plek)])
    h = Handeling.open(register_map, vandaag)
    if gestopt is None and (advies := adviesvragen(zoek_zaak(h.stand, zaak).zaak)):
        gestopt = _ronde(h, zaak, advies)
        h = Handeling.open(register_map, vandaag)
    for zin in hoe_ver(h.stand, zaak):
        uitvoer.meld(zin)
    if gestopt is not None:
        verder = f"Ga later verder met: rao zaak vul-aan {zaak}"
        if gestopt.onderbroken:  # Ctrl-C ends the whole command, also when answers were kept
            gestopt.verder = verder
            raise gestopt
        uitvoer.meld(verder)


def _ronde(h: Handeling, zaak: str, lijst: Sequence[Vraag]) -> vragen.Gestopt | None:
    """Ask a round of questions and keep the answers; returns who stopped it."""
    gestopt: vragen.Gestopt | None = None
    try:
        antwoorden = vragen.vul_aan(lijst, {}, ja=False, vandaag=h.vandaag)
    except vragen.Gestopt as stop:
        gestopt, antwoorden = stop, stop.antwoorden
    if invoer := als_invoer(antwoorden, zoek_zaak(h.stand, zaak).zaak):
        vertel(h, vul_zaak_aan(h, zaak, invoer))
    else:
        uitvoer.meld("Er is niets ingevuld.")
    return gestopt
