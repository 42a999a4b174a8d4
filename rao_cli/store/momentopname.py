"""A register as git holds it, without a folder: of a commit, or of what is put ready for one."""

from collections.abc import Callable, Collection, Iterator, Mapping

import msgspec

from rao_cli.model.basis import Blok
from rao_cli.model.plaats import BEWAARD, bovenmap
from rao_cli.store.git.aanroep.call import GitCall
from rao_cli.store.git.haak.boom import Bestandsboom, register_van
from rao_cli.store.git.lezen.objecten import GEWOON, read_blobs
from rao_cli.store.lading import Lading
from rao_cli.store.ligging import load_op_plek
from rao_cli.store.register_map import MAX_BYTES
from rao_cli.store.yaml.loading import Bestand


class Objectlezer(msgspec.Struct, frozen=True):
    """Reads the contents of files and what they say, each once for all the trees it is in."""

    git: GitCall
    _bytes: dict[str, bytes] = msgspec.field(default_factory=dict)
    _gelezen: dict[tuple[str, str], Bestand | None] = msgspec.field(default_factory=dict)

    def haal(self, blobs: Iterator[str]) -> None:
        """Have git give these contents in one go."""
        self._bytes.update(read_blobs(self.git, (b for b in blobs if b not in self._bytes)))

    def data(self, blob: str) -> bytes:
        """Return the bytes of a file."""
        if blob not in self._bytes:
            self.haal(iter([blob]))
        return self._bytes[blob]

    def tekst(self, blob: str | None) -> str:
        """Return a document; empty when it is not there."""
        return "" if blob is None else self.data(blob).decode("utf-8", "replace")

    def bestand(self, pad: str, blob: str) -> Bestand | None:
        """Return what a file of a register says; None for another file."""
        if (pad, blob) not in self._gelezen:
            self._gelezen[pad, blob] = load_op_plek(pad, self.data(blob)[: MAX_BYTES + 1])
        return self._gelezen[pad, blob]


class Opnamedingen(Mapping[str, Blok]):
    """The things of a register by path; each is read when somebody asks for it."""

    def __init__(
        self, lezer: Objectlezer, blobs: Mapping[str, str], vorige: Mapping[str, Blok] | None = None
    ) -> None:
        """`vorige` is what a path held before, when what is there now cannot be read."""
        self.lezer, self.blobs, self.vorige = lezer, blobs, vorige or {}

    def __getitem__(self, pad: str) -> Blok:
        """Return a thing; KeyError when there is none."""
        bestand = self.lezer.bestand(pad, self.blobs[pad])
        return self.vorige[pad] if bestand is None or bestand.ding is None else bestand.ding

    def __iter__(self) -> Iterator[str]:
        """Yield the paths at which there is a thing."""
        return (pad for pad in self.blobs if pad in self)

    def __len__(self) -> int:
        """Count the things."""
        return sum(1 for _ in self)


def onthoud(
    nu: Mapping[str, Blok], was: Mapping[str, Blok], veranderd: Collection[str]
) -> Mapping[str, Blok]:
    """Return things with what they were before, where a changed file cannot be read now."""
    if not (isinstance(nu, Opnamedingen) and isinstance(was, Opnamedingen)):
        return nu
    vorige = {pad: ding for pad, ding in was.vorige.items() if pad not in veranderd}
    vorige |= {pad: was[pad] for pad in veranderd if pad in was and pad not in nu}
    return Opnamedingen(nu.lezer, nu.blobs, vorige)


class Momentopname(msgspec.Struct, frozen=True):
    """The ordinary files of one register in one tree: path from the register → blob."""

    lezer: Objectlezer
    blobs: Mapping[str, str]

    @property
    def eigen(self) -> Mapping[str, str]:
        """The files that make up the register; beside them may lie anything."""
        return {pad: blob for pad, blob in self.blobs.items() if bovenmap(pad) in BEWAARD}

    @property
    def dingen(self) -> Opnamedingen:
        """What it holds."""
        return Opnamedingen(self.lezer, self.eigen)

    def data(self, pad: str) -> bytes | None:
        """Return a file; None when it is not there."""
        blob = self.blobs.get(pad)
        return None if blob is None else self.lezer.data(blob)

    def lading(self, gekozen: Callable[[str], bool] = lambda _: True) -> Lading:
        """Read the register, or a part of it; RaoError when a newer rao made it."""
        eigen = {p: b for p, b in self.eigen.items() if not p.endswith("/.gitkeep") and gekozen(p)}
        self.lezer.haal(iter(eigen.values()))
        gelezen = {pad: self.lezer.bestand(pad, blob) for pad, blob in sorted(eigen.items())}
        bestanden = {pad: bestand for pad, bestand in gelezen.items() if bestand is not None}
        overig = {p: self.lezer.data(eigen[p]) for p, bestand in gelezen.items() if bestand is None}
        lading = Lading(bestanden, overig=overig)
        lading.eis_bekend()
        return lading


def opname(
    lezer: Objectlezer, boom: Bestandsboom, prefix: str, registers: list[str]
) -> Momentopname:
    """Return one register of a tree, without registers that lie inside it."""
    return Momentopname(
        lezer,
        {
            pad.removeprefix(prefix): item.blob
            for pad, item in boom.items()
            if item.modus in GEWOON and register_van(pad, registers) == prefix
        },
    )
