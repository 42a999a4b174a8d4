"""`rao cijfers` as a workbook: Excel and LibreOffice read numbers as numbers, and no formula."""

import zipfile
from pathlib import Path
from typing import Any

import odfdo
import openpyxl
import pytest

from rao_cli.store.papier import extra
from tests.cli.secretaris import Secretaris

Bladen = dict[str, list[list[Any]]]


def lees(pad: Path) -> Bladen:
    """Read a workbook as another program does: sheet → rows of values."""
    if pad.suffix == ".xlsx":
        boek = openpyxl.load_workbook(pad)
        return {blad.title: [list(rij) for rij in blad.values] for blad in boek}
    tabellen = odfdo.Document(pad).body.tables
    return {str(tabel.name): [list(rij) for rij in tabel.get_values()] for tabel in tabellen}


def maak(register: Secretaris, eind: str) -> Path:
    """Let rao write a workbook, and return where."""
    pad = register.map / "uitvoer" / f"cijfers{eind}"
    assert register.doet("cijfers", "--uitvoer", str(pad)) == f"{pad}\n"
    return pad


@pytest.mark.parametrize("eind", [".xlsx", ".ods"])
def test_numbers_are_numbers(besloten: Secretaris, eind: str) -> None:
    """A sheet per table and one with every figure; a number can be added up."""
    bladen = lees(maak(besloten, eind))
    assert next(iter(bladen)) == "Over deze cijfers"
    kop, *rijen = bladen["In en uit"]
    totaal = dict(zip(kop, rijen[-1], strict=True))
    assert (totaal["LKO"], int(totaal["zaken"])) == ("Totaal", 1)
    assert not isinstance(totaal["zaken"], str)
    alles = dict(zip(bladen["Alle cijfers"][0], bladen["Alle cijfers"][1], strict=True))
    assert alles["groep"].startswith("LKO")
    assert int(alles["zaken"]) == 1


@pytest.mark.parametrize("eind", [".xlsx", ".ods"])
def test_what_the_numbers_mean_is_in_it(besloten: Secretaris, eind: str) -> None:
    """Region, period, the day it was made and each word that stands above a column."""
    over = {rij[0]: rij[1] for rij in lees(maak(besloten, eind))["Over deze cijfers"] if rij[0]}
    assert over["Gemaakt op"] == "12 maart 2026"
    assert over["Cijfers"].startswith("RAO ")
    assert over["nog open"] == "Al open plus in, min uit."


@pytest.mark.parametrize("eind", [".xlsx", ".ods"])
def test_a_name_is_no_formula(besloten: Secretaris, eind: str) -> None:
    """An LKO with the name of a formula, a link or a code stays a text."""
    naam = "=HYPERLINK(1) & <LKO> {=1}"
    tekst = besloten.lees("rao.yaml").replace("naam: LKO Ter Apel", f'naam: "{naam}"')
    besloten.schrijf("rao.yaml", tekst)
    pad = maak(besloten, eind)
    assert any(rij[0] == naam for rij in lees(pad)["In en uit"])
    with zipfile.ZipFile(pad) as boek:
        inhoud = b"".join(map(boek.read, boek.namelist()))
    assert b"<f>" not in inhoud
    assert b"table:formula" not in inhoud


@pytest.mark.parametrize("eind", [".xlsx", ".ods"])
def test_only_an_own_workbook_is_replaced(besloten: Secretaris, eind: str) -> None:
    """Making it again is fine; the workbook of somebody else stays."""
    pad = maak(besloten, eind)
    maak(besloten, eind)
    if eind == ".xlsx":
        openpyxl.Workbook().save(pad)
    else:
        odfdo.Document("spreadsheet").save(pad)
    was = pad.read_bytes()
    assert "geen verslag van rao" in besloten.faalt("cijfers", "--uitvoer", str(pad))
    assert pad.read_bytes() == was


def test_a_workbook_needs_a_file(besloten: Secretaris) -> None:
    """It is nothing to show on a screen."""
    assert "--uitvoer cijfers.xlsx" in besloten.faalt("cijfers", "--formaat", "xlsx", code=2)


def test_without_the_extra_no_workbook(
    besloten: Secretaris, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One sentence with the command that installs it; the other formats go on."""
    monkeypatch.setattr(extra, "find_spec", lambda _naam: None)
    pad = besloten.map / "uitvoer" / "cijfers.ods"
    assert 'pip install "rao-cli[documenten]"' in besloten.faalt("cijfers", "--uitvoer", str(pad))
    besloten.doet("cijfers", "--uitvoer", str(pad.with_suffix(".csv")))
