"""`rao agenda nodig`: invite an organisation for one item."""

from datetime import date
from typing import Annotated

from rao_cli.cli import argumenten, suggesties
from rao_cli.cli.argumenten import argument, vlag
from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.workflow.agenda.nodigen import nodig as nodig_uit


def nodig(
    s: WriteSession,
    punt: Annotated[
        str, argument("PUNT", "Kenmerk of nummer van het agendapunt.", suggesties.zaken)
    ],
    organisatie: argumenten.OrganisatieArgument,
    *,
    overleg: Annotated[
        date | None,
        argumenten.bij_overleg("Datum van het overleg; zonder datum het eerstvolgende."),
    ] = None,
    niet: Annotated[bool, vlag("--niet", "Trek de uitnodiging voor dit punt weer in.")] = False,
) -> None:
    """Nodig een organisatie uit voor één punt van het overleg.

    Voorbeeld:
        rao agenda nodig Z-7K3F9E Nidos
        rao agenda nodig 4 OM --overleg 2026-03-12

    Wie voor één punt komt, krijgt een eigen agenda met alleen dat punt.
    """
    zinnen, uitkomst = nodig_uit(s.h, overleg, punt, organisatie, niet=niet)
    s.vertel(uitkomst, zinnen=zinnen)
