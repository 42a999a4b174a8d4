"""A register that is shared: look first, then one push that a person types."""

import subprocess
from pathlib import Path

import pytest

from tests.cli.bewaring.speuren import WIS, waar_nog
from tests.cli.bewaring.test_wis import NAAM, met_naam
from tests.cli.secretaris import ZAAK, Secretaris


@pytest.fixture
def server(tmp_path: Path) -> Path:
    """An empty shared register."""
    plek = tmp_path / "server.git"
    subprocess.run(["git", "init", "--quiet", "--bare", "-b", "main", str(plek)], check=True)
    return plek


@pytest.fixture
def gedeeld(gepland: Secretaris, server: Path) -> Secretaris:
    """A register with a name in it, shared."""
    met_naam(gepland).doet("sync", "--naar", str(server))
    return gepland


def opdracht(verteld: str) -> list[str]:
    """Return the one command of the checklist that shares it."""
    (regel,) = [r.strip() for r in verteld.splitlines() if r.strip().startswith("git push")]
    return regel.split()


def test_the_one_push(gedeeld: Secretaris, server: Path) -> None:
    """The line of the checklist works as it stands; then nothing but the server's gc is left."""
    oud = gedeeld.git("rev-parse", "HEAD")
    delen = opdracht(gedeeld.zegt("wis", "--tekst", NAAM, *WIS))
    assert delen == ["git", "push", f"--force-with-lease=main:{oud}", "origin", "main"]
    assert waar_nog(gedeeld.map, "testpersoon") == []
    subprocess.run(delen, cwd=gedeeld.map, check=True, capture_output=True)
    for regel in ("git reflog expire --expire=now --all", "git gc --quiet --prune=now"):
        subprocess.run(regel.split(), cwd=server, check=True, capture_output=True)
    assert waar_nog(server, "testpersoon") == []
    gedeeld.doet("nieuw", "overleg", "--datum", "2026-06-04")
    assert waar_nog(gedeeld.map, "testpersoon") == []


def test_somebody_was_first(gedeeld: Secretaris, server: Path, tmp_path: Path) -> None:
    """When somebody shared meanwhile, git refuses that line, and nothing of his is lost."""
    ander = Secretaris(tmp_path / "ander", gedeeld.vandaag)
    subprocess.run(["git", "clone", "--quiet", str(server), str(ander.map)], check=True)
    delen = opdracht(gedeeld.zegt("wis", "--tekst", NAAM, *WIS))
    ander.doet("nieuw", "overleg", "--datum", "2026-06-04")
    ander.doet("sync")
    klaar = subprocess.run(delen, cwd=gedeeld.map, check=False, capture_output=True)
    assert klaar.returncode != 0
    assert b"stale info" in klaar.stderr


def test_others_shared_something(gedeeld: Secretaris, server: Path, tmp_path: Path) -> None:
    """What others shared and is not here would be lost: sync first."""
    ander = Secretaris(tmp_path / "ander", gedeeld.vandaag)
    subprocess.run(["git", "clone", "--quiet", str(server), str(ander.map)], check=True)
    ander.doet("standpunt", ZAAK, "COA", "--standpunt", "Er is plek.")
    ander.doet("sync")
    assert "Typ eerst: rao sync" in gedeeld.faalt("wis", "--tekst", NAAM, *WIS)
    gedeeld.doet("sync")
    gedeeld.doet("wis", "--tekst", NAAM, *WIS)
    assert waar_nog(gedeeld.map, "testpersoon") == []


def test_server_out_of_reach(gedeeld: Secretaris, server: Path) -> None:
    """Without a look at what others shared nothing is wiped."""
    server.rename(server.with_name("weg.git"))
    assert "Er is niets gewist" in gedeeld.faalt("wis", "--tekst", NAAM, *WIS)


def test_nothing_to_push(gedeeld: Secretaris) -> None:
    """What was never shared, needs no push over what is."""
    gedeeld.typt_nieuw("documenten/notitie.md", "Met P. Onbekende gesproken.\n")
    verteld = gedeeld.zegt("wis", "--tekst", "P. Onbekende", *WIS)
    assert "git push" not in verteld
    gedeeld.doet("sync")


def test_list_again_until_it_is_shared(gedeeld: Secretaris) -> None:
    """The checklist has the line as long as the old history is still shared."""
    verteld = gedeeld.zegt("wis", "--tekst", NAAM, *WIS)
    kenmerk = verteld.rsplit("rao wis ", 1)[1].strip()
    assert opdracht(gedeeld.zegt("wis", kenmerk)) == opdracht(verteld)
    subprocess.run(opdracht(verteld), cwd=gedeeld.map, check=True, capture_output=True)
    gedeeld.doet("nieuw", "overleg", "--datum", "2026-06-04")
    assert "git push" not in gedeeld.zegt("wis", kenmerk)
