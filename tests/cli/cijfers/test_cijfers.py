"""`rao cijfers`: the figures on the screen, and in files to give to others (S14)."""

import json
import shutil
from pathlib import Path
from typing import Final

import pytest
from typer.testing import Result

from tests.cli.proefbank import Rao, Schelp
from tests.cli.secretaris import Secretaris

GOED: Final = Path(__file__).resolve().parents[3] / "voorbeelden" / "goed"
VAST: Final = ("-C", str(GOED), "--vandaag", "2026-06-25", "cijfers")
#: Once the year is closed.
LATER: Final = ("-C", str(GOED), "--vandaag", "2027-02-01", "cijfers")
FORMATEN: Final = {
    "json": "{",
    "csv": "\ufeffperiode;groep",
    "md": "# Cijfers",
    "html": "<!doctype",
}


def goed(uitkomst: Result) -> str:
    """Return what a command gave; it must have succeeded."""
    assert uitkomst.exit_code == 0, uitkomst.output
    return uitkomst.stdout


def test_the_screen(rao: Rao) -> None:
    """Without options: the last year, per LKO, in total and per month."""
    tekst = goed(rao(*VAST))
    assert tekst.startswith("Cijfers RAO Groningen en Drenthe  2026, tot en met 25 juni 2026\n")
    for kop in ("In en uit", "Doorlooptijd in dagen", "Hoe besluiten afliepen", "Per maand"):
        assert f"\n{kop}\n" in tekst
    assert "\nmaart     5 ████████████  2 ████▊" in tekst


def test_it_says_how_it_counts(rao: Rao) -> None:
    """The definitions of median and p90 stand below the tables."""
    tekst = " ".join(goed(rao(*VAST)).split())
    assert "90% binnen: De kleinste doorlooptijd waar ten minste 90% van de zaken" in tekst
    assert "zaken: Verschillende zaken op deze lijsten. Dat kunnen er minder zijn" in tekst
    assert "p90" not in tekst


@pytest.mark.parametrize("breedte", ["80", "120"])
def test_bars_fit_the_screen(rao: Rao, monkeypatch: pytest.MonkeyPatch, breedte: str) -> None:
    """Bars are as wide as the screen leaves room for, drawn borders included."""
    monkeypatch.setenv("COLUMNS", breedte)
    maanden = goed(rao(*VAST)).partition("Per maand\n")[2].partition("\n\n")[0]
    assert int(breedte) - 40 < max(map(len, maanden.splitlines())) <= int(breedte) - 5


def test_bars_without_blocks(schelp: Schelp) -> None:
    """Where a coding has no blocks, a bar is made of hash signs."""
    klaar = schelp(*VAST, PYTHONIOENCODING="latin-1")
    assert "maart     5 ############  2 #####" in klaar.stdout.decode("latin-1")


def test_a_quarter(rao: Rao) -> None:
    """A quarter has its own figures."""
    data = json.loads(goed(rao(*VAST, "--periode", "2026-Q1", "--json")))
    assert (data["begin"], data["eind"], data["loopt_nog"]) == ("2026-01-01", "2026-03-31", False)
    assert [maand["naam"] for maand in data["maanden"]] == ["2026-01", "2026-02", "2026-03"]


def test_json(rao: Rao) -> None:
    """JSON comes in the envelope, with what every number means."""
    data = json.loads(goed(rao(*VAST, "--json")))
    assert (data["schemaVersie"], data["soort"]) == (1, "cijfers")
    assert data["totaal"]["doorlooptijd"] == {"zaken": 14, "mediaan": 16.0, "p90": 71}
    assert data["definities"]["mediaan"].startswith("De middelste doorlooptijd")


@pytest.mark.parametrize("formaat", FORMATEN)
def test_a_file_by_its_name(rao: Rao, tmp_path: Path, formaat: str) -> None:
    """The end of the name chooses the format, and stdout says what was written."""
    bestand = tmp_path / "map" / f"jaar.{formaat}"
    bestand.parent.mkdir()
    regels = goed(rao(*VAST, "--uitvoer", str(bestand))).splitlines()
    assert regels[0] == str(bestand)
    assert bestand.read_bytes().decode().startswith(FORMATEN[formaat])
    assert sorted(map(str, bestand.parent.iterdir())) == sorted(regels)


@pytest.mark.parametrize("formaat", ["json", "csv", "md", "html"])
def test_every_format_on_stdout(rao: Rao, formaat: str) -> None:
    """Without a file the same text goes to stdout."""
    assert goed(rao(*VAST, "--formaat", formaat)).startswith(FORMATEN[formaat].lstrip("\ufeff"))


def test_json_in_a_file_is_json_on_stdout(rao: Rao, tmp_path: Path) -> None:
    """The envelope is the same."""
    goed(rao(*VAST, "--uitvoer", str(tmp_path / "x.json")))
    op_scherm = json.loads(goed(rao(*VAST, "--json")))
    assert json.loads((tmp_path / "x.json").read_text("utf-8")) == op_scherm


def test_csv_for_excel(rao: Rao, tmp_path: Path) -> None:
    """A CSV file has the mark and the line ends that Excel expects."""
    goed(rao(*VAST, "--uitvoer", str(tmp_path / "x.csv")))
    data = (tmp_path / "x.csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbfperiode;groep;")
    assert data.count(b"\r\n") == data.count(b"\n") == 12
    assert b";15,5;" in data


def test_markdown_with_plots_beside_it(rao: Rao, tmp_path: Path) -> None:
    """Every plot that the text shows lies beside it."""
    namen = goed(rao(*VAST, "--uitvoer", str(tmp_path / "jaar 2026.md"))).splitlines()
    tekst = (tmp_path / "jaar 2026.md").read_text("utf-8")
    assert len(namen) == 6
    for naam in namen[1:]:
        assert f"](<{Path(naam).name}>)" in tekst
        assert Path(naam).read_text("utf-8").startswith("<svg ")


def test_markdown_on_stdout_has_no_plots(rao: Rao) -> None:
    """A text without files beside it refers to none."""
    assert ".svg" not in goed(rao(*VAST, "--formaat", "md"))


def test_for_outside(rao: Rao) -> None:
    """For outside small groups are gone, and the text says so."""
    tekst = goed(rao(*LATER, "--extern"))
    assert "groepen kleiner dan vijf staan er niet in" in tekst
    assert "LKO Ter Apel en LKO Delfzijl samen" in tekst


def test_for_a_reader(rao: Rao) -> None:
    """Who sits at the table reads all; another what may go out: a small number would be theirs."""
    buiten = goed(rao(*LATER, "--extern"))
    assert goed(rao(*LATER, "--voor", "COA")) == goed(rao(*LATER))
    for wie in ("openbaar", "lko:ter-apel", "deelberaad", "IOM"):
        assert goed(rao(*LATER, "--voor", wie)) == buiten
    assert rao(*VAST, "--voor", "ter-apel").exit_code == 2


def test_for_outside_only_a_year(rao: Rao) -> None:
    """A part of a year would give small groups away."""
    uitkomst = rao(*VAST, "--extern", "--periode", "2026-Q1")
    assert uitkomst.exit_code == 2
    assert "alleen een heel jaar" in uitkomst.stderr


def test_for_outside_only_a_closed_year(rao: Rao) -> None:
    """A year that runs is refused, and nobody who asks no year gets it."""
    uitkomst = rao(*VAST, "--extern", "--periode", "2026")
    assert (uitkomst.exit_code, uitkomst.stdout) == (2, "")
    assert "nog niet afgesloten" in uitkomst.stderr
    tekst = goed(rao(*VAST, "--extern"))
    assert tekst.startswith("Cijfers RAO Groningen en Drenthe  2025\n")
    assert "Er is niets wat buiten de regio getoond kan worden." in tekst


@pytest.mark.parametrize(
    ("opties", "zin"),
    [
        (["--periode", "vorig jaar"], "'vorig jaar' is geen periode"),
        (["--periode", "2027"], "moet nog beginnen"),
        (["--uitvoer", "cijfers"], "welk formaat"),
        (["--uitvoer", "cijfers.doc"], "welk formaat"),
        (["--uitvoer", "x.md", "--formaat", "tabel"], "welk formaat"),
        (["--json", "--formaat", "csv"], "gaan niet samen"),
        (["--formaat", "xml"], "xml"),
    ],
)
def test_wrong_usage(rao: Rao, opties: list[str], zin: str) -> None:
    """What cannot be, is a sentence and exit code 2."""
    uitkomst = rao(*VAST, *opties)
    assert (uitkomst.exit_code, uitkomst.stdout) == (2, "")
    assert zin in " ".join(uitkomst.stderr.split())


def test_a_place_where_nothing_can_be_written(rao: Rao, tmp_path: Path) -> None:
    """A file where a folder should be is a sentence and exit code 3."""
    (tmp_path / "dicht").write_text("x", encoding="utf-8")
    uitkomst = rao(*VAST, "--uitvoer", str(tmp_path / "dicht" / "x.csv"))
    assert uitkomst.exit_code == 3
    assert "niet schrijven" in uitkomst.stderr


def test_an_own_template(rao: Rao, tmp_path: Path) -> None:
    """A region can make its own report; git is not needed to look."""
    shutil.copytree(GOED, tmp_path / "r")
    (tmp_path / "r" / "templates").mkdir(exist_ok=True)
    (tmp_path / "r" / "templates" / "cijfers.md.j2").write_text("Van {{ regio }}", "utf-8")
    tekst = goed(rao("-C", str(tmp_path / "r"), "cijfers", "--formaat", "md"))
    assert tekst == "Van Groningen en Drenthe\n"


def test_a_file_that_cannot_be_read(rao: Rao, tmp_path: Path) -> None:
    """Who counts without a file, says so."""
    shutil.copytree(GOED, tmp_path / "r")
    (tmp_path / "r" / "overleggen/2026/2026-01-15.yaml").write_text("soort: [", "utf-8")
    uitkomst = rao("-C", str(tmp_path / "r"), "cijfers", "--vandaag", "2026-06-25")
    assert "2026-01-15.yaml kan niet worden gelezen en telt niet mee" in uitkomst.stderr


@pytest.mark.parametrize(
    ("plek", "zin"),
    [
        ("rao.yaml", "hoort bij het register"),
        ("documenten/2026-03-12/x.md", "hoort bij het register"),
        ("Signaallijsten/x.csv", "hoort bij het register"),
        (".git/x.md", "hoort bij het register"),
        ("nieuw/x.md", "de map 'nieuw' bestaat niet"),
        ("eigen.md", "is vastgelegd in git"),
    ],
)
def test_a_place_that_is_not_for_reports(besloten: Secretaris, plek: str, zin: str) -> None:
    """What the register or git keeps is left alone, and no folder is made."""
    (besloten.map / "eigen.md").write_text("Van ons", encoding="utf-8")
    besloten.git("add", "eigen.md")
    besloten.git("commit", "-qm", "Eigen stuk")
    voor = besloten.foto()
    opdracht = ("cijfers", "--formaat", "md", "--uitvoer", plek, "--ja")
    assert zin in " ".join(besloten.faalt(*opdracht).split())
    assert besloten.foto() == voor
    assert not (besloten.map / "nieuw").exists()


def test_the_folder_for_reports(besloten: Secretaris) -> None:
    """The folder uitvoer is meant for it, and is made."""
    besloten.doet("cijfers", "--uitvoer", "uitvoer/jaar/cijfers.csv")
    assert (besloten.map / "uitvoer" / "jaar" / "cijfers.csv").is_file()


@pytest.mark.parametrize("formaat", FORMATEN)
def test_over_an_earlier_report(rao: Rao, tmp_path: Path, formaat: str) -> None:
    """An earlier report is replaced without a question, and nothing else is left behind."""
    doel = str(tmp_path / f"x.{formaat}")
    namen = [goed(rao(*VAST, "--uitvoer", doel)) for _ in range(2)]
    assert namen[0] == namen[1]
    assert len(list(tmp_path.iterdir())) == len(namen[0].splitlines())


@pytest.mark.parametrize("nummer", [0, 1])
def test_over_something_else(rao: Rao, tmp_path: Path, nummer: int) -> None:
    """What a person wrote stays unless --ja says otherwise; also where a plot would come."""
    opdracht = (*VAST, "--uitvoer", str(tmp_path / "x.md"))
    doel = Path(goed(rao(*opdracht)).splitlines()[nummer])
    doel.write_text("Mijn notities", encoding="utf-8")
    uitkomst = rao(*opdracht)
    assert "is geen verslag van rao" in " ".join(uitkomst.stderr.split())
    assert doel.read_text(encoding="utf-8") == "Mijn notities"
    goed(rao(*opdracht, "--ja"))
    assert doel.read_text(encoding="utf-8") != "Mijn notities"
