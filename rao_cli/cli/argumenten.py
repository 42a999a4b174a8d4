"""Arguments and options in one line each, and those that more commands have, with what Tab offers.

Options that every command has are the fields of its session (`opdracht/`).
"""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Annotated, Any, Literal

import typer

from rao_cli.cli import options, suggesties
from rao_cli.model.errors import GebruiksFout


def argument(waarde: str, hulp: str, tab: suggesties.Aanvuller | None = None, **soort: Any) -> Any:
    """Return an argument: what stands for its value, its help, and what Tab offers."""
    return typer.Argument(metavar=waarde, help=hulp, autocompletion=tab, **soort)


def optie(
    waarde: str,
    hulp: str,
    tab: suggesties.Aanvuller | None = None,
    *,
    naam: str = "",
    paneel: str | None = None,
    **soort: Any,
) -> Any:
    """Return an option: what stands for its value, its help, and what Tab offers.

    It is called as its parameter, unless `naam` says otherwise.
    """
    soort |= {"metavar": waarde, "help": hulp, "autocompletion": tab, "rich_help_panel": paneel}
    return typer.Option(*filter(None, [naam]), **soort)


def dag(waarde: str, hulp: str, tab: suggesties.Aanvuller | None = None, **soort: Any) -> Any:
    """Return an option that is a day, typed in any usual way."""
    return optie(waarde, hulp, tab, parser=options.read_datum, **soort)


def vlag(naam: str, hulp: str, **soort: Any) -> Any:
    """Return an option without a value."""
    return typer.Option(naam, help=hulp, **soort)


def getal(waarde: str, van: int, tot: int | None, hulp: str) -> Any:
    """Return an option that is a whole number between two others."""
    return optie(waarde, hulp, min=van, max=tot)


def overlegdag(waarde: str, hulp: str) -> Any:
    """Return an argument that is the date of a meeting."""
    return argument(waarde, hulp, suggesties.overleggen, parser=options.read_datum)


def overleg(zonder: str) -> Any:
    """Return the date of a meeting that may be left out; `zonder` says which one it is then."""
    return overlegdag("OVERLEG", f"Datum van het overleg; zonder datum {zonder}.")


def bij_overleg(hulp: str) -> Any:
    """Return the option --overleg: of which meeting."""
    return dag("D", hulp, suggesties.overleggen)


def read_paar(tekst: str, fout: str, hint: str) -> tuple[str, str]:
    """Read `NAAM=TEKST`; GebruiksFout when one of the three is missing."""
    naam, teken, rest = (deel.strip() for deel in tekst.partition("="))
    if not teken or not naam or not rest:
        raise GebruiksFout(fout, hint=hint)
    return naam, rest


def read_zet(teksten: Sequence[str]) -> dict[str, str]:
    """Read `PLEK=TEKST` options; GebruiksFout when the = is missing."""
    hint = "Schrijf een plek, een = en de tekst: --zet termijn.soort=vertrek"
    return dict(read_paar(t, f"--zet '{t}' kan niet worden gelezen.", hint) for t in teksten)


# A zaak, a list, an organisation.
Zaakkenmerk = Annotated[str, argument("ZAAK", "Kenmerk van de zaak.", suggesties.zaken)]
Lijstkenmerk = Annotated[str, argument("KENMERK", "Kenmerk van de lijst.", suggesties.lijsten)]
OrganisatieArgument = Annotated[
    str, argument("ORGANISATIE", "Afkorting, zoals in rao.yaml.", suggesties.organisaties)
]
Onderwerpkenmerk = Annotated[
    str, argument("KENMERK", "Kenmerk van het onderwerp.", suggesties.onderwerpen)
]
Invulling = Annotated[list[str] | None, optie("PLEK=TEKST", "Vul een onderdeel in; mag vaker.")]
#: On which day something happened elsewhere.
Datum = Annotated[date | None, dag("D", "Wanneer; anders vandaag.")]

# A point of an agenda.
Puntkenmerk = Annotated[
    str, argument("PUNT", "Kenmerk van het punt, of zijn nummer op de agenda.", suggesties.punten)
]
Minuten = Annotated[int | None, getal("N", 1, 480, "Hoeveel tijd het punt krijgt.")]
Na = Annotated[str | None, optie("PUNT", "Zet het na dit punt.", suggesties.punten)]
Eerst = Annotated[bool, vlag("--eerst", "Zet het vooraan, meteen na de opening.")]
Waarom = Annotated[str | None, optie("T", "Waarom het punt op deze agenda staat.")]
VerslagOptie = Annotated[str | None, optie("T", "Wat er bij dit punt is gezegd.")]

#: Where the answers are typed: rao asks, or the editor of the user opens with all of them.
InEditor = Annotated[
    Literal["editor"] | None,
    typer.Option("--in", help="Met --in editor verandert u alles in uw eigen tekstverwerker."),
]

# Time and place of a meeting.
Tijd = Annotated[str | None, optie("TIJD", "Begin en eind: 10:00-12:00.")]
Locatie = Annotated[str | None, optie("L", "Waar het overleg is.")]


def papierformaten(_ctx: typer.Context) -> Iterator[tuple[str, str]]:
    """Yield in which formats a paper can go out, and what each is for."""
    from rao_cli.workflow.papier.formaten import ALLE, FORMATEN  # only when somebody presses Tab

    yield from ((naam, soort.uitleg) for naam, soort in FORMATEN.items())
    yield ALLE, "elk formaat"


# A paper in the format that its reader has.
Formaten = Annotated[
    list[str] | None,
    optie(
        "F",
        "Geef het stuk ook als html, pdf, docx, odt, eml, ics of md; alle is elk formaat.",
        suggesties.biedt(papierformaten),
    ),
]
Naar = Annotated[
    str | None,
    optie("MAP", "In welke map; een streepje (-) is de uitvoer zelf. [standaard: uitvoer/DATUM]"),
]
Voor = Annotated[
    str | None,
    optie(
        "WIE",
        "Alleen wat deze lezer mag zien: een organisatie, lko:SLEUTEL, deelberaad of openbaar.",
        suggesties.lezers,
    ),
]
