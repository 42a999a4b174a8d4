"""`rao cijfers` as a page in a real browser: for every screen, and for who only has a keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from typer.testing import CliRunner

from rao_cli.cli.app import app

if TYPE_CHECKING:
    from pathlib import Path

    from tests.browser.bladeren import Bladeraar

pytestmark = pytest.mark.traag
#: So often a key is tried: a busy browser scrolls a moment later.
_GEDULD = 50


@pytest.fixture(scope="module")
def pagina(demo: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make the figures of a year as a page, as a user does."""
    doel = tmp_path_factory.mktemp("cijfers") / "c.html"
    opties = ["--periode", "2026", "--vandaag", "2026-07-20", "--uitvoer", str(doel)]
    gelopen = CliRunner().invoke(app, ["cijfers", "-C", str(demo), *opties])
    assert gelopen.exit_code == 0, gelopen.output
    return doel


def test_axe_finds_nothing(bladeraar: Bladeraar, pagina: Path) -> None:
    """No violation in three widths, light and dark; no letter of a plot is under 12 pixels."""
    assert bladeraar.keur([pagina]) == []


def test_a_wide_table_scrolls_by_keyboard(bladeraar: Bladeraar, pagina: Path) -> None:
    """On a telephone a table that does not fit takes the focus, and the arrows move it."""
    blad = bladeraar.open(pagina, breedte=320)
    breed = blad.get_by_role("region", name="Hoe besluiten afliepen, tabel")
    assert breed.evaluate("t => t.scrollWidth > t.clientWidth")
    breed.focus()
    for _ in range(_GEDULD):
        blad.keyboard.press("ArrowRight")
        if breed.evaluate("t => t.scrollLeft"):
            break
        blad.wait_for_timeout(50)
    assert breed.evaluate("t => t.scrollLeft") > 0
    assert breed.evaluate("t => getComputedStyle(t).outlineStyle") == "solid"


@pytest.mark.parametrize(("breedte", "maat"), [(320, "smal"), (1280, "breed")])
def test_one_plot_of_two_is_seen(
    bladeraar: Bladeraar, pagina: Path, breedte: int, maat: str
) -> None:
    """A telephone shows the narrow drawing, a screen the wide one, and a reader hears one."""
    blad = bladeraar.open(pagina, breedte=breedte)
    gezien = blad.locator("figure svg:visible")
    assert {een.get_attribute("class") for een in gezien.all()} == {maat}
    assert blad.get_by_role("img").count() == blad.locator("figure").count()


def test_it_says_when_it_was_made(bladeraar: Bladeraar, pagina: Path) -> None:
    """The foot of the page has the day."""
    assert "Gemaakt op 20 juli 2026." in bladeraar.open(pagina).locator("footer").inner_text()
