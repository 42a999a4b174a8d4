"""`rao agenda zet`: put something on the agenda, elsewhere, or with another time or aim."""

from datetime import date
from typing import Annotated

from rao_cli.cli import argumenten
from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.workflow.agenda.punt import Puntwens, zet_punt


def zet(
    s: WriteSession,
    punt: argumenten.Puntkenmerk,
    overleg: Annotated[date | None, argumenten.overleg("het eerstvolgende")] = None,
    *,
    minuten: argumenten.Minuten = None,
    doel: argumenten.GevraagdDoel = None,
    waarom: argumenten.Waarom = None,
    na: argumenten.Na = None,
    eerst: argumenten.Eerst = False,
) -> None:
    """Zet een punt op de agenda, op een andere plaats, of met een andere tijd.

    Voorbeeld:
        rao agenda zet Z-7K3F9E --minuten 20 --eerst
        rao agenda zet 7 --na 3
        rao agenda zet Z-7K3F9E 2026-04-09

    Staat de zaak of het onderwerp nog niet op deze agenda, dan komt het erop. Ook wat u er
    eerder af haalde.
    """
    wens = Puntwens(minuten, doel.value if doel else None, waarom, na, eerst)
    id_, uitkomst = zet_punt(s.h, overleg, punt, wens)
    s.vertel(uitkomst, id_)
