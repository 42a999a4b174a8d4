"""The options by which an onderwerp is filled in, shared by `nieuw onderwerp` and `onderwerp zet`.

Each type has its own; the help shows them together, per type.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Annotated, Any, Final

from rao_cli.cli import suggesties
from rao_cli.cli.argumenten import dag, optie, read_paar
from rao_cli.model.errors import GebruiksFout

_KADER: Final = "Bij een kader"
_mededeling = partial(optie, paneel="Bij een mededeling")
_voortgang = partial(optie, paneel="Bij de voortgang van een LKO")


@dataclass(frozen=True, kw_only=True)
class Onderwerpopties:
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
        str | None, optie("O", "Organisatie of LKO die het inbrengt.", suggesties.organisaties)
    ] = None
    lkos: Annotated[
        list[str] | None, optie("L", "LKO dat het aangaat.", suggesties.lkos, naam="--lko")
    ] = None
    zaken: Annotated[
        list[str] | None, optie("Z", "Zaak waar het uit blijkt.", suggesties.zaken, naam="--zaak")
    ] = None
    voor_agenda: Annotated[
        list[str] | None,
        optie("TAFEL", "Moet ook naar deelberaad of lko:SLEUTEL.", suggesties.tafels),
    ] = None
    landelijk: Annotated[
        str | None,
        optie("L", "Speelt het in het hele land? ja, nee, onbekend", paneel="Bij een trend"),
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


_KWALITATIEF = ("samenwerking", "werkwijze", "knelpunten")


def als_velden(gegeven: Mapping[str, Any], type_: str) -> dict[str, Any]:
    """Turn answers by option name into fields as they are written in a file."""
    velden = {naam: waarde for naam, waarde in gegeven.items() if waarde not in (None, "", [])}
    if woorden := {naam: velden.pop(naam) for naam in _KWALITATIEF if naam in velden}:
        velden["kwalitatief"] = woorden
    if "cijfers" in velden:
        velden["kwantitatief"] = read_cijfers(velden.pop("cijfers"))
    if "uitvoering_lko" in velden:
        hint = "Schrijf het LKO, een = en de tekst: --uitvoering-lko assen='Meldt elke maandag'"
        paren = (
            read_paar(tekst, f"De uitvoering '{tekst}' kan niet worden gelezen.", hint)
            for tekst in velden["uitvoering_lko"]
        )
        velden["uitvoering_lko"] = dict(paren)
    if type_ == "voortgang" and "lkos" in velden:
        lkos = velden.pop("lkos")
        if len(lkos) > 1:
            hint = "Maak er een per LKO: --lko SLEUTEL"
            raise GebruiksFout("Een voortgang gaat over één LKO.", hint=hint)
        velden["lko"] = lkos[0]
    return velden


def read_cijfers(teksten: Sequence[str]) -> dict[str, int]:
    """Read `NAAM=GETAL`; GebruiksFout when it does not look like that."""
    cijfers = {}
    hint = "Schrijf een naam, een = en een heel getal: --cijfer zaken_besproken=12"
    for tekst in teksten:
        fout = f"Het cijfer '{tekst}' kan niet worden gelezen."
        naam, getal = read_paar(tekst, fout, hint)
        if not (getal.isascii() and getal.isdigit()):
            raise GebruiksFout(fout, hint=hint)
        cijfers[naam] = int(getal)
    return cijfers
