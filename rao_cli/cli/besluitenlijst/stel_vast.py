"""`rao besluitenlijst stel-vast`: fix the decisions of a meeting."""

from collections.abc import Sequence
from datetime import date
from typing import Annotated

import typer

from rao_cli.cli import argumenten, options, uitvoer, vragen
from rao_cli.cli.vertellen import vertel
from rao_cli.cli.vraag import Vraag
from rao_cli.model.errors import GebruiksFout
from rao_cli.workflow.besluitenlijst import (
    stel_besluitenlijst_vast,
    vraagt_nog_besluit,
    zoek_gehouden,
)
from rao_cli.workflow.handeling import Handeling
from rao_cli.workflow.voor_vaststellen import zoek_gemis


def stel_vast(
    overleg: Annotated[
        date | None,
        argumenten.overleg("het laatste dat is gehouden"),
    ] = None,
    *,
    zonder_besluit: Annotated[
        list[str] | None,
        typer.Option(
            "--zonder-besluit",
            metavar="ID=REDEN",
            help="Waarom er over een punt geen besluit kwam; mag vaker.",
        ),
    ] = None,
    ja: options.Ja = False,
    als_json: options.AlsJson = False,
    proef: options.Proef = False,
    register_map: options.RegisterMap,
    vandaag: options.Vandaag,
) -> None:
    """Stel de besluitenlijst van een overleg vast.

    Voorbeeld:
        rao besluitenlijst stel-vast 2026-03-12
        rao besluitenlijst stel-vast --zonder-besluit "Z-7K3F9E=De tijd was op"

    Daarna veranderen de besluiten niet meer. Een fout verbetert u met rao erratum.
    """
    h = Handeling.open(register_map, vandaag, proef=proef)
    redenen = dict(_lees_reden(tekst) for tekst in zonder_besluit or ())
    if vragen.kan_vragen(ja=ja):
        h.keur_vooraf()
        redenen |= _vraag_redenen(h, overleg, redenen)
    if not _mag_zo(h, overleg, ja=ja):
        uitvoer.meld("Er is niets vastgesteld.")
        return
    pad, zinnen, uitkomst = stel_besluitenlijst_vast(h, overleg, redenen)
    vertel(h, uitkomst, pad, als_json=als_json)
    for zin in zinnen:
        uitvoer.meld(zin)


def _mag_zo(h: Handeling, overleg: date | None, *, ja: bool) -> bool:
    """Say what is still missing before it cannot be added any more, and ask; else it goes on."""
    gemis = zoek_gemis(h, overleg)
    if not gemis:
        return True
    uitvoer.meld("Dit ontbreekt nog, en na het vaststellen kan het er niet meer bij:")
    for regel in gemis:
        uitvoer.meld(f"- {regel.tekst}\n   {regel.hoe}")
    return h.proef or vragen.bevestig("Toch zo vaststellen?", ja=ja)


def _lees_reden(tekst: str) -> tuple[str, str]:
    punt, teken, reden = (deel.strip() for deel in tekst.partition("="))
    if not teken or not punt or not reden:
        raise GebruiksFout(
            f"--zonder-besluit '{tekst}' mist de reden.",
            hint='Schrijf het punt, een = en de reden: --zonder-besluit "Z-7K3F9E=De tijd was op"',
        )
    return punt, reden


def _vraag_redenen(h: Handeling, overleg: date | None, bekend: dict[str, str]) -> dict[str, str]:
    """Ask why an item got no decision; no answer leaves it open."""
    _, gehouden = zoek_gehouden(h.stand, overleg)
    if gehouden.status != "gehouden":
        return {}
    lijst: Sequence[Vraag] = [
        Vraag(
            naam=punt.id,
            tekst=f"Waarom is er geen besluit over {punt.id}, {punt.onderwerp or 'zonder titel'}?",
            reden="Dit punt vroeg een besluit. Leeg laten kan; leg dan eerst het besluit vast.",
            voorbeeld="De tijd was op",
            verplicht=False,
        )
        for punt in vraagt_nog_besluit(h.stand, gehouden)
        if punt.id not in bekend
    ]
    antwoorden = vragen.vul_aan(lijst, {}, ja=False, vandaag=h.vandaag)
    return {punt: reden for punt, reden in antwoorden.items() if reden}
