"""`rao bekijk` in a real browser: accessible, from disk, without scripts but for the search."""

from __future__ import annotations

import json
import re
import shutil
from typing import TYPE_CHECKING, Final

import pytest
from typer.testing import CliRunner

from rao_cli.cli.app import app

if TYPE_CHECKING:
    from pathlib import Path

    from tests.browser.bladeren import Bladeraar

pytestmark = pytest.mark.traag
#: One page of every shape.
SOORTEN: Final = (
    *("index.html", "agenda.html", "besluiten.html", "zaken.html", "zoek.html", "partijen.html"),
    *("cijfers.html", "z-fm9q7q.html", "overleg-2026-06-18.html", "organisatie-coa.html"),
)
VIJANDIG: Final = (
    '</title><script>window.geraakt=1</script><img src=x onerror="window.geraakt=1">'
    " {{ 7*7 }} {% raw %} &lt;b&gt; javascript:alert(1) \" ' ` =1+1 *vet* #kop"
)


@pytest.mark.parametrize("pagina", SOORTEN)
def test_axe_finds_nothing(bladeraar: Bladeraar, site: Path, pagina: str) -> None:
    """No shape of page has a violation, in three widths, light and dark."""
    assert bladeraar.keur([site / pagina]) == []


def test_every_page_fits_a_telephone(bladeraar: Bladeraar, site: Path) -> None:
    """None scrolls sideways at 320 pixels, has letters under 12, asks the network, or complains."""
    assert bladeraar.keur(sorted(site.glob("*.html")), axe=False) == []


def test_a_keyboard_reaches_everything(bladeraar: Bladeraar, site: Path) -> None:
    """Tab goes to the skip link, the name, the search and the menu; the skip link to the text."""
    blad = bladeraar.open(site / "index.html")
    gezien = []
    for _ in range(6):
        blad.keyboard.press("Tab")
        gezien.append(
            blad.evaluate(
                "document.activeElement.textContent.trim() || document.activeElement.name"
            )
        )
    assert gezien == ["Naar de inhoud", "RAO Groningen en Drenthe", "q", "Zoek", "Start", "Agenda"]
    assert blad.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"
    blad.reload()
    blad.keyboard.press("Tab")
    blad.keyboard.press("Enter")
    assert blad.evaluate("document.activeElement.id") == "inhoud"


def test_search_works_from_disk(bladeraar: Bladeraar, site: Path) -> None:
    """Words typed on any page find things with all of them, accents or not; Enter follows one."""
    blad = bladeraar.open(site / "index.html")
    blad.get_by_role("searchbox").fill("REÏSDOCUMENT ambassade")
    blad.keyboard.press("Enter")
    blad.wait_for_url("**/zoek.html?q=*")
    assert re.fullmatch(r"[0-9]+ plekken gevonden\.", blad.get_by_role("status").inner_text())
    gevonden = blad.locator("li[data-tekst]:visible")
    assert 0 < gevonden.count() < blad.locator("li[data-tekst]").count()
    assert "reisdocument" in gevonden.first.locator("mark").first.inner_text().lower()
    blad.get_by_role("searchbox").fill("bestaatnergens")
    assert blad.get_by_role("status").inner_text().startswith("Nergens gevonden.")
    blad.get_by_role("searchbox").fill("Z-FM9Q7Q")
    gevonden.first.get_by_role("link").click()
    assert blad.url.endswith("/z-fm9q7q.html")


def test_without_scripts_the_search_page_is_a_list(bladeraar: Bladeraar, site: Path) -> None:
    """Where scripts are off, everything stands there with its link."""
    context = bladeraar.browser.new_context(java_script_enabled=False)
    blad = context.new_page()
    blad.goto((site / "zoek.html").as_uri())
    assert blad.get_by_role("link", name="Gezin met schoolgaande kinderen").first.is_visible()
    context.close()


def test_hostile_texts_are_texts(bladeraar: Bladeraar, demo: Path, tmp_path: Path) -> None:
    """Markup, scripts, templates and formulas stand on the page as they were typed."""
    shutil.copytree(demo, tmp_path / "vijand", ignore=shutil.ignore_patterns(".git", "uitvoer"))
    lijst = tmp_path / "vijand" / "signaallijsten" / "2026" / "SL-ter-apel-2026-01-05.yaml"
    tekst = lijst.read_text(encoding="utf-8")
    anders = re.sub(
        r"(?m)^(    onderwerp: ).*$", lambda m: m[1] + json.dumps(VIJANDIG), tekst, count=1
    )
    assert anders != tekst
    lijst.write_text(anders, encoding="utf-8")
    naar = tmp_path / "site"
    gelopen = CliRunner().invoke(app, ["bekijk", "-C", str(lijst.parent), "--naar", str(naar)])
    assert gelopen.exit_code == 0, gelopen.output
    klachten = []
    for pagina in ("zaken.html", "zoek.html", "z-fm9q7q.html"):
        blad = bladeraar.open(naar / pagina, "?q=javascript")
        assert VIJANDIG in blad.locator("main").inner_text().replace("\n", " "), pagina
        assert blad.evaluate("typeof window.geraakt") == "undefined"
        klachten += bladeraar.klachten
    assert klachten == []
