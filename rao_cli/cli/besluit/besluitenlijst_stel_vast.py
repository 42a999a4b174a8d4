"""`rao besluitenlijst stel-vast`: fix the decisions of a meeting."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Annotated

import typer

from rao_cli.cli import argumenten, options
from rao_cli.cli.questions import vragen
from rao_cli.cli.questions.vooraf import oefen
from rao_cli.cli.questions.vraag import Vraag
from rao_cli.cli.terminal import uitvoer
from rao_cli.cli.vertellen import vertel
from rao_cli.documents.document import BESLUITENLIJST
from rao_cli.documents.opmaak import datum, kort
from rao_cli.model.errors import GebruiksFout
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.workflow.besluit.besluitenlijst import (
    loopt_achter,
    stel_besluitenlijst_vast,
    vraagt_nog_besluit,
    zoek_gehouden,
)
from rao_cli.workflow.besluit.gemis import zoek_gemis
from rao_cli.workflow.handeling import Handeling


def besluitenlijst_stel_vast(
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
    register_map: options.RegisterOptie,
    vandaag: options.Vandaag,
) -> None:
    """Stel de besluitenlijst van een overleg vast.

    Voorbeeld:
        rao besluitenlijst stel-vast 2026-03-12
        rao besluitenlijst stel-vast --zonder-besluit "Z-7K3F9E=De tijd was op"

    In een terminal ziet u eerst de besluiten, en vraagt rao of het zo mag. Daarna veranderen de
    besluiten niet meer. Een fout verbetert u met rao erratum.
    """
    h = Handeling.open(register_map, vandaag, proef=proef)
    redenen = dict(_lees_reden(tekst) for tekst in zonder_besluit or ())
    if vragen.kan_vragen(ja=ja):
        h.keur_vooraf()
        redenen |= _vraag_redenen(h, overleg, redenen)
        oefen(h, lambda p: stel_besluitenlijst_vast(p, overleg, redenen), ja=ja)
    if not _mag_zo(h, overleg, redenen, ja=ja):
        uitvoer.meld("Er is niets vastgesteld.")
        return
    pad, zinnen, uitkomst = stel_besluitenlijst_vast(h, overleg, redenen)
    vertel(h, uitkomst, pad, als_json=als_json)
    for zin in zinnen:
        uitvoer.meld(zin)


def _mag_zo(h: Handeling, dag: date | None, redenen: Mapping[str, str], *, ja: bool) -> bool:
    """Say what is fixed, and what is missing and cannot be added any more, and ask.

    Where nobody can be asked it goes on.
    """
    gemis = zoek_gemis(h, dag)
    _, overleg = zoek_gehouden(h.stand, dag)
    if vragen.kan_vragen(ja=ja) and overleg.status == "gehouden":
        _toon_besluiten(h, overleg, redenen)
    elif not gemis:
        return True
    if gemis:
        uitvoer.meld("Dit ontbreekt nog, en na het vaststellen kan het er niet meer bij:")
    for regel in gemis:
        uitvoer.meld(f"- {regel.tekst}\n   {regel.hoe}")
    return h.proef or vragen.bevestig(f"{'Toch zo v' if gemis else 'V'}aststellen?", ja=ja)


def _toon_besluiten(h: Handeling, overleg: Overleg, redenen: Mapping[str, str]) -> None:
    """Show in short what is about to be fixed, and where its text lies."""
    naam = BESLUITENLIJST.op(overleg.datum)
    regels = [f"Besluitenlijst van {datum(overleg.datum)} ({naam}):"]
    for kenmerk, besluit in overleg.besluiten.items():
        wat = kort(besluit.besluit, 100)
        regels.append(f"- {kenmerk}, {besluit.agendapunt}: {besluit.uitkomst}. {wat}")
    for punt, reden in {**overleg.zonder_besluit, **redenen}.items():
        regels.append(f"- {punt}: geen besluit. {kort(reden, 100)}")
    if loopt_achter(h, overleg):
        regels.append(
            "De tekst in het bestand loopt achter. Bij het vaststellen maakt rao haar nieuw."
        )
    regels.append("Na het vaststellen veranderen de besluiten niet meer.")
    for regel in regels:
        uitvoer.meld(regel)


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
