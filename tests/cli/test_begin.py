"""`rao` alone says what to do now, and not every command."""

import shutil
from pathlib import Path

import pytest

from rao_cli.cli import inhoud, omgeving
from tests.cli.proefbank import Rao
from tests.cli.secretaris import Secretaris

VAAK = (
    "Vaak gebruikt\n"
    "  rao status        Zie wat er nu moet gebeuren, en door wie.\n"
    "  rao nieuw zaak    Zet een zaak op een signaallijst.\n"
    "  rao zaak vul-aan  Vul aan wat bij een zaak nog ontbreekt.\n"
    "  rao toon          Bekijk één zaak, signaallijst, overleg of actie.\n"
    "  rao valideer      Controleer het register en lees wat u nog moet doen.\n"
    "\n"
    "Alle opdrachten: rao --help\n"
)


def test_outside_a_register(rao: Rao, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where there is no register it says how to begin, and ends well."""
    monkeypatch.chdir(tmp_path)
    uitkomst = rao()
    assert (uitkomst.exit_code, uitkomst.stderr) == (0, "")
    assert uitkomst.stdout == (
        "In deze map staat nog geen register.\n"
        "\n"
        "Zo begint u\n"
        "  rao demo  Bekijk rao aan het werk op een voorbeeldregister.\n"
        "  rao init  Maak een nieuw register voor uw regio.\n"
        "\n"
        "Is er al een register? Ga naar die map, of typ: rao -C MAP\n"
        "Deelt een collega er een? Neem het over met: rao init --van ADRES\n"
        "Alle opdrachten: rao --help\n"
    )


def test_in_a_register(besloten: Secretaris) -> None:
    """It shows the first three tasks of `rao status`, with their commands, and how many more."""
    alleen, status = besloten.doet(), besloten.doet("status")
    taken = alleen.partition("Dit moet het eerst\n")[2].partition("\n\n")[0]
    opdrachten = [regel.strip() for regel in taken.splitlines() if regel.strip()[:4] == "rao "]
    alle = [regel.strip() for regel in status.splitlines() if regel.strip()[:4] == "rao "]
    assert len(opdrachten) == 3
    assert opdrachten == alle[:3]
    assert len(alle) == 4
    assert "Er is nog één taak. Alles ziet u met: rao status\n" in alleen
    assert alleen.endswith(VAAK)


def test_from_elsewhere(besloten: Secretaris, monkeypatch: pytest.MonkeyPatch) -> None:
    """`rao -C MAP` says it of the register there."""
    hier = besloten.doet()
    monkeypatch.chdir(besloten.map.parent)
    assert besloten.doet() == hier


@pytest.mark.parametrize(("opslag", "bewaart"), [("", True), ("ja", False)])
def test_it_reads_as_status_does(
    gepland: Secretaris, monkeypatch: pytest.MonkeyPatch, opslag: str, *, bewaart: bool
) -> None:
    """What an earlier run read it does not read again, unless RAO_ZONDER_OPSLAG says so."""
    monkeypatch.setenv(omgeving.ZONDER_OPSLAG, opslag)
    plek = gepland.map / ".git" / "rao" / "opslag"
    shutil.rmtree(plek, ignore_errors=True)
    gepland.doet()
    assert any(plek.glob("stukken-*")) is bewaart


def test_in_a_broken_register(rao: Rao, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A register that cannot be read is told, and the commands stand there all the same."""
    (tmp_path / "rao.yaml").write_text("regio: [\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    uitkomst = rao()
    assert uitkomst.exit_code == 0
    assert uitkomst.stderr.startswith("Fout: Het bestand rao.yaml heeft fouten")
    assert uitkomst.stdout.lstrip("\n") == VAAK


def test_not_the_whole_list(besloten: Secretaris) -> None:
    """At most fifteen commands are named: the others are behind `rao --help`."""
    genoemd = [o for o in inhoud.OPDRACHTEN if f"rao {o.pad} " in besloten.doet()]
    assert len(genoemd) <= 15
