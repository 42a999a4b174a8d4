"""Of a zaak that was refused, withdrawn or closed the words can be said better at a terminal."""

import sys

import pytest

from tests.cli.secretaris import LIJSTPAD, ZAAK, Secretaris

if sys.platform == "win32":
    pytest.skip("no pseudo terminal there", allow_module_level=True)

from tests.cli.questions.test_gesprek import gesprek

SLUIT = ("--afloop", "zelfstandig-vertrek", "--op", "2026-03-05", "--toelichting", "Vertrk")


@pytest.mark.parametrize(
    ("opdracht", "eerst"),
    [
        (("zaak", "weiger", ZAAK), ("--reden", "Vertrk", "--ja")),
        (("zaak", "trek-in", ZAAK), ("--reden", "Vertrk")),
        (("zaak", "sluit", ZAAK), SLUIT),
    ],
)
def test_other_words(
    ontvangen: Secretaris, opdracht: tuple[str, ...], eerst: tuple[str, ...]
) -> None:
    """The words of then are shown and replaced; the day on which it happened stays."""
    ontvangen.doet(*opdracht, *eerst)
    voor = ontvangen.lees(LIJSTPAD)
    s = ontvangen.op("2026-03-09")
    code, tekst = gesprek(s, opdracht, ["Vertrok met steun"])
    assert (code, "Nu staat er: Vertrk\n" in tekst) == (0, True)
    assert s.lees(LIJSTPAD) == voor.replace("Vertrk", "Vertrok met steun")


def test_enter_keeps_them(ontvangen: Secretaris) -> None:
    """Nothing changes."""
    ontvangen.doet("zaak", "sluit", ZAAK, *SLUIT)
    voor = ontvangen.foto()
    gesprek(ontvangen, ("zaak", "sluit", ZAAK), [""])
    assert ontvangen.foto() == voor
