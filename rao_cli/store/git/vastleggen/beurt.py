"""An act is bound to the commit that it read: when that moved, the act is done again, in its turn.

Looking only at the files that an act writes is not enough: a decision list was once fixed with
the day of an action that somebody had just changed. In its turn an act holds the lock from before
it reads, so that nothing moves any more. An act that asked a person goes on only when it makes
the very change that this person agreed to.
"""

from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING

import msgspec

from rao_cli.store.git.vastleggen.veranderd import IntussenVeranderd

if TYPE_CHECKING:
    from rao_cli.store.git.vastleggen.bon import Bon


class CommandRun(msgspec.Struct):
    """One run of a command: how often it committed, and which change a person agreed to."""

    vastgelegd: int = 0
    #: Something is committed and nobody was told: whatever goes wrong now, may not hide that.
    is_onverteld: bool = False
    akkoord: str | None = None
    #: The fields that it set when it was tried before, with what was there.
    velden: Mapping[tuple[str, ...], object] = msgspec.field(default_factory=dict)
    #: Receipts of what was committed and not told yet; None where nobody is told anything.
    bonnen: "list[Bon] | None" = None

    #: What is held for an act in its turn.
    beurt: ExitStack = msgspec.field(default_factory=ExitStack)

    def telt_vastlegging(self) -> None:
        """It committed: what was agreed to is done, and what comes next is another act."""
        self.vastgelegd += 1
        self.is_onverteld = True
        self.akkoord, self.velden = None, {}

    def bevestig(self) -> None:
        """It was told: whoever asks on after that does not keep others waiting."""
        self.beurt.close()
        self.is_onverteld = False
        while self.bonnen:
            self.bonnen.pop().verscheur()


_RUN: ContextVar[CommandRun] = ContextVar("run")


@contextmanager
def command_run() -> Iterator[CommandRun]:
    """Follow one run of a command."""
    deze = CommandRun(bonnen=[])
    merk = _RUN.set(deze)
    try:
        yield deze
        deze.bevestig()
    finally:
        _RUN.reset(merk)
        for bon in deze.bonnen or ():  # not told: the receipt stays
            bon.laat_los()


@contextmanager
def in_de_beurt(verschoven: IntussenVeranderd, *, gevraagd: bool) -> Iterator[CommandRun]:
    """Hold the lock while an act is done again, bound to the change that a person agreed to."""
    if verschoven.map_ is None:
        raise verschoven
    from rao_cli.store.git.vastleggen.slot import slot  # each command loads this module

    with ExitStack() as beurt, command_run() as deze:
        beurt.enter_context(slot(verschoven.map_, "een opdracht opnieuw uitvoeren"))
        deze.beurt = beurt
        deze.velden = verschoven.velden
        deze.akkoord = verschoven.wens if gevraagd else None
        yield deze


def current_run() -> CommandRun:
    """Return the run of the command; one of its own where no command runs."""
    return _RUN.get(CommandRun())
