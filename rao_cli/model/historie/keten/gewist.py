"""What a record of a wiping vouches for: the steps before it were written anew, and why.

Their signatures fell away, and a step may say more than is left of what it did. That is told and
no alarm. Nothing else is explained: no wiping lets a step change more than it says, or what lies
fixed. A record that nobody signed who had to, vouches for nothing.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from rao_cli.model.historie.keten.ketenfout import Deedminder, Ketenfout
from rao_cli.model.soorten.wissing import Wissing
from rao_cli.model.taal import enkele, opsomming

_ONGETEKEND: Final = "niet ondertekend"
TEKENT: Final = frozenset({"handtekening", "ondertekenaars"})


class Wisstap(NamedTuple):
    """A step that wrote a history anew: its record, and who made it, with or without a key.

    `voor` are the steps before it that it may have written anew.
    """

    record: Wissing
    voor: Collection[str]
    wie: str
    getekend_door: str

    @property
    def zin(self) -> str:
        """Return "W-… (gewist door …; vastgelegd door …, niet ondertekend)"."""
        teken = f"ondertekend door {self.getekend_door}" if self.getekend_door else _ONGETEKEND
        door = opsomming(self.record.door)
        return f"{self.record.kenmerk} (gewist door {door}; vastgelegd door {self.wie}, {teken})"


def is_uitgelegd(vondst: Ketenfout, *, getekend: bool) -> bool:
    """Say whether being written anew explains what was found in a step."""
    return isinstance(vondst, Deedminder) or (vondst.soort in TEKENT and not getekend)


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
