"""Judge what a sending does to one branch: each new commit, and where it ends."""

from collections.abc import Collection, Iterator
from datetime import datetime
from functools import cached_property
from pathlib import PurePosixPath
from typing import Final

import msgspec

from rao_cli.model.historie.keten.klok import klok
from rao_cli.model.historie.keten.zegt.wijzigingen import Wijzigingen
from rao_cli.model.patroon import patroon
from rao_cli.model.plaats import is_registerbestand
from rao_cli.store.git.aanroep.plek import GitPlek
from rao_cli.store.git.haak.boom import Bestandsboom, boom_van, registers_in
from rao_cli.store.git.haak.zending import commits_met, commits_over, commits_tussen, commits_van
from rao_cli.store.git.lezen.boodschap import MAAKT_ONGEDAAN, SLEUTEL_WIJZIGING
from rao_cli.store.git.lezen.keten import Ketenschakel, read_schakels
from rao_cli.store.git.lezen.repo import Repo
from rao_cli.store.momentopname import Objectlezer
from rao_cli.workflow.haak.keuring import keur, keur_los, zeg_vondst
from rao_cli.workflow.haak.ontvangst import (
    Aangesloten,
    Bekeken,
    Nakijken,
    Ontvangen,
    Tekenplicht,
)
from rao_cli.workflow.historie.verhuisd import kwam_vandaan, veranderd_onderweg
from rao_cli.workflow.privacy.boodschap import keur_boodschap
from rao_cli.workflow.privacy.kanten import Haakstap
from rao_cli.workflow.privacy.vastlegging import keur_wie

#: A name that belongs to one thing for ever.
_KENMERK: Final = patroon(rb"\b[A-Z]{1,3}-[A-Z0-9][\w-]+")


def _begint_opnieuw(schakel: Ketenschakel) -> bool:
    """Say whether a commit without a past brings files of a register, wherever that lies."""
    paden = [PurePosixPath(pad) for pad in schakel.veranderd]
    return not schakel.ouders and any(
        is_registerbestand("/".join(pad.parts[-n:])) for pad in paden for n in (1, 3)
    )


def _verhuizing(was: Bestandsboom, nu: Bestandsboom, prefix: str) -> Iterator[str]:
    """Yield what changed in a register that came from another folder."""
    vandaan = kwam_vandaan(was, nu, prefix)
    for pad in veranderd_onderweg(was, nu, vandaan, prefix) if vandaan is not None else ():
        yield (
            f"Het register gaat naar {prefix or 'de bovenste map'}, en {pad} is daar anders. "
            "Deel eerst alleen het verplaatsen."
        )


class Takzending(msgspec.Struct, frozen=True, dict=True):
    """One branch that moves: from `oud` (None: it is new) to `nieuw`.

    `gedeeld` are the names and commits that were shared before; none: this is the first sending.
    """

    lezer: Objectlezer
    oud: str | None
    nieuw: str
    gedeeld: Collection[str]

    @cached_property
    def schakels(self) -> list[Ketenschakel]:
        """The commits that it brings, oldest first."""
        ids = commits_tussen(self.lezer.git, self.nieuw, self.gedeeld)
        return read_schakels(self.lezer.git, ids, "")

    @cached_property
    def randen(self) -> list[str]:
        """The shared commits on which they build."""
        nieuw = {schakel.id for schakel in self.schakels}
        return list(dict.fromkeys(o for s in self.schakels for o in s.ouders if o not in nieuw))

    def oordeel(self, nu: datetime) -> Iterator[str]:
        """Yield why it is refused."""
        git = self.lezer.git
        boom = boom_van(git, self.nieuw)
        if not registers_in(boom):
            yield "Hierin staat geen register: er is geen rao.yaml."
            return
        if not self.schakels:
            return
        if self.gedeeld and (not self.randen or any(map(_begint_opnieuw, self.schakels))):
            yield "Dit hangt niet samen met wat hier al staat. Begin met: rao init --van ADRES"
            return
        los = [zin for schakel in self.schakels for zin in self._los(schakel)]
        yield from los
        eerder = [self.oud] if self.oud else self.randen
        stap = Haakstap(self.lezer, boom, [boom_van(git, een) for een in eerder])
        yield from (zin for zin in keur(stap, nu.date()) if not los)
        bekend = {prefix for kant in stap.eerder for prefix in registers_in(kant)}
        for prefix in stap.registers:
            if prefix in bekend:
                yield from self._historie(prefix, nu)
            for kant in stap.eerder:
                yield from _verhuizing(kant, boom, prefix)

    def _los(self, schakel: Ketenschakel) -> Iterator[str]:
        """Yield what may be in no commit, and in no message."""
        git = self.lezer.git
        ouders = [boom_van(git, ouder) for ouder in schakel.ouders]
        stap = Haakstap(self.lezer, boom_van(git, schakel.id), ouders)
        los = (*keur_los(stap), *keur_boodschap(schakel.boodschap), *keur_wie(schakel))
        for zin in los:
            yield f"In vastlegging {schakel.id[:10]}: {zin}"

    def _historie(self, prefix: str, nu: datetime) -> Iterator[str]:
        """Yield what `rao controleer-historie` would say of the new commits."""
        keten = Ontvangen(self._repo(prefix), self.nieuw, nieuw=self._ids, lezer=self.lezer)
        toestanden = Bekeken(keten, nu.date())
        verwanten = Aangesloten(keten, toestanden)
        wandeling = Nakijken(keten, verwanten, toestanden, Wijzigingen(heel=False))
        tekens = Tekenplicht(verwanten, alles=not prefix)
        for rand in keten.randen:
            wandeling.ken(rand)
            tekens.ken(rand.id, toestanden.voor(rand.id))
        self._herinner(wandeling, keten)
        op = {schakel.id: schakel.vastlegger.op for schakel in (*keten.randen, *keten.schakels)}
        for schakel in keten.schakels:
            moment = klok(op[schakel.id], schakel.auteur.op, map(op.get, schakel.ouders), nu)
            for vondst in (*wandeling.oordeel(schakel), *moment):
                yield self._zeg(prefix, schakel.id, vondst.tekst, vondst.bestand)
            tekens.neem(schakel, toestanden.na(schakel).register)
        for commit, _, gevonden in tekens.oordeel():
            for vondst in gevonden:
                yield self._zeg(prefix, commit, vondst.tekst, vondst.bestand)

    @property
    def _ids(self) -> list[str]:
        return [schakel.id for schakel in self.schakels]

    def _repo(self, prefix: str) -> Repo:
        git = self.lezer.git
        algoritme = "sha1" if len(self.nieuw) == len("0" * 40) else "sha256"
        repo = Repo(GitPlek(git.map, git.map, git.map, prefix, algoritme))
        repo.git = git
        return repo

    def _zeg(self, prefix: str, commit: str, tekst: str, bestand: str) -> str:
        return f"In vastlegging {commit[:10]}: {zeg_vondst(prefix, tekst, bestand)}"

    def _herinner(self, wandeling: Nakijken, keten: Ontvangen) -> None:
        """Let the walk remember the ids and names that come in now and were there once before."""
        git, prefix = self.lezer.git, keten.repo.plek.prefix
        sleutels = (SLEUTEL_WIJZIGING, MAAKT_ONGEDAAN)
        ids = {een for s in keten.schakels for naam in sleutels for een in s.trailers.get(naam, ())}
        for rand in keten.randen:
            for eerder in read_schakels(git, commits_van(git, rand.id, ids), prefix):
                wandeling.ken(eerder)
        self._toen(wandeling, keten)
        nieuw = {
            naam
            for schakel in keten.schakels
            for blob in schakel.veranderd.values()
            for naam in _KENMERK.findall(self.lezer.data(blob) if blob else b"")
        }
        for rand in keten.randen:
            blobs = [*wandeling.toestanden.voor(rand.id).blobs.values()] if nieuw else []
            self.lezer.haal(iter(blobs))
            weg = nieuw.difference(*(_KENMERK.findall(self.lezer.data(blob)) for blob in blobs))
            if not weg:
                continue
            met = commits_met(git, rand.id, (naam.decode() for naam in weg))
            for eerder in read_schakels(git, met, prefix):
                vader = read_schakels(git, eerder.ouders[:1], prefix)
                wandeling.herinner(eerder, vader[0] if vader else None)

    def _toen(self, wandeling: Nakijken, keten: Ontvangen) -> None:
        """Let the walk remember what stood before at the places that a herstel gives back."""
        git, prefix = self.lezer.git, keten.repo.plek.prefix
        terug = [s for s in keten.schakels if s.trailers.get("Rao-Handeling") == ["herstel"]]
        paden = {f"{prefix}{pad}" for schakel in terug for pad in schakel.veranderd}
        for rand in keten.randen if paden else ():
            for eerder in read_schakels(git, commits_over(git, rand.id, paden), prefix):
                wandeling.onthoud_toen(eerder)
