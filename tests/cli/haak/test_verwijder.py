"""`rao haak verwijder`: what rao put in a clone goes, and nothing else."""

from pathlib import Path

import pytest

from tests.cli.secretaris import Secretaris

HAKEN = ("pre-commit", "commit-msg", "pre-push")


@pytest.fixture
def gehaakt(lijst: Secretaris) -> Secretaris:
    """A clone with all of it."""
    lijst.doet("haak", "installeer")
    return lijst


def haken(s: Secretaris) -> set[str]:
    """Return which hooks there are."""
    return {pad.name for pad in (s.map / ".git/hooks").glob("*")} & {*HAKEN}


def test_all_of_it(gehaakt: Secretaris) -> None:
    """Hooks and setting go, the register stays as it is, and again there is nothing."""
    voor = gehaakt.foto()
    gezegd = gehaakt.zegt("haak", "verwijder")
    assert "Weggehaald: pre-commit, commit-msg en pre-push." in gezegd
    assert "De regels in .gitattributes blijven" in gezegd
    assert (haken(gehaakt), gehaakt.foto() == voor) == (set(), True)
    assert "merge.rao" not in gehaakt.git("config", "--local", "--list")
    assert "Er was geen haak van rao." in gehaakt.zegt("haak", "verwijder")


def test_a_hook_of_a_person(gehaakt: Secretaris) -> None:
    """One that somebody made himself stays, also when it asks rao something."""
    map_ = gehaakt.map / ".git/hooks"
    (map_ / "pre-push").write_text("#!/bin/sh\nexit 0\n")
    (map_ / "commit-msg").write_text('#!/bin/sh\nrao git-haak commit-msg "$@" || exit 1\n')
    gezegd = gehaakt.zegt("haak", "verwijder")
    assert "De haak pre-push is niet van rao, en blijft zoals hij is." in gezegd
    assert "haal de regel met 'git-haak' er zelf uit" in gezegd
    assert haken(gehaakt) == {"pre-push", "commit-msg"}


def test_one_of_them(gehaakt: Secretaris) -> None:
    """With --alleen the rest stays."""
    gehaakt.doet("haak", "verwijder", "--alleen", "pre-push")
    assert haken(gehaakt) == {"pre-commit", "commit-msg"}
    assert "rao git-samen" in gehaakt.git("config", "merge.rao.driver")


def test_a_rehearsal(gehaakt: Secretaris) -> None:
    """With --proef it is said, and stays."""
    assert "Dan gaan weg: pre-commit" in gehaakt.zegt("haak", "verwijder", "--proef")
    assert haken(gehaakt) == {*HAKEN}


def test_a_folder_of_more_clones(gehaakt: Secretaris, tmp_path: Path) -> None:
    """In a folder that is of more clones nothing is removed."""
    elders = tmp_path / "haken"
    elders.mkdir()
    (elders / "pre-push").write_bytes((gehaakt.map / ".git/hooks/pre-push").read_bytes())
    gehaakt.git("config", "core.hooksPath", str(elders))
    assert "Daar zette rao niets in." in gehaakt.zegt("haak", "verwijder")
    assert (elders / "pre-push").exists()


def test_only_a_hook_is_put(lijst: Secretaris) -> None:
    """`installeer --alleen pre-push` sets up no merging, and says where the hook stands."""
    lijst.git("config", "--remove-section", "merge.rao")
    gezegd = lijst.zegt("haak", "installeer", "--alleen", "pre-push")
    assert "een haak staat alleen op deze computer" in gezegd
    assert "samen" not in gezegd
    assert "merge.rao" not in lijst.git("config", "--local", "--list")
    assert haken(lijst) == {"pre-push"}
