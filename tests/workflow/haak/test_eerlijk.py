"""Honest sendings that a server takes: first ones, old registers, by a server process, by rao."""

import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.cli.secretaris import Secretaris
from tests.samen_server import kloon_van, server
from tests.workflow.haak.conftest import WORTEL, Deel, zet_server
from tests.workflow.haak.deler import Deler
from tests.workflow.historie.vervalsing import NIEUWPAD

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="a script that a shell starts"),
    pytest.mark.usefixtures("_omgeving"),
]
OUD = sorted(pad.parent for pad in (WORTEL / "tests/oud").glob("*/register.bundle"))


def _leeg(map_: Path, deler: Deler) -> Deler:
    """Give somebody an empty server that judges."""
    bare = map_ / "nieuw.git"
    subprocess.run(["git", "init", "-q", "--bare", "-b", "main", str(bare)], check=True)
    zet_server(bare)
    deler.git("remote", "remove", "origin")
    deler.git("remote", "add", "origin", str(bare))
    return deler


def test_a_first_sending(deel: Deel, tmp_path: Path) -> None:
    """A whole register comes to an empty server; work and a label after that come too."""
    d = _leeg(tmp_path, deel("open"))
    gelukt, gezegd = d.duw("origin", "HEAD")
    assert gelukt, gezegd
    d.rao("nieuw", "signaallijst", "--lko", "ter-apel")
    d.git("tag", "--annotate", "--message", "Na de zomer", "zomer")
    gelukt, gezegd = d.duw("origin", "HEAD", "zomer")
    assert gelukt, gezegd


@pytest.mark.traag
@pytest.mark.parametrize("oud", OUD, ids=lambda pad: pad.name)
def test_an_old_register(oud: Path, tmp_path: Path) -> None:
    """A register of an older rao is taken, and work on it too."""
    map_ = tmp_path / "oud"
    subprocess.run(["git", "clone", "-q", str(oud / "register.bundle"), str(map_)], check=True)
    d = _leeg(tmp_path, Deler(map_))
    d.nu = datetime(2026, 11, 20, tzinfo=UTC)
    gelukt, gezegd = d.duw("origin", "HEAD")
    assert gelukt, gezegd
    d.schrijf("notitie.md", "Een notitie.\n")
    d.leg_vast("Notitie")
    gelukt, gezegd = d.duw("origin", "HEAD")
    assert gelukt, gezegd


@pytest.mark.traag
def test_by_a_server_process(deel: Deel, tmp_path: Path) -> None:
    """Two people by rao sync and by git, through a server that judges; the second merges first."""
    d = deel("open")
    with server(tmp_path / "dienst") as dienst:
        zet_server(dienst.map)
        d.git("remote", "set-url", "origin", dienst.adres)
        assert d.duw("origin", "HEAD")[0]
        ander = Deler(kloon_van(dienst.adres, tmp_path / "ander", "Ander").top)
        d.rao("nieuw", "signaallijst", "--lko", "ter-apel")
        d.git("branch", "--quiet", "--set-upstream-to", "origin/main")
        d.rao("sync")
        ander.nu = d.nu
        ander.vervang(NIEUWPAD, "Gezin verblijft", "Een gezin verblijft")
        ander.leg_vast("Met de hand")
        assert not ander.duw("origin", "HEAD")[0]
        ander.rao("sync")
        assert dienst.tip() == ander.commits()[-1]
        assert len(ander.commits()) == len(d.commits()) + 1
        ander.schrijf("notitie.md", "Bel 06-12345678.\n")
        ander.leg_vast("Notitie")
        antwoord = Secretaris(ander.map, "2026-04-01").rao("sync")
        assert antwoord.exit_code == 2, antwoord.output
        assert "notitie.md, regel 1: Dit is een telefoonnummer" in antwoord.output
    assert not ander.duw("origin", "HEAD")[0]


def test_a_step_taken_back(deel: Deel) -> None:
    """What was shared is taken back by rao herstel: the server knows what stood there."""
    d = deel("open")
    d.rao("nieuw", "onderwerp", "--type", "thema", "--titel", "Even")
    weg = d.git("rev-parse", "HEAD")
    d.schrijf("notitie.md", "Een notitie.\n")
    d.leg_vast("Notitie")
    assert d.duw()[0]
    d.rao("herstel", weg, "--ja")
    gelukt, gezegd = d.duw()
    assert gelukt, gezegd


def test_moved_to_a_folder(deel: Deel) -> None:
    """A register goes to a folder of its repository as it was."""
    d = deel("open")
    d.verhuis("register")
    d.leg_vast("Verhuisd")
    gelukt, gezegd = d.duw()
    assert gelukt, gezegd


def test_a_server_that_refuses_a_sync(deel: Deel, tmp_path: Path) -> None:
    """Who types `rao sync` reads each objection once, and what rao can do; nothing of git."""
    d = deel("open")
    for naam in ("con.md", "nul.md"):
        (d.map / naam).write_text("Een notitie.\n")
        d.git("add", naam)
        d.git("commit", "--quiet", "--message", "Notitie")
    with server(tmp_path / "dienst") as dienst:
        subprocess.run(
            ["git", "-C", str(d.map), "push", "-q", dienst.adres, "main~2:refs/heads/main"],
            check=True,
        )
        zet_server(dienst.map)
        d.git("remote", "set-url", "origin", dienst.adres)
        uitkomst = Secretaris(d.map, "2026-03-24").rao("sync")
    assert uitkomst.exit_code == 3
    regels = uitkomst.stderr.splitlines()
    assert "neemt dit niet aan. Er is niets gedeeld." in regels[0]
    bezwaren = [regel for regel in regels if regel.lstrip().startswith("- ")]
    assert len(bezwaren) == len({*bezwaren}) > 0
    assert "rao init --van" in uitkomst.stderr
    for woord in ("git commit", "remote:", "To git://", "rebase", "mag schrijven"):
        assert woord not in uitkomst.stderr


def test_a_server_that_cannot_judge(deel: Deel) -> None:
    """Where rao does not work any more, nothing is taken; a person reads why."""
    d = deel("open")
    d.schrijf("notitie.md", "Een notitie.\n")
    d.leg_vast("Notitie")
    haak = d.map.parent.parent / "gedeeld.git/hooks/pre-receive"
    tekst = haak.read_text()
    haak.write_text(tekst.replace(" git-haak", "-is-weg git-haak"))
    gelukt, gezegd = d.duw()
    assert not gelukt
    assert "kan niet nakijken" in gezegd


def test_before_it_goes(deel: Deel) -> None:
    """The hook of a clone says the same, before anything is sent; good work goes without a word."""
    d = deel("open")
    d.rao("haak", "installeer", "--alleen", "pre-push")
    gelukt, gezegd = d.duw()
    assert (gelukt, "remote:" in gezegd) == (True, False), gezegd
    d.git("commit", "--quiet", "--amend", "--no-edit", "--message", "Anders")
    gelukt, gezegd = d.duw("--force", "origin", "HEAD")
    assert (gelukt, "wegduwen" in gezegd, "remote:" in gezegd) == (False, True, False), gezegd


def test_a_folder_that_is_no_server(deel: Deel, tmp_path: Path) -> None:
    """A clone, and a hook of a person, stay as they are."""
    from typer.testing import CliRunner

    from rao_cli.cli.app import app

    d = deel("open")
    antwoord = CliRunner().invoke(app, ["haak", "server", str(d.map)])
    assert (antwoord.exit_code, "kale" in antwoord.output) == (3, True)
    haak = tmp_path / "gedeeld.git/hooks/pre-receive"
    haak.write_text("#!/bin/sh\nexit 0\n")
    antwoord = CliRunner().invoke(app, ["haak", "server", str(tmp_path / "gedeeld.git")])
    assert (antwoord.exit_code, haak.read_text()) == (3, "#!/bin/sh\nexit 0\n")
