"""The branch a change set goes to; refuses a repository that is in the middle of something else."""

from rao_cli.model.errors import RaoError
from rao_cli.store.git.aanroep.call import GitCall, is_id
from rao_cli.store.git.aanroep.fout import vertaal
from rao_cli.store.git.aanroep.plek import GitPlek
from rao_cli.store.git.lezen.tak.bezig import zoek_bezig
from rao_cli.store.git.lezen.tak.hoofd import Tak, read_hoofd, read_hoofdref


def read_tak(git: GitCall, plek: GitPlek, gezien: str | None = None) -> Tak:
    """Return the branch that is checked out; RaoError when nothing may be committed now.

    `gezien` is a commit that was read, so it is whole: git is asked only for another.
    """
    if (bezig := zoek_bezig(git, plek)) is not None:
        raise bezig
    if (hoofd := read_hoofd(plek)) is not None and hoofd[1] == gezien:
        return Tak(*hoofd)
    if (tak := _huidige(git)) is not None:
        return tak
    ref = _hoofd(git)
    if not ref.startswith("refs/heads/"):
        raise RaoError(
            "U staat niet op een branch (detached HEAD). Een vastlegging raakt dan zoek.",
            hint="Legde u hier zelf iets vast met git? Geef dat dan eerst een naam, anders raakt "
            "het zoek: git branch NAAM\n"
            "Ga daarna terug naar uw branch, bijvoorbeeld met: git switch main",
        )
    return Tak(ref, _commit_van(git, ref))


def _huidige(git: GitCall) -> Tak | None:
    """Return the branch that is checked out with its last commit; None: look why there is none."""
    vorm = "--format=%(HEAD) %(objectname) %(objecttype) %(refname)"
    for regel in git.run("for-each-ref", vorm, "refs/heads").tekst.splitlines():
        if regel.startswith("* "):
            commit, soort, ref = regel.removeprefix("* ").split(" ", 2)
            return Tak(ref, commit) if soort == "commit" and is_id(commit) else None
    return None


def weiger_beschadigd(git: GitCall) -> None:
    """Refuse a branch without a commit that is not a new branch, but a broken one."""
    if ref := _hoofd(git):
        _commit_van(git, ref)


def _hoofd(git: GitCall) -> str:
    """Return what HEAD names; empty when it names a commit itself."""
    hoofd = git.probeer("symbolic-ref", "--quiet", "HEAD")
    if hoofd.status > 1:
        raise vertaal("symbolic-ref", hoofd.fout, git.map)
    return hoofd.tekst


def _commit_van(git: GitCall, ref: str) -> str | None:
    """Return the commit of a branch, None when it is new; RaoError when it names anything else."""
    uitvoer = git.run("for-each-ref", "--format=%(objectname) %(objecttype) %(refname)", ref)
    if uitvoer.fout:  # only a warning for git: a broken ref is left out
        raise vertaal("for-each-ref", uitvoer.fout, git.map)
    for regel in uitvoer.tekst.splitlines():
        commit, soort, naam = regel.split(" ", 2)
        if naam == ref and soort != "commit":
            raise vertaal("for-each-ref", f"{ref}: not a valid 'commit' object", git.map)
        if naam == ref:
            return commit
    return None


def staat_nog_op(git: GitCall, plek: GitPlek, tak: Tak) -> bool:
    """Say whether HEAD still points to this branch; RaoError when git cannot tell."""
    return read_hoofdref(plek) == tak.ref or _hoofd(git) == tak.ref
