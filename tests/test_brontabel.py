"""The table from source to program is complete and up to date."""

from functools import cache
from pathlib import Path

import pytest

from docs.maak_brontabel import UITSPRAKEN, maak
from docs.maak_woordenlijst import maak as maak_woordenlijst
from rao_cli.rules import ALLE_REGELS

ROOT = Path(__file__).resolve().parent.parent
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
@pytest.mark.parametrize("kolom", ["regels", "opdrachten", "documenten", "toetsen"])
def test_no_empty_cell(nummer: str, kolom: str) -> None:
    """Each statement is kept by a rule, served by a command, shown in a document, and tested."""
    assert rijen()[nummer][kolom] != "–"


def test_each_rule_names_statements_that_exist() -> None:
    """No rule cites a statement that the source does not have."""
    assert {nummer for regel in ALLE_REGELS for nummer in regel.bron} <= set(UITSPRAKEN)


def test_the_list_of_words_is_up_to_date() -> None:
    """WOORDENLIJST.md holds what `rao begrip` says."""
    assert (ROOT / "WOORDENLIJST.md").read_text(encoding="utf-8") == maak_woordenlijst()
