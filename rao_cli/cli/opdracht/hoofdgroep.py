"""`rao` itself: the group in which every failure of every command ends."""

import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext
from contextvars import copy_context
from typing import Any

from rao_cli.cli import inhoud, omgeving
from rao_cli.cli.opdracht import groep
from rao_cli.cli.opdracht.getypt import GETYPT
from rao_cli.cli.terminal import scherm, uitvoer
from rao_cli.cli.terminal.afgebroken import langs_typer
from rao_cli.cli.terminal.typer_adapter import Command, Context, UsageError

#: The options that take the name of a shell, or mean the one around here.
VOOR_EEN_SCHELP = ("--install-completion", "--show-completion")
AANVULLING = "_RAO_COMPLETE"  # set by the shell when somebody presses Tab


class Hoofdgroep(groep.RaoGroup):
    """`rao` itself: every failure of every command ends here."""

    def rijen(self) -> dict[str, str]:
        """Groups first, then the commands that stand alone."""
        los = {o.naam: o.hulp for o in inhoud.OPDRACHTEN if o.groep is None}
        return inhoud.GROEPEN | los

    def get_command(self, ctx: Context, cmd_name: str) -> Command | None:  # noqa: ARG002
        """A group, or an imported command."""
        if cmd_name in inhoud.GROEPEN:
            return groep.make_groep(cmd_name)
        return next((groep.laad(o) for o in inhoud.OPDRACHTEN if o.pad == cmd_name), None)

    def make_context(
        self, info_name: str | None, args: list[str], *rest: Any, **extra: Any
    ) -> Context:
        """Parse the line."""
        with langs_typer():
            return super().make_context(info_name, args, *rest, **extra)

    def parse_args(self, ctx: Context, args: list[str]) -> list[str]:
        """Read the line, and keep it for who prints it again."""
        ctx.meta[GETYPT] = tuple(args)
        if not ctx.resilient_parsing:
            _keur_omgeving(ctx, args)
            args = [*_met_elke_schelp(args)]
        return super().parse_args(ctx, args)

    def invoke(self, ctx: Context) -> Any:
        """Run the command."""
        with langs_typer():
            return super().invoke(ctx)

    def main(self, *args: Any, standalone_mode: bool = True, **extra: Any) -> Any:
        """Run and exit: 0, 1 findings, 2 usage, 3 cannot go on, 130 interrupted."""
        getypt = extra.get("args") or (args[0] if args else None) or sys.argv[1:]
        with _zegt_hoever(getypt):
            code = self._doe(getypt, *args, **extra)
        if standalone_mode:
            sys.exit(code)
        return code

    def _doe(self, getypt: Sequence[str], *args: Any, **extra: Any) -> int:
        """Run, and tell what ended it early; returns the exit code."""
        aanvullend = bool(os.environ.get(AANVULLING))  # PowerShell leaves it there, empty
        try:
            if aanvullend:
                from rao_cli.cli.opdracht import aanvulling

                aanvulling.meld_aan()
            # A command may choose how it reads, for itself alone.
            uitkomst = copy_context().run(
                super().main, *args, **(extra | {"standalone_mode": False})
            )
            uitvoer.spoel()  # what a full disk refuses must be known before the exit code is
            return uitkomst if isinstance(uitkomst, int) else 0
        except (Exception, KeyboardInterrupt) as fout:  # noqa: BLE001 - the one place for all
            from rao_cli.cli.opdracht import foutmeldingen

            return 1 if aanvullend else foutmeldingen.handel_af(fout, getypt)


def _zegt_hoever(getypt: Sequence[str]) -> AbstractContextManager[None]:
    """Say how far long work is, to a person at a screen; nobody else waits for it to load."""
    # Behind Tab stands the line that a person types.
    stil = "--json" in getypt or os.environ.get("CI") or os.environ.get(AANVULLING)
    if stil or not scherm.kan_bewegen(sys.stderr):
        return nullcontext()
    from rao_cli.cli.terminal.geduld import zegt_hoever

    return zegt_hoever()


def _keur_omgeving(ctx: Context, args: Sequence[str]) -> None:
    """UsageError for a variable with a wrong value; say which ones rao does not know."""
    if zin := omgeving.klacht():
        raise UsageError(zin, ctx)
    if "--json" not in args:  # a program reads what is told then
        for zin in omgeving.onbekende():
            uitvoer.meld(zin)


def _met_elke_schelp(args: Sequence[str]) -> Iterator[str]:
    """Yield the words of a line; an option for a shell that names none has an empty one."""
    for nummer, woord in enumerate(args):
        yield woord
        volgt = args[nummer + 1] if nummer + 1 < len(args) else "-"
        if woord in VOOR_EEN_SCHELP and volgt.startswith("-"):
            yield ""
