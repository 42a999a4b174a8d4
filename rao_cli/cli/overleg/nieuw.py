"""`rao nieuw overleg`: plan a meeting, or a year of them."""

from datetime import date
from typing import Annotated, Literal

import typer

from rao_cli.cli import options
from rao_cli.cli.questions import vragen
from rao_cli.cli.questions.vooraf import keur_vooraf
from rao_cli.cli.questions.vraag import DatumVraag
from rao_cli.cli.terminal import uitvoer
from rao_cli.cli.vertellen import vertel
from rao_cli.model.errors import GebruiksFout
from rao_cli.workflow.handeling import Handeling
from rao_cli.workflow.overleg.overleg import als_tijd
from rao_cli.workflow.overleg.plannen import Jaarwens, nieuw_overleg, plan_jaar, vrije_dag

Weekdag = Literal["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag"]


def nieuw(
    *,
    datum: Annotated[
        date | None,
        typer.Option(
            "--datum", metavar="DATUM", help="Datum van het overleg.", parser=options.lees_datum
        ),
    ] = None,
    reeks: Annotated[
        int | None,
        typer.Option(
            "--reeks",
            metavar="JAAR",
            min=2000,
            max=2100,
            help="Plan alle overleggen van dit jaar, in het ritme van rao.yaml.",
        ),
    ] = None,
    weekdag: Annotated[
        Weekdag | None,
        typer.Option("--weekdag", metavar="DAG", help="Bij --reeks: op welke dag van de week."),
    ] = None,
    week: Annotated[
        int | None,
        typer.Option(
            "--week", metavar="W", min=1, max=4, help="Bij --reeks: in welke week van de maand."
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
    register_map: options.RegisterOptie,
    vandaag: options.Vandaag,
) -> None:
    """Plan een overleg, of een heel jaar, met de voorzitter en de secretaris van die dag.

    Voorbeeld:
        rao nieuw overleg --datum 2026-03-12 --tijd 10:00-12:00 --locatie Assen
        rao nieuw overleg --reeks 2027 --weekdag donderdag --week 2

    Een reeks volgt de frequentie in rao.yaml en slaat feestdagen over. Wat u niet noemt,
    blijft zoals bij het laatste overleg. Staat er voor een beurt al iets gepland, dan
    blijft dat zo.
    """
    h = Handeling.open(register_map, vandaag, proef=proef)
    keur_vooraf(h, ja=ja)
    tijd = als_tijd(_kort(tijd))
    if reeks is not None:
        if datum is not None:
            raise GebruiksFout("Kies --datum of --reeks, niet allebei.")
        gepland = plan_jaar(h, reeks, Jaarwens(weekdag, week, tijd, _kort(locatie)))
        vertel(h, gepland.uitkomst, *gepland.datums, als_json=als_json)
        for zin in gepland.zinnen:
            uitvoer.meld(zin)
        return
    if weekdag is not None or week is not None:
        raise GebruiksFout("--weekdag en --week horen bij --reeks.")
    vraag = DatumVraag(
        naam="datum",
        tekst="Wanneer is het overleg?",
        reden="Het RAO komt meestal elke maand bijeen.",
    )
    dag = vragen.vul_aan([vraag], {"datum": datum}, ja=ja, vandaag=vandaag)["datum"]
    vertel(h, nieuw_overleg(h, dag, tijd, _kort(locatie)), dag.isoformat(), als_json=als_json)
    if (let_op := vrije_dag(h.stand, dag)) is not None:
        uitvoer.meld(let_op)


def _kort(tekst: str | None) -> str:
    """One line without blanks at its ends."""
    return " ".join((tekst or "").split())
