"""`rao overleg zet`: time and place of meetings that are still to come."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Annotated, Any

import typer

from rao_cli.cli import options, suggesties
from rao_cli.cli.questions import vragen
from rao_cli.cli.questions.vooraf import keur_vooraf
from rao_cli.cli.questions.vraag import Vraag
from rao_cli.cli.terminal import uitvoer
from rao_cli.cli.vertellen import vertel
from rao_cli.model.errors import GebruiksFout
from rao_cli.workflow.handeling import Handeling
from rao_cli.workflow.overleg.overleg import (
    Overlegplek,
    klacht_tijd,
    zet_tijd_en_plaats,
    zoek_gepland,
)


def zet(
    overleggen: Annotated[
        list[date] | None,
        typer.Argument(
            metavar="DATUM",
            help="Datum van het overleg; mag vaker.",
            parser=options.lees_datum,
            autocompletion=suggesties.overleggen,
        ),
    ] = None,
    *,
    reeks: Annotated[
        int | None,
        typer.Option(
            "--reeks",
            metavar="JAAR",
            min=2000,
            max=2100,
            help="Alle overleggen van dit jaar die nog komen.",
        ),
    ] = None,
    tijd: Annotated[
        str | None, typer.Option("--tijd", metavar="TIJD", help="Begin en eind: 10:00-12:00.")
    ] = None,
    locatie: Annotated[
        str | None, typer.Option("--locatie", metavar="L", help="Waar het overleg is.")
    ] = None,
    ja: options.Ja = False,
    als_json: options.AlsJson = False,
    proef: options.Proef = False,
    register_map: options.RegisterOptie,
    vandaag: options.Vandaag,
) -> None:
    """Leg vast hoe laat en waar een overleg is dat nog komt.

    Voorbeeld:
        rao overleg zet 2026-05-14 --tijd 13:00-15:00
        rao overleg zet 2026-05-14 2026-06-11 --locatie Emmen
        rao overleg zet --reeks 2027 --tijd 10:00-12:00 --locatie Assen

    Wat u niet noemt, blijft zo. De agenda en de andere stukken gaan mee. Voor een andere
    dag is er rao overleg verplaats.
    """
    if bool(overleggen) == (reeks is not None):
        wat = "allebei" if overleggen else "geen van beide"
        raise GebruiksFout(f"Noem een datum of --reeks JAAR, niet {wat}.")
    h = Handeling.open(register_map, vandaag, proef=proef)
    plekken = zoek_gepland(h.stand, overleggen or (), reeks)
    keur_vooraf(h, ja=ja)
    gegeven = {"tijd": tijd, "locatie": locatie}
    antwoord = _antwoorden(plekken, gegeven, ja=ja, vandaag=vandaag)
    zinnen, uitkomst = zet_tijd_en_plaats(h, plekken, antwoord["tijd"], antwoord["locatie"])
    vertel(h, uitkomst, als_json=als_json)
    for zin in zinnen:
        uitvoer.meld(zin)


def _antwoorden(
    plekken: Sequence[Overlegplek], gegeven: dict[str, str | None], *, ja: bool, vandaag: date
) -> dict[str, Any]:
    """Read what was given; ask both when nothing was."""
    if any(waarde is not None for waarde in gegeven.values()):
        lijst = [vraag for vraag in _vragen() if gegeven[vraag.naam] is not None]
        lijst = [replace(vraag, verplicht=True) for vraag in lijst]
        return {**gegeven, **vragen.vul_aan(lijst, gegeven, ja=True, vandaag=vandaag)}
    if vragen.kan_vragen(ja=ja):
        lijst = [_met_wat_er_staat(vraag, plekken) for vraag in _vragen()]
        return vragen.vul_aan(lijst, {}, ja=False, vandaag=vandaag)
    raise GebruiksFout("U zegt niet wat er verandert.", hint="Noem --tijd of --locatie.")


def _met_wat_er_staat(vraag: Vraag, plekken: Sequence[Overlegplek]) -> Vraag:
    """Offer what all of these meetings say already; Enter keeps that."""
    waarden = {getattr(plek.overleg, vraag.naam) for plek in plekken}
    eerder = waarden.pop() if len(waarden) == 1 else None
    return replace(vraag, eerder=eerder, verplicht=eerder is not None)


def _vragen() -> list[Vraag]:
    return [
        Vraag(
            naam="tijd",
            tekst="Hoe laat is het?",
            voorbeeld="10:00-12:00",
            verplicht=False,
            toets=klacht_tijd,
        ),
        Vraag(naam="locatie", tekst="Waar is het?", voorbeeld="Assen", verplicht=False),
    ]
