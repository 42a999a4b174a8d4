"""The note of steps that go for good: what was meant, how far it came, and whether it was told.

It lies there before the branch moves. Killed on the way, the next one to write finishes it; and
who types the command again hears that it is done, in place of losing one more step.
"""

import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import Final, TypedDict

from rao_cli.store.git.aanroep.call import GitCall
from rao_cli.store.git.aanroep.eigen_map import (
    CONCEPTEN,
    eigen_bestand,
    eigen_map,
    namen_in,
    read_json,
    write_json,
)
from rao_cli.store.git.aanroep.fout import vertaal_os
from rao_cli.store.git.aanroep.plek import GitPlek
from rao_cli.store.git.lezen.achter import Achter
from rao_cli.store.git.lezen.objecten import read_commit_id
from rao_cli.store.git.wissen.conceptbestanden import verwijder_concept
from rao_cli.store.git.wissen.houders import Opgeruimd
from rao_cli.store.git.wissen.onaf import NOTITIE
from rao_cli.store.git.wissen.opruimen import ruim_op, ruim_verder

#: Later than this the same command is meant as a new one.
_SECONDEN: Final = 24 * 3600


class Wisnotitie(TypedDict):
    """Which commits of a branch go, to which one it goes back, and what became of it."""

    ref: str
    van: str
    naar: str
    weg: list[str]
    #: The drafts that go along.
    concepten: list[str]
    #: What was found when all was done; None as long as it is not.
    uitkomst: Opgeruimd | None


def bewaar_notitie(plek: GitPlek, notitie: Wisnotitie) -> None:
    """Keep the note of this work tree, down to the disk."""
    map_ = eigen_map(plek.git_dir, maak=True)
    data = {**notitie, "uitkomst": notitie["uitkomst"] and _als_data(notitie["uitkomst"])}
    try:
        write_json(map_, NOTITIE, data, blijvend=True)
    except OSError as fout:
        raise vertaal_os(f"niet schrijven in {map_}", fout) from fout


def _als_data(uitkomst: Opgeruimd) -> Mapping[str, object]:
    return {"objecten": uitkomst.objecten, "houders": [list(een) for een in uitkomst.houders]}


def read_notitie(plek: GitPlek) -> Wisnotitie | None:
    """Return the note of this work tree; None when nothing was to go."""
    return read_json(eigen_map(plek.git_dir), NOTITIE, Wisnotitie)


def vergeet_notitie(plek: GitPlek) -> None:
    """Throw the note away: it was told, or it never came to be."""
    with suppress(OSError):
        eigen_bestand(eigen_map(plek.git_dir), NOTITIE).unlink(missing_ok=True)


def rond_af(git: GitCall, plek: GitPlek, achter: Mapping[str, Achter]) -> Opgeruimd | None:
    """Finish what was to go, under the lock of rao; `achter` are the paths that lag behind.

    Not before the folder follows: until then what goes is still needed. None: not (yet).
    """
    notitie = read_notitie(plek)
    if notitie is None:
        ruim_verder(git, plek)
        return None
    if notitie["uitkomst"] is not None:
        ruim_verder(git, plek)
        if not _telt_nog(git, plek, notitie):
            vergeet_notitie(plek)
        return notitie["uitkomst"]
    if not _is_verzet(git, notitie):
        vergeet_notitie(plek)
        return None
    if any(not hoe.eigen for hoe in achter.values()):
        return None
    _wis_concepten(plek, notitie["concepten"])
    uitkomst = ruim_op(git, plek, notitie["weg"], schoon=[notitie["naar"]])
    bewaar_notitie(plek, {**notitie, "uitkomst": uitkomst})
    return uitkomst


def _wis_concepten(plek: GitPlek, namen: Sequence[str]) -> None:
    mappen = (n for n in namen_in(eigen_map(plek.common_dir)) if n.startswith(CONCEPTEN))
    for map_ in [eigen_map(plek.common_dir, naam) for naam in mappen]:
        for naam in namen:
            with suppress(OSError):
                verwijder_concept(map_, naam)


def _is_verzet(git: GitCall, notitie: Wisnotitie) -> bool:
    """Say whether the branch went back; when git cannot say, it did not."""
    if read_commit_id(git, notitie["van"]) is None:
        return True
    terug = git.probeer("merge-base", "--is-ancestor", notitie["van"], notitie["ref"])
    return terug.status == 1


def _telt_nog(git: GitCall, plek: GitPlek, notitie: Wisnotitie) -> bool:
    """Say whether who types the command now may mean this: nothing happened since."""
    bestand = eigen_bestand(eigen_map(plek.git_dir), NOTITIE)
    with suppress(OSError):
        jong = time.time() - bestand.stat().st_mtime < _SECONDEN
        return jong and read_commit_id(git, notitie["ref"]) == notitie["naar"]
    return False
