"""What git starts to put two versions of a file together; a person never types it."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

_WOORDEN: Final = 5
#: Here git takes over, and does it line by line: see `store/git/aanroep/samenstuur.py`.
_NIET_GELUKT: Final = 2


def git_samen(woorden: Sequence[str]) -> int:
    """Put the files %O %A %B together in %A, with marks of %L signs, for the path %P.

    Exit code 0: done; 1: a person has to choose, and both texts stand there; 2: nothing was done.
    """
    if len(woorden) != _WOORDEN or not woorden[3].isdecimal():
        return _NIET_GELUKT
    basis, ons, hun, merken, pad = woorden
    try:
        from rao_cli.workflow.samen.voor_git import Gitvraag, voeg_voor_git_samen

        vraag = Gitvraag(Path(basis), Path(ons), Path(hun), int(merken), pad)
        return 0 if voeg_voor_git_samen(vraag) else 1
    except Exception:  # noqa: BLE001 - git shows no traceback to a secretary; it does it itself
        return _NIET_GELUKT
