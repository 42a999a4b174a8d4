"""Arguments and options that many commands share, with what the Tab key offers for them."""

from datetime import date
from typing import Annotated, Any

import typer

from rao_cli.cli import options, suggesties


def overleg(zonder: str) -> Any:
    """Return the date of a meeting that may be left out; `zonder` says which one it is then."""
    return typer.Argument(
        metavar="OVERLEG",
        help=f"Datum van het overleg; zonder datum {zonder}.",
        parser=options.lees_datum,
        autocompletion=suggesties.overleggen,
    )


def op(hulp: str) -> Any:
    """Return the option --op: on which day something happened."""
    return typer.Option("--op", metavar="D", help=hulp, parser=options.lees_datum)


#: On which day something happened elsewhere.
Datum = Annotated[
    date | None,
    typer.Option(
        "--datum", metavar="D", help="Wanneer; anders vandaag.", parser=options.lees_datum
    ),
]
#: One or more replies.
Terugkoppelingen = Annotated[
    list[str],
    typer.Argument(
        metavar="KENMERK",
        help="Kenmerk van de terugkoppeling; mag vaker.",
        autocompletion=suggesties.terugkoppelingen,
    ),
]
