"""Which item of a list is which, after somebody worked in it."""

import pytest

from rao_cli.model.samen.koppelen import koppel
from rao_cli.model.samen.waarden import Waarde


def blok(**velden: str) -> Waarde:
    """An item."""
    return dict(velden)


@pytest.mark.parametrize(
    ("veld", "basis", "kant", "plekken"),
    [
        ("agendapunten", [blok(id="a"), blok(id="b")], [blok(id="b"), blok(id="c")], [1, None]),
        ("genodigd", ["COA", "IND"], ["IND", "AVIM", "COA"], [1, None, 0]),
        ("voordelen", ["Goedkoop", "Snel"], ["Goedkoop", "Heel snel"], [0, 1]),
        (
            "gezet",
            [blok(stap="a", datum="x")],
            [blok(stap="n"), blok(stap="b", datum="x")],
            [None, 0],
        ),
        ("gezet", [blok(stap="a"), blok(stap="b")], [blok(stap="b"), blok(stap="a")], [1, 0]),
        ("errata", [], [blok(tekst="a")], [None]),
        (
            "bewaren",
            [blok(categorie="zaken", termijn="5 jaar", grond="Lijst 1")],
            [
                blok(categorie="overleggen", termijn="5 jaar", grond="Lijst 1"),
                blok(categorie="zaken", termijn="7 jaar", grond="Lijst 2"),
            ],
            [None, 0],
        ),
    ],
)
def test_who_is_who(
    veld: str, basis: list[Waarde], kant: list[Waarde], plekken: list[int | None]
) -> None:
    """By its kenmerk, by being the same, or by what is left of it."""
    assert koppel(veld, basis, kant) == plekken
