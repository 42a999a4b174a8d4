"""Run a command; when the register changed under it, run it once more while nobody else can write.

A command that asked nobody anything is simply done again. One that asked is played again with the
same answers, and goes on only when it shows the same and makes the same change.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from rao_cli.cli.terminal.opname import Anders, Opname, opname
from rao_cli.model.errors import RaoError
from rao_cli.workflow.beurt import CommandRun, IntussenVeranderd, command_run, in_de_beurt

_T = TypeVar("_T")


def doe(opdracht: Callable[[], _T]) -> _T:
    """Return what a command returns; IntussenVeranderd when it may not be done again."""
    band = Opname()
    with opname(band), command_run() as deze, _meldt_wat_vastligt(deze):
        try:
            return opdracht()
        except IntussenVeranderd as fout:
            if deze.vastgelegd:  # a part is done already, and would be done twice
                raise
            verschoven = fout
    with in_de_beurt(verschoven, gevraagd=band.gevraagd) as deze, opname(band):
        band.terug(lambda: deze.vastgelegd > 0)
        try:
            with _meldt_wat_vastligt(deze):
                return opdracht()
        except (Anders, IntussenVeranderd):
            if deze.vastgelegd:
                raise
            raise verschoven from None


@contextmanager
def _meldt_wat_vastligt(deze: CommandRun) -> Iterator[None]:
    """Let nothing that goes wrong after a commit hide that commit."""
    try:
        yield
    except RaoError as fout:
        if deze.is_onverteld:
            fout.hint = f"Wat u vroeg, is wel vastgelegd.\n{fout.hint}".rstrip()
        raise
