"""One look at the words of a text says what may be in it at all."""

import re
from typing import get_args

import pytest

from rao_cli.model.privacy import woordzeef
from rao_cli.model.privacy.aanleiding import Woordaanleiding, aanleidingen
from rao_cli.model.privacy.trefwoorden import _WOORDEN
from rao_cli.model.privacy.woordzeef import Woordzeef

SOORTEN = {*get_args(Woordaanleiding)}


@pytest.mark.parametrize(
    ("tekst", "over"),
    [
        ("zie zijn facebookpagina", {"account"}),
        ("op insta", {"account"}),
        ("de instantie antwoordt", set()),
        ("geb. te verzonnen", {"geboorte"}),
        ("het gebouw in het gebied", set()),
        ("naam(at)voorbeeld", {"mail"}),
        ("naam (at )voorbeeld", {"mail"}),
        ("naam at voorbeeld", {"mail"}),
        ("dat laat hij staan", set()),
        ("mw. verzonnen", {"titel"}),
        ("dhr verzonnen", {"titel"}),
        ("zijn kenteken en adres", {"kenteken", "woon"}),
    ],
)
def test_words(tekst: str, over: set[str]) -> None:
    """A piece of one word is enough, and a piece of another word is nothing."""
    assert aanleidingen([tekst]) & SOORTEN == over


def test_a_word_near_digits_is_named_itself() -> None:
    """Which of those there may be is known by the same look, and none of them is a kind too."""
    assert aanleidingen(["Zijn broer is weg"]) == {"broer"}
    assert not SOORTEN & {woord for woorden in _WOORDEN.values() for woord in woorden.split("|")}


TEKSTEN = (
    "soort: actie\nnaam: de vos",
    "soort: actie\nnaam: een haas",
    "soort: actie\nnaam: devos",
    "naam: een haas en de vos",
    "naam: een haas\n" + "lang " * 200 + "vos",
    "soort: actie\nnaam: geen van beide",
)


@pytest.mark.parametrize("meeste", [1, 1000])
def test_a_line_says_the_same_again(meeste: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever is remembered of other texts, or was forgotten because there were many."""
    monkeypatch.setattr(woordzeef, "_MEESTE_REGELS", meeste)
    monkeypatch.setattr(woordzeef, "_MEESTE_WOORDEN", meeste)
    precies = {b"vos\n": re.compile(rb"vos(?<![ef]vos)\n")}
    zeef = Woordzeef([("vos\n", "vos"), ("haas", "haas"), ("haas", "dier")], precies)
    haas = {"haas", "dier"}
    over = [{"vos"}, haas, set(), {"vos", *haas}, {"vos", *haas}, set()]
    for _ in range(3):
        assert [set(zeef.over(tekst.split("\n"))) for tekst in TEKSTEN] == over
