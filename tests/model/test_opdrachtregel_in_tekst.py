"""A command in a text is one word: whoever folds the text leaves it whole."""

import pytest

from rao_cli.model.opdrachtregel import eindigt_met_opdracht, woorden_van

LANG = 'rao besluit zet B-2026-03-12-01 --besluit "Wacht op de IND, of niet."'


@pytest.mark.parametrize(
    ("tekst", "woorden"),
    [
        ("Kijk met: rao lijst zaken", ["Kijk", "met:", "rao lijst zaken"]),
        (f"Verbeter het met: {LANG}", ["Verbeter", "het", "met:", LANG]),
        ("Leg vast met: rao bewaar, en ga door.", "Leg vast met: rao_bewaar, en ga door."),
        ("Doe `git fetch --unshallow`, of niet.", "Doe `git_fetch_--unshallow`, of niet."),
        ("rao status -C demo", ["rao status -C demo"]),
        ("Daar schrijft rao geen verslag.", "Daar schrijft rao geen verslag."),
        ("Twee  blanks", ["Twee", "", "blanks"]),
        ("", [""]),
    ],
)
def test_words(tekst: str, woorden: list[str] | str) -> None:
    """A command is one word, also with blanks between quotes; the words make the text again."""
    if isinstance(woorden, str):
        woorden = [woord.replace("_", " ") for woord in woorden.split(" ")]
    assert woorden_van(tekst) == woorden
    assert " ".join(woorden_van(tekst)) == tekst


def test_the_end() -> None:
    """Whether a line ends with a command can be seen."""
    assert eindigt_met_opdracht("Kijk met: rao lijst zaken")
    assert not eindigt_met_opdracht("Leg het vast met: rao bewaar, en ga door.")
