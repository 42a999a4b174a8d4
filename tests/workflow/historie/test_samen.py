"""Work of two people that becomes one: what neither had, is by hand and is shown so (S11)."""

import subprocess
from pathlib import Path

import pytest

from rao_cli.model.historie.keten.ketenfout import Ketenverslag
from tests.cli.secretaris import OVERLEG, Secretaris
from tests.workflow.historie.conftest import Kopie
from tests.workflow.historie.test_eerlijk import DAARNA
from tests.workflow.historie.verhaal import BESLUIT, controleer, vondsten, zet_klok
from tests.workflow.historie.vervalser import LAAT, Vervalser
from tests.workflow.historie.vervalsing import NIEUWPAD

VRAAG = "vraag: Mag het gezin"


def twee(map_: Path, tmp_path: Path) -> tuple[Vervalser, Vervalser]:
    """Give a register to a second person, by a shared one."""
    een, bare = Vervalser(map_), str(tmp_path / "gedeeld.git")
    een.git("clone", "--quiet", "--bare", ".", bare)
    een.git("remote", "add", "origin", bare)
    een.git("fetch", "--quiet", "origin")
    een.git("branch", "--set-upstream-to", "origin/main")
    een.git("clone", "--quiet", bare, str(tmp_path / "ander"))
    return een, Vervalser(tmp_path / "ander")


def met_de_hand(verslag: Ketenverslag) -> bool:
    """Say whether the last step is shown as one by hand."""
    return verslag.stappen[-1].met_de_hand


def los_op(v: Vervalser, tak: str, nieuw: str) -> None:
    """Merge a branch by hand: what both changed becomes something else."""
    with pytest.raises(subprocess.CalledProcessError):
        v.git("merge", "--quiet", tak)
    v.git("checkout", "--quiet", "--ours", NIEUWPAD)
    v.vervang(NIEUWPAD, "vraag: Kan het gezin", nieuw)


def test_own_text_in_a_merge(kopie: Kopie) -> None:
    """Where both changed a text, a person may type a third one, and it is shown as by hand."""
    v = Vervalser(kopie("open"))
    v.git("branch", "zij")
    v.vervang(NIEUWPAD, VRAAG, "vraag: Kan het gezin")
    v.leg_vast()
    v.git("switch", "--quiet", "zij")
    v.vervang(NIEUWPAD, VRAAG, "vraag: Wil het gezin")
    v.leg_vast()
    v.git("switch", "--quiet", "main")
    los_op(v, "zij", "vraag: Wil en kan het gezin")
    v.leg_vast("Merge branch 'zij'")
    verslag = controleer(v.map)
    assert (vondsten(verslag), met_de_hand(verslag)) == ([], True)


def test_own_text_in_sync(kopie: Kopie, tmp_path: Path) -> None:
    """What a person typed besides in a merge, rao sync makes a step of that says so itself."""
    een, ander = twee(kopie("open"), tmp_path)
    een.vervang(NIEUWPAD, VRAAG, "vraag: Wil het gezin")
    een.leg_vast()
    een.git("push", "--quiet", "origin", "main")
    ander.vervang(NIEUWPAD, VRAAG, "vraag: Kan het gezin")
    ander.leg_vast()
    ander.git("fetch", "--quiet")
    los_op(ander, "origin/main", "vraag: Wil en kan het gezin")
    ander.vervang(NIEUWPAD, "onderwerp: Gezin", "onderwerp: Man")
    ander.leg_vast("Merge")
    zet_klok(ander.nu)
    Secretaris(ander.map, "2026-04-01").doet("sync")
    assert f"Rao-Eigen-Tekst: {NIEUWPAD}" in ander.git("log", "-1", "--format=%B")
    verslag = controleer(ander.map, nu=DAARNA)
    assert (vondsten(verslag), met_de_hand(verslag)) == ([], True)


def test_a_number_that_both_drew(kopie: Kopie, tmp_path: Path) -> None:
    """A step that keeps the words of a number that another had first, is no false one."""
    een, ander = twee(kopie("open"), tmp_path)
    zet_klok(LAAT)
    actie = ("nieuw", "actie", "--besluit", BESLUIT, "--organisatie", "COA", "--uiterlijk")
    for v, wat in ((een, "Belt"), (ander, "Schrijft")):
        s = Secretaris(v.map, "2026-04-01")
        s.doet(*actie, "2026-07-01", "--omschrijving", wat)
    Secretaris(ander.map, "2026-04-01").doet("actie", "gereed", f"A-{OVERLEG}-02")
    for v in (een, ander):
        Secretaris(v.map, "2026-04-01").doet("sync")
    assert vondsten(controleer(ander.map, nu=DAARNA)) == []


def test_a_number_that_nobody_had(kopie: Kopie) -> None:
    """A step that names a free number, and makes another, is still a false one."""
    v = Vervalser(kopie("open"))
    actie = f"soort: actie\nkenmerk: A-{OVERLEG}-07\nomschrijving: Belt\nstatus: open\n"
    (v.map / f"acties/2026/A-{OVERLEG}-07.yaml").write_text(actie)
    v.als_rao(f"Actie A-{OVERLEG}-06", "nieuw-actie", f"A-{OVERLEG}-06", id_="d" * 20)
    assert "betreft" in {vondst.soort for vondst in vondsten(controleer(v.map))}


@pytest.mark.parametrize(("dag", "fout"), [("2026-03-29", []), ("2026-03-30", ["dag"])])
def test_two_days_of_one_actie(kopie: Kopie, dag: str, fout: list[str]) -> None:
    """Where both said on which day an actie was done, one of the two is taken, and no third."""
    v = Vervalser(kopie("open"))
    pad = v.pad("acties/*/*.yaml")
    v.git("branch", "zij")
    for tak, toen in (("main", "2026-03-28"), ("zij", "2026-03-29")):
        v.git("switch", "--quiet", tak)
        v.vervang(pad, "status: open", f"status: gereed\ngereed_op: {toen}\ntoelichting: Klaar")
        v.leg_vast()
    v.git("switch", "--quiet", "main")
    v.git("config", "--remove-section", "merge.rao")  # where a rao is or is not on the PATH
    v.git("merge", "--quiet", "--no-commit", "-X", "theirs", "zij")
    v.vervang(pad, "gereed_op: 2026-03-29", f"gereed_op: {dag}")
    v.leg_vast("Merge branch 'zij'")
    assert sorted({een.soort for een in vondsten(controleer(v.map, nu=DAARNA))}) == fout
