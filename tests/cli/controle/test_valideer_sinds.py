"""`rao valideer --sinds REV`: only what is new since this branch and REV parted."""

import json
import shutil
from pathlib import Path

import pytest

from rao_cli.documents.meldingen import FORMATEN
from tests.cli.controle.nieuw_sinds import bestanden, breek, sinds
from tests.cli.secretaris import LIJSTPAD, OVERLEGPAD, Secretaris

ACTIEPAD = "acties/2026/A-2026-03-12-01.yaml"
WEES = "VRB01 fout Er is geen besluit 'B-2026-03-12-01'."


def test_nothing_changed(lijst: Secretaris) -> None:
    """Since now nothing is new; how much there was already is told below."""
    assert lijst.doet("valideer", "--sinds", "HEAD") == (
        "Hier staat alleen wat nieuw is sinds HEAD. 9 oudere meldingen staan er niet bij;\n"
        "  alles ziet u met: rao valideer\n"
        "Geen meldingen.\n"
    )


def test_old_errors_do_not_count(lijst: Secretaris) -> None:
    """An error that was there already does not give exit code 1, also with --streng."""
    breek(lijst)
    assert lijst.rao("valideer").exit_code == 1
    assert lijst.rao("valideer", "--streng", "--sinds", "HEAD").exit_code == 0


def test_a_heavier_phase(gepland: Secretaris) -> None:
    """What became a warning when the zaak came on the agenda is new; an error with --streng."""
    regels = sinds(gepland, "HEAD~1")
    assert [r for r in regels if r.startswith(f"{LIJSTPAD}: SIG01 waarschuwing ")]
    assert gepland.rao("valideer", "--sinds", "HEAD~1").exit_code == 0
    assert gepland.rao("valideer", "--sinds", "HEAD~1", "--streng").exit_code == 1


def test_your_own_work_counts(lijst: Secretaris) -> None:
    """Changes that are not committed yet are checked too, and so is a new file."""
    nieuw = "onderwerpen/2026/thema-x.yaml"
    lijst.schrijf("rao.yaml", lijst.lees("rao.yaml").replace("[Groningen, Drenthe]", "[Emmen]"))
    lijst.schrijf(nieuw, "soort: onderwerp\n")
    assert bestanden(lijst, "HEAD") == {"rao.yaml", nieuw}


def test_together_with_a_path(lijst: Secretaris) -> None:
    """With a path only what is new there is shown."""
    lijst.schrijf("rao.yaml", lijst.lees("rao.yaml").replace("[Groningen, Drenthe]", "[Emmen]"))
    assert bestanden(lijst, "HEAD", "signaallijsten") == set()
    assert bestanden(lijst, "HEAD", "rao.yaml") == {"rao.yaml"}


@pytest.mark.parametrize("bewaard", [True, False])
def test_a_removal_breaks_another_file(besloten: Secretaris, *, bewaard: bool) -> None:
    """A removed meeting makes the actie that points to it a new error, also with a path."""
    (besloten.map / OVERLEGPAD).unlink()
    if bewaard:
        besloten.git("commit", "--quiet", "--all", "--message", "weg")
    rev = "HEAD~1" if bewaard else "HEAD"
    assert f"{ACTIEPAD}: {WEES}" in sinds(besloten, rev)
    assert sinds(besloten, rev, "acties") == [f"{ACTIEPAD}: {WEES}"]


def test_a_change_elsewhere(lijst: Secretaris) -> None:
    """An LKO taken from rao.yaml makes its list, which did not change, a new error."""
    oud = lijst.lees("rao.yaml")
    lijst.schrijf("rao.yaml", oud.replace("  ter-apel:", "  emmen:"))
    assert LIJSTPAD in bestanden(lijst, "HEAD")


@pytest.mark.parametrize("naar", [LIJSTPAD, LIJSTPAD.replace("2026/", "2025/")])
def test_a_file_that_moved(lijst: Secretaris, naar: str) -> None:
    """Who gives a file its right name hears nothing anew of what stands in it; a worse name is."""
    van = LIJSTPAD.replace("SL-", "lijst-")
    lijst.git("mv", LIJSTPAD, van)
    lijst.git("commit", "--quiet", "--message", "met de hand")
    (lijst.map / naar).parent.mkdir(exist_ok=True)
    (lijst.map / van).rename(lijst.map / naar)
    assert [regel.split()[1] for regel in sinds(lijst, "HEAD")] == ["VRM17"] * (naar != LIJSTPAD)
    assert sinds(lijst, "HEAD", "signaallijsten/2026") == []


def test_what_moved_and_changed(lijst: Secretaris) -> None:
    """A file that got another text too is another file."""
    tekst = lijst.lees(LIJSTPAD)
    (lijst.map / LIJSTPAD).unlink()
    nieuw = LIJSTPAD.replace("03-05", "03-06")
    lijst.schrijf(nieuw, tekst.replace("2026-03-05", "2026-03-06"))
    assert bestanden(lijst, "HEAD") == {nieuw}


def test_shifted_lines(lijst: Secretaris) -> None:
    """A finding that moves to another line is the same one."""
    lijst.schrijf(LIJSTPAD, "# een regel erbij\n" + lijst.lees(LIJSTPAD))
    assert sinds(lijst, "HEAD") == []


def test_equal_findings(leeg: Secretaris) -> None:
    """Three where there were two: one finding is new, the last."""
    mail = "# jan@voorbeeld.example\n"
    leeg.typt_nieuw("rao.yaml", leeg.lees("rao.yaml") + 2 * mail)
    leeg.schrijf("rao.yaml", leeg.lees("rao.yaml") + "# einde\n" + mail)
    (regel,) = leeg.rao("valideer", "--uitvoer", "kort", "--sinds", "HEAD").stdout.splitlines()
    assert regel.startswith(f"rao.yaml:{len(leeg.lees('rao.yaml').splitlines())}:")


def test_another_personal_datum(leeg: Secretaris) -> None:
    """Another mail address in place of the old one is new, also on the same line."""
    leeg.typt_nieuw("rao.yaml", leeg.lees("rao.yaml") + "# jan@voorbeeld.example\n")
    leeg.schrijf("rao.yaml", leeg.lees("rao.yaml").replace("jan@", "els@"))
    assert bestanden(leeg, "HEAD") == {"rao.yaml"}


def test_a_heavier_finding(lijst: Secretaris) -> None:
    """A rule that the region makes heavier gives a new finding; made lighter it does not."""
    licht = lijst.lees("rao.yaml")
    lijst.typt_nieuw("rao.yaml", f"{licht}regels:\n  SIG01: fout\n")
    (regel,) = sinds(lijst, "HEAD~1")
    assert regel.startswith(f"{LIJSTPAD}: SIG01 fout ")
    lijst.schrijf("rao.yaml", licht)
    assert sinds(lijst, "HEAD") == []


def test_an_acceptance_that_goes(lijst: Secretaris) -> None:
    """When somebody takes an acceptance away, the finding is new."""
    oud = lijst.lees(LIJSTPAD)
    lijst.typt_nieuw(LIJSTPAD, f"# rao: accepteer SIG01 het LKO schrijft dit later\n{oud}")
    lijst.schrijf(LIJSTPAD, oud)
    (regel,) = sinds(lijst, "HEAD")
    assert regel.startswith(f"{LIJSTPAD}: SIG01")


def test_files_in_a_wrong_place(lijst: Secretaris) -> None:
    """A loose file, a bad name and a register in the register were there already."""
    tekst = lijst.lees(LIJSTPAD)
    lijst.schrijf("verdwaald.yaml", tekst)
    lijst.schrijf("signaallijsten/2026/a b.yaml", tekst)
    lijst.schrijf("documenten/los.yaml", tekst)
    lijst.schrijf("ander/rao.yaml", lijst.lees("rao.yaml"))
    lijst.schrijf("ander/verdwaald.yaml", tekst)
    nieuw = {"verdwaald.yaml", "signaallijsten/2026/a b.yaml"}
    assert bestanden(lijst, "HEAD") & nieuw == nieuw
    lijst.git("add", "--all")
    lijst.git("commit", "--quiet", "--message", "erbij")
    assert sinds(lijst, "HEAD") == []


def test_what_git_ignores(lijst: Secretaris) -> None:
    """A file of .gitignore never reaches another, so it does not count as new."""
    lijst.schrijf(".gitignore", "/proef/\n~*\n")
    lijst.schrijf("proef/verdwaald.yaml", lijst.lees(LIJSTPAD))
    lijst.schrijf("signaallijsten/2026/~lijst.yaml", "")
    assert sinds(lijst, "HEAD") == []


def test_a_register_in_a_folder(lijst: Secretaris, tmp_path: Path) -> None:
    """A register in a folder of the repository is treated alike."""
    top = Secretaris(tmp_path / "top")
    top.map.mkdir()
    top.git("init", "--quiet", "--initial-branch=main")
    shutil.copytree(lijst.map, top.map / "regio", ignore=shutil.ignore_patterns(".git"))
    top.typt_nieuw("elders.yaml", "x: 1\n")
    s = Secretaris(top.map / "regio")
    assert sinds(s, "HEAD") == []
    s.schrijf("rao.yaml", s.lees("rao.yaml") + "vreemd: ja\n")
    assert bestanden(s, "HEAD") == {"rao.yaml"}
    assert bestanden(top, "HEAD", "regio") == {"regio/rao.yaml"}


def test_every_format_says_the_same(lijst: Secretaris, tmp_path: Path) -> None:
    """Every format names the one new finding, and none of the old."""
    lijst.schrijf("rao.yaml", lijst.lees("rao.yaml") + "vreemd: ja\n")
    doelen = [f"--uitvoer={naam}:{tmp_path / naam}" for naam in FORMATEN]
    assert lijst.rao("valideer", "--sinds", "HEAD", *doelen).exit_code == 1
    for naam in FORMATEN:
        tekst = (tmp_path / naam).read_text(encoding="utf-8")
        assert ("vreemd" in tekst, "SIG01" in tekst) == (True, False), naam
    telling = json.loads((tmp_path / "json").read_bytes())["samenvatting"]
    assert telling == {"bestanden": 1, "fouten": 1, "waarschuwingen": 0, "aandachtspunten": 0}


def test_completeness_of_what_changed(lijst: Secretaris) -> None:
    """How far a list is, is told only when it changed or has a new finding."""
    assert "onderdelen aanwezig" not in lijst.doet("valideer", "--sinds", "HEAD")
    lijst.schrijf(LIJSTPAD, lijst.lees(LIJSTPAD) + "# klaar\n")
    assert "onderdelen aanwezig" in lijst.doet("valideer", "--sinds", "HEAD")


def test_the_input(lijst: Secretaris) -> None:
    """What comes by stdin stands beside the same file of then."""
    tekst = lijst.lees(LIJSTPAD)
    opdracht = ("valideer", "-", "--uitvoer", "kort", "--sinds", "HEAD")
    assert lijst.rao(*opdracht, invoer=tekst).stdout == ""
    vreemd = lijst.rao(*opdracht, invoer=f"{tekst}# jan@voorbeeld.example\n")
    assert [r.split(":")[0] for r in vreemd.stdout.splitlines()] == ["<stdin>"]
