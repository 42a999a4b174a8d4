"""The last look before decisions are fixed: what they are, and what is still missing."""

from collections.abc import Mapping
from datetime import date

from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.cli.terminal import uitvoer
from rao_cli.documents.document import BESLUITENLIJST
from rao_cli.documents.opmaak import datum, kort
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.workflow.besluit.besluitenlijst import (
    loopt_achter,
    stel_besluitenlijst_vast,
    zoek_gehouden,
)
from rao_cli.workflow.besluit.gemis import zoek_gemis
from rao_cli.workflow.handeling import Handeling


def mag_zo(s: WriteSession, dag: date | None, redenen: Mapping[str, str]) -> bool:
    """Say what is fixed, and what is missing and cannot be added any more, and ask."""
    h, gemis = s.h, zoek_gemis(s.h, dag)
    _, overleg = zoek_gehouden(h.stand, dag)
    if s.kan_vragen and overleg.status == "gehouden":
        _toon_besluiten(h, overleg, redenen)
    if gemis:
        uitvoer.meld("Dit ontbreekt nog, en na het vaststellen kan het er niet meer bij:")
    for regel in gemis:
        uitvoer.meld(f"- {regel.tekst}\n   {regel.hoe}")
    return s.mag(
        lambda proef: stel_besluitenlijst_vast(proef, dag, redenen)[-1],
        "Dit stelt de besluiten vast; daarna veranderen zij niet meer.",
        f"{'Toch zo v' if gemis else 'V'}aststellen?",
    )


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
