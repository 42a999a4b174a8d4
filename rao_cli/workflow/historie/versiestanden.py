"""The register after each commit, kept as long as another commit builds on it."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from functools import cached_property
from typing import Any

import msgspec

from rao_cli.model.basis import Blok
from rao_cli.model.historie.keten.toestand import Bestandspaar, Ketenovergang
from rao_cli.model.plaats import MAPPEN, REGISTERBESTAND, SOORT_VAN_MAP
from rao_cli.model.soorten.ding import kenmerk_van
from rao_cli.model.soorten.register import Register
from rao_cli.model.stand import Stand
from rao_cli.store.keten import Keten, Ketenschakel


class Versiestand(msgspec.Struct, frozen=True, dict=True):
    """What a commit holds: per path the id of its content, and the thing that it last held.

    A file that cannot be read counts as it was before: so nobody hides a change behind it.
    """

    blobs: Mapping[str, str]
    dingen: Mapping[str, Blok]
    vandaag: date

    @cached_property
    def stand(self) -> Stand | None:
        """Everything that can be read; None without a rao.yaml."""
        register = self.register
        per_map: dict[str, Any] = {map_: {} for map_ in SOORT_VAN_MAP}
        for pad, ding in self.dingen.items():
            if not isinstance(ding, Register):
                per_map[MAPPEN[ding.soort]][pad] = ding  # type: ignore[attr-defined]
        return None if register is None else Stand(register, self.vandaag, **per_map)

    @property
    def register(self) -> Register | None:
        """The register itself."""
        ding = self.dingen.get(REGISTERBESTAND)
        return ding if isinstance(ding, Register) else None


class Versiestanden:
    """The state after each commit of a history that is walked from old to new."""

    def __init__(self, keten: Keten, vandaag: date) -> None:
        """Begin before the first commit."""
        self._keten = keten
        self.leeg = Versiestand({}, {}, vandaag)
        self._nu: dict[str, Versiestand] = {}
        self._nodig = Counter(ouder for schakel in keten.schakels for ouder in schakel.ouders)

    def na(self, schakel: Ketenschakel) -> Versiestand:
        """Return the state after a commit; what it was made of must have been asked before."""
        was = self.voor(schakel.ouders[0]) if schakel.ouders else self.leeg
        blobs, dingen = {**was.blobs}, {**was.dingen}
        for pad, blob in schakel.veranderd.items():
            ding = self._keten.ding(pad, blob)
            if blob is None:
                blobs.pop(pad, None)
                dingen.pop(pad, None)
            else:
                blobs[pad] = blob
                if ding is not None:
                    dingen[pad] = ding
        self._nu[schakel.id] = Versiestand(blobs, dingen, was.vandaag)
        return self._nu[schakel.id]

    def voor(self, commit: str) -> Versiestand:
        """Return the state of a parent; empty when this copy does not have it."""
        return self._nu.get(commit, self.leeg)

    def houd(self, *commits: str) -> None:
        """Keep the states of some commits, until each is let go."""
        self._nodig.update(commits)

    def laat_los(self, schakel: Ketenschakel) -> None:
        """Forget the states on which no commit builds any more."""
        self.laat_gaan(*schakel.ouders)

    def laat_gaan(self, *commits: str) -> None:
        """Say that some states are needed once less, and forget those that nobody needs."""
        for ouder in commits:
            self._nodig[ouder] -= 1
            if not self._nodig[ouder]:
                self._nu.pop(ouder, None)


def overgang(
    was: Versiestand, nu: Versiestand, paden: Iterable[str], tekst: Callable[[str | None], str]
) -> Ketenovergang:
    """Return what differs at some paths. A thing that moved is beside itself, not gone.

    `tekst` reads a document by its id.
    """
    paren = {
        pad: Bestandspaar(
            pad in was.blobs, pad in nu.blobs, was.dingen.get(pad), nu.dingen.get(pad)
        )
        for pad in paden
    }
    nieuw = {_wie(p.nu): pad for pad, p in paren.items() if p.nu is not None and not p.was_er}
    for pad, paar in [*paren.items()]:
        naar = nieuw.get(_wie(paar.was)) if paar.was is not None and not paar.is_er else None
        if naar is not None:
            paren[naar] = paren[naar]._replace(was_er=True, was=paar.was)
            del paren[pad]

    def lees(pad: str) -> tuple[str, str]:
        return tekst(was.blobs.get(pad)), tekst(nu.blobs.get(pad))

    return Ketenovergang(paren, lambda: was.stand, lambda: nu.stand, lees)


def _wie(ding: Blok | None) -> tuple[type, str]:
    return type(ding), kenmerk_van(ding) if ding is not None else ""
