"""A register that is shared: look first, then one push that a person types."""

import subprocess
from pathlib import Path

import pytest

from tests.cli.bewaring.speuren import WIS, waar_nog, wist
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
    delen = opdracht(gedeeld.doet("wis", "--tekst", NAAM, *WIS))
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
    delen = opdracht(gedeeld.doet("wis", "--tekst", NAAM, *WIS))
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
    verteld = gedeeld.doet("wis", "--tekst", "P. Onbekende", *WIS)
    assert "git push" not in verteld
    gedeeld.doet("sync")


def test_list_again_until_it_is_shared(gedeeld: Secretaris) -> None:
    """The checklist has the line as long as the old history is still shared."""
    kenmerk = wist(gedeeld, "--tekst", NAAM)
    verteld = gedeeld.doet("wis", kenmerk)
    subprocess.run(opdracht(verteld), cwd=gedeeld.map, check=True, capture_output=True)
    gedeeld.doet("nieuw", "overleg", "--datum", "2026-06-04")
    assert "git push" not in gedeeld.doet("wis", kenmerk)


def test_same_numbers_at_all_times(gedeeld: Secretaris) -> None:
    """Point 5 is about backups, before the push, after it, and of what was never shared."""
    kenmerk = wist(gedeeld, "--tekst", NAAM)
    voor = gedeeld.doet("wis", kenmerk)
    subprocess.run(opdracht(voor), cwd=gedeeld.map, check=True, capture_output=True)
    na = gedeeld.doet("wis", kenmerk)
    gedeeld.typt_nieuw("documenten/notitie.md", "Met P. Onbekende gesproken.\n")
    alleen = gedeeld.doet("wis", "--tekst", "P. Onbekende", *WIS)
    koppen = [[r.split(":")[0] for r in een.splitlines() if r[:1].isdigit()] for een in (voor, na)]
    assert (
        koppen[0]
        == koppen[1]
        == [
            *("1. Vooraf", "2. Delen", "3. De server", "4. Elke collega", "5. Back-ups"),
            *("6. Mail en papier", "7. Nummers op papier", "8. Uw eigen opdrachten"),
        ]
    )
    assert [r.split(":")[0] for r in alleen.splitlines() if r[:1].isdigit()] == koppen[0]
    assert "2. Delen: gedaan.\n" in na
    assert "2. Delen: niet nodig, want wat u wiste is niet gedeeld.\n" in alleen


def test_what_the_server_still_leads_to(gedeeld: Secretaris, server: Path) -> None:
    """The lines for the server name another branch that has the old history, and then nothing."""
    gedeeld.git("push", "--quiet", "origin", "main:archief")
    verteld = gedeeld.doet("wis", "--tekst", NAAM, *WIS)
    regels = [regel.strip() for regel in verteld.splitlines()]
    alleen_main = next(regel.split() for regel in regels if regel.startswith("git push"))
    subprocess.run(alleen_main, cwd=gedeeld.map, check=True, capture_output=True)
    (is_er_nog,) = [regel.split() for regel in regels if regel.startswith("git rev-list")]
    (wijst,) = [regel.split() for regel in regels if regel.startswith("git for-each-ref")]

    def op_server(*woorden: str) -> str:
        klaar = subprocess.run(woorden, cwd=server, check=True, capture_output=True, text=True)
        return klaar.stdout

    (nummer,) = op_server(*is_er_nog).split()
    wijst[-1] = nummer
    assert op_server(*wijst).split() == [*op_server("git", "for-each-ref").split()[:3]]
    assert "refs/heads/archief" in op_server(*wijst)
    op_server("git", "branch", "-D", "archief")
    assert op_server(*wijst) == ""
    op_server("git", "gc", "--quiet", "--prune=now")
    assert op_server(*is_er_nog) == ""
    assert waar_nog(server, "testpersoon") == []


def test_somebody_shared_after_the_record(
    gedeeld: Secretaris, server: Path, tmp_path: Path
) -> None:
    """Who saw by git that others shared meanwhile, gets no push that a server would refuse."""
    ander = Secretaris(tmp_path / "ander", gedeeld.vandaag)
    subprocess.run(["git", "clone", "--quiet", str(server), str(ander.map)], check=True)
    kenmerk = wist(gedeeld, "--tekst", NAAM)
    ander.doet("nieuw", "overleg", "--datum", "2026-06-04")
    ander.doet("sync")
    gedeeld.git("fetch", "--quiet")
    verteld = gedeeld.doet("wis", kenmerk)
    assert "2. Delen: iemand deelde intussen iets. Typ dan: rao sync\n" in verteld
    assert "git push" not in verteld


def test_another_branch_that_was_shared(gedeeld: Secretaris, server: Path) -> None:
    """Another branch of here that is shared too has its own line."""
    gedeeld.git("branch", "zijtak")
    gedeeld.git("push", "--quiet", "origin", "zijtak")
    verteld = gedeeld.doet("wis", "--tekst", NAAM, *WIS)
    regels = [r.strip() for r in verteld.splitlines() if r.strip().startswith("git push")]
    assert [regel.rpartition(" ")[2] for regel in regels] == ["main", "zijtak"]
    for regel in regels:
        subprocess.run(regel.split(), cwd=gedeeld.map, check=True, capture_output=True)
    for regel in ("git reflog expire --expire=now --all", "git gc --quiet --prune=now"):
        subprocess.run(regel.split(), cwd=server, check=True, capture_output=True)
    assert waar_nog(server, "testpersoon") == []
