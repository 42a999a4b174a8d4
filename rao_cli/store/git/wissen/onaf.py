"""Whether something that was to go did not go yet: its files say so, and on most days none lies."""

from typing import Final

from rao_cli.model.errors import RaoError
from rao_cli.store.git.aanroep.eigen_map import eigen_map, namen_in
from rao_cli.store.git.aanroep.plek import GitPlek

#: What a wiping noted before it began, shared by all work trees.
MERK: Final = "wissing.json"
#: What is being cleared up, shared too.
LIJST: Final = "opruimen.json"
#: Which steps of a work tree go for good.
NOTITIE: Final = "gewist.json"


def is_iets_onaf(plek: GitPlek) -> bool:
    """Say whether one of them lies there; also when nobody can know, so that it is looked into."""
    try:
        namen = {*namen_in(eigen_map(plek.common_dir)), *namen_in(eigen_map(plek.git_dir))}
    except RaoError:
        return True
    return not namen.isdisjoint({MERK, LIJST, NOTITIE})
