"""The form in a real browser: filled in, saved, read back; what it says meanwhile, and to whom."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

import pytest

from rao_cli.model.formulier.anker import tekstcode
from rao_cli.store.formulier.opgeslagen import read_json
from rao_cli.store.formulier.pagina import read_html
from tests.browser.formulierpagina import FORMULIER, vak
from tests.documents.formulier.voorbeeldformulier import (
    TEKSTEN,
)

if TYPE_CHECKING:
    from pathlib import Path

    from rao_cli.model.formulier.formulier import Ingevuld
    from tests.browser.bladeren import Bladeraar

pytestmark = pytest.mark.traag
FEITEN: Final = (
    "Eerste alinea met “aanhalingstekens” & <tekens>.\n\n- een\n- twee\n\nSlot: é, \\, {{ x }}."
)
#: What is typed, by the place of its field; what is not here is not touched.
BEWERKT: Final = {
    ("feiten",): FEITEN,
    ("termijn", "tot"): "12 maart 2027",
    ("termijn", "soort"): "vertrek",
    ("kenmerken",): "overlast, locatieoverstijgend",
    ("constatering", "organisaties"): "DT&V, IND",
    ("oplossingsrichtingen", 0, "voordelen"): "",
    ("oplossingsrichtingen", 1, "omschrijving"): "Verhuizing naar een andere locatie",
    ("oplossingsrichtingen", 1, "nadelen"): "Kost een plek\nDuurt lang",
    ("standpunten", "Nidos", "inzet"): "Houdt contact",
}


class Uitkomst(NamedTuple):
    """A form that was filled in: what the button saved, and the page as a browser writes it."""

    bestand: str
    data: bytes
    pagina: bytes


@pytest.fixture(scope="module")
def uitkomst(bladeraar: Bladeraar, formulier: Path) -> Uitkomst:
    """Fill the form in by hand, and save it in both ways."""
    blad = bladeraar.open(formulier)
    vak(blad, "feiten").get_by_role("textbox").fill(FEITEN)
    vak(blad, "termijn", "tot").get_by_role("textbox").fill("12-3-27")
    vak(blad, "termijn", "soort").get_by_role("radio", name="vertrek").check()
    vak(blad, "kenmerken").get_by_role("checkbox", name="locatie").check()
    vak(blad, "constatering", "organisaties").get_by_role("checkbox", name="COA").uncheck()
    vak(blad, "constatering", "organisaties").get_by_role("checkbox", name="IND").check()
    vak(blad, "oplossingsrichtingen", 0, "voordelen").get_by_role("textbox").fill("")
    blad.get_by_role("button", name="Nog een oplossing").first.click()
    blad.keyboard.insert_text("Verhuizing\u200b naar een andere locatie")
    vak(blad, "oplossingsrichtingen", 1, "nadelen").get_by_role("textbox").fill(
        "Kost een plek\nDuurt lang"
    )
    vak(blad, "standpunten", "Nidos", "inzet").get_by_role("textbox").fill("Houdt contact")
    geschreven = blad.content().encode()
    with blad.expect_download() as gebeurt:
        blad.get_by_role("button", name="Opslaan").click()
    data = gebeurt.value.path().read_bytes()
    return Uitkomst(gebeurt.value.suggested_filename, data, geschreven)


def bewerkt(gelezen: Ingevuld) -> dict[tuple[str | int, ...], str]:
    """Return what a reader finds other than the form had it, by the code in the name of a field."""
    plekken = {v.anker: v.plek for v in FORMULIER.vakken}
    assert [inhoud.anker for inhoud in gelezen.invullingen] == list(plekken)
    return {
        plekken[inhoud.anker]: inhoud.tekst
        for inhoud in gelezen.invullingen
        if inhoud.anker and inhoud.tekst is not None
        if tekstcode(inhoud.tekst) != inhoud.anker.tekst
    }


def test_axe_finds_nothing(bladeraar: Bladeraar, formulier: Path) -> None:
    """The form has no violation in three widths, light and dark, and fits a telephone."""
    assert bladeraar.keur([formulier]) == []


def test_what_was_typed_comes_back_and_nothing_else(uitkomst: Uitkomst) -> None:
    """Text, paragraphs, lines, choice, day and a new item are read as typed; the rest unedited."""
    assert bewerkt(read_json(uitkomst.bestand, uitkomst.data)) == BEWERKT
    assert uitkomst.bestand == "formulier-SL-ter-apel-2026-03-05.rao.json"


def test_a_page_that_the_browser_saved_holds_it_too(uitkomst: Uitkomst) -> None:
    """Who uses "save page as" sends the same answers: the day as typed, the paste as it came."""
    anders = {
        ("termijn", "tot"): "12-3-27",
        ("oplossingsrichtingen", 1, "omschrijving"): "Verhuizing\u200b naar een andere locatie",
    }
    assert bewerkt(read_html("pagina.html", uitkomst.pagina)) == BEWERKT | anders


def test_a_reader_hears_whose_field_it_is(bladeraar: Bladeraar, formulier: Path) -> None:
    """Fields that stand on the page more often have the organisation or the item as their group."""
    blad = bladeraar.open(formulier)
    inzet = blad.get_by_role("group", name="Nidos").first.get_by_role("textbox", name="Inzet")
    inzet.fill("x")
    assert vak(blad, "standpunten", "Nidos", "inzet").get_by_role("textbox").input_value() == "x"
    assert blad.get_by_role("group", name="Oplossing 1").first.is_visible()


def test_such_a_page_opens_again(bladeraar: Bladeraar, uitkomst: Uitkomst, tmp_path: Path) -> None:
    """The page as a browser wrote it goes on where it was, and saves the same answers."""
    (tmp_path / "x.html").write_bytes(uitkomst.pagina)
    blad = bladeraar.open(tmp_path / "x.html")
    assert vak(blad, "oplossingsrichtingen", 1, "nadelen").is_visible()
    with blad.expect_download() as gebeurt:
        blad.get_by_role("button", name="Opslaan").click()
    assert gebeurt.value.path().read_bytes() == uitkomst.data
    assert [klacht for klacht in bladeraar.klachten if "blob:" not in klacht] == []


def test_an_untouched_form_comes_back_unedited(bladeraar: Bladeraar, formulier: Path) -> None:
    """Opened and saved, every field has the text that the form came with."""
    blad = bladeraar.open(formulier)
    with blad.expect_download() as gebeurt:
        blad.get_by_role("button", name="Opslaan").click()
    assert bewerkt(read_json("x.rao.json", gebeurt.value.path().read_bytes())) == {}
    assert [klacht for klacht in bladeraar.klachten if "blob:" not in klacht] == []


def test_a_saved_form_is_opened_again(
    bladeraar: Bladeraar, formulier: Path, uitkomst: Uitkomst, tmp_path: Path
) -> None:
    """The page shows the answers of a file that it saved, and saves the same bytes from them."""
    (tmp_path / uitkomst.bestand).write_bytes(uitkomst.data)
    blad = bladeraar.open(formulier)
    blad.get_by_text("Verdergaan met een bestand").click()
    blad.locator("#bestand").set_input_files(tmp_path / uitkomst.bestand)
    blad.get_by_text("Uw antwoorden staan er weer.").wait_for()
    assert vak(blad, "feiten").get_by_role("textbox").input_value() == FEITEN
    assert vak(blad, "oplossingsrichtingen", 1, "nadelen").is_visible()
    with blad.expect_download() as gebeurt:
        blad.get_by_role("button", name="Opslaan").click()
    assert gebeurt.value.path().read_bytes() == uitkomst.data


@pytest.mark.parametrize(
    ("inhoud", "zin"),
    [
        ("geen json", "Dit is geen opgeslagen formulier."),
        ('{"soort": "rao-formulier", "vakken": []}', "Dit bestand hoort bij een ander formulier"),
    ],
)
def test_another_file_changes_nothing(
    bladeraar: Bladeraar, formulier: Path, tmp_path: Path, inhoud: str, zin: str
) -> None:
    """A file that is no form, or that of another, is refused in words and the answers stay."""
    (tmp_path / "x.rao.json").write_text(inhoud)
    blad = bladeraar.open(formulier)
    blad.get_by_text("Verdergaan met een bestand").click()
    blad.locator("#bestand").set_input_files(tmp_path / "x.rao.json")
    blad.get_by_text(zin).wait_for()
    assert vak(blad, "onderwerp").get_by_role("textbox").input_value() == TEKSTEN["onderwerp"]
