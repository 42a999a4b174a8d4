"""`rao standpunt`: one organisation's position on a zaak, in its own lines."""

from typing import Annotated

import typer

from rao_cli.cli import options, suggesties, vragen
from rao_cli.cli.vertellen import vertel
from rao_cli.cli.vraag import LangeTekst
from rao_cli.workflow.handeling import Handeling
from rao_cli.workflow.standpunt import leg_standpunt_vast


def standpunt(
    zaak: Annotated[
        str,
        typer.Argument(
            metavar="ZAAK", help="Kenmerk van de zaak.", autocompletion=suggesties.zaken
        ),
    ],
    organisatie: Annotated[
        str,
        typer.Argument(
            metavar="ORGANISATIE",
            help="Afkorting, zoals in rao.yaml.",
            autocompletion=suggesties.organisaties,
        ),
    ],
    *,
    tekst: Annotated[
        str | None,
        typer.Option("--standpunt", metavar="T", help="Het standpunt, in eigen woorden."),
    ] = None,
    inzet: Annotated[
        str | None, typer.Option("--inzet", metavar="T", help="Wat de organisatie gaat doen.")
    ] = None,
    ja: options.Ja = False,
    als_json: options.AlsJson = False,
    proef: options.Proef = False,
    register_map: options.RegisterMap,
    vandaag: options.Vandaag,
) -> None:
    """Leg het standpunt van een organisatie over een zaak vast.

    Voorbeeld:
        rao standpunt Z-7K3F9E COA --standpunt "Opvang kan tot het vertrek, als er zicht op is."

    Alleen de regels van deze organisatie veranderen. Zo kan iedereen tegelijk werken.
    """
    h = Handeling.open(register_map, vandaag, proef=proef)
    vraag_inzet = tekst is None
    antwoorden = vragen.vul_aan(
        [
            LangeTekst(
                naam="standpunt",
                tekst=f"Wat is het standpunt van {organisatie} over deze zaak?",
                reden="Elke organisatie geeft haar standpunt in eigen woorden (S20).",
                voorbeeld="De opvang kan doorgaan tot het vertrek, als daar zicht op is.",
            ),
            LangeTekst(
                naam="inzet",
                tekst=f"Wat gaat {organisatie} doen?",
                reden="Bij een standpunt hoort een inzet (S20).",
                voorbeeld="COA houdt de plek vrij tot 1 juni.",
                verplicht=False,
                alleen_als=lambda _: vraag_inzet,
            ),
        ],
        {"standpunt": tekst, "inzet": inzet},
        ja=ja,
        vandaag=vandaag,
    )
    uitkomst = leg_standpunt_vast(
        h, zaak, organisatie, antwoorden["standpunt"], antwoorden.get("inzet") or inzet
    )
    vertel(h, uitkomst, als_json=als_json)
