"""What is checked out is read as git reads it, or git is asked."""

import subprocess
from pathlib import Path

import pytest

from rao_cli.model.errors import RaoError
from rao_cli.store.git.aanroep.plek import zoek_plek
from rao_cli.store.git.lezen.repo import Repo
from rao_cli.store.git.lezen.tak.hoofd import read_hoofd
from tests.store.git.werkplaats import Werkplaats


def gelezen(map_: Path) -> tuple[str, str] | None:
    """Return what is read without git."""
    plek = zoek_plek(map_)
    assert plek is not None
    return read_hoofd(plek)


@pytest.mark.parametrize("tak", ["main", "mijn-tak", "2026/maart_v1.2", "a/b/c"])
def test_a_branch_is_read_as_git_reads_it(werk: Werkplaats, tak: str) -> None:
    """Its name and its last commit, also with slashes."""
    werk.git("checkout", "--quiet", "-B", tak)
    assert gelezen(werk.root) == (f"refs/heads/{tak}", werk.git("rev-parse", "HEAD"))


def test_each_work_tree_has_a_branch_of_its_own(werk: Werkplaats, tmp_path: Path) -> None:
    """HEAD is of one work tree, and the branches are of all."""
    ander = tmp_path / "ander"
    werk.git("worktree", "add", "--quiet", "-b", "zij", str(ander))
    assert gelezen(ander) == ("refs/heads/zij", werk.git("rev-parse", "zij"))


@pytest.mark.parametrize(
    "hoofd",
    [
        "",
        "rommel\n",
        "ref: refs/heads/main",
        "ref: refs/heads/\n",
        "ref: refs/heads/../heads/main\n",
        "ref: refs/heads/.main\n",
        "ref: refs/heads/main.lock\n",
        "ref: refs/tags/main\n",
        "ref: HEAD\n",
        "1111111111111111111111111111111111111111\n",
    ],
)
def test_git_is_asked_about_another_head(werk: Werkplaats, hoofd: str) -> None:
    """Only a plain branch is read without git; so nobody else's rules need to be known."""
    heads = werk.top / ".git/refs/heads"
    for naam in (".main", "main.lock"):
        (heads / naam).write_bytes((heads / "main").read_bytes())
    plek = zoek_plek(werk.root)
    assert plek is not None
    (werk.top / ".git/HEAD").write_text(hoofd, encoding="utf-8", newline="\n")
    assert read_hoofd(plek) is None


def test_git_is_asked_about_a_branch_that_is_packed(werk: Werkplaats) -> None:
    """Then it has no file of its own."""
    werk.git("pack-refs", "--all")
    assert gelezen(werk.root) is None


def test_git_is_asked_about_a_branch_that_names_another(werk: Werkplaats) -> None:
    """A name that stands for another name is followed by git."""
    werk.git("branch", "ander")
    werk.git("symbolic-ref", "refs/heads/main", "refs/heads/ander")
    assert gelezen(werk.root) is None


def test_git_is_asked_where_refs_are_kept_otherwise(tmp_path: Path) -> None:
    """A newer git may keep them in a table."""
    argv = ["git", "init", "--quiet", "--ref-format=reftable", str(tmp_path / "t")]
    if subprocess.run(argv, check=False, capture_output=True).returncode:
        pytest.skip("a git that knows no reftable")
    assert gelezen(tmp_path / "t") is None


def test_a_branch_that_lost_its_commit_is_no_new_branch(werk: Werkplaats) -> None:
    """The file of the branch names a commit, and nobody trusts that before it is read."""
    goed = Repo.open(werk.root).head_met_boom()
    assert goed == werk.git("rev-parse", "HEAD")
    (werk.top / ".git/refs/heads/main").write_text(f"{'1' * 40}\n", encoding="utf-8", newline="\n")
    with pytest.raises(RaoError, match="beschadigd"):
        Repo.open(werk.root).head_met_boom()


@pytest.mark.parametrize("wat", ["HEAD^{tree}", "HEAD:rao.yaml", "v1"])
def test_a_branch_of_something_else(werk: Werkplaats, wat: str) -> None:
    """A branch that names no commit, as git never writes, is damaged: no act builds on it."""
    werk.git("tag", "--annotate", "--message=een", "v1")
    (werk.top / ".git/refs/heads/main").write_text(werk.git("rev-parse", wat) + "\n")
    with pytest.raises(RaoError, match="beschadigd of niet compleet"):
        werk.wijzig()
