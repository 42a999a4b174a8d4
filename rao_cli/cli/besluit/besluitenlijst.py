"""`rao besluitenlijst`: render the decisions of a meeting, and fix them after a last look."""

from collections.abc import Mapping
from datetime import date
from typing import Annotated

from rao_cli.cli import argumenten
from rao_cli.cli.argumenten import optie, read_paar
from rao_cli.cli.opdracht import uitgeven
from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.cli.questions.vraag import Vraag
from rao_cli.cli.terminal import uitvoer
from rao_cli.documents.document import BESLUITENLIJST
from rao_cli.documents.opmaak import datum, kort
from rao_cli.model.overleg.afhandeling import vraagt_nog_besluit
from rao_cli.model.overleg.puntnaam import noem_punt
from rao_cli.model.soorten.overleg import Agendapunt, Overleg
from rao_cli.workflow.besluit import besluitenlijst
from rao_cli.workflow.handeling import Handeling

GehoudenOverleg = Annotated[date | None, argumenten.overleg("het laatste dat is gehouden")]


def genereer(
    s: WriteSession,
    overleg: GehoudenOverleg = None,
    *,
    formaat: argumenten.Formaten = None,
    naar: argumenten.Naar = None,
    voor: argumenten.Voor = None,
) -> None:
    """Maak de besluitenlijst van een overleg dat is gehouden.

    Voorbeeld:
        rao besluitenlijst genereer 2026-03-12
        rao besluitenlijst genereer 2026-03-12 --formaat pdf
        rao besluitenlijst genereer 2026-03-12 --voor lko:ter-apel

    Ligt de lijst vast, dan verandert haar tekst niet meer; alleen een erratum komt erbij.
    Met --voor komt er een uittreksel naast, met alleen wat die lezer mag zien.
    """
    uitgave = uitgeven.lees(s, formaat, naar, voor)
    pad, zinnen, uitkomst = besluitenlijst.genereer_besluitenlijst(s.h, overleg)
    gegeven = uitgeven.geef(s.h, uitkomst, uitgave, pad)
    s.vertel(uitkomst, pad, zinnen=zinnen, gegeven=gegeven)


def stel_vast(
    s: WriteSession,
    overleg: GehoudenOverleg = None,
    *,
    zonder_besluit: Annotated[
        list[str] | None, optie("ID=REDEN", "Waarom er over een punt geen besluit kwam; mag vaker.")
    ] = None,
    formaat: argumenten.Formaten = None,
    naar: argumenten.Naar = None,
) -> None:
    """Stel de besluitenlijst van een overleg vast.

    Voorbeeld:
        rao besluitenlijst stel-vast 2026-03-12
        rao besluitenlijst stel-vast --zonder-besluit "Z-7K3F9E=De tijd was op"

    U ziet eerst de besluiten, en rao vraagt of het zo mag. Kan rao niets vragen, dan is --ja
    nodig. Daarna veranderen de besluiten niet meer. Een fout verbetert u met rao erratum.
    """
    uitgave, h = uitgeven.lees(s, formaat, naar), s.h
    redenen = dict(_read_reden(tekst) for tekst in zonder_besluit or ())
    if s.kan_vragen:
        s.keur_vooraf()
        besluitenlijst.eis_compleet(h, overleg)
        redenen |= _vraag_redenen(s, overleg, redenen)
        s.oefen(lambda proef: besluitenlijst.stel_besluitenlijst_vast(proef, overleg, redenen))
    if not mag_zo(s, overleg, redenen):
        return
    pad, zinnen, uitkomst = besluitenlijst.stel_besluitenlijst_vast(h, overleg, redenen)
    gegeven = uitgeven.geef(h, uitkomst, uitgave, pad)
    s.vertel(uitkomst, pad, zinnen=zinnen, gegeven=gegeven)


def _read_reden(tekst: str) -> tuple[str, str]:
    hint = 'Schrijf het punt, een = en de reden: --zonder-besluit "Z-7K3F9E=De tijd was op"'
    return read_paar(tekst, f"--zonder-besluit '{tekst}' mist de reden.", hint)


def _vraag_redenen(
    s: WriteSession, overleg: date | None, bekend: Mapping[str, str]
) -> dict[str, str]:
    """Ask why an item got no decision; no answer leaves it open."""
    _, gehouden = besluitenlijst.zoek_gehouden(s.h.stand, overleg)
    if gehouden.status != "gehouden":
        return {}
    lijst = [
        Vraag(
            naam=punt.id,
            tekst=f"Waarom is er geen besluit over {_over(punt)}?",
            reden="Dit punt vroeg een besluit. Leeg laten kan; leg dan eerst het besluit vast.",
            voorbeeld="De tijd was op",
            verplicht=False,
        )
        for punt in vraagt_nog_besluit(s.h.stand, gehouden)
        if punt.id not in bekend
    ]
    dag = gehouden.datum.isoformat()
    antwoorden = s.vul_aan(lijst, {}, "besluitenlijst", "stel-vast", dag)
    return {punt: reden for punt, reden in antwoorden.items() if reden}


def _over(punt: Agendapunt) -> str:
    """Return what an item is about; of a zaak its kenmerk too."""
    met_titel = punt.soort == "zaak" and punt.onderwerp
    return f"{punt.id}, {punt.onderwerp}" if met_titel else noem_punt(punt)


def mag_zo(s: WriteSession, dag: date | None, redenen: Mapping[str, str]) -> bool:
    """Say what is fixed, and ask."""
    h = s.h
    _, overleg = besluitenlijst.zoek_gehouden(h.stand, dag)
    if s.kan_vragen and overleg.status == "gehouden":
        _toon_besluiten(h, overleg, redenen)
    return s.mag(
        lambda proef: besluitenlijst.stel_besluitenlijst_vast(proef, dag, redenen)[-1],
        "Dit stelt de besluiten vast; daarna veranderen zij niet meer.",
        "Vaststellen?",
    )


def _toon_besluiten(h: Handeling, overleg: Overleg, redenen: Mapping[str, str]) -> None:
    """Show in short what is about to be fixed, and where its text lies."""
    naam = BESLUITENLIJST.op(overleg.datum)
    namen = {punt.id: noem_punt(punt) for punt in overleg.agendapunten}
    regels = [f"Besluitenlijst van {datum(overleg.datum)} ({naam}):"]
    for kenmerk, besluit in overleg.besluiten.items():
        wat = kort(besluit.besluit, 100)
        regels.append(
            f"- {kenmerk}, {namen.get(besluit.agendapunt, besluit.agendapunt)}: "
            f"{besluit.uitkomst}. {wat}"
        )
    for punt, reden in {**overleg.zonder_besluit, **redenen}.items():
        regels.append(f"- {namen.get(punt, punt)}: geen besluit. {kort(reden, 100)}")
    if besluitenlijst.loopt_achter(h, overleg):
        zin = "De tekst in het bestand loopt achter. Bij het vaststellen maakt rao haar nieuw."
        regels.append(zin)
    regels.append("Na het vaststellen veranderen de besluiten niet meer.")
    for regel in regels:
        uitvoer.meld(regel)
