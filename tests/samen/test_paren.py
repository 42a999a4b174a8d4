"""Two persons who each did one thing share it: nothing is lost, and little is asked.

`paren.txt` says which two things, `golden/paren.txt` what is asked of whom puts them together.
"""

from __future__ import annotations

from functools import partial
from operator import attrgetter
from typing import TYPE_CHECKING, Final

import pytest

from tests.samen.keuring import Uitslag, deel
from tests.samen.metgit import haal_met_merge, haal_met_rebase
from tests.samen.proces import sync
from tests.samen.wereld import HIER, Paar, Wereld, read_daden, read_paren

if TYPE_CHECKING:
    from pathlib import Path

PAREN: Final = read_paren()
GOLDEN: Final = HIER / "golden/paren.txt"
#: Of these a person types a text in place of both.
EIGEN: Final = ("standpunt-coa", "vul-vraag", "wijzig-vraag", "besluit-zet-tekst", "notuleer")
METGIT: Final = {"merge": haal_met_merge, "rebase": haal_met_rebase}


def _regel(uitslag: Uitslag) -> str:
    return f"{uitslag.paar.naam}: {uitslag.golden}"


def _verwacht() -> dict[str, str]:
    regels = GOLDEN.read_text(encoding="utf-8").splitlines() if GOLDEN.exists() else []
    return {regel.partition(": ")[0]: regel for regel in regels}


def _keur(uitslag: Uitslag, request: pytest.FixtureRequest) -> None:
    """With --golden-update, what is asked is written down."""
    if request.config.getoption("--golden-update"):
        regels = _verwacht() | {uitslag.paar.naam: _regel(uitslag)}
        GOLDEN.parent.mkdir(exist_ok=True)
        volgorde = [regels[p.naam] for p in PAREN if p.naam in regels]
        GOLDEN.write_text("\n".join([*volgorde, ""]), encoding="utf-8")
    assert uitslag.mis == [], "\n".join([uitslag.paar.zin, *uitslag.mis])
    if not request.config.getoption("--golden-update"):
        assert _regel(uitslag) == _verwacht().get(uitslag.paar.naam), uitslag.paar.zin


def test_genoeg() -> None:
    """There are pairs enough, each once, and each act is used."""
    assert len({paar.naam for paar in PAREN}) == len(PAREN) > 150
    assert {daad for paar in PAREN for daad in paar[:2]} == {*read_daden()}


@pytest.mark.parametrize("paar", [p for p in PAREN if p.kort], ids=attrgetter("naam"))
def test_kort(paar: Paar, wereld: Wereld, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    """`rao sync` puts together what two persons did."""
    _keur(deel(wereld, paar, tmp_path / "x"), request)


@pytest.mark.lang
@pytest.mark.parametrize("paar", PAREN, ids=attrgetter("naam"))
def test_alle(paar: Paar, wereld: Wereld, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    """So it does for every pair."""
    _keur(deel(wereld, paar, tmp_path / "x"), request)


@pytest.mark.lang
@pytest.mark.parametrize("paar", PAREN, ids=attrgetter("naam"))
def test_de_ander(paar: Paar, wereld: Wereld, tmp_path: Path) -> None:
    """And when each time what the other shared is taken, nothing else is lost."""
    if _verwacht()[paar.naam].endswith(": -"):
        pytest.skip("nothing is asked")
    uitslag = deel(wereld, paar, tmp_path / "x", partial(sync, keus="hun"))
    assert uitslag.mis == [], "\n".join([paar.zin, *uitslag.mis])


@pytest.mark.lang
@pytest.mark.parametrize("daad", EIGEN)
def test_eigen_tekst(daad: str, wereld: Wereld, tmp_path: Path) -> None:
    """And so when somebody types a text in place of both."""
    deler = partial(sync, keus="Dit is wat wij samen bedoelden, en niet meer.")
    uitslag = deel(wereld, Paar(daad, daad), tmp_path / "x", deler)
    assert uitslag.mis == []
    assert uitslag.gedeeld.gevraagd


@pytest.mark.lang
@pytest.mark.parametrize("hoe", METGIT)
@pytest.mark.parametrize("paar", PAREN, ids=attrgetter("naam"))
def test_met_git(paar: Paar, hoe: str, wereld: Wereld, tmp_path: Path) -> None:
    """Pulled by git with the driver, and finished by `rao sync`, nothing is lost either."""
    uitslag = deel(wereld, paar, tmp_path / "x", METGIT[hoe])
    assert uitslag.mis == [], "\n".join([paar.zin, *uitslag.mis])
