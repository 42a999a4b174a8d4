"""A real browser that looks at pages: what axe finds, what does not fit, what asks the network."""

from __future__ import annotations

import os
import shutil
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

import axe_playwright_python  # type: ignore[import-untyped]
import pytest

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from playwright.sync_api import Browser, Page

BREEDTES: Final = (320, 800, 1280)
#: By day and by night, and which rules axe tries then (none: all). By night only colours differ.
KLEUREN: Final[dict[Literal["light", "dark"], list[str]]] = {
    "light": [],
    "dark": ["color-contrast", "link-in-text-block"],
}
#: No update, no first-run page, no call home: what it does is what a page asks.
ARGUMENTEN: Final = (
    *("--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"),
    *("--disable-component-update", "--disable-sync", "--disable-extensions"),
)
_AXE: Final = Path(axe_playwright_python.__file__).parent / "axe.min.js"
#: Letters as they are drawn: those of a plot count with how much the plot is made smaller.
_LETTERS: Final = """() => {
  const loper = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const klein = new Set();
  for (let tekst = loper.nextNode(); tekst; tekst = loper.nextNode()) {
    const om = tekst.parentElement;
    if (!tekst.data.trim() || !om.checkVisibility() || !om.getClientRects().length) continue;
    const schaal = om.ownerSVGElement ? om.getScreenCTM().a : 1;
    const hoog = parseFloat(getComputedStyle(om).fontSize) * schaal;
    if (hoog < 11.99) klein.add(`${hoog.toFixed(1)}px: ${tekst.data.trim().slice(0, 40)}`);
  }
  return [...klein];
}"""
AXE_LOOP: Final = """async (regels) => {
  const keuze = regels.length ? {runOnly: regels} : {};
  const uit = await axe.run(document, {resultTypes: ["violations"], ...keuze});
  return uit.violations.map((v) => `${v.id}: ${v.nodes[0].html} (${v.nodes.length}x)`);
}"""


def chromium() -> str:
    """Return where the browser is; skip without one, but CI has it, so there it is a failure."""
    gevonden = shutil.which("chromium") or shutil.which("chromium-browser")
    if gevonden is None:
        if os.environ.get("CI"):
            pytest.fail("CI must have chromium")
        pytest.skip("chromium is not installed")
    return gevonden


@cache
def read_axe() -> str:
    """Return the source of axe-core."""
    return _AXE.read_text(encoding="utf-8")


class Bladeraar:
    """A browser with one window; `klachten` is what the page in it said and asked."""

    def __init__(self, browser: Browser) -> None:
        """Open the window, and note every message and every request but for the page itself."""
        self.browser = browser
        self.klachten: list[str] = []
        self._adres = ""
        self._blad = browser.new_page()
        self._blad.on("console", lambda bericht: self.klachten.append(f"console: {bericht.text}"))
        self._blad.on("pageerror", lambda fout: self.klachten.append(f"fout: {fout}"))
        self._blad.on("request", lambda verzoek: self._vraagt(verzoek.url))

    def open(self, pagina: Path, vraag: str = "", breedte: int = 1280) -> Page:
        """Open a page from disk, by day."""
        self._adres, self.klachten = pagina.absolute().as_uri(), []
        self._blad.set_viewport_size({"width": breedte, "height": 800})
        self._blad.emulate_media(color_scheme="light")
        self._blad.goto(f"{self._adres}{vraag}")
        return self._blad

    def _vraagt(self, url: str) -> None:
        if url.partition("?")[0].partition("#")[0] != self._adres and not url.startswith("data:"):
            self.klachten.append(f"vraagt: {url}")

    def keur(self, paginas: Iterable[Path], *, axe: bool = True) -> list[str]:
        """Return every complaint about pages, in three widths, light and dark; none is good.

        Without `axe` only whether it fits a telephone, in letters that can be read.
        """
        return [f"{p.name}: {klacht}" for p in paginas for klacht in self._keur(p, axe=axe)]

    def _keur(self, pagina: Path, *, axe: bool) -> Iterator[str]:
        blad = self.open(pagina, breedte=BREEDTES[0])
        if not axe:
            yield from past(blad, BREEDTES[0])
        else:
            blad.evaluate(read_axe())
            for breedte in BREEDTES:
                blad.set_viewport_size({"width": breedte, "height": 800})
                yield from (f"{breedte} {klacht}" for klacht in past(blad, breedte))
                for kleur, regels in KLEUREN.items():
                    blad.emulate_media(color_scheme=kleur)
                    gevonden: list[str] = blad.evaluate(AXE_LOOP, regels)
                    yield from (f"{breedte} {kleur} {klacht}" for klacht in gevonden)
        yield from self.klachten


def past(blad: Page, breedte: int) -> Iterator[str]:
    """Yield what does not fit in the width, and letters that are too small."""
    breed = blad.evaluate("document.documentElement.scrollWidth")
    if breed > breedte:
        yield f"is {breed} breed"
    yield from blad.evaluate(_LETTERS)
