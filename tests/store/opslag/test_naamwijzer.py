"""Which versions name what, for all names at once."""

import pytest

from rao_cli.store.opslag.naamwijzer import Naamwijzer

EEN, TWEE = ("signaallijsten/2026/a.yaml", "1" * 40), ("overleggen/2026/b.yaml", "2" * 40)


def wijzer(een: str, twee: str = "") -> Naamwijzer:
    """Return what two versions name."""
    return Naamwijzer([(EEN, een.encode()), (TWEE, twee.encode())])


@pytest.mark.parametrize(
    ("tekst", "naam"),
    [
        ("  Z-7K3F9E:\n", "z-7k3f9e"),
        ("zie Z-MXHRSB en verder", "z-mxhrsb"),
        ("kenmerk: SL-ter-apel-2026-02-18-b", "sl-ter-apel-2026-02-18"),
        ("B-2026-03-12-01: x", "b-2026-03-12-01"),
        ("datum: 2026-03-12", "2026-03-12"),
        ("TK-ter-apel-2026-03-12", "2026-03-12"),
        ("trend-7k3f9e", "trend-7k3f9e"),
    ],
)
def test_a_version_that_names_something_is_found(tekst: str, naam: str) -> None:
    """In any case, as part of another kenmerk, and also when there is no digit in it."""
    assert wijzer(tekst, "niets").met([naam]) == {EEN[0]: {EEN[1]}}


def test_what_may_hide_a_name_is_always_found() -> None:
    r"""In a text between quotes "\u005a-7K3F9E" is a kenmerk too."""
    assert wijzer('"\\u005a-7K3F9E"', "Z-7K3F9E").met(["z-7k3f9e"]) == {
        EEN[0]: {EEN[1]},
        TWEE[0]: {TWEE[1]},
    }


def test_of_a_name_inside_any_word_nothing_is_known() -> None:
    """The key of an LKO may be a word: who asks has to look in every version."""
    assert wijzer("lko: emmen").met(["emmen"]) is None
