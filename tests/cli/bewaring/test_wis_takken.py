"""Branches and labels beside that of the register: what is told of them works, and is all of it."""

import subprocess
from pathlib import Path

import pytest

from tests.cli.bewaring.speuren import WIS, waar_nog, wist
from tests.cli.bewaring.test_wis import NAAM
from tests.cli.secretaris import ZAAK, Secretaris

WOORD = "Testpersoon"


@pytest.fixture
def server(gepland: Secretaris, tmp_path: Path) -> Path:
    """A shared register without the word."""
    plek = tmp_path / "server.git"
    subprocess.run(["git", "init", "--quiet", "--bare", "-b", "main", str(plek)], check=True)
    gepland.doet("sync", "--naar", str(plek))
    return plek


@pytest.fixture
def ander(gepland: Secretaris, server: Path, tmp_path: Path) -> Secretaris:
    """A colleague with a copy of it."""
    kopie = Secretaris(tmp_path / "ander", gepland.vandaag)
    subprocess.run(["git", "clone", "--quiet", str(server), str(kopie.map)], check=True)
    return kopie


def zet_op_tak(s: Secretaris, tak: str) -> None:
    """Share a standpunt with the word on a branch of its own."""
    s.git("checkout", "--quiet", "-b", tak)
    s.doet("standpunt", ZAAK, "COA", "--standpunt", f"Opvang is vol, zegt {NAAM} in Assen.")
    s.git("push", "--quiet", "origin", tak)


def regels(verteld: str) -> list[str]:
    """Return what the list tells to type for sharing."""
    punt = verteld.partition("2. Delen:")[2].partition("\n3. ")[0]
    kort = [regel.strip() for regel in punt.splitlines() if regel.startswith("  ")]
    return [regel for regel in kort if regel.startswith("git push") or regel == "rao sync"]


def typ(s: Secretaris, verteld: str) -> None:
    """Type it, in its order, once each."""
    for regel in dict.fromkeys(regels(verteld)):
        if regel == "rao sync":
            s.doet("sync")
        else:
            subprocess.run(regel.split(), cwd=s.map, check=True, capture_output=True)


def ruim(server: Path) -> None:
    """Clear the server as point 3 tells."""
    for regel in ("git reflog expire --expire=now --all", "git gc --quiet --prune=now"):
        subprocess.run(regel.split(), cwd=server, check=True, capture_output=True)


def test_branch_of_a_colleague(gepland: Secretaris, ander: Secretaris, server: Path) -> None:
    """A shared branch that has no branch here is told, keeps its work, and loses the word."""
    zet_op_tak(ander, "gesprek")
    gepland.git("fetch", "--quiet")
    kenmerk = wist(gepland, "--tekst", NAAM)
    typ(gepland, gepland.doet("wis", kenmerk))
    assert "2. Delen: gedaan.\n" in gepland.doet("wis", kenmerk)
    gepland.git("fetch", "--quiet")
    assert gepland.git("rev-list", "--count", "main..origin/gesprek") == "1"
    ruim(server)
    assert waar_nog(gepland.map, WOORD) == waar_nog(server, WOORD) == []


def test_not_done_before_it_is_so(gepland: Secretaris, ander: Secretaris) -> None:
    """As long as the old branch is shared, the list keeps its line, whatever git fetched."""
    zet_op_tak(ander, "gesprek")
    gepland.git("fetch", "--quiet")
    kenmerk = wist(gepland, "--tekst", NAAM)
    gepland.doet("sync")
    (eerst,) = regels(gepland.doet("wis", kenmerk))[:1]
    gepland.git("fetch", "--quiet")
    assert regels(gepland.doet("wis", kenmerk))[:1] == [eerst]
    assert "origin" in eerst


def test_branch_here_that_is_behind(gepland: Secretaris, ander: Secretaris) -> None:
    """What a colleague shared on a branch after ours stays: the line does not push it aside."""
    zet_op_tak(ander, "gesprek")
    gepland.git("fetch", "--quiet")
    gepland.git("branch", "gesprek", "origin/gesprek")
    ander.doet("standpunt", ZAAK, "IND", "--standpunt", "Wij wachten op de rechter.")
    ander.git("push", "--quiet", "origin", "gesprek")
    gepland.git("fetch", "--quiet")
    kenmerk = wist(gepland, "--tekst", NAAM)
    typ(gepland, gepland.doet("wis", kenmerk))
    assert gepland.git("rev-list", "--count", "main..origin/gesprek") == "2"


def test_branch_that_is_not_here(gepland: Secretaris, ander: Secretaris) -> None:
    """A shared branch of which nothing is here may hold it: that is said, and not done."""
    gepland.doet("standpunt", ZAAK, "COA", "--standpunt", f"Volgens {NAAM}.")
    gepland.doet("sync")
    ander.git("checkout", "--quiet", "-b", "gesprek")
    ander.doet("standpunt", ZAAK, "IND", "--standpunt", "Wij wachten op de rechter.")
    ander.git("push", "--quiet", "origin", "gesprek")
    kenmerk = wist(gepland, "--tekst", NAAM)
    typ(gepland, gepland.doet("wis", kenmerk))
    verteld = " ".join(gepland.doet("wis", kenmerk).split())
    assert "Anderen deelden ook gesprek." in verteld
    gepland.git("fetch", "--quiet", "--all")
    assert "2. Delen: gedaan." in gepland.doet("wis", kenmerk)


def test_old_version_with_new_work(gepland: Secretaris, ander: Secretaris, server: Path) -> None:
    """A branch that went on from the old version is wiped again, and then can be shared."""
    gepland.doet("standpunt", ZAAK, "COA", "--standpunt", f"Volgens {NAAM}.")
    gepland.doet("sync")
    ander.doet("sync")
    ander.git("checkout", "--quiet", "-b", "gesprek")
    kenmerk = wist(gepland, "--tekst", NAAM)
    typ(gepland, gepland.doet("wis", kenmerk))
    ander.doet("standpunt", ZAAK, "IND", "--standpunt", "Wij wachten op de rechter.")
    ander.git("push", "--quiet", "origin", "gesprek")
    gepland.git("fetch", "--quiet", "--all")
    verteld = " ".join(gepland.doet("wis", kenmerk).split())
    assert "In gesprek staat de oude versie, met nieuw werk erbij. Wis opnieuw" in verteld
    opnieuw = wist(gepland, "--tekst", NAAM)
    typ(gepland, gepland.doet("wis", opnieuw))
    assert "2. Delen: gedaan." in gepland.doet("wis", opnieuw)
    ruim(server)
    assert waar_nog(server, WOORD) == []


def test_name_of_the_branch(gepland: Secretaris, server: Path) -> None:
    """A branch whose own name is wiped goes from the shared register, and its work stays."""
    zet_op_tak(gepland, f"gesprek-{WOORD.lower()}")
    gepland.git("checkout", "--quiet", "main")
    kenmerk = wist(gepland, "--tekst", WOORD)
    typ(gepland, gepland.doet("wis", kenmerk))
    assert "2. Delen: gedaan.\n" in gepland.doet("wis", kenmerk)
    assert gepland.git("rev-list", "--count", "main..origin/gesprek-gewist") == "1"
    ruim(server)
    assert waar_nog(server, WOORD) == waar_nog(gepland.map, WOORD) == []


@pytest.mark.parametrize("soort", ["tags", "heads"])
def test_clean_branch_at_the_same_step(
    gepland: Secretaris, ander: Secretaris, server: Path, soort: str
) -> None:
    """Only what has the word in its name goes from the server, not a branch at the same place."""
    ander.git("push", "--quiet", "origin", "main:refs/heads/archief")
    gepland.git("push", "--quiet", "origin", f"main:refs/{soort}/over-{WOORD.lower()}")
    gepland.git("fetch", "--quiet", "--all", "--tags")
    typ(gepland, gepland.doet("wis", "--tekst", WOORD, *WIS))
    assert gepland.git("ls-remote", "--heads", "--tags", "origin").split()[1::2] == [
        "refs/heads/archief",
        "refs/heads/main",
    ]
    assert waar_nog(server, WOORD) == waar_nog(gepland.map, WOORD) == []


def test_note_that_is_shared(gepland: Secretaris, server: Path) -> None:
    """A note of git with the word, which the server has too, is wiped and has its own line."""
    gepland.git("notes", "add", "--message", f"{NAAM} belde")
    gepland.git("push", "--quiet", "origin", "refs/notes/commits")
    typ(gepland, gepland.doet("wis", "--tekst", NAAM, *WIS))
    ruim(server)
    assert gepland.git("notes", "show") == "gewist belde"
    assert waar_nog(server, WOORD) == waar_nog(gepland.map, WOORD) == []


@pytest.mark.usefixtures("server")
def test_another_place(gepland: Secretaris, tmp_path: Path) -> None:
    """Where the history was sent too keeps its line until that is typed, whenever it is asked."""
    elders = tmp_path / "elders.git"
    subprocess.run(["git", "init", "--quiet", "--bare", "-b", "main", str(elders)], check=True)
    gepland.git("remote", "add", "elders", str(elders))
    gepland.doet("standpunt", ZAAK, "COA", "--standpunt", f"Volgens {NAAM}.")
    gepland.doet("sync")
    gepland.git("push", "--quiet", "elders", "main")
    kenmerk = wist(gepland, "--tekst", NAAM)
    deze, daar = (r for r in regels(gepland.doet("wis", kenmerk)) if r != "rao sync")
    assert " origin " in deze
    assert " elders " in daar
    subprocess.run(deze.split(), cwd=gepland.map, check=True, capture_output=True)
    assert regels(gepland.doet("wis", kenmerk))[0] == daar
    subprocess.run(daar.split(), cwd=gepland.map, check=True, capture_output=True)
    assert "2. Delen: gedaan.\n" in gepland.doet("wis", kenmerk)
    opnieuw = wist(gepland, "--tekst", "Gezin verblijft")
    assert " elders " in regels(gepland.doet("wis", opnieuw))[1]
    typ(gepland, gepland.doet("wis", opnieuw))
    assert "2. Delen: gedaan.\n" in gepland.doet("wis", opnieuw)
    assert "2. Delen: gedaan.\n" in gepland.doet("wis", kenmerk)
    ruim(elders)
    assert waar_nog(elders, WOORD) == []


@pytest.mark.usefixtures("server")
def test_settings_of_the_branch(gepland: Secretaris) -> None:
    """What git knows of a branch whose name is wiped goes along, without the word."""
    zet_op_tak(gepland, tak := f"gesprek-{WOORD.lower()}")
    gepland.git("branch", "--quiet", "--set-upstream-to", f"origin/{tak}")
    gepland.git("config", f"branch.{tak}.description", "Voor juni")
    gepland.git("checkout", "--quiet", "main")
    wist(gepland, "--tekst", WOORD)
    assert waar_nog(gepland.map, WOORD) == []
    assert gepland.git("config", "branch.gesprek-gewist.description") == "Voor juni"


def test_label_that_is_shared(gepland: Secretaris, server: Path) -> None:
    """A label of the old history that was shared has its own line."""
    zet_op_tak(gepland, "gesprek")
    gepland.git("tag", "--annotate", "--message=Zo was het", "stand")
    gepland.git("push", "--quiet", "origin", "stand")
    gepland.git("checkout", "--quiet", "main")
    kenmerk = wist(gepland, "--tekst", NAAM)
    typ(gepland, gepland.doet("wis", kenmerk))
    ruim(server)
    assert waar_nog(server, WOORD) == []


def test_label_with_the_name_of_the_branch(gepland: Secretaris, server: Path) -> None:
    """With a label named main too, the line says in full which of the two it sends."""
    gepland.git("tag", "main")
    gepland.doet("standpunt", ZAAK, "COA", "--standpunt", f"Volgens {NAAM}.")
    gepland.git("push", "--quiet", "origin", "refs/heads/main")
    kenmerk = wist(gepland, "--tekst", NAAM)
    typ(gepland, gepland.doet("wis", kenmerk))
    assert "2. Delen: gedaan.\n" in gepland.doet("wis", kenmerk)
    ruim(server)
    assert waar_nog(server, WOORD) == []


def test_server_that_is_silent(gepland: Secretaris, server: Path) -> None:
    """Without an answer of the server the list does not say that all is done."""
    gepland.doet("standpunt", ZAAK, "COA", "--standpunt", f"Volgens {NAAM}.")
    gepland.doet("sync")
    kenmerk = wist(gepland, "--tekst", NAAM)
    typ(gepland, gepland.doet("wis", kenmerk))
    server.rename(server.with_name("weg.git"))
    verteld = " ".join(gepland.doet("wis", kenmerk).split())
    assert "2. Delen: het gedeelde register is nu niet te bereiken." in verteld
