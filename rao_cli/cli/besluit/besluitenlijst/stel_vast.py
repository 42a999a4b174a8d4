"""`rao besluitenlijst stel-vast`: fix the decisions of a meeting, after a last look."""

from collections.abc import Mapping
from datetime import date
from typing import Annotated

from rao_cli.cli.argumenten import optie, read_paar
from rao_cli.cli.besluit.besluitenlijst.genereer import GehoudenOverleg
from rao_cli.cli.besluit.besluitenlijst.laatste_blik import mag_zo
from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.cli.questions.vraag import Vraag
from rao_cli.workflow.besluit.besluitenlijst import (
    stel_besluitenlijst_vast,
    vraagt_nog_besluit,
    zoek_gehouden,
)


def stel_vast(
    s: WriteSession,
    overleg: GehoudenOverleg = None,
    *,
    zonder_besluit: Annotated[
        list[str] | None,
        optie(
            "--zonder-besluit", "ID=REDEN", "Waarom er over een punt geen besluit kwam; mag vaker."
        ),
    ] = None,
) -> None:
    """Stel de besluitenlijst van een overleg vast.

    Voorbeeld:
        rao besluitenlijst stel-vast 2026-03-12
        rao besluitenlijst stel-vast --zonder-besluit "Z-7K3F9E=De tijd was op"

    U ziet eerst de besluiten, en rao vraagt of het zo mag. Kan rao niets vragen, dan is --ja
    nodig. Daarna veranderen de besluiten niet meer. Een fout verbetert u met rao erratum.
    """
    h = s.h
    redenen = dict(_read_reden(tekst) for tekst in zonder_besluit or ())
    if s.kan_vragen:
        s.keur_vooraf()
        redenen |= _vraag_redenen(s, overleg, redenen)
        s.oefen(lambda proef: stel_besluitenlijst_vast(proef, overleg, redenen))
    if not mag_zo(s, overleg, redenen):
        return
    pad, zinnen, uitkomst = stel_besluitenlijst_vast(h, overleg, redenen)
    s.vertel(uitkomst, pad, zinnen=zinnen)


def _read_reden(tekst: str) -> tuple[str, str]:
    hint = 'Schrijf het punt, een = en de reden: --zonder-besluit "Z-7K3F9E=De tijd was op"'
    return read_paar(tekst, f"--zonder-besluit '{tekst}' mist de reden.", hint)


def _vraag_redenen(
    s: WriteSession, overleg: date | None, bekend: Mapping[str, str]
) -> dict[str, str]:
    """Ask why an item got no decision; no answer leaves it open."""
    _, gehouden = zoek_gehouden(s.h.stand, overleg)
    if gehouden.status != "gehouden":
        return {}
    lijst = [
        Vraag(
            naam=punt.id,
            tekst=f"Waarom is er geen besluit over {punt.id}, {punt.onderwerp or 'zonder titel'}?",
            reden="Dit punt vroeg een besluit. Leeg laten kan; leg dan eerst het besluit vast.",
            voorbeeld="De tijd was op",
            verplicht=False,
        )
        for punt in vraagt_nog_besluit(s.h.stand, gehouden)
        if punt.id not in bekend
    ]
    antwoorden = s.vul_aan(lijst, {})
    return {punt: reden for punt, reden in antwoorden.items() if reden}
