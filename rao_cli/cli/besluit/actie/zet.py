"""`rao actie zet`: who does what, and by when, until the list is fixed."""

from typing import Annotated

from rao_cli.cli import suggesties
from rao_cli.cli.argumenten import argument
from rao_cli.cli.besluit.actie.actieopties import Taakomschrijving, Uiterlijk, Uitvoerder
from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.cli.questions.vraag import Vraag
from rao_cli.model.errors import GebruiksFout
from rao_cli.workflow.besluit.afspraken import zet_actie


def zet(
    s: WriteSession,
    kenmerk: Annotated[str, argument("KENMERK", "Kenmerk van de actie.", suggesties.acties)],
    *,
    uiterlijk: Uiterlijk = None,
    organisatie: Uitvoerder = None,
    omschrijving: Taakomschrijving = None,
) -> None:
    """Verbeter wie wat doet en voor wanneer, zolang de besluitenlijst niet vastligt.

    Voorbeeld:
        rao actie zet A-2026-03-12-01 --uiterlijk 2026-04-15
        rao actie zet A-2026-03-12-01 --organisatie IND --omschrijving "Belt de gemeente"

    Ligt de lijst vast, laat de actie dan vervallen en spreek een nieuwe af.
    """
    teksten = {"organisatie": organisatie, "omschrijving": omschrijving}
    gegeven = {naam: tekst for naam, tekst in teksten.items() if tekst is not None}
    if not gegeven and uiterlijk is None:
        raise GebruiksFout(
            "U zegt niet wat er verandert.",
            hint="Noem --uiterlijk, --organisatie of --omschrijving.",
        )
    h = s.h
    velden = s.lees([Vraag(naam=naam, tekst=naam) for naam in gegeven], gegeven)
    s.vertel(zet_actie(h, kenmerk, {**velden, "uiterlijk": uiterlijk}))
