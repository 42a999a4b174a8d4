"""`rao nieuw actie`: an actie that was forgotten with a decision."""

from datetime import date
from typing import Annotated

import typer

from rao_cli.cli import options, suggesties
from rao_cli.cli.besluit import actieopties as optie
from rao_cli.cli.questions import vragen
from rao_cli.cli.questions.vooraf import keur_vooraf
from rao_cli.cli.questions.vraag import DatumVraag, Keuze, KeuzeVraag, Vraag
from rao_cli.cli.terminal import uitvoer
from rao_cli.cli.vertellen import vertel
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.soorten.register import Register
from rao_cli.workflow.besluit.afspraken import nieuwe_actie
from rao_cli.workflow.dagen import klacht_vanaf
from rao_cli.workflow.handeling import Handeling
from rao_cli.workflow.zoeken import zoek_besluit


def actie_nieuw(
    *,
    besluit: Annotated[
        str,
        typer.Option(
            "--besluit",
            metavar="BESLUIT",
            help="Kenmerk van het besluit.",
            autocompletion=suggesties.besluiten,
        ),
    ],
    organisatie: optie.UitvoerderOptie = None,
    uiterlijk: optie.UiterlijkOptie = None,
    omschrijving: optie.TaakOptie = None,
    ja: options.Ja = False,
    als_json: options.AlsJson = False,
    proef: options.Proef = False,
    register_map: options.RegisterOptie,
    vandaag: options.Vandaag,
) -> None:
    r"""Leg een actie vast die bij een besluit vergeten was.

    Voorbeeld:
        rao nieuw actie --besluit B-2026-03-12-01 --organisatie COA \
            --uiterlijk 2026-04-01 --omschrijving "Belt de gemeente"
        rao nieuw actie --besluit B-2026-03-12-01

    Ligt de besluitenlijst al vast, dan komt de actie er als verbetering onder te staan.
    """
    h = Handeling.open(register_map, vandaag, proef=proef)
    keur_vooraf(h, ja=ja)
    plek = zoek_besluit(h.stand, besluit)
    gegeven = {"organisatie": organisatie, "uiterlijk": uiterlijk, "omschrijving": omschrijving}
    lijst = _vragen(h.stand.register, plek.overleg)
    antwoord = vragen.vul_aan(lijst, gegeven, ja=ja, vandaag=vandaag)
    afspraak = (antwoord["organisatie"], antwoord["uiterlijk"], antwoord["omschrijving"])
    kenmerk, zinnen, uitkomst = nieuwe_actie(h, plek.kenmerk, afspraak)
    vertel(h, uitkomst, kenmerk, als_json=als_json)
    for zin in zinnen:
        uitvoer.meld(zin)


def _vragen(register: Register, overleg: Overleg) -> list[Vraag]:
    return [
        KeuzeVraag(
            naam="organisatie",
            tekst="Wie doet het?",
            keuzes=[Keuze(sleutel, o.naam) for sleutel, o in register.organisaties.items()],
        ),
        DatumVraag(
            naam="uiterlijk",
            tekst="Voor wanneer?",
            toets=lambda dag: klacht_vanaf(date.fromisoformat(dag), overleg.datum),
        ),
        Vraag(naam="omschrijving", tekst="Wat gaat zij doen?", voorbeeld="Belt de gemeente"),
    ]
