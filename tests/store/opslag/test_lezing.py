"""What is kept of a reading, and what the next one opens."""

import os
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from rao_cli.model.errors import RaoError
from rao_cli.store.git.aanroep.eigen_map import heeft_merk
from rao_cli.store.git.lezen.achter import Heel
from rao_cli.store.opslag.gebruik import gebruik_opslag
from rao_cli.store.register_map import RegisterMap
from rao_cli.workflow.opslag import onthoud
from tests.store.opslag.kast import ANDER, LIJST, OVERLEG, VOORBEELD, Kast


def test_the_second_reading_opens_nothing(gevuld: Kast) -> None:
    """Files that nobody touched are not opened, and say the same."""
    assert gevuld.geopend() == set()
    assert gevuld.met() == gevuld.zonder()


def test_of_each_kind_the_same_comes_back(tmp_path: Path, lang_geleden: None) -> None:  # noqa: ARG001
    """Every file of the example register, of every kind, is after keeping what it was before."""
    alle = [p.relative_to(VOORBEELD).as_posix() for p in sorted(VOORBEELD.rglob("*.yaml"))]
    kast = Kast.maak(tmp_path / "heel", *alle)
    eerst = kast.met()
    assert kast.geopend() == set()
    assert kast.met() == eerst == kast.zonder()
    assert {*eerst} == {*alle}


def test_only_what_changed_is_opened(gevuld: Kast) -> None:
    """After an edit of one file that one is opened, once."""
    gevuld.wijzig(LIJST, "datum:", "# let op\ndatum:")
    assert gevuld.geopend() == {LIJST}
    assert gevuld.geopend() == set()


def test_text_and_tree_are_read_when_asked(gevuld: Kast) -> None:
    """Who wants the text of a file that was kept, gets what lies there."""
    bestand = gevuld.lees().bestanden[LIJST]
    assert bestand.data == (gevuld.map / LIJST).read_bytes()
    assert bestand.boom is not None
    assert bestand.boom.waarde["kenmerk"] == "SL-assen-2026-01-06"
    assert bestand.tekstregels[0] == bestand.tekst.splitlines()[0]


def test_a_text_that_changed_under_the_reading_is_refused(gevuld: Kast) -> None:
    """A thing never comes with the text of another one."""
    bestand = gevuld.lees().bestanden[LIJST]
    gevuld.wijzig(LIJST, "datum:", "# let op\ndatum:")
    with pytest.raises(RaoError, match="veranderde terwijl rao het las"):
        _ = bestand.boom


def test_what_was_just_written_is_read_again(kast: Kast) -> None:
    """Two edits in one tick of the disk look the same, so a fresh file is compared by content."""
    kast.lees()
    assert kast.geopend() == {"rao.yaml", LIJST, ANDER, OVERLEG}
    assert kast.met() == kast.zonder()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such bits")
def test_only_the_user_can_read_it(gevuld: Kast) -> None:
    """It holds what the register holds, and no more people may read it."""
    assert stat.S_IMODE(gevuld.bestand.stat().st_mode) == 0o600


def test_a_file_that_goes_goes_from_what_is_kept(gevuld: Kast) -> None:
    """The next reading leaves nothing of it behind."""
    kenmerk = b"SL-assen-2026-01-06"
    assert kenmerk in gevuld.bestand.read_bytes()
    (gevuld.map / LIJST).unlink()
    (gevuld.map / OVERLEG).unlink()
    gevuld.lees()
    assert kenmerk not in gevuld.bestand.read_bytes()


@pytest.mark.parametrize(
    ("oud", "nieuw"),
    [("vraag: ", "vraag: Bel piet.voorbeeld@voorbeeld.invalid. "), ("soort:", "soort: x\nsoort:")],
)
def test_what_is_wrong_is_not_kept(gevuld: Kast, oud: str, nieuw: str) -> None:
    """A file with data of a person, or one that cannot be read, is opened each time."""
    gevuld.wijzig(LIJST, oud, nieuw)
    gevuld.lees()
    assert b"piet.voorbeeld" not in gevuld.bestand.read_bytes()
    assert gevuld.geopend() == {LIJST}
    assert gevuld.met() == gevuld.zonder()


def test_another_rao_yaml_lets_all_go(gevuld: Kast) -> None:
    """What it says counts for every other file: whose names are known, which rules weigh more."""
    gevuld.wijzig("rao.yaml", "soort: register", "soort: register  # let op")
    assert gevuld.geopend() == {"rao.yaml", LIJST, ANDER, OVERLEG}
    assert gevuld.geopend() == set()


def test_of_a_newer_rao_nothing_is_kept(gevuld: Kast) -> None:
    """A register whose form this rao does not know is read as it lies there."""
    gevuld.wijzig("rao.yaml", "soort: register", "soort: register\nversie: 999")
    assert gevuld.met() == gevuld.zonder()
    assert b"SL-assen" not in gevuld.bestand.read_bytes()


def test_without_git_nothing_is_kept(kast: Kast) -> None:
    """There is no place for it, and the register is read all the same."""
    shutil.rmtree(kast.map / ".git")
    assert kast.lees().lezing is None
    assert kast.met() == kast.zonder()


@pytest.mark.parametrize("naam", ["CI", "GIT_INDEX_FILE", "GIT_DIR"])
def test_not_where_another_state_is_judged(gevuld: Kast, naam: str) -> None:
    """In CI and in a hook of git everything is read."""
    with gebruik_opslag({naam: "1"}):
        assert RegisterMap(gevuld.map).load().lezing is None


def test_a_second_register_under_the_same_git(gevuld: Kast) -> None:
    """Each keeps its own; of one that is gone nothing stays."""
    ander = Kast.maak(gevuld.map / "buren.2026")
    shutil.rmtree(ander.map / ".git")
    ander.lees()
    assert ander.geopend() == gevuld.geopend() == set()
    namen = {pad.name for pad in gevuld.bestand.parent.iterdir()}
    assert namen == {"lezing-%2E", "lezing-buren%2E2026"}
    shutil.rmtree(ander.map)
    gevuld.wijzig(LIJST, "datum:", "# let op\ndatum:")
    gevuld.lees()
    assert {pad.name for pad in gevuld.bestand.parent.iterdir()} == {"lezing-%2E"}


def test_on_windows_every_file_is_compared_by_content(
    kast: Kast,
    lang_geleden: None,  # noqa: ARG001
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """There no time tells that somebody put another time back."""
    monkeypatch.setattr("rao_cli.store.opslag.aanzien.sys.platform", "win32")
    kast.lees()
    assert kast.geopend() == {"rao.yaml", LIJST, ANDER, OVERLEG}
    assert kast.met() == kast.zonder()


def test_yaml_beside_the_register_stays_outside(gevuld: Kast) -> None:
    """A file that is none of the register is remembered as such, and never counts."""
    (gevuld.map / "los.yaml").write_text("a: 1\n")
    assert gevuld.geopend() == {"los.yaml"}
    assert gevuld.geopend() == set()
    assert "los.yaml" not in gevuld.met()
    (gevuld.map / "los.yaml").write_bytes((gevuld.map / LIJST).read_bytes())
    assert gevuld.met() == gevuld.zonder()


def test_a_commit_is_known_by_its_ids(gevuld: Kast) -> None:
    """Of what is committed only that is read which the folder has otherwise, and rao.yaml."""
    gevuld.leg_vast()
    gevuld.wijzig(LIJST, "datum:", "# let op\ndatum:")
    gevuld.lees()
    zonder = RegisterMap(gevuld.map).load_vastgelegd()
    with gebruik_opslag({}):
        met = RegisterMap(gevuld.map).load_vastgelegd()
    vers = {pad for pad, bestand in met.bestanden.items() if bestand.vers() is bestand}
    assert vers == {"rao.yaml", LIJST}
    for pad, bestand in zonder.bestanden.items():
        assert met.bestanden[pad].ding == bestand.ding
        assert met.bestanden[pad].data == bestand.data
    assert (met.overig, met.handwerk, met.commit) == (
        zonder.overig,
        zonder.handwerk,
        zonder.commit,
    )


def test_what_lags_behind_the_commit_is_not_mixed_with_what_is_kept(gevuld: Kast) -> None:
    """With rao.yaml read from the commit, what is kept under that of the folder says nothing."""
    register = RegisterMap(gevuld.map)
    data = (gevuld.map / "rao.yaml").read_bytes() + b"\n# vastgelegd\n"
    register.heel = Heel(vastgelegd={"rao.yaml": data})
    voor = gevuld.bestand.read_bytes()
    with gebruik_opslag({}):
        lading = register.load()
        onthoud(lading)
    assert lading.lezing is None
    assert lading.bestanden["rao.yaml"].data == data
    assert gevuld.bestand.read_bytes() == voor


@pytest.mark.skipif(sys.platform == "win32", reason="making a link asks rights there")
def test_a_register_behind_a_link_keeps_in_its_own_repository(
    kast: Kast,
    tmp_path: Path,
    lang_geleden: None,  # noqa: ARG001
) -> None:
    """As git sees it: not in the repository in which the link lies, so that erasing reaches it."""
    (tmp_path / "link").symlink_to(_in_een_map(kast))
    subprocess.run(["git", "init", "--quiet", str(tmp_path)], check=True)
    link = Kast(tmp_path / "link")
    link.lees()
    assert link.geopend() == set()
    assert not (tmp_path / ".git/rao").exists()
    assert (kast.map / ".git/rao/opslag/lezing-reg").is_file()


@pytest.mark.skipif(sys.platform == "win32", reason="making a link asks rights there")
def test_an_unfinished_change_is_seen_through_a_link(kast: Kast, tmp_path: Path) -> None:
    """What lies in the git folder of the register counts, by whatever path one comes."""
    (kast.map / ".git/rao/w-half").mkdir(parents=True)
    (tmp_path / "link").symlink_to(_in_een_map(kast))
    assert heeft_merk(tmp_path / "link")


def _in_een_map(kast: Kast) -> Path:
    """Move the register to a folder of its repository."""
    (reg := kast.map / "reg").mkdir()
    for pad in [pad for pad in kast.map.iterdir() if pad.name not in {".git", "reg"}]:
        pad.rename(reg / pad.name)
    return reg


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere a name is always a text")
def test_a_name_that_is_no_text(gevuld: Kast) -> None:
    """A file whose name cannot be written down is read every time, and the others are kept."""
    (gevuld.map / os.fsdecode(b"los-\xff.yaml")).write_bytes(b"a: 1\n")
    assert gevuld.met() == gevuld.zonder()
    assert LIJST not in gevuld.geopend()
