"""`rao agenda zet`: put something on the agenda, elsewhere, or with another time or aim."""

from datetime import date
from typing import Annotated

from rao_cli.cli import argumenten, options
from rao_cli.cli.agenda.agendaopties import Eerst, GevraagdDoel, Minuten, Na, PuntArgument, Waarom
from rao_cli.cli.vertellen import vertel
from rao_cli.workflow.agenda.punt import Puntwens, zet_punt
from rao_cli.workflow.handeling import Handeling


def zet(
    punt: PuntArgument,
    overleg: Annotated[date | None, argumenten.overleg("het eerstvolgende")] = None,
    *,
    minuten: Minuten = None,
    doel: GevraagdDoel = None,
    waarom: Waarom = None,
    na: Na = None,
    eerst: Eerst = False,
    _ja: options.Ja = False,
    als_json: options.AlsJson = False,
    proef: options.Proef = False,
    register_map: options.RegisterOptie,
    vandaag: options.Vandaag,
) -> None:
    """Zet een punt op de agenda, op een andere plaats, of met een andere tijd.

    Voorbeeld:
        rao agenda zet Z-7K3F9E --minuten 20 --eerst
        rao agenda zet 7 --na 3
        rao agenda zet Z-7K3F9E 2026-04-09

    Staat de zaak of het onderwerp nog niet op deze agenda, dan komt het erop. Ook wat u er
    eerder af haalde.
    """
    h = Handeling.open(register_map, vandaag, proef=proef)
    wens = Puntwens(minuten, doel.value if doel else None, waarom, na, eerst)
    id_, uitkomst = zet_punt(h, overleg, punt, wens)
    vertel(h, uitkomst, id_, als_json=als_json)
