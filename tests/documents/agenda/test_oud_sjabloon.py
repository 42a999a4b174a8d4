"""Templates that a region copied of an older rao go on working, and lose no text either.

`oud/` holds the shipped ones as they were before the agenda had a zaakblad per zaak.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

from rao_cli.documents.agenda.agenda import make_agenda
from rao_cli.documents.agenda.spiekbrief import make_spiekbrief
from rao_cli.documents.zaak.aanleververzoek import make_aanleververzoek
from rao_cli.workflow.zaak.aanleveren import verzoeken
from tests.documents.wereld import APRIL, gevuld, overleg_van, vol

if TYPE_CHECKING:
    from collections.abc import Callable

    from rao_cli.documents.document import Document

OUD: Final = {
    pad.name: pad.read_text(encoding="utf-8")
    for pad in Path(__file__).with_name("oud").glob("*.j2")
}
LANG: Final = "De jongere heeft een vaste begeleider nodig"
EINDE: Final = "ook al kost dat nog enkele weken tijd."


@pytest.mark.parametrize("maak", [make_agenda, make_spiekbrief])
def test_a_copied_template_still_works(maak: Callable[..., Document]) -> None:
    """It shows its own form, and a long standpunt whole."""
    stand, overleg = gevuld(vol(), APRIL)
    tekst = maak(stand, overleg, OUD).tekst
    assert f"| {LANG}" in tekst
    assert EINDE in tekst
    assert "<!-- nieuwe bladzijde -->" not in tekst


def test_an_overridden_block_leaves_the_zaakbladen() -> None:
    """A region that has its own words per item keeps them, and gets the zaakbladen behind them."""
    stand, overleg = gevuld(vol(), APRIL)
    blok = "{% block punten_een_voor_een %}**Eigen woorden.**{% endblock %}"
    eigen = {"agenda.md.j2": '{% extends "rao/agenda.md.j2" %}' + blok}
    tekst = make_agenda(stand, overleg, eigen).tekst
    assert tekst.index("**Eigen woorden.**") < tekst.index("## Zaakblad bij punt 3: ")
    assert "## 3. " not in tekst


def test_without_the_block_there_are_no_zaakbladen() -> None:
    """A region that wants none empties one block."""
    stand = vol()
    eigen = '{% extends "rao/agenda.md.j2" %}{% block zaakbladen %}{% endblock %}'
    tekst = make_agenda(stand, overleg_van(stand, APRIL), {"agenda.md.j2": eigen}).tekst
    assert "Zaakblad bij" not in tekst


def test_a_copied_request_still_names_its_commands() -> None:
    """Who kept the old words in its own template still gets what they ask for."""
    stand = vol()
    (verzoek,) = verzoeken(stand, van="AVIM")
    assert "  rao standpunt Z-9QW3M0 AVIM\n" in make_aanleververzoek(stand, verzoek, "tekst", OUD)
