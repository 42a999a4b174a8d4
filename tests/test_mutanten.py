"""Mutants fit the program, each hunt finds the one that lives, and none is killed by accident."""

from pathlib import Path

import pytest

from tests.mutanten.__main__ import WORTEL, jaag, onpassend
from tests.mutanten.keus import DEEL, kies_deel
from tests.mutanten.mutant import Mutant, OngeldigeMutant, lees_mutanten

MODULE = "def verdubbel(getal):\n    return getal * 2\n"
TOETS = "from rao_cli.som import verdubbel\n\n\ndef test_som():\n    assert verdubbel({}) == {}\n"


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout of one module with one test."""
    for map_ in ("rao_cli", "tests"):
        (tmp_path / "checkout" / map_).mkdir(parents=True)
    (tmp_path / "checkout" / "rao_cli" / "__init__.py").touch()
    (tmp_path / "checkout" / "rao_cli" / "som.py").write_text(MODULE, encoding="utf-8")
    toets = tmp_path / "checkout" / "tests" / "test_som.py"
    toets.write_text(TOETS.format(3, 6), encoding="utf-8")
    return tmp_path / "checkout"


def mutant(nieuw: str, oud: str = "getal * 2") -> Mutant:
    """Return a mutant of that module."""
    return Mutant("som.py", oud, nieuw, "A reason.", ("tests/test_som.py",))


def test_every_mutant_fits_the_program() -> None:
    """The text that it breaks is in its file, once: otherwise mend tests/mutanten/harten."""
    assert onpassend(WORTEL, lees_mutanten()) == []


def test_every_mutant_has_a_reason_and_tests_that_exist() -> None:
    """A stranger reads what would go wrong, and which file of tests has to see it."""
    for een in lees_mutanten():
        assert een.waarom.endswith("."), een
        assert (WORTEL / een.toetsen[0]).is_file(), een


def test_every_heart_is_guarded() -> None:
    """Lose no file of mutants: they are five hearts and more than forty faults."""
    assert len(lees_mutanten()) > 40
    assert len({een.bestand.rpartition("/")[0] for een in lees_mutanten()}) >= 5


def test_a_row_of_a_table_is_broken_alone() -> None:
    """The same words stand in other rows too: only those of the row that is named change."""
    rij = Mutant("som.py", "a=1", "a=2", "A reason.", (), na='"twee"')
    assert rij.muteer('{"een": R(a=1), "twee": R(a=1), "drie": R(a=1)}') == (
        '{"een": R(a=1), "twee": R(a=2), "drie": R(a=1)}'
    )
    with pytest.raises(OngeldigeMutant, match=r'som\.py, "twee": a=1'):
        rij.muteer('{"een": R(a=1), "twee": R(b=1)}')


def test_a_mutant_that_is_noticed_is_killed(
    checkout: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The test fails, so the hunt succeeds; the checkout itself stays as it was."""
    assert jaag(checkout, [mutant("getal * 3")]) == 0
    assert "killed  som.py: getal * 2 → getal * 3" in capsys.readouterr().out
    assert (checkout / "rao_cli" / "som.py").read_text(encoding="utf-8") == MODULE


def test_a_mutant_that_nobody_notices_lives(
    checkout: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """3 + 3 is 6 as well: it is named with its reason."""
    assert jaag(checkout, [mutant("getal + 3"), mutant("getal * 3")]) == 1
    gezegd = capsys.readouterr().out
    assert "LIVES  som.py: getal * 2 → getal + 3\n       A reason.\n" in gezegd


def test_a_mutant_that_breaks_the_tests_themselves_is_no_kill(checkout: Path) -> None:
    """A module that cannot be imported proves nothing about what the tests see."""
    assert jaag(checkout, [mutant("verdriedubbel(getal)", "verdubbel(getal)")]) == 1


def test_tests_that_fail_anyway_kill_nothing(checkout: Path) -> None:
    """Without a mutant they have to be green."""
    toets = checkout / "tests" / "test_som.py"
    toets.write_text(TOETS.format(3, 7), encoding="utf-8")
    assert jaag(checkout, [mutant("getal * 3")]) == 1


@pytest.mark.parametrize(
    ("oud", "nieuw", "zin"),
    [
        ("getal * 5", "getal * 6", "occurs 0 times"),
        ("getal", "aantal", "occurs 2 times"),
        ("getal * 2", "getal *", "is no Python"),
        ("getal * 2", "getal  *  2", "nothing changes"),
    ],
)
def test_a_mutant_that_does_not_fit_is_told(oud: str, nieuw: str, zin: str) -> None:
    """A refactoring makes it fail loudly, not silently."""
    with pytest.raises(OngeldigeMutant, match=zin):
        mutant(nieuw, oud).muteer(MODULE)


def test_after_the_tests_they_are_not_run_first(
    checkout: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """In CI they just passed; a hunt alone runs them, so that no sick test counts as a kill."""
    toets = checkout / "tests" / "test_som.py"
    toets.write_text(TOETS.format(3, 7), encoding="utf-8")
    assert jaag(checkout, [mutant("getal * 3")]) == 1
    assert "fails without any mutant" in capsys.readouterr().out
    assert jaag(checkout, [mutant("getal * 3")], na_tests=True) == 0


def test_ci_hunts_a_third_that_the_program_chooses(checkout: Path) -> None:
    """The same program gives the same third; a changed one gives another."""
    alle = [mutant(f"getal * {keer}") for keer in range(3, 63)]
    eerst = kies_deel(checkout, alle)
    assert len(eerst) == len(alle) // DEEL
    assert kies_deel(checkout, alle) == eerst
    modules = sorted((checkout / "rao_cli").rglob("*.py"))
    modules[0].write_text("# anders\n" + modules[0].read_text(encoding="utf-8"), encoding="utf-8")
    assert kies_deel(checkout, alle) != eerst
