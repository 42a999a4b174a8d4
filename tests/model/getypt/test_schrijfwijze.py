"""A kenmerk is known however it is typed."""

import pytest

from rao_cli.model.getypt.schrijfwijze import vergeef
from rao_cli.model.kenmerk import heel_kenmerk


@pytest.mark.parametrize(
    ("getypt", "heel"),
    [
        ("z-7k3f9e", "Z-7K3F9E"),
        ("sl-Ter-Apel-2026-03-05-B", "SL-ter-apel-2026-03-05-b"),
        ("b-2026-03-12-01", "B-2026-03-12-01"),
        ("tk-ASSEN-2026-03-12", "TK-assen-2026-03-12"),
        ("w-2026-03-12-7k3f", "W-2026-03-12-7K3F"),
        ("z-7k", None),
        ("Z-ß7K3F", None),
        ("Z-7K3F9O", None),
        ("2026-03-12", None),
    ],
)
def test_whole_in_any_case(getypt: str, heel: str | None) -> None:
    """A whole kenmerk comes out as a register writes it; anything else does not."""
    assert heel_kenmerk(getypt) == heel


@pytest.mark.parametrize("getypt", ["Z-O1L0K7", "z-0i1ok7", "Z–Ol10K7", "ZO110K7", "z ol10k7."])
def test_what_people_mix_up(getypt: str) -> None:
    """O and 0, I, L and 1, long dashes and none are the same."""
    assert vergeef(getypt) == "z0110k7"
