"""`rao nieuw lko-dag`: plan the day of the RAO with all its LKO's."""

from datetime import date
from typing import Annotated

from rao_cli.cli import argumenten
from rao_cli.cli.argumenten import dag, optie
from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.cli.questions.vraag import DatumVraag
from rao_cli.workflow.overleg.lko_dag import plan_lko_dag

_WANNEER = DatumVraag(
    naam="datum",
    tekst="Wanneer is de RAO-LKO-dag?",
    reden="Zo komt zij op de agenda van het overleg ervoor.",
)


def nieuw(
    s: WriteSession,
    *,
    datum: Annotated[date | None, dag("D", "Op welke dag.")] = None,
    locatie: argumenten.Locatie = None,
    toelichting: Annotated[str | None, optie("T", "Waar de dag over gaat.")] = None,
) -> None:
    """Plan een RAO-LKO-dag: het RAO en alle LKO's samen, meestal elk jaar.

    Voorbeeld:
        rao nieuw lko-dag --datum 2026-10-08 --locatie Assen

    De dag staat op de agenda van het overleg ervoor, en van het overleg erna als terugblik.
    Is zij geweest, dan vraagt rao status op tijd om de volgende. Wie er nooit een plant,
    hoort er niets van.
    """
    h = s.keur_vooraf()
    wanneer = s.vul_aan([_WANNEER], {"datum": datum})["datum"]
    waar, waarover = (" ".join((tekst or "").split()) for tekst in (locatie, toelichting))
    s.vertel(plan_lko_dag(h, wanneer, waar, waarover), wanneer.isoformat())
