"""`rao nieuw overleg`: plan a meeting."""

from datetime import date
from typing import Annotated

import typer

from rao_cli.cli import options, vragen
from rao_cli.cli.vertellen import vertel
from rao_cli.cli.vraag import DatumVraag
from rao_cli.workflow.handeling import Handeling
from rao_cli.workflow.overleg import nieuw_overleg


def overleg(
    *,
    datum: Annotated[
        date | None,
        typer.Option(
            "--datum", metavar="DATUM", help="Datum van het overleg.", parser=options.lees_datum
        ),
    ] = None,
    tijd: Annotated[
        str | None, typer.Option("--tijd", metavar="TIJD", help="Begin en eind: 10:00-12:00.")
    ] = None,
    locatie: Annotated[
        str | None, typer.Option("--locatie", metavar="L", help="Waar het overleg is.")
    ] = None,
    ja: options.Ja = False,
    als_json: options.AlsJson = False,
    proef: options.Proef = False,
    register_map: options.RegisterMap,
    vandaag: options.Vandaag,
) -> None:
    """Plan een overleg, met de voorzitter en de secretaris van die datum.

    Voorbeeld:
        rao nieuw overleg --datum 2026-03-12 --tijd 10:00-12:00 --locatie Assen
    """
    h = Handeling.open(register_map, vandaag, proef=proef)
    vraag = DatumVraag(
        naam="datum",
        tekst="Wanneer is het overleg?",
        reden="Het RAO komt meestal elke maand bijeen.",
    )
    dag = vragen.vul_aan([vraag], {"datum": datum}, ja=ja, vandaag=vandaag)["datum"]
    uitkomst = nieuw_overleg(h, dag, _kort(tijd), _kort(locatie))
    vertel(h, uitkomst, dag.isoformat(), als_json=als_json)


def _kort(tekst: str | None) -> str:
    """One line without blanks at its ends."""
    return " ".join((tekst or "").split())
