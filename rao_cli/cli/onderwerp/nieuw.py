"""`rao nieuw onderwerp`: record a knelpunt, trend, thema, kader, mededeling or voortgang."""

from datetime import date
from typing import Annotated, Any

from msgspec.structs import asdict

from rao_cli.cli import keuzewoorden
from rao_cli.cli.argumenten import dag, optie
from rao_cli.cli.onderwerp.onderwerpopties import Onderwerpopties
from rao_cli.cli.onderwerp.onderwerpvelden import als_velden
from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.cli.questions.onderwerpvragen import TYPEN, onderwerpvragen
from rao_cli.workflow.onderwerp.onderwerp import nieuw_onderwerp


def nieuw(
    s: WriteSession,
    *,
    type_: Annotated[
        str | None,
        optie(
            "T",
            ", ".join(keuze.waarde for keuze in TYPEN),
            keuzewoorden.vast(TYPEN),
            naam="--type",
        ),
    ] = None,
    velden: Onderwerpopties,
    datum: Annotated[date | None, dag("D", "Wanneer het is ingebracht; anders vandaag.")] = None,
) -> None:
    r"""Leg een onderwerp vast dat de regio aangaat.

    Voorbeeld:
        rao nieuw onderwerp
        rao nieuw onderwerp --type knelpunt --titel "Te weinig tolken" --indiener COA \
            --lko ter-apel --lko assen --omschrijving "Gesprekken vallen uit."

    Het komt vanzelf op de volgende agenda. U krijgt het kenmerk. De soorten:
    - knelpunt: een probleem dat één LKO niet alleen kan oplossen; het RAO besluit erover.
    - trend: iets wat u steeds vaker ziet; andere regio's horen het ook.
    - thema: een gesprek over de regio, zoals gemeenten, lang verblijf of de meldplicht.
    - kader: een afspraak van het Deelberaad Asiel; elk LKO krijgt uitleg.
    - mededeling: nieuws van een organisatie, zoals minder mensen of een verhuizing.
    - voortgang: hoe het met één LKO gaat, in cijfers en in woorden.
    """
    h = s.keur_vooraf()
    lkos = velden.lkos
    gegeven: dict[str, Any] = {"type": type_, **asdict(velden), "datum": datum, "lkos": None}
    volledig = all((type_, velden.titel, velden.omschrijving))
    kaders = [een for een in h.stand.onderwerpen.values() if een.type == "kader"]
    lijst = onderwerpvragen(h.stand.aanbod, kaders)
    if type_ == "voortgang" and lkos:
        lijst = [vraag for vraag in lijst if vraag.naam != "lko"]
    antwoorden = gegeven | (s.lees if volledig else s.vul_aan)(lijst, gegeven)
    antwoorden["lkos"] = lkos or antwoorden["lkos"]
    kenmerk, uitkomst = nieuw_onderwerp(h, als_velden(antwoorden, antwoorden["type"]))
    s.vertel(uitkomst, kenmerk)
