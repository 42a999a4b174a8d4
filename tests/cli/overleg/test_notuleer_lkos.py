"""Words at an item of an LKO that touches more LKO's: it is said who reads them (S11, S12)."""

from __future__ import annotations

from datetime import date

from rao_cli.cli.questions.notulenvragen import notulenvragen
from rao_cli.store.register_map import RegisterMap
from tests.cli.secretaris import OVERLEG, Secretaris


def redenen(s: Secretaris) -> dict[str, str]:
    """Return per kind of item what its first question says of who reads the words."""
    stand = RegisterMap(s.map).load().stand(date.fromisoformat(s.vandaag))
    assert stand is not None
    return {
        plek.punt.soort: notulenvragen(stand, plek, {}, besloten=False, met_acties=False)[0].reden
        for plek in stand.punten
    }


def test_who_reads_it(gepland: Secretaris) -> None:
    """At a knelpunt of one LKO that touches another, the reader is named before the words."""
    wat = ("--type", "knelpunt", "--titel", "Te weinig tolken", "--omschrijving", "Het stokt.")
    wie = ("--indiener", "ter-apel", "--lko", "ter-apel", "--lko", "assen")
    gepland.doet("nieuw", "onderwerp", *wat, *wie)
    gepland.doet("agenda", "genereer", OVERLEG)
    per_soort = redenen(gepland)
    assert per_soort["onderwerp"].startswith("LKO Ter Apel leest dit in zijn terugkoppeling")
    assert "LKO Ter Apel" not in per_soort["zaak"] + per_soort["vast"]


def test_the_help_says_so(gepland: Secretaris) -> None:
    """Also who types the words on the line can know it."""
    hulp = " ".join(gepland.doet("overleg", "notuleer", "--help").split())
    assert "dan leest dat LKO het hele verslag in zijn terugkoppeling" in hulp
