"""`rao actie verval`: what was agreed is not needed any more."""

from datetime import date
from typing import Annotated

from rao_cli.cli.argumenten import dag, optie
from rao_cli.cli.besluit.actie.actieopties import Actiekenmerken
from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.cli.questions.vraag import Vraag
from rao_cli.workflow.besluit.acties import laat_vervallen

_WAAROM_NIET = Vraag(
    naam="toelichting",
    tekst="Waarom is de actie niet meer nodig?",
    reden="Zo weet het volgende overleg waarom dit niet is gedaan.",
    voorbeeld="Het gezin is al vertrokken",
)


def verval(
    s: WriteSession,
    kenmerken: Actiekenmerken,
    *,
    toelichting: Annotated[str | None, optie("T", "Waarom de actie niet meer nodig is.")] = None,
    op: Annotated[date | None, dag("D", "Wanneer zij verviel; standaard vandaag.")] = None,
) -> None:
    """Laat een actie vervallen.

    Voorbeeld:
        rao actie verval A-2026-03-12-01 --toelichting "Het gezin is al vertrokken"
    """
    uitkomst = s.vraag_en_doe(
        _WAAROM_NIET,
        toelichting,
        lambda h, waarom: laat_vervallen(h, kenmerken, waarom, op),
        oefening=None,
    )
    s.vertel(uitkomst)
