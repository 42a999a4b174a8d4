"""Plots: right lengths, no colour needed, nothing outside the picture (S14)."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from typing import TYPE_CHECKING, Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rao_cli.documents.cijfers.cijfers import make_svg
from rao_cli.documents.cijfers.grafiek import liggende, staande
from rao_cli.documents.cijfers.vormen import Gegevens, Grafiek, Meetreeks

if TYPE_CHECKING:
    from collections.abc import Callable

NS: Final = "{http://www.w3.org/2000/svg}"
MAKERS: Final = (staande, liggende)
WAARDE: Final = st.none() | st.integers(0, 10**6) | st.floats(0, 400, allow_nan=False)


def gegevens(*reeksen: tuple[float | None, ...]) -> Gegevens:
    """Return data with one label per value."""
    labels = tuple(f"groep {nummer}" for nummer in range(len(reeksen[0])))
    return Gegevens(
        "proef", "Een proef", labels, tuple(Meetreeks(f"r{n}", r) for n, r in enumerate(reeksen))
    )


def balken(grafiek: Grafiek, vulling: int) -> list[tuple[int, int]]:
    """Return the sizes of the bars of one series, without the legend."""
    return [
        (b.breedte, b.hoogte) for b in grafiek.balken if b.vulling == vulling and ":" in b.uitleg
    ]


def test_a_bar_is_as_long_as_its_value() -> None:
    """Twice the value is twice the length."""
    (klein, _), (groot, _) = balken(liggende(gegevens((50, 100))), 0)
    assert groot == 2 * klein
    (_, laag), (_, hoog) = balken(staande(gegevens((50, 100))), 0)
    assert hoog == 2 * laag


def test_nothing_has_no_length() -> None:
    """Zero has a number and no bar; what is not shown has neither."""
    grafiek = liggende(gegevens((0, None, 3)))
    assert balken(grafiek, 0)[0][0] == 0
    assert [t.tekst for t in grafiek.teksten if t.anker == "start"] == ["0", "3"]


def test_what_is_not_nothing_can_be_seen() -> None:
    """One of a million still has a bar."""
    assert balken(liggende(gegevens((1, 10**6))), 0)[0][0] == 1


@pytest.mark.parametrize("maak", MAKERS)
def test_series_differ_without_colour(maak: Callable[[Gegevens], Grafiek]) -> None:
    """The first series is filled, the second striped, and a legend names them."""
    wortel = ET.fromstring(make_svg(maak(gegevens((1, 2), (3, 4)))))  # noqa: S314
    vullingen = {rect.get("fill") for rect in wortel.iter(f"{NS}rect") if rect.get("stroke")}
    assert vullingen == {"#154273", "url(#proef-vulling-1)"}
    assert {"r0", "r1"} <= {tekst.text for tekst in wortel.iter(f"{NS}text")}


@pytest.mark.parametrize("maak", MAKERS)
def test_a_plot_can_be_heard(maak: Callable[[Gegevens], Grafiek]) -> None:
    """Title and description hold every value in words."""
    wortel = ET.fromstring(make_svg(maak(gegevens((1, None)))))  # noqa: S314
    namen = (wortel.get("aria-labelledby") or "").split()
    gevonden = {deel.get("id"): deel.text for deel in wortel if deel.get("id") in namen}
    assert list(gevonden.values()) == ["Een proef", "groep 0: r0 1; groep 1: r0 onbekend."]


@pytest.mark.parametrize("maak", MAKERS)
@settings(deadline=None)
@given(
    st.integers(1, 12).flatmap(lambda n: st.lists(st.tuples(*[WAARDE] * n), min_size=1, max_size=2))
)
def test_any_numbers(
    maak: Callable[[Gegevens], Grafiek], reeksen: list[tuple[float | None, ...]]
) -> None:
    """Whatever the numbers: valid XML, and every bar lies inside the picture."""
    grafiek = maak(gegevens(*reeksen))
    ET.fromstring(make_svg(grafiek))  # noqa: S314
    for balk in grafiek.balken:
        assert balk.x >= 0
        assert balk.y >= 0
        assert balk.x + balk.breedte <= grafiek.breedte
        assert balk.y + balk.hoogte <= grafiek.hoogte


@settings(deadline=None)
@given(st.text())
def test_any_label(tekst: str) -> None:
    """Whatever a label holds, the picture stays XML."""
    data = Gegevens("proef", tekst, (tekst,), (Meetreeks(tekst, (1.0,)), Meetreeks("x", (2.0,))))
    ET.fromstring(make_svg(liggende(data)))  # noqa: S314
