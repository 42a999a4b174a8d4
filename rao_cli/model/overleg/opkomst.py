"""Who of the core organisations took part in a meeting, itself or by a replacement (S2)."""

from typing import NamedTuple

from rao_cli.model.gevuld import gevuld
from rao_cli.model.soorten.overleg import Overleg


class Opkomst(NamedTuple):
    """The core organisations of one meeting, each in one of four groups."""

    aanwezig: tuple[str, ...]
    vervangen: tuple[str, ...]
    zonder: tuple[str, ...]
    onbekend: tuple[str, ...]

    @property
    def kern(self) -> int:
        """How many core organisations there are."""
        return sum(map(len, self))

    @property
    def deed_mee(self) -> int:
        """How many of them took part."""
        return len(self.aanwezig) + len(self.vervangen)

    @property
    def is_voltallig(self) -> bool:
        """Whether all of them took part."""
        return self.deed_mee == self.kern


def tel_opkomst(overleg: Overleg, kern: tuple[str, ...]) -> Opkomst:
    """Return who took part; a replacement counts, "geen" is none."""
    weg = [s for s in kern if s in overleg.afwezig and s not in overleg.aanwezig]
    vervangen = tuple(s for s in weg if gevuld(overleg.afwezig[s].vervanging))
    return Opkomst(
        aanwezig=tuple(s for s in kern if s in overleg.aanwezig),
        vervangen=vervangen,
        zonder=tuple(s for s in weg if s not in vervangen),
        onbekend=tuple(s for s in kern if s not in overleg.aanwezig and s not in weg),
    )
