"""`rao init` refuses what the questions forbid, by option and in the interview (S1)."""

import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from rao_cli.cli.app import app
from tests.cli.secretaris import Secretaris

REGIO = ("--regio", "Noord")
DRENTHE = ("--provincie", "Drenthe")
EMMEN = ("--lko", "emmen=LKO Emmen")
#: What is typed for provinces or LKO's, and what rao says of it.
PROVINCIES = [
    ("Drenthe, Groningen, Utrecht", "hier staan er 3"),
    ("Drenthe, drenthe", "twee keer"),
    ("Drente", "Bedoelt u Drenthe?"),
    (",", "een of twee provincies"),
]
LKOS = [
    ("emmen=+++", "er staat geen letter in"),
    ("+++", "er staat geen letter in"),
    ("emmen=LKO mw. Jansen", "naam van een persoon"),
    (f"emmen={'L' * 90}", "90 tekens"),
    ("Ter Apel=LKO", "kan niet worden gelezen"),
    (f"{'e' * 60}=LKO Emmen", "De sleutel heeft 60 tekens"),
    ("emmen=LKO Emmen, emmen=LKO Zuid", "De sleutel 'emmen' is er voor"),
    ("emmen=", "kan niet worden gelezen"),
    (",", "Er staat geen LKO."),
]
#: These cannot be typed on one line of an interview.
ALLEEN_ALS_OPTIE = [("emmen=LKO \x07Emmen", "een teken dat niemand ziet"), ("emmen=  ", "LKO")]


@pytest.fixture(autouse=True)
def lege_map(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An empty folder to stand in."""
    monkeypatch.chdir(tmp_path)


def weigert(tmp_path: Path, args: tuple[str, ...], zin: str) -> None:
    """Type a command that is refused with a sentence, and leaves nothing."""
    uitkomst = CliRunner().invoke(app, ["init", "oost", *REGIO, *args])
    assert (uitkomst.exit_code, uitkomst.stdout) == (2, ""), uitkomst.output
    assert zin in uitkomst.stderr
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(("getypt", "zin"), PROVINCIES)
def test_provinces(tmp_path: Path, getypt: str, zin: str) -> None:
    """Three provinces, none, the same one twice and an unknown one are refused."""
    weigert(tmp_path, ("--provincie", getypt, *EMMEN), zin)


def test_three_options(tmp_path: Path) -> None:
    """Three times --provincie is three provinces."""
    namen = (deel for naam in ("Drenthe", "Groningen", "Utrecht") for deel in ("--provincie", naam))
    weigert(tmp_path, (*namen, *EMMEN), "hier staan er 3")


@pytest.mark.parametrize(("getypt", "zin"), [*LKOS, *ALLEEN_ALS_OPTIE])
def test_lkos(tmp_path: Path, getypt: str, zin: str) -> None:
    """What cannot be the name or key of an LKO is refused."""
    weigert(tmp_path, (*DRENTHE, "--lko", getypt), zin)


@pytest.mark.parametrize("twee", ["LKO Emmen", "lko emmen"])
def test_two_lkos_with_one_name(tmp_path: Path, twee: str) -> None:
    """Two LKO's with one name cannot be told apart."""
    weigert(tmp_path, (*DRENTHE, *EMMEN, "--lko", f"zuid={twee}"), "heten allebei")


@pytest.mark.parametrize("naam", ["+++", "mw. Jansen", "N" * 90, " "])
def test_the_region(tmp_path: Path, naam: str) -> None:
    """The region has a name too."""
    uitkomst = CliRunner().invoke(app, ["init", "oost", "--regio", naam, *DRENTHE, *EMMEN])
    assert (uitkomst.exit_code, list(tmp_path.iterdir())) == (2, [])


@pytest.mark.skipif(sys.platform == "win32", reason="no pseudo terminal there")
@pytest.mark.parametrize(
    ("vooraf", "vragen"), [(EMMEN, PROVINCIES), (DRENTHE, LKOS)], ids=["provincies", "lkos"]
)
def test_the_interview(
    tmp_path: Path, vooraf: tuple[str, ...], vragen: list[tuple[str, str]]
) -> None:
    """The question says the same of the same answer, and asks again."""
    from tests.cli.questions.test_gesprek import gesprek

    rollen = ("--voorzitter", "COA", "--secretaris", "IND")
    antwoorden = [getypt for getypt, _ in vragen]
    code, tekst = gesprek(
        Secretaris(tmp_path), ("init", "oost", *REGIO, *rollen, *vooraf), [*antwoorden, "stop"]
    )
    assert code == 130
    assert [zin for _, zin in vragen if zin not in " ".join(tekst.split())] == []
