"""What more commands ask about an actie, and how `--actie` is read."""

from datetime import date
from typing import Annotated

import typer

from rao_cli.cli import options, suggesties
from rao_cli.cli.argumenten import argument, dag, optie
from rao_cli.model.errors import GebruiksFout
from rao_cli.workflow.besluit.besluit import Afspraak


def read_afspraak(tekst: str) -> Afspraak:
    """Read `ORGANISATIE;DATUM;TEKST`, the day in any usual way; a text may hold more of the `;`.

    GebruiksFout when it does not look like that, BadParameter when its day is none.
    """
    voorbeeld = "Schrijf: --actie 'COA;2026-04-01;Plaatst het gezin over'"
    delen = tekst.split(";", 2)
    if len(delen) < len(Afspraak._fields):
        raise GebruiksFout(f"De actie '{tekst}' kan niet worden gelezen.", hint=voorbeeld)
    wie, wanneer, wat = (deel.strip() for deel in delen)
    uiterlijk = options.read_datum(wanneer)
    if not (wie and wat):
        getypt = f"{delen[0]};{uiterlijk};{delen[2]}"
        raise GebruiksFout(
            f"De actie '{getypt}' mist een organisatie of een omschrijving.", hint=voorbeeld
        )
    return Afspraak(wie, uiterlijk, wat)


ActiesOptie = Annotated[
    list[Afspraak] | None,
    typer.Option(
        "--actie",
        metavar="ORGANISATIE;DATUM;TEKST",
        help="Een actie; mag vaker.",
        parser=read_afspraak,
    ),
]
Actiekenmerken = Annotated[
    list[str], argument("KENMERK", "Kenmerk van de actie; mag vaker.", suggesties.acties)
]
Uitvoerder = Annotated[str | None, optie("O", "Wie het doet.", suggesties.organisaties)]
Uiterlijk = Annotated[date | None, dag("D", "Voor wanneer.")]
Taakomschrijving = Annotated[str | None, optie("T", "Wat er moet gebeuren.")]
