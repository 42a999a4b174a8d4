"""The ids of changes: each is used once, and one that is undone is given back exactly (S11)."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple

import msgspec

from rao_cli.model.historie.keten.ketenfout import Ketenfout
from rao_cli.model.patroon import patroon

_VORM: Final = patroon(r"[0-9a-f]{8,64}")
#: Path → what lay there before and after: the ids of the contents, None where there is nothing.
Bytewissel = Mapping[str, tuple[str | None, str | None]]


class Gedaan(NamedTuple):
    """One commit of rao: by what it is known again when it was replayed, and what it changed."""

    commit: str
    #: Who wrote it when, and its message: a replayed commit keeps these.
    merk: str
    wissel: Bytewissel


class Wijzigingen(msgspec.Struct):
    """The changes so far, by id."""

    #: Whether this copy has all that there was.
    heel: bool = True
    _op_id: dict[str, Gedaan] = msgspec.field(default_factory=dict)

    def neem(self, wijziging_id: str, wijziging: Gedaan) -> Iterator[Ketenfout]:
        """Take note of a change; find an id that is no id, or that another change has already."""
        if not wijziging_id:
            yield Ketenfout(
                "wijziging", "Er staat een handeling van rao bij, maar geen Rao-Wijziging."
            )
            return
        if not _VORM.fullmatch(wijziging_id):
            yield Ketenfout("wijziging", f"'{wijziging_id[:40]}' is geen Rao-Wijziging van rao.")
        eerder = self._op_id.setdefault(wijziging_id, wijziging)
        if eerder.merk != wijziging.merk:
            tekst = f"De Rao-Wijziging van deze vastlegging is al van {eerder.commit[:10]}."
            yield Ketenfout("wijziging", tekst)

    def kent(self, ids: Sequence[str]) -> bool:
        """Say whether there is such a change."""
        return any(een in self._op_id for een in ids)

    def ongedaan(self, wijziging_id: str, wissel: Bytewissel) -> Iterator[Ketenfout]:
        """Find a commit that says that it undoes another, and does not give back just that."""
        eerder = self._op_id.get(wijziging_id)
        if eerder is None and not self.heel:
            return
        if eerder is None:
            yield Ketenfout(
                "ongedaan", "Dit maakt iets ongedaan dat niet in de geschiedenis staat."
            )
        elif omgekeerd(eerder.wissel) != dict(wissel):
            tekst = f"Dit zegt {eerder.commit[:10]} ongedaan te maken, maar veranderde iets anders."
            yield Ketenfout("ongedaan", tekst)


def omgekeerd(wissel: Bytewissel) -> dict[str, tuple[str | None, str | None]]:
    """Return what takes a change back."""
    return {pad: (nu, was) for pad, (was, nu) in wissel.items()}
