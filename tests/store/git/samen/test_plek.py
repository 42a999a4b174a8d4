"""Where a register is shared, and addresses that rao does not use."""

from pathlib import Path

import pytest

from rao_cli.model.errors import RaoError
from rao_cli.store.git.samen.ver import open_ver
from tests.samen_server import Server
from tests.store.git.werkplaats import Werkplaats


def weigert(werk: Werkplaats, adres: str | None = None) -> RaoError:
    """Give what is said when it is opened."""
    with pytest.raises(RaoError) as fout, open_ver(werk.root, adres):
        pass
    return fout.value


def test_the_branch_that_is_followed(gedeeld: Server, jan: Werkplaats) -> None:
    """The settings of git say which remote and which branch of it, also under another name."""
    gedeeld.git("branch", "-m", "main", "hoofd")
    jan.git("remote", "rename", "origin", "samen")
    jan.git("config", "branch.main.merge", "refs/heads/hoofd")
    with open_ver(jan.root) as ver:
        ver.haal()
        assert ver.tip == gedeeld.tip("hoofd")
    assert jan.git("rev-parse", "refs/remotes/samen/hoofd") == gedeeld.tip("hoofd")


def test_more_addresses(jan: Werkplaats) -> None:
    """Which of several is meant rao does not guess."""
    jan.git("remote", "rename", "origin", "een")
    jan.git("remote", "add", "twee", "ssh://git@server/x.git")
    jan.git("config", "--unset", "branch.main.remote")
    assert "meer dan één adres voor dit register: een, twee" in weigert(jan).zin
    jan.git("config", "branch.main.remote", "een")
    jan.git("config", "remote.een.pushurl", "ssh://git@server/x.git")
    assert "meer dan één adres" in weigert(jan).zin


@pytest.mark.parametrize("waar", ["in", "git", "via", "relatief", "boven"])
def test_a_folder_that_comes_along(werk: Werkplaats, waar: str) -> None:
    """A folder in the register, by its path, by a link or from where one stands, is never used."""
    binnen = werk.root / "gedeeld.git"
    werk.git("init", "--quiet", "--bare", str(binnen))
    link = werk.top.parent / "link"
    link.symlink_to(binnen)
    adres = {
        "in": str(binnen),
        "git": f"file://{werk.top}/.git",
        "via": str(link),
        "relatief": "./gedeeld.git",
        "boven": f"{werk.top}/../{werk.top.name}/gedeeld.git",
    }[waar]
    (binnen / "hooks").mkdir(exist_ok=True)
    hook = binnen / "hooks" / "pre-receive"
    hook.write_text(f"#!/bin/sh\ntouch {werk.top.parent}/boos\n", encoding="utf-8")
    hook.chmod(0o755)
    fout = weigert(werk, adres)
    assert "ligt in het register" in fout.zin or "zonder volledig pad" in fout.zin
    assert not (werk.top.parent / "boos").exists()


def test_a_shared_folder_warns(gedeeld: Server, jan: Werkplaats) -> None:
    """A path works, with a warning, and without its hooks."""
    gedeeld.hook("pre-receive", f"touch {jan.top.parent}/boos")
    jan.git("remote", "set-url", "origin", str(gedeeld.map))
    jan.wijzig()
    with open_ver(jan.root) as ver:
        assert "map en geen server" in (ver.waarschuwing or "")
        ver.haal()
        assert ver.stuur(ver.hoofd)
    assert not (jan.top.parent / "boos").exists()
    assert gedeeld.tip() == jan.git("rev-parse", "HEAD")


def test_a_server_does_not(jan: Werkplaats) -> None:
    """There is nothing to warn about."""
    with open_ver(jan.root) as ver:
        assert ver.waarschuwing is None


def test_a_setting_that_starts_something(jan: Werkplaats) -> None:
    """The settings of a copied folder start no program."""
    jan.git("config", "credential.helper", f"!touch {jan.top.parent}/boos")
    assert "credential.helper" in weigert(jan).zin
    assert not (jan.top.parent / "boos").exists()


def test_not_the_whole_history(gedeeld: Server, tmp_path: Path, jan: Werkplaats) -> None:
    """A shallow copy cannot tell what is shared."""
    map_ = tmp_path / "ondiep"
    jan.wijzig()
    jan.git("push", "--quiet")
    jan.git("clone", "--quiet", "--depth=1", gedeeld.adres, str(map_))
    assert "niet de hele geschiedenis" in weigert(Werkplaats(map_, map_)).zin
