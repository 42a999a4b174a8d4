"""Answers of interviews that are not in git yet: kept beside git, never in it.

A draft is one file of its owner alone, written whole and down to the disk after every answer. Who
goes on with it holds its kernel lock, so that a second terminal begins a draft of its own.
"""

import errno
import json
import os
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, Final

from rao_cli.model.errors import Onleesbaar, RaoError
from rao_cli.model.systeem import waarom
from rao_cli.store.git.aanroep.eigen_map import eigen_bestand, eigen_map, namen_in, read_json
from rao_cli.store.git.aanroep.fout import vertaal_os
from rao_cli.store.git.lezen.repo import Repo
from rao_cli.store.git.vastleggen.slot import laat_los, neem_meteen

_MAP: Final = "concepten"
_ANDEREN: Final = 0o077
#: Stands before the number of a second draft about the same; in no kenmerk and in no key.
_VOLGNUMMER: Final = "~"
_MEESTE: Final = 100


@dataclass(frozen=True, kw_only=True)
class ConceptInhoud:
    """What a draft holds.

    `opdracht` are the words of the command that goes on with it (empty: an older rao wrote it),
    `sinds` the day of its first answer, `hoofd` the commit that was read at the last one. An
    answer that is None was skipped; `half` are the lines of an answer that was not finished.
    `geweigerd`: every answer was there, and nothing came of them.
    """

    opdracht: tuple[str, ...] = ()
    sinds: str = ""
    hoofd: str = ""
    antwoorden: Mapping[str, Any] = field(default_factory=dict)
    half: Mapping[str, str] = field(default_factory=dict)
    geweigerd: bool = False


_LEEG: Final = ConceptInhoud()


class Concept:
    """A draft that this process has for itself, until `sluit`."""

    def __init__(self, map_: Path, naam: str, fd: int | None, inhoud: ConceptInhoud) -> None:
        self._map, self._fd = map_, fd
        self.naam, self.inhoud = naam, inhoud

    def bewaar(self, inhoud: ConceptInhoud) -> None:
        """Keep this, whole and down to the disk, or leave what was there; RaoError then."""
        _schrijf(self._map, self.naam, _als_data(inhoud))
        self.inhoud = inhoud

    def wis(self) -> str | None:
        """Throw it away; returns a sentence when it stays."""
        zin = _wis(self._map, self.naam)
        if zin is None:
            self.inhoud = _LEEG
        return zin

    def sluit(self) -> None:
        """Let another process have it. A lock file guards nothing once its draft is gone."""
        if self._fd is not None:
            if not self.inhoud.opdracht:
                with suppress(OSError):
                    (self._map / f"{self.naam}.slot").unlink(missing_ok=True)
            laat_los(self._fd)
            self._fd = None


def _map(root: Path, *, maak: bool = False) -> Path:
    """Return the folder of the drafts; nobody else may look in it."""
    git_map = Repo.open(root).plek.common_dir
    map_ = eigen_map(git_map, _eigen_naam(git_map), maak=maak)
    if maak:
        with suppress(OSError):
            for plek in (map_, *map_.iterdir()):
                modus = plek.lstat().st_mode
                if modus & _ANDEREN and not plek.is_symlink():
                    plek.chmod(modus & 0o7777 & ~_ANDEREN)
    return map_


def _eigen_naam(git_map: Path) -> str:
    """Return the name of the folder; another one where that of somebody else is closed to us."""
    if sys.platform != "win32":
        with suppress(OSError):
            plek = eigen_map(git_map) / _MAP
            van_ander = plek.lstat().st_uid != os.geteuid()
            if van_ander and not os.access(plek, os.R_OK | os.W_OK | os.X_OK):
                return f"{_MAP}-{os.geteuid()}"
    return _MAP


def eis_bewaarplek(root: Path) -> None:
    """RaoError where no answers can be kept: whoever asks next would lose what is typed."""
    map_ = _map(root, maak=True)
    if not os.access(map_, os.W_OK | os.X_OK):
        raise _kan_niet(map_, PermissionError(errno.EACCES, ""))


def neem_concept(root: Path, naam: str, past: Callable[[ConceptInhoud], bool]) -> Concept:
    """Take a draft by this name: the first that waits and fits, else a new one.

    What another process works on now, and what does not fit, stays as it is.
    """
    map_ = _map(root, maak=True)
    volgende = (naam, *(f"{naam}{_VOLGNUMMER}{nummer}" for nummer in range(2, _MEESTE)))
    _ruim_sloten(map_)
    er_al = [een for een in volgende if (map_ / f"{een}.json").exists()]
    for eigen in (*er_al, *(een for een in volgende if een not in er_al)):
        if (concept := _neem(map_, eigen, past)) is not None:
            return concept
    raise RaoError(
        f"Er wachten al {_MEESTE} keer antwoorden onder '{naam}'.",
        hint="Gooi weg wat u niet meer nodig hebt. Zie: rao concept",
    )


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
        raise _kan_niet(map_, fout) from fout
    if fd is None:
        return None
    try:
        inhoud = _read(map_, naam)
        if inhoud is None or past(inhoud):
            return Concept(map_, naam, fd, inhoud or _LEEG)
    except BaseException:
        laat_los(fd)
        raise
    laat_los(fd)
    return None


def is_bezig(root: Path, naam: str) -> bool:
    """Say whether another process works on a draft now."""
    try:
        bestand = eigen_bestand(_map(root), f"{naam}.slot")
        fd = neem_meteen(bestand) if bestand.exists() else -1
    except (OSError, RaoError):
        return False
    if fd is not None and fd >= 0:
        laat_los(fd)
    return fd is None


def lees_concept(root: Path, naam: str) -> ConceptInhoud:
    """Return what a draft holds; nothing when it is not there or makes no sense."""
    return _read(_map(root), naam) or _LEEG


def bewaar_concept(root: Path, naam: str, antwoorden: dict[str, Any]) -> None:
    """Keep answers under a name, without a command: as older versions of rao did."""
    _schrijf(_map(root, maak=True), naam, antwoorden)


def read_concept(root: Path, naam: str) -> dict[str, Any]:
    """Return the answers of a draft."""
    return dict(lees_concept(root, naam).antwoorden)


def concepten(root: Path) -> list[str]:
    """Return under which names answers are kept; none where git or a link keeps nothing."""
    try:
        map_ = _map(root)
        namen = [naam for naam in namen_in(map_) if naam.endswith(".json")]
    except Onleesbaar:
        raise
    except RaoError:
        return []
    gevonden = []
    for naam in namen:
        with suppress(RaoError):
            gevonden.append(eigen_bestand(map_, naam).name.removesuffix(".json"))
    return gevonden


def wis_concept(root: Path, naam: str) -> str | None:
    """Throw away what was kept; returns a sentence when it stays. Behind a link was nothing."""
    try:
        map_ = _map(root)
    except RaoError:
        return None
    zin = _wis(map_, naam)
    if zin is None:
        with suppress(OSError, RaoError):
            eigen_bestand(map_, f"{naam}.slot").unlink(missing_ok=True)
    return zin


def _wis(map_: Path, naam: str) -> str | None:
    bestand = map_ / f"{naam}.json"
    try:
        for deel in (f"{naam}.json.nieuw", f"{naam}.json"):  # a kill may have left the first
            with suppress(RaoError):
                bestand = eigen_bestand(map_, deel)
                bestand.unlink(missing_ok=True)
    except OSError as fout:
        return (
            "Let op: rao onthoudt uw antwoorden nog, al zijn ze niet meer nodig, want "
            f"'{bestand}' kan niet weg: {waarom(fout)}. Haal dat bestand zelf weg."
        )
    return None


def _read(map_: Path, naam: str) -> ConceptInhoud | None:
    """Return what is kept; None when nothing is, or nothing with sense."""
    data = read_json(map_, f"{naam}.json")
    if not isinstance(data, dict) or not data:
        return None
    opdracht, antwoorden = data.get("opdracht"), data.get("antwoorden")
    if not isinstance(opdracht, list) or not isinstance(antwoorden, dict):
        toen = (map_ / f"{naam}.json").stat().st_mtime
        return ConceptInhoud(sinds=date.fromtimestamp(toen).isoformat(), antwoorden=data)  # noqa: DTZ012 - the day of this computer
    half = data.get("half")
    half = half if isinstance(half, dict) else {}
    return ConceptInhoud(
        opdracht=tuple(map(str, opdracht)),
        sinds=str(data.get("sinds", "")),
        hoofd=str(data.get("hoofd", "")),
        antwoorden=antwoorden,
        half={naam: str(tekst) for naam, tekst in half.items()},
        geweigerd=data.get("geweigerd") is True,
    )


def _als_data(inhoud: ConceptInhoud) -> dict[str, Any]:
    return {
        "opdracht": list(inhoud.opdracht),
        "sinds": inhoud.sinds,
        "hoofd": inhoud.hoofd,
        "antwoorden": dict(inhoud.antwoorden),
        "half": dict(inhoud.half),
        "geweigerd": inhoud.geweigerd,
    }


def _schrijf(map_: Path, naam: str, data: Mapping[str, Any]) -> None:
    """Write a draft for its owner alone; the old one stays when the system refuses."""
    try:
        nieuw, doel = (eigen_bestand(map_, f"{naam}.json{na}") for na in (".nieuw", ""))
        try:
            nieuw.unlink(missing_ok=True)  # what a kill left may have had other rights
            vlaggen = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0)
            with os.fdopen(os.open(nieuw, vlaggen, 0o600), "w", encoding="utf-8") as bestand:
                bestand.write(json.dumps(data, default=str))
                bestand.flush()
                os.fsync(bestand.fileno())
            nieuw.replace(doel)
            _naar_schijf(map_)
        finally:
            with suppress(OSError):
                nieuw.unlink(missing_ok=True)
    except OSError as fout:
        raise _kan_niet(map_, fout) from fout


def _naar_schijf(map_: Path) -> None:
    """Bring the names in a folder to the disk; Windows does so itself."""
    if sys.platform != "win32":
        fd = os.open(map_, os.O_RDONLY)
        try:
            os.fsync(fd)
        finally:
            os.close(fd)


def _kan_niet(map_: Path, fout: OSError) -> RaoError:
    return vertaal_os(f"uw antwoorden niet bewaren in {map_}", fout)
