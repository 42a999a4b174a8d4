"""One call of git: started ahead, and with what keeps its objects safe."""

import os
import shutil
import sys
from pathlib import Path

import pytest

from rao_cli.model.errors import RaoError
from rao_cli.store.git.aanroep.call import GitCall
from tests.store.git.werkplaats import Werkplaats

SCHRIJVEN = {"unpack-objects", "commit-tree", "update-ref"}


def test_what_is_asked_ahead_is_answered_later(werk: Werkplaats) -> None:
    """In between another git runs, and neither hears the answer of the other."""
    git = GitCall(werk.top)
    with git.alvast("rev-parse", "HEAD^{tree}") as vraag:
        commit = git.run("rev-parse", "HEAD").tekst
        boom = vraag().tekst
    assert [commit, boom] == werk.git("rev-parse", "HEAD", "HEAD^{tree}").split()


def test_it_fails_when_it_is_asked(werk: Werkplaats) -> None:
    """Whoever does not ask hears of no failure."""
    with GitCall(werk.top).alvast("ls-tree", "bestaat-niet") as vraag, pytest.raises(RaoError):
        vraag()
    with GitCall(werk.top).alvast("ls-tree", "bestaat-niet"):
        pass


@pytest.mark.skipif(sys.platform == "win32", reason="a script as git")
def test_nobody_asks(werk: Werkplaats, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """When something else fails meanwhile, no git stays behind that holds the lock."""
    nummer = tmp_path / "nummer"
    script = f'#!/bin/sh\necho $$ >"{nummer}.tijdelijk"\nmv "{nummer}.tijdelijk" "{nummer}"\n'
    (tmp_path / "git").write_text(f"{script}exec sleep 600\n", encoding="utf-8")
    (tmp_path / "git").chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)

    def mislukt() -> None:
        with GitCall(werk.top).alvast("rev-parse", "HEAD"):
            while not nummer.exists():
                pass
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        mislukt()
    with pytest.raises(ProcessLookupError):
        os.kill(int(nummer.read_text(encoding="utf-8")), 0)


@pytest.mark.skipif(sys.platform == "win32", reason="a script as git")
def test_any_git_keeps_what_it_writes(
    werk: Werkplaats, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A git before 2.36 knows another setting for it: whoever writes gets both."""
    boek = tmp_path / "boek"
    script = f'#!/bin/sh\necho "$*" >>"{boek}"\nexec {shutil.which("git")} "$@"\n'
    (tmp_path / "git").write_text(script, encoding="utf-8")
    (tmp_path / "git").chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    werk.wijzig()
    regels = boek.read_text(encoding="utf-8").splitlines()
    schrijft = [regel for regel in regels if SCHRIJVEN & set(regel.split())]
    assert {wat for regel in schrijft for wat in SCHRIJVEN & set(regel.split())} == SCHRIJVEN
    for regel in schrijft:
        assert "-c core.fsync=all" in regel
        assert "-c core.fsyncObjectFiles=true" in regel


def test_a_new_git_does_not_complain(werk: Werkplaats) -> None:
    """That it knows a better setting, no message of rao repeats."""
    assert GitCall(werk.top).run("hash-object", "-w", "--stdin", stdin=b"a").fout == ""
