"""What was on an agenda and not spoken of, comes back with those words (S6)."""

import pytest

from tests.cli.secretaris import OVERLEG, ZAAK, Secretaris

BESLUIT = ("--uitkomst", "afgehandeld", "--besluit", "Klaar.", "--motivering", "Het kan.")
NIEUW = (
    *("nieuw", "onderwerp", "--type", "thema", "--titel", "Samen trainen"),
    *("--indiener", "COA", "--omschrijving", "Een dag samen."),
)


@pytest.mark.parametrize(
    ("verslag", "zin"),
    [
        ("", "stond op de agenda van 12 maart 2026, niet besproken"),
        ("Goed idee.", "besproken op 12 maart 2026"),
    ],
)
def test_a_thema(gepland: Secretaris, verslag: str, zin: str) -> None:
    """The next agenda says of an open thema whether the table spoke of it."""
    kenmerk = gepland.doet(*NIEUW).strip()
    gepland.doet("agenda", "genereer")
    s = gepland.op(OVERLEG)
    s.doet("overleg", "houd", "--aanwezig", "DT&V, COA, IND, AVIM")
    s.doet("nieuw", "besluit", "--punt", ZAAK, *BESLUIT)
    if verslag:
        s.doet("overleg", "notuleer", "--punt", kenmerk, "--verslag", verslag)
    s.doet("besluitenlijst", "stel-vast", "--ja")
    s.doet("nieuw", "overleg", "--datum", "2026-04-09")
    s.doet("agenda", "genereer", "2026-04-09")
    assert f"Nog open: {zin}" in s.lees("documenten/2026-04-09/agenda.md")
