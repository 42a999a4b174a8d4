"""Somebody shares while a wiping waits, or an old copy: what is printed works as it is typed."""

from __future__ import annotations

import shlex
import sys
from typing import TYPE_CHECKING

import pytest

from tests.bewaring.test_drie_kopieen import WOORD, met_naam, ruim_server, trekt, wis
from tests.cli.bewaring.speuren import waar_nog, wist

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.bewaring.conftest import Driestap, Drietal
    from tests.cli.samen.paar import Collega

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a script that a shell starts")
TWEEDE, TWEEDE_WOORD = "P. Onbekende", "onbekende"
SERVER = "Laat de beheerder eerst op de server typen, in de map van dit register daar: "
ZONDER = "Dan is dit genoeg, zonder beheerder: "


def gezegd_door(wie: Collega) -> str:
    """Return what a refused `rao sync` says."""
    return wie.faalt("sync")


def regel(gezegd: str, begin: str) -> list[str]:
    """Return the words of the command that is told behind some words."""
    (een,) = [r for r in gezegd.splitlines() if begin in r]
    return shlex.split(een.partition(begin)[2])


def typt(wie: Collega, woorden: list[str]) -> int:
    """Type a command of git; returns its exit code."""
    return wie.mag(*woorden[1:])


def met_haken(drie: Drietal) -> None:
    """Let all have the hooks of rao, beside the server."""
    for wie in drie.allen:
        wie.zegt("haak", "installeer")
    for wie in drie.allen:
        wie.zegt("sync")


def deel_tussen_twee(drie: Drietal) -> None:
    """Share one wiping; a second name came after it, and Ben shares while that is wiped."""
    wis(drie)
    drie.ben.zegt("sync")
    drie.ben.typt_nieuw("documenten/notitie.md", f"Gesproken met {TWEEDE}.\n")
    drie.ben.mag("push", "-q", "--no-verify", "origin", "main")
    drie.anna.zegt("sync")
    wist(drie.anna, "--tekst", TWEEDE)
    drie.ben.doet("nieuw", "overleg", "--datum", "2026-06-04")
    drie.ben.zegt("sync")


@pytest.fixture(params=["haken", pytest.param("zonder", marks=pytest.mark.traag)])
def begin(request: pytest.FixtureRequest) -> tuple[Driestap, ...]:
    """All have the hooks of rao, or only the server has."""
    return (met_naam, met_haken) if request.param == "haken" else (met_naam,)


@pytest.fixture
def haken(begin: tuple[Driestap, ...], drietal_na: Callable[..., Drietal]) -> Drietal:
    """Nothing is wiped yet."""
    return drietal_na(*begin)


@pytest.fixture
def tweede(begin: tuple[Driestap, ...], drietal_na: Callable[..., Drietal]) -> Drietal:
    """Ben shared while a second wiping waits."""
    return drietal_na(*begin, deel_tussen_twee)


def is_goed(drie: Drietal) -> None:
    """All follow with rao sync; nothing of the words is left, nothing of Ben's work is lost."""
    for wie in (drie.ben, drie.anna, drie.cor):
        wie.zegt("sync")
    assert drie.gelijk()
    ruim_server(drie.server.map)
    for map_ in (*(wie.map for wie in drie.allen), drie.server.map):
        assert waar_nog(map_, WOORD, TWEEDE_WOORD) == []
    assert (drie.cor.map / "overleggen/2026/2026-06-04.yaml").exists()


def test_second_wiping(tweede: Drietal) -> None:
    """The administrator sets back, Anna pushes: each line as it was printed."""
    gezegd = gezegd_door(tweede.anna)
    assert "heeft nog de oude geschiedenis" in " ".join(gezegd.split())
    assert "oude kopie" not in gezegd
    tweede.server.git(*regel(gezegd, SERVER)[1:])
    assert typt(tweede.anna, regel(gezegd, "Typ dan één keer: ")) == 0
    is_goed(tweede)


@pytest.mark.traag
def test_second_wiping_pulled_with_rebase(tweede: Drietal) -> None:
    """Ben types git pull --rebase after it, which leaves his step out: rao sync puts it back."""
    gezegd = gezegd_door(tweede.anna)
    tweede.server.git(*regel(gezegd, SERVER)[1:])
    assert typt(tweede.anna, regel(gezegd, "Typ dan één keer: ")) == 0
    tweede.ben.git("pull", "-q", "--rebase")
    assert not (tweede.ben.map / "overleggen/2026/2026-06-04.yaml").exists()
    is_goed(tweede)


def test_second_wiping_without_a_hook_there(tweede: Drietal) -> None:
    """Where the server has no hook, one line is enough, whatever hook is here."""
    (tweede.server.map / "hooks/pre-receive").unlink()
    assert typt(tweede.anna, regel(gezegd_door(tweede.anna), ZONDER)) == 0
    is_goed(tweede)


def deel_het_oude(drie: Drietal) -> None:
    """Share an old copy, while the hook of the server is off."""
    drie.ben.doet("nieuw", "overleg", "--datum", "2026-06-04")
    wis(drie)
    trekt(drie.ben)
    haak = drie.server.map / "hooks/pre-receive"
    haak.rename(haak.with_name("even-weg"))
    drie.ben.git("push", "-q", "--no-verify", "origin", "main")
    haak.with_name("even-weg").rename(haak)


@pytest.fixture
def oud(begin: tuple[Driestap, ...], drietal_na: Callable[..., Drietal]) -> Drietal:
    """The hook was off for a while, and an old copy was shared."""
    return drietal_na(*begin, deel_het_oude)


@pytest.mark.parametrize("keek", [pytest.param(False, marks=pytest.mark.traag), True])
def test_old_copy(oud: Drietal, *, keek: bool) -> None:
    """The administrator sets back, and everybody types rao sync; also who fetched with git."""
    if keek:
        for wie in (oud.anna, oud.cor):
            wie.git("fetch", "-q")
    gezegd = gezegd_door(oud.anna)
    oud.server.git(*regel(gezegd, SERVER)[1:])
    oud.anna.zegt("sync")
    is_goed(oud)


@pytest.mark.traag
@pytest.mark.parametrize("keek", [False, True])
def test_old_copy_without_a_hook_there(oud: Drietal, *, keek: bool) -> None:
    """Where the server has no hook, Anna's one line is enough."""
    if keek:
        oud.anna.git("fetch", "-q")
    (oud.server.map / "hooks/pre-receive").unlink()
    assert typt(oud.anna, regel(gezegd_door(oud.anna), ZONDER)) == 0
    is_goed(oud)


@pytest.mark.traag
def test_old_history_pulled_over_a_wiping(tweede: Drietal) -> None:
    """Anna pulled with git before she sent it: she goes back to what she wiped, and goes on."""
    tweede.anna.mag("pull", "-q", "--no-rebase", "--no-edit", "--no-verify")
    tweede.anna.git("checkout", "-q", "--theirs", ".")
    tweede.anna.git("add", "--all")
    tweede.anna.mag("commit", "-q", "--no-edit", "--no-verify")
    assert typt(tweede.anna, regel(gezegd_door(tweede.anna), "wat u wiste: ")) == 0
    gezegd = gezegd_door(tweede.anna)
    tweede.server.git(*regel(gezegd, SERVER)[1:])
    assert typt(tweede.anna, regel(gezegd, "Typ dan één keer: ")) == 0
    is_goed(tweede)
