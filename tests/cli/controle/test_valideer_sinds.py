"""`rao valideer --sinds REV`: only what is new since this branch and REV parted."""

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from rao_cli.documents.meldingen import FORMATEN
from tests.cli.secretaris import LIJSTPAD, OVERLEGPAD, Secretaris

ACTIEPAD = "acties/2026/A-2026-03-12-01.yaml"
WEES = "VRB01 fout Er is geen besluit 'B-2026-03-12-01'."


def sinds(s: Secretaris, rev: str, *args: str) -> list[str]:
    """Return the short report of what is new, without places in the file."""
    uitkomst = s.rao("valideer", "--uitvoer", "kort", "--sinds", rev, *args)
    regels = [re.sub(r":\d+:\d+: ", ": ", regel) for regel in uitkomst.stdout.splitlines()]
    assert uitkomst.exit_code == int(any(" fout " in regel for regel in regels)), uitkomst.output
    return regels


def bestanden(s: Secretaris, rev: str, *args: str) -> set[str]:
    """Return the files with new findings."""
    return {regel.split(": ")[0] for regel in sinds(s, rev, *args)}


def breek(s: Secretaris, pad: str = "rao.yaml") -> None:
    """Put a key in a file that rao does not know, and keep that."""
    s.typt_nieuw(pad, s.lees(pad) + "vreemd: ja\n")


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


@pytest.mark.parametrize("rev", ["HEAD~1", "HEAD~2", "main~1"])
def test_since_a_commit(lijst: Secretaris, rev: str) -> None:
    """What came into the register after a commit is new."""
    assert bestanden(lijst, rev) == {LIJSTPAD}


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


def test_what_only_main_broke(lijst: Secretaris) -> None:
    """What main broke after the branch began is not of the branch."""
    lijst.git("switch", "--quiet", "--create", "werk")
    lijst.typt_nieuw("LEESMIJ.txt", "van mij\n")
    lijst.git("switch", "--quiet", "main")
    breek(lijst)
    lijst.git("switch", "--quiet", "werk")
    assert sinds(lijst, "main") == []


def test_what_only_main_mended(lijst: Secretaris) -> None:
    """What main mended after the branch began is not new on the branch."""
    breek(lijst)
    lijst.git("switch", "--quiet", "--create", "werk")
    lijst.git("switch", "--quiet", "main")
    lijst.git("revert", "--no-edit", "HEAD")
    lijst.git("switch", "--quiet", "werk")
    assert lijst.rao("valideer").exit_code == 1
    assert sinds(lijst, "main") == []


def test_after_merging_main(lijst: Secretaris) -> None:
    """What came with main is not new, what the branch broke is; without a branch too."""
    lijst.git("switch", "--quiet", "--create", "werk")
    breek(lijst, LIJSTPAD)
    lijst.git("switch", "--quiet", "main")
    breek(lijst, "rao.yaml")
    lijst.git("switch", "--quiet", "--detach", "werk")
    lijst.git("merge", "--quiet", "--no-edit", "main")
    assert bestanden(lijst, "main") == {LIJSTPAD}


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


def test_there_was_no_register_then(lijst: Secretaris) -> None:
    """When REV had no rao.yaml, or a broken one, every finding on content is new."""
    goed = lijst.lees("rao.yaml")
    lijst.git("rm", "--quiet", "rao.yaml")
    lijst.git("commit", "--quiet", "--message", "weg")
    lijst.typt_nieuw("rao.yaml", "soort: [\n")
    lijst.typt_nieuw("rao.yaml", goed)
    assert len(sinds(lijst, "HEAD")) == 0
    assert len(sinds(lijst, "HEAD~1")) == len(sinds(lijst, "HEAD~2")) == 9


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


@pytest.mark.parametrize("rev", ["weg", "0" * 40, "--help", ""])
def test_an_unknown_commit(lijst: Secretaris, rev: str) -> None:
    """A commit that git does not know is told in a sentence."""
    uitkomst = lijst.rao("valideer", f"--sinds={rev}")
    assert uitkomst.exit_code in {2, 3}
    assert uitkomst.stdout == ""
    assert uitkomst.stderr.startswith("Fout: ")


def test_a_shallow_copy(lijst: Secretaris, tmp_path: Path) -> None:
    """When a copy lacks history, rao says how to fetch it; after that it works."""
    lijst.git("switch", "--quiet", "--create", "werk")
    lijst.typt_nieuw("LEESMIJ.txt", "van mij\n")
    lijst.git("switch", "--quiet", "main")
    lijst.typt_nieuw("LEESMIJ.txt", "van main\n")
    kopie = Secretaris(tmp_path / "kopie")
    opdracht = ("git", "clone", "--quiet", "--depth=1", "--no-single-branch", "--branch=werk")
    subprocess.run([*opdracht, lijst.map.as_uri(), str(kopie.map)], check=True)
    gezegd = kopie.faalt("valideer", "--sinds", "origin/main")
    assert "die zowel in 'origin/main' zit als in wat u nu hebt" in gezegd
    assert "git fetch --unshallow" in gezegd
    assert "fetch-depth: 0" in gezegd
    kopie.git("fetch", "--quiet", "--unshallow")
    assert sinds(kopie, "origin/main") == []


def test_no_common_beginning(lijst: Secretaris) -> None:
    """A branch that began apart from main has nothing to compare with."""
    lijst.git("switch", "--quiet", "--orphan", "los")
    lijst.git("checkout", "main", "--", ".")
    assert "die zowel in 'main' zit" in lijst.rao("valideer", "--sinds", "main").stderr
