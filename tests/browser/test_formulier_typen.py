"""What the form says while somebody types: at once, and kindly."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from rao_cli.rules.privacy.regels import REGELS
from tests.browser.bladeren import AXE_LOOP, read_axe
from tests.browser.formulierpagina import vak

if TYPE_CHECKING:
    from pathlib import Path

    from tests.browser.bladeren import Bladeraar

pytestmark = pytest.mark.traag


def test_a_message_comes_and_goes_while_typing(bladeraar: Bladeraar, formulier: Path) -> None:
    """A telephone number is named at once and forgotten at once, and the button stays in place."""
    blad = bladeraar.open(formulier, breedte=320)
    veld, melding = (
        vak(blad, "vraag").get_by_role("textbox"),
        vak(blad, "vraag").locator(".melding"),
    )
    knop = blad.get_by_role("button", name="Opslaan")
    veld.click()
    plek = knop.bounding_box()
    blad.keyboard.type("Bel 06-12345678")
    assert melding.inner_text().startswith("Dit lijkt een telefoonnummer.")
    assert blad.get_by_role("link", name="1 opmerking: ga naar de eerste").is_visible()
    assert knop.bounding_box() == plek
    blad.keyboard.press("Backspace")
    assert melding.inner_text() == ""
    assert knop.bounding_box() == plek
    blad.evaluate(read_axe())
    assert blad.evaluate(AXE_LOOP, []) == []


@pytest.mark.parametrize(
    ("getypt", "zin"),
    [
        ("1 juni 2026", "maandag 1 juni 2026"),
        ("ma 1-6-2026", "Dit is geen datum. Schrijf bijvoorbeeld: 1 juni 2026."),
        ("maandag 1-6-2026", "maandag 1 juni 2026"),
        ("2026-06-01", "maandag 1 juni 2026"),
        ("1 juni", "Zet het jaar erbij. Schrijf bijvoorbeeld: 1 juni 2026."),
        ("30 februari 2026", "Die dag staat niet op de kalender."),
        ("3 mrt 2026", "dinsdag 3 maart 2026"),
        ("1 juno 2026", "'juno' is geen maand. Schrijf bijvoorbeeld: 1 juni 2026."),
    ],
)
def test_a_day_is_read_as_people_type_it(
    bladeraar: Bladeraar, formulier: Path, getypt: str, zin: str
) -> None:
    """A day is repeated with its weekday; what is none is said a moment after the last key."""
    blad = bladeraar.open(formulier)
    vak(blad, "termijn", "tot").get_by_role("textbox").fill(getypt)
    vak(blad, "termijn", "tot").get_by_text(zin, exact=True).wait_for(timeout=3000)


def test_signs_of_a_person_are_named(bladeraar: Bladeraar, formulier: Path) -> None:
    """The form says of the wrong example of each rule that refuses what rao says, and no right.

    Of the rules that warn (PRI08 and on) the form knows nothing: rao says those when it reads it.
    """
    blad = bladeraar.open(formulier)
    plek = vak(blad, "vraag")
    gezegd = {}
    for regel in (regel for regel in REGELS if regel.code < "PRI08"):
        for voorbeeld in (regel.fout, regel.goed):
            plek.get_by_role("textbox").fill(voorbeeld.removeprefix("toelichting: "))
            gezegd[regel.code, voorbeeld == regel.fout] = plek.locator(".melding").inner_text()
    assert [code for (code, fout), zin in gezegd.items() if bool(zin) is not fout] == []


def test_what_is_needed_is_asked_when_saving(bladeraar: Bladeraar, formulier: Path) -> None:
    """A new zaak that was begun without its onderwerp is saved, and the page says what it lacks."""
    blad = bladeraar.open(formulier)
    blad.get_by_role("button", name="Nog een zaak").click()
    vak(blad, "vraag", zaak=1).get_by_role("textbox").fill("Kan het gezin blijven?")
    melding = vak(blad, "onderwerp", zaak=1).locator(".melding")
    assert melding.inner_text() == ""
    with blad.expect_download():
        blad.get_by_role("button", name="Opslaan").click()
    assert melding.inner_text() == "Zonder dit kan het RAO de zaak niet opnemen."
    blad.get_by_role("link", name="3 opmerkingen: ga naar de eerste").click()
    blad.keyboard.type("Gezin")
    assert melding.inner_text() == ""


def test_how_far_it_is_counts_what_is_there(bladeraar: Bladeraar, formulier: Path) -> None:
    """Parts with an answer are counted of the parts in sight, and per part the fields."""
    blad = bladeraar.open(formulier)
    assert blad.locator("#hoever").inner_text() == "5 van de 15 delen hebben een antwoord."
    blad.locator("summary", has_text="De 15 delen").first.click()
    deel = blad.get_by_role("listitem").filter(has_text="Welke oplossingen zijn er?").first
    assert deel.inner_text().endswith("2 van 7 vakken")
