"""`rao agenda haal-af`: take a point off the agenda, with the reason."""

from datetime import date
from typing import Annotated

import typer

from rao_cli.cli import argumenten, options
from rao_cli.cli.agenda.agendaopties import PuntArgument
from rao_cli.cli.questions import vragen
from rao_cli.cli.questions.vooraf import IETS, oefen
from rao_cli.cli.questions.vraag import Vraag
from rao_cli.cli.vertellen import vertel
from rao_cli.workflow.agenda.punt import haal_punt_af
from rao_cli.workflow.handeling import Handeling


def haal_af(
    punt: PuntArgument,
    overleg: Annotated[date | None, argumenten.overleg("het eerstvolgende")] = None,
    *,
    reden: Annotated[
        str | None,
        typer.Option("--reden", metavar="T", help="Waarom het punt van deze agenda gaat."),
    ] = None,
    ja: options.Ja = False,
    als_json: options.AlsJson = False,
    proef: options.Proef = False,
    register_map: options.RegisterOptie,
    vandaag: options.Vandaag,
) -> None:
    """Haal een punt van de agenda.

    Voorbeeld:
        rao agenda haal-af Z-7K3F9E --reden "De IND is er deze keer niet"
        rao agenda haal-af 6 2026-04-09 --reden "Geen tijd"

    Het punt komt niet terug op deze agenda. Een zaak die nog loopt, komt vanzelf op de
    volgende. Wilt u het punt toch terug? Gebruik dan: rao agenda zet
    """
    h = Handeling.open(register_map, vandaag, proef=proef)
    if reden is None:
        oefen(h, lambda p: haal_punt_af(p, overleg, punt, IETS), ja=ja)
    vraag = Vraag(
        naam="reden",
        tekst="Waarom gaat dit punt van de agenda?",
        reden="Wie het punt inbracht, wil dat weten.",
        voorbeeld="De IND is er deze keer niet",
    )
    antwoorden = vragen.vul_aan([vraag], {"reden": reden}, ja=ja, vandaag=vandaag)
    id_, uitkomst = haal_punt_af(h, overleg, punt, antwoorden["reden"])
    vertel(h, uitkomst, id_, als_json=als_json)
