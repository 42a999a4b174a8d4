"""`rao nieuw actie`: what was forgotten with a decision."""

from datetime import date
from typing import Annotated

from rao_cli.cli import suggesties
from rao_cli.cli.argumenten import optie
from rao_cli.cli.besluit.actie.actieopties import Taakomschrijving, Uiterlijk, Uitvoerder
from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.cli.questions.vraag import DatumVraag, KeuzeVraag, Vraag, als_keuzes
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.soorten.register import Register
from rao_cli.workflow.besluit.afspraken import nieuwe_actie
from rao_cli.workflow.besluit.besluit import Afspraak
from rao_cli.workflow.dagen import klacht_vanaf
from rao_cli.workflow.zoeken import zoek_besluit


def nieuw(
    s: WriteSession,
    *,
    besluit: Annotated[
        str, optie("--besluit", "BESLUIT", "Kenmerk van het besluit.", suggesties.besluiten)
    ],
    organisatie: Uitvoerder = None,
    uiterlijk: Uiterlijk = None,
    omschrijving: Taakomschrijving = None,
) -> None:
    r"""Leg een actie vast die bij een besluit vergeten was.

    Voorbeeld:
        rao nieuw actie --besluit B-2026-03-12-01 --organisatie COA \
            --uiterlijk 2026-04-01 --omschrijving "Belt de gemeente"
        rao nieuw actie --besluit B-2026-03-12-01

    Ligt de besluitenlijst al vast, dan komt de actie er als verbetering onder te staan.
    """
    h = s.keur_vooraf()
    plek = zoek_besluit(h.stand, besluit)
    gegeven = {"organisatie": organisatie, "uiterlijk": uiterlijk, "omschrijving": omschrijving}
    lijst = _vragen(h.stand.register, plek.overleg)
    antwoord = s.vul_aan(lijst, gegeven, "nieuw", "actie", "--besluit", plek.kenmerk)
    afspraak = Afspraak(**antwoord)
    kenmerk, zinnen, uitkomst = nieuwe_actie(h, plek.kenmerk, afspraak)
    s.vertel(uitkomst, kenmerk, zinnen=zinnen)


def _vragen(register: Register, overleg: Overleg) -> list[Vraag]:
    return [
        KeuzeVraag(
            naam="organisatie", tekst="Wie doet het?", keuzes=als_keuzes(register.organisaties)
        ),
        DatumVraag(
            naam="uiterlijk",
            tekst="Voor wanneer?",
            toets=lambda tekst: klacht_vanaf(date.fromisoformat(tekst), overleg.datum),
        ),
        Vraag(naam="omschrijving", tekst="Wat gaat zij doen?", voorbeeld="Belt de gemeente"),
    ]
