"""`rao nieuw overleg`: plan a meeting, or a year of them."""

from datetime import date
from typing import Annotated, Literal

from rao_cli.cli import argumenten
from rao_cli.cli.argumenten import dag, getal, optie
from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.cli.questions.vraag import DatumVraag
from rao_cli.model.errors import GebruiksFout
from rao_cli.workflow.overleg.plannen import Jaarwens, nieuw_overleg, plan_jaar, vrije_dag
from rao_cli.workflow.overleg.vergaderdatum import als_tijd

Weekdag = Literal["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag"]

_WANNEER = DatumVraag(
    naam="datum",
    tekst="Wanneer is het overleg?",
    reden="Het RAO komt meestal elke maand bijeen.",
)


def nieuw(
    s: WriteSession,
    *,
    datum: Annotated[date | None, dag("DATUM", "Datum van het overleg.")] = None,
    reeks: Annotated[
        int | None,
        getal("JAAR", 2000, 2100, "Plan alle overleggen van dit jaar, in het ritme van rao.yaml."),
    ] = None,
    weekdag: Annotated[
        Weekdag | None, optie("DAG", "Bij --reeks: op welke dag van de week.")
    ] = None,
    week: Annotated[
        int | None, getal("W", 1, 4, "Bij --reeks: in welke week van de maand.")
    ] = None,
    tijd: argumenten.Tijd = None,
    locatie: argumenten.Locatie = None,
) -> None:
    """Plan een overleg, of een heel jaar, met de voorzitter en de secretaris van die dag.

    Voorbeeld:
        rao nieuw overleg --datum 2026-03-12 --tijd 10:00-12:00 --locatie Assen
        rao nieuw overleg --reeks 2027 --weekdag donderdag --week 2

    Een reeks volgt de frequentie in rao.yaml en slaat feestdagen en het reces over. Wat u
    niet noemt, blijft zoals bij het laatste overleg. Staat er voor een beurt al iets gepland,
    dan blijft dat zo.
    """
    h = s.keur_vooraf()
    tijd = als_tijd(_kort(tijd))
    if reeks is not None:
        if datum is not None:
            raise GebruiksFout("Kies --datum of --reeks, niet allebei.")
        gepland = plan_jaar(h, reeks, Jaarwens(weekdag, week, tijd, _kort(locatie)))
        s.vertel(gepland.uitkomst, *gepland.datums, zinnen=gepland.zinnen)
        return
    if weekdag is not None or week is not None:
        raise GebruiksFout("--weekdag en --week horen bij --reeks.")
    datum_ = s.vul_aan([_WANNEER], {"datum": datum})["datum"]
    uitkomst = nieuw_overleg(h, datum_, tijd, _kort(locatie))
    let_op = vrije_dag(h.stand, datum_)
    s.vertel(uitkomst, datum_.isoformat(), zinnen=filter(None, [let_op]))


def _kort(tekst: str | None) -> str:
    """One line without blanks at its ends."""
    return " ".join((tekst or "").split())
