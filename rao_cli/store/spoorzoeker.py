"""Who brought a value into a register: the commit since which it stands there as it does now."""

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import Any

import msgspec

from rao_cli.model.plaats import BEWAARD
from rao_cli.model.tussen.velden import als_gegevens
from rao_cli.store.git.lezen.objecten import is_voorouder, naar_lf
from rao_cli.store.git.lezen.repo import Repo
from rao_cli.store.git.lezen.versies import GitVersie
from rao_cli.store.ligging import load_op_plek


class Spoorzoeker(msgspec.Struct, frozen=True, dict=True):
    """The commits between two states of a register, `van` not among them."""

    repo: Repo
    van: str
    tot: str
    _waarden: dict[tuple[str, str], Any] = msgspec.field(default_factory=dict)
    #: Commit and path → blob: found once for every commit on the way.
    _blobs: dict[tuple[str, str], str | None] = msgspec.field(default_factory=dict)

    @cached_property
    def _versies(self) -> dict[str, GitVersie]:
        versies = self.repo.historie.versies_tussen(self.van, self.tot, BEWAARD)
        return {versie.commit: versie for versie in versies}

    def sinds(self, pad: str, kijk: Callable[[Any], Any]) -> str | None:
        """Return the commit that made of a file what `kijk` sees in it at the end.

        None when nothing between both did: then it stood there already, on one side.
        """
        nu = self._laatste
        gezocht = kijk(self._gegevens(nu, pad)) if nu else None
        while nu in self._versies:
            versie = self._versies[nu]
            blob = self._blob(nu, pad)
            zelfde = (
                ouder
                for ouder in versie.ouders
                if self._blob(ouder, pad) == blob or kijk(self._gegevens(ouder, pad)) == gezocht
            )
            eerder = next(zelfde, None)
            if eerder is None:
                return nu
            nu = eerder
        return None

    def rang(self, commit: str) -> int:
        """Return the place of one of these commits in the history, the oldest first."""
        return self._rangen[commit]

    @cached_property
    def _rangen(self) -> Mapping[str, int]:
        return {commit: nummer for nummer, commit in enumerate(self._versies)}

    @cached_property
    def _laatste(self) -> str:
        """The last commit between both that changed something."""
        return next(reversed(self._versies), "")

    def _gegevens(self, commit: str, pad: str) -> Any:
        """Return what a file says in a commit, as plain values; None when it is not there."""
        blob = self._blob(commit, pad)
        if blob is None:
            return None
        if (pad, blob) not in self._waarden:
            self._waarden[pad, blob] = self.lees(pad, self.repo.read_blob(blob))
        return self._waarden[pad, blob]

    @staticmethod
    def lees(pad: str, data: bytes | None) -> Any:
        """Return what a file says, as plain values; its bytes when it holds no readable data."""
        bestand = load_op_plek(pad, data, nieuwer=True) if data is not None else None
        ding = bestand.ding if bestand else None
        return als_gegevens(ding) if ding is not None else data and naar_lf(data)

    def laatst(self, pad: str) -> Any:
        """Return what a file says in the last of these commits; None when it is not there."""
        return self._gegevens(self.tot, pad)

    def is_voor(self, een: str, ander: str) -> bool:
        """Say whether one commit is in the history of another."""
        return is_voorouder(self.repo.git, een, ander)

    def _blob(self, commit: str, pad: str) -> str | None:
        """Return the blob of a path in a commit: of the nearest that changed it."""
        langs: list[str] = []
        while (commit, pad) not in self._blobs:
            langs.append(commit)
            versie = self._versies.get(commit)
            if versie is None:
                blob = self.repo.blobs(commit, [pad]).get(pad) if commit else None
            elif pad in versie.veranderd or not versie.ouders:
                blob = versie.veranderd.get(pad)
            else:
                commit = versie.ouders[0]
                continue
            self._blobs[commit, pad] = blob
        blob = self._blobs[commit, pad]
        self._blobs.update(((een, pad), blob) for een in langs)
        return blob
