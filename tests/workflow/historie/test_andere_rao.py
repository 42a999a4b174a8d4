"""The paper of a fixed list in the words of another rao: that is told, and is no fault (S11)."""

import subprocess
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from rao_cli import __version__
from rao_cli.documents.besluit.besluitenlijst import make_besluitenlijst
from rao_cli.model.overleg.papierversie import VERSIE
from rao_cli.workflow.besluit import vastblad
from rao_cli.workflow.historie import nagemaakt
from tests.cli.secretaris import OVERLEG, Secretaris
from tests.oud.test_oud import OUD
from tests.workflow.historie.conftest import Kopie
from tests.workflow.historie.test_eerlijk import DAARNA
from tests.workflow.historie.verhaal import BESLUIT, controleer, vondsten, zet_klok
from tests.workflow.historie.vervalser import LAAT, Vervalser
from tests.workflow.historie.vervalsing import LIJST_MD

EIGEN_WOORDEN = "een andere versie van rao schreef 1 stuk met eigen woorden"


def _genereer(v: Vervalser, versie: str) -> None:
    """Write the paper of the fixed list anew in other words, and say which rao did it."""
    v.vervang(LIJST_MD, "## Verbeteringen na vaststelling", "## Wat er verbeterd is")
    trailers = f"Rao-Handeling: besluitenlijst-genereer\nRao-Betreft: {OVERLEG}"
    van = f"{VERSIE}: {versie}\n" if versie else ""
    v.leg_vast(f"Besluitenlijst van {OVERLEG}\n\n{trailers}\n{van}Rao-Wijziging: {'d' * 20}")


def test_of_another_version(kopie: Kopie) -> None:
    """What another version wrote in its own words is no fault, and is told."""
    v = Vervalser(kopie("open"))
    _genereer(v, "0.0.1")
    verslag = controleer(v.map)
    assert vondsten(verslag) == []
    assert EIGEN_WOORDEN in " ".join(verslag.niet_te_controleren)


@pytest.mark.parametrize("versie", [__version__, ""])
def test_of_this_version(kopie: Kopie, versie: str) -> None:
    """Who says that this rao wrote it, or does not say who, is held to its words."""
    v = Vervalser(kopie("open"))
    _genereer(v, versie)
    assert {vondst.soort for vondst in vondsten(controleer(v.map))} == {"stuk"}


def test_a_step_says_which(kopie: Kopie) -> None:
    """A step that writes the paper says by which rao, and is checked by that."""
    v = Vervalser(kopie("open"))
    zet_klok(LAAT)
    Secretaris(v.map, "2026-04-01").doet("erratum", OVERLEG, BESLUIT, "--tekst", "Lees 2 juli")
    assert f"\n{VERSIE}: {__version__}\n" in v.git("log", "-1", "--format=%B")
    verslag = controleer(v.map)
    assert (vondsten(verslag), EIGEN_WOORDEN in str(verslag.niet_te_controleren)) == ([], False)


@pytest.mark.parametrize("bundel", OUD, ids=lambda pad: pad.name)
def test_by_a_later_rao(bundel: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A later rao with other words finds nothing wrong in what an old one made."""

    def anders(*args: Any) -> Any:
        document = make_besluitenlijst(*args)
        return replace(document, tekst=document.tekst.replace("## ", "## Over: "))

    for module in (nagemaakt, vastblad):
        monkeypatch.setattr(module, "make_besluitenlijst", anders)
    argv = ["git", "clone", "--quiet", str(bundel / "register.bundle"), str(tmp_path / "oud")]
    subprocess.run(argv, check=True, capture_output=True)
    verslag = controleer(tmp_path / "oud", nu=DAARNA)
    assert vondsten(verslag) == []
    assert "een andere versie van rao schreef" in " ".join(verslag.niet_te_controleren)
