"""The entry point of `rao`."""

from collections.abc import Callable
from datetime import date
from typing import Annotated, Any

import typer
import typer.main

from rao_cli import __version__
from rao_cli.cli import options
from rao_cli.cli.opdracht import groep, hoofdgroep
from rao_cli.cli.options import RegisterOptie, Vandaag, algemeen
from rao_cli.cli.terminal import uitvoer

app = typer.Typer(
    name="rao",
    cls=hoofdgroep.Hoofdgroep,
    add_completion=False,  # ours, below: Typer's speaks English
    context_settings={"help_option_names": groep.HULPOPTIES},
    invoke_without_command=True,
    rich_markup_mode=None,
)


def _toestand_van(ctx: typer.Context, klok: date) -> Any:
    from rao_cli.cli.kiezen.toestand import toestand_van

    return toestand_van(ctx, klok)


def _toestanden(ctx: typer.Context, incomplete: str) -> Any:
    from rao_cli.cli.suggesties import toestanden  # only when somebody presses Tab

    return toestanden(ctx, incomplete)


options.breng("toestand", _toestand_van)
options.breng("toestanden", _toestanden)


def _meteen(naam: str, hulp: str, doe: Callable[[], None]) -> Any:
    """Return an option that does one thing, and ends the run."""

    def doe_als_gevraagd(ctx: typer.Context, *, gevraagd: bool) -> None:
        if gevraagd and not ctx.resilient_parsing:
            doe()
            ctx.exit()

    return algemeen(naam, hulp=hulp, callback=doe_als_gevraagd, is_eager=True)


def _toon_versie() -> None:
    uitvoer.toon(f"rao {__version__}")


def _installeer_aanvulling() -> None:
    from rao_cli.cli.opdracht import aanvulling

    aanvulling.installeer()


def _toon_aanvulling() -> None:
    from rao_cli.cli.opdracht import aanvulling

    aanvulling.toon_script()


_AANVULLEN = "Laat uw terminal opdrachten aanvullen met de Tab-toets."


@app.callback()
def rao(
    ctx: typer.Context,
    *,
    register_map: RegisterOptie,
    vandaag: Vandaag,
    version: Annotated[bool, _meteen("--version", "Toon de versie van rao.", _toon_versie)] = False,
    install_completion: Annotated[
        bool, _meteen("--install-completion", _AANVULLEN, _installeer_aanvulling)
    ] = False,
    show_completion: Annotated[
        bool, _meteen("--show-completion", "Toon het script voor dat aanvullen.", _toon_aanvulling)
    ] = False,
) -> None:
    """Bereid een Regionaal Afstemmingsoverleg (RAO) voor en leg vast wat er is besloten.

    Alles staat in gewone bestanden, in een map die het register heet. Elke stap wordt bewaard.

    Voorbeeld:
        rao demo
        rao init noord --regio Noord --provincie Drenthe --lko emmen="LKO Emmen"
        rao status
    """
    del version, install_completion, show_completion  # read by others
    if ctx.invoked_subcommand is None:
        from rao_cli.cli.begin import toon_begin

        toon_begin(register_map, vandaag)


def main() -> None:
    """What the shell starts."""
    typer.main.get_command(app).main(prog_name="rao")


__all__ = ["app", "main"]
