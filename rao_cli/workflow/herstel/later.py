"""Which later step stands in the way of one that is taken back: that one goes first."""

from collections.abc import Callable, Collection, Iterator
from typing import NamedTuple

from rao_cli.model.errors import RaoError
from rao_cli.model.melding import Pad
from rao_cli.model.taal import datum
from rao_cli.store.git.lezen.geschiedenis import Vastlegging, stappen
from rao_cli.store.git.lezen.repo import Repo
from rao_cli.workflow.herstel.stappen import KORT
from rao_cli.workflow.samen.samenloop.plek import waarde_op

#: What a file held before and after a step.
_Raakt = Callable[[bytes | None, bytes | None], bool]


class Latere(NamedTuple):
    """The steps after one, of which some changed the same."""

    repo: Repo
    stap: Vastlegging

    def op_plek(self, pad: str, plek: Pad) -> Vastlegging | None:
        """Return the last step that changed a place of a file; None when none changed the file."""
        return self._laatste(pad, lambda was, nu: waarde_op(was, plek) != waarde_op(nu, plek))

    def noemt(self, paden: Collection[str]) -> Vastlegging | None:
        """Return the last step that wrote in one of these files what the earlier one was about."""
        namen = [naam.encode() for naam in self.stap.betreft]

        def erbij(was: bytes | None, nu: bytes | None) -> bool:
            return any(naam in (nu or b"") and naam not in (was or b"") for naam in namen)

        return next(filter(None, (self._laatste(pad, erbij) for pad in paden)), None)

    def _laatste(self, pad: str, raakt: _Raakt) -> Vastlegging | None:
        alle = self._stappen(pad)
        zeker = (een for een in alle if raakt(*self._rond(een, pad)))
        return next(zeker, next(iter(alle), None))

    def _stappen(self, pad: str) -> list[Vastlegging]:
        """Return the steps after it that changed a file, the newest first; no merges."""
        vol, reeks = f"{self.repo.plek.prefix}{pad}", f"{self.stap.id}..{self.repo.head()}"
        gevonden = stappen(
            self.repo.git, reeks, [vol], self.repo.historie.naam_van, eigen_tak=False
        )
        return [een for een in gevonden if len(een.ouders) == 1]

    def _rond(self, stap: Vastlegging, pad: str) -> tuple[bytes | None, bytes | None]:
        """Return what a file held before and after a step."""
        was, nu = (self.repo.files(een, [pad]).get(pad) for een in (stap.ouders[0], stap.id))
        return was, nu


class VerderGewerkt(RaoError):
    """A later step worked on with what an earlier one did: `later`, None when nobody knows."""

    def __init__(self, zin: str, later: Vastlegging | None, hint: str) -> None:
        """Name the later step; `hint` is what else a person can do."""
        super().__init__(f"{zin}{_zeg_later(later)}", hint=hint)
        self.later = later


def _zeg_later(later: Vastlegging | None) -> str:
    """Say which step it is and when; empty when nobody knows."""
    if later is None:
        return ""
    dag = f" van {datum(later.datum.date())}" if later.datum else ""
    return f" Dat kwam door '{later.onderwerp}'{dag}, code {later.id[:KORT]}."


def paden_in(regels: Collection[str]) -> Iterator[str]:
    """Yield the files that lines of a refusal begin with."""
    for regel in regels:
        pad, dubbel, _ = regel.partition(": ")
        if dubbel and pad.endswith(".yaml"):
            yield pad
