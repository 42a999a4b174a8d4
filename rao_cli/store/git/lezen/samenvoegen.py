"""Put two changes of one text together, as git does, and where git is too careful as well.

For git two changes on neighbouring lines, or two texts added in one place, are a conflict. In a
file of a register each line is a field of its own: who changes the place of a meeting changes
nothing about its day.
"""

import difflib
from itertools import chain
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final, NamedTuple

from rao_cli.model.errors import RaoError
from rao_cli.store.git.aanroep.call import GitCall, Uitvoer
from rao_cli.store.git.lezen.objecten import met_regeleinden_van

#: Of a longer text comparing all lines takes too long.
_MAX_REGELS: Final = 5_000
#: From here on the status of `git merge-file` is no number of conflicts.
_GEEN_TEKST_VOOR_GIT: Final = 128
#: `git merge-file` asks for no repository, only for a folder that is there.
_OVERAL: Final = GitCall(Path(__file__).parent)


class _Stuk(NamedTuple):
    """Lines `van` to `tot` of a text, and what stands there instead."""

    van: int
    tot: int
    regels: tuple[bytes, ...]

    def botst_met(self, ander: "_Stuk") -> bool:
        """Say whether both change one line."""
        return self.van < ander.tot and ander.van < self.tot

    @property
    def volgorde(self) -> tuple[int, int, int]:
        """Of two things that are added in one place the deepest belongs to what stands above it."""
        eerste = self.regels[0] if self.regels else b""
        return self.van, self.tot, len(eerste.lstrip()) - len(eerste)


def voeg_samen(
    git: GitCall, eigen: bytes | None, basis: bytes | None, ander: bytes | None
) -> bytes | None:
    """Put two changes of one text together; None when both changed the same lines."""
    if eigen is None or basis is None or ander is None:
        return None
    basis, ander = met_regeleinden_van(basis, eigen), met_regeleinden_van(ander, eigen)
    uitvoer = _merge_file(git, (eigen, basis, ander), "--quiet")
    if not uitvoer.status:
        return uitvoer.uit
    is_tekst = all(b"\0" not in tekst for tekst in (eigen, basis, ander))
    return _per_regel(eigen, basis, ander) if is_tekst else None


def voeg_los_samen(eigen: bytes, basis: bytes, ander: bytes) -> bytes | None:
    """Put two changes of one text together that lies in no repository; None as `voeg_samen`."""
    return voeg_samen(_OVERAL, eigen, basis, ander)


class Merknamen(NamedTuple):
    """What git's marks say of both sides, and how many signs they have."""

    ons: str
    hun: str
    lengte: int = 7


def met_merken(eigen: bytes, basis: bytes, ander: bytes, namen: Merknamen) -> bytes:
    """Return a text with git's marks where two changes do not go together, and each as it is.

    A text that git could put together all the same gets the marks around all of it.
    """
    vlaggen = [deel for naam in (namen.ons, "basis", namen.hun) for deel in ("-L", naam)]
    maat = f"--marker-size={namen.lengte}"
    try:
        uitvoer = _merge_file(_OVERAL, (eigen, basis, ander), maat, *vlaggen)
    except (RaoError, OSError):
        uitvoer = Uitvoer(_GEEN_TEKST_VOOR_GIT, b"", "")
    if uitvoer.uit and 0 < uitvoer.status < _GEEN_TEKST_VOOR_GIT:
        return uitvoer.uit
    begin, midden, eind = (teken * namen.lengte for teken in "<=>")
    return b"".join(
        (
            *(f"{begin} {namen.ons}\n".encode(), _hele_regels(eigen), f"{midden}\n".encode()),
            *(_hele_regels(ander), f"{eind} {namen.hun}\n".encode()),
        )
    )


def _hele_regels(tekst: bytes) -> bytes:
    return tekst if not tekst or tekst.endswith(b"\n") else tekst + b"\n"


def _merge_file(git: GitCall, teksten: tuple[bytes, bytes, bytes], *vlaggen: str) -> Uitvoer:
    with TemporaryDirectory(prefix="rao-") as map_:
        paden = [Path(map_, naam) for naam in ("eigen", "basis", "ander")]
        for pad, tekst in zip(paden, teksten, strict=True):
            pad.write_bytes(tekst)
        return git.probeer("merge-file", "-p", *vlaggen, *map(str, paden))


def _per_regel(eigen: bytes, basis: bytes, ander: bytes) -> bytes | None:
    was = basis.splitlines(keepends=True)
    kanten = [tekst.splitlines(keepends=True) for tekst in (eigen, ander)]
    if max(map(len, (was, *kanten))) > _MAX_REGELS:
        return None
    een, twee = (_stukken(was, kant) for kant in kanten)
    anders = [stuk for stuk in twee if stuk not in een]
    if any(stuk.botst_met(deel) for stuk in anders for deel in een):
        return None
    uit: list[bytes] = []
    klaar = 0
    for stuk in sorted(chain(anders, een), key=lambda stuk: stuk.volgorde):
        uit += [*was[klaar : stuk.van], *stuk.regels]
        klaar = stuk.tot
    return b"".join([*uit, *was[klaar:]])


def _stukken(was: list[bytes], wordt: list[bytes]) -> list[_Stuk]:
    stappen = difflib.SequenceMatcher(None, was, wordt, autojunk=False).get_opcodes()
    return [
        _Stuk(van, tot, tuple(wordt[begin:eind]))
        for soort, van, tot, begin, eind in stappen
        if soort != "equal"
    ]
