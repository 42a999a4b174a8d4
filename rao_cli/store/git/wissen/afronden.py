"""End a wiping whose refs moved: clear what was left of the old history. Safe to do twice."""

from rao_cli.store.git.aanroep.call import GitCall
from rao_cli.store.git.aanroep.plek import GitPlek
from rao_cli.store.git.wissen.merk import (
    is_gebeurd,
    oude_vastleggingen,
    read_merk,
    vergeet_merk,
)
from rao_cli.store.git.wissen.opruimen import Opgeruimd, ruim_op


def rond_wissing_af(git: GitCall, plek: GitPlek) -> Opgeruimd | None:
    """Clear what a wiping left, under the lock; None when there is none that happened.

    Not before folder and index follow: until then they are compared with what was.
    """
    merk = read_merk(plek)
    if merk is None:
        return None
    if not is_gebeurd(git, merk):
        vergeet_merk(plek)
        return None
    uitslag = ruim_op(plek, oude_vastleggingen(git, merk))
    vergeet_merk(plek)
    return uitslag
