"""Something is erased out of a register that three people share: it is gone, and stays away."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.cli.bewaring.speuren import waar_nog, wist
from tests.cli.proefbank import WORTEL
from tests.cli.secretaris import LIJSTPAD, OVERLEGPAD

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.bewaring.conftest import Drietal
    from tests.cli.samen.paar import Collega

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a script that a shell starts")
NAAM, WOORD = "Q. Testpersoon", "testpersoon"


def met_naam(drietal: Drietal) -> None:
    """Let Anna let a name slip in by hand, and all go on, and have it."""
    zaak = "Gezin verblijft lang in de opvang"
    drietal.anna.doet("nieuw", "signaallijst", "--lko", "ter-apel")
    pad = max(p.relative_to(drietal.anna.map) for p in drietal.anna.map.glob("signaallijsten/*/*"))
    assert zaak in drietal.anna.lees(LIJSTPAD)
    tekst = drietal.anna.lees(pad.as_posix())
    drietal.anna.typt_nieuw(pad.as_posix(), f"{tekst.rstrip()}\ntoelichting: Volgens {NAAM}\n")
    drietal.anna.doet("nieuw", "overleg", "--datum", "2026-05-07")
    drietal.anna.zegt("sync")
    for wie in (drietal.ben, drietal.cor):
        wie.zegt("sync")
    assert drietal.gelijk()


@pytest.fixture
def vol(drietal_na: Callable[..., Drietal]) -> Drietal:
    """All have a name that slipped in."""
    return drietal_na(met_naam)


def duw(wie: Collega, *woorden: str) -> tuple[int, str]:
    """Push with plain git; returns the exit code and what was said."""
    wie.wordt()
    argv = ["git", "push", *woorden]
    klaar = subprocess.run(argv, cwd=wie.map, capture_output=True, check=False, text=True)
    return klaar.returncode, " ".join(klaar.stderr.split())


def wis(drie: Drietal) -> None:
    """Let Anna erase the name, and type the one push."""
    oud = drie.server.tip()
    wist(drie.anna, "--tekst", NAAM)
    code, gezegd = duw(drie.anna, f"--force-with-lease=main:{oud}", "origin", "main:main")
    assert code == 0, gezegd


def trekt(wie: Collega) -> None:
    """Pull with plain git, and take the shared version where both differ."""
    if wie.mag("pull", "-q", "--no-rebase", "--no-edit"):
        wie.git("checkout", "-q", "--theirs", ".")
        wie.git("add", "--all")
        wie.git("commit", "-q", "--no-edit", "--no-verify")


def ruim_server(map_: Path) -> None:
    """Clear the server as docs/server.md says."""
    for regel in regels_van("git reflog"):
        subprocess.run(regel.split(), cwd=map_, check=True, capture_output=True)


def regels_van(begin: str) -> list[str]:
    """Return the lines of docs/server.md to type, of the block that begins so."""
    tekst = (WORTEL / "docs" / "server.md").read_text(encoding="utf-8")
    (blok,) = (deel for deel in tekst.split("```") if deel.startswith(f"sh\n{begin}"))
    return blok.splitlines()[1:]


def test_gone_everywhere(vol: Drietal) -> None:
    """One wipes, one pulls with git, one only types rao sync after work of his own: all are clean.

    What Ben pulled by hand the server refuses, the next act of rao refuses, and rao sync mends.
    """
    vol.cor.doet("nieuw", "overleg", "--datum", "2026-06-04")
    vol.ben.doet("nieuw", "overleg", "--datum", "2026-07-02")
    wis(vol)
    trekt(vol.ben)
    code, gezegd = duw(vol.ben, "--no-verify", "origin", "main")
    assert code != 0
    assert "Hierin zit weer wat op 20 maart 2026 is gewist" in gezegd
    assert "weer wat op 20 maart 2026 is gewist" in " ".join(
        vol.ben.faalt("nieuw", "overleg", "--datum", "2026-08-06").split()
    )
    for wie in (vol.cor, vol.ben, vol.anna, vol.cor):
        wie.zegt("sync")
    assert vol.gelijk()
    ruim_server(vol.server.map)
    for map_ in (*(wie.map for wie in vol.allen), vol.server.map):
        assert waar_nog(map_, WOORD) == []
    for wie in vol.allen:
        assert (wie.map / "overleggen/2026/2026-06-04.yaml").exists()
        wie.doet("valideer")
        wie.doet("controleer-historie")


@pytest.mark.traag
def test_an_old_copy_by_another_name(vol: Drietal) -> None:
    """An old copy comes back on no other branch and with no label either."""
    wis(vol)
    vol.ben.git("tag", "oud")
    for woorden in (("main:archief",), ("refs/tags/oud",), ("--force", "main")):
        code, gezegd = duw(vol.ben, "--no-verify", "origin", *woorden)
        assert code != 0
        assert "Hierin zit weer wat op 20 maart 2026 is gewist" in gezegd
    assert vol.server.git("for-each-ref", "--format=%(refname)") == "refs/heads/main"


@pytest.mark.traag
def test_old_steps_by_another_id(vol: Drietal) -> None:
    """What git made anew of an old copy (rebase) the server refuses too; rao sync mends it."""
    vol.ben.doet("nieuw", "overleg", "--datum", "2026-06-04")
    wis(vol)
    vol.ben.git("fetch", "-q")
    assert vol.ben.mag("rebase", "-q", "origin/main")
    while (vol.ben.map / ".git/rebase-merge").exists():
        vol.ben.git("checkout", "-q", "--theirs", ".")
        vol.ben.git("add", "--all")
        vol.ben.mag("-c", "core.editor=true", "rebase", "--continue")
    code, gezegd = duw(vol.ben, "--no-verify", "origin", "main")
    assert (code != 0, "staat weer iets dat is gewist" in gezegd) == (True, True), gezegd
    for wie in (vol.ben, vol.anna, vol.cor):
        wie.zegt("sync")
    assert vol.gelijk()
    assert waar_nog(vol.ben.map, WOORD) == []


def test_a_push_by_force_without_a_record(vol: Drietal) -> None:
    """Another history than the one of a wissing is refused as ever, also by the hook alone."""
    tip = vol.server.tip()
    vol.ben.git("reset", "-q", "--hard", "HEAD~2")
    code, gezegd = duw(vol.ben, "--force", "--no-verify", "origin", "main")
    assert (code != 0, vol.server.tip()) == (True, tip)
    assert "staat iets dat u zou wegduwen" in gezegd


@pytest.mark.traag
@pytest.mark.parametrize(
    ("pad", "was", "wordt"),
    [
        (LIJSTPAD, "Gezin verblijft", "Stel verblijft"),
        (OVERLEGPAD, "    motivering:", "    # motivering:"),
        (OVERLEGPAD, "uitkomst: afgehandeld", "uitkomst: gewist"),
    ],
)
def test_more_than_erased(vol: Drietal, pad: str, was: str, wordt: str) -> None:
    """A wissing that changes something else on the way is refused by the server, and by sync."""
    oud = vol.server.tip()
    wist(vol.anna, "--tekst", NAAM)
    record = vol.anna.commits()
    vol.anna.git("reset", "-q", "--hard", "HEAD~1")
    vol.anna.schrijf(pad, vol.anna.lees(pad).replace(was, wordt, 1))
    vol.anna.git("commit", "-q", "--all", "--amend", "--no-edit", "--no-verify")
    vol.anna.git("cherry-pick", record)
    code, gezegd = duw(vol.anna, f"--force-with-lease=main:{oud}", "--no-verify", "origin", "main")
    assert (code != 0, vol.server.tip()) == (True, oud)
    assert "Er is meer veranderd dan gewist" in gezegd
    haak = vol.server.map / "hooks" / "pre-receive"
    haak.rename(haak.with_name("even-weg"))
    duw(vol.anna, f"--force-with-lease=main:{oud}", "--no-verify", "origin", "main")
    assert "Er is meer veranderd dan gewist" in " ".join(vol.ben.faalt("sync").split())


@pytest.mark.traag
def test_hooks_of_a_clone(vol: Drietal) -> None:
    """pre-commit and pre-push stop an old copy; the push of who erased goes through."""
    for wie in (vol.anna, vol.ben):
        wie.zegt("haak", "installeer")
    vol.anna.zegt("sync")
    vol.ben.zegt("sync")
    wis(vol)
    if vol.ben.mag("pull", "-q", "--no-rebase", "--no-edit"):
        vol.ben.git("checkout", "-q", "--theirs", ".")
        vol.ben.git("add", "--all")
        assert vol.ben.mag("commit", "-q", "--no-edit") != 0
        vol.ben.git("commit", "-q", "--no-edit", "--no-verify")
    code, gezegd = duw(vol.ben, "origin", "main")
    assert code != 0
    assert "Hierin zit weer wat op 20 maart 2026 is gewist" in gezegd
    assert "remote:" not in gezegd
    vol.ben.zegt("sync")
    assert waar_nog(vol.ben.map, WOORD) == []


@pytest.mark.traag
def test_a_label_follows(vol: Drietal) -> None:
    """A label on an erased commit moves to what took its place, and nowhere else."""
    vol.anna.git("tag", "vast")
    assert duw(vol.anna, "origin", "vast")[0] == 0
    wis(vol)
    nieuw = vol.anna.commits("vast^{commit}")
    assert duw(vol.anna, "--force", "origin", "main~2:refs/tags/vast")[0] != 0
    code, gezegd = duw(vol.anna, "--force", "origin", "vast")
    assert code == 0, gezegd
    assert vol.server.git("rev-parse", "vast^{commit}") == nieuw


@pytest.mark.traag
def test_an_older_server_is_brought_up_to_date(vol: Drietal) -> None:
    """A server set up by an older rao refuses every such push by itself, until it is set again."""
    vol.server.git("config", "receive.denyNonFastForwards", "true")
    vol.anna.zegt("haak", "server", str(vol.server.map))
    assert vol.server.git("config", "receive.denyNonFastForwards") == "false"
    wis(vol)


@pytest.mark.traag
def test_an_erased_step_is_not_restored(vol: Drietal) -> None:
    """`rao herstel` of a step that was erased says so, also when nothing of it is left."""
    oud = vol.anna.commits("HEAD~1")
    wis(vol)
    vol.ben.zegt("sync")
    gezegd = " ".join(vol.ben.faalt("herstel", oud).split())
    assert "hoort bij wat op 20 maart 2026 is gewist" in gezegd


@pytest.mark.traag
def test_somebody_shared_in_between(vol: Drietal) -> None:
    """Shared on the old history after the wiping: the server refuses, until it is set back."""
    oud = str(vol.server.tip())
    wist(vol.anna, "--tekst", NAAM)
    vol.ben.doet("nieuw", "overleg", "--datum", "2026-06-04")
    vol.ben.zegt("sync")
    gezegd = vol.anna.faalt("sync")
    duwen = (regel.partition("git push ")[2].split() for regel in gezegd.splitlines())
    daarna, zonder_haak = filter(None, duwen)
    assert duw(vol.anna, *zonder_haak)[0] != 0
    (regel,) = regels_van("git update-ref")
    regel = regel.replace("OUDE_TOP", oud).replace("NU", str(vol.server.tip()))
    assert f"in de map van dit register daar: {regel}" in " ".join(gezegd.split())
    vol.server.git(*regel.split()[1:])
    assert duw(vol.anna, *daarna)[0] == 0
    for wie in (vol.ben, vol.anna, vol.cor):
        wie.zegt("sync")
    assert vol.gelijk()
    assert (vol.cor.map / "overleggen/2026/2026-06-04.yaml").exists()
