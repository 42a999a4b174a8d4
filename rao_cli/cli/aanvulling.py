"""Completion with the Tab key: Typer's scripts, told in Dutch."""

from rao_cli.cli import uitvoer
from rao_cli.model.errors import RaoError

_NAAM = "rao"
_VARIABELE = "_RAO_COMPLETE"
_SCHELPEN = ("bash", "zsh", "fish", "powershell", "pwsh")


def meld_aan() -> None:
    """Tell Typer's completion machinery which shells there are."""
    from typer._completion_classes import completion_init

    completion_init()


def installeer() -> None:
    """Write the completion script of the current shell to where that shell looks."""
    from typer._completion_shared import install

    schelp = _huidige()
    _, pad = install(shell=schelp, prog_name=_NAAM, complete_var=_VARIABELE)
    uitvoer.meld(f"Aanvullen met Tab staat klaar voor {schelp}, in {pad}.")
    uitvoer.meld("Open een nieuwe terminal om het te gebruiken.")


def toon_script() -> None:
    """Print the completion script of the current shell."""
    from typer._completion_shared import get_completion_script

    script = get_completion_script(prog_name=_NAAM, complete_var=_VARIABELE, shell=_huidige())
    uitvoer.toon(script)


def _huidige() -> str:
    from typer._completion_shared import _get_shell_name

    schelp = _get_shell_name()
    if schelp not in _SCHELPEN:
        raise RaoError(
            "rao herkent uw terminal niet. Aanvullen kan met bash, zsh, fish en PowerShell.",
            hint="Het script voor bash krijgt u zo: _RAO_COMPLETE=source_bash rao",
        )
    return schelp
