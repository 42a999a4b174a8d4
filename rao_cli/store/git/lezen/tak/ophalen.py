"""How a user fetches what this copy lacks: the history of a shallow one, or a branch of others."""

import re
from typing import Final

from rao_cli.model.opdrachtregel import als_woord
from rao_cli.model.patroon import patroon
from rao_cli.store.git.aanroep.call import GitCall
from rao_cli.store.git.aanroep.plek import GitPlek

#: What follows the name of a branch: `origin/main~2`.
_ERACHTER: Final = r"[~^@{:]"
#: A branch that is one word of a refspec, and no option.
_BRANCH: Final = patroon(r"[^\W_][\w./+-]*")


def zeg_ophalen(git: GitCall, plek: GitPlek, rev: str) -> str:
    """Say what to type for a revision that git does not know here."""
    ondiep = (plek.common_dir / "shallow").exists()
    regels = ["git fetch --unshallow"] if ondiep else []
    van, naam = _branch_van(git, rev)
    if van:
        regels.append(
            f"git fetch {als_woord(van)} {als_woord(f'{naam}:refs/remotes/{van}/{naam}')}"
        )
        opdrachten = "".join(f"\n   {regel}" for regel in regels)
        return f"Deze kopie kent misschien niet elke branch. Haal hem op met:{opdrachten}"
    if ondiep:
        return (
            "Deze kopie is ondiep (CI): de geschiedenis ontbreekt. Haal die op met:\n"
            f"   {regels[0]}"
        )
    return "Kijk met `git log` welke er zijn."


def _branch_van(git: GitCall, rev: str) -> tuple[str, str]:
    """Return the remote and the branch that a revision names; two empty texts when it does not."""
    namen = git.run("remote").uit.decode("utf-8", "replace").splitlines()
    naam = re.split(_ERACHTER, rev.removeprefix("refs/").removeprefix("remotes/"))[0]
    for van in sorted(namen, key=len, reverse=True):
        if naam.startswith(f"{van}/") and _BRANCH.fullmatch(branch := naam[len(van) + 1 :]):
            return van, branch
    return "", ""
