"""A folder that rao fills as a whole: made beside it, then put in its place.

What a person put in it stays. Which files are rao's own is written in the folder itself, with a
sum of each: what somebody changed is that person's too.
"""

import json
import shutil
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager, suppress
from pathlib import Path
from typing import Final

from rao_cli.model.bewaring.controlegetal import som_van
from rao_cli.model.errors import RaoError
from rao_cli.store.los_bestand import eis_vrije_plek, met_uitleg
from rao_cli.store.map_naast import map_naast
from rao_cli.store.schijf import bestaat

#: Names the files that rao made in a folder.
_LIJST: Final = ".rao-bekijk.json"


def vervang_map(doel: Path, inhoud: Iterable[tuple[str, bytes]]) -> int:
    """Fill a folder with files, each written before the next is asked for; return how many.

    RaoError when that cannot be, and then nothing changed.
    """
    eis_vrije_plek(doel)
    doel = doel.resolve()
    with _vullend(doel):
        eigen = _andermans(doel)
        with map_naast(doel) as naast:
            aantal = _vul(naast, _zonder_botsing(doel, inhoud, eigen))
            for naam in eigen:
                _kopieer(doel / naam, naast / naam)
            _wissel(doel, naast)
    return aantal


def is_gemaakt(bestand: Path) -> bool:
    """Say whether rao made a file in such a folder, and nobody changed it; also its list."""
    gemaakt = _gemaakt(bestand.parent)
    if gemaakt is None:
        return False
    return bestand.name == _LIJST or gemaakt.get(bestand.name) == _som_van(bestand)


def _andermans(doel: Path) -> list[str]:
    """Return what in a folder is not rao's; RaoError when all of it is."""
    if not bestaat(doel):
        return []
    if not doel.is_dir():
        raise RaoError(f"'{doel}' is geen map.", hint="Kies met --naar een andere plek.")
    namen = sorted(pad.name for pad in doel.iterdir())
    gemaakt = _gemaakt(doel)
    if gemaakt is None:
        if namen:
            raise RaoError(
                f"In '{doel}' staat al iets, en dat is niet van rao bekijk. Er is niets veranderd.",
                hint="Kies met --naar een lege of nieuwe map.",
            )
        return []
    return [n for n in namen if n != _LIJST and gemaakt.get(n) != _som_van(doel / n)]


def _zonder_botsing(
    doel: Path, inhoud: Iterable[tuple[str, bytes]], eigen: Collection[str]
) -> Iterator[tuple[str, bytes]]:
    """Yield the files; RaoError when one would take the place of what is not rao's."""
    for naam, data in inhoud:
        if naam in eigen:
            raise RaoError(
                f"'{doel / naam}' is met de hand veranderd. Er is niets veranderd.",
                hint="Zet dat bestand ergens anders neer, of kies met --naar een andere map.",
            )
        yield naam, data


def _gemaakt(doel: Path) -> Mapping[str, str] | None:
    """Return the sum of each file that rao made there; None when the folder is not rao's."""
    lijst = doel / _LIJST
    if lijst.is_symlink() or not lijst.is_file():
        return None
    try:
        gelezen = json.loads(lijst.read_bytes())
    except ValueError:
        return None
    return gelezen if isinstance(gelezen, dict) else None


def _som_van(pad: Path) -> str:
    return "" if pad.is_symlink() or not pad.is_file() else som_van(pad.read_bytes())


def _vul(map_: Path, inhoud: Iterable[tuple[str, bytes]]) -> int:
    sommen = {}
    for naam, data in inhoud:
        (map_ / naam).write_bytes(data)
        sommen[naam] = som_van(data)
    (map_ / _LIJST).write_text(json.dumps(sommen, indent=0), encoding="utf-8")
    return len(sommen)


def _kopieer(van: Path, naar: Path) -> None:
    if van.is_dir() and not van.is_symlink():
        shutil.copytree(van, naar, symlinks=True)
    else:
        shutil.copy2(van, naar, follow_symlinks=False)


def _wissel(doel: Path, nieuw: Path) -> None:
    """Put a folder in the place of another; when that fails, the other comes back."""
    oud = nieuw.with_suffix(".oud")
    if bestaat(doel):
        doel.rename(oud)
    try:
        nieuw.rename(doel)
    except OSError:
        with suppress(OSError):
            oud.rename(doel)
        raise
    shutil.rmtree(oud, ignore_errors=True)


def _vullend(doel: Path) -> AbstractContextManager[None]:
    hint = "Sluit wat er openstaat uit die map, of kies met --naar een andere plek."
    return met_uitleg(f"de map '{doel}' niet vullen", hint)
