"""The first time: `rao sync --naar` shares a register, `rao init --van` takes it over."""

import json
import subprocess
from pathlib import Path

from tests.cli.samen.paar import Paar
from tests.cli.secretaris import LIJSTPAD, Secretaris


def leeg_adres(tmp_path: Path) -> Path:
    """Make an empty repository, as an ICT department does."""
    server = tmp_path / "server.git"
    subprocess.run(["git", "init", "-q", "--bare", "-b", "main", str(server)], check=True)
    return server


def test_no_address_yet(lijst: Secretaris) -> None:
    """Who never shared hears how to begin."""
    assert "rao sync --naar ADRES" in lijst.faalt("sync")


def test_the_first_time(lijst: Secretaris, tmp_path: Path) -> None:
    """All of the register goes to the address, and git knows it after that."""
    server = leeg_adres(tmp_path)
    gezegd = lijst.zegt("sync", "--naar", str(server))
    assert "Dit is de eerste keer: het hele register gaat mee (3 stappen).\n" in gezegd
    assert lijst.git("config", "remote.origin.url") == str(server)
    assert lijst.zegt("sync") == "Alles is gelijk met het gedeelde register."


def test_a_folder_is_warned_about(lijst: Secretaris, tmp_path: Path) -> None:
    """A shared folder can be blocked by one computer that hangs; it is told once."""
    gezegd = lijst.zegt("sync", "--naar", str(leeg_adres(tmp_path)))
    assert "het gedeelde register is een map en geen server" in " ".join(gezegd.split())
    assert "geen server" not in lijst.zegt("sync")


def test_an_address_in_the_register(lijst: Secretaris) -> None:
    """A folder that comes along with the register can start programs: it is refused."""
    subprocess.run(["git", "init", "-q", "--bare", str(lijst.map / "server.git")], check=True)
    assert "ligt in het register" in lijst.faalt("sync", "--naar", str(lijst.map / "server.git"))


def test_a_second_address(twee: Paar, tmp_path: Path) -> None:
    """A register is shared at one place."""
    assert "al ergens anders gedeeld" in twee.anna.faalt(
        "sync", "--naar", str(leeg_adres(tmp_path))
    )


def test_a_copy(twee: Paar, tmp_path: Path) -> None:
    """A colleague gets the whole register, hears what to type next, and can share at once."""
    uit = twee.anna.rao("init", "--van", str(twee.server), str(tmp_path / "derde"))
    derde = Secretaris(tmp_path / "derde")
    assert (uit.exit_code, derde.lees(LIJSTPAD)) == (0, twee.anna.lees(LIJSTPAD))
    assert uit.stderr.endswith(
        f"Begin met:\n  cd {derde.map}\n  rao status\n"
        "Haal op wat anderen doen, en deel wat u deed, met: rao sync\n"
    )
    assert derde.zegt("sync") == "Alles is gelijk met het gedeelde register."


def test_a_copy_as_json(twee: Paar, tmp_path: Path) -> None:
    """A program gets the folder, the address and the commit."""
    uit = json.loads(
        twee.anna.doet("init", "--van", str(twee.server), str(tmp_path / "derde"), "--json")
    )
    assert (uit["soort"], uit["map"], uit["commit"]) == (
        "register",
        str(tmp_path / "derde"),
        twee.tip(),
    )


def test_a_copy_where_something_is(twee: Paar) -> None:
    """A folder with something in it is left alone."""
    twee.anna.faalt("init", "--van", str(twee.server), str(twee.ben.map))


def test_a_copy_takes_no_new_region(twee: Paar, tmp_path: Path) -> None:
    """The register has its region already."""
    args = ("init", "--van", str(twee.server), str(tmp_path / "x"), "--regio", "Oost")
    assert "Laat --regio weg" in twee.anna.faalt(*args, code=2)


def test_an_empty_folder(lijst: Secretaris, tmp_path: Path) -> None:
    """Who names an empty folder begins the shared register there; a rehearsal makes nothing."""
    (map_ := tmp_path / "gedeeld").mkdir()
    begint = "Die map was leeg: het gedeelde register begint daar.\n"
    assert begint in lijst.zegt("sync", "--naar", str(map_), "--proef")
    assert not [*map_.iterdir()]
    gezegd = lijst.zegt("sync", "--naar", str(map_))
    assert (begint in gezegd, "geen server" in gezegd) == (True, True)
    lijst.zegt("init", "--van", str(map_), str(tmp_path / "derde"))
    assert Secretaris(tmp_path / "derde").lees(LIJSTPAD) == lijst.lees(LIJSTPAD)


def test_a_wrong_address_is_typed_again(lijst: Secretaris, tmp_path: Path) -> None:
    """Git kept nothing of an address that failed: the next --naar is enough."""
    (tmp_path / "map").mkdir()
    (tmp_path / "map" / "iets").touch()
    gezegd = lijst.faalt("sync", "--naar", str(tmp_path / "map"))
    assert gezegd.splitlines()[-2:] == [
        "Een lege map mag ook. Typ dan: rao sync --naar ADRES",
        f"git fetch zegt: fatal: '{tmp_path}/map' does not appear to be a git repository",
    ]
    assert "set-url" not in lijst.faalt("sync", "--naar", "map/zonder/pad")
    lijst.zegt("sync", "--naar", str(leeg_adres(tmp_path)))


def test_a_disk_that_is_not_connected(twee: Paar) -> None:
    """A shared folder that is away, or an empty place to connect it, is a question about a disk."""
    twee.server.rename(twee.server.with_name("elders"))
    assert "is er niet. " in (weg := twee.anna.faalt("sync"))
    twee.server.mkdir()
    assert "is leeg. " in (leeg := twee.anna.faalt("sync"))
    vraag = "Staat zij op een andere schijf? Kijk of die is verbonden.\n"
    assert (vraag in weg, vraag in leeg, [*twee.server.iterdir()]) == (True, True, [])


def test_where_it_is_shared_already(twee: Paar, tmp_path: Path) -> None:
    """Who names another address sees the one that is used, and what changes it."""
    gezegd = twee.anna.faalt("sync", "--naar", (ander := str(leeg_adres(tmp_path))))
    assert f"al ergens anders gedeeld: {twee.server}\n" in gezegd
    assert f"git remote set-url origin {ander}\n" in gezegd


def test_a_copy_of_a_repository_with_another_default(lijst: Secretaris, tmp_path: Path) -> None:
    """A repository made with `master` in mind has only `main`: that is the register."""
    server = tmp_path / "server.git"
    subprocess.run(["git", "init", "-q", "--bare", "-b", "master", str(server)], check=True)
    lijst.zegt("sync", "--naar", str(server))
    lijst.zegt("init", "--van", str(server), str(tmp_path / "derde"))
    derde = Secretaris(tmp_path / "derde")
    assert derde.zegt("sync") == "Alles is gelijk met het gedeelde register."
    assert derde.git("branch", "--show-current") == "main"


def test_a_copy_of_nobody_knows_what(twee: Paar, tmp_path: Path) -> None:
    """Two lines of which none is the main one: rao asks for a choice and takes nothing."""

    def git(*args: str) -> None:
        subprocess.run(["git", *args], cwd=twee.server, check=True)

    git("branch", "oud", "main")
    git("branch", "-m", "main", "nieuw")
    git("symbolic-ref", "HEAD", "refs/heads/main")
    args = ("init", "--van", str(twee.server), str(tmp_path / "derde"))
    assert "naast elkaar: nieuw, oud. " in twee.anna.faalt(*args)
    git("branch", "-m", "oud", "main")
    twee.anna.zegt(*args)
