"""The entry point of `rao`."""

from typing import Annotated

import typer
import typer.main

from rao_cli import __version__
from rao_cli.cli.opdracht import groep, hoofdgroep
from rao_cli.cli.options import ALGEMEEN, RegisterOptie, Vandaag
from rao_cli.cli.terminal import uitvoer

app = typer.Typer(
    name="rao",
    cls=hoofdgroep.Hoofdgroep,
    add_completion=False,  # ours, below: Typer's speaks English
    context_settings={"help_option_names": groep.HULPOPTIES},
    invoke_without_command=True,
    rich_markup_mode=None,
)


def _toon_versie(ctx: typer.Context, *, gevraagd: bool) -> None:
    if gevraagd and not ctx.resilient_parsing:
        uitvoer.toon(f"rao {__version__}")
        ctx.exit()


def _installeer_aanvulling(ctx: typer.Context, *, gevraagd: bool) -> None:
    if gevraagd and not ctx.resilient_parsing:
        from rao_cli.cli.opdracht import aanvulling

        aanvulling.installeer()
        ctx.exit()


def _toon_aanvulling(ctx: typer.Context, *, gevraagd: bool) -> None:
    if gevraagd and not ctx.resilient_parsing:
        from rao_cli.cli.opdracht import aanvulling

        aanvulling.toon_script()
        ctx.exit()


@app.callback()
def rao(
    ctx: typer.Context,
    *,
    register_map: RegisterOptie,
    vandaag: Vandaag,
    version: Annotated[
        bool,
        typer.Option(
            "--version",
            help="Toon de versie van rao.",
            callback=_toon_versie,
            is_eager=True,
            rich_help_panel=ALGEMEEN,
        ),
    ] = False,
    install_completion: Annotated[
        bool,
        typer.Option(
            "--install-completion",
            help="Laat uw terminal opdrachten aanvullen met de Tab-toets.",
            callback=_installeer_aanvulling,
            is_eager=True,
            rich_help_panel=ALGEMEEN,
        ),
    ] = False,
    show_completion: Annotated[
        bool,
        typer.Option(
            "--show-completion",
            help="Toon het script voor dat aanvullen.",
            callback=_toon_aanvulling,
            is_eager=True,
            rich_help_panel=ALGEMEEN,
        ),
    ] = False,
) -> None:
    """Bereid een Regionaal Afstemmingsoverleg (RAO) voor en leg vast wat er is besloten.

    Alles staat in gewone bestanden, in een map die het register heet. Elke stap wordt bewaard.

    Voorbeeld:
        rao demo
        rao init noord --regio Noord --provincie Drenthe --lko emmen="LKO Emmen"
        rao status
    """
    del register_map, vandaag, version, install_completion, show_completion  # read by others
    groep.eis_opdracht(ctx)


def main() -> None:
    """What the shell starts."""
    typer.main.get_command(app).main(prog_name="rao")


__all__ = ["app", "main"]
