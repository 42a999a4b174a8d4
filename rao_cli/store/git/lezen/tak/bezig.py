"""What git began in a folder and did not finish, and how a person gets out of that."""

from contextlib import suppress
from typing import Final

from msgspec.structs import replace

from rao_cli.model.errors import RaoError
from rao_cli.store.git.aanroep.call import GitCall
from rao_cli.store.git.aanroep.plek import GitPlek
from rao_cli.store.git.lezen.handwerk import vergelijk
from rao_cli.store.git.lezen.objecten import GEWOON, index_items, tree_items

_BEZIG: Final = (
    ("MERGE_HEAD", "een samenvoeging (merge)", "git merge"),
    ("rebase-merge", "een rebase", "git rebase"),
    ("rebase-apply/applying", "het inlezen van patches (git am)", "git am"),
    ("rebase-apply", "een rebase", "git rebase"),
    ("CHERRY_PICK_HEAD", "een cherry-pick", "git cherry-pick"),
    ("REVERT_HEAD", "het terugdraaien van een vastlegging (revert)", "git revert"),
    ("sequencer", "een reeks van cherry-picks of reverts", "git cherry-pick"),
    ("BISECT_LOG", "een zoektocht in de geschiedenis (bisect)", "git bisect"),
)
#: With git's newer ref storage these are refs, not files.
_BEZIG_REFS: Final = frozenset({"MERGE_HEAD", "CHERRY_PICK_HEAD", "REVERT_HEAD"})
_RAO_MAAKT_AF: Final = "Typ: rao sync\nrao maakt dat af en gooit niets weg."


def zoek_bezig(git: GitCall, plek: GitPlek, *, sync: bool = True) -> RaoError | None:
    """Return why nothing may be committed now; None when git is not in the middle of anything.

    What `rao sync` can finish, is told so first; `sync` is False where that was tried.
    """
    git_dir = plek.git_dir
    refs_zijn_bestanden = not (git_dir / "reftable").exists()
    for naam, wat, opdracht in _BEZIG:
        bezig = (git_dir / naam).exists()
        if not refs_zijn_bestanden and naam in _BEZIG_REFS:
            bezig = not git.probeer("rev-parse", "--quiet", "--verify", naam).status
        if bezig:
            zin = f"Er is nog {wat} bezig in deze map. Daarom legt rao nu niets vast."
            from rao_cli.store.git.lezen.tak.begonnen import kan_afmaken  # a rare day

            if sync and kan_afmaken(git, plek):
                return RaoError(zin, hint=_RAO_MAAKT_AF)
            einde = "reset" if naam == "BISECT_LOG" else "--abort"
            uitweg = f"Maak dat eerst af, of stop ermee: {opdracht} {einde}"
            return RaoError(zin, hint="\n".join([*_eerst_kopie(git, plek), uitweg]))
    return None


def _eerst_kopie(git: GitCall, plek: GitPlek) -> list[str]:
    """Say of which files a copy must be made: stopping throws away what is not committed."""
    top, edits = replace(plek, prefix=""), {}
    with suppress(RaoError):  # what cannot be read is told where it is asked
        items = tree_items(git, "", "HEAD")
        blobs = {pad: item.blob for pad, item in items.items() if item.modus in GEWOON}
        edits = vergelijk(top, git, blobs, [""])
    in_git = index_items(git, "") if "nieuw" in edits.values() else {}
    # What git does not know yet, it leaves where it is.
    paden = [
        pad
        for pad, wat in edits.items()
        if wat == "gewijzigd" or (wat == "nieuw" and pad in in_git)
    ]
    zin = (
        f"Wat u veranderde in {', '.join(paden)} is nog niet vastgelegd; stoppen gooit dat weg. "
        "Maak er daarom eerst een kopie van, buiten deze map."
    )
    return [zin] if paden else []
