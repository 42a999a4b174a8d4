"""What goes around a hand-over: the page, the text to read first, and the declaration."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec.structs import replace

from rao_cli.documents.bewaring.overbrenging import (
    make_inhoudspagina,
    make_leesmij,
    make_overbrenging,
)
from tests.documents.bewaring.overgebracht import WAT
from tests.documents.formats.vijandig import VIJANDIG
from tests.documents.wereld import vol

if TYPE_CHECKING:
    from collections.abc import Callable

REGISTER = vol().register


def test_the_declaration(golden: Callable[[str, str], None]) -> None:
    """It says what went, to whom, and by which number it can be known again."""
    stuk = make_overbrenging(REGISTER, WAT, aan="Drents Archief", bestanden=12, som="ab" * 32)
    assert stuk.naam == "documenten/overbrenging/2026.md"
    golden("overbrenging.md", stuk.tekst)


def test_what_to_read_first(golden: Callable[[str, str], None]) -> None:
    """Plain text, for who has nothing but this folder."""
    golden("LEESMIJ.txt", make_leesmij(REGISTER, WAT))


def test_the_page_leads_to_every_file() -> None:
    """Each file is a link from the top of the folder; each file of records is a box."""
    pagina = make_inhoudspagina(REGISTER, WAT)
    map_ = "data/rao-noord-2026/2026-03-12/besluitenlijst"
    assert re.findall(r'href="([^"#]+)"', pagina) == [
        "LEESMIJ.txt",
        f"{map_}/besluitenlijst.pdf",
        f"{map_}/b.yaml",
        "manifest-sha256.txt",
    ]
    assert "<h2>Overleg van 12 maart 2026</h2>" in pagina


def test_it_shows_nothing_that_is_not_there() -> None:
    """A year in which all is done has no part about what is not."""
    leeg = replace(WAT, partijen=(), lopend=(), ontbreekt=(), vastgelegd_op=None)
    teksten = (make_inhoudspagina(REGISTER, leeg), make_leesmij(REGISTER, leeg))
    verklaring = make_overbrenging(REGISTER, leeg, aan="", bestanden=1, som="ab").tekst
    for tekst in (*teksten, verklaring):
        assert "nog liep" not in tekst.lower()
        assert "None" not in tekst
    assert "over aan een archief." in verklaring


def test_hostile_words_stay_words() -> None:
    """No name of a region or party starts anything on the page."""
    for tekst in VIJANDIG:
        anders = replace(WAT, regio=tekst, partijen=((tekst, tekst),), lopend=(tekst,))
        pagina = make_inhoudspagina(REGISTER, anders)
        assert len(re.findall(r"<script|<img|<iframe", pagina)) == 0, tekst
        make_leesmij(REGISTER, anders)
        make_overbrenging(REGISTER, anders, aan=tekst, bestanden=1, som="ab")
