"""`rao valideer PAD…`: files, folders, more registers, and stdin."""

import json
import shutil
from pathlib import Path

import pytest

from tests.cli.controle.voorbeeld import DAG, FOUT, FOUTEN, GOED, KORT, LIJST, WAARSCHUWING
from tests.cli.secretaris import Secretaris

ANDER = "SIG05-termijn-voorbij"
ANDERS = f"{ANDER}/{LIJST}:18:36: SIG05 waarschuwing De termijn liep af op 15 juni 2026.\n"


def kort(s: Secretaris, *paden: str, invoer: str | bytes | None = None) -> str:
    """Validate paths; returns the short report, whatever the exit code."""
    uitkomst = s.rao("valideer", *paden, "--uitvoer", "kort", invoer=invoer)
    assert uitkomst.exit_code in {0, 1}, uitkomst.output
    return uitkomst.stdout


@pytest.mark.parametrize("pad", [LIJST, "signaallijsten", "signaallijsten/2026", ".", "./"])
def test_file_or_folder(pad: str) -> None:
    """A file, a folder, or the folder where the user stands."""
    assert kort(WAARSCHUWING, pad) == KORT


def test_only_what_you_choose() -> None:
    """Nothing of another file comes along, not in a count either."""
    assert kort(WAARSCHUWING, "rao.yaml") == ""
    assert WAARSCHUWING.doet("valideer", "rao.yaml") == "Geen meldingen in 1 bestand.\n"


def test_the_rest_of_the_register_counts() -> None:
    """Who chooses one file still gets the judgement of the whole register."""
    s = Secretaris(FOUT / "VRB01-besluit-bestaat-niet", DAG)
    assert "VRB01 fout Er is geen besluit 'B-2026-06-11-02'." in kort(s, "acties")


def test_the_same_twice() -> None:
    """A file that is named twice counts once."""
    assert kort(WAARSCHUWING, LIJST, "signaallijsten") == KORT


def test_in_a_folder_of_the_register() -> None:
    """A path counts from where the user stands, and what comes back is right from there."""
    s = Secretaris(WAARSCHUWING.map / "signaallijsten", DAG)
    assert kort(s, "2026") == f"../{KORT}"
    assert kort(s) == f"../{KORT}"


def test_another_register() -> None:
    """A path in another register is judged there."""
    assert kort(WAARSCHUWING, f"../{ANDER}") == f"../{ANDERS}"
    assert kort(WAARSCHUWING, str(FOUT / ANDER / LIJST)) == f"../{ANDERS}"


def test_two_registers() -> None:
    """Two registers together give one report."""
    assert kort(WAARSCHUWING, ".", f"../{ANDER}") == f"../{ANDERS}{KORT}"


def test_a_folder_of_registers(tmp_path: Path, lang: bool) -> None:  # noqa: FBT001
    """A folder above registers is each register in it, judged by itself.

    Without --lang it is one in twenty of them.
    """
    gekozen = sorted(pad.name for pad in FOUT.iterdir())[:: 1 if lang else 20]
    for naam in gekozen:
        shutil.copytree(FOUT / naam, tmp_path / "fout" / naam)
    regels = kort(Secretaris(tmp_path, DAG), "fout").splitlines()
    assert {regel.split("/")[1] for regel in regels} == {*gekozen}


def test_without_git(tmp_path: Path) -> None:
    """Checking needs no git, as in a CI that has only the files."""
    shutil.copytree(WAARSCHUWING.map, tmp_path / "register")
    assert kort(Secretaris(tmp_path / "register", DAG)) == KORT


def test_a_loose_file(tmp_path: Path) -> None:
    """A file outside every register is judged by itself: form and own content."""
    (tmp_path / "los.yaml").write_bytes((WAARSCHUWING.map / LIJST).read_bytes())
    s = Secretaris(tmp_path, DAG)
    assert kort(s, "los.yaml") == KORT.replace(LIJST, "los.yaml")


def test_a_loose_file_with_an_error(tmp_path: Path) -> None:
    """Every error of form of a loose file is told too."""
    tekst = (FOUTEN.map / "overleggen/2026/2026-07-09.yaml").read_bytes()
    (tmp_path / "los.yaml").write_bytes(tekst)
    uitkomst = Secretaris(tmp_path, DAG).rao("valideer", "los.yaml", "--uitvoer", "kort")
    assert uitkomst.exit_code == 1
    assert uitkomst.stdout.startswith("los.yaml:4:9: VRM13 fout ")


def test_stdin_in_a_register() -> None:
    """With - the text of stdin counts in place of the file that is there."""
    tekst = (WAARSCHUWING.map / LIJST).read_bytes()
    assert kort(WAARSCHUWING, "-", invoer=tekst) == KORT.replace(LIJST, "<stdin>")
    beter = tekst.replace(b"bij_inwilliging: Het gezin", b"bij_inwilliging: Zij")
    assert kort(WAARSCHUWING, "-", invoer=beter) == ""


def test_stdin_outside_a_register(tmp_path: Path) -> None:
    """Outside a register what comes in is judged by itself."""
    tekst = (WAARSCHUWING.map / LIJST).read_bytes()
    assert kort(Secretaris(tmp_path, DAG), "-", invoer=tekst) == KORT.replace(LIJST, "<stdin>")


def test_stdin_refers_to_the_register() -> None:
    """What comes in may refer to what is in the register."""
    s = Secretaris(FOUT / "VRB01-besluit-bestaat-niet", DAG)
    tekst = (s.map / "acties/2026/A-2026-06-11-01.yaml").read_bytes()
    assert "<stdin>:4:10: VRB01" in kort(s, "-", invoer=tekst)
    assert kort(s, "-", invoer=tekst.replace(b"06-11-02", b"06-11-01")) == ""


def test_stdin_and_a_path() -> None:
    """With - and a path both are in one report."""
    tekst = (WAARSCHUWING.map / LIJST).read_bytes()
    assert kort(WAARSCHUWING, "-", LIJST, invoer=tekst) == KORT.replace(LIJST, "<stdin>") + KORT


@pytest.mark.parametrize("invoer", ["", "zomaar tekst", "- rij\n", b"\xff\xfe"])
def test_stdin_is_no_file_of_a_register(tmp_path: Path, invoer: str | bytes) -> None:
    """Whatever comes in: a finding with a place, never a crash."""
    uitkomst = Secretaris(tmp_path, DAG).rao("valideer", "-", "--json", invoer=invoer)
    assert uitkomst.exit_code == 1
    (melding, *_) = json.loads(uitkomst.stdout)["meldingen"]
    assert (melding["bestand"], melding["code"][:4]) == ("<stdin>", "VRM0")


@pytest.mark.parametrize(
    "pad", ["LEESMIJ.md", ".gitignore", "uitvoer/x.pdf", "schemas/actie.schema.json", "ci.yaml"]
)
@pytest.mark.parametrize("args", [(), ("--sinds", "HEAD")])
def test_a_file_that_is_not_judged(lijst: Secretaris, pad: str, args: tuple[str, ...]) -> None:
    """A named file at which rao never looks is wrong usage: nothing said would read as good."""
    lijst.schrijf(pad, "jobs: [test]\n")
    fout = lijst.faalt("valideer", pad, *args, code=2)
    assert fout.startswith(f"Fout: '{pad}' is geen bestand van het register")
    assert "rao valideer" in fout
    assert lijst.faalt("valideer", pad, "rao.yaml", code=2) == fout


def test_a_file_that_is_not_judged_then(lijst: Secretaris) -> None:
    """The same of a register as it was."""
    lijst.typt_nieuw("LEESMIJ.md", "Lees mij.\n")
    lijst.schrijf("LEESMIJ.md", "Anders.\n")
    fout = lijst.faalt("valideer", "LEESMIJ.md", "--toestand", "HEAD", code=2)
    assert "geen bestand van het register" in fout
    lijst.doet("valideer", "signaallijsten", "--toestand", "HEAD")


@pytest.mark.parametrize(
    "pad", ["documenten/x.md", "templates/agenda.md.j2", "acties/brief.txt", "acties/x.yml"]
)
def test_every_file_of_the_register_is_judged(lijst: Secretaris, pad: str) -> None:
    """Documents, templates and whatever lies in its folders may be named; so may a folder."""
    lijst.schrijf(pad, "Een tekst.\n")
    for gekozen in (pad, pad.partition("/")[0]):
        assert lijst.rao("valideer", gekozen).exit_code in {0, 1}
        assert lijst.rao("valideer", gekozen, "--sinds", "HEAD").exit_code in {0, 1}


def test_an_empty_folder(lijst: Secretaris) -> None:
    """A folder with nothing in it to judge is fine."""
    (lijst.map / "acties/2031").mkdir(parents=True)
    assert "geen bestanden gecontroleerd" in lijst.doet("valideer", "acties/2031")


def test_a_path_that_does_not_exist() -> None:
    """A path that does not exist is wrong usage."""
    uitkomst = WAARSCHUWING.rao("valideer", "weg.yaml")
    assert (uitkomst.exit_code, uitkomst.stdout) == (2, "")
    assert uitkomst.stderr == (
        "Fout: 'weg.yaml' bestaat niet.\nKijk of u de naam van het bestand goed schreef.\n"
    )


@pytest.mark.parametrize("paden", [(), (".",)])
def test_no_register(tmp_path: Path, paden: tuple[str, ...]) -> None:
    """In a folder without a register rao says how to make one."""
    uitkomst = Secretaris(tmp_path, DAG).rao("valideer", *paden)
    assert (uitkomst.exit_code, uitkomst.stdout) == (3, "")
    assert uitkomst.stderr == (
        f"Fout: In {tmp_path} en de mappen erboven staat geen register (geen rao.yaml).\n"
        "Ga naar de map van uw register, of maak er een met: rao init MAP\n"
    )


def test_all_at_once() -> None:
    """Errors of form in one file do not hide what is in another."""
    kapot = ("VRM01", "VRM06", "SIG07", "VRB01", "REG02")
    mappen = [f"fout/{pad.name}" for pad in FOUT.iterdir() if pad.name.startswith(kapot)]
    uitkomst = Secretaris(FOUT.parent, DAG).rao("valideer", *mappen, "--json")
    codes = {melding["code"] for melding in json.loads(uitkomst.stdout)["meldingen"]}
    assert {*kapot} <= codes


def test_the_good_example() -> None:
    """The good example is clean."""
    assert kort(GOED) == ""
