"""What cannot be read is not what is not there: every command says so, and does nothing."""

import shutil
from collections.abc import Iterable, Sequence
from pathlib import Path

import pytest
from typer.testing import CliRunner

from rao_cli.cli.app import app
from tests.cli.secretaris import Secretaris, vaste_omgeving
from tests.cli.zonder_recht import KAN_NIET, met_modus, voer_uit
from tests.eenmaal import eenmaal

pytestmark = pytest.mark.skipif(bool(KAN_NIET), reason=KAN_NIET or "-")

DAG = "2026-07-16"
LIJST = "signaallijsten/2026/SL-assen-2026-06-22.yaml"
ACTIE = "acties/2026/A-2026-07-16-01.yaml"
STUK = "documenten/2026-07-16/agenda.md"
SJABLOON = "templates/agenda.md.j2"
INRICHTEN = "--regio Noord --provincie Drenthe --lko emmen=Emmen"
LEZEN = (
    *("status", "acties", "aanleveren", "cijfers", "historie", "valideer", "rol verslag"),
    *("lijst overleggen", "lijst zaken --json", "lijst terugkoppelingen", "zoek reisdocument"),
    *(f"toon {DAG}", "valideer --sinds HEAD", f"valideer {LIJST}", "valideer - --json"),
)
SCHRIJVEN = (
    *("bewaar", "bewaar overleggen", "bewaar --proef", "ongedaan --ja", "nieuw overleg"),
    *(
        f"agenda genereer {DAG}",
        "besluitenlijst genereer",
        "besluitenlijst stel-vast 2026-06-18 --ja",
    ),
    *(f"terugkoppeling genereer {DAG}", "signaallijst dien-in SL-assen-2026-06-22"),
    *("actie gereed A-2026-06-18-02 --toelichting Gedaan", "nieuw signaallijst --lko assen --ja"),
)
MET_GIT = ("status", "historie", "bewaar", f"agenda genereer {DAG}", "valideer --sinds HEAD")
VIJF = ("status", "lijst overleggen", "valideer", "bewaar", f"agenda genereer {DAG}")


@pytest.fixture(scope="module", name="voorbeeld")
def _voorbeeld(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example register, with a template of the region itself."""

    def maak(map_: Path) -> None:
        assert CliRunner().invoke(app, ["demo", str(map_)]).exit_code == 0
        Secretaris(map_).typt_nieuw(SJABLOON, '{% extends "rao/agenda.md.j2" %}\n')

    with pytest.MonkeyPatch.context() as monkeypatch:
        vaste_omgeving(monkeypatch)
        return eenmaal(tmp_path_factory, "onleesbaar", maak)


@pytest.fixture(name="s")
def _s(voorbeeld: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Secretaris:
    vaste_omgeving(monkeypatch)
    shutil.copytree(voorbeeld, tmp_path / "register")
    s = Secretaris(tmp_path / "register", DAG)
    # Something to keep, to send in and to undo: a command that stops does so for what is closed.
    s.schrijf(ACTIE, s.lees(ACTIE) + "# met de hand\n")
    return s


def _draai(s: Secretaris, opdrachten: Iterable[str]) -> list[tuple[str, int, str]]:
    voor = ["-C", str(s.map), "--vandaag", s.vandaag]
    namen = list(opdrachten)
    uit = voer_uit([[*voor, *naam.split()] for naam in namen], s.map.parent)
    return [(naam, code, fout) for naam, (code, fout) in zip(namen, uit, strict=True)]


def _stopt(s: Secretaris, opdrachten: Sequence[str]) -> list[tuple[str, int, str]]:
    """Return which commands stop because something cannot be read."""
    return [(n, code, fout) for n, code, fout in _draai(s, opdrachten) if "niet lezen" in fout]


def _eis_geweigerd(s: Secretaris, plek: str, modus: int, opdrachten: Sequence[str]) -> None:
    """Each command ends with code 3 and the name of the place; HEAD and files stay the same."""
    voor = s.foto()
    with met_modus(s.map / plek, modus):
        uit = _draai(s, opdrachten)
    assert s.foto() == voor
    naam = str(s.map) if plek == "." else plek
    for opdracht, code, fout in uit:
        begin = '"fout": "rao kan ' if "--json" in opdracht else "Fout: rao kan "
        assert (code, begin in fout) == (3, True), (opdracht, code, fout)
        zin = fout.splitlines()[0]
        assert naam in zin, (opdracht, fout)
        assert "niet lezen: u hebt daar geen rechten voor." in zin, (opdracht, fout)


def test_a_closed_folder_stops_every_command(s: Secretaris) -> None:
    """Nothing is shown of the half that is left, and nothing is kept or undone."""
    _eis_geweigerd(s, "overleggen", 0o000, (*LEZEN, *SCHRIJVEN))


@pytest.mark.parametrize("modus", [0o000, 0o111, 0o444], ids="{:03o}".format)
@pytest.mark.parametrize("plek", [".", "overleggen", "overleggen/2026"])
def test_each_way_to_close_a_folder(s: Secretaris, plek: str, modus: int) -> None:
    """Whether one may not list it, not enter it, or neither: it is not empty."""
    # An agenda asks for folders by their names: who may enter the register, need not list it.
    vier = VIJF[:-1]
    _eis_geweigerd(s, plek, modus, vier if (plek, modus) == (".", 0o111) else VIJF)


@pytest.mark.parametrize(
    "plek",
    [
        *("signaallijsten", "acties/2026", "terugkoppelingen", "onderwerpen", "templates"),
        *("documenten", "documenten/2026-07-16", "documenten/opschaling"),
        *("rao.yaml", LIJST, ACTIE, SJABLOON),
    ],
)
def test_each_part_of_the_register_counts(s: Secretaris, plek: str) -> None:
    """No folder is less a part of the register than another, and no file of it."""
    _eis_geweigerd(s, plek, 0o000, VIJF)


def test_a_closed_document_is_not_absent(s: Secretaris) -> None:
    """Whoever looks which documents are there, never says that a closed one must be made."""
    _eis_geweigerd(s, STUK, 0o000, ("status", "bewaar", f"agenda genereer {DAG}"))


def test_a_closed_list_of_what_to_ignore(s: Secretaris) -> None:
    """What a region keeps out of git is not committed because its list cannot be read."""
    s.typt_nieuw(".gitignore", "uitvoer/\n*.docx\n")
    s.schrijf("documenten/kladje.docx", "x")
    _eis_geweigerd(s, ".gitignore", 0o000, ("bewaar", f"agenda genereer {DAG}"))


def test_open_folders_stop_nothing(s: Secretaris) -> None:
    """The same commands go through when all can be read, so the tests above can fail."""
    assert _stopt(s, (*LEZEN, *SCHRIJVEN)) == []


@pytest.mark.parametrize("plek", ["geheim", "uitvoer", "node_modules", ".vscode"])
def test_what_is_not_of_the_register_may_be_closed(s: Secretaris, plek: str) -> None:
    """A folder beside the register stops nothing: rao keeps nothing of it."""
    s.schrijf(f"{plek}/iets.txt", "x")
    with met_modus(s.map / plek, 0o000):
        assert _stopt(s, ("valideer", "valideer --sinds HEAD", "status", "bewaar")) == []
    assert s.log()[-1].startswith("Met de hand bijgewerkt")


def test_a_closed_file_beside_the_register_is_a_finding(s: Secretaris) -> None:
    """A stray file may be a register file out of its place: `rao valideer` names it (VRM18)."""
    s.schrijf("los.yaml", "soort: actie\n")
    with met_modus(s.map / "los.yaml", 0o000):
        uit = _draai(s, ("valideer", "status", "bewaar"))
    assert [code for _, code, _ in uit] == [1, 0, 0], uit


@pytest.mark.parametrize("plek", ["templates", "documenten", "rao.yaml"])
def test_another_reason_than_rights(s: Secretaris, plek: str) -> None:
    """A link that goes round in a circle is not what is not there either."""
    if (s.map / plek).is_dir():
        shutil.rmtree(s.map / plek)
    (s.map / plek).unlink(missing_ok=True)
    (s.map / plek).symlink_to(plek)
    uitkomst = s.rao("status")
    assert uitkomst.exit_code == 3
    assert "niet lezen: verwijzingen lopen in een kring." in uitkomst.stderr


def test_a_path_behind_a_closed_folder_may_exist(s: Secretaris) -> None:
    """Who names a file or folder in there, does not hear that it does not exist."""
    binnen = str(s.map / "overleggen/2026")
    opdrachten = [
        ["-C", str(s.map), "valideer", f"{binnen}/{DAG}.yaml"],
        ["-C", binnen, "status"],
        ["lijst", "zaken", "--map", binnen],
        ["init", binnen, *INRICHTEN.split()],
        ["demo", binnen],
        ["-C", str(s.map), "cijfers", "--uitvoer", f"{binnen}/cijfers.md"],
    ]
    with met_modus(s.map / "overleggen", 0o000):
        uit = voer_uit(opdrachten, s.map.parent)
    for opdracht, (code, fout) in zip(opdrachten, uit, strict=True):
        assert (code, "overleggen" in fout, "niet lezen" in fout) == (3, True, True), (
            opdracht,
            fout,
        )


def test_a_register_that_may_lie_in_a_closed_folder(s: Secretaris) -> None:
    """Who checks a folder full of registers hears of the one that cannot be seen."""
    dicht = s.map.parent / "andere"
    dicht.mkdir()
    opdracht = ["valideer", str(s.map.parent)]
    with met_modus(dicht, 0o000):
        [(code, fout)] = voer_uit([opdracht], s.map.parent)
    assert (code, str(dicht) in fout) == (3, True), fout
    with met_modus(s.map / ".vscode", 0o000):
        assert voer_uit([opdracht], s.map.parent)[0][0] in {0, 1}


@pytest.mark.parametrize(
    "plek", [".git", ".git/HEAD", ".git/config", ".git/refs/heads", ".git/objects"]
)
def test_a_closed_part_of_git_is_not_damage(s: Secretaris, plek: str) -> None:
    """Git calls that a damaged store, or no store at all; nobody has to fetch another copy."""
    _eis_geweigerd(s, plek, 0o000, MET_GIT)


@pytest.mark.parametrize("modus", [0o000, 0o311])
def test_what_waits_in_a_closed_folder_of_rao(s: Secretaris, modus: int) -> None:
    """Half an interview is not gone, and a folder that lags is not up to date."""
    (s.map / ".git" / "rao" / "concepten").mkdir()
    _eis_geweigerd(s, ".git/rao/concepten", modus, ("status",))
    _eis_geweigerd(s, ".git/rao", modus, ("status", "bewaar", "bewaar --proef"))


@pytest.mark.parametrize(
    ("wat", "opdrachten"),
    [
        ("HEAD", (*MET_GIT, "valideer --sinds HEAD~1", "ongedaan --ja")),
        ("HEAD^{tree}", ("bewaar", f"agenda genereer {DAG}", "valideer --sinds main")),
        ("HEAD:acties", ("bewaar", f"agenda genereer {DAG}", "valideer --sinds main")),
        ("HEAD~1", ("historie", "valideer --sinds HEAD~1", "valideer --sinds HEAD~2")),
    ],
)
def test_a_closed_object_is_there(s: Secretaris, wat: str, opdrachten: Sequence[str]) -> None:
    """One object that may not be read is no unknown commit, and no damage."""
    naam = s.git("rev-parse", wat)
    _eis_geweigerd(s, f".git/objects/{naam[:2]}/{naam[2:]}", 0o000, opdrachten)


def test_a_closed_index(s: Secretaris) -> None:
    """It is reading that is not allowed, and not writing."""
    _eis_geweigerd(s, ".git/index", 0o000, ("bewaar", "nieuw overleg --datum 2026-09-10"))


def test_an_unknown_commit_is_unknown(s: Secretaris) -> None:
    """What others keep for themselves in the git folder has nothing to do with it."""
    (s.map / ".git/rao/concepten").mkdir(parents=True)
    with met_modus(s.map / ".git/rao/concepten", 0o000):
        [(_, code, fout)] = _draai(s, ("valideer --sinds onbekend",))
    assert (code, "git kent 'onbekend' niet" in fout) == (3, True), fout
