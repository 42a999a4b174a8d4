"""Something goes wrong with a git that rao started: rao lives, and nothing is lost."""

import sys
from contextlib import suppress
from pathlib import Path

import pytest

from rao_cli.model.errors import RaoError
from rao_cli.store.git.schrijven.boom import Gitmap
from tests.store.git.werkplaats import ACTIE, ANDER, Werkplaats, gedode_git


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
@pytest.mark.parametrize("stap", ["update-ref", "update-index", "unpack-objects", "commit-tree"])
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


def test_a_tree_that_lacks_a_file_is_caught(
    werk: Werkplaats, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without the guard such a commit would drop that file."""
    echt = Gitmap.met
    weg = {ACTIE: {ANDER: None}}
    monkeypatch.setattr(
        Gitmap, "met", lambda boom, anders: echt(boom, anders | weg.get(next(iter(anders)), {}))
    )
    with pytest.raises(RaoError, match="iets anders veranderen dan rao wilde") as fout:
        werk.wijzig()
    assert f"Het gaat om: {ANDER}." in fout.value.hint
    assert werk.aantal() == 1
