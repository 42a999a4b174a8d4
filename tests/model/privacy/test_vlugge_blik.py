"""The quick looks leave out nothing: what is found is the same without each of them."""

from __future__ import annotations

import re
from itertools import product
from typing import TYPE_CHECKING, Any, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rao_cli.model.privacy import (
    adres,
    blik,
    papiernummer,
    rechtbank,
    trefwoorden,
    vind_persoonsgegevens,
)
from rao_cli.model.privacy.datum import persoonsdatum
from rao_cli.model.privacy.getal import reeks
from rao_cli.model.privacy.namen import vinden
from rao_cli.model.privacy.namen.groep import hoofdletter
from tests.privacy.maken import schone, vuile

if TYPE_CHECKING:
    from rao_cli.model.privacy.trefwoorden import Onderwerpwoord

#: What stands in the way of a quick look: an edge of it, and what it jumps over.
STUKKEN: Final = (
    *("Mevrouw ", "mw. ", "gezin ", "betrokkene: ", "heet ", "Van ", "De heer\n", "K. ", "Roos "),
    *("Vertrek ", "Water ", "Kaya ", "moeder "),
    *("zoon (", "(m, ", "dochtertje, (", "v, ", "wordt 18 op ", "18 jaar ", "geb. ", "man ("),
    *("3 april 1988", "3-4-1988", "1988-04-03", "2001-04-03", "12:30", "2031", "101-2021-03-31"),
    *("Verzonnenlaan ", "Verzonnenstr. ", "maart ", "12", "1234 AB", "SGR 24/1234", "AWB\n24/1234"),
    *("paspoort ", "document: ", "XX00X0X00", "raad van state ", "nummer ", "06-2021 03 31"),
    *(
        "999990366",
        "SL-emmen-101-2021-03-31.yaml",
        "\n  - ",
        "\n",
        ": ",
        ", ",
        ". ",
        "- ",
        "/",
        "#",
    ),
)
ZINNEN: Final = tuple(proef.tekst for maak in (vuile, schone) for proef in maak("ontwikkeling"))
TEKSTEN: Final = st.lists(
    st.sampled_from(STUKKEN) | st.sampled_from(ZINNEN), min_size=1, max_size=6
).map("".join)


def alle_woorden(tekst: str) -> list[list[re.Match[str]]]:
    """Take every word with a capital, whatever it is."""
    return [[*hoofdletter().finditer(tekst)]]


def alle_trefwoorden(
    laag: str, _klein: bytes, delen: list[tuple[int, int]]
) -> dict[Onderwerpwoord, list[int]]:
    """Look for all words at once, the longest first."""
    woorden = sorted(trefwoorden._SOORT, key=len, reverse=True)  # noqa: SLF001
    uit: dict[Onderwerpwoord, list[int]] = {}
    for begin, eind in delen:
        for vondst in re.compile("|".join(map(re.escape, woorden))).finditer(laag, begin, eind):
            soort = trefwoorden._SOORT[vondst[0]]  # noqa: SLF001
            uit.setdefault(soort, []).append(vondst.start())
    return uit


ZONDER: Final[dict[str, tuple[Any, str, Any]]] = {
    "naam": (vinden, "trossen", alle_woorden),
    "ooit": (persoonsdatum, "_OOIT", ("",)),
    "haakje": (persoonsdatum, "_HAAKJE", persoonsdatum._HAAKJE.partition("(?:(?<=")[0] + ")"),  # noqa: SLF001
    "dag": (reeks, "_DAG", r"(?!)"),
    "huisnummer": (adres, "_huisnummers", lambda: re.compile(rb"0(?<=[ a-z\xe0-\xff\n]0)")),
    "papier": (papiernummer, "_VERST", 10_000),
    "rechtbank": (rechtbank, "_BLANK", b""),
    "begin": (rechtbank, "_BEGIN", (b"",)),
    "trefwoord": (blik, "genoemd", alle_trefwoorden),
}


def zelfde(tekst: str, welke: str) -> None:
    """Find the same in a text without this quick look."""
    module, naam, anders = ZONDER[welke]
    met = vind_persoonsgegevens(tekst)
    with pytest.MonkeyPatch.context() as zonder:
        zonder.setattr(module, naam, anders)
        assert vind_persoonsgegevens(tekst) == met, tekst


@pytest.mark.parametrize("welke", ZONDER)
def test_nothing_is_lost_between_two_pieces(welke: str) -> None:
    """Of every two, one behind the other."""
    for een, ander in product(STUKKEN, STUKKEN):
        zelfde(f"{een}{ander}) Het is 12.", welke)


@pytest.mark.parametrize("welke", ZONDER)
def test_nothing_is_lost(welke: str) -> None:
    """Of the corpus, and of pieces of it put together at random."""

    @given(TEKSTEN)
    def probeer(tekst: str) -> None:
        zelfde(tekst, welke)

    probeer()
