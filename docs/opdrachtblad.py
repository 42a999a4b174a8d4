"""What each command says of itself, as the man pages and the reference print it.

All of it is what `--help` shows: the docstring of the command, its arguments and its options.
"""

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass

import typer.main

from rao_cli.cli import inhoud, omgeving
from rao_cli.cli.app import app
from rao_cli.cli.opdracht import groep, hulp, parameters
from rao_cli.cli.options import ALGEMEEN
from rao_cli.cli.terminal.typer_adapter import Context

#: So wide is an example on a screen of 80 columns, with what a man page indents.
_BREED = "72"


@dataclass(frozen=True, kw_only=True)
class Opdrachtblad:
    """A command, a group of them, or `rao` itself: its name is what somebody types."""

    naam: str
    hulp: str
    gebruik: str
    voorbeelden: list[str]
    tekst: str
    panelen: Mapping[str, list[parameters.Hulprij]]
    algemeen: list[parameters.Hulprij]

    @property
    def bestand(self) -> str:
        """The name of its man page: `rao-nieuw-zaak.1`."""
        return f"{self.naam.replace(' ', '-')}.1"


def rao() -> Opdrachtblad:
    """Return the page of `rao` itself."""
    return _blad(_wortel(), "bereid een Regionaal Afstemmingsoverleg voor en leg het vast")


def groepen() -> Iterator[Opdrachtblad]:
    """Yield the page of each noun with commands under it."""
    ctx = _wortel()
    for naam, hulpregel in inhoud.GROEPEN.items():
        yield _blad(Context(groep.make_groep(naam), info_name=naam, parent=ctx), hulpregel)


def opdracht(een: inhoud.Opdracht) -> Opdrachtblad:
    """Return the page of a command."""
    ctx = _wortel()
    if een.groep is not None:
        ctx = Context(groep.make_groep(een.groep), info_name=een.groep, parent=ctx)
    return _blad(Context(groep.laad(een), info_name=een.naam, parent=ctx), een.hulp)


def _wortel() -> Context:
    return Context(typer.main.get_command(app), info_name="rao", help_option_names=groep.HULPOPTIES)


def _blad(ctx: Context, hulpregel: str) -> Opdrachtblad:
    uitleg = hulp.splits(ctx.command.help or "")
    panelen = parameters.per_paneel(ctx)
    algemeen = panelen.pop(ALGEMEEN, [])
    with _even_breed():
        voorbeelden = [hulp.vouw_voorbeeld(regel) for regel in uitleg.voorbeelden]
    return Opdrachtblad(
        naam=ctx.command_path,
        hulp=hulpregel,
        gebruik=hulp.gebruik(ctx),
        voorbeelden=voorbeelden,
        tekst=uitleg.tekst,
        panelen=panelen,
        algemeen=algemeen,
    )


@contextmanager
def _even_breed() -> Iterator[None]:
    """Fold as wide on every machine."""
    was = os.environ.get(omgeving.BREEDTE)
    os.environ[omgeving.BREEDTE] = _BREED
    try:
        yield
    finally:
        del os.environ[omgeving.BREEDTE]
        if was is not None:
            os.environ[omgeving.BREEDTE] = was
