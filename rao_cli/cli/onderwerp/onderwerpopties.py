"""The options by which an onderwerp is filled in, shared by `nieuw onderwerp` and `onderwerp zet`.

Each type has its own; the help shows them together, per type.
"""

from datetime import date
from functools import partial
from typing import Annotated, Final

import msgspec

from rao_cli.cli import keuzewoorden, suggesties
from rao_cli.cli.argumenten import dag, optie

_KADER: Final = "Bij een kader"
_mededeling = partial(optie, paneel="Bij een mededeling")
_voortgang = partial(optie, paneel="Bij de voortgang van een LKO")


class Onderwerpopties(msgspec.Struct, frozen=True, kw_only=True):
    """What may be said of an onderwerp, by option."""

    titel: Annotated[str | None, optie("T", "Korte titel, zonder namen.")] = None
    omschrijving: Annotated[str | None, optie("T", "Waar het over gaat.")] = None
    geprobeerd: Annotated[
        str | None, optie("T", "Wat de regio al probeerde.", paneel="Voor het Deelberaad")
    ] = None
    vraag: Annotated[
        str | None,
        optie("T", "Wat het RAO van het Deelberaad vraagt.", paneel="Voor het Deelberaad"),
    ] = None
    indiener: Annotated[
        str | None,
        optie("O", "Organisatie, LKO of gemeente die het inbrengt.", suggesties.partijen),
    ] = None
    lkos: Annotated[
        list[str] | None, optie("L", "LKO dat het aangaat.", suggesties.lkos, naam="--lko")
    ] = None
    zaken: Annotated[
        list[str] | None, optie("Z", "Zaak waar het uit blijkt.", suggesties.zaken, naam="--zaak")
    ] = None
    voor_agenda: Annotated[
        list[str] | None,
        optie(
            "TAFEL", "Moet ook naar deelberaad, lko:SLEUTEL of tafel:SLEUTEL.", suggesties.tafels
        ),
    ] = None
    landelijk: Annotated[
        str | None,
        optie(
            "L",
            "Speelt het in het hele land? ja, nee, onbekend",
            keuzewoorden.vast(("ja", "nee", "onbekend")),
            paneel="Bij een trend",
        ),
    ] = None
    vastgesteld_op: Annotated[
        date | None, dag("D", "Wanneer het Deelberaad het vaststelde.", paneel=_KADER)
    ] = None
    geldig_van: Annotated[date | None, dag("D", "Vanaf wanneer het geldt.", paneel=_KADER)] = None
    geldig_tot: Annotated[
        date | None, dag("D", "Tot en met welke dag het geldt.", paneel=_KADER)
    ] = None
    vervangt: Annotated[
        str | None,
        optie("KENMERK", "Welk kader het opvolgt.", suggesties.onderwerpen, paneel=_KADER),
    ] = None
    uitvoering: Annotated[str | None, optie("T", "Hoe de regio het uitvoert.", paneel=_KADER)] = (
        None
    )
    uitvoering_lko: Annotated[
        list[str] | None,
        optie("LKO=TEKST", "Hoe één LKO het uitvoert; mag vaker.", paneel=_KADER),
    ] = None
    organisatie: Annotated[
        str | None, _mededeling("O", "Organisatie die verandert.", suggesties.organisaties)
    ] = None
    ingang: Annotated[date | None, dag("D", "Vanaf wanneer.", paneel="Bij een mededeling")] = None
    gevolgen: Annotated[str | None, _mededeling("T", "Wat anderen ervan merken.")] = None
    periode: Annotated[str | None, _voortgang("P", "Jaar, kwartaal of maand: 2026-Q1.")] = None
    cijfers: Annotated[
        list[str] | None, _voortgang("NAAM=GETAL", "Een resultaat in cijfers.", naam="--cijfer")
    ] = None
    samenwerking: Annotated[str | None, _voortgang("T", "Hoe de samenwerking gaat.")] = None
    werkwijze: Annotated[str | None, _voortgang("T", "Hoe het LKO werkt.")] = None
    knelpunten: Annotated[str | None, _voortgang("T", "Wat er knelt.")] = None
