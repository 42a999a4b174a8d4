"""The shared options: after the command, and two of them also before it."""

import json
from datetime import date, datetime
from pathlib import Path
from typing import Annotated

import pytest
import typer
from typer.testing import Result

from rao_cli.cli.options import AlsJson, Ja, Proef, RegisterOptie, Vandaag, read_datum
from rao_cli.cli.terminal import uitvoer
from tests.cli import proefbank


def opdracht(
    *,
    register_map: RegisterOptie,
    vandaag: Vandaag,
    als_json: AlsJson = False,
    proef: Proef = False,
    ja: Ja = False,
) -> None:
    """Tell what came in."""
    gekregen = {
        "map": register_map.as_posix(),
        "vandaag": vandaag,
        "vlaggen": [als_json, proef, ja],
    }
    uitvoer.toon_json("proef", gekregen)


def met_dag(
    *,
    dag: Annotated[date | None, typer.Option("--dag", parser=read_datum)] = None,
    register_map: RegisterOptie,
    vandaag: Vandaag,
) -> None:
    """Tell which day came in."""
    del register_map, vandaag
    uitvoer.toon_json("proef", {"dag": dag})


def gekregen(uitkomst: Result) -> tuple[str, str, list[bool]]:
    """What the command saw."""
    assert uitkomst.exit_code == 0, uitkomst.output
    data = json.loads(uitkomst.stdout)
    return data["map"], data["vandaag"], data["vlaggen"]


def test_without_options(proef: proefbank.Proef) -> None:
    """This folder, the day of today, and no flags."""
    map_, vandaag, vlaggen = gekregen(proef(opdracht))
    assert (map_, vlaggen) == (".", [False, False, False])
    assert date.fromisoformat(vandaag) <= datetime.now().astimezone().date()


def test_after_the_command(proef: proefbank.Proef, tmp_path: Path) -> None:
    """Long and short names."""
    args = ["-C", str(tmp_path), "--vandaag", "2026-03-12", "--json", "-n", "-j"]
    assert gekregen(proef(opdracht, *args)) == (tmp_path.as_posix(), "2026-03-12", [True] * 3)


def test_before_the_command(proef: proefbank.Proef, tmp_path: Path) -> None:
    """`rao -C map --vandaag dag opdracht` is the same."""
    voor = ("-C", str(tmp_path), "--vandaag", "2026-03-12")
    assert gekregen(proef(opdracht, voor=voor))[:2] == (tmp_path.as_posix(), "2026-03-12")


def test_after_wins(proef: proefbank.Proef, tmp_path: Path) -> None:
    """What stands nearest to the command counts."""
    voor = ("--map", str(tmp_path), "--vandaag", "2026-03-12")
    uitkomst = proef(opdracht, "-C", ".", "--vandaag", "2026-04-01", voor=voor)
    assert gekregen(uitkomst)[:2] == (".", "2026-04-01")


@pytest.mark.parametrize(
    "getypt", ["12-3-2026", "12/03/2026", "12 maart 2026", "donderdag 12 maart 2026", "2026-3-12"]
)
def test_a_date_in_any_usual_way(proef: proefbank.Proef, getypt: str) -> None:
    """An option reads what a question reads."""
    assert gekregen(proef(opdracht, "--vandaag", getypt))[1] == "2026-03-12"


@pytest.mark.parametrize(
    ("voor", "na"),
    [
        ((), ("--dag", "morgen", "--vandaag", "2026-03-12")),
        ((), ("--vandaag", "2026-03-12", "--dag", "morgen")),
        (("--vandaag", "2026-03-12"), ("--dag", "morgen")),
    ],
)
def test_near_days_follow_the_clock(
    proef: proefbank.Proef, voor: tuple[str, ...], na: tuple[str, ...]
) -> None:
    """Tomorrow is the day after --vandaag, wherever that stands."""
    uitkomst = proef(met_dag, *na, voor=voor)
    assert json.loads(uitkomst.stdout)["dag"] == "2026-03-13"


def test_what_is_no_date(proef: proefbank.Proef) -> None:
    """The complaint says how."""
    uitkomst = proef(opdracht, "--vandaag", "ooit")
    assert uitkomst.exit_code == 2
    assert uitkomst.stderr.splitlines()[0] == (
        "Fout: De waarde bij --vandaag klopt niet: 'ooit' is geen datum. "
        "Schrijf bijvoorbeeld 12-3-2026 of 12 maart 2026."
    )


def test_a_date_that_does_not_exist(proef: proefbank.Proef) -> None:
    """There is no 30 February."""
    uitkomst = proef(opdracht, "--vandaag", "2026-02-30")
    assert "'2026-02-30' bestaat niet op de kalender." in uitkomst.stderr


def test_the_folder_must_exist(proef: proefbank.Proef, tmp_path: Path) -> None:
    """Before or after the command."""
    weg = str(tmp_path / "weg")
    zin = f"Fout: De waarde bij --map klopt niet: '{weg}' bestaat niet."
    for uitkomst in (proef(opdracht, "-C", weg), proef(opdracht, voor=("-C", weg))):
        assert (uitkomst.exit_code, uitkomst.stderr.splitlines()[0]) == (2, zin)
