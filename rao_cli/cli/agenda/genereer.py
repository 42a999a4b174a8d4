"""`rao agenda genereer`: fill and render the agenda of a meeting, or a document beside it."""

from datetime import date
from typing import Annotated

import typer

from rao_cli.cli import argumenten, options, suggesties
from rao_cli.cli.terminal import uitvoer
from rao_cli.cli.vertellen import vertel
from rao_cli.model.errors import GebruiksFout
from rao_cli.workflow.agenda.agenda import genereer_agenda, zeg_wat_nu
from rao_cli.workflow.agenda.stukken import genereer_spiekbrief, genereer_voor
from rao_cli.workflow.handeling import Handeling


def genereer(
    overleg: Annotated[
        date | None,
        argumenten.overleg("het eerstvolgende"),
    ] = None,
    *,
    voor: Annotated[
        str | None,
        typer.Option(
            "--voor",
            metavar="O",
            help="Maak de agenda van wie voor één of meer punten is genodigd.",
            autocompletion=suggesties.organisaties,
        ),
    ] = None,
    spiekbrief: Annotated[
        bool, typer.Option("--spiekbrief", help="Maak de spiekbrief voor de voorzitter.")
    ] = False,
    _ja: options.Ja = False,
    als_json: options.AlsJson = False,
    proef: options.Proef = False,
    register_map: options.RegisterOptie,
    vandaag: options.Vandaag,
) -> None:
    """Maak of ververs de agenda van een overleg.

    Voorbeeld:
        rao agenda genereer
        rao agenda genereer 2026-03-12
        rao agenda genereer 2026-03-12 --voor Nidos
        rao agenda genereer --spiekbrief

    rao zet erop wat aan de beurt is, met de reden erbij. Wat u zelf toevoegt, weghaalt
    of van plaats verandert, blijft zoals u het wilt. Dat doet u met: rao agenda zet,
    rao agenda voeg-toe en rao agenda haal-af. Van een vastgestelde agenda blijven de
    punten staan; alleen de tekst volgt wat organisaties nog inbrengen.

    Met --voor krijgt een genodigde alleen haar eigen punten te zien. De spiekbrief geeft
    de voorzitter per punt de tijd, de vraag, de standpunten en de voor- en nadelen.
    """
    if voor and spiekbrief:
        raise GebruiksFout("Kies --voor of --spiekbrief, niet allebei.")
    h = Handeling.open(register_map, vandaag, proef=proef)
    zinnen: list[str] = []
    if voor is not None:
        pad, uitkomst = genereer_voor(h, overleg, voor)
    elif spiekbrief:
        pad, let_op, uitkomst = genereer_spiekbrief(h, overleg)
        zinnen = [let_op] if let_op else []
    else:
        pad, uitkomst = genereer_agenda(h, overleg)
        zinnen = zeg_wat_nu(h, overleg)
    vertel(h, uitkomst, pad, als_json=als_json)
    for zin in zinnen:
        uitvoer.meld(zin)
