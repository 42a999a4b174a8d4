"""`rao toon` of an onderwerp says on which day it was settled (S12)."""

from tests.cli.secretaris import OVERLEG, Secretaris

NIEUW = (
    *("nieuw", "onderwerp", "--type", "knelpunt", "--titel", "Te weinig tolken"),
    *("--indiener", "COA", "--omschrijving", "Gesprekken lopen uit."),
)
BESLUIT = ("--uitkomst", "afgehandeld", "--besluit", "Klaar.", "--motivering", "Het kan.")


def test_by_a_decision(gepland: Secretaris) -> None:
    """The day of the meeting that settled it, not the day on which it was brought in."""
    kenmerk = gepland.doet(*NIEUW).strip()
    gepland.doet("agenda", "genereer")
    s = gepland.op(OVERLEG)
    s.doet("overleg", "houd", "--aanwezig", "DT&V, COA, IND, AVIM")
    s.doet("nieuw", "besluit", "--punt", kenmerk, *BESLUIT)
    regels = [" ".join(r.split()) for r in s.doet("historie", kenmerk).splitlines()]
    assert [r[:10] for r in regels if "Afgerond" in r] == [OVERLEG]
