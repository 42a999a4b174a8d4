"""One commit in the walk through a history: what it says of itself, and what it did."""

from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple

import msgspec

from rao_cli.model.historie.keten.aard import Aard
from rao_cli.model.historie.keten.kenmerken import Kenmerken
from rao_cli.model.historie.keten.ketenfout import Ketenfout
from rao_cli.model.historie.keten.oordeel import beoordeel_stap
from rao_cli.model.historie.keten.toestand import Ketenovergang
from rao_cli.model.historie.keten.vast import niet_meer_vast
from rao_cli.model.historie.keten.zegt.hernummerd import kreeg_ander_nummer
from rao_cli.model.historie.keten.zegt.samen_in_een import alles_mag, zegt_bij_elkaar
from rao_cli.model.historie.keten.zegt.terugdraaien import Vroegerestand
from rao_cli.model.historie.keten.zegt.trailers import Gezegde
from rao_cli.model.historie.keten.zegt.wijzigingen import (
    Bytewissel,
    Gedaan,
    Wijzigingen,
    omgekeerd,
)
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.store.git.haak.boom import Bestandsboom, boom_van
from rao_cli.store.git.lezen.boodschap import EIGEN_TEKST, MAAKT_ONGEDAAN, SLEUTEL_WIJZIGING
from rao_cli.store.keten import Keten, Ketenschakel
from rao_cli.workflow.historie.nagemaakt import Nagemaakt
from rao_cli.workflow.historie.rijoordeel import Rijoordeel
from rao_cli.workflow.historie.samenkomst import Verwanten
from rao_cli.workflow.historie.samenvoeging import beoordeel_samen
from rao_cli.workflow.historie.teruggedraaid import wat_bleef
from rao_cli.workflow.historie.van_niemand import Kantherkomst
from rao_cli.workflow.historie.verhuisd import kwam_vandaan, verhuizing
from rao_cli.workflow.historie.versiestanden import Versiestand, Versiestanden, overgang


def aard_van(schakel: Ketenschakel) -> Aard:
    """Return what a commit says that it is."""
    tekst = schakel.boodschap.lower()
    keren = tekst.count(f"\n{SLEUTEL_WIJZIGING.lower()}:")
    handeling = "".join(schakel.trailers.get("Rao-Handeling", ())[:1])
    return Aard(
        "" if keren > 1 else handeling,
        eigen=frozenset(schakel.trailers.get(EIGEN_TEKST, ()) if handeling == "sync" else ()),
        begin=not schakel.ouders,
        samen=len(schakel.ouders) > 1,
        gebundeld=keren > 1 and not alles_mag(schakel.boodschap),
    )


class Gelopen(NamedTuple):
    """One commit, judged: what it is, what is wrong, what it left, which lists it fixed.

    `vast` has the days of those lists; an erratum fixes its list anew.
    """

    aard: Aard
    vondsten: list[Ketenfout]
    nu: Versiestand
    vast: tuple[str, ...]


class Wandeling(msgspec.Struct, dict=True):
    """The walk so far: the states, and what must be remembered of every commit."""

    keten: Keten
    verwanten: Verwanten
    toestanden: Versiestanden
    wijzigingen: Wijzigingen = msgspec.field(default_factory=Wijzigingen)
    kenmerken: Kenmerken = msgspec.field(default_factory=Kenmerken)
    _wissels: dict[str, Bytewissel] = msgspec.field(default_factory=dict)
    #: What a step made under another number than it says: two people had drawn that one.
    _nummers: frozenset[str] = frozenset()

    def __post_init__(self) -> None:
        """Look which rows there are before the first step, so that their states are kept."""
        #: What is wrong in the rows that `rao sync` played anew.
        self.rijen = Rijoordeel(self.keten, self.verwanten, self.toestanden)

    @cached_property
    def eerder(self) -> Vroegerestand:
        """What stood in each file before."""
        return Vroegerestand(self.keten.tekst)

    @cached_property
    def herkomst(self) -> Kantherkomst:
        """Where a value stood before."""
        return Kantherkomst(self.keten, self.verwanten)

    def hernummerd(self, schakel: Ketenschakel) -> frozenset[str]:
        """The kenmerken that `rao sync` gave after a step: two people had drawn one number."""
        later = self._later_door_sync(schakel)
        return self._nummers.union(*(s.trailers.get("Rao-Betreft", ()) for s in later))

    def _later_door_sync(self, schakel: Ketenschakel) -> Iterator[Ketenschakel]:
        """Yield the steps of `rao sync` that build on a step, and so may have put it right."""
        for sync, voor in self._door_sync:
            if schakel.id != sync.id and schakel.id in voor:
                yield sync

    @cached_property
    def _door_sync(self) -> list[tuple[Ketenschakel, set[str]]]:
        door = (s for s in self.keten.schakels if s.trailers.get("Rao-Handeling") == ["sync"])
        return [(s, self.verwanten.voorouders(s.id)) for s in door]

    def stap(self, schakel: Ketenschakel) -> Gelopen:
        """Judge one commit; its parents were judged before."""
        aard, nu = self._aard(schakel), self.toestanden.na(schakel)
        if aard.samen:
            zijden = {ouder: self.toestanden.voor(ouder) for ouder in schakel.ouders}
            tekst = self.keten.tekst
            gevonden = [*beoordeel_samen(zijden, self.verwanten, aard, nu, tekst)]
            gevonden += self.samen_zegt(schakel, aard)
            eigen, van_niemand = self.herkomst.samen(schakel, zijden, nu)
            aard, gevonden = aard._replace(eigen=eigen), [*gevonden, *van_niemand]
        else:
            gevonden = [*self._gewoon(schakel, aard, nu)]
        eerder = [_vaste_lijsten(self.toestanden.voor(ouder)) for ouder in schakel.ouders]
        vast = sorted({dag for dag, _ in _vaste_lijsten(nu).difference(*eerder)})
        self.toestanden.laat_los(schakel)
        return Gelopen(aard, gevonden, nu, tuple(vast))

    def _aard(self, schakel: Ketenschakel) -> Aard:
        """Return what a commit is; one of which this copy has no parent, is a begin."""
        later = (pad for s in self._later_door_sync(schakel) for pad in s.veranderd)
        aard = aard_van(schakel)._replace(gelijkgezet=frozenset(later))
        if not any(ouder in self.verwanten for ouder in schakel.ouders):
            return aard._replace(begin=True, samen=False)
        return aard

    def _gewoon(self, schakel: Ketenschakel, aard: Aard, nu: Versiestand) -> Iterator[Ketenfout]:
        was = self.toestanden.voor(schakel.ouders[0]) if schakel.ouders else self.toestanden.leeg
        wissel = {p: (was.blobs.get(p), nu.blobs.get(p)) for p in schakel.veranderd}
        self._wissels[schakel.id] = wissel
        o = overgang(was, nu, schakel.veranderd, self.keten.tekst)
        terug = bool(wissel) and self._is_terug(schakel, aard, wissel)
        yield from self._zegt(schakel, aard, wissel, o)
        if aard.handeling == "herstel":
            if not self.keten.is_ondiep:  # there it knows only a part of what stood
                yield from self.eerder.terug(o, wissel)
            yield from wat_bleef(o, aard, schakel.boodschap.partition("\n")[0])
        self.eerder.neem(o, wissel)
        if terug:
            yield from niet_meer_vast(o)
        elif was.register is None and (bomen := self._bomen(schakel)):
            yield from verhuizing(*bomen, self.keten.repo.plek.prefix)
        elif not aard.begin:
            papier = Nagemaakt(self.keten, schakel, nu, self.rijen.andere_rao).bijgeschreven(
                o, aard
            )
            yield from self.rijen.stand(schakel, aard, [*beoordeel_stap(o, aard), *papier])
            if aard.handeling == "sync":
                yield from self.herkomst.sync(schakel, was, o, aard.eigen)
        yield from self.kenmerken.neem(o, ongedaan=terug)
        self.rijen.sluit(schakel, nu)

    def _bomen(self, schakel: Ketenschakel) -> tuple[Bestandsboom, Bestandsboom] | None:
        """Return all files before and after, when the register came from another folder."""
        git, prefix = self.keten.repo.git, self.keten.repo.plek.prefix
        if not any(ouder in self.verwanten for ouder in schakel.ouders):
            return None
        bomen = boom_van(git, schakel.ouders[0]), boom_van(git, schakel.id)
        return bomen if kwam_vandaan(*bomen, prefix) is not None else None

    def _is_terug(self, schakel: Ketenschakel, aard: Aard, wissel: Bytewissel) -> bool:
        """Say whether a commit takes back a step: by rao, or the last one with `git revert`."""
        vorige = self._wissels.get(schakel.ouders[0], {}) if schakel.ouders else {}
        return aard.handeling in {"ongedaan", "herstel"} or omgekeerd(vorige) == wissel

    def _zegt(
        self, schakel: Ketenschakel, aard: Aard, wissel: Bytewissel, o: Ketenovergang
    ) -> Iterator[Ketenfout]:
        """Find trailers that are not true."""
        if aard.gebundeld and not (aard.begin or aard.samen):
            yield from zegt_bij_elkaar(o, schakel.boodschap)
        afgekapt = aard.begin and schakel.ouders  # what it changed, this copy does not know
        if afgekapt or not aard.handeling or (self.keten.repo.plek.prefix and not wissel):
            return
        trailers = schakel.trailers
        if trailers.get("Rao-Handeling", ())[1:]:
            yield Ketenfout("handeling", "Er staat meer dan één handeling bij deze ene stap.")
        wijziging_id = "".join(trailers.get(SLEUTEL_WIJZIGING, ())[:1])
        wie = f"{schakel.auteur}\n{schakel.boodschap.partition(chr(10))[0]}"
        yield from self.wijzigingen.neem(wijziging_id, Gedaan(schakel.id, wie, wissel))
        if aard.handeling == "ongedaan":
            terug = "".join(trailers.get(MAAKT_ONGEDAAN, ())[:1])
            yield from self.wijzigingen.ongedaan(terug, wissel)
            yield from self._laatste(schakel, terug)
        elif aard.handeling != "bewaar":
            onderwerp = schakel.boodschap.partition("\n")[0]
            betreft = trailers.get("Rao-Betreft", ())
            self._nummers |= kreeg_ander_nummer(o, betreft)
            anders = self.hernummerd(schakel)
            yield from self.rijen.woord(
                schakel, Gezegde(o, aard.handeling, betreft, onderwerp, anders)
            )

    def samen_zegt(self, schakel: Ketenschakel, aard: Aard) -> Iterator[Ketenfout]:
        """Find a merge that says that it is an act; one may have the message of what it brings."""
        bekend = self.wijzigingen.kent(schakel.trailers.get(SLEUTEL_WIJZIGING, ()))
        if aard.handeling not in {"", "bewaar", "sync"} and not (bekend or self.keten.is_ondiep):
            tekst = f"Er staat dat dit '{aard.handeling}' is, maar dit voegt werk samen."
            yield Ketenfout("handeling", tekst)

    def _laatste(self, schakel: Ketenschakel, terug: str) -> Iterator[Ketenfout]:
        """Find an undoing of another step than the last that stood; a merge may hide which."""
        weg = [terug]
        for eerder in self.verwanten.lijn(schakel):
            if eerder.ouders[1:]:
                return
            eigen = "".join(eerder.trailers.get(SLEUTEL_WIJZIGING, ())[:1])
            if eigen and eigen == terug:
                return
            if not self._wissels.get(eerder.id):
                continue
            if ongedaan := "".join(eerder.trailers.get(MAAKT_ONGEDAAN, ())[:1]):
                weg.append(ongedaan)
            elif eigen in weg:
                weg.remove(eigen)
            else:
                yield Ketenfout(
                    "ongedaan",
                    f"Dit maakt niet de laatste stap ongedaan: {eerder.id[:10]} kwam later.",
                )
                return


def _vaste_lijsten(toestand: Versiestand) -> set[tuple[str, str]]:
    """Return the day and fingerprint of each besluitenlijst that is fixed."""
    overleggen = (ding for ding in toestand.dingen.values() if isinstance(ding, Overleg))
    return {
        (o.datum.isoformat(), vast.vingerafdruk)
        for o in overleggen
        if (vast := o.vaststelling.besluitenlijst) is not None
    }
