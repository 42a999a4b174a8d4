"""`rao actie zet`: improve what was agreed, before the decision list is fixed."""

from typing import Annotated

import typer

from rao_cli.cli import options, suggesties
from rao_cli.cli.besluit import actieopties as optie
from rao_cli.cli.questions import vragen
from rao_cli.cli.questions.vraag import Vraag
from rao_cli.cli.vertellen import vertel
from rao_cli.model.errors import GebruiksFout
from rao_cli.workflow.besluit.afspraken import zet_actie
from rao_cli.workflow.handeling import Handeling


def actie_zet(
    kenmerk: Annotated[
        str,
        typer.Argument(
            metavar="KENMERK", help="Kenmerk van de actie.", autocompletion=suggesties.acties
        ),
    ],
    *,
    uiterlijk: optie.UiterlijkOptie = None,
    organisatie: optie.UitvoerderOptie = None,
    omschrijving: optie.TaakOptie = None,
    _ja: options.Ja = False,
    als_json: options.AlsJson = False,
    proef: options.Proef = False,
    register_map: options.RegisterOptie,
    vandaag: options.Vandaag,
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
    h = Handeling.open(register_map, vandaag, proef=proef)
    lijst = [Vraag(naam=naam, tekst=naam) for naam in gegeven]
    velden = vragen.vul_aan(lijst, gegeven, ja=True, vandaag=vandaag)
    vertel(h, zet_actie(h, kenmerk, {**velden, "uiterlijk": uiterlijk}), als_json=als_json)
