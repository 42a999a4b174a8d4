"""What a test begins with is done once, where it is the same register and the same words."""

from pathlib import Path

import pytest

from tests.cli.secretaris import Secretaris, Stadia, vaste_omgeving
from tests.cli.voorraad import uit_voorraad

GEDAAN: list[str] = []


@uit_voorraad
def plan(s: Secretaris, dag: str) -> tuple[Secretaris, str]:
    """Plan a meeting, stand there, and say what was given."""
    GEDAAN.append(dag)
    return s.op(dag), s.doet("nieuw", "overleg", "--datum", dag)


@pytest.fixture
def paar(
    stadia: Stadia, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> tuple[Secretaris, Secretaris]:
    """Two copies of a register, of which one thing may be done once."""
    vaste_omgeving(monkeypatch)
    GEDAAN.clear()
    return stadia.kopie("nieuw", tmp_path / "een"), stadia.kopie("nieuw", tmp_path / "ander")


def test_the_same_is_done_once(paar: tuple[Secretaris, Secretaris]) -> None:
    """The other has the same commit, clean, and the same answer, about its own folder."""
    een, ander = paar
    (_, gegeven), (daar, ook) = plan(een, "2026-04-09"), plan(ander, "2026-04-09")
    assert GEDAAN == ["2026-04-09"]
    assert ander.git("rev-parse", "HEAD") == een.git("rev-parse", "HEAD")
    assert (daar, ook) == (ander.op("2026-04-09"), gegeven)
    assert ander.git("status", "--porcelain") == ""


def test_in_another_register_it_is_done_anew(paar: tuple[Secretaris, Secretaris]) -> None:
    """One byte that differs is another register."""
    een, ander = paar
    ander.schrijf("documenten/brief.md", "Een brief.\n")
    plan(een, "2026-05-07")
    plan(ander, "2026-05-07")
    assert GEDAAN == ["2026-05-07"] * 2
    assert ander.lees("documenten/brief.md") == "Een brief.\n"


def test_on_another_day_or_with_other_words_too(paar: tuple[Secretaris, Secretaris]) -> None:
    """Who stands there on another day, or asks something else, begins there."""
    een, ander = paar
    plan(een, "2026-06-11")
    plan(ander.op("2026-03-06"), "2026-06-11")
    plan(een, "2026-07-09")
    assert GEDAAN == ["2026-06-11", "2026-06-11", "2026-07-09"]
