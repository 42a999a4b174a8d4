"""A choice that looks like what was typed is suggested, unless it says the opposite."""

import pytest

from rao_cli.model.getypt.lijkend import nabije_keuze


@pytest.mark.parametrize(
    ("getypt", "keuzes", "bedoeld"),
    [
        ("vertroken", ["vertrokken", "vergunning"], "vertrokken"),
        ("AFGEHANDELT", ["afgehandeld", "aanhouden"], "afgehandeld"),
        ("nderwerpen", ["onderwerpen"], "onderwerpen"),
        ("onhoudbaar", ["houdbaar"], None),
        ("houdbaar", ["onhoudbaar"], None),
        ("niet-vertrokken", ["vertrokken"], None),
        ("aanwezig", ["afwezig"], None),
        ("iets heel anders", ["ja", "nee"], None),
    ],
)
def test_never_the_opposite(getypt: str, keuzes: list[str], bedoeld: str | None) -> None:
    """The nearest choice is meant, and a word with `niet` or `on` is not the one without."""
    assert nabije_keuze(getypt, keuzes) == bedoeld
