"""The recipes of `rao init --ci`: their own schema takes them, and a shell runs their lines."""

import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final

import pytest

from rao_cli.documents.jinja import gebruikte_namen
from rao_cli.documents.recept import RECEPTEN, Forge, ReceptContext, make_recept
from tests.bouwstraat.straat import Straat, lees_recept, make_straat, regels
from tests.cli.proefbank import eis_schelp
from tests.cli.secretaris import Secretaris, vaste_omgeving
from tests.documents.meldingen.lezers import github_opdracht, gitlab_plekken

FORGES: Final = tuple(RECEPTEN)
SCHEMA: Final = {"gitlab": "vendor.gitlab-ci", "github": "vendor.github-workflows"}
MakeStraat = Callable[..., Straat]


@pytest.mark.parametrize("forge", FORGES)
def test_its_own_schema(forge: Forge, tmp_path: Path) -> None:
    """The schema that the forge publishes takes it; Forgejo reads what GitHub reads."""
    pad = tmp_path / "recept.yml"
    pad.write_text(make_recept(forge, "rao-cli==0.1.0", 'een "map"'), encoding="utf-8")
    schema = SCHEMA.get(forge, SCHEMA["github"])
    argv = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", schema, str(pad)]
    klaar = subprocess.run(argv, capture_output=True, check=False)
    assert klaar.returncode == 0, klaar.stdout.decode()


@pytest.mark.parametrize("forge", FORGES)
def test_what_differs_per_register(forge: Forge) -> None:
    """The folder and where rao comes from arrive as they are, whatever they are called."""
    recept = lees_recept(make_recept(forge, "git+https://x.invalid/r.git@1", 'de "map": 2#'))
    baan = recept["rao"] if forge == "gitlab" else recept["jobs"]["rao"]
    eigen = baan["variables"] if forge == "gitlab" else baan["env"]
    assert eigen["PAKKET"] == "git+https://x.invalid/r.git@1"
    assert eigen["REGISTER"] == 'de "map": 2#'
    assert {*ReceptContext.__struct_fields__} == gebruikte_namen(RECEPTEN[forge].sjabloon)


def test_github_gets_least_rights() -> None:
    """The step may read and no more, keeps no password, and runs what is pinned by its commit."""
    recept = lees_recept(make_recept("github", "x", "."))
    assert recept["permissions"] == {"contents": "read"}
    stappen = recept["jobs"]["rao"]["steps"]
    assert stappen[0]["with"] == {"fetch-depth": 0, "persist-credentials": False}
    vast = [stap["uses"].rpartition("@")[2] for stap in stappen if "uses" in stap]
    assert [len(commit) for commit in vast] == [40, 40]


@pytest.fixture
def maak_straat(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> MakeStraat:
    """Return who makes a register with a recipe; a small one, unless it is said how large."""
    eis_schelp("bash")
    vaste_omgeving(monkeypatch)

    def maak(forge: Forge, lijsten: int = 4) -> Straat:
        straat = make_straat(tmp_path, forge, lijsten)
        straat.leg_vast("Begin")
        straat.s.doet("init", "--ci", forge)
        return straat

    return maak


def deel(straat: Straat) -> None:
    """Share what is committed as the branch main of a server, and begin a branch of one's own."""
    server = straat.s.map.parent / "server.git"
    straat.s.git("init", "--quiet", "--bare", str(server))
    straat.s.git("remote", "add", "origin", str(server))
    straat.s.git("push", "--quiet", "origin", "main")
    straat.s.git("switch", "--quiet", "--create", "werk")


@pytest.mark.traag
@pytest.mark.parametrize("forge", FORGES)
def test_a_good_register_is_green(maak_straat: MakeStraat, forge: Forge) -> None:
    """On the main branch and in a merge request; one new fault makes the second red."""
    straat = maak_straat(forge)
    deel(straat)
    for naar in ("", "main"):
        code, log = straat.draai(naar)
        assert (code, "Geen meldingen" in log) == (0, True), log
        assert "Let op" not in log, "no variable of the recipe is one of rao itself"
    straat.breek()
    straat.leg_vast("Fout")
    code, log = straat.draai("main")
    assert (code, log.count("fout VRB04")) == (1, 1), log


@pytest.mark.traag
@pytest.mark.parametrize("forge", FORGES)
def test_an_old_register(maak_straat: MakeStraat, forge: Forge) -> None:
    """Two hundred old faults: red, green with a baseline, and red when one comes to it."""
    straat = maak_straat(forge, 100)
    straat.breek(199)
    straat.leg_vast("Oud")
    code, log = straat.draai()
    assert (code, "199 fouten" in log) == (1, True), log
    straat.s.rao("valideer", "--grens", str(straat.s.map / "grens.txt"), "--schrijf")
    straat.leg_vast("Grens")
    assert straat.draai()[0] == 0
    deel(straat)
    assert straat.draai("main")[0] == 0
    straat.breek()
    straat.leg_vast("Fout")
    for naar in ("", "main"):
        code, log = straat.draai(naar)
        assert (code, log.count("fout VRB04")) == (1, 1), log


@pytest.mark.traag
@pytest.mark.parametrize("forge", FORGES)
def test_without_a_baseline_only_what_is_new(maak_straat: MakeStraat, forge: Forge) -> None:
    """In a merge request the old faults do not count, also without a baseline."""
    straat = maak_straat(forge)
    straat.breek(5)
    straat.leg_vast("Oud")
    deel(straat)
    assert straat.draai("main")[0] == 0
    straat.breek()
    straat.leg_vast("Fout")
    assert straat.draai("main")[0] == 1


@pytest.mark.traag
@pytest.mark.parametrize("forge", FORGES)
def test_what_rao_cannot_do_is_red(maak_straat: MakeStraat, forge: Forge) -> None:
    """A branch that was not fetched, or a baseline that is none, never looks like green."""
    straat = maak_straat(forge)
    deel(straat)
    assert straat.draai("weg")[0] == 3
    straat.s.schrijf("grens.txt", "geen grens\n")
    assert straat.draai()[0] == 2


@pytest.mark.traag
def test_the_report_for_gitlab_is_whole(maak_straat: MakeStraat) -> None:
    """In a merge request too: GitLab itself says what is new against the main branch."""
    straat = maak_straat("gitlab")
    straat.breek(3)
    straat.leg_vast("Oud")
    deel(straat)
    straat.breek()
    straat.leg_vast("Fout")
    straat.draai("main")
    assert len(gitlab_plekken(straat.s.map / "rao-codequality.json")) == 4
    assert straat.s.git("status", "--porcelain") == "?? rao-codequality.json"


@pytest.mark.traag
def test_annotations_in_a_folder_of_a_repository(maak_straat: MakeStraat) -> None:
    """GitHub gets each finding beside the log, at the path from the top of git; Forgejo none."""
    straat = maak_straat("github")
    alles = Secretaris(straat.s.map)
    alles.git("rm", "--quiet", "--cached", "-r", ".")
    regio = alles.map / "regio noord"
    regio.mkdir()
    for ding in [p for p in alles.map.iterdir() if p.name not in {".git", ".github", regio.name}]:
        shutil.move(ding, regio / ding.name)
    (pad,) = Straat(Secretaris(regio), "github", straat.bin).breek()
    straat.leg_vast("Verhuisd")
    code, log = straat.draai(extra={"REGISTER": "regio noord"})
    (regel,) = regels(log, "::error")
    naam, eigenschappen, _ = github_opdracht(regel)
    assert (code, naam, eigenschappen["file"]) == (1, "error", f"regio noord/{pad}")
    _, log = straat.draai(extra={"REGISTER": "regio noord", "FORGEJO_ACTIONS": "true"})
    assert [*regels(log, "::")] == []
