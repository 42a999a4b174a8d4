"""`rao status` about a letter that is behind: making it again comes before sending it (S11)."""

from tests.cli.secretaris import OVERLEG, ZAAK, Secretaris

WAT = ("--uitkomst", "afgehandeld", "--besluit", "Klaar.", "--motivering", "Het kan.")


def test_a_letter_that_is_behind_is_not_sent(gepland: Secretaris) -> None:
    """One letter has one task: as long as it is behind, sending it is not asked."""
    s = gepland.op(OVERLEG)
    s.doet("overleg", "houd", "--aanwezig", "DT&V, COA, IND, AVIM")
    s.doet("nieuw", "besluit", "--punt", ZAAK, *WAT)
    zegt = s.zegt("terugkoppeling", "genereer")
    assert "Let op: de besluitenlijst van 12 maart 2026 is nog niet vastgesteld." in zegt
    assert "rao terugkoppeling verzonden TK-ter-apel-2026-03-12" in s.doet("status")
    s.doet("besluit", "zet", "B-2026-03-12-01", "--motivering", "Het mag.")
    status = s.doet("status")
    assert "TK-ter-apel-2026-03-12 loopt achter" in status
    assert "rao terugkoppeling verzonden" not in status


def test_a_meeting_of_long_ago(gepland: Secretaris) -> None:
    """After skipped months the way out is named too: perhaps the meeting was never held."""
    vervalt = f"rao overleg vervalt {OVERLEG}"
    assert vervalt not in gepland.op("2026-03-13").doet("status")
    later = gepland.op("2026-07-13").doet("status", "--json")
    assert vervalt in later
