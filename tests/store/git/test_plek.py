"""Where a repository lies is asked once in a run, and again when that may have changed."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from rao_cli.model.errors import RaoError
from rao_cli.store.git.aanroep.plek import zoek_plek
from tests.store.git.test_overmacht import zet_git
from tests.store.git.werkplaats import Werkplaats


@pytest.mark.skipif(sys.platform == "win32", reason="a script as git")
def test_git_is_asked_once(
    werk: Werkplaats, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each part of a command may ask, also after a commit: git does not notice."""
    gevraagd = tmp_path / "gevraagd"
    zet_git(tmp_path, monkeypatch, f'case "$*" in *show-toplevel*) echo >>{gevraagd};; esac')
    eerst = zoek_plek(werk.root)
    assert werk.wijzig().commit
    assert zoek_plek(werk.root) == eerst
    assert gevraagd.read_text(encoding="utf-8") == "\n"


def test_a_repository_that_is_laid_around_a_folder(werk: Werkplaats) -> None:
    """A repository nearer by is the one that counts from then on, and no longer once it is gone."""
    hier = werk.root / "acties"
    buiten = zoek_plek(hier)
    subprocess.run(["git", "init", "--quiet"], cwd=hier, check=True)
    binnen = zoek_plek(hier)
    assert binnen is not None
    assert binnen.top == hier
    shutil.rmtree(hier / ".git")
    assert zoek_plek(hier) == buiten


def test_a_repository_that_is_gone(werk: Werkplaats) -> None:
    """What was found before is not there any more."""
    assert zoek_plek(werk.root) is not None
    (werk.top / ".git").rename(werk.top / "weg")
    assert zoek_plek(werk.root) is None


def test_a_repository_that_became_bare(werk: Werkplaats) -> None:
    """Its settings are looked at again when they changed."""
    assert zoek_plek(werk.root) is not None
    werk.git("config", "core.bare", "true")
    with pytest.raises(RaoError, match="kale"):
        zoek_plek(werk.root)


def test_no_git_is_needed_to_know_that_there_is_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A folder can also be checked on a computer without git."""
    monkeypatch.setenv("GIT_PYTHON_GIT_EXECUTABLE", str(tmp_path / "geen-git"))
    assert zoek_plek(tmp_path) is None
