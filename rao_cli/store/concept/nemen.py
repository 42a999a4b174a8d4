"""Who has a draft: one process at a time, by a kernel lock."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from itertools import chain
from pathlib import Path
from typing import Final

from rao_cli.model.errors import RaoError
from rao_cli.store.concept.bestanden import kan_niet, read, schrijf, wis
from rao_cli.store.concept.inhoud import LEEG, ConceptInhoud, als_data
from rao_cli.store.concept.plek import concept_map
from rao_cli.store.git.aanroep.eigen_map import eigen_bestand
from rao_cli.store.git.vastleggen.slot import laat_los, neem_meteen

#: Stands before the number of a second draft about the same; in no kenmerk and in no key.
_VOLGNUMMER: Final = "~"
_MEESTE: Final = 100


class Concept:
    """A draft that this process has for itself, until `sluit`."""

    def __init__(self, map_: Path, naam: str, fd: int | None, inhoud: ConceptInhoud) -> None:
        self._map, self._fd = map_, fd
        self.naam, self.inhoud = naam, inhoud

    def bewaar(self, inhoud: ConceptInhoud) -> None:
        """Keep this, whole and down to the disk, or leave what was there; RaoError then."""
        schrijf(self._map, self.naam, als_data(inhoud))
        self.inhoud = inhoud

    def wis(self) -> str | None:
        """Throw it away; returns a sentence when it stays."""
        zin = wis(self._map, self.naam)
        if zin is None:
            self.inhoud = LEEG
        return zin

    def sluit(self) -> None:
        """Let another process have it. A lock file guards nothing once its draft is gone."""
        if self._fd is not None:
            if not self.inhoud.opdracht:
                with suppress(OSError):
                    (self._map / f"{self.naam}.slot").unlink(missing_ok=True)
            laat_los(self._fd)
            self._fd = None


def neem_concept(
    root: Path, naam: str, past: Callable[[ConceptInhoud], bool], eerder: Sequence[str] = ()
) -> Concept:
    """Take a draft by this name: the first that waits and fits, else a new one.

    What another process works on now, what does not fit and what nobody can read, stays as it is.
    `eerder` are the names under which it may wait too, from before its subject was renamed.
    """
    map_ = concept_map(root, maak=True)
    volgende, *vroeger = (list(_namen(een)) for een in (naam, *eerder))
    _ruim_sloten(map_)
    er_al = [een for een in (*volgende, *chain(*vroeger)) if (map_ / f"{een}.json").exists()]
    for eigen in (*er_al, *(een for een in volgende if een not in er_al)):
        if (concept := _neem(map_, eigen, past)) is not None:
            return concept
    raise RaoError(
        f"Er wachten al {_MEESTE} keer antwoorden onder '{naam}'.",
        hint="Gooi weg wat u niet meer nodig hebt. Zie: rao concept",
    )


def _namen(naam: str) -> Iterator[str]:
    """Yield the names of all drafts about the same."""
    yield naam
    yield from (f"{naam}{_VOLGNUMMER}{nummer}" for nummer in range(2, _MEESTE))


def _ruim_sloten(map_: Path) -> None:
    """Take away the locks of who was killed before the first answer; never a reason to stop."""
    with suppress(OSError, RaoError):
        for slot in map_.glob("*.slot"):
            if not (map_ / f"{slot.stem}.json").exists():
                fd = neem_meteen(eigen_bestand(map_, slot.name))
                if fd is not None:
                    slot.unlink(missing_ok=True)
                    laat_los(fd)


def _neem(map_: Path, naam: str, past: Callable[[ConceptInhoud], bool]) -> Concept | None:
    """Take one draft, also when it is not there yet; None when it is not for us."""
    try:
        fd = neem_meteen(eigen_bestand(map_, f"{naam}.slot"))
    except OSError as fout:
        raise kan_niet(map_, fout) from fout
    if fd is None:
        return None
    try:
        inhoud = read(map_, naam)
        if inhoud is None or (not inhoud.klacht and past(inhoud)):
            return Concept(map_, naam, fd, inhoud or LEEG)
    except BaseException:
        laat_los(fd)
        raise
    laat_los(fd)
    return None


def is_bezig(root: Path, naam: str) -> bool:
    """Say whether another process works on a draft now."""
    try:
        bestand = eigen_bestand(concept_map(root), f"{naam}.slot")
        fd = neem_meteen(bestand) if bestand.exists() else -1
    except (OSError, RaoError):
        return False
    if fd is not None and fd >= 0:
        laat_los(fd)
    return fd is None
