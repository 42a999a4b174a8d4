"""A register in every commit: what each changed, as things, and whose signature it has."""

from collections.abc import Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from functools import cached_property

import msgspec

from rao_cli.model.basis import Blok
from rao_cli.model.plaats import is_registerbestand
from rao_cli.store.git.aanroep.handtekening import is_goed, sleutel_in
from rao_cli.store.git.lezen.keten import Ketenschakel, Wie, read_keten, valse_bomen
from rao_cli.store.git.lezen.objecten import blob_id
from rao_cli.store.git.lezen.repo import Repo
from rao_cli.store.ligging import load_op_plek

__all__ = ["Keten", "Ketenschakel", "Wie", "sleutel_in"]


class Keten(msgspec.Struct, frozen=True, dict=True):
    """What git remembers of a register, checked against its own ids."""

    repo: Repo
    head: str
    _gelezen: dict[tuple[str, str], Blok | None] = msgspec.field(default_factory=dict)

    @cached_property
    def schakels(self) -> list[Ketenschakel]:
        """Every commit that leads to the head, oldest first."""
        return read_keten(self.repo.git, self.head, self.repo.plek.prefix)

    @cached_property
    def _bytes(self) -> Mapping[str, bytes]:
        """The files of the register in every version."""
        return self.repo.read_blobs(
            blob
            for schakel in self.schakels
            for pad, blob in schakel.veranderd.items()
            if blob is not None and is_registerbestand(pad)
        )

    @property
    def vervalste_inhoud(self) -> list[str]:
        """What has bytes that do not give its id: somebody wrote in the git folder."""
        algoritme = self.repo.plek.algoritme
        vals = [blob for blob, data in self._bytes.items() if blob_id(data, algoritme) != blob]
        return [*vals, *valse_bomen(self.repo.git, self.head)]

    def tekst(self, blob: str | None) -> str:
        """Return a text beside the things; empty when it is not there."""
        return self.repo.read_blob(blob).decode("utf-8", "replace") if blob else ""

    def _data(self, blob: str) -> bytes:
        """Return a file of the register in one version."""
        return self._bytes[blob]

    def ding(self, pad: str, blob: str | None) -> Blok | None:
        """Return the thing in a version of a file; None when it holds none, or is not valid."""
        if blob is None or not is_registerbestand(pad):
            return None
        if (pad, blob) not in self._gelezen:
            bestand = load_op_plek(pad, self._data(blob), nieuwer=True)
            self._gelezen[pad, blob] = bestand.ding if bestand else None
        return self._gelezen[pad, blob]

    @property
    def is_vervangen(self) -> bool:
        """Whether somebody told git to show other commits or files in the place of some."""
        return bool(self.repo.git.run("for-each-ref", "--count=1", "refs/replace").uit)

    @property
    def is_ondiep(self) -> bool:
        """Whether this copy was made without the whole history."""
        return (self.repo.plek.common_dir / "shallow").exists()


def goede_handtekeningen(schakels: Iterable[Ketenschakel]) -> frozenset[str]:
    """Return the commits of which the signature is of the key that it names.

    RaoError when there is no program that can tell.
    """
    alle = [schakel for schakel in schakels if sleutel_in(schakel.handtekening)]
    with ThreadPoolExecutor() as tegelijk:
        goed = list(
            tegelijk.map(
                lambda s: is_goed(sleutel_in(s.handtekening), s.handtekening, s.getekend), alle
            )
        )
    return frozenset(schakel.id for schakel, klopt in zip(alle, goed, strict=True) if klopt)
