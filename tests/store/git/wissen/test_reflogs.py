"""Lines of the logs of git that name what goes: by file, and by git where logs are no files."""

import pytest

from rao_cli.store.git.lezen.repo import Repo
from rao_cli.store.git.wissen.reflogs import haal_weg_met_git, ruim_reflogs, zonder
from tests.store.git.werkplaats import Werkplaats

A, B, C = (teken * 40 for teken in "abc")
NUL = "0" * 40


def regels(*paren: tuple[str, str]) -> bytes:
    """Return a log, oldest first."""
    return b"".join(f"{was} {werd} R <r@v> 1 +0000\tx\n".encode() for was, werd in paren)


@pytest.mark.parametrize(
    ("log", "over"),
    [
        ([(NUL, A), (A, B), (B, A)], [(NUL, A)]),
        ([(NUL, A), (A, B), (B, C)], [(NUL, A), (A, C)]),
        ([(NUL, B), (B, A)], [(NUL, A)]),
        ([(B, A)], [(NUL, A)]),
        ([(NUL, B)], []),
        ([(NUL, A), (A, C)], [(NUL, A), (A, C)]),
    ],
)
def test_without(log: list[tuple[str, str]], over: list[tuple[str, str]]) -> None:
    """The lines that stay join up, and one that leads nowhere goes."""
    assert zonder(regels(*log), {B.encode()}) == regels(*over)


def test_what_is_no_line_stays() -> None:
    """What git did not write as a line is left alone."""
    assert zonder(b"rommel\n" + regels((A, B)), {B.encode()}) == b"rommel\n"


@pytest.mark.parametrize("ref", ["HEAD", "main-worktree/HEAD", "refs/heads/main"])
def test_by_git_itself(werk: Werkplaats, ref: str) -> None:
    """Git takes out the same lines, and no other; of what has no log, nothing."""
    for status in ("een", "twee", "drie"):
        werk.leg("rao.yaml", f"soort: {status}\n".encode())
        werk.leg_vast()
    repo, weg = Repo.open(werk.root), werk.git("rev-parse", "HEAD~1")
    kopie = (werk.top / ".git/logs/HEAD").read_bytes()
    haal_weg_met_git(repo.git, ref, {weg})
    over = werk.git("reflog", "show", "--format=%H", ref).splitlines()
    assert over == werk.git("rev-list", "HEAD").replace(f"{weg}\n", "").splitlines()
    (werk.top / ".git/logs/HEAD").write_bytes(kopie)
    ruim_reflogs(repo.git, repo.plek, frozenset({weg}))
    assert over == werk.git("reflog", "show", "--format=%H", "HEAD").splitlines()
    haal_weg_met_git(repo.git, "refs/heads/geen", {weg})
