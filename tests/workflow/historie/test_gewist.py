"""An honest history that was wiped: told, and no alarm; an unsigned record helps nobody."""

import subprocess
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.cli.secretaris import ZAAK, Secretaris
from tests.workflow.historie.conftest import Kopie
from tests.workflow.historie.verhaal import controleer, vondsten, zet_klok
from tests.workflow.historie.vervalser import Vervalser

DOOR = ("--grond", "verzoek", "--door", "secretaris", "--door", "fg", "--ja")


def wis(map_: Path, *wat: str) -> None:
    """Wipe on a day after the story."""
    zet_klok(datetime(2026, 4, 1, 9, tzinfo=UTC))
    Secretaris(map_, "2026-04-01").doet("wis", *wat, *DOOR)


@pytest.mark.parametrize("soort", ["open", "ondertekend"])
@pytest.mark.parametrize("wat", [("--tekst", "reisdocument"), (ZAAK,)])
def test_no_false_alarm(kopie: Kopie, soort: str, wat: tuple[str, ...]) -> None:
    """Nothing is wrong in a history that was honest before."""
    map_ = kopie(soort)
    wis(map_, *wat)
    assert vondsten(controleer(map_)) == []


def test_signatures_are_told(kopie: Kopie) -> None:
    """That the signatures of before fell away, is said with the record."""
    map_ = kopie("ondertekend")
    wis(map_, ZAAK)
    (zin,) = [een for een in controleer(map_).niet_te_controleren if "handtekening van" in een]
    assert zin.startswith("De handtekening van ")
    assert "herschreven door W-2026-04-01-" in zin


def test_record_that_nobody_signed(kopie: Kopie) -> None:
    """Who may not sign cannot explain away what he did."""
    map_ = kopie("ondertekend")
    wis(map_, ZAAK)
    subprocess.run(["git", "config", "commit.gpgsign", "false"], cwd=map_, check=True)
    opdracht = ["git", "commit", "--quiet", "--amend", "--no-edit", "--no-gpg-sign"]
    subprocess.run(opdracht, cwd=map_, check=True)
    assert {vondst.soort for vondst in vondsten(controleer(map_))} >= {"handtekening"}


def test_old_anchors(kopie: Kopie) -> None:
    """A number on paper is still good, and the report says where it is now."""
    map_ = kopie("open")
    anker = Vervalser(map_).van("erratum")
    wis(map_, "--tekst", "reisdocument")
    verslag = controleer(map_, anker[:10])
    assert vondsten(verslag) == []
    (zin,) = [een for een in verslag.gecontroleerd if een.startswith(f"Anker {anker[:10]}")]
    assert "is gewist en opnieuw vastgelegd in " in zin
    assert ", door W-2026-04-01-" in zin


def test_old_anchors_after_two(kopie: Kopie) -> None:
    """After a second wiping the first numbers are followed once more."""
    map_ = kopie("open")
    anker = Vervalser(map_).van("erratum")
    wis(map_, "--tekst", "reisdocument")
    wis(map_, "--tekst", "Twee broers")
    assert vondsten(controleer(map_, anker[:10])) == []


def test_other_anchors(kopie: Kopie) -> None:
    """A number that no record knows is as wrong as it was."""
    map_ = kopie("open")
    wis(map_, "--tekst", "reisdocument")
    (vondst,) = vondsten(controleer(map_, "a" * 40))
    assert "staat niet in de geschiedenis" in vondst.tekst
