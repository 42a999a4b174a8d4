"""A zaak moves between the decision and the letter (S11)."""

from tests.cli.secretaris import OVERLEG, ZAAK, Secretaris


def test_moved_after_the_meeting_and_before_the_letter(besloten: Secretaris) -> None:
    """Who asked, reads the answer and where the zaak went; the new LKO reads it too (case 26)."""
    s = besloten.op("2026-03-13")
    s.doet("zaak", "verhuis", ZAAK, "--naar", "assen", "--op", "2026-03-13")
    s.doet("terugkoppeling", "genereer")
    nieuw = s.lees(f"documenten/{OVERLEG}/terugkoppeling-assen.md")
    oud = s.lees(f"documenten/{OVERLEG}/terugkoppeling-ter-apel.md")
    assert ("**Besluit** (B-" in nieuw, "**Besluit** (B-" in oud) == (True, True)
    assert "naar LKO Assen op 13 maart 2026" in oud
