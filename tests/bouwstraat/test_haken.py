"""The hooks of `.pre-commit-hooks.yaml`, installed and run by the real pre-commit."""

from pathlib import Path
from typing import Final

import pytest

from tests.bouwstraat.precommit import Bewaakt, eis_pre_commit, maak_bron
from tests.cli.secretaris import Secretaris, vaste_omgeving
from tests.eenmaal import eenmaal

pytestmark = pytest.mark.traag

LIJST: Final = "signaallijsten/2026/SL-assen-2026-06-22.yaml"
GOED: Final = ("\ndatum: ", "\n# gelezen\ndatum: ")
FOUT: Final = ("soort: signaallijst", "soort: signalenlijst")
HEEL: Final = "rao-valideer"
GEWIJZIGD: Final = "rao-valideer-gewijzigd"
HAKEN: Final = (HEEL, GEWIJZIGD)


@pytest.fixture
def bewaakt(
    tmp_path: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> Bewaakt:
    """Return a repository with a register in it; rao is installed once for all tests."""
    eis_pre_commit()
    vaste_omgeving(monkeypatch)
    bron = eenmaal(tmp_path_factory, "haakbron", maak_bron)
    monkeypatch.setenv("PRE_COMMIT_HOME", str(bron.with_name("haakvoorraad")))
    monkeypatch.delenv("PYTHONPATH", raising=False)
    b = Bewaakt(Secretaris(tmp_path / "alles"), bron)
    b.richt_in()
    return b


@pytest.mark.parametrize("haak", HAKEN)
def test_a_good_change(bewaakt: Bewaakt, haak: str) -> None:
    """What is right passes, also in a folder with a space in its name."""
    bewaakt.met(haak)
    bewaakt.vervang(LIJST, *GOED)
    bewaakt.leg_klaar()
    gelukt, gezegd = bewaakt.commit()
    assert (gelukt, "Passed" in gezegd) == (True, True), gezegd


@pytest.mark.parametrize("haak", HAKEN)
def test_a_fault(bewaakt: Bewaakt, haak: str) -> None:
    """What is wrong is not committed, and its path and line are named."""
    bewaakt.met(haak)
    bewaakt.vervang(LIJST, *FOUT)
    bewaakt.leg_klaar()
    gelukt, gezegd = bewaakt.commit()
    assert (gelukt, f"regio noord/{LIJST}:2:8" in gezegd) == (False, True), gezegd


@pytest.mark.parametrize(("haak", "mag"), [(HEEL, False), (GEWIJZIGD, True)])
def test_a_file_that_goes(bewaakt: Bewaakt, haak: str, *, mag: bool) -> None:
    """What refers to a file that goes is wrong now: only who looks at everything sees it."""
    bewaakt.met(haak)
    bewaakt.top.git("rm", "--quiet", "--", f"regio noord/{LIJST}")
    gelukt, gezegd = bewaakt.commit()
    assert gelukt == mag, gezegd
    assert ("Skipped" in gezegd) == mag


@pytest.mark.parametrize("haak", HAKEN)
def test_a_file_of_others(bewaakt: Bewaakt, haak: str) -> None:
    """A file outside the register is not judged, also where a folder is called as one of ours."""
    bewaakt.met(haak)
    bewaakt.top.schrijf("documenten/2026/los.md", "soort: anders\n")
    bewaakt.top.schrijf("lees mij.txt", "BSN 999990366\n")
    bewaakt.leg_klaar()
    gelukt, gezegd = bewaakt.commit()
    assert gelukt, gezegd


@pytest.mark.parametrize("haak", HAKEN)
def test_partly_staged(bewaakt: Bewaakt, haak: str) -> None:
    """What is staged counts, and not what still lies in the folder; that stays as it was."""
    bewaakt.met(haak)
    bewaakt.vervang(LIJST, *GOED)
    bewaakt.leg_klaar()
    bewaakt.vervang(LIJST, *FOUT)
    gelukt, gezegd = bewaakt.commit()
    assert gelukt, gezegd
    assert FOUT[1] in bewaakt.top.lees(f"regio noord/{LIJST}")
    bewaakt.leg_klaar()
    bewaakt.vervang(LIJST, *reversed(FOUT))
    gelukt, gezegd = bewaakt.commit()
    assert not gelukt, gezegd
    assert FOUT[0] in bewaakt.top.lees(f"regio noord/{LIJST}")


@pytest.mark.parametrize("haak", HAKEN)
def test_a_baseline(bewaakt: Bewaakt, haak: str) -> None:
    """What was there before does not stop anybody; what comes to it does."""
    bewaakt.vervang(LIJST, "aanbrenger: ", "aanbrenger: ABC # was ")
    grens = str(bewaakt.top.map / "grens.txt")
    bewaakt.top.rao("valideer", ".", "--grens", grens, "--schrijf")
    bewaakt.met(haak, "--grens", "grens.txt")
    bewaakt.vervang(LIJST, *GOED)
    bewaakt.leg_klaar()
    gelukt, gezegd = bewaakt.commit()
    assert gelukt, gezegd
    bewaakt.vervang(LIJST, *FOUT)
    bewaakt.leg_klaar()
    assert not bewaakt.commit()[0]


@pytest.mark.parametrize("haak", HAKEN)
def test_what_rao_itself_commits(bewaakt: Bewaakt, haak: str) -> None:
    """A step of rao passes the hook too; work that lies open in the folder stays."""
    bewaakt.met(haak)
    open_ = "signaallijsten/2026/SL-assen-2026-06-08.yaml"
    bewaakt.vervang(open_, *GOED)
    s = Secretaris(bewaakt.register, "2026-06-25")
    s.doet("nieuw", "onderwerp", "--type", "thema", "--titel", "Gemeenten")
    assert s.log()[-1].startswith("Nieuw onderwerp thema-")
    assert bewaakt.top.git("status", "--porcelain") == f' M "regio noord/{open_}"'


@pytest.mark.parametrize("haak", HAKEN)
def test_what_rao_itself_may_not_commit(bewaakt: Bewaakt, haak: str) -> None:
    """A refused step changes nothing, and rao says so, also with work that lies open."""
    bewaakt.met(haak, "--streng")
    bewaakt.vervang("signaallijsten/2026/SL-assen-2026-06-08.yaml", *GOED)
    s = Secretaris(bewaakt.register, "2026-06-25")
    fout = s.faalt("nieuw", "onderwerp", "--type", "knelpunt", "--titel", "Tolken")
    assert "geweigerd. Er is niets veranderd." in fout
    assert "OND01" in fout
