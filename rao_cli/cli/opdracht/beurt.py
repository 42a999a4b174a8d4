"""Run a command; when the register changed under it, run it again while no other rao can write.

A command that asked nobody anything is simply done again. One that asked is played again with the
same answers, and goes on only when it shows the same and makes the same change.
"""

from collections.abc import Callable
from functools import partial
from typing import Final, TypeVar

from rao_cli.cli.terminal.opname import Anders, Opname, opname
from rao_cli.model.errors import RaoError
from rao_cli.workflow.beurt import CommandRun, IntussenVeranderd, command_run, in_de_beurt

_T = TypeVar("_T")
#: Users of `rao` wait for each other; a program that knows only git comes between now and then.
_KEREN: Final = 8


class _Verschoven(Exception):
    """Nothing is done, for the register changed under the command: it may be done again."""

    def __init__(self, waarom: IntussenVeranderd) -> None:
        super().__init__(waarom)
        self.waarom = waarom


def doe(opdracht: Callable[[], _T]) -> _T:
    """Return what a command returns; IntussenVeranderd when it may not be done again."""
    band = Opname()
    try:
        with opname(band), command_run() as deze:
            return _een_keer(opdracht, deze)
    except _Verschoven as fout:
        verschoven = fout.waarom
    for _ in range(_KEREN):
        try:
            with in_de_beurt(verschoven, gevraagd=band.gevraagd) as deze, opname(band):
                band.terug(partial(_is_gedaan, deze))
                return _een_keer(opdracht, deze)
        except Anders:
            break
        except _Verschoven as fout:
            anders = band.gevraagd and fout.waarom.wens != verschoven.wens
            if fout.waarom.map_ is None or anders:  # not what a person agreed to
                break
    raise verschoven


def _een_keer(opdracht: Callable[[], _T], deze: CommandRun) -> _T:
    """Run a command once; nothing that goes wrong after a commit hides that it is there."""
    try:
        return opdracht()
    except RaoError as fout:
        if isinstance(fout, IntussenVeranderd) and not _is_gedaan(deze):
            raise _Verschoven(fout) from None
        if deze.is_onverteld:
            fout.hint = f"Wat u vroeg, is wel vastgelegd.\n{fout.hint}".rstrip()
        raise


def _is_gedaan(deze: CommandRun) -> bool:
    """Say whether a part is committed, which would be done twice."""
    return deze.vastgelegd > 0
