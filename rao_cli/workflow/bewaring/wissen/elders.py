"""What the shared register still has of before a wiping, beside the branch of the register."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import Final

import msgspec

from rao_cli.documents.bewaring.controlelijst import Deelweg, Deelzet
from rao_cli.model.errors import RaoError
from rao_cli.model.soorten.wissing import Wissing
from rao_cli.store.git.lezen.gewist import gewist_in, ontbreekt
from rao_cli.store.git.lezen.objecten import read_refs
from rao_cli.store.git.lezen.repo import Repo
from rao_cli.store.git.samen.halen import kent
from rao_cli.store.git.samen.nieuws import read_daar
from rao_cli.store.git.samen.plek import Deelplek
from rao_cli.store.git.wissen.refs import (
    ELDERS,
    LABELS,
    NOTITIES,
    TAKKEN,
    VERVANGT,
    Refzet,
    hernoemd,
    is_dubbel,
    oude_toppen,
    was_en_plek,
)

#: Who wipes has time.
_SECONDEN: Final = 30.0


class Wiskant(msgspec.Struct, frozen=True, dict=True):
    """The refs of another side, and what a wiping moved from."""

    repo: Repo
    kant: str
    daar: Mapping[str, str]
    toppen: Sequence[str]
    begin: Sequence[str]

    @cached_property
    def refs(self) -> Mapping[str, str]:
        """The refs of here."""
        return read_refs(self.repo.git)

    def zetten(self) -> Iterator[Deelzet | Deelweg]:
        """Yield what is to be typed for each branch and label that is as it was."""
        for ref, was in self.daar.items():
            if not ref.startswith((TAKKEN, LABELS, NOTITIES)):
                continue
            if nu := self._hernoemd(ref, was):
                if nu not in self.daar.values() and (vrij := self._vrij(ref, nu, was)):
                    yield Deelzet(self.kant, vrij, "", nu)
                yield Deelweg(self.kant, ref, was)
            elif was not in self.toppen:
                continue
            elif hier := self._hier(ref, was):
                voluit = is_dubbel(self.refs, hier) or is_dubbel(self.refs, ref)
                yield Deelzet(self.kant, ref, was, "" if hier == ref else hier, voluit)
            else:
                yield Deelweg(self.kant, ref, was)

    def _hier(self, ref: str, was: str) -> str:
        """Return the ref or commit of here that takes its place; empty when there is none.

        A branch of here that lacks something of the shared one, would push that aside.
        """
        nu, zelf = self._vervangers.get(was), self.refs.get(ref)
        if zelf and zelf != was and (nu is None or kent(self.repo.git, nu, zelf)):
            return ref
        return nu or ""

    @cached_property
    def _vervangers(self) -> Mapping[str, str]:
        """What takes the place of what was shared."""
        return {was: self.refs[naam] for naam, was, _ in _vervangen(self.refs)}

    def nog_niet(self) -> dict[str, str]:
        """Return what git knows of branches of this side that are as they were, without asking."""
        begin = f"{self.kant}/"
        return {
            f"{TAKKEN}{plek.removeprefix(begin)}": was
            for _, was, plek in _vervangen(self.refs)
            if plek.startswith(begin) and self.refs.get(f"{ELDERS}{plek}", was) == was
        }

    def _hernoemd(self, ref: str, was: str) -> str | None:
        """Return what a branch or label of which the name was wiped is now; None: it was not."""
        hier = f"{ELDERS}{self.kant}/{ref.removeprefix(TAKKEN)}"
        return self.refs.get(hernoemd(ref, was)) or self.refs.get(hernoemd(hier, was))

    def _vrij(self, ref: str, nu: str, was: str) -> str:
        """Return the name that it gets there; empty for a label that has none here."""
        soort = LABELS if ref.startswith(LABELS) else TAKKEN
        namen = (een for een, doel in self.refs.items() if een.startswith(soort) and doel == nu)
        vrij = (een for een in namen if een not in self.daar)
        return next(vrij, "" if soort == LABELS else f"{TAKKEN}gewist-{was[:10]}")

    def terug(self) -> list[str]:
        """Return the branches that go on from what was erased."""
        verder = (ref for ref in self._takken if self.daar[ref] not in self._onbekend)
        git = self.repo.git
        return [
            ref.removeprefix(TAKKEN) for ref in verder if gewist_in(git, self.begin, self.daar[ref])
        ]

    def onbekend(self) -> list[str]:
        """Return the branches of which nothing is here."""
        return [r.removeprefix(TAKKEN) for r in self._takken if self.daar[r] in self._onbekend]

    @cached_property
    def _takken(self) -> list[str]:
        return [
            r for r, was in self.daar.items() if r.startswith(TAKKEN) and was not in self.toppen
        ]

    @cached_property
    def _onbekend(self) -> set[str]:
        return ontbreekt(self.repo.git, [self.daar[ref] for ref in self._takken])


def _vervangen(refs: Mapping[str, str]) -> Iterator[tuple[str, str, str]]:
    """Yield the ref that keeps it, the id of what was shared, and where: origin/main."""
    for naam in refs:
        if naam.startswith(VERVANGT):
            yield naam, *was_en_plek(naam)


def kijk_elders(
    repo: Repo,
    plek: Deelplek,
    record: Wissing | None,
    zetten: Sequence[Refzet],
    daar: Mapping[str, str] | None,
) -> list[Wiskant]:
    """Return what the other sides have; `daar` is what the shared register answered.

    `zetten` are how the refs moved just now. No other place than the shared register is asked: what
    git saw there last, and did not send since, is there still.
    """
    toppen = {*(record.toppen if record else ()), *oude_toppen(zetten)}
    rest = (sorted(toppen), record.begin if record else ())
    kanten = []
    for kant in repo.git.run("remote").tekst.splitlines():
        begin = f"{ELDERS}{kant}/"
        gezien = [zet for zet in zetten if zet.naam.startswith(begin)]
        refs = {f"{TAKKEN}{zet.naam.removeprefix(begin)}": zet.van or "" for zet in gezien}
        if kant == plek.naam:
            er = refs if daar is None else daar
            refs = {ref: was for ref, was in er.items() if ref != plek.ref}
        else:
            refs |= Wiskant(repo, kant, {}, *rest).nog_niet()
        kanten.append(Wiskant(repo, kant, refs, *rest))
    return kanten


def vraag_daar(repo: Repo, plek: Deelplek) -> Mapping[str, str] | None:
    """Return every ref of the shared register; None when it does not answer."""
    try:
        return read_daar(repo, plek, _SECONDEN)
    except RaoError:
        return None
