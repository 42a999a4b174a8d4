"""What is left to do after a meeting: per meeting, and the letters that nobody confirmed (S11)."""

from collections.abc import Iterator
from typing import Final

from rao_cli.model.opdrachtregel import opdrachtregel
from rao_cli.model.register.werkdagen import dagen_later
from rao_cli.model.soorten.register import partij
from rao_cli.model.stand import Stand
from rao_cli.model.terugkoppeling.terugkoppeling import (
    nog_te_bevestigen,
)
from rao_cli.workflow.taak import Kast, Taak
from rao_cli.workflow.terugkoppeling.nataken import taken_na
from rao_cli.workflow.zaak.vertellen import verteltaken

_VRIJDAG: Final = 4
#: More letters than this nobody looks up at one time, and no line on a screen holds them.
_MEESTE_BRIEVEN: Final = 5


def nataken(stand: Stand, wie: str, kast: Kast) -> Iterator[Taak]:
    """Yield the tasks of every meeting that was held."""
    for pad, overleg in stand.overleggen_op_datum:
        if overleg.is_gehouden:
            yield from taken_na(stand, wie, pad, kast)
    yield from _bevestigingen(stand, wie)
    yield from verteltaken(stand, wie, kast)


def _bevestigingen(stand: Stand, wie: str) -> Iterator[Taak]:
    """Yield per LKO the letters that it did not confirm yet: the week in which that is seen."""
    for lko, brieven in nog_te_bevestigen(stand).items():
        vragen = min(brief.vragen_op for brief in brieven)
        vrijdag = dagen_later(vragen, max(0, _VRIJDAG - vragen.weekday()))
        oudste = brieven[:_MEESTE_BRIEVEN]
        deel = (
            f"Dit zijn de oudste {len(oudste)} van {len(brieven)}. "
            if brieven[len(oudste) :]
            else ""
        )
        wat = f"Kreeg {partij(stand.register, lko)} de terugkoppeling? {deel}Meld het met:"
        opdracht = opdrachtregel("terugkoppeling", "bevestigd", *(b.kenmerk for b in oudste))
        yield Taak(wat, wie, vrijdag, opdracht)
