"""`rao init`: a new register in one commit, or a refusal that leaves nothing behind."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from rao_cli.cli.app import app
from tests.cli.secretaris import Secretaris, vaste_omgeving

NOORD = ("--regio", "Noord", "--provincie", "Drenthe", "--lko", "emmen=LKO Emmen")


@pytest.fixture(autouse=True)
def _lege_map(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    vaste_omgeving(monkeypatch)
    monkeypatch.chdir(tmp_path)


def init(*args: str) -> Result:
    """Type `rao init` in an empty folder, on 5 March."""
    return CliRunner().invoke(app, ["--vandaag", "2026-03-05", "init", *args])


def test_it_says_how_to_go_on() -> None:
    """The first command of the secretary is ready to be copied."""
    uitkomst = init("oost", *NOORD)
    assert (uitkomst.exit_code, uitkomst.stdout) == (0, "")
    assert uitkomst.stderr == (
        "Het register van het RAO Noord staat klaar in oost.\n"
        "Voorzitter is DT&V, secretaris is DT&V. Dat is dezelfde organisatie; vaak zijn "
        "het er twee. Is dat anders? "
        "Typ dan: rao rol draag-over secretaris IND --op 2026-03-05\n"
        "Begin met:\n"
        "  cd oost\n"
        "  rao nieuw signaallijst --lko emmen\n"
    )


def test_a_folder_with_a_space() -> None:
    """The command that rao names can be copied as it is."""
    assert '\n  cd "Regio Noord"\n' in init("Regio Noord", *NOORD).stderr


def test_one_commit_with_everything(tmp_path: Path) -> None:
    """Register, schemas, folders and settings of the editor are in the first commit.

    No folder waits for what is erased: most registers never have any.
    """
    init("oost", *NOORD)
    onderwerp, paden = Secretaris(tmp_path / "oost").laatste()
    assert onderwerp == "Register van het RAO ingericht"
    mappen = ("acties", "onderwerpen", "overleggen", "signaallijsten", "terugkoppelingen")
    soorten = ("actie", "onderwerp", "overleg", "register", "signaallijst")
    later = ("terugkoppeling", "wissing")
    assert sorted(paden) == sorted(
        [
            *(".gitattributes", ".gitignore", "rao.yaml"),
            *(".vscode/extensions.json", ".vscode/settings.json"),
            *(f"{map_}/.gitkeep" for map_ in mappen),
            *(f"schemas/{soort}.schema.json" for soort in (*soorten, *later)),
        ]
    )


def test_rao_yaml(tmp_path: Path) -> None:
    """The register holds the region, the four core organisations, the LKO's and the two roles."""
    init("oost", *NOORD, "--lko", "assen=LKO Assen", "--voorzitter", "COA")
    assert Secretaris(tmp_path / "oost").lees("rao.yaml") == (
        "# yaml-language-server: $schema=./schemas/register.schema.json\n"
        "# Dit is het register van uw RAO. Pas het aan als de afspraken in uw regio veranderen.\n"
        "# Leg een wijziging daarna vast met: rao bewaar\n"
        "soort: register\n"
        "regio: {naam: Noord, provincies: [Drenthe], frequentie: maandelijks}\n"
        "organisaties:\n"
        "  DT&V: {naam: Dienst Terugkeer en Vertrek, aspect: terugkeer, kern: true}\n"
        "  IND: {naam: Immigratie- en Naturalisatiedienst, aspect: toelating, kern: true}\n"
        "  COA: {naam: Centraal Orgaan opvang asielzoekers, aspect: opvang, kern: true}\n"
        "  AVIM:\n"
        "    naam: Afdeling Vreemdelingenpolitie, Identificatie en Mensenhandel\n"
        "    aspect: toezicht\n"
        "    kern: true\n"
        "  Nidos: {naam: Stichting Nidos, kern: false}\n"
        "  IOM: {naam: Internationale Organisatie voor Migratie, kern: false}\n"
        "  OM: {naam: Openbaar Ministerie, kern: false}\n"
        "  REAN: {naam: Projectcoördinator REAN, kern: false}\n"
        "lkos:\n"
        "  emmen: {naam: LKO Emmen, deelnemers: [DT&V, COA, AVIM]}\n"
        "  assen: {naam: LKO Assen, deelnemers: [DT&V, COA, AVIM]}\n"
        "rollen:\n"
        "  voorzitter:\n"
        "    - {organisatie: COA, van: 2026-01-01}\n"
        "  secretaris:\n"
        "    - {organisatie: DT&V, van: 2026-01-01}\n"
        "termijnen: {stukken_werkdagen: 5, terugkoppeling_werkdagen: 5, gesprek_maanden: 3}\n"
    )


def test_a_new_register_is_clean() -> None:
    """A new register gets no remark from its maker."""
    init("oost", *NOORD)
    uitkomst = CliRunner().invoke(app, ["-C", "oost", "--vandaag", "2026-03-05", "valideer"])
    assert (uitkomst.exit_code, uitkomst.stderr) == (0, "")
    assert uitkomst.stdout == "Geen meldingen in 1 bestand.\n"


def test_in_this_folder() -> None:
    """`rao init .` makes the register where the user stands; no cd is needed then."""
    uitkomst = init(".", *NOORD, "--voorzitter", "COA", "--secretaris", "IND")
    assert uitkomst.stderr.splitlines()[1:] == [
        "Begin met:",
        "  rao nieuw signaallijst --lko emmen",
    ]
    assert Path("rao.yaml").is_file()


def test_an_lko_with_only_a_name() -> None:
    """Without a key rao makes one of the name."""
    assert (
        "rao nieuw signaallijst --lko ter-apel"
        in init("oost", *NOORD[:4], "--lko", "LKO Ter Apel").stderr
    )


def test_lkos_and_provinces_with_commas(tmp_path: Path) -> None:
    """Several LKO's in one text; a comma in a name stays when there are keys."""
    kop = ("--regio", "Noord", "--provincie", "Drenthe, Groningen")
    init("oost", *kop, "--lko", "a=Borger, Odoorn, b=Zuidlaren")
    tekst = Secretaris(tmp_path / "oost").lees("rao.yaml")
    assert "provincies: [Drenthe, Groningen]" in tekst
    assert "  a: {naam: 'Borger, Odoorn', " in tekst
    assert "  b: {naam: Zuidlaren, " in tekst


def test_two_provinces_as_people_say_them(tmp_path: Path) -> None:
    """With "en" between them they are two as well."""
    init("oost", "--regio", "Noord", "--provincie", "Groningen en Drenthe", *NOORD[4:])
    tekst = Secretaris(tmp_path / "oost").lees("rao.yaml")
    assert "provincies: [Groningen, Drenthe]" in tekst


def test_not_twice(tmp_path: Path) -> None:
    """In a folder with a register no second one comes, and nothing changes."""
    init("oost", *NOORD)
    voor = Secretaris(tmp_path / "oost").foto()
    uitkomst = init("oost", *NOORD)
    assert (uitkomst.exit_code, uitkomst.stdout) == (3, "")
    assert uitkomst.stderr == (
        "Fout: In oost staat al een register.\nGebruik dat, of kies een andere map.\n"
    )
    assert Secretaris(tmp_path / "oost").foto() == voor


def test_existing_work_stays(tmp_path: Path) -> None:
    """An existing git folder is used; what is there stays and is not in the commit."""
    s = Secretaris(tmp_path / "map")
    s.map.mkdir()
    s.git("init", "--quiet", "--initial-branch=main")
    s.typt_nieuw("notities.txt", "Van mij.\n")
    s.schrijf("los.txt", "Nog niet bewaard.\n")
    assert init("map", *NOORD).exit_code == 0
    assert s.log() == ["met de hand", "Register van het RAO ingericht"]
    assert s.git("status", "--porcelain") == "?? los.txt"
    assert s.lees("notities.txt") == "Van mij.\n"


@pytest.mark.parametrize(
    ("args", "zin"),
    [
        (("oost", "--regio", "Noord"), "Er ontbreekt nog: --provincie en --lko."),
        (
            ("oost", *NOORD, "--lko", "emmen=LKO Emmen-Zuid"),
            "De sleutel 'emmen' is er voor 'LKO Emmen' en voor 'LKO Emmen-Zuid'.",
        ),
        (("oost", *NOORD[:4], "--lko", "Ter Apel=LKO"), "'Ter Apel=LKO' kan niet worden gelezen."),
        (("oost", *NOORD, "--voorzitter", "CAO"), "'CAO' staat er niet bij."),
        ((), "Er ontbreekt nog: --regio, --provincie en --lko."),
        (
            ("oost", *NOORD[:2], "--provincie", "Drente", *NOORD[4:]),
            "'Drente' is geen provincie. Bedoelt u Drenthe?",
        ),
    ],
)
def test_wrong_usage_leaves_nothing(tmp_path: Path, args: tuple[str, ...], zin: str) -> None:
    """What is missing or wrong is told in one sentence; no half register comes."""
    uitkomst = init(*args)
    assert (uitkomst.exit_code, uitkomst.stdout) == (2, "")
    assert zin in uitkomst.stderr
    assert list(tmp_path.iterdir()) == []


def test_without_an_identity_no_half_register(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who gave git no name gets the command for it, and then it just works."""
    with monkeypatch.context() as zonder:
        for rol in ("AUTHOR", "COMMITTER"):
            zonder.delenv(f"GIT_{rol}_NAME")
            zonder.delenv(f"GIT_{rol}_EMAIL")
        uitkomst = init("oost", *NOORD)
    assert uitkomst.exit_code == 3
    assert "git config --global user.name" in uitkomst.stderr
    assert list(tmp_path.iterdir()) == []
    assert init("oost", *NOORD).exit_code == 0


def test_dry_run(tmp_path: Path) -> None:
    """With --proef the files are shown, and none comes."""
    uitkomst = init("oost", *NOORD, "--proef")
    assert uitkomst.exit_code == 0
    assert uitkomst.stderr == "Proef: dit zou rao maken in oost, maar er is niets veranderd.\n"
    assert uitkomst.stdout.startswith("rao.yaml\n.gitignore\n")
    assert list(tmp_path.iterdir()) == []


def test_without_a_folder(tmp_path: Path) -> None:
    """Without a folder the register comes in a new folder of its own name."""
    assert init(*NOORD).exit_code == 0
    assert (tmp_path / "register/rao.yaml").is_file()


@pytest.mark.parametrize(
    ("getypt", "geschreven"),
    [("fryslân", "Fryslân"), ("Friesland", "Friesland"), ("noord-holland", "Noord-Holland")],
)
def test_spelling_of_a_province(tmp_path: Path, getypt: str, geschreven: str) -> None:
    """Capitals do not matter; Fryslân and Friesland are both right."""
    assert init("oost", *NOORD[:2], "--provincie", getypt, *NOORD[4:]).exit_code == 0
    assert f"provincies: [{geschreven}]" in Secretaris(tmp_path / "oost").lees("rao.yaml")


def test_json(tmp_path: Path) -> None:
    """A program gets the folder, the commit and the files."""
    data = json.loads(init("oost", *NOORD, "--json").stdout)
    assert (data["schemaVersie"], data["soort"]) == (1, "register")
    assert data["map"] == str(tmp_path / "oost")
    assert data["commit"] == Secretaris(tmp_path / "oost").git("rev-parse", "HEAD")
    assert "rao.yaml" in data["bestanden"]


def test_place_is_enough_for_an_lko(tmp_path: Path) -> None:
    """An LKO of which only the place is typed is called after it, in a new register and later."""
    assert init("oost", *NOORD[:4], "--lko", "Ter Apel").exit_code == 0
    oost = Secretaris(tmp_path / "oost")
    assert oost.doet("nieuw", "lko", "Assen", "--locatie", "azc Assen") == "assen\n"
    inhoud = oost.lees("rao.yaml")
    assert ("naam: LKO Ter Apel" in inhoud, "naam: LKO Assen" in inhoud) == (True, True)
