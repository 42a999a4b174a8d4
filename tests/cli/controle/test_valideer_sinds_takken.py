"""`rao valideer --sinds REV`: where this branch and REV parted, in histories of every kind."""

import subprocess
from pathlib import Path

import pytest

from tests.cli.controle.nieuw_sinds import bestanden, breek, sinds
from tests.cli.secretaris import LIJSTPAD, Secretaris


@pytest.mark.parametrize("rev", ["HEAD~1", "HEAD~2", "main~1"])
def test_since_a_commit(lijst: Secretaris, rev: str) -> None:
    """What came into the register after a commit is new."""
    assert bestanden(lijst, rev) == {LIJSTPAD}


def test_what_only_main_broke(lijst: Secretaris) -> None:
    """What main broke after the branch began is not of the branch."""
    lijst.git("switch", "--quiet", "--create", "werk")
    lijst.typt_nieuw("LEESMIJ.txt", "van mij\n")
    lijst.git("switch", "--quiet", "main")
    breek(lijst)
    lijst.git("switch", "--quiet", "werk")
    assert sinds(lijst, "main") == []


def test_what_only_main_mended(lijst: Secretaris) -> None:
    """What main mended after the branch began is not new on the branch."""
    breek(lijst)
    lijst.git("switch", "--quiet", "--create", "werk")
    lijst.git("switch", "--quiet", "main")
    lijst.git("revert", "--no-edit", "HEAD")
    lijst.git("switch", "--quiet", "werk")
    assert lijst.rao("valideer").exit_code == 1
    assert sinds(lijst, "main") == []


def test_after_merging_main(lijst: Secretaris) -> None:
    """What came with main is not new, what the branch broke is; without a branch too."""
    lijst.git("switch", "--quiet", "--create", "werk")
    breek(lijst, LIJSTPAD)
    lijst.git("switch", "--quiet", "main")
    breek(lijst, "rao.yaml")
    lijst.git("switch", "--quiet", "--detach", "werk")
    lijst.git("merge", "--quiet", "--no-edit", "main")
    assert bestanden(lijst, "main") == {LIJSTPAD}


def test_after_merging_both_ways(lijst: Secretaris) -> None:
    """When each branch took in the other there are two beginnings; what stood in one is not new."""
    lijst.git("switch", "--quiet", "--create", "werk")
    breek(lijst, LIJSTPAD)
    lijst.git("switch", "--quiet", "main")
    breek(lijst, "rao.yaml")
    toen = lijst.git("rev-parse", "main")
    lijst.git("merge", "--quiet", "--no-edit", "werk")
    lijst.git("switch", "--quiet", "werk")
    lijst.git("merge", "--quiet", "--no-edit", toen)
    assert len(lijst.git("merge-base", "--all", "main", "werk").splitlines()) == 2
    assert sinds(lijst, "main") == []
    lijst.typt(LIJSTPAD, "vreemd: ja", "vreemd: ja\nander: ja")
    nieuw = f"{LIJSTPAD}: VRM10 fout De sleutel 'ander' is hier onbekend."
    assert sinds(lijst, "main") == [nieuw]


@pytest.mark.parametrize("waar", ["tag van tag", "vooruit", "los"])
def test_other_words_for_a_commit(lijst: Secretaris, waar: str) -> None:
    """A tag of a tag, a branch that is ahead, and a work tree without a branch are compared too."""
    lijst.git("tag", "--annotate", "een", "--message", "een")
    lijst.git("tag", "--annotate", "twee", "een", "--message", "twee")
    breek(lijst)
    if waar == "tag van tag":
        assert bestanden(lijst, "twee") == {"rao.yaml"}
        return
    lijst.git("switch", "--quiet", "--detach", "een")
    if waar == "vooruit":
        assert sinds(lijst, "main") == []
    breek(lijst, LIJSTPAD)
    assert bestanden(lijst, "main") == {LIJSTPAD}


@pytest.mark.parametrize("rev", ["weg", "0" * 40, "--help", ""])
def test_an_unknown_commit(lijst: Secretaris, rev: str) -> None:
    """A commit that git does not know is told in a sentence."""
    uitkomst = lijst.rao("valideer", f"--sinds={rev}")
    assert uitkomst.exit_code in {2, 3}
    assert uitkomst.stdout == ""
    assert uitkomst.stderr.startswith("Fout: ")


def test_a_shallow_copy(lijst: Secretaris, tmp_path: Path) -> None:
    """When a copy lacks history, rao says how to fetch it; after that it works."""
    lijst.git("switch", "--quiet", "--create", "werk")
    lijst.typt_nieuw("LEESMIJ.txt", "van mij\n")
    lijst.git("switch", "--quiet", "main")
    lijst.typt_nieuw("LEESMIJ.txt", "van main\n")
    kopie = Secretaris(tmp_path / "kopie")
    opdracht = ("git", "clone", "--quiet", "--depth=1", "--no-single-branch", "--branch=werk")
    subprocess.run([*opdracht, lijst.map.as_uri(), str(kopie.map)], check=True)
    gezegd = kopie.faalt("valideer", "--sinds", "origin/main")
    assert "die zowel in 'origin/main' zit als in wat u nu hebt" in gezegd
    assert "git fetch --unshallow" in gezegd
    assert "fetch-depth: 0" in gezegd
    kopie.git("fetch", "--quiet", "--unshallow")
    assert sinds(kopie, "origin/main") == []


@pytest.mark.parametrize("diep", [(), ("--depth=1",)])
def test_a_copy_of_one_branch(lijst: Secretaris, tmp_path: Path, diep: tuple[str, ...]) -> None:
    """When a copy lacks the branch, also when it is shallow, what rao says brings it."""
    lijst.git("switch", "--quiet", "--create", "werk")
    lijst.typt_nieuw("LEESMIJ.txt", "van mij\n")
    kopie = Secretaris(tmp_path / "kopie")
    opdracht = ("git", "clone", "--quiet", "--single-branch", "--branch=werk", *diep)
    subprocess.run([*opdracht, lijst.map.as_uri(), str(kopie.map)], check=True)
    gezegd = kopie.faalt("valideer", "--sinds", "origin/main")
    regels = [r.split() for r in gezegd.splitlines() if r.startswith("   git fetch ")]
    assert len(regels) == 1 + len(diep)
    for _, *args in regels:
        kopie.git(*args)
    assert sinds(kopie, "origin/main") == []


def test_a_branch_that_is_an_option(lijst: Secretaris) -> None:
    """What is printed runs nothing else than it says."""
    lijst.git("remote", "add", "origin", "elders")
    gezegd = lijst.faalt("valideer", "--sinds", "origin/--upload-pack=x")
    assert gezegd.endswith("Kijk met `git log` welke er zijn.\n")


def test_no_common_beginning(lijst: Secretaris) -> None:
    """A branch that began apart from main has nothing to compare with."""
    lijst.git("switch", "--quiet", "--orphan", "los")
    lijst.git("checkout", "main", "--", ".")
    assert "die zowel in 'main' zit" in lijst.rao("valideer", "--sinds", "main").stderr


def test_there_was_no_register_then(lijst: Secretaris) -> None:
    """When REV had no rao.yaml, or a broken one, every finding on content is new."""
    goed = lijst.lees("rao.yaml")
    lijst.git("rm", "--quiet", "rao.yaml")
    lijst.git("commit", "--quiet", "--message", "weg")
    lijst.typt_nieuw("rao.yaml", "soort: [\n")
    lijst.typt_nieuw("rao.yaml", goed)
    assert len(sinds(lijst, "HEAD")) == 0
    assert len(sinds(lijst, "HEAD~1")) == len(sinds(lijst, "HEAD~2")) == 9


def test_an_end_beside_a_moment(lijst: Secretaris) -> None:
    """Who names an end and a moment too is asked which of the two he means."""
    vraag = ("valideer", "--sinds", "HEAD~1...HEAD", "--toestand", "HEAD~1")
    assert "zegt al welke toestand rao bekijkt: die van HEAD." in lijst.faalt(*vraag, code=2)


def test_an_end_that_is_not_there(lijst: Secretaris) -> None:
    """An end that git does not know, or without a register, is told."""
    assert "git kent 'weg' niet" in lijst.faalt("valideer", "--sinds", "main...weg")
    lijst.git("switch", "--quiet", "--orphan", "leeg")
    lijst.git("commit", "--quiet", "--allow-empty", "--message", "leeg")
    lijst.git("switch", "--quiet", "main")
    assert "nog geen register" in lijst.faalt("valideer", "--sinds", "main..leeg")


def test_an_end_with_a_path(lijst: Secretaris) -> None:
    """A path is looked up at the end, also when it is gone in the folder."""
    breek(lijst, LIJSTPAD)
    lijst.git("tag", "eind")
    lijst.git("rm", "--quiet", LIJSTPAD)
    lijst.git("commit", "--quiet", "--message", "weg")
    assert bestanden(lijst, "eind~1...eind", LIJSTPAD) == {LIJSTPAD}
    assert sinds(lijst, "eind~1...eind", "rao.yaml") == []


def test_an_end_in_two_registers(lijst: Secretaris, tmp_path: Path) -> None:
    """An end is of one register."""
    ander = Secretaris(tmp_path / "ander")
    subprocess.run(["git", "clone", "--quiet", lijst.map, ander.map], check=True)
    vraag = ("valideer", "rao.yaml", str(ander.map / "rao.yaml"), "--sinds", "HEAD~1..HEAD")
    assert "kijkt rao in één register" in lijst.faalt(*vraag, code=2)
