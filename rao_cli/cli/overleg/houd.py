"""`rao overleg houd`: who was there."""

from collections.abc import Collection, Sequence
from datetime import date
from typing import Annotated

import typer

from rao_cli.cli import argumenten, options, suggesties
from rao_cli.cli.questions import vragen
from rao_cli.cli.questions.vooraf import keur_vooraf
from rao_cli.cli.questions.vraag import Keuze, MeerkeuzeVraag, Vraag
from rao_cli.cli.terminal import uitvoer
from rao_cli.cli.vertellen import vertel
from rao_cli.model.errors import GebruiksFout
from rao_cli.model.soorten.overleg import Afwezigheid, Overleg
from rao_cli.workflow.handeling import Handeling
from rao_cli.workflow.overleg.overleg import houd as houd_overleg
from rao_cli.workflow.overleg.overleg import zoek_te_houden
from rao_cli.workflow.zoeken import eis_organisatie

_ONBEKEND = Afwezigheid()


def houd(
    overleg: Annotated[
        date | None,
        argumenten.overleg("het eerste dat aan de beurt is"),
    ] = None,
    *,
    aanwezig: Annotated[
        list[str] | None,
        typer.Option(
            "--aanwezig",
            metavar="O",
            help="Organisatie die er was; mag vaker.",
            autocompletion=suggesties.organisaties,
        ),
    ] = None,
    afwezig: Annotated[
        list[str] | None,
        typer.Option(
            "--afwezig",
            metavar="O=REDEN[;VERVANGING]",
            help="Organisatie die er niet was, en waarom; mag vaker.",
        ),
    ] = None,
    ja: options.Ja = False,
    als_json: options.AlsJson = False,
    proef: options.Proef = False,
    register_map: options.RegisterOptie,
    vandaag: options.Vandaag,
) -> None:
    """Leg vast dat het overleg is gehouden, en wie erbij waren.

    Voorbeeld:
        rao overleg houd 2026-03-12 --aanwezig "DT&V, COA, IND" --afwezig "AVIM=Inzet elders"
        rao overleg houd --aanwezig "DT&V, COA, IND" --afwezig "AVIM=Ziek;een collega uit Assen"

    Zeg van elke kernorganisatie of zij er was. Achter een puntkomma staat wie verving.
    Klopt het niet? Doe het nog eens, zolang de besluitenlijst niet vastligt.
    """
    h = Handeling.open(register_map, vandaag, proef=proef)
    keur_vooraf(h, ja=ja)
    _, gevonden = zoek_te_houden(h, overleg)
    weg = dict(_lees_afwezig(h, tekst) for tekst in afwezig or ())
    namen = _delen(aanwezig or ())
    if gevonden.status == "gehouden" and vragen.kan_vragen(ja=ja):
        uitvoer.meld("Wie er waren, staat al vast. Verbeter wat niet klopt.")
    if not namen:
        namen = vragen.vul_aan(_vragen(h, gevonden), {}, ja=ja, vandaag=vandaag)["aanwezig"]
    namen = [eis_organisatie(h.stand, naam) for naam in namen]
    if vragen.kan_vragen(ja=ja):
        weg |= _vraag_redenen(h, gevonden, {*namen, *weg})
    opkomst, uitkomst = houd_overleg(h, gevonden.datum, namen, weg)
    vertel(h, uitkomst, als_json=als_json)
    uitvoer.meld(opkomst)


def _delen(teksten: Sequence[str]) -> list[str]:
    """Organisations, also when somebody types them with commas in between."""
    return [deel.strip() for tekst in teksten for deel in tekst.split(",") if deel.strip()]


def _lees_afwezig(h: Handeling, tekst: str) -> tuple[str, str]:
    organisatie, teken, reden = (deel.strip() for deel in tekst.partition("="))
    if not teken or not organisatie or not reden:
        raise GebruiksFout(
            f"--afwezig '{tekst}' mist de reden.",
            hint='Schrijf de organisatie, een = en de reden: --afwezig "AVIM=Inzet elders"',
        )
    return eis_organisatie(h.stand, organisatie), reden


def _vragen(h: Handeling, overleg: Overleg) -> list[Vraag]:
    return [
        MeerkeuzeVraag(
            naam="aanwezig",
            tekst="Welke organisaties waren er?",
            reden="DT&V, IND, COA en AVIM horen er in ieder geval bij (S2).",
            keuzes=[Keuze(s, o.naam) for s, o in h.stand.register.organisaties.items()],
            eerder=overleg.aanwezig or None,
        )
    ]


def _vraag_redenen(h: Handeling, overleg: Overleg, genoemd: Collection[str]) -> dict[str, str]:
    """Ask why a core organisation was not there, and who came instead (S2).

    What was recorded before stands there: Enter keeps it.
    """
    wie = dict.fromkeys((*h.stand.kernorganisaties, *overleg.afwezig))
    missen = [organisatie for organisatie in wie if organisatie not in genoemd]
    vragenlijst = [
        vraag for o in missen for vraag in _over_afwezige(o, overleg.afwezig.get(o, _ONBEKEND))
    ]
    antwoorden = vragen.vul_aan(vragenlijst, {}, ja=False, vandaag=h.vandaag)
    return {o: f"{antwoorden[o]};{antwoorden[f'{o} vervangen'] or ''}" for o in missen}


def _over_afwezige(organisatie: str, eerder: Afwezigheid) -> list[Vraag]:
    vervanging = (eerder.vervanging or "").strip()
    return [
        Vraag(
            naam=organisatie,
            tekst=f"Waarom was {organisatie} er niet?",
            reden="Bij wie ontbreekt, hoort een reden (S2). "
            "Weet u het niet? Typ dan: geen reden bekend.",
            voorbeeld="Inzet elders",
            eerder=eerder.reden,
        ),
        Vraag(
            naam=f"{organisatie} vervangen",
            tekst=f"Wie verving {organisatie}?",
            reden="Een organisatie met een vervanger deed gewoon mee (S2).",
            verplicht=False,
            eerder=vervanging if vervanging.casefold() not in {"", "geen"} else None,
        ),
    ]
