"""What a record of a wiping vouches for: the steps before it were written anew, and why.

Their signatures fell away, and a step may say more than is left of what it did. Whoever signed the
record signed all that leads to it, so that is told and no alarm. A record that nobody signed who
had to, vouches for nothing.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from rao_cli.model.historie.keten.ketenfout import Ketenfout
from rao_cli.model.soorten.wissing import Wissing
from rao_cli.model.taal import enkele

#: What a step may say too much by: a text that it changed is the same fixed word before and after.
_ZEGT: Final = frozenset({"handeling", "betreft", "onderwerp", "ongedaan", "wijziging"})
TEKENT: Final = frozenset({"handtekening", "ondertekenaars"})


class Wisstap(NamedTuple):
    """A step that wrote a history anew: its commit, its record, and all that leads to it."""

    commit: str
    record: Wissing
    voor: Collection[str]


def is_uitgelegd(vondst: Ketenfout, *, getekend: bool) -> bool:
    """Say whether being written anew explains what was found in a step."""
    return vondst.soort in _ZEGT or (vondst.soort in TEKENT and not getekend)


def nieuwe_ankers(
    gevraagd: Iterable[str], stappen: Sequence[Wisstap]
) -> Iterator[tuple[str, str, str]]:
    """Yield of each anchor: as it was asked, as it is now, and by which records (empty: none)."""
    for anker in gevraagd:
        nu, door = anker, list[str]()
        for stap in stappen:
            raak = {een.nu for een in stap.record.ankers if een.was.startswith(nu)}
            if len(raak) == 1:
                nu = raak.pop()
                door.append(stap.record.kenmerk)
        yield anker, nu, enkele(door) if door else ""
