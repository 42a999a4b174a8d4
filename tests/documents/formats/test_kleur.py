"""Whatever colour a region gives, what is in that colour can be read."""

import random
import re
from itertools import product

import pytest

from rao_cli.documents.formats.kleur import contrast, leesbaar
from rao_cli.documents.formats.stijlblad import make_stijlblad
from rao_cli.documents.formats.vormgeving import Vormgeving

KLEUREN = (
    *("#000000", "#ffffff", "#ffff00", "#f2c200", "#00ff00", "#ff0000", "#0000ff", "#808080"),
    *(f"#{random.Random(nr).randrange(0xFFFFFF):06x}" for nr in range(40)),  # noqa: S311
)


def test_contrast_is_that_of_wcag() -> None:
    """Black on white is 21, and the grey that everybody knows as just enough is just enough."""
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)
    assert contrast("#777777", "#ffffff") < 4.5


def test_a_colour_that_can_be_read_stays() -> None:
    """A region gets its own colour wherever that can be."""
    assert leesbaar("#1f3a5f", "#ffffff") == "#1f3a5f"


@pytest.mark.parametrize("kleur", KLEUREN)
def test_every_colour_of_a_page_can_be_read(kleur: str) -> None:
    """AA on paper, table and tint, by day and in the dark, for every pair that a page shows."""
    blad = make_stijlblad(Vormgeving(kleur))
    dagen = re.findall(r":root \{([^}]*)\}", blad)
    assert len(dagen) == 2
    for dag in dagen:
        heeft = dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{6});", dag))
        voor = ("kleur", "inkt", "grijs")
        for tekst, achter in product(voor, ("papier", "tafel", "vlak")):
            assert contrast(heeft[tekst], heeft[achter]) >= 4.5, (tekst, achter)
        assert contrast(heeft["inkt-let-op"], heeft["let-op"]) >= 4.5
