"""`rao besluit zet`: improve a decision before the decision list is fixed."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Annotated, Any

import typer

from rao_cli.cli import options, suggesties
from rao_cli.cli.besluit import besluitopties
from rao_cli.cli.questions import vragen
from rao_cli.cli.questions.besluitvragen import besluitvragen
from rao_cli.cli.questions.vooraf import keur_vooraf
from rao_cli.cli.terminal import uitvoer
from rao_cli.cli.vertellen import vertel
from rao_cli.model.errors import GebruiksFout
from rao_cli.model.stand import BesluitPlek
from rao_cli.workflow.besluit.zet import zet_besluit, zoek_te_verbeteren
from rao_cli.workflow.handeling import Handeling


def zet(
    kenmerk: Annotated[
        str,
        typer.Argument(
            metavar="BESLUIT", help="Kenmerk van het besluit.", autocompletion=suggesties.besluiten
        ),
    ],
    *,
    uitkomst: besluitopties.UitkomstOptie = None,
    tekst: besluitopties.TekstOptie = None,
    motivering: besluitopties.MotiveringOptie = None,
    hervatten_op: besluitopties.HervattenOpOptie = None,
    ja: options.Ja = False,
    als_json: options.AlsJson = False,
    proef: options.Proef = False,
    register_map: options.RegisterOptie,
    vandaag: options.Vandaag,
) -> None:
    """Verbeter een besluit zolang de besluitenlijst niet is vastgesteld.

    Voorbeeld:
        rao besluit zet B-2026-03-12-01 --besluit "Het gezin blijft tot 1 juli."
        rao besluit zet B-2026-03-12-01 --uitkomst aanhouden --hervatten-op 2026-04-09
        rao besluit zet B-2026-03-12-01

    Wat u niet noemt, blijft zo. Zonder opties stelt rao de vragen opnieuw. Ligt de
    besluitenlijst al vast, dan verbetert u een besluit met rao erratum.
    """
    velden: dict[str, Any] = {
        "uitkomst": uitkomst,
        "besluit": tekst,
        "motivering": motivering,
        "hervatten_op": hervatten_op,
    }
    h = Handeling.open(register_map, vandaag, proef=proef)
    plek = zoek_te_verbeteren(h, kenmerk)
    if any(waarde is not None for waarde in velden.values()):
        velden = _lees(plek, velden, vandaag)
    elif vragen.kan_vragen(ja=ja):
        keur_vooraf(h, ja=ja)
        velden = _vraag(plek, vandaag)
    else:
        raise GebruiksFout(
            "U zegt niet wat er verandert.",
            hint="Noem --uitkomst, --besluit, --motivering of --hervatten-op.",
        )
    zinnen, vastlegging = zet_besluit(h, plek.kenmerk, velden)
    vertel(h, vastlegging, als_json=als_json)
    for zin in zinnen:
        uitvoer.meld(zin)


def _lees(plek: BesluitPlek, velden: Mapping[str, Any], vandaag: date) -> dict[str, Any]:
    """Read what was given as an answer is read; ask nothing."""
    gegeven = {naam: waarde for naam, waarde in velden.items() if waarde is not None}
    lijst = [vraag for vraag in besluitvragen(plek.overleg) if vraag.naam in gegeven]
    return vragen.vul_aan(lijst, gegeven, ja=True, vandaag=vandaag)


def _vraag(plek: BesluitPlek, vandaag: date) -> dict[str, Any]:
    """Ask everything again; Enter keeps what stands there."""
    lijst = [
        replace(vraag, eerder=getattr(plek.besluit, vraag.naam))
        for vraag in besluitvragen(plek.overleg)
    ]
    return vragen.vul_aan(lijst, {}, ja=False, vandaag=vandaag)
