"""The one door to the inside of Typer: what it has no public name for.

Typer brought its own Click along in 0.26, under names that begin with an underscore. All of rao
takes them from here, so that a newer Typer is one file of work; the test beside this says per name
what rao leans on.
"""

from collections.abc import Mapping
from enum import Enum

from typer import _completion_shared
from typer._click import Command, Context, HelpFormatter, Parameter
from typer._click.exceptions import (
    BadArgumentUsage,
    BadOptionUsage,
    BadParameter,
    ClickException,
    FileError,
    MissingParameter,
    NoSuchOption,
    UsageError,
)
from typer._click.globals import get_current_context
from typer._click.shell_completion import CompletionItem, ShellComplete, add_completion_class
from typer._click.types import BoolParamType, FloatRange, FuncParamType, IntRange, ParamType, Tuple
from typer._types import TyperChoice
from typer.core import TyperArgument, TyperCommand, TyperGroup, TyperOption

__all__ = [
    "BadArgumentUsage",
    "BadOptionUsage",
    "BadParameter",
    "BoolParamType",
    "ClickException",
    "Command",
    "CompletionItem",
    "Context",
    "FileError",
    "FloatRange",
    "FuncParamType",
    "HelpFormatter",
    "IntRange",
    "MissingParameter",
    "NoSuchOption",
    "ParamType",
    "Parameter",
    "ShellComplete",
    "Tuple",
    "TyperArgument",
    "TyperChoice",
    "TyperCommand",
    "TyperGroup",
    "TyperOption",
    "UsageError",
    "add_completion_class",
    "get_current_context",
]

#: Typer's own script, which hands over what rao prints.
SCRIPT_POWERSHELL = _completion_shared.COMPLETION_SCRIPT_POWER_SHELL


def keuzes(soort: ParamType) -> list[str]:
    """Return the values that a choice takes; empty for every other type."""
    if not isinstance(soort, TyperChoice):
        return []
    return [str(keus.value if isinstance(keus, Enum) else keus) for keus in soort.choices]


def huidige_schelp() -> str | None:
    """Return the name of the shell that rao runs in, as Typer detects it; None when it cannot."""
    return _completion_shared._get_shell_name()  # noqa: SLF001 - no public name


def aanvulscript(schelp: str, naam: str, variabele: str, scripts: Mapping[str, str]) -> str:
    """Return the completion script for a shell, filled in."""
    _geef_scripts(scripts)
    return _completion_shared.get_completion_script(
        prog_name=naam, complete_var=variabele, shell=schelp
    )


def _geef_scripts(scripts: Mapping[str, str]) -> None:
    """Let Typer write our scripts instead of its own."""
    _completion_shared._completion_scripts.update(scripts)  # noqa: SLF001 - no public place
