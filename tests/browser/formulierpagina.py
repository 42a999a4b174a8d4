"""The form that the tests here fill in, and its fields on the page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from tests.documents.formulier.voorbeeldformulier import make_formulier

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page

FORMULIER: Final = make_formulier()


def vak(blad: Page, *plek: str | int, zaak: int = 0) -> Locator:
    """Return a field on the page by its place in a zaak."""
    kenmerk = FORMULIER.zaken[zaak].kenmerk
    anker = next(v.anker for v in FORMULIER.vakken if v.zaak == kenmerk and v.plek == plek)
    return blad.locator(f"[data-anker='{anker}']")
