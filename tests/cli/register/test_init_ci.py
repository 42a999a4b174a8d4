"""`rao init --ci`: a recipe in a new register or one that is there, never over one of others."""

import json
import re
import shlex
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from rao_cli.cli.app import app
from rao_cli.documents.recept import RECEPTEN
from tests.cli.proefbank import Schelp
from tests.cli.secretaris import Secretaris, vaste_omgeving

NOORD = ("--regio", "Noord", "--provincie", "Drenthe", "--lko", "emmen=LKO Emmen")
GITLAB = ".gitlab-ci.yml"


@pytest.fixture(autouse=True)
def _lege_map(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    vaste_omgeving(monkeypatch)
    monkeypatch.chdir(tmp_path)


def rao(*args: str) -> Result:
    """Type a command where one stands, on 5 March."""
    return CliRunner().invoke(app, ["--vandaag", "2026-03-05", *args])


@pytest.fixture
def noord(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Secretaris:
    """Stand in a register without a recipe."""
    assert rao("init", "noord", *NOORD).exit_code == 0
    monkeypatch.chdir(tmp_path / "noord")
    return Secretaris(tmp_path / "noord")


@pytest.mark.parametrize(("forge", "pad"), [(f, r.pad) for f, r in RECEPTEN.items()])
def test_in_a_new_register(forge: str, pad: str, tmp_path: Path) -> None:
    """It is in the first commit with the rest, where the forge reads it."""
    uitkomst = rao("init", "oost", *NOORD, "--ci", forge)
    assert uitkomst.exit_code == 0, uitkomst.output
    oost = Secretaris(tmp_path / "oost")
    assert pad in oost.laatste()[1]
    assert len(oost.log()) == 1
    assert oost.git("status", "--porcelain") == ""


def test_in_a_register_that_is_there(noord: Secretaris) -> None:
    """Only the recipe comes, as one change; its path is what the command gives."""
    uitkomst = rao("init", "--ci", "github")
    pad = RECEPTEN["github"].pad
    assert (uitkomst.exit_code, uitkomst.stdout) == (0, f"{pad}\n")
    assert "rao valideer --grens grens.txt --schrijf" in uitkomst.stderr
    assert noord.laatste() == ("Controle door GitHub ingesteld", [pad])
    assert noord.doet("controleer-historie")


def test_who_stands_in_a_folder_of_it(noord: Secretaris, monkeypatch: pytest.MonkeyPatch) -> None:
    """The register around is meant, and no other is begun."""
    monkeypatch.chdir(noord.map / "signaallijsten")
    assert rao("init", "--ci", "gitlab").exit_code == 0
    assert noord.laatste()[1] == [GITLAB]


def test_from_elsewhere(noord: Secretaris, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """By its name or with -C before the command."""
    monkeypatch.chdir(tmp_path)
    assert rao("init", "noord", "--ci", "gitlab").exit_code == 0
    assert rao("-C", "noord", "init", "--ci", "forgejo").exit_code == 0
    assert noord.laatste()[1] == [RECEPTEN["forgejo"].pad]


def test_the_same_once_more(noord: Secretaris) -> None:
    """What stands there already is no change."""
    noord.doet("init", "--ci", "gitlab")
    log = noord.log()
    assert "alles stond er al" in noord.zegt("init", "--ci", "gitlab")
    assert noord.log() == log


@pytest.mark.parametrize("vastgelegd", [True, False])
def test_never_over_one_of_others(noord: Secretaris, *, vastgelegd: bool) -> None:
    """What a person has there stays; rao says where its own text is."""
    noord.schrijf(GITLAB, "bouw:\n  script: make\n")
    if vastgelegd:
        noord.git("add", GITLAB)
        noord.git("commit", "--quiet", "-m", "Eigen")
    fout = noord.faalt("init", "--ci", "gitlab")
    assert ".gitlab-ci.yml is er al. rao verandert het niet." in fout
    assert "rao init --ci gitlab --proef" in fout


def test_ours_that_a_person_changed(noord: Secretaris) -> None:
    """A recipe is of the region: once changed, it is one of others too."""
    noord.doet("init", "--ci", "gitlab")
    noord.schrijf(GITLAB, noord.lees(GITLAB).replace("python:3.13", "python:3.12"))
    assert "is er al" in noord.faalt("init", "--ci", "gitlab")


def test_a_rehearsal_gives_the_text(noord: Secretaris) -> None:
    """What is on stdout can be kept as it is: it is what rao would commit."""
    proef = rao("init", "--ci", "gitlab", "--proef")
    assert (proef.exit_code, noord.git("status", "--porcelain")) == (0, "")
    noord.doet("init", "--ci", "gitlab")
    assert proef.stdout == noord.lees(GITLAB)
    weer = rao("init", "--ci", "gitlab", "--proef")
    assert weer.stdout == proef.stdout
    assert "is er al" in weer.stderr


def test_a_rehearsal_of_a_new_register() -> None:
    """It names the recipe too, and makes nothing."""
    uitkomst = rao("init", "oost", *NOORD, "--ci", "gitlab", "--proef")
    assert GITLAB in uitkomst.stdout.splitlines()
    assert not Path("oost").exists()


def test_as_json(noord: Secretaris) -> None:
    """A program hears what came, and whether it did."""
    for args, proef in (("--proef",), True), ((), False):
        data = json.loads(noord.doet("init", "--ci", "gitlab", "--json", *args))
        assert (data["soort"], data["kenmerken"]) == ("vastlegging", [GITLAB])
        assert (data["proef"], data["commit"] is None) == (proef, proef)


def test_a_register_below_the_top(tmp_path: Path) -> None:
    """A forge reads at the top only, and rao writes nothing there; the text names the folder."""
    alles = Secretaris(tmp_path)
    alles.git("init", "--quiet")
    weigert = rao("init", "regio/oost", *NOORD, "--ci", "gitlab")
    assert weigert.exit_code == 3
    assert not Path("regio").exists()
    assert rao("init", "regio/oost", *NOORD).exit_code == 0
    weigert = rao("init", "regio/oost", "--ci", "gitlab")
    assert weigert.exit_code == 3
    assert "alleen in de bovenste map van git" in weigert.stderr
    assert not Path(GITLAB).exists()
    proef = rao("-C", "regio/oost", "init", "--ci", "gitlab", "--proef")
    assert 'REGISTER: "regio/oost"' in proef.stdout


def test_above_the_register(tmp_path: Path) -> None:
    """At the top of a larger collection rao says where the register is, and what to type there."""
    alles = Secretaris(tmp_path)
    alles.git("init", "--quiet")
    assert rao("init", "regio/oost", *NOORD).exit_code == 0
    weigert = rao("init", "--ci", "github")
    assert (weigert.exit_code, weigert.stdout) == (3, "")
    assert "Hier is geen register; wel in regio/oost." in weigert.stderr
    hoe = re.search(r": rao (-C .*)$", weigert.stderr, re.MULTILINE)
    assert hoe
    assert 'REGISTER: "regio/oost"' in rao(*shlex.split(hoe[1])).stdout
    assert RECEPTEN["github"].pad in weigert.stderr
    assert rao("init", "nieuw", *NOORD).exit_code == 0, "a new one is made when that is asked"
    assert "wel in nieuw en regio/oost." in rao("init", "--ci", "github").stderr


def test_who_has_a_baseline_already(noord: Secretaris) -> None:
    """To who wrote down what there is, rao does not say that it can be."""
    noord.doet("valideer", "--grens", str(noord.map / "grens.txt"), "--schrijf")
    assert "grens.txt" not in noord.zegt("init", "--ci", "gitlab")


def test_a_folder_that_has_one(tmp_path: Path) -> None:
    """A new register does not come in a folder whose recipe stands in the way."""
    Secretaris(tmp_path).schrijf(GITLAB, "bouw:\n  script: make\n")
    uitkomst = rao("init", ".", *NOORD, "--ci", "gitlab")
    assert uitkomst.exit_code == 3
    assert [pad.name for pad in tmp_path.iterdir()] == [GITLAB]


@pytest.mark.parametrize("te_veel", [("--regio", "Oost"), ("--van", "https://git.voorbeeld.nl/x")])
def test_what_makes_a_register(noord: Secretaris, te_veel: tuple[str, str]) -> None:
    """Who names what a new register needs, does not mean the one that is there."""
    fout = noord.faalt("init", "--ci", "gitlab", *te_veel, code=2)
    assert f"Laat {te_veel[0]} weg." in fout


def test_with_a_copy_of_a_colleague() -> None:
    """--van takes what a colleague shares; a recipe comes afterwards."""
    uitkomst = rao("init", "kopie", "--van", "https://git.voorbeeld.nl/x", "--ci", "gitlab")
    assert uitkomst.exit_code == 2
    assert "Laat --ci weg" in uitkomst.stderr


def test_another_forge(noord: Secretaris) -> None:
    """A forge that rao does not know is named with those that it does."""
    fout = noord.faalt("init", "--ci", "jenkins", code=2)
    assert all(forge in fout for forge in RECEPTEN)


def test_tab_offers_the_forges(schelp: Schelp) -> None:
    """Who presses Tab after --ci sees which there are."""
    getypt = {"COMP_WORDS": "rao init --ci ", "COMP_CWORD": "3"}
    aanbod = schelp(_RAO_COMPLETE="complete_bash", **getypt).stdout.decode()
    assert aanbod.split() == [*RECEPTEN]
