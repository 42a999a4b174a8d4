"""The façade of the cellar: where a register lies and everything that stands in it."""

import stat
from collections.abc import Collection, Mapping, Sequence
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from msgspec.structs import replace

from rao_cli.model.errors import RaoError
from rao_cli.model.plaats import (
    BEWAARD,
    REGISTERBESTAND,
    TEKSTMAPPEN,
    bovenmap,
    dag_van_besluitenlijst,
    plaats_van_sjabloon,
    sjabloon_op,
)
from rao_cli.model.register.hulpbestand import is_hulpbestand
from rao_cli.store.git.aanroep.eigen_map import heeft_merk, is_deels_uitgepakt
from rao_cli.store.git.lezen.achter import Heel
from rao_cli.store.lading import Lading, Toen, load_blobs, load_map, make_lading
from rao_cli.store.opslag.aanzien import MAX_BYTES
from rao_cli.store.opslag.bewaard import Opslag, open_bewaard
from rao_cli.store.opslag.lezing import open_lezing, read_bytes
from rao_cli.store.opslag.vastgelegd import ken_vastgelegd, lees_eerst_hier
from rao_cli.store.paden import boven, vind_bestanden_in, vind_nieuwe
from rao_cli.store.schijf import (
    ER_NIET,
    achter_link,
    bestaat,
    bestanden,
    inhoud,
    leesbaar,
    soort,
    zoek_boven,
)

if TYPE_CHECKING:
    from rao_cli.store.git.lezen.handwerk import Negeerregel
    from rao_cli.store.git.lezen.objecten import Item
    from rao_cli.store.git.lezen.repo import Repo
    from rao_cli.store.meelezen.meelezer import Meelezer

__all__ = ["MAX_BYTES", "Begin", "Lading", "RegisterMap", "Toen", "als_tekst"]


class RegisterMap:
    """A folder that holds a register."""

    #: Whether it is read as it was at a commit, and nothing of the folder counts.
    is_toen: ClassVar[bool] = False

    def __init__(self, root: Path) -> None:
        """`root` is the folder with rao.yaml."""
        self.root = root

    @classmethod
    def vind(cls, begin: "Begin") -> "RegisterMap":
        """Find the register that holds `begin`, walking up; RaoError when there is none."""
        if isinstance(begin, RegisterMap):
            return begin
        begin = begin.absolute()
        if (root := cls.boven(begin)) is not None:
            return cls(root)
        if is_deels_uitgepakt(begin):
            from rao_cli.store.uitgepakt import weiger_buiten

            weiger_buiten(begin)
        for plek in (map_ / REGISTERBESTAND for map_ in (begin, *begin.parents)):
            if bestaat(plek):
                raise RaoError(
                    f"'{plek}' is geen gewoon bestand. Zo kan rao dit register niet lezen.",
                    hint=f"Zet het gewone bestand {REGISTERBESTAND} terug.",
                )
        raise RaoError(
            f"In {begin} en de mappen erboven staat geen register (geen {REGISTERBESTAND}).",
            hint="Ga naar de map van uw register, of maak er een met: rao init MAP",
        )

    @staticmethod
    def boven(begin: Path) -> Path | None:
        """Return the nearest folder with a register, from `begin` upwards; None without one."""
        return zoek_boven(begin, REGISTERBESTAND)

    @cached_property
    def repo(self) -> "Repo":
        """The repository around the register; RaoError when there is none."""
        from rao_cli.store.git.lezen.repo import Repo  # git is heavy; checking needs none

        return Repo.open(self.root)

    @cached_property
    def head(self) -> str | None:
        """The last commit as a look found it first: all that it shows is of one moment."""
        return self.repo.head_met_boom()

    @property
    def heeft_git(self) -> bool:
        """Whether git is around the register; RaoError when that cannot be known."""
        if "repo" in vars(self):
            return True
        from rao_cli.store.git.aanroep.plek import zoek_plek

        if (plek := zoek_plek(self.root)) is not None:
            from rao_cli.store.git.lezen.repo import Repo

            self.repo = Repo(plek)  # whoever asks this, asks the repository something next
        return plek is not None

    @cached_property
    def heel(self) -> Heel:
        """What an earlier change left behind, finished as far as that goes at this moment.

        And what a sparse checkout leaves out: that is read as it is committed, too.
        """
        heel, root = Heel(), self.root.absolute()
        if heeft_merk(root):
            from rao_cli.store.git.vastleggen.herstel import maak_heel

            heel = maak_heel(self.root)
        if is_deels_uitgepakt(root):
            from rao_cli.store.uitgepakt import vul_aan

            heel = vul_aan(self.repo, heel)
        return heel

    @cached_property
    def _bewaard(self) -> Opslag | None:
        """What an earlier run kept, for whoever reads commits."""
        return open_bewaard(self.root)

    def load(self, mee: "Meelezer | None" = None) -> Lading:
        """Read the work tree; Onleesbaar when any part of the register cannot be read.

        What lags behind HEAD is read as it is committed; then nothing is taken from an earlier
        reading or kept for a next one. `mee` helps when there is much to read.
        """
        vastgelegd = self.heel.vastgelegd
        lezing = None if vastgelegd else open_lezing(self.root)
        gelezen, meldingen = load_map(self.root, vastgelegd, lezing, mee)
        # A text that cannot be seen is not a text that is not there.
        teksten = set(self.tekstpaden())
        teksten |= {pad for pad in vastgelegd if bovenmap(pad) in TEKSTMAPPEN}
        gekeken = (
            (pad, self.read_document(pad)) for pad in sorted(teksten) if dag_van_besluitenlijst(pad)
        )
        lijsten = {pad: tekst.encode() for pad, tekst in gekeken if tekst is not None}
        weg = {p: d for p, d in vastgelegd.items() if d is not None and sjabloon_op(p) is not None}
        overig = {**self._read_sjablonen(), **weg, **lijsten}
        return Lading(
            gelezen, tuple(meldingen), overig=overig, heel=self.heel, lezing=lezing, mee=mee
        )

    def _read_sjablonen(self) -> dict[str, bytes]:
        """Read the region's own templates as they lie in the work tree; most regions have none."""
        with leesbaar("de map templates"):
            elders = achter_link(self.root, "templates/x")
            items = [] if elders else inhoud(self.root, "templates")
            sjablonen = [item for item in items if item.name.endswith(".j2")]
            namen = [item.name for item in sjablonen if item.is_file(follow_symlinks=False)]
        return {pad: self._read(pad) for pad in map(plaats_van_sjabloon, namen)}

    def load_vastgelegd(self) -> Lading:
        """Read what is committed, and list the hand edits that are not; RaoError without git."""
        repo, heel = self.repo, self.heel
        with repo.leest_boom():
            bewaard = self._bewaard
        head = repo.head_met_boom()
        weet = partial(bewaard.is_onaangeraakt, self.root) if bewaard else None
        edits = repo.hand_edits(BEWAARD, head=head, onaangeraakt=weet)
        handwerk = {p: w for p, w in edits.items() if p not in heel.vastgelegd}
        lading = Lading({}) if head is None else self.load_van(head)
        return replace(lading, handwerk=handwerk, heel=heel, commit=head)

    def load_van(self, rev: str) -> Lading:
        """Read the register as it was in a commit."""
        repo = self.repo
        blobs = repo.blobs(rev, BEWAARD)
        read = lees_eerst_hier(self.root, blobs, repo.plek, repo.read_blobs)
        bekend = ken_vastgelegd(self._bewaard, blobs, read)
        inhoud = read(blob for pad, blob in blobs.items() if pad not in bekend)
        data = {pad: inhoud[blob] for pad, blob in blobs.items() if pad not in bekend}
        return make_lading(data, bekend=bekend)

    def met_de_hand(self, pad: str) -> str | None:
        """Return the commit that a person last changed a file in, or after; None when rao did."""
        repo = self.repo
        return repo.head() if repo.hand_edits([pad]) else repo.historie.met_de_hand(pad)

    def handwerk(self, prefixes: Sequence[str], head: str | None = None) -> set[str]:
        """Return the paths that a person changed after the last commit (`head` where known)."""
        repo = self.repo
        achter = repo.achter() if self.heel.zinnen else ()
        return set(repo.hand_edits(prefixes, head=head)) - {
            p.removeprefix(repo.plek.prefix) for p in achter
        }

    def genegeerd(self) -> "Mapping[str, Negeerregel]":
        """Return what is read as a part of this register, while git leaves it out."""
        repo, head = self.repo, self.head
        bekend = repo.blobs(head, BEWAARD).keys() if head else frozenset()
        paden = {p for p in self.tekstpaden() if dag_van_besluitenlijst(p) or sjabloon_op(p)}
        return repo.genegeerd({*vind_nieuwe(self.root, bekend), *(paden - bekend)})

    def tekst_in(self, commit: str, pad: str) -> str | None:
        """Return a text as a commit has it, with LF line ends; None when it is not there."""
        data = self.bytes_in(commit, pad)
        return None if data is None else als_tekst(data)

    def bytes_in(self, commit: str, pad: str) -> bytes | None:
        """Return a file as a commit has it; None when it is not there."""
        blob = self.repo.blobs(commit, [pad]).get(pad)
        return self.repo.read_blob(blob) if blob else None

    def tekstpaden(self) -> list[str]:
        """Return the files below the folders of documents and templates, as they lie there."""
        return [pad for map_ in TEKSTMAPPEN for pad in bestanden(self.root, map_)]

    def losse_paden(self, behalve: Collection[str]) -> list[str]:
        """Return the files that rao keeps, but for some; without what a program left behind."""
        mappen = (map_ for map_ in BEWAARD if map_ != REGISTERBESTAND)
        alle = (p for map_ in mappen for p in bestanden(self.root, map_) if p not in behalve)
        return [p for p in alle if soort(self.root, p) == stat.S_IFREG and not is_hulpbestand(p)]

    def read_document(self, pad: str) -> str | None:
        """Return a text in the work tree with LF line ends; None when it is not there.

        A pipe or a device is no text; who reads it may wait for ever. What lies behind a link is
        not of this register.
        """
        if pad in self.heel.vastgelegd:
            data = self.heel.vastgelegd[pad]
            return None if data is None else als_tekst(data)
        with leesbaar(f"het bestand {pad}"):
            try:
                weg = achter_link(self.root, pad)
                leeg = weg or soort(self.root, pad) not in {stat.S_IFREG, stat.S_IFDIR}
                return None if leeg else als_tekst(self.read_bytes(pad))
            except ER_NIET:
                return None

    def sinds(self, rev: str) -> list[Toen]:
        """Read the register where this branch and `rev` parted, as `load` reads the work tree."""
        return [self._toen(begin) for begin in self.repo.historie.beginpunten(rev)]

    def _toen(self, begin: str) -> Toen:
        from rao_cli.store.git.lezen.objecten import blob_id

        repo = self.repo
        items, gewijzigd = repo.items(begin), repo.changed_since(begin)
        # What is not in the folder but is read all the same is compared as it is read.
        gelezen = {
            p: d and blob_id(d, repo.plek.algoritme) for p, d in self.heel.vastgelegd.items()
        }
        anders = {p for p, id_ in gelezen.items() if id_ != (items[p].blob if p in items else None)}
        gewijzigd = gewijzigd - gelezen.keys() | anders
        # What is left out in another way is not gone: it is not compared either.
        hier = {
            p: i
            for p, i in items.items()
            if p in gewijzigd or p in gelezen or soort(self.root, p) is not None
        }
        bekend = frozenset({*items, *gewijzigd})
        return Toen(self._read_toen(hier), frozenset(gewijzigd), bekend | boven(bekend))

    def _read_toen(self, items: "Mapping[str, Item]") -> Lading:
        if REGISTERBESTAND not in items:
            return Lading({})
        paden, meldingen = vind_bestanden_in({pad: item.modus for pad, item in items.items()})
        lijsten = [pad for pad in items if dag_van_besluitenlijst(pad)]
        blobs = {pad: items[pad].blob for pad in paden}
        gelezen = load_blobs(blobs, self.repo.read_blobs, self._bewaard)
        inhoud = self.repo.read_blobs(items[pad].blob for pad in lijsten)
        overig = {pad: inhoud[items[pad].blob] for pad in lijsten}
        return Lading(gelezen, tuple(meldingen), overig=overig, in_git=blobs)

    def read_bytes(self, pad: str, meeste: int = MAX_BYTES) -> bytes:
        """Read one file, never more than just over the limit."""
        return read_bytes(self.root, pad, meeste)

    def _read(self, pad: str) -> bytes:
        """Read one file that is there; Onleesbaar when that cannot be."""
        with leesbaar(f"het bestand {pad}"):
            return self.read_bytes(pad)


#: Where somebody looks: a folder in a register, or a register that was found already.
Begin = Path | RegisterMap


def als_tekst(data: bytes) -> str:
    """Return a text without the mark of its coding, with LF line ends."""
    return data.decode("utf-8-sig", "replace").replace("\r\n", "\n")
