"""`rao actie gereed`: what was agreed is done."""

from datetime import date
from typing import Annotated

from rao_cli.cli.argumenten import dag, optie
from rao_cli.cli.besluit.actie.actieopties import Actiekenmerken
from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.workflow.besluit.acties import meld_gereed


def gereed(
    s: WriteSession,
    kenmerken: Actiekenmerken,
    *,
    toelichting: Annotated[str | None, optie("T", "Wat eruit kwam.")] = None,
    op: Annotated[date | None, dag("D", "Wanneer zij klaar was; standaard vandaag.")] = None,
) -> None:
    """Meld dat een actie klaar is.

    Voorbeeld:
        rao actie gereed A-2026-03-12-01
        rao actie gereed A-2026-03-12-01 --op 2026-03-20 --toelichting "Het document is er"
    """
    s.vertel(meld_gereed(s.h, kenmerken, toelichting, op))
