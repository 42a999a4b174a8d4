"""The commits of a sending, judged as `rao controleer-historie` does, from where others left off.

What was shared before was judged then: of that only is read what the new commits need.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import cached_property

from rao_cli.model.historie.keten.ketenfout import Ketenfout
from rao_cli.model.historie.keten.zegt.wijzigingen import Gedaan, omgekeerd
from rao_cli.store.git.aanroep.call import is_id
from rao_cli.store.git.haak.boom import boom_van, registers_in
from rao_cli.store.git.haak.zending import gedeelde_basis
from rao_cli.store.git.lezen.boodschap import SLEUTEL_WIJZIGING
from rao_cli.store.git.lezen.keten import read_schakels
from rao_cli.store.git.lezen.objecten import is_voorouder
from rao_cli.store.keten import Keten, Ketenschakel
from rao_cli.store.momentopname import Objectlezer, onthoud, opname
from rao_cli.workflow.historie.samenkomst import Verwanten
from rao_cli.workflow.historie.samenvoeging import beoordeel_samen
from rao_cli.workflow.historie.stap import Wandeling
from rao_cli.workflow.historie.tekens import Tekens
from rao_cli.workflow.historie.versiestanden import Versiestand, Versiestanden, overgang


class Ontvangen(Keten, frozen=True, dict=True, kw_only=True):
    """What is new, and the shared commits on which it builds."""

    nieuw: Sequence[str] = ()
    lezer: Objectlezer

    @cached_property
    def schakels(self) -> list[Ketenschakel]:
        """The new commits, oldest first."""
        return read_schakels(self.repo.git, self.nieuw, self.repo.plek.prefix)

    @cached_property
    def randen(self) -> list[Ketenschakel]:
        """The shared commits on which they build."""
        nieuw = set(self.nieuw)
        rand = dict.fromkeys(o for s in self.schakels for o in s.ouders if o not in nieuw)
        return read_schakels(self.repo.git, list(rand), self.repo.plek.prefix)

    def _data(self, blob: str) -> bytes:
        """Return a file of the register, also of what was shared before."""
        return self.lezer.data(blob)

    def tekst(self, blob: str | None) -> str:
        """Return a document."""
        return self.lezer.tekst(blob)


class Bekeken(Versiestanden):
    """The state after any commit, read from git when it is asked."""

    def __init__(self, keten: Ontvangen, vandaag: date) -> None:
        """Begin with nothing read."""
        super().__init__(keten, vandaag)
        self._ontvangen, self._vandaag = keten, vandaag

    def voor(self, commit: str) -> Versiestand:
        """Return the state after a commit."""
        if commit not in self._nu:
            boom = boom_van(self._ontvangen.repo.git, commit)
            prefix = self._ontvangen.repo.plek.prefix
            kant = opname(self._ontvangen.lezer, boom, prefix, registers_in(boom))
            self._nu[commit] = Versiestand(kant.blobs, kant.dingen, self._vandaag)
        return self._nu[commit]

    def na(self, schakel: Ketenschakel) -> Versiestand:
        """Return the same of a new commit: what cannot be read in it counts as it was before."""
        if schakel.id not in self._nu and schakel.ouders:
            nu, was = self.voor(schakel.id), self.voor(schakel.ouders[0])
            dingen = onthoud(nu.dingen, was.dingen, schakel.veranderd)
            self._nu[schakel.id] = Versiestand(nu.blobs, dingen, self._vandaag)
        return self.voor(schakel.id)

    def laat_gaan(self, *commits: str) -> None:
        """Keep what was read: nobody counts here how often it is asked."""


class Aangesloten(Verwanten):
    """Who comes from whom, where the shared part is asked of git."""

    def __init__(self, keten: Ontvangen, toestanden: Versiestanden) -> None:
        """Know the new commits, and those on which they build."""
        super().__init__({schakel.id: schakel for schakel in (*keten.randen, *keten.schakels)})
        self._git, self._toestanden = keten.repo.git, toestanden

    def ligt_voor(self, eerder: str, later: str) -> bool:
        """Say whether a commit is one of those that another was made of."""
        return is_id(eerder) and is_voorouder(self._git, eerder, later)

    def basis(self, een: str, ander: str) -> str:
        """Return the last commit that two sides share; empty when there is none."""
        if (een, ander) not in self._basis:
            self._basis[een, ander] = gedeelde_basis(self._git, een, ander)
        return self._basis[een, ander]

    def inhoud(self, commit: str, pad: str) -> str | None:
        """Return the id of what a commit has at a path; None when nothing is there."""
        return self._toestanden.voor(commit).blobs.get(pad) if commit else None


class Nakijken(Wandeling):
    """The walk through new commits only."""

    def ken(self, rand: Ketenschakel) -> None:
        """Take note of a shared commit: a new one may take it back, and may not take its id."""
        wissel = _wissel(*self._staten(rand), rand.veranderd)
        self._wissels[rand.id] = wissel
        if wijziging_id := "".join(rand.trailers.get(SLEUTEL_WIJZIGING, ())[:1]):
            wie = f"{rand.auteur}\n{rand.boodschap.partition(chr(10))[0]}"
            for _ in self.wijzigingen.neem(wijziging_id, Gedaan(rand.id, wie, wissel)):
                pass  # that was judged when it came

    def herinner(self, eerder: Ketenschakel, daarvoor: Ketenschakel | None) -> None:
        """Take note of names that a shared commit took away, for they are used once."""
        was, nu = self._staten(eerder)
        wissel = _wissel(was, nu, eerder.veranderd)
        terug = "".join(eerder.trailers.get("Rao-Handeling", ())) == "ongedaan"
        if daarvoor is not None:
            terug |= omgekeerd(_wissel(*self._staten(daarvoor), daarvoor.veranderd)) == wissel
        o = overgang(was, nu, eerder.veranderd, self.keten.tekst)
        for _ in self.kenmerken.neem(o, ongedaan=terug):
            pass  # that was judged when it came

    def _staten(self, schakel: Ketenschakel) -> tuple[Versiestand, Versiestand]:
        was = self.toestanden.voor(schakel.ouders[0]) if schakel.ouders else self.toestanden.leeg
        return was, self.toestanden.voor(schakel.id)

    def onthoud_toen(self, eerder: Ketenschakel) -> None:
        """Take note of what a shared commit put something else for: a new one may give it back."""
        was, nu = self._staten(eerder)
        o = overgang(was, nu, eerder.veranderd, self.keten.tekst)
        self.eerder.neem(o, _wissel(was, nu, eerder.veranderd))

    def oordeel(self, schakel: Ketenschakel) -> Iterator[Ketenfout]:
        """Find what is wrong in one new commit; its parents were judged before."""
        aard, nu = self._aard(schakel), self.toestanden.na(schakel)
        if aard.samen:
            zijden = {ouder: self.toestanden.voor(ouder) for ouder in schakel.ouders}
            yield from beoordeel_samen(zijden, self.verwanten, aard, nu, self.keten.tekst)
            yield from self.samen_zegt(schakel, aard)
            yield from self.herkomst.samen(schakel, zijden, nu)[1]
        else:
            yield from self._gewoon(schakel, aard, nu)
            yield from self.rijen.neem_later()


def _wissel(
    was: Versiestand, nu: Versiestand, paden: Mapping[str, object]
) -> dict[str, tuple[str | None, str | None]]:
    return {pad: (was.blobs.get(pad), nu.blobs.get(pad)) for pad in paden}


class Tekenplicht(Tekens):
    """Who has to sign what is new."""

    def ken(self, commit: str, toestand: Versiestand) -> None:
        """Take note of whom a shared commit lets sign."""
        register = toestand.register
        self._lijsten[commit] = register.ondertekenaars if register else ()
        if self._lijsten[commit]:
            self._sinds[commit] = commit
