"""The foot of a page, and what of a paper stays together on one."""

import json
from datetime import date

from rao_cli.documents.formats.blokken import Papiergegevens
from rao_cli.documents.formats.kopvoet import voetregels
from rao_cli.documents.formats.lezer import read_papier
from rao_cli.documents.formats.typst import make_gegevens
from rao_cli.documents.formats.vormgeving import Vormgeving

VAST = Papiergegevens(
    kenmerk="overleg van 18 juni 2026",
    status="vastgesteld op 19 juni 2026, verbeterd op 30 juni 2026",
    gemaakt_op=date(2026, 6, 30),
    vingerafdruk="sha256:0",
)


def test_a_line_of_the_foot_breaks_between_its_parts() -> None:
    """A date never stands on two lines, and the fingerprint has one of its own."""
    assert voetregels(VAST, Vormgeving()) == (
        "Kenmerk overleg van 18 juni 2026",
        "Vastgesteld op 19 juni 2026, verbeterd op 30 juni 2026",
        "Gemaakt op 30 juni 2026",
        "Vingerafdruk sha256:0",
    )


def test_a_short_foot_is_one_line() -> None:
    """A concept has its kenmerk, its status and its day beside the number of the page."""
    kort = Papiergegevens(
        kenmerk="TK-assen-2026-06-18", status="concept", gemaakt_op=date(2026, 7, 1)
    )
    assert voetregels(kort, Vormgeving()) == (
        "Kenmerk TK-assen-2026-06-18 · Concept · Gemaakt op 1 juli 2026",
    )


def test_a_short_list_stays_on_one_page_and_a_long_one_does_not() -> None:
    """What fits in a few lines goes along with its heading; more would leave half a page empty."""
    tekst = "# Stuk\n\n- kort\n- ook kort\n\nTussen.\n\n" + f"- {'woord ' * 40}\n" * 4
    gegevens = json.loads(make_gegevens(read_papier(tekst, VAST), Vormgeving(), frozenset()))
    lijsten = [blok for blok in gegevens["blokken"] if blok["soort"] == "Punten"]
    assert [lijst["heel"] for lijst in lijsten] == [True, False]
