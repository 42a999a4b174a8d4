"""`rao agenda voeg-toe`: put a point of a member on the agenda."""

from datetime import date
from typing import Annotated

from rao_cli.cli import argumenten, suggesties
from rao_cli.cli.argumenten import optie
from rao_cli.cli.opdracht.write_session import IETS, WriteSession
from rao_cli.cli.questions.vraag import Vraag
from rao_cli.workflow.agenda.punt import Puntwens, voeg_punt_toe

_VRAGEN = (
    Vraag(
        naam="onderwerp",
        tekst="Waar gaat het punt over?",
        reden="Zo staat het op de agenda.",
        voorbeeld="Vervoer naar zittingen",
    ),
    Vraag(
        naam="indiener",
        tekst="Welke organisatie of welk LKO brengt het in?",
        reden="Iedereen aan tafel ziet van wie het punt komt.",
        voorbeeld="COA",
    ),
)


def voeg_toe(
    s: WriteSession,
    overleg: Annotated[date | None, argumenten.overleg("het eerstvolgende")] = None,
    *,
    onderwerp: Annotated[str | None, optie("T", "Waar het punt over gaat.")] = None,
    indiener: Annotated[
        str | None,
        optie("O", "Welke organisatie of welk LKO het inbrengt.", suggesties.organisaties),
    ] = None,
    doel: argumenten.GevraagdDoel = None,
    waarom: argumenten.Waarom = None,
    minuten: argumenten.Minuten = None,
    na: argumenten.Na = None,
    eerst: argumenten.Eerst = False,
) -> None:
    """Zet een punt van een lid op de agenda.

    Voorbeeld:
        rao agenda voeg-toe --onderwerp "Vervoer naar zittingen" --indiener COA
        rao agenda voeg-toe 2026-04-09 --onderwerp "Taxivervoer" --indiener DT&V --minuten 10

    Gaat het over een knelpunt, trend, thema of kader? Gebruik dan: rao nieuw onderwerp
    """
    h = s.h
    wens = Puntwens(minuten, doel.value if doel else None, waarom, na, eerst)
    if onderwerp is None:
        iemand = indiener or next(iter(h.stand.register.organisaties), IETS)
        s.oefen(lambda proef: voeg_punt_toe(proef, overleg, IETS, iemand, wens))
    antwoord = s.vul_aan(_VRAGEN, {"onderwerp": onderwerp, "indiener": indiener})
    id_, uitkomst = voeg_punt_toe(h, overleg, antwoord["onderwerp"], antwoord["indiener"], wens)
    s.vertel(uitkomst, id_)
