"""The options by which an onderwerp is filled in, shared by `nieuw onderwerp` and `onderwerp zet`.

Each type has its own; the help shows them together, per type.
"""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Annotated, Any

import typer

from rao_cli.cli import options, suggesties
from rao_cli.model.errors import GebruiksFout

_MEDEDELING = "Bij een mededeling"
_KADER = "Bij een kader"
_TREND = "Bij een trend"
_VOORTGANG = "Bij de voortgang van een LKO"

OmschrijvingOptie = Annotated[
    str | None, typer.Option("--omschrijving", metavar="T", help="Waar het over gaat.")
]
IndienerOptie = Annotated[
    str | None,
    typer.Option(
        "--indiener",
        metavar="O",
        help="Organisatie of LKO die het inbrengt.",
        autocompletion=suggesties.organisaties,
    ),
]
LkosOptie = Annotated[
    list[str] | None,
    typer.Option(
        "--lko",
        metavar="L",
        help="LKO dat het aangaat.",
        autocompletion=suggesties.lkos,
    ),
]
ZakenOptie = Annotated[
    list[str] | None,
    typer.Option(
        "--zaak",
        metavar="Z",
        help="Zaak waar het uit blijkt.",
        autocompletion=suggesties.zaken,
    ),
]
VoorAgendaOptie = Annotated[
    list[str] | None,
    typer.Option(
        "--voor-agenda",
        metavar="TAFEL",
        help="Moet ook naar deelberaad of lko:SLEUTEL.",
        autocompletion=suggesties.tafels,
    ),
]
OrganisatieOptie = Annotated[
    str | None,
    typer.Option(
        "--organisatie",
        metavar="O",
        help="Organisatie die verandert.",
        autocompletion=suggesties.organisaties,
        rich_help_panel=_MEDEDELING,
    ),
]
IngangOptie = Annotated[
    date | None,
    typer.Option(
        "--ingang",
        metavar="D",
        help="Vanaf wanneer.",
        parser=options.lees_datum,
        rich_help_panel=_MEDEDELING,
    ),
]
GevolgenOptie = Annotated[
    str | None,
    typer.Option(
        "--gevolgen", metavar="T", help="Wat anderen ervan merken.", rich_help_panel=_MEDEDELING
    ),
]
VastgesteldOpOptie = Annotated[
    date | None,
    typer.Option(
        "--vastgesteld-op",
        metavar="D",
        help="Wanneer het Deelberaad het vaststelde.",
        parser=options.lees_datum,
        rich_help_panel=_KADER,
    ),
]
LandelijkOptie = Annotated[
    str | None,
    typer.Option(
        "--landelijk",
        metavar="L",
        help="Speelt het in het hele land? ja, nee, onbekend",
        rich_help_panel=_TREND,
    ),
]
PeriodeOptie = Annotated[
    str | None,
    typer.Option(
        "--periode",
        metavar="P",
        help="Jaar, kwartaal of maand: 2026-Q1.",
        rich_help_panel=_VOORTGANG,
    ),
]
CijfersOptie = Annotated[
    list[str] | None,
    typer.Option(
        "--cijfer",
        metavar="NAAM=GETAL",
        help="Een resultaat in cijfers.",
        rich_help_panel=_VOORTGANG,
    ),
]
SamenwerkingOptie = Annotated[
    str | None,
    typer.Option(
        "--samenwerking",
        metavar="T",
        help="Hoe de samenwerking gaat.",
        rich_help_panel=_VOORTGANG,
    ),
]
WerkwijzeOptie = Annotated[
    str | None,
    typer.Option("--werkwijze", metavar="T", help="Hoe het LKO werkt.", rich_help_panel=_VOORTGANG),
]
KnelpuntenOptie = Annotated[
    str | None,
    typer.Option("--knelpunten", metavar="T", help="Wat er knelt.", rich_help_panel=_VOORTGANG),
]

_KWALITATIEF = ("samenwerking", "werkwijze", "knelpunten")


def als_velden(gegeven: Mapping[str, Any], type_: str) -> dict[str, Any]:
    """Turn answers by option name into fields as they are written in a file."""
    velden = {naam: waarde for naam, waarde in gegeven.items() if waarde not in (None, "", [])}
    woorden = {naam: velden.pop(naam) for naam in _KWALITATIEF if naam in velden}
    if woorden:
        velden["kwalitatief"] = woorden
    if "cijfers" in velden:
        velden["kwantitatief"] = lees_cijfers(velden.pop("cijfers"))
    if type_ == "voortgang" and "lkos" in velden:
        lkos = velden.pop("lkos")
        if len(lkos) > 1:
            raise GebruiksFout(
                "Een voortgang gaat over één LKO.", hint="Maak er een per LKO: --lko SLEUTEL"
            )
        velden["lko"] = lkos[0]
    return velden


def lees_cijfers(teksten: Sequence[str]) -> dict[str, int]:
    """Read `NAAM=GETAL`; GebruiksFout when it does not look like that."""
    cijfers = {}
    for tekst in teksten:
        naam, teken, getal = (deel.strip() for deel in tekst.partition("="))
        if not teken or not naam or not (getal.isascii() and getal.isdigit()):
            raise GebruiksFout(
                f"Het cijfer '{tekst}' kan niet worden gelezen.",
                hint="Schrijf een naam, een = en een heel getal: --cijfer zaken_besproken=12",
            )
        cijfers[naam] = int(getal)
    return cijfers
