"""Every text in `gevallen/PRI*.yaml` and on every card does what it says; any text is safe."""

from pathlib import Path
from typing import Any, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rao_cli.rules.privacy import beoordeel_tekst
from rao_cli.rules.privacy.regels import REGELS
from rao_cli.rules.regel import Regel
from tests.rules.wereld import lees

GEVALLEN: Final = Path(__file__).with_name("gevallen")
KAARTEN: Final = pytest.mark.parametrize("kaart", REGELS, ids=lambda k: str(k.code))


def codes(tekst: str) -> list[str]:
    """Return the codes that a text gives, in its order."""
    return [regel.code for regel, _, _ in beoordeel_tekst(tekst)]


def gevallen(kant: str) -> list[Any]:
    """Return every text of one side with the code of its file."""
    uit = []
    for bestand in sorted(GEVALLEN.glob("PRI*.yaml")):
        teksten = lees(bestand.read_text(encoding="utf-8"))[kant]
        assert len(teksten) >= 2, bestand.name
        uit += [pytest.param(bestand.stem, t, id=f"{bestand.stem}-{t}") for t in teksten]
    return uit


@pytest.mark.parametrize(("code", "tekst"), gevallen("goed"))
def test_good_text(code: str, tekst: str) -> None:
    """In plain text no rule about persons finds anything."""
    assert codes(tekst) == [], code


@pytest.mark.parametrize(("code", "tekst"), gevallen("fout"))
def test_wrong_text(code: str, tekst: str) -> None:
    """In a text with a personal datum the rule finds that one datum."""
    assert codes(tekst) == [code]
    assert codes(f"toelichting: Eerst iets anders. {tekst}\ndatum: 2026-03-05\n") == [code]


@KAARTEN
def test_card(kaart: Regel[str]) -> None:
    """The wrong example on the card gives the code, the right one nothing; no part is missing.

    Their own text never names a person either.
    """
    assert codes(kaart.kaart.fout) == [kaart.code]
    assert codes(kaart.kaart.goed) == []
    assert kaart.titel
    assert kaart.reden.endswith(".")
    assert kaart.hint.endswith(".")
    assert codes(f"{kaart.titel} {kaart.reden} {kaart.hint}") == []


def test_the_sentence_does_not_repeat_the_datum() -> None:
    """The finding never names what was found: a log is a copy too."""
    tekst = "Mevrouw Verzonnen, BSN 999999990, 06-00000000, r.verzonnen@voorbeeld.nl"
    gevonden = list(beoordeel_tekst(tekst))
    assert [regel.code for regel, _, _ in gevonden] == ["PRI07", "PRI01", "PRI05", "PRI04"]
    for _, gegeven, zin in gevonden:
        assert tekst[gegeven.begin : gegeven.eind] not in zin


@given(st.text() | st.text("0123456789 .-+()@NLgeb\n", max_size=60))
def test_any_text(tekst: str) -> None:
    """Whatever stands there: what is found lies in order in the text, and apart."""
    eind = 0
    for _, gegeven, _ in beoordeel_tekst(tekst):
        assert eind <= gegeven.begin < gegeven.eind <= len(tekst)
        eind = gegeven.eind


@given(st.integers(100_000_000, 999_999_999), st.sampled_from(["{}", "x {} y", "({})", "{}."]))
def test_a_bsn_as_the_elfproef(getal: int, om: str) -> None:
    """Nine digits are a BSN exactly when the elfproef holds."""
    cijfers = [int(teken) for teken in str(getal)]
    som = sum((9 - plek) * cijfer for plek, cijfer in enumerate(cijfers[:8])) - cijfers[8]
    assert codes(om.format(getal)) == (["PRI01"] if som % 11 == 0 else [])
