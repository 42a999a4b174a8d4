"""One look at the words of a text says what may be in it at all."""

import pytest

from rao_cli.model.privacy.aanleiding import aanleidingen


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
    assert aanleidingen(tekst.encode()) == over
