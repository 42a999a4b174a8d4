"""`rao nieuw besluit`: a decision about one agenda item, with its actions."""

from datetime import date
from typing import Annotated

from rao_cli.cli import argumenten, suggesties
from rao_cli.cli.argumenten import optie
from rao_cli.cli.besluit.actie import ActiesOptie
from rao_cli.cli.besluit.notuleren import notuleer
from rao_cli.cli.besluit.zet import Besluitopties
from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.cli.questions.besluitvragen import besluitvragen
from rao_cli.cli.questions.vraag import Vraag
from rao_cli.model.besluit import MET_DAG
from rao_cli.model.soorten.overleg import Besluit
from rao_cli.workflow.besluit.besluit import nieuw_besluit


def nieuw(
    s: WriteSession,
    *,
    overleg: Annotated[date | None, argumenten.bij_overleg("Datum van het overleg.")] = None,
    punt: Annotated[
        str | None, optie("ID", "Kenmerk of nummer van het agendapunt.", suggesties.zaken)
    ] = None,
    opties: Besluitopties,
    acties: ActiesOptie = None,
) -> None:
    r"""Leg een besluit vast, met de acties die erbij horen.

    Voorbeeld:
        rao nieuw besluit --punt Z-7K3F9E --uitkomst afgehandeld --besluit "Opvang tot 1 juni"
        rao nieuw besluit --punt 3 --uitkomst ter-kennisname --besluit "Gehoord" \
            --actie "IND;2026-04-01;Geeft haar standpunt"
        rao nieuw besluit

    Zonder opties vraagt rao punt voor punt wat er is besloten, tot u klaar bent.
    """
    h = s.h
    gegeven = {"punt": punt, **vars(opties)}
    nodig = {"punt", "uitkomst", "besluit"}
    if opties.uitkomst in MET_DAG:
        nodig.add("hervatten_op")
    volledig = all(gegeven[naam] for naam in nodig)
    if not volledig and s.kan_vragen:
        notuleer(s, overleg, gegeven, acties)
        return
    vragenlijst = [Vraag(naam="punt", tekst="Over welk punt?"), *besluitvragen(met_reden=False)]
    antwoorden = s.vul_aan(vragenlijst, gegeven)
    nieuw = Besluit(agendapunt=antwoorden.pop("punt"), **antwoorden)
    kenmerk, actiekenmerken, resultaat = nieuw_besluit(h, overleg, nieuw, acties or ())
    s.vertel(resultaat, kenmerk, *actiekenmerken)
