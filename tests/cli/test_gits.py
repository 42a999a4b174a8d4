"""How often a command starts git: each time costs as much as reading a list, on Windows ten."""

import os
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from rao_cli.store.git.aanroep.call import git_versie
from rao_cli.store.opslag import aanzien
from tests.cli.secretaris import ZAAK, Secretaris

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a script as git")

#: What one act asks: where the register lies, and what is in its last commit; then settings, and
#: under the lock the index. Which commit is the last, its file tells, and once more under the lock:
#: others may have been there, and only what was read of the same commit counts. Then objects,
#: guard, commit and the move of the branch; after that the index. Whether HEAD and index still are
#: what they were, their files tell.
STANDPUNT = {
    "rev-parse": 1,
    "ls-tree": 1,
    "cat-file": 1,
    "config": 1,
    "ls-files": 1,
    "unpack-objects": 1,
    "update-index": 1,
    "diff-tree": 1,
    "commit-tree": 1,
    "update-ref": 1,
}
#: Where it lies, what is in its last commit, and the subjects that led to it.
VALIDEER = {"rev-parse": 1, "ls-tree": 1, "log": 1}
#: Where it lies and what shares it; what is in its last commit, and the history of documents.
STATUS = {"rev-parse": 1, "ls-tree": 1, "config": 1, "log": 1}
#: Where it lies, its last commit, what files said then, and who wrote that.
HISTORIE = {"rev-parse": 2, "cat-file": 1, "log": 1}
#: The first time since an act: also what the act changed, to keep that for the next time.
NA_EEN_DAAD = {**HISTORIE, "cat-file": 2, "rev-list": 2, "diff-tree": 1}


@pytest.fixture
def boek(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A git in the way of the real one, that writes down what it is asked."""
    git_versie.cache_clear()  # asked once in a run, and this test run may have done so
    map_ = tmp_path_factory.mktemp("bak")
    boek = map_ / "boek"
    script = f'#!/bin/sh\necho "$*" >>"{boek}"\nexec {shutil.which("git")} "$@"\n'
    (map_ / "git").write_text(script, encoding="utf-8")
    (map_ / "git").chmod(0o755)
    monkeypatch.setenv("PATH", str(map_), prepend=os.pathsep)
    return boek


def gevraagd(boek: Path, soorten: dict[str, int]) -> Counter[str]:
    """Count the commands; one that is not among the kinds counts as a whole line."""
    regels = boek.read_text(encoding="utf-8").splitlines()
    return Counter(
        next((soort for soort in soorten if f" {soort} " in f"{regel} "), regel) for regel in regels
    )


def test_an_act(ontvangen: Secretaris, boek: Path) -> None:
    """A standpunt starts git no more often than it must to lose nothing."""
    ontvangen.doet("standpunt", ZAAK, "COA", "--standpunt", "De opvang kan tot het vertrek door.")
    assert gevraagd(boek, STANDPUNT) <= Counter(STANDPUNT)


def _maak_los(map_: Path) -> None:
    """Have no packs, as in a register that git has not tidied up yet."""
    pakken = map_ / ".git" / "objects" / "pack"
    for pak in list(pakken.glob("*.pack")):
        pak.with_suffix(".idx").unlink()
        los = pak.replace(map_ / ".git" / "los")
        argv = ["git", "-C", str(map_), "unpack-objects", "-q"]
        subprocess.run(argv, input=los.read_bytes(), check=True)


def test_an_act_after_a_look(
    ontvangen: Secretaris, boek: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What lies in the folder, and loose in git, as it was committed is not asked once more."""
    _maak_los(ontvangen.map)
    monkeypatch.setattr(aanzien, "_KORREL", -10_000_000_000)  # no test waits two seconds
    ontvangen.doet("status")
    boek.unlink()
    ontvangen.doet("standpunt", ZAAK, "COA", "--standpunt", "De opvang kan tot het vertrek door.")
    assert gevraagd(boek, STANDPUNT) <= Counter({**STANDPUNT, "cat-file": 0})


def test_an_untouched_register(
    ontvangen: Secretaris, boek: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Judged once, it is not asked of git again whether it is as it was."""
    monkeypatch.setattr(aanzien, "_KORREL", -10_000_000_000)  # no test waits two seconds
    eerst = ontvangen.rao("valideer")
    assert gevraagd(boek, VALIDEER) <= Counter(VALIDEER)
    boek.unlink()
    assert ontvangen.rao("valideer").output == eerst.output
    assert not boek.exists()


def test_a_look(ontvangen: Secretaris, boek: Path) -> None:
    """`rao status` asks git where it is and what it holds, and not again for each task."""
    ontvangen.doet("status")
    assert gevraagd(boek, STATUS) <= Counter(STATUS)


def test_a_history(ontvangen: Secretaris, boek: Path) -> None:
    """`rao toon` and `rao historie` ask for the last commit once, and what came since only once."""
    ontvangen.doet("historie", ZAAK)
    ontvangen.doet("standpunt", ZAAK, "COA", "--standpunt", "De opvang kan tot het vertrek door.")
    boek.unlink()
    ontvangen.doet("toon", ZAAK)
    assert gevraagd(boek, NA_EEN_DAAD) <= Counter(NA_EEN_DAAD)
    boek.unlink()
    ontvangen.doet("historie", ZAAK)
    assert gevraagd(boek, HISTORIE) <= Counter(HISTORIE)
