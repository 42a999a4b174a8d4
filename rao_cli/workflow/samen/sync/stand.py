"""What this computer knows of its last sync: kept beside git, for the next one."""

from collections.abc import Mapping
from pathlib import Path
from typing import Final, TypedDict

from rao_cli.store.git.aanroep.eigen_map import eigen_map, read_json, write_json
from rao_cli.store.git.aanroep.fout import vertaal_os

_BESTAND: Final = "sync-stand.json"


class Syncstand(TypedDict):
    """`gelijk`: the shared commit that was ours too when a sync ended.

    `van` and `namen`: our last commit that was sent, and which kenmerken of it got another number;
    what is committed after it still has the old ones.
    """

    gelijk: str | None
    van: str | None
    namen: Mapping[str, str]


def read_stand(git_map: Path) -> Syncstand:
    """Return what was kept; nothing before the first sync."""
    leeg = Syncstand(gelijk=None, van=None, namen={})
    return read_json(eigen_map(git_map), _BESTAND, Syncstand) or leeg


def bewaar_stand(git_map: Path, stand: Syncstand) -> None:
    """Keep it, whole or not at all."""
    try:
        write_json(eigen_map(git_map, maak=True), _BESTAND, stand)
    except OSError as fout:
        raise vertaal_os(f"niet schrijven in {git_map}", fout) from fout
