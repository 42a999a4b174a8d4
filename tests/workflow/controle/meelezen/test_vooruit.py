"""The second process is started before rao knows what it has to read, when that is likely much."""

import shutil
from collections.abc import Iterator

import pytest

from rao_cli.store.meelezen import processen, vooruit
from tests.cli.secretaris import Secretaris
from tests.workflow.controle.meelezen.conftest import Gelopen


@pytest.fixture
def vroeg(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[processen.Proces]]:
    """Every process that is started before anything is known of the register."""
    gestart: list[processen.Proces] = []

    def start(module: str) -> processen.Proces | None:
        if (proces := processen.start(module)) is not None:
            gestart.append(proces)
        return proces

    monkeypatch.setattr(vooruit, "start", start)
    yield gestart
    assert all(proces.returncode is not None for proces in gestart)


def test_it_starts_before_rao_has_loaded_its_rules(
    s: Secretaris, gelopen: list[Gelopen], vroeg: list[processen.Proces]
) -> None:
    """And that one is asked: no other is started."""
    assert s.rao("valideer").stdout
    assert [een.gesprek.proces for een in gelopen] == vroeg != []


@pytest.mark.parametrize("opdracht", [("signaallijsten",), ("--kies", "SIG"), ("rao.yaml",)])
def test_of_another_question_nobody_knows_how_much_it_reads(
    s: Secretaris, gelopen: list[Gelopen], vroeg: list[processen.Proces], opdracht: tuple[str, ...]
) -> None:
    """Then rao first looks."""
    assert s.rao("valideer", *opdracht).stdout
    assert len(gelopen) == 1
    assert vroeg == []


def test_what_an_earlier_run_read_needs_no_early_start(
    s: Secretaris, gelopen: list[Gelopen], vroeg: list[processen.Proces]
) -> None:
    """A change in one list is read as fast alone."""
    s.git("init", "--quiet")
    s.rao("valideer")
    pad = next(s.map.glob("signaallijsten/*/*"))
    pad.write_text(pad.read_text("utf-8").replace("onderwerp: ", "onderwerp: De ", 1), "utf-8")
    assert len(vroeg) == 1
    s.rao("valideer")
    assert len(vroeg) == len(gelopen) == 1


def test_it_ends_when_nothing_is_asked_of_it(
    s: Secretaris, gelopen: list[Gelopen], vroeg: list[processen.Proces]
) -> None:
    """Here all is in other files than they seemed: a folder with many that are none of it."""
    shutil.rmtree(s.map / "signaallijsten")
    for nummer in range(9):
        s.schrijf(f"signaallijsten/2026/.{nummer}.yaml", "soort: signaallijst\n")
    for map_ in ("overleggen", "acties", "terugkoppelingen", "onderwerpen", "wissingen"):
        shutil.rmtree(s.map / map_, ignore_errors=True)
    assert s.rao("valideer").stdout
    assert gelopen == []
    assert len(vroeg) == 1


def test_it_ends_when_rao_cannot_go_on(s: Secretaris, vroeg: list[processen.Proces]) -> None:
    """Of a register of a newer rao nothing is judged."""
    s.schrijf("rao.yaml", s.lees("rao.yaml").replace("versie: ", "versie: 9999"))
    assert s.rao("valideer").exit_code == 3
    assert len(vroeg) == 1
