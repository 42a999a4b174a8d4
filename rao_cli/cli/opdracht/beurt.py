"""Run a command; when the register changed under it, run it again while no other rao can write.

A command that asked nobody anything is simply done again. One that asked is played again with the
same answers, and goes on only when it shows the same and makes the same change.
"""

from collections.abc import Callable
from typing import Final, TypeVar

from rao_cli.cli.terminal.opname import Anders, Opname, opname
from rao_cli.model.errors import RaoError
from rao_cli.workflow.beurt import CommandRun, IntussenVeranderd, in_de_beurt, loop

_T = TypeVar("_T")
#: Users of `rao` wait for each other; a program that knows only git comes between now and then.
_KEREN: Final = 8


def doe(opdracht: Callable[[], _T]) -> _T:
    """Return what a command returns; IntussenVeranderd when it may not be done again."""
    band = Opname()
    try:
        with opname(band), loop() as deze:
            return _een_keer(opdracht, deze)
    except IntussenVeranderd as fout:
        if deze.vastgelegd:
            raise
        verschoven = fout
    for _ in range(_KEREN):
        try:
            with in_de_beurt(verschoven, gevraagd=band.gevraagd) as deze, opname(band):
                band.terug(lambda run=deze: run.vastgelegd > 0)
                return _een_keer(opdracht, deze)
        except (Anders, IntussenVeranderd) as fout:
            if deze.vastgelegd:
                raise
            if isinstance(fout, Anders) or fout.map_ is None:
                break
            if band.gevraagd and fout.wens != verschoven.wens:  # not what was agreed to
                break
    raise verschoven


def _een_keer(opdracht: Callable[[], _T], deze: CommandRun) -> _T:
    """Run a command once; nothing that goes wrong after a commit hides that it is there."""
    try:
        return opdracht()
    except IntussenVeranderd:  # tells itself what is done and what is not
        raise
    except RaoError as fout:
        if deze.vastgelegd:
            fout.hint = f"Wat u vroeg, is wel vastgelegd.\n{fout.hint}".rstrip()
        raise
