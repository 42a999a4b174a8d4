"""`rao nieuw besluit`: a decision about one agenda item, with its actions."""

from datetime import date
from typing import Annotated

import typer

from rao_cli.cli import options, suggesties
from rao_cli.cli.besluit import besluitopties
from rao_cli.cli.besluit.actieopties import ActiesOptie
from rao_cli.cli.questions import vragen
from rao_cli.cli.questions.besluitvragen import besluitvragen
from rao_cli.cli.questions.notuleren import notuleer
from rao_cli.cli.questions.vraag import Vraag
from rao_cli.cli.vertellen import vertel
from rao_cli.model.besluit import MET_DAG
from rao_cli.model.soorten.overleg import Besluit
from rao_cli.workflow.besluit.besluit import nieuw_besluit
from rao_cli.workflow.handeling import Handeling


def nieuw(
    *,
    overleg: Annotated[
        date | None,
        typer.Option(
            "--overleg",
            metavar="D",
            help="Datum van het overleg.",
            parser=options.lees_datum,
            autocompletion=suggesties.overleggen,
        ),
    ] = None,
    punt: Annotated[
        str | None,
        typer.Option(
            "--punt",
            metavar="ID",
            help="Kenmerk of nummer van het agendapunt.",
            autocompletion=suggesties.zaken,
        ),
    ] = None,
    uitkomst: besluitopties.UitkomstOptie = None,
    tekst: besluitopties.TekstOptie = None,
    motivering: besluitopties.MotiveringOptie = None,
    hervatten_op: besluitopties.HervattenOpOptie = None,
    acties: ActiesOptie = None,
    ja: options.Ja = False,
    als_json: options.AlsJson = False,
    proef: options.Proef = False,
    register_map: options.RegisterOptie,
    vandaag: options.Vandaag,
) -> None:
    r"""Leg een besluit vast, met de acties die erbij horen.

    Voorbeeld:
        rao nieuw besluit --punt Z-7K3F9E --uitkomst afgehandeld --besluit "Opvang tot 1 juni"
        rao nieuw besluit --punt 3 --uitkomst ter-kennisname --besluit "Gehoord" \
            --actie "IND;2026-04-01;Geeft haar standpunt"
        rao nieuw besluit

    Zonder opties vraagt rao punt voor punt wat er is besloten, tot u klaar bent.
    """
    gegeven = {
        "punt": punt,
        "uitkomst": uitkomst,
        "besluit": tekst,
        "motivering": motivering,
        "hervatten_op": hervatten_op,
    }
    h = Handeling.open(register_map, vandaag, proef=proef)
    met_dag = {"hervatten_op"} if uitkomst in MET_DAG else set()
    nodig = {"punt", "uitkomst", "besluit"} | met_dag
    volledig = all(gegeven[naam] for naam in nodig)
    if not volledig and vragen.kan_vragen(ja=ja):
        notuleer(h, overleg, gegeven, acties, als_json=als_json)
        return
    vragenlijst = [Vraag(naam="punt", tekst="Over welk punt?"), *besluitvragen(met_reden=False)]
    antwoorden = vragen.vul_aan(vragenlijst, gegeven, ja=ja, vandaag=vandaag)
    nieuw = Besluit(agendapunt=antwoorden.pop("punt"), **antwoorden)
    kenmerk, actiekenmerken, resultaat = nieuw_besluit(h, overleg, nieuw, acties or ())
    vertel(h, resultaat, kenmerk, *actiekenmerken, als_json=als_json)
