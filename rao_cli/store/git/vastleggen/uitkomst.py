"""What a change set did, as a value to show."""

from collections.abc import Sequence
from dataclasses import dataclass

from rao_cli.store.git.vastleggen.plan import PathChange
from rao_cli.store.git.vastleggen.verschil import make_verschil


@dataclass(frozen=True, slots=True)
class CommitResult:
    """What a change set did. No commit: nothing changed, or it was a rehearsal (`proef`)."""

    commit: str | None
    paden: tuple[str, ...]
    verschil: str
    boodschap: str
    #: Dutch sentences about what stays behind although the commit is there.
    waarschuwingen: tuple[str, ...] = ()
    #: Paths that lag behind an earlier change: what differs there is no work of a person.
    achter: frozenset[str] = frozenset()

    @property
    def is_gewijzigd(self) -> bool:
        """Say whether anything changes (or would, in a rehearsal)."""
        return bool(self.paden)


def make_uitkomst(
    commit: str | None,
    doelen: Sequence[PathChange],
    boodschap: str = "",
    waarschuwingen: tuple[str, ...] = (),
    achter: frozenset[str] = frozenset(),
) -> CommitResult:
    """Describe a plan that was, or would be, carried out."""
    verschil = "".join(make_verschil(doel.pad, doel.oud, doel.nieuw) for doel in doelen)
    paden = tuple(doel.pad for doel in doelen)
    zin = boodschap if paden else ""
    return CommitResult(commit, paden, verschil, zin, waarschuwingen, achter)
