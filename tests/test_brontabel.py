"""The table from source to program is complete and up to date."""

import ast
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from docs.maak_brontabel import GESPEELD, documenten, gespeelde_toetsen, maak
from docs.maak_woordenlijst import maak as maak_woordenlijst
from rao_cli.documents.document import DOCUMENTEN, Documentsoort
from rao_cli.model.tonen.uitspraken import UITSPRAKEN
from rao_cli.rules.alle import ALLE_REGELS

ROOT = Path(__file__).resolve().parent.parent
#: How a Secretaris types, and how one changes a file by hand.
TYPT = {"doet", "zegt", "faalt", "rao"}
MET_DE_HAND = {"schrijf", "typt", "typt_nieuw", "onderwerp", "write_text", "write_bytes"}
WEGING = [nummer for nummer in UITSPRAKEN if int(nummer[1:3].rstrip("abcde")) >= 18]


def test_the_table_is_up_to_date() -> None:
    """docs/bron.md is what the generator makes of the code as it is now."""
    assert (ROOT / "docs" / "bron.md").read_text(encoding="utf-8") == maak()


@pytest.mark.parametrize("nummer", WEGING)
def test_each_statement_on_the_weighing_has_a_rule_with_cases(nummer: str) -> None:
    """S18 to S23 and S19a to S19e each have a rule whose cases are in the repository."""
    codes = [regel.code for regel in ALLE_REGELS if nummer in regel.bron]
    gevallen = [ROOT / "tests" / "rules" / "gevallen" / f"{code}.yaml" for code in codes]
    assert codes
    assert all(pad.exists() for pad in gevallen)


@cache
def rijen() -> dict[str, dict[str, str]]:
    """Return the table: per statement its cells by the head of their column."""
    regels = [regel.strip("| \n").split(" | ") for regel in maak().splitlines() if "| " in regel]
    kop, *rest = regels
    return {cellen[0]: dict(zip(kop, cellen, strict=True)) for cellen in rest}


def test_the_table_names_each_statement() -> None:
    """S1 to S23 each have a row, and nothing else has."""
    assert list(rijen()) == list(UITSPRAKEN)


@pytest.mark.parametrize("nummer", UITSPRAKEN)
@pytest.mark.parametrize("kolom", ["regels", "opdrachten", "documenten", "gespeeld", "toetsen"])
def test_no_empty_cell(nummer: str, kolom: str) -> None:
    """Each statement is kept by a rule, served by a command, shown in a document, and tested."""
    assert rijen()[nummer][kolom] != "–"


def aangeroepen(knoop: ast.AST) -> set[str]:
    """Return the names of the methods that are called somewhere below."""
    return {
        deel.func.attr
        for deel in ast.walk(knoop)
        if isinstance(deel, ast.Call) and isinstance(deel.func, ast.Attribute)
    }


def test_each_statement_is_played() -> None:
    """Each of the 27 statements has a played test, and no played test another number."""
    assert sorted(gespeelde_toetsen()) == sorted(UITSPRAKEN)
    assert len(UITSPRAKEN) == 27


def functies(pad: Path) -> dict[str, ast.FunctionDef]:
    """Return the functions of a module by name."""
    boom = ast.parse(pad.read_text("utf-8"))
    return {deel.name: deel for deel in boom.body if isinstance(deel, ast.FunctionDef)}


def typt(functie: ast.FunctionDef, stappen: dict[str, ast.FunctionDef]) -> bool:
    """Tell whether a function types a command: itself, or in one of its steps."""
    namen = {deel.id for deel in ast.walk(functie) if isinstance(deel, ast.Name)}
    eerder = [stappen[naam] for naam in namen & stappen.keys() if naam != functie.name]
    return bool(aangeroepen(functie) & TYPT) or any(typt(stap, stappen) for stap in eerder)


@pytest.mark.parametrize("nummer", UITSPRAKEN)
def test_a_played_test_types_commands(nummer: str) -> None:
    """Each played test of a statement types commands, and looks at what came of it."""
    for pad, functie in gespeelde_toetsen()[nummer]:
        stappen = functies(GESPEELD / "verhaal.py") | functies(pad)
        assert typt(functie, stappen), functie.name
        assert any(isinstance(deel, ast.Assert) for deel in ast.walk(functie)), functie.name
        assert ast.get_docstring(functie), functie.name


def test_no_played_test_writes_a_file() -> None:
    """What is played is typed: no story changes a file of the register by hand."""
    gevonden = {
        pad.name: met_de_hand
        for pad in sorted(GESPEELD.glob("*.py"))
        if (met_de_hand := aangeroepen(ast.parse(pad.read_text("utf-8"))) & MET_DE_HAND)
    }
    assert gevonden == {}


@pytest.mark.parametrize("soort", DOCUMENTEN, ids=lambda soort: str(soort.soort))
def test_a_row_of_a_document_names_what_its_text_serves(soort: Documentsoort[Any]) -> None:
    """A row says the statements that its templates and its module mention, for `rao regel`."""
    genoemd = {nummer for nummer, namen in documenten().items() if {*namen} & {*soort.sjablonen}}
    assert set(soort.bron) == genoemd


def test_each_rule_names_statements_that_exist() -> None:
    """No rule cites a statement that the source does not have."""
    assert {nummer for regel in ALLE_REGELS for nummer in regel.bron} <= set(UITSPRAKEN)


def test_the_list_of_words_is_up_to_date() -> None:
    """WOORDENLIJST.md holds what `rao begrip` says."""
    assert (ROOT / "WOORDENLIJST.md").read_text(encoding="utf-8") == maak_woordenlijst()
