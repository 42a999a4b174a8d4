"""`rao nieuw besluit`: one decision by its options, or a whole meeting in one run."""

from datetime import date
from typing import Annotated

from msgspec.structs import asdict

from rao_cli.cli import argumenten, suggesties
from rao_cli.cli.argumenten import optie
from rao_cli.cli.besluit.actie import ActiesOptie
from rao_cli.cli.besluit.notuleren import notuleer
from rao_cli.cli.besluit.zet import Besluitopties
from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.cli.questions import besluitvragen as over
from rao_cli.cli.questions.notulenvragen import VERSLAG
from rao_cli.cli.questions.vraag import Vraag
from rao_cli.model.besluit import MET_DAG
from rao_cli.model.soorten.overleg import Besluit
from rao_cli.workflow.besluit import besluit as besluiten


def nieuw(
    s: WriteSession,
    *,
    overleg: Annotated[date | None, argumenten.bij_overleg("Datum van het overleg.")] = None,
    punt: Annotated[
        str | None, optie("ID", "Kenmerk of nummer van het agendapunt.", suggesties.punten)
    ] = None,
    opties: Besluitopties,
    verslag: argumenten.VerslagOptie = None,
    acties: ActiesOptie = None,
) -> None:
    r"""Leg een besluit vast, met de acties die erbij horen.

    Voorbeeld:
        rao nieuw besluit --punt Z-7K3F9E --uitkomst afgehandeld --besluit "Opvang tot 1 juni"
        rao nieuw besluit --punt 3 --uitkomst ter-kennisname --besluit "Gehoord" \
            --actie "IND;2026-04-01;Geeft haar standpunt"
        rao nieuw besluit

    Zonder opties vraagt rao punt voor punt wat er is gezegd en besloten, tot u klaar bent.
    """
    h = s.h
    gegeven = {"punt": punt, "verslag": verslag, **asdict(opties)}
    nodig = {"punt", "uitkomst", "besluit"}
    if opties.uitkomst in MET_DAG:
        nodig.add("hervatten_op")
    volledig = all(gegeven[naam] for naam in nodig)
    if not volledig and s.kan_vragen:
        _, gehouden = besluiten.zoek_te_besluiten(s.keur_vooraf(), overleg)
        eerste = besluiten.eis_onbesloten(h, overleg, punt) if punt else None
        notuleer(s, gehouden, eerste, gegeven, acties)
        return
    welk = Vraag(naam="punt", tekst="Over welk punt?")
    antwoorden = s.vul_aan([welk, VERSLAG, *over.besluitvragen(met_reden=False)], gegeven)
    woorden = antwoorden.pop("verslag")
    nieuw = Besluit(agendapunt=antwoorden.pop("punt"), **antwoorden)
    kenmerk, actiekenmerken, resultaat = besluiten.nieuw_besluit(
        h, overleg, nieuw, acties or (), woorden
    )
    zonder = any(actie.uiterlijk is None for actie in acties or ())
    _, gehouden = besluiten.zoek_te_besluiten(h, overleg)
    zinnen = [besluiten.zeg_zonder_dag(h.stand.register, gehouden)] if zonder else []
    s.vertel(resultaat, kenmerk, *actiekenmerken, zinnen=zinnen)
