"""Run a command; when the register changed under it, run it once more while nobody else can write.

A command that asked nobody anything is simply done again. One that asked is played again with the
same answers, and goes on only when it shows the same and makes the same change.
"""

from collections.abc import Callable
from typing import TypeVar

from rao_cli.cli.terminal.opname import Anders, Opname, opname
from rao_cli.model.errors import RaoError
from rao_cli.workflow.beurt import IntussenVeranderd, in_de_beurt, loop

_T = TypeVar("_T")


def doe(opdracht: Callable[[], _T]) -> _T:
    """Return what a command returns; IntussenVeranderd when it may not be done again."""
    band = Opname()
    with opname(band), loop() as deze:
        try:
            return opdracht()
        except IntussenVeranderd as fout:
            if deze.vastgelegd:  # a part is done already, and would be done twice
                raise
            verschoven = fout
        except RaoError as fout:
            if deze.vastgelegd:  # nothing that goes wrong after it hides that
                fout.hint = f"Wat u vroeg, is wel vastgelegd.\n{fout.hint}".rstrip()
            raise
    with in_de_beurt(verschoven, gevraagd=band.gevraagd) as deze, opname(band):
        band.terug(lambda: deze.vastgelegd > 0)
        try:
            return opdracht()
        except (Anders, IntussenVeranderd):
            if deze.vastgelegd:
                raise
            raise verschoven from None
