"""Two people who each work in a copy of one register, and what comes of both."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from rao_cli.model.plaats import BEWAARD
from rao_cli.model.samen.uitkomst import Kanten, RegisterSamen
from rao_cli.store.git.lezen.repo import Repo
from rao_cli.workflow.controle.oogst import Oogst
from rao_cli.workflow.samen.register import voeg_register_samen
from rao_cli.workflow.samen.samenloop.lezen import Registerlezing

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from rao_cli.model.samen.botsing import Kantkeuze
    from tests.cli.secretaris import Secretaris, Stadia


def bewaard(map_: Path) -> dict[str, bytes]:
    """Return every file that rao keeps of a register, as it is committed."""
    repo = Repo.open(map_)
    head = repo.head()
    assert head is not None
    return repo.files(head, BEWAARD)


@dataclass
class Tweetal:
    """Two copies of a register that was at a stage."""

    basis: Mapping[str, bytes]
    ik: Secretaris
    zij: Secretaris

    @classmethod
    def bij(cls, stadia: Stadia, stadium: str, map_: Path) -> Tweetal:
        """Give both a copy of the register at a stage."""
        ik, zij = (stadia.kopie(stadium, map_ / naam) for naam in ("ik", "zij"))
        return cls(bewaard(ik.map), ik, zij)

    def kanten(self) -> Kanten:
        """Return the three states."""
        return Kanten(self.basis, bewaard(self.ik.map), bewaard(self.zij.map))

    def samen(
        self, keuzes: Mapping[str, Kantkeuze] | None = None, vandaag: str | None = None
    ) -> RegisterSamen:
        """Merge what both did."""
        dag = date.fromisoformat(vandaag or max(self.ik.vandaag, self.zij.vandaag))
        return voeg_register_samen(self.kanten(), keuzes or {}, dag)

    def op(self, dag: str) -> Tweetal:
        """Return both on another day."""
        return Tweetal(self.basis, self.ik.op(dag), self.zij.op(dag))


def fouten(bestanden: Mapping[str, bytes], vandaag: date) -> list[str]:
    """Return what is wrong in a register."""
    oogst = Oogst(vandaag, None)
    oogst.voeg_toe(Registerlezing(vandaag).lading(bestanden), lambda _: True)
    return [f"{m.code} {m.bestand} {m.tekst}" for m in oogst.meldingen if m.ernst == "fout"]
