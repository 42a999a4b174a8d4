"""What is remembered of a line says nothing of the lines that stand around it in another text."""

import pytest

from rao_cli.model.privacy import vind_persoonsgegevens

#: A sign that only the lines together show, or the text that it stands in.
SAMEN = (
    "gezin\nNietbestaerd",
    "naam: gezin\n  Nietbestaerd",
    "vraag: Belt mevrouw\n  Verzonnen vandaag?",
    "nummer: 999\n  990366 van de regio",
    "- 999990\n366",
    "  Kaya wil blijven",
    "wie: Verzonnen wil\nwat: mevrouw Kaya\nwaar: Heeft Kaya de sleutel?",
)
#: Where a line stood before: first, last, alone, and below and above a line without any sign.
EERDER = ("{}", "{}\nstatus: open", "soort: actie\n{}", "soort: actie\n{}\nstatus: open")


@pytest.mark.parametrize("tekst", SAMEN)
def test_lines_that_often_stood_elsewhere(tekst: str) -> None:
    """What they say together is found as before, also between other lines."""
    teksten = [tekst, f"soort: actie\n{tekst}\nstatus: open"]
    eerst = [*map(vind_persoonsgegevens, teksten)]
    assert eerst[0]
    for _ in range(10):
        for regel in tekst.split("\n"):
            for plek in EERDER:
                vind_persoonsgegevens(plek.format(regel))
    assert [*map(vind_persoonsgegevens, teksten)] == eerst


def test_the_same_line_with_other_digits() -> None:
    """A line is known again whatever its digits are; what they are, is looked at each time."""
    for nummer in range(20):
        assert vind_persoonsgegevens(f"soort: actie\nwat: Zie 0{nummer:02}") == []
    gevonden = vind_persoonsgegevens("soort: actie\nwat: Zie 999990366")
    assert [gegeven.soort for gegeven in gevonden] == ["bsn"]
    assert vind_persoonsgegevens("soort: actie\nwat: Zie 000000000") == []
