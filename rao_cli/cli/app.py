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
    from rao_cli.cli.kiezen.zicht import toestand_van

    return toestand_van(ctx, klok)


def _toestanden(ctx: typer.Context, incomplete: str) -> Any:
    from rao_cli.cli.suggesties import toestanden  # only when somebody presses Tab

    return toestanden(ctx, incomplete)


options.breng("toestand", _toestand_van)
options.breng("toestanden", _toestanden)


def _meteen(*namen: str, hulp: str, doe: Callable[[], None]) -> Any:
    """Return an option that does one thing, and ends the run."""

    def doe_als_gevraagd(ctx: typer.Context, *, gevraagd: bool) -> None:
        if gevraagd and not ctx.resilient_parsing:
            doe()
            ctx.exit()

    return algemeen(*namen, hulp=hulp, callback=doe_als_gevraagd, is_eager=True)


def _voor_schelp(naam: str, hulp: str, doe: str) -> Any:
    """Return an option that does one thing for a shell, and ends the run; None is not asked."""

    def doe_als_gevraagd(ctx: typer.Context, *, schelp: str | None) -> None:
        if schelp is not None and not ctx.resilient_parsing:
            from rao_cli.cli.opdracht import aanvulling

            getattr(aanvulling, doe)(schelp)
            ctx.exit()

    return algemeen(
        naam,
        metavar="[SHELL]",
        hulp=hulp,
        callback=doe_als_gevraagd,
        is_eager=True,
        autocompletion=lambda: ["bash", "zsh", "fish", "powershell"],
    )


def _toon_versie() -> None:
    uitvoer.toon(f"rao {__version__}")


_AANVULLEN = "Laat bash, zsh, fish of powershell opdrachten aanvullen met de Tab-toets."
_SCRIPT = "Toon het script voor dat aanvullen."


@app.callback()
def rao(
    ctx: typer.Context,
    *,
    register_map: RegisterOptie,
    vandaag: Vandaag,
    version: Annotated[
        bool, _meteen("-V", "--version", hulp="Toon de versie van rao.", doe=_toon_versie)
    ] = False,
    install_completion: Annotated[
        str | None, _voor_schelp("--install-completion", _AANVULLEN, "installeer")
    ] = None,
    show_completion: Annotated[
        str | None, _voor_schelp("--show-completion", _SCRIPT, "toon_script")
    ] = None,
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
