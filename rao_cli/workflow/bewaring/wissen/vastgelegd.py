"""The fixed lists of every commit: where text was wiped, their fingerprints are made again.

Only of meetings of which a file became another, and only where a step changed one of their files.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from rao_cli.model.basis import Blok
from rao_cli.model.bewaring.afdrukken import hernieuwd
from rao_cli.model.plaats import REGISTERBESTAND, is_registerbestand, soort_van
from rao_cli.model.stand import Stand
from rao_cli.store.git.lezen.objecten import read_blobs
from rao_cli.store.git.lezen.repo import Repo
from rao_cli.store.git.wissen.pak import Pak
from rao_cli.store.ligging import load_op_plek
from rao_cli.workflow.historie.versiestanden import Versiestand

_SOORTEN: Final = frozenset({"overleg", "actie", "terugkoppeling"})
_DAG: Final = re.compile(r"\d{4}-\d\d-\d\d")
_AFDRUK: Final = re.compile(r"sha256(?:-2)?:[0-9a-f]{64}")


def is_van_overleg(pad: str) -> bool:
    """Say whether a file of the register is part of what a fingerprint is over."""
    return pad == REGISTERBESTAND or soort_van(pad) in _SOORTEN


@dataclass
class Afdrukgang:
    """Walks along with the history; says which texts get another fingerprint."""

    repo: Repo
    pak: Pak
    vandaag: date
    #: Every fingerprint that became another.
    wordt: dict[str, str] = field(default_factory=dict)
    #: The days of the meetings of which one did.
    dagen: dict[str, None] = field(default_factory=dict)
    #: The files that are not in git yet.
    nieuw: dict[str, bytes] = field(default_factory=dict)
    _gelezen: dict[tuple[str, str], Blok | None] = field(default_factory=dict)
    _blobs: set[str] = field(default_factory=set)

    def vernieuw(
        self, was: Mapping[str, str], nu: Mapping[str, str], anders: Iterable[str]
    ) -> dict[str, str]:
        """Return path → blob of the files that get another fingerprint.

        `was` and `nu` are path → blob of the register before and after the wiping, and `anders` the
        new paths that this step changed.
        """
        dagen = {dag for pad in anders if is_van_overleg(pad) for dag in _DAG.findall(pad)}
        zet: dict[str, str] = {}
        for dag in sorted(dagen):
            if self._zelfde(was, nu, dag):
                continue
            voor, na = self._stand(was), self._stand(nu)
            if voor is None or na is None:
                continue
            for afdruk in hernieuwd(voor, na, dag):
                if afdruk.was != afdruk.wordt:
                    self.wordt[afdruk.was] = afdruk.wordt
                    self.dagen[dag] = None
        for pad in anders:
            if pad in nu and self.wordt and is_van_overleg(pad):
                self._met_afdruk(pad, nu[pad], zet)
        return zet

    def _met_afdruk(self, pad: str, blob: str, anders: dict[str, str]) -> None:
        tekst = self._lees([blob])[blob].decode("utf-8", "surrogateescape")
        wordt = _AFDRUK.sub(lambda v: self.wordt.get(v[0], v[0]), tekst)
        if wordt != tekst:
            data = wordt.encode("utf-8", "surrogateescape")
            anders[pad] = self.pak.neem("blob", data)
            self.nieuw[anders[pad]] = data

    @staticmethod
    def _zelfde(was: Mapping[str, str], nu: Mapping[str, str], dag: str) -> bool:
        """Say whether nothing of a meeting was wiped; acties are found by their own day."""
        van_dag = {pad for pad in was if dag in pad}
        return all(nu.get(pad) == was[pad] for pad in van_dag)

    def _stand(self, blobs: Mapping[str, str]) -> Stand | None:
        nodig = {b for p, b in blobs.items() if is_registerbestand(p)}
        inhoud = self._lees(b for b in nodig if b not in self._blobs)
        for pad, blob in blobs.items():
            if blob in inhoud and is_registerbestand(pad):
                bestand = load_op_plek(pad, inhoud[blob], nieuwer=True)
                self._gelezen[pad, blob] = bestand.ding if bestand else None
        self._blobs |= nodig
        dingen = {p: d for p, b in blobs.items() if (d := self._gelezen.get((p, b))) is not None}
        return Versiestand(blobs, dingen, self.vandaag).stand

    def _lees(self, blobs: Iterable[str]) -> dict[str, bytes]:
        gevraagd = set(blobs)
        hier = {blob: self.nieuw[blob] for blob in gevraagd & self.nieuw.keys()}
        return hier | read_blobs(self.repo.git, gevraagd - hier.keys())
