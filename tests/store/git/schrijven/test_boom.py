"""One path of a commit changes, and all else in its tree stays as it was."""

import sys

import pytest

from rao_cli.model.errors import RaoError
from rao_cli.store.git.lezen.repo import Repo
from rao_cli.store.git.schrijven.boom import Gitmap, lees_boom, liggen_los
from rao_cli.store.git.schrijven.pak import Objectpak
from tests.store.git.werkplaats import ACTIE, Werkplaats

_NIEUW = b"nieuw\n"
#: The bytes of an id.
_NUL = bytes(20)


def _boom(werk: Werkplaats, *paden: str, commit: str = "HEAD") -> Gitmap:
    return lees_boom(Repo.open(werk.top).git, commit, paden)


def _met(werk: Werkplaats, pad: str, commit: str = "HEAD") -> str:
    """Return the tree in which one path became something else, stored."""
    repo = Repo.open(werk.top)
    pak = Objectpak(repo.git, repo.plek.algoritme)
    blob = pak.neem("blob", _NIEUW)
    boom = _boom(werk, pad, commit=commit).met({pad: ("100644", blob)}).schrijf(pak)
    pak.leg_los(heel=True)
    return boom


def _als_git(werk: Werkplaats, pad: str) -> str:
    """Return the tree that git makes of the same change."""
    werk.leg(pad, _NIEUW)
    werk.git("add", "--all")
    return werk.git("write-tree")


@pytest.mark.parametrize("gelezen", [True, False])
@pytest.mark.parametrize("pad", [ACTIE, "acties/nieuw.yaml", "nieuwe map/a/b", "los", "acties.b"])
def test_as_git_does(werk: Werkplaats, pad: str, *, gelezen: bool) -> None:
    """A file in any folder gives the tree that git makes, from what was read too."""
    commit = werk.git("rev-parse", "HEAD")
    if gelezen:
        Repo.open(werk.top).items(commit)
    assert _met(werk, pad, commit=commit) == _als_git(werk, pad)


def test_many_folders(werk: Werkplaats) -> None:
    """More folders than a command line can name."""
    paden = [f"map{nummer}/a" for nummer in range(60)]
    for pad in paden:
        werk.leg(pad)
        werk.leg(pad.replace("/a", "/b"))
    werk.leg_vast()
    repo = Repo.open(werk.top)
    pak = Objectpak(repo.git, repo.plek.algoritme)
    boom = _boom(werk, *paden).met(dict.fromkeys(paden)).schrijf(pak)
    werk.git("rm", "--quiet", *paden)
    assert boom == werk.git("write-tree")


@pytest.mark.skipif(sys.platform == "win32", reason="no such names")
@pytest.mark.parametrize("map_", ["a\nb", "a\n", " a ", "\udcff", "a missing", "a 12"])
def test_a_folder_with_an_odd_name(werk: Werkplaats, map_: str) -> None:
    """What stands in it is found and stays, whatever its name does to the words of git."""
    werk.leg(f"{map_}/blijft")
    werk.leg_vast()
    assert _met(werk, f"{map_}/x") == _als_git(werk, f"{map_}/x")


def test_what_is_no_file_stays(werk: Werkplaats) -> None:
    """A link, and a repository of others of which git has no object here."""
    link = werk.git("hash-object", "-w", "--stdin", stdin=b"elders")
    for soort in (f"120000,{link},link", f"160000,{'12' * 20},ander"):
        werk.git("update-index", "--add", "--cacheinfo", soort)
    werk.git("commit", "--quiet", "--no-verify", "--message=links")
    nieuw = _met(werk, ACTIE)
    assert werk.git("diff-tree", "-r", "--name-only", "HEAD", nieuw) == ACTIE


def test_an_unchanged_folder_is_not_written(werk: Werkplaats) -> None:
    """Its tree is the one that git has."""
    repo = Repo.open(werk.top)
    pak = Objectpak(repo.git, repo.plek.algoritme)
    assert _boom(werk, ACTIE).schrijf(pak) == werk.git("rev-parse", "HEAD^{tree}")


def _commit_van(werk: Werkplaats, ruw: bytes) -> str:
    """Return a commit of which these bytes are the top folder."""
    boom = werk.git("hash-object", "-t", "tree", "-w", "--literally", "--stdin", stdin=ruw)
    kop = f"tree {boom}\nauthor a <a@b.invalid> 1 +0000\ncommitter a <a@b.invalid> 1 +0000\n\nx\n"
    argv = ("-t", "commit", "-w", "--literally", "--stdin")
    return werk.git("hash-object", *argv, stdin=kop.encode())


@pytest.mark.parametrize(
    "ruw", [b"100644 a", b"100644 a\0" + _NUL[:19], b"100644\0" + _NUL, b"\xff a\0" + _NUL]
)
def test_a_folder_that_is_none(werk: Werkplaats, ruw: bytes) -> None:
    """What is no tree is a damaged store, and nothing is made of it."""
    with pytest.raises(RaoError, match="beschadigd of niet compleet"):
        _boom(werk, "x", commit=_commit_van(werk, ruw))


@pytest.mark.parametrize(
    ("naam", "inhoud"),
    [(".gitattributes", b"*.yaml " + b"x" * 3000), (".gitmodules", b'[submodule "a"]\n\turl=-x\n')],
)
def test_what_git_minds_of_others(werk: Werkplaats, naam: str, inhoud: bytes) -> None:
    """A file of git beside it that git would not take from others keeps nobody from his work."""
    werk.leg(naam, inhoud)
    werk.leg_vast()
    assert _met(werk, ACTIE) == _als_git(werk, ACTIE)


@pytest.mark.parametrize("naam", [b".git", b"..", b".", b"git~1", b".GIT", b".g\xe2\x80\x8cit"])
@pytest.mark.parametrize("gepakt", [False, True])
def test_a_name_that_means_another_folder(werk: Werkplaats, naam: bytes, *, gepakt: bool) -> None:
    """On a computer of somebody it would be written elsewhere: no act builds on that."""
    blob = bytes.fromhex(werk.git("rev-parse", "HEAD:rao.yaml"))
    commit = _commit_van(werk, b"100644 " + naam + b"\0" + blob)
    if gepakt:
        werk.git("update-ref", "refs/heads/main", commit)
        werk.git("gc", "--quiet")
    with pytest.raises(RaoError, match="een naam vastgelegd die git weigert"):
        _met(werk, ACTIE, commit=commit)


@pytest.mark.parametrize("naam", ["é.yaml", "digitaal.yaml", ".gitignore", "git-uitleg.md"])
def test_a_name_that_looks_like_it(werk: Werkplaats, naam: str) -> None:
    """An ordinary name beside it is no reason to refuse anything."""
    werk.leg(naam, b"a: b\n")
    werk.leg_vast()
    assert _met(werk, ACTIE) == _als_git(werk, ACTIE)


def test_a_folder_of_an_old_program(werk: Werkplaats) -> None:
    """A nought before its mode does not make it another thing: what is in it stays."""
    acties = bytes.fromhex(werk.git("rev-parse", "HEAD:acties"))
    commit = _commit_van(werk, b"040000 acties\0" + acties)
    nieuw = _met(werk, ACTIE, commit=commit)
    assert werk.git("ls-tree", "-r", "--name-only", nieuw).count("acties/2026/") == 2


def test_a_folder_of_which_a_file_is_missing(werk: Werkplaats) -> None:
    """Git does not store it."""
    repo = Repo.open(werk.top)
    pak = Objectpak(repo.git, repo.plek.algoritme)
    Gitmap().met({"a": ("100644", "12" * 20)}).schrijf(pak)
    with pytest.raises(RaoError, match="beschadigd of niet compleet"):
        pak.leg_los(heel=True)


def test_what_lies_loose(werk: Werkplaats) -> None:
    """All of some objects, and no longer when one of them is gone or in a pack."""
    objecten = werk.top / ".git" / "objects"
    ids = werk.git("rev-list", "--objects", "--no-object-names", "HEAD").split()
    assert liggen_los(objecten, ids)
    assert not liggen_los(objecten, [*ids, f"{ids[0][:2]}{'0' * 38}"])
    assert not liggen_los(objecten, ["0" * 40])
    werk.git("gc", "--quiet")
    assert not liggen_los(objecten, ids)
