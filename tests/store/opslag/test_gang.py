"""The history as it is kept says the same as git, whatever became of the one or the other."""

import random
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from rao_cli.store.git.lezen.repo import Repo
from rao_cli.store.opslag.gebruik import gebruik_opslag
from rao_cli.store.verleden import Verleden, VersieVan
from tests.store.opslag.kast import ANDER, LIJST, OVERLEG, VOORBEELD, Kast

#: A zaak of a list and a meeting, a list, a day that many files name, names of which nothing is
#: kept, and one that is nowhere.
NAMEN = (
    "Z-4JCGCN",
    "B-2026-01-15-",
    "B-2026-01-15-01",
    "1985-03-04",
    "SL-assen-2026-01-06",
    "2026-01-15",
    "assen",
    "DT&V",
    "Z-000000",
)


def git(map_: Path, *argv: str) -> str:
    """Run git as a person would."""
    wie = ("-c", "user.name=R. Voorbeeld", "-c", "user.email=r@voorbeeld.invalid")
    klaar = subprocess.run(["git", *wie, *argv], cwd=map_, check=True, capture_output=True)
    return klaar.stdout.decode().strip()


def versie(pad: str, keer: object) -> str:
    """Return the text of a file in one of its versions: each says something else."""
    tekst = (VOORBEELD / pad).read_text(encoding="utf-8")
    return tekst.replace("onderwerp: ", f"onderwerp: {keer} keer ", 1)


def leg_vast(kast: Kast, pad: str = LIJST, *, tekst: str | None = None) -> str:
    """Change one file, or take it away, and commit that."""
    doel = kast.map / pad
    if tekst is None:
        doel.unlink(missing_ok=True)
    else:
        doel.parent.mkdir(parents=True, exist_ok=True)
        doel.write_bytes(tekst.encode())
    git(kast.map, "add", "--all")
    git(kast.map, "commit", "--quiet", "--allow-empty", "--message", f"stap {pad}")
    return git(kast.map, "rev-parse", "HEAD")


def zegt(kast: Kast, naam: str) -> list[VersieVan]:
    """Return what git tells of a name, with what is kept."""
    with gebruik_opslag({}):
        return Verleden(Repo.open(kast.map)).met([naam])


def eis_gelijk(kast: Kast) -> None:
    """What is kept, and what is kept now, changes nothing that is told of any name."""
    for naam in NAMEN:
        zonder = Verleden(Repo.open(kast.map)).met([naam])
        assert zegt(kast, naam) == zonder == zegt(kast, naam), naam


def bestand(kast: Kast) -> Path:
    """Return the file in which the history is kept."""
    return kast.map / ".git/rao/opslag/gang-%2E"


@pytest.fixture
def verloop(kast: Kast) -> Kast:
    """A register with four versions of a list, of which the history is kept."""
    git(kast.map, "add", "--all")
    for keer in range(4):
        leg_vast(kast, tekst=versie(LIJST, keer))
    eis_gelijk(kast)
    return kast


def test_no_version_is_read_again(verloop: Kast) -> None:
    """A name that is nowhere needs no version of any file, and no walk along the commits."""
    with gebruik_opslag({}):
        verleden = Verleden(Repo.open(verloop.map))
        assert verleden.met(["Z-000000"]) == []
        assert len(verleden.paden) == 3
        assert verleden._bytes == {}  # noqa: SLF001 - that nothing was read shows nowhere else


def test_what_came_on_top(verloop: Kast) -> None:
    """A new commit is told, also one that names a thing for the first time, and one of nothing."""
    leg_vast(verloop, ANDER, tekst=versie(ANDER, "Z-4JCGCN"))
    eis_gelijk(verloop)
    leg_vast(verloop, "LEESMIJ.md", tekst="niets")
    eis_gelijk(verloop)
    leg_vast(verloop)
    eis_gelijk(verloop)


def test_a_name_that_a_backslash_hides(verloop: Kast) -> None:
    """A text between quotes may write a name with signs that nobody finds by looking."""
    tekst = versie(LIJST, 9).replace("Z-4JCGCN", '"\\x5a-4JCGCN"').replace("06", "07")
    leg_vast(verloop, LIJST.replace("06", "07"), tekst=tekst)
    eis_gelijk(verloop)


def haal_terug(map_: Path) -> None:
    """Go back a commit."""
    git(map_, "reset", "--quiet", "--hard", "HEAD~1")


def maak_anders(map_: Path) -> None:
    """Make the last commit anew."""
    git(map_, "commit", "--quiet", "--amend", "--allow-empty", "--message", "anders")


def voeg_samen(map_: Path) -> None:
    """Merge a branch that left earlier, and changed another file."""
    git(map_, "switch", "--quiet", "--create", "zij", "HEAD~2")
    leg_vast(Kast(map_), OVERLEG, tekst=versie(OVERLEG, 2))
    git(map_, "switch", "--quiet", "-")
    git(map_, "merge", "--quiet", "--no-edit", "zij")


def maak_wees(map_: Path) -> None:
    """Begin a history of its own."""
    git(map_, "checkout", "--quiet", "--orphan", "wees")
    git(map_, "commit", "--quiet", "--message", "wees")


def maak_ondiep(map_: Path) -> None:
    """Forget what was before the last commits, as a shallow clone does: HEAD stays."""
    (map_ / ".git/shallow").write_text(git(map_, "rev-parse", "HEAD~1") + "\n", encoding="utf-8")


@pytest.mark.parametrize("doe", [haal_terug, maak_anders, voeg_samen, maak_wees, maak_ondiep])
def test_another_history(verloop: Kast, doe: Callable[[Path], None]) -> None:
    """What is kept of another history does not count; neither does it after that."""
    doe(verloop.map)
    eis_gelijk(verloop)
    leg_vast(verloop, tekst=versie(LIJST, "een andere"))
    eis_gelijk(verloop)


@pytest.mark.parametrize("deel", range(8))
def test_a_damaged_file(verloop: Kast, deel: int) -> None:
    """One byte that is otherwise anywhere, or a file that is cut off, counts as none."""
    data = bytearray(bestand(verloop).read_bytes())
    plek = len(data) * deel // 8
    data[plek] ^= 0x20
    bestand(verloop).write_bytes(data)
    eis_gelijk(verloop)
    bestand(verloop).write_bytes(bytes(data[:plek]))
    eis_gelijk(verloop)


def test_of_a_text_only_signs_are_kept(verloop: Kast) -> None:
    """No words and no number of a telephone: only kenmerken, days and where they stood."""
    leg_vast(verloop, ANDER, tekst="vraag: Bel R. Voorbeeld op 06-12345678 over Z-4JCGCN.\n")
    zegt(verloop, "Z-4JCGCN")
    data = bestand(verloop).read_bytes()
    assert b"z-4jcgcn" in data
    assert not any(woord in data.lower() for woord in (b"voorbeeld", b"12345678", b"vraag"))


def test_a_plate_or_a_day_of_birth_is_not_kept(verloop: Kast) -> None:
    """Nor a part of an address: nothing but a kenmerk of rao and the day of a meeting."""
    leg_vast(verloop, OVERLEG, tekst=versie(OVERLEG, 1))
    tekst = "vraag: AB-12-CD, geboren 1985-03-04, r-17@voorbeeld.invalid, na 2026-01-15.\n"
    leg_vast(verloop, ANDER, tekst=tekst)
    zegt(verloop, "2026-01-15")
    data = bestand(verloop).read_bytes().lower()
    assert b"2026-01-15" in data
    assert not any(deel in data for deel in (b"ab-12-cd", b"1985-03-04", b"r-17"))


def test_a_day_that_becomes_one_of_a_meeting(verloop: Kast) -> None:
    """A file that named the day before there was a meeting, is found by it."""
    dag = "2026-12-17"
    leg_vast(verloop, ANDER, tekst=f"{versie(ANDER, 1)}# gaat mee naar {dag}\n")
    zegt(verloop, dag)
    nieuw = versie(OVERLEG, 1).replace("2026-01-15", dag)
    leg_vast(verloop, OVERLEG.replace("2026-01-15", dag), tekst=nieuw)
    with gebruik_opslag({}):
        gevonden = Verleden(Repo.open(verloop.map)).met([dag])
    assert gevonden == Verleden(Repo.open(verloop.map)).met([dag])
    assert any(ANDER in een.dingen for een in gevonden)


@pytest.mark.parametrize("zaad", range(3))
def test_by_chance(kast: Kast, zaad: int, *, lang: bool) -> None:
    """Edits, branches, merges and steps back, with a look now and then, in any order."""
    for nummer in range(zaad * 100, zaad * 100 + (30 if lang else 1)):
        dobbel = random.Random(nummer)  # noqa: S311 - the same each time
        stap = leg_vast(kast, tekst=versie(LIJST, nummer))
        for _ in range(12):
            match dobbel.randrange(6):
                case 0:
                    git(kast.map, "switch", "--quiet", "--detach", dobbel.choice([stap, "HEAD"]))
                case 1:
                    git(kast.map, "merge", "--quiet", "--no-edit", "--strategy=ours", stap)
                case 2:
                    stap = git(kast.map, "rev-parse", "HEAD")
                case _:
                    pad = dobbel.choice([LIJST, ANDER, OVERLEG])
                    weg = dobbel.random() < 0.2
                    leg_vast(kast, pad, tekst=None if weg else versie(pad, dobbel.randrange(9)))
            if dobbel.random() < 0.6:
                zegt(kast, dobbel.choice(NAMEN))
        eis_gelijk(kast)
