"""The fixed lists of every commit: where text was wiped, their fingerprints are made again.

Only of meetings of which a file became another, and only where a step changed one of their files.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Final

import msgspec

from rao_cli.model.basis import Blok
from rao_cli.model.bewaring.afdrukken import hernieuwd
from rao_cli.model.patroon import patroon
from rao_cli.model.plaats import REGISTERBESTAND, is_registerbestand, soort_van
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.stand import Stand
from rao_cli.store.git.lezen.objecten import read_blobs
from rao_cli.store.git.lezen.repo import Repo
from rao_cli.store.git.schrijven.pak import Objectpak
from rao_cli.store.ligging import load_op_plek
from rao_cli.workflow.historie.versiestanden import Versiestand

_SOORTEN: Final = frozenset({"overleg", "actie", "terugkoppeling"})
_DAG: Final = patroon(r"\d{4}-\d\d-\d\d")
_AFDRUK: Final = patroon(r"sha256(?:-2)?:[0-9a-f]{64}")


def is_van_overleg(pad: str) -> bool:
    """Say whether a file of the register is part of what a fingerprint is over."""
    return pad == REGISTERBESTAND or soort_van(pad) in _SOORTEN


class Afdrukgang(msgspec.Struct):
    """Walks along with the history; says which texts get another fingerprint."""

    repo: Repo
    pak: Objectpak
    vandaag: date
    #: Every fingerprint that became another.
    wordt: dict[str, str] = msgspec.field(default_factory=dict)
    #: The days of the meetings of which one did.
    dagen: dict[str, None] = msgspec.field(default_factory=dict)
    #: Per commit (as it was) the days of the meetings of which it fixed the list.
    vast: dict[str, list[str]] = msgspec.field(default_factory=dict)
    #: The files that are not in git yet.
    nieuw: dict[str, bytes] = msgspec.field(default_factory=dict)
    _gelezen: dict[tuple[str, str], Blok | None] = msgspec.field(default_factory=dict)

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

    def zie(self, commit: str, voor: Mapping[str, str], na: Mapping[str, str]) -> None:
        """Take note of the lists that a step fixed, or gave an erratum; `voor` is its parent."""
        anders = {p for p, blob in na.items() if soort_van(p) == "overleg" and voor.get(p) != blob}
        rijen = [(p, stand[p]) for p in anders for stand in (voor, na) if p in stand]
        self._lees_dingen(dict.fromkeys(rijen))
        dagen = sorted(
            pad_dag
            for pad in anders
            if (nu := self._lijst(pad, na[pad])) and nu != self._lijst(pad, voor.get(pad))
            for pad_dag in _DAG.findall(pad)[:1]
        )
        if dagen:
            self.vast[commit] = dagen

    def _lijst(self, pad: str, blob: str | None) -> str | None:
        ding = self._gelezen.get((pad, blob)) if blob else None
        lijst = ding.vaststelling.besluitenlijst if isinstance(ding, Overleg) else None
        return lijst.vingerafdruk if lijst is not None else None

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
        self._lees_dingen(blobs.items())
        dingen = {p: d for p, b in blobs.items() if (d := self._gelezen.get((p, b))) is not None}
        return Versiestand(blobs, dingen, self.vandaag).stand

    def _lees_dingen(self, rijen: Iterable[tuple[str, str]]) -> None:
        """Read what these versions of files of the register hold, each once."""
        nog = [r for r in rijen if r not in self._gelezen and is_registerbestand(r[0])]
        inhoud = self._lees(blob for _, blob in nog)
        for pad, blob in nog:
            bestand = load_op_plek(pad, inhoud[blob], nieuwer=True)
            self._gelezen[pad, blob] = bestand.ding if bestand else None

    def _lees(self, blobs: Iterable[str]) -> dict[str, bytes]:
        gevraagd = set(blobs)
        hier = {blob: self.nieuw[blob] for blob in gevraagd & self.nieuw.keys()}
        return hier | read_blobs(self.repo.git, gevraagd - hier.keys())
