"""Something goes wrong with a git that rao started: rao lives, and nothing is lost."""

import sys
from contextlib import suppress
from pathlib import Path

import pytest

from rao_cli.model.errors import RaoError
from rao_cli.store.git.vastleggen import vastlegger as vastleggen_module
from tests.store.git.werkplaats import ANDER, Werkplaats, gedode_git


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
@pytest.mark.parametrize("stap", ["update-ref", "update-index", "read-tree", "commit-tree"])
def test_a_git_that_is_killed_alone_leaves_no_lock(
    werk: Werkplaats, tmp_path: Path, stap: str
) -> None:
    """Its lock goes at once or with the next command, and nothing is lost or half."""
    sloten = [werk.top / ".git" / naam for naam in ("index.lock", "refs/heads/main.lock")]
    with gedode_git(tmp_path, stap, *sloten), suppress(RaoError):
        werk.wijzig()
    assert werk.wijzig(ANDER).commit
    assert werk.git("status", "--porcelain") == ""
    assert not any(slot_.exists() for slot_ in sloten)
    assert werk.foto().rao == ["lock"]


def test_a_vanished_private_index_is_caught(
    werk: Werkplaats, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without the guard such a commit would drop every other file."""
    echt = vastleggen_module.index_regels

    def wis(*args: object) -> bytes:
        next((werk.top / ".git" / "rao").glob("w-*/index")).unlink()
        return echt(*args)  # type: ignore[arg-type]

    monkeypatch.setattr(vastleggen_module, "index_regels", wis)
    with pytest.raises(RaoError, match="iets anders veranderen dan rao wilde"):
        werk.wijzig()
    assert werk.aantal() == 1
