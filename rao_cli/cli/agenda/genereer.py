"""`rao agenda genereer`: fill and render the agenda of a meeting, or a document beside it."""

from collections.abc import Sequence
from datetime import date
from typing import Annotated

from rao_cli.cli import argumenten, suggesties
from rao_cli.cli.argumenten import optie, vlag
from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.model.errors import GebruiksFout
from rao_cli.workflow.agenda.agenda import genereer_agenda, zeg_wat_nu
from rao_cli.workflow.agenda.stukken import genereer_spiekbrief, genereer_voor


def genereer(
    s: WriteSession,
    overleg: Annotated[date | None, argumenten.overleg("het eerstvolgende")] = None,
    *,
    voor: Annotated[
        str | None,
        optie(
            "O",
            "Maak de agenda van wie voor één of meer punten is genodigd.",
            suggesties.organisaties,
        ),
    ] = None,
    spiekbrief: Annotated[
        bool, vlag("--spiekbrief", "Maak de spiekbrief voor de voorzitter.")
    ] = False,
) -> None:
    """Maak of ververs de agenda van een overleg.

    Voorbeeld:
        rao agenda genereer
        rao agenda genereer 2026-03-12
        rao agenda genereer 2026-03-12 --voor Nidos
        rao agenda genereer --spiekbrief

    rao zet erop wat aan de beurt is, met de reden erbij. Wat u zelf toevoegt, weghaalt
    of van plaats verandert, blijft zoals u het wilt. Dat doet u met: rao agenda zet,
    rao agenda voeg-toe en rao agenda haal-af. Van een vastgestelde agenda blijven de
    punten staan; alleen de tekst volgt wat organisaties nog inbrengen.

    Met --voor krijgt een genodigde alleen haar eigen punten te zien. De spiekbrief geeft
    de voorzitter per punt de tijd, de vraag, de standpunten en de voor- en nadelen.
    """
    if voor and spiekbrief:
        raise GebruiksFout("Kies --voor of --spiekbrief, niet allebei.")
    zinnen: Sequence[str] = ()
    if voor is not None:
        pad, uitkomst = genereer_voor(s.h, overleg, voor)
    elif spiekbrief:
        pad, let_op, uitkomst = genereer_spiekbrief(s.h, overleg)
        zinnen = (let_op,) if let_op else ()
    else:
        pad, uitkomst = genereer_agenda(s.h, overleg)
        zinnen = zeg_wat_nu(s.h, overleg)
    s.vertel(uitkomst, pad, zinnen=zinnen)
