"""Files that git holds and that nothing leads to: put ready once, or made for a merge."""

from collections.abc import Callable
from typing import Final

from rao_cli.store.git.aanroep.call import GitCall
from rao_cli.store.git.haak.boom import groottes
from rao_cli.store.git.lezen.objecten import read_blobs
from rao_cli.store.git.wissen.bereik import alle_objecten, bereikbaar, stashes

_GROOTSTE: Final = 4 * 1024 * 1024


def losse_bestanden(git: GitCall, is_weg: Callable[[bytes], bool]) -> set[str]:
    """Return which of them have to go.

    What a commit without a branch holds is among them: who clears up, keeps that and tells it.
    """
    soorten = alle_objecten(git)
    vast = bereikbaar(git, "--all", "--indexed-objects", vanaf=stashes(git))
    los = [een for een, soort in soorten.items() if soort == "blob" and een not in vast]
    klein = {een for een, bytes_ in groottes(git, los).items() if bytes_ <= _GROOTSTE}
    return {een for een, data in read_blobs(git, sorted(klein)).items() if is_weg(data)}
