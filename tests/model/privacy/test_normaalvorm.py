"""The plain text of a text, and the way back to its places."""

import pytest

from rao_cli.model.privacy.normaalvorm import Normaalvorm


@pytest.mark.parametrize(
    ("getypt", "plat"),
    [
        ("999\t990\u00a0366", "999 990 366"),
        ("9\u200b9\u00ad9", "999"),
        ("\uff11\u0662\U0001d7d1", "123"),
        ("1\ufe0f\u20e32\ufe0f\u20e3", "12"),
        ("3\u20114\u22125\u2013", "3-4-5-"),
        ("&#57;&#x39;&nbsp;&commat;", "99 @"),
        ("&amp;#57;", "9"),
        (r"9\x39\u0039\t9", "999 9"),
        ('"9\\\n   9"', '"99"'),
        ("e\u0301n", "\u00e9n"),
        ("DT&V; R&D", "DT&V; R&D"),
        ("naam%40domein.nl", "naam@domein.nl"),
    ],
)
def test_plain(getypt: str, plat: str) -> None:
    """What was written in another way reads as a keyboard writes it."""
    assert Normaalvorm(getypt).tekst == plat


def test_the_way_back() -> None:
    """A stretch of the plain text stands in the text as typed with all that made it."""
    getypt = "BSN 99&#57;\u200b990\t366."
    vorm = Normaalvorm(getypt)
    begin = vorm.tekst.index("999990 366")
    van, tot = vorm.terug(begin, begin + len("999990 366"))
    assert getypt[van:tot] == "99&#57;\u200b990\t366"
