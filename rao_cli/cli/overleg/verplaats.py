"""`rao overleg verplaats`: a meeting on another day."""

from datetime import date
from typing import Annotated

from rao_cli.cli import argumenten
from rao_cli.cli.argumenten import dag, optie
from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.cli.questions.vraag import DatumVraag
from rao_cli.workflow.overleg.vergaderdatum import verplaats as verplaats_overleg
from rao_cli.workflow.overleg.vergaderdatum import zoek_verplaatsbaar

_NAAR = DatumVraag(naam="naar", tekst="Wat is de nieuwe datum?")


def verplaats(
    s: WriteSession,
    overleg: Annotated[
        date, argumenten.overlegdag("DATUM", "Datum van het overleg zoals het nu gepland is.")
    ],
    *,
    naar: Annotated[date | None, dag("DATUM", "De nieuwe datum.")] = None,
    reden: Annotated[str, optie("T", "Waarom.")] = "",
) -> None:
    """Zet een overleg dat nog komt op een andere dag.

    Voorbeeld:
        rao overleg verplaats 2026-05-14 --naar 2026-05-21
        rao overleg verplaats 2026-05-14 --naar 2026-05-21 --reden "De zaal is bezet"

    De agenda, de stukken en de uitnodigingen gaan mee, en ook wat op deze dag zou terugkomen.
    Zijn er al besluiten, dan kan het niet meer.
    """
    h = s.h
    if naar is None:
        zoek_verplaatsbaar(s.keur_vooraf(), overleg)
    nieuw = s.vul_aan([_NAAR], {"naar": naar})["naar"]
    zinnen, uitkomst = verplaats_overleg(h, overleg, nieuw, " ".join(reden.split()))
    s.vertel(uitkomst, nieuw.isoformat(), zinnen=zinnen)
