"""The name of a new branch or label is not that of something else."""

import pytest

from rao_cli.store.git.haak.zending import Refwens
from rao_cli.workflow.haak.refnaam import zeg_vreemde_naam

NAMEN = ("refs/heads/main", "refs/tags/v1")


@pytest.mark.parametrize(
    "ref",
    [
        *("refs/heads/refs/heads/main", "refs/heads/heads/main", "refs/heads/origin/main"),
        *("refs/heads/HEAD", "refs/heads/FETCH_HEAD", f"refs/heads/{'a' * 40}"),
        *("refs/tags/refs/tags/v2", "refs/tags/main", "refs/heads/Main", "refs/heads/v1"),
    ],
)
def test_taken_for_another(ref: str) -> None:
    """It is refused when it comes, and goes on when it is there already."""
    assert len([*zeg_vreemde_naam(Refwens(ref, None, "a" * 40), NAMEN)]) == 1
    assert [*zeg_vreemde_naam(Refwens(ref, "b" * 40, "a" * 40), NAMEN)] == []


@pytest.mark.parametrize("ref", ["refs/heads/main", "refs/heads/werk/heads", "refs/tags/2026-03"])
def test_its_own_name(ref: str) -> None:
    """A plain name is taken."""
    assert [*zeg_vreemde_naam(Refwens(ref, None, "a" * 40), NAMEN)] == []
