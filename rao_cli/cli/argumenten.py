"""Arguments that many commands share, with what the Tab key offers for them."""

from typing import Any

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
