"""Objects, folders and commits that rao writes itself are those that git would write."""

import pytest

from rao_cli.store.git.lezen.repo import Repo
from rao_cli.store.git.schrijven import pak as pak_module
from rao_cli.store.git.schrijven.boom import Gitmap
from rao_cli.store.git.schrijven.pak import Objectpak
from tests.store.git.werkplaats import Werkplaats


def test_a_folder_is_as_git_writes_it(werk: Werkplaats) -> None:
    """The same paths give the same tree, also where a folder sorts among files."""
    for pad in ("a/b", "a.b", "a0", "b/c/d", "é"):
        werk.leg(pad, pad.encode())
    werk.leg_vast()
    repo = Repo.open(werk.top)
    paden = {pad: item.inhoud for pad, item in repo.items("HEAD").items()}
    pak = Objectpak(repo.git, repo.plek.algoritme)
    assert Gitmap().met(paden).schrijf(pak) == werk.git("rev-parse", "HEAD^{tree}")


@pytest.mark.parametrize("lengte", [0, 1, 15, 16, 2047, 2048, 300_000])
def test_git_reads_it_back(werk: Werkplaats, lengte: int) -> None:
    """A blob of any length comes out of the pack as it went in."""
    repo = Repo.open(werk.top)
    pak = Objectpak(repo.git, repo.plek.algoritme)
    data = bytes(n % 251 for n in range(lengte))
    blob = pak.neem("blob", data)
    assert pak.neem("blob", data) == blob
    pak.houd(blob)
    pak.sluit()
    assert repo.read_blob(blob) == data


def test_a_blob_that_no_tree_holds_is_not_stored(werk: Werkplaats) -> None:
    """What a text was on its way to what it becomes, is no object."""
    repo = Repo.open(werk.top)
    pak = Objectpak(repo.git, repo.plek.algoritme)
    blijft, weg = pak.neem("blob", b"gewist\n"), pak.neem("blob", b"halverwege\n")
    Gitmap().met({"a/b": ("100644", blijft)}).schrijf(pak)
    pak.sluit()
    assert repo.read_blob(blijft) == b"gewist\n"
    alle = werk.git("cat-file", "--batch-all-objects", "--batch-check")
    assert weg not in alle


def test_an_empty_folder_goes() -> None:
    """Git has no empty folders; a path that is not there goes without a word."""
    boom = Gitmap().met({"a/b/c": ("100644", "0" * 40)}).met({"a/b/c": None, "x/y": None})
    assert not boom


def test_more_than_one_portion(werk: Werkplaats, monkeypatch: pytest.MonkeyPatch) -> None:
    """What lies in a folder is stored before it, so git finds it whole."""
    monkeypatch.setattr(pak_module, "_PORTIE", 1)
    repo = Repo.open(werk.top)
    pak = Objectpak(repo.git, repo.plek.algoritme)
    paden = {pad: ("100644", pak.neem("blob", pad.encode())) for pad in ("a/b", "a/c", "d")}
    boom = Gitmap().met(paden).schrijf(pak)
    pak.leg_los(heel=True)
    assert werk.git("ls-tree", "-r", "--name-only", boom).split() == ["a/b", "a/c", "d"]
