"""A register as it was at one commit: nothing of it is read in the folder."""

from collections.abc import Collection, Mapping
from functools import cached_property
from pathlib import Path

from rao_cli.model.errors import RaoError
from rao_cli.model.plaats import (
    BEWAARD,
    REGISTERBESTAND,
    TEKSTMAPPEN,
    bovenmap,
    dag_van_besluitenlijst,
    sjabloon_op,
)
from rao_cli.model.register.hulpbestand import is_hulpbestand
from rao_cli.store.git.lezen.achter import Heel
from rao_cli.store.git.lezen.handwerk import Negeerregel
from rao_cli.store.git.lezen.objecten import GEWOON
from rao_cli.store.git.lezen.repo import Repo
from rao_cli.store.git.lezen.toen import RepoToen
from rao_cli.store.lading import load_blobs
from rao_cli.store.meelezen.meelezer import Meelezer
from rao_cli.store.paden import boven, vind_bestanden_in
from rao_cli.store.register_map import MAX_BYTES, Lading, RegisterMap, Toen, als_tekst


class RegisterToen(RegisterMap):
    """What `RegisterMap` says of a checkout of a commit; `root` is where papers go.

    Whatever of `RegisterMap` looks at the disk has its own answer here; a test looks after that.
    """

    is_toen = True

    def __init__(self, root: Path, commit: str) -> None:
        """RaoError when no register was there in that commit."""
        super().__init__(root)
        self.commit = commit
        if REGISTERBESTAND not in self.repo.blobs(commit, [REGISTERBESTAND]):
            raise RaoError(
                f"In vastlegging {commit[:7]} staat op deze plek nog geen register.",
                hint="Kies een latere dag. Wat er wanneer is vastgelegd, ziet u met: rao historie",
            )

    @cached_property
    def repo(self) -> Repo:
        """The repository, with this commit as its last."""
        return RepoToen(Repo.open(self.root).plek, self.commit)

    @property
    def heeft_git(self) -> bool:
        """Without git there is no commit."""
        return True

    @cached_property
    def heel(self) -> Heel:
        """A commit is whole."""
        return Heel()

    def load(self, mee: Meelezer | None = None) -> Lading:  # noqa: ARG002 - reads no folder
        """Read the commit as `RegisterMap` reads a folder in which it was checked out."""
        items = self.repo.items(self.commit)
        paden, meldingen = vind_bestanden_in({pad: item.modus for pad, item in items.items()})
        gewoon = [pad for pad, item in items.items() if item.modus in GEWOON]
        teksten = [pad for pad in gewoon if dag_van_besluitenlijst(pad) or _is_sjabloon(pad)]
        gelezen = load_blobs({p: items[p].blob for p in paden}, self.repo.read_blobs, self._bewaard)
        inhoud = self.repo.read_blobs(items[pad].blob for pad in teksten)
        overig = {pad: inhoud[items[pad].blob][: MAX_BYTES + 1] for pad in teksten}
        return Lading(gelezen, tuple(meldingen), overig=overig)

    def genegeerd(self) -> Mapping[str, Negeerregel]:
        """What git leaves out, is in no commit."""
        return {}

    def tekstpaden(self) -> list[str]:
        """Return the ordinary files of the commit below those folders."""
        items = self.repo.items(self.commit).items()
        return [p for p, item in items if bovenmap(p) in TEKSTMAPPEN and item.modus in GEWOON]

    def losse_paden(self, behalve: Collection[str]) -> list[str]:
        """Return the ordinary files of the commit that rao keeps, but for some."""
        items = self.repo.items(self.commit).items()
        eigen = (p for p, i in items if bovenmap(p) in BEWAARD and i.modus in GEWOON)
        return [p for p in eigen if p not in behalve and not is_hulpbestand(p)]

    def read_document(self, pad: str) -> str | None:
        """Return a text of the commit with LF line ends; None when it is not there."""
        data = self.bytes_in(self.commit, pad)
        return None if data is None else als_tekst(data[: MAX_BYTES + 1])

    def read_bytes(self, pad: str, meeste: int = MAX_BYTES) -> bytes:
        """Read one file of the commit; FileNotFoundError when it is not there."""
        data = self.bytes_in(self.commit, pad)
        if data is None:
            raise FileNotFoundError(pad)
        return data[: meeste + 1]

    def _toen(self, begin: str) -> Toen:
        items, gewijzigd = self.repo.items(begin), self.repo.changed_since(begin)
        bekend = frozenset({*items, *gewijzigd})
        return Toen(self._read_toen(items), frozenset(gewijzigd), bekend | boven(bekend))


def _is_sjabloon(pad: str) -> bool:
    """Say whether a template of the region lies there: not in a folder below that of templates."""
    naam = sjabloon_op(pad)
    return naam is not None and "/" not in naam and naam.endswith(".j2")
