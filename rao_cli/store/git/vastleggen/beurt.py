"""An act is bound to the commit that it read: when that moved, the act is done again, in its turn.

Looking only at the files that an act writes is not enough: a decision list was once fixed with
the day of an action that somebody had just changed. In its turn an act holds the lock from before
it reads, so that nothing moves any more. An act that asked a person goes on only when it makes
the very change that this person agreed to.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from rao_cli.model.errors import RaoError
from rao_cli.store.git.vastleggen.bon import Bon
from rao_cli.store.git.vastleggen.slot import slot
from rao_cli.store.git.vastleggen.uitkomst import make_verschil

#: A kenmerk that is drawn: another one each time, for the same act.
_GETROKKEN: Final = re.compile(r"\b[A-Za-z]+-[0-9A-Z]{6}\b")
_MAX_STAPPEN: Final = 3


class IntussenVeranderd(RaoError):
    """Others committed since this act read the register; `map_` holds the lock of that register."""

    def __init__(self, map_: Path | None, stappen: Sequence[str], wens: str) -> None:
        """`stappen` are the subjects of what was committed, `wens` the change that was meant."""
        rest = len(stappen) - _MAX_STAPPEN
        meer = f" en nog {rest}" if rest > 0 else ""
        wat = "; ".join(stappen[:_MAX_STAPPEN]) or "de geschiedenis is veranderd"
        super().__init__(
            f"Intussen is er iets anders vastgelegd: {wat}{meer}. "
            "Daarom heeft rao uw opdracht niet uitgevoerd.",
            hint="Kijk of u hetzelfde nog wilt, en voer de opdracht dan opnieuw uit.",
        )
        self.map_ = map_
        self.wens = wens
        #: Each field that this act sets, with what was there when it read the register.
        self.velden: Mapping[tuple[str, ...], object] = {}


@dataclass
class CommandRun:
    """One run of a command: how often it committed, and which change a person agreed to."""

    vastgelegd: int = 0
    akkoord: str | None = None
    #: The fields that it set when it was tried before, with what was there.
    velden: Mapping[tuple[str, ...], object] = field(default_factory=dict)
    #: Receipts of what was committed and not told yet; None where nobody is told anything.
    bonnen: list[Bon] | None = None

    #: What is held for an act in its turn.
    beurt: ExitStack = field(default_factory=ExitStack)

    def telt_vastlegging(self) -> None:
        """It committed: what was agreed to is done, and what comes next is another act."""
        self.vastgelegd += 1
        self.akkoord, self.velden = None, {}

    def bevestig(self) -> None:
        """It was told: whoever asks on after that does not keep others waiting."""
        self.beurt.close()
        while self.bonnen:
            self.bonnen.pop().verscheur()


_LOOP: ContextVar[CommandRun] = ContextVar("loop")


@contextmanager
def loop() -> Iterator[CommandRun]:
    """Follow one run of a command."""
    deze = CommandRun(bonnen=[])
    merk = _LOOP.set(deze)
    try:
        yield deze
        deze.bevestig()
    finally:
        _LOOP.reset(merk)
        for bon in deze.bonnen or ():  # not told: the receipt stays
            bon.laat_los()


@contextmanager
def in_de_beurt(verschoven: IntussenVeranderd, *, gevraagd: bool) -> Iterator[CommandRun]:
    """Hold the lock while an act is done again, bound to the change that a person agreed to."""
    if verschoven.map_ is None:
        raise verschoven
    with ExitStack() as beurt, loop() as deze:
        beurt.enter_context(slot(verschoven.map_, "een opdracht opnieuw uitvoeren"))
        deze.beurt = beurt
        deze.velden = verschoven.velden
        deze.akkoord = verschoven.wens if gevraagd else None
        yield deze


def huidige_loop() -> CommandRun:
    """Return the run of the command; one of its own where no command runs."""
    return _LOOP.get(CommandRun())


def beschrijf(oud: Mapping[str, bytes | None], nieuw: Mapping[str, bytes | None]) -> str:
    """Return a change as text, the same each time for the same act: what is drawn is left out."""
    tekst = "".join(make_verschil(pad, oud.get(pad), nieuw[pad]) for pad in sorted(nieuw))
    was = b"".join(filter(None, oud.values())).decode("utf-8", "replace")
    return _GETROKKEN.sub(lambda m: m[0] if m[0] in was else "*", tekst)
