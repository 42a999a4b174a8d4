"""The branch a change set goes to; refuses a repository that is in the middle of something else."""

from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Final

from rao_cli.model.errors import RaoError
from rao_cli.store.git.aanroep.call import GitCall, Uitvoer, is_id
from rao_cli.store.git.aanroep.fout import vertaal
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


@dataclass(frozen=True, slots=True)
class Tak:
    """A branch (`refs/heads/…`) and its last commit; None before the first."""

    ref: str
    commit: str | None


def read_tak(git: GitCall, plek: GitPlek) -> Tak:
    """Return the branch that is checked out; RaoError when nothing may be committed now."""
    if (bezig := zoek_bezig(git, plek)) is not None:
        raise bezig
    ref = _hoofd(git)
    if not ref.startswith("refs/heads/"):
        raise RaoError(
            "U staat niet op een branch (detached HEAD). Een vastlegging raakt dan zoek.",
            hint="Legde u hier zelf iets vast met git? Geef dat dan eerst een naam, anders raakt "
            "het zoek: git branch NAAM\n"
            "Ga daarna terug naar uw branch, bijvoorbeeld met: git switch main",
        )
    uitvoer = _vraag_ref(git, ref)
    for regel in uitvoer.tekst.splitlines():
        commit, soort, naam = regel.split(" ", 2)
        if naam == ref and soort == "commit" and is_id(commit):
            return Tak(ref, commit)
    return Tak(ref, None)


def weiger_beschadigd(git: GitCall) -> None:
    """Refuse a branch without a commit that is not a new branch, but a broken one."""
    if ref := _hoofd(git):
        _vraag_ref(git, ref)


def _hoofd(git: GitCall) -> str:
    """Return what HEAD names; empty when it names a commit itself."""
    hoofd = git.probeer("symbolic-ref", "--quiet", "HEAD")
    if hoofd.status > 1:
        raise vertaal("symbolic-ref", hoofd.fout, git.map)
    return hoofd.tekst


def _vraag_ref(git: GitCall, ref: str) -> Uitvoer:
    uitvoer = git.run("for-each-ref", "--format=%(objectname) %(objecttype) %(refname)", ref)
    if uitvoer.fout:  # only a warning for git: a broken ref is left out
        raise vertaal("for-each-ref", uitvoer.fout, git.map)
    return uitvoer


def staat_nog_op(git: GitCall, tak: Tak) -> bool:
    """Say whether HEAD still points to this branch; RaoError when git cannot tell."""
    return _hoofd(git) == tak.ref


def zoek_bezig(git: GitCall, plek: GitPlek) -> RaoError | None:
    """Return why nothing may be committed now; None when git is not in the middle of anything."""
    git_dir = plek.git_dir
    refs_zijn_bestanden = not (git_dir / "reftable").exists()
    for naam, wat, opdracht in _BEZIG:
        bezig = (git_dir / naam).exists()
        if not refs_zijn_bestanden and naam in _BEZIG_REFS:
            bezig = not git.probeer("rev-parse", "--quiet", "--verify", naam).status
        if bezig:
            einde = "reset" if naam == "BISECT_LOG" else "--abort"
            uitweg = f"Maak dat eerst af, of stop ermee: {opdracht} {einde}"
            return RaoError(
                f"Er is nog {wat} bezig in deze map. Daarom legt rao nu niets vast.",
                hint="\n".join([*_eerst_kopie(git, plek), uitweg]),
            )
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
