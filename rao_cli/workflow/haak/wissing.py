"""What is sent and has to do with an erasing: an old history that comes back, or the new one."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date
from functools import cached_property

import msgspec

from rao_cli.model.errors import RaoError
from rao_cli.model.soorten.wissing import Wissing
from rao_cli.store.git.aanroep.call import GitCall
from rao_cli.store.git.haak.boom import boom_van, registers_in
from rao_cli.store.git.haak.zending import Refwens, kent
from rao_cli.store.git.lezen.gewist import gewist_in
from rao_cli.store.git.lezen.objecten import read_commit_id
from rao_cli.store.git.wissen.tegenhangers import read_lijn, zoek_tegenhangers
from rao_cli.store.momentopname import Objectlezer
from rao_cli.store.wissingen import alle_wissingen, wissingen_in, zoek_gewist
from rao_cli.workflow.gewist.herschreven import Lijnvraag, keur_wissing
from rao_cli.workflow.gewist.teruggekeerd import zoek_terugkeer
from rao_cli.workflow.gewist.weigering import zeg_stap, zeg_wat
from rao_cli.workflow.haak.keuring import keur
from rao_cli.workflow.privacy.kanten import Haakstap


class Wiszending(msgspec.Struct, frozen=True, dict=True):
    """All that is sent at once, beside the branches that were shared before."""

    git: GitCall
    wensen: Sequence[Refwens]
    takken: Collection[str] = ()

    @cached_property
    def nieuw(self) -> list[str]:
        """The commits to which names would move."""
        gevonden = (read_commit_id(self.git, wens.nieuw) for wens in self.wensen if wens.nieuw)
        return [een for een in dict.fromkeys(gevonden) if een is not None]

    @cached_property
    def records(self) -> list[Wissing]:
        """Every record that is shared, or comes along."""
        return alle_wissingen(self.git, *self.takken, *self.nieuw)

    def brengt_terug(self) -> Iterator[str]:
        """Yield why nothing of it may come in: what was erased would be back."""
        if (wissing := zoek_gewist(self.git, self.records, *self.nieuw)) is not None:
            yield (
                f"Hierin zit weer wat {zeg_wat(wissing)}: dit is een oude kopie. Typ: rao sync. "
                "Uw eigen werk komt er dan weer bij."
            )
            return
        oud = [f"^{een}" for een in self.takken]
        for top in self.nieuw if self.records else ():
            for een in zoek_terugkeer(self.git, [top, *oud], [top]):
                yield (
                    f"In {zeg_stap(een)} staat weer iets dat is gewist: die stap komt uit een oude "
                    "kopie. Typ: rao sync. Uw eigen werk komt er dan weer bij."
                )

    def noemt(self, oud: str) -> bool:
        """Say whether a record names a commit as what was there before.

        One that is shared counts too: it is on the branch of the register, and was sent first.
        """
        return any(oud in een.toppen for een in self.records)

    def tegenhanger(self, wens: Refwens) -> str:
        """Return what the old end of a branch is called in the line that takes its place.

        RaoError when no record explains it.
        """
        oud, nieuw = wens.oud or "", wens.nieuw or ""
        if not self._records_op(oud):
            return ""
        prefix, op = self._records_op(oud)[0]
        overgang = keur_wissing(Lijnvraag(self.git, prefix, nieuw, [oud], op=op))
        return overgang.vertaling.get(oud, "")

    def _records_op(self, oud: str) -> list[tuple[str, str]]:
        """Return in which register, and at which commit, a record names an old end."""
        return [
            (prefix, commit)
            for commit in dict.fromkeys((*self.nieuw, *self.takken))
            for prefix in registers_in(boom_van(self.git, commit))
            if any(oud in een.toppen for een in wissingen_in(self.git, prefix, commit).values())
        ]

    def verhuist_label(self, wens: Refwens) -> bool:
        """Say whether a label only follows its commit to the line that took its place."""
        git = self.git
        oud, nieuw = (read_commit_id(git, een) if een else None for een in wens[1:])
        if oud is None or nieuw is None or not self._is_gewist(oud):
            return False
        lijnen = (read_lijn(git, oud, f"^{nieuw}"), read_lijn(git, nieuw, f"^{oud}"))
        return zoek_tegenhangers(*lijnen).get(oud) == nieuw

    def _is_gewist(self, commit: str) -> bool:
        return any(gewist_in(self.git, een.begin, commit) for een in self.records)


def zeg_vervangen(
    lezer: Objectlezer, zending: Wiszending, wens: Refwens, vandaag: date
) -> tuple[str, list[str]]:
    """Return the counterpart of the old end of a branch, and why it may not be replaced.

    Empty and nothing: no record speaks of it.
    """
    try:
        nu = zending.tegenhanger(wens)
    except RaoError as fout:
        return "", [fout.zin]
    if not nu:
        return "", []
    stap = Haakstap(lezer, boom_van(lezer.git, nu), [boom_van(lezer.git, wens.oud or "")])
    return nu, [*keur(stap, vandaag)]


def onbekende_toppen(git: GitCall, wensen: Iterable[Refwens]) -> list[Refwens]:
    """Return what would move from a commit that is not here."""
    return [wens for wens in wensen if wens.oud and not kent(git, wens.oud)]
