"""What the Tab key offers that is the same in every register: rules, words, formats, kinds.

A choice that a command also asks as a question has its words there: `vast` offers those.
What must be loaded for it is loaded when somebody presses Tab.
"""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Final

import typer

from rao_cli.cli.argumenten import papierformaten
from rao_cli.cli.suggesties import Aanvuller, biedt

if TYPE_CHECKING:
    from rao_cli.cli.questions.keuze import Keuze


def vast(keuzes: "Iterable[Keuze | tuple[str, str] | str]") -> Aanvuller:
    """Return what offers words that are the same in every register, each with what it means."""
    paren = [_paar(keus) for keus in keuzes]
    return biedt(lambda _: paren)


def _paar(keus: "Keuze | tuple[str, str] | str") -> tuple[str, str]:
    if isinstance(keus, str):
        return keus, ""
    return keus if isinstance(keus, tuple) else (keus.waarde, keus.uitleg)


def _verzoekformaten(ctx: typer.Context) -> Iterator[tuple[str, str]]:
    yield from papierformaten(ctx)
    yield from ((naam, "op het scherm") for naam in ("tekst", "md", "json"))


def _meldingformaten(_ctx: typer.Context) -> Iterator[tuple[str, str]]:
    from rao_cli.documents.meldingen import UITLEG

    yield from UITLEG.items()


def _provincies(_ctx: typer.Context) -> Iterator[tuple[str, str]]:
    from rao_cli.rules.register.register import PROVINCIES

    yield from ((naam, "") for naam in PROVINCIES)


def _groepen(_ctx: typer.Context) -> Iterator[tuple[str, str]]:
    from rao_cli.cli.questions.zaak.zaakvragen import GROEPEN

    yield from ((groep.waarde, groep.uitleg) for groep in GROEPEN)


def _zaakdelen(_ctx: typer.Context) -> Iterator[tuple[str, str]]:
    from rao_cli.model.formulier.zaakdelen import ZAAKDELEN

    yield from ((deel.naam, deel.waarom) for deel in ZAAKDELEN)


def _sjablonen(_ctx: typer.Context) -> Iterator[tuple[str, str]]:
    from rao_cli.documents.document import DOCUMENTEN

    yield from ((naam, soort.voor) for soort in DOCUMENTEN for naam in soort.sjablonen)


def _regels(_ctx: typer.Context) -> Iterator[tuple[str, str]]:
    from rao_cli.rules.alle import ALLE_REGELS  # only when somebody presses Tab

    yield from ((regel.code, regel.titel) for regel in ALLE_REGELS)


def _kaarten(ctx: typer.Context) -> Iterator[tuple[str, str]]:
    yield from _regels(ctx)
    yield from _uitspraken()


def _codes(_ctx: typer.Context) -> Iterator[tuple[str, str]]:
    from rao_cli.rules.alle import ALLE_REGELS

    for regel in ALLE_REGELS:
        yield regel.code[:3], f"alle regels die met {regel.code[:3]} beginnen"
        yield regel.code, regel.titel


def _begrippen(_ctx: typer.Context) -> Iterator[tuple[str, str]]:
    from rao_cli.model.tonen.begrippen import alle_begrippen

    yield from ((begrip.woord, begrip.kort) for begrip in alle_begrippen())
    yield from _uitspraken()


def _schemas(_ctx: typer.Context) -> Iterator[tuple[str, str]]:
    from rao_cli.workflow.tonen.schema import schemanamen

    yield from ((naam, "") for naam in schemanamen())


def _uitspraken() -> Iterator[tuple[str, str]]:
    from rao_cli.model.tonen.uitspraken import UITSPRAKEN

    yield from ((een.nummer, een.zegt) for een in UITSPRAKEN.values())


#: In which format goes out what is owed, also on the screen; and what `rao valideer` found.
verzoekformaten: Final = biedt(_verzoekformaten)
meldingformaten: Final = biedt(_meldingformaten)
provincies: Final = biedt(_provincies)
#: About whom a zaak is.
groepen: Final = biedt(_groepen)
#: The parts of a zaak.
zaakdelen: Final = biedt(_zaakdelen)
#: The names of the templates of rao.
sjablonen: Final = biedt(_sjablonen)
#: The codes of the rules; with the statements of the source; and the words of the consultation.
regels: Final = biedt(_regels)
kaarten: Final = biedt(_kaarten)
begrippen: Final = biedt(_begrippen)
#: Of what there is a schema.
schemas: Final = biedt(_schemas)
#: The codes of the rules, and what more of them begin with.
codes: Final = biedt(_codes)
