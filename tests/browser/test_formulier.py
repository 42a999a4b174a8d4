"""The form in a real browser: filled in, saved, read back; what it says meanwhile, and to whom."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

import pytest

from rao_cli.documents.formulier.html import make_html
from rao_cli.model.formulier.anker import gewoon, tekstcode
from rao_cli.model.soorten.huisstijl import Huisstijl
from rao_cli.rules.privacy import REGELS
from rao_cli.store.formulier.opgeslagen import read_json
from rao_cli.store.formulier.pagina import read_html
from tests.browser.bladeren import _AXE_LOOP, read_axe
from tests.documents.formats.vijandig import VIJANDIG
from tests.documents.formulier.voorbeeldformulier import (
    TEKSTEN,
    make_formulier,
    vijandig_formulier,
)

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Locator, Page

    from rao_cli.model.formulier.formulier import Ingevuld
    from tests.browser.bladeren import Bladeraar

pytestmark = pytest.mark.traag
FORMULIER: Final = make_formulier()
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
def pagina(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make the form of a list with a zaak and room for a new one."""
    doel = tmp_path_factory.mktemp("formulier") / "formulier.html"
    doel.write_bytes(make_html(FORMULIER, Huisstijl()))
    return doel


@pytest.fixture(scope="module")
def uitkomst(bladeraar: Bladeraar, pagina: Path) -> Uitkomst:
    """Fill the form in by hand, and save it in both ways."""
    blad = bladeraar.open(pagina)
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


def vak(blad: Page, *plek: str | int, zaak: int = 0) -> Locator:
    """Return a field on the page by its place in a zaak."""
    kenmerk = FORMULIER.zaken[zaak].kenmerk
    anker = next(v.anker for v in FORMULIER.vakken if v.zaak == kenmerk and v.plek == plek)
    return blad.locator(f"[data-anker='{anker}']")


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


def test_axe_finds_nothing(bladeraar: Bladeraar, pagina: Path) -> None:
    """The form has no violation in three widths, light and dark, and fits a telephone."""
    assert bladeraar.keur([pagina]) == []


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


def test_an_untouched_form_comes_back_unedited(bladeraar: Bladeraar, pagina: Path) -> None:
    """Opened and saved, every field has the text that the form came with."""
    blad = bladeraar.open(pagina)
    with blad.expect_download() as gebeurt:
        blad.get_by_role("button", name="Opslaan").click()
    assert bewerkt(read_json("x.rao.json", gebeurt.value.path().read_bytes())) == {}
    assert [klacht for klacht in bladeraar.klachten if "blob:" not in klacht] == []


def test_a_saved_form_is_opened_again(
    bladeraar: Bladeraar, pagina: Path, uitkomst: Uitkomst, tmp_path: Path
) -> None:
    """The page shows the answers of a file that it saved, and saves the same bytes from them."""
    (tmp_path / uitkomst.bestand).write_bytes(uitkomst.data)
    blad = bladeraar.open(pagina)
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
    bladeraar: Bladeraar, pagina: Path, tmp_path: Path, inhoud: str, zin: str
) -> None:
    """A file that is no form, or that of another, is refused in words and the answers stay."""
    (tmp_path / "x.rao.json").write_text(inhoud)
    blad = bladeraar.open(pagina)
    blad.get_by_text("Verdergaan met een bestand").click()
    blad.locator("#bestand").set_input_files(tmp_path / "x.rao.json")
    blad.get_by_text(zin).wait_for()
    assert vak(blad, "onderwerp").get_by_role("textbox").input_value() == TEKSTEN["onderwerp"]


def test_a_message_comes_and_goes_while_typing(bladeraar: Bladeraar, pagina: Path) -> None:
    """A telephone number is named at once and forgotten at once, and the button stays in place."""
    blad = bladeraar.open(pagina, breedte=320)
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
    assert blad.evaluate(_AXE_LOOP, []) == []


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
    bladeraar: Bladeraar, pagina: Path, getypt: str, zin: str
) -> None:
    """A day is repeated with its weekday; what is none is said a moment after the last key."""
    blad = bladeraar.open(pagina)
    vak(blad, "termijn", "tot").get_by_role("textbox").fill(getypt)
    vak(blad, "termijn", "tot").get_by_text(zin, exact=True).wait_for(timeout=3000)


def test_signs_of_a_person_are_named(bladeraar: Bladeraar, pagina: Path) -> None:
    """The form says of the wrong example of each rule about persons what rao says, and no right."""
    blad = bladeraar.open(pagina)
    plek = vak(blad, "vraag")
    gezegd = {}
    for regel in REGELS:
        for voorbeeld in (regel.fout, regel.goed):
            plek.get_by_role("textbox").fill(voorbeeld.removeprefix("toelichting: "))
            gezegd[regel.code, voorbeeld == regel.fout] = plek.locator(".melding").inner_text()
    assert [code for (code, fout), zin in gezegd.items() if bool(zin) is not fout] == []


def test_what_is_needed_is_asked_when_saving(bladeraar: Bladeraar, pagina: Path) -> None:
    """A new zaak that was begun without its onderwerp is saved, and the page says what it lacks."""
    blad = bladeraar.open(pagina)
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


def test_how_far_it_is_counts_what_is_there(bladeraar: Bladeraar, pagina: Path) -> None:
    """Parts with an answer are counted of the parts in sight, and per part the fields."""
    blad = bladeraar.open(pagina)
    assert blad.locator("#hoever").inner_text() == "5 van de 15 delen hebben een antwoord."
    blad.locator("summary", has_text="De 15 delen").first.click()
    deel = blad.get_by_role("listitem").filter(has_text="Welke oplossingen zijn er?").first
    assert deel.inner_text().endswith("2 van 7 vakken")


def test_hostile_texts_are_texts(bladeraar: Bladeraar, tmp_path: Path) -> None:
    """Each text, in every place of a form, is saved as it came, and nothing of it is obeyed."""
    formulier = vijandig_formulier(VIJANDIG)
    (tmp_path / "x.html").write_bytes(make_html(formulier, Huisstijl()))
    blad = bladeraar.open(tmp_path / "x.html")
    with blad.expect_download() as gebeurt:
        blad.get_by_role("button", name="Opslaan als bestand", exact=True).click()
    gelezen = read_json("x.rao.json", gebeurt.value.path().read_bytes())
    assert [gewoon(inhoud.tekst or "") for inhoud in gelezen.invullingen] == [
        gewoon(vak.tekst.replace("\0", "\ufffd")) for vak in formulier.vakken
    ]
    assert gewoon(gelezen.kenmerk) == gewoon(formulier.kenmerk)
    assert [klacht for klacht in bladeraar.klachten if "blob:" not in klacht] == []


def test_another_script_does_not_run(bladeraar: Bladeraar, pagina: Path, tmp_path: Path) -> None:
    """A script or a handler that somebody puts in the page is refused by the browser; ours runs."""
    vreemd = b'<script>window.geraakt=1</script><img src=x onerror="window.geraakt=1"></main>'
    (tmp_path / "x.html").write_bytes(pagina.read_bytes().replace(b"</main>", vreemd))
    blad = bladeraar.open(tmp_path / "x.html")
    assert blad.locator("#hoever").inner_text()
    assert blad.evaluate("typeof window.geraakt") == "undefined"
    geweigerd = [klacht for klacht in bladeraar.klachten if "Content Security Policy" in klacht]
    assert len(geweigerd) >= 2


def test_leaving_without_saving_is_asked(bladeraar: Bladeraar, pagina: Path) -> None:
    """The browser asks before answers are lost, and asks nothing after they were saved."""
    blad = bladeraar.open(pagina)
    gevraagd: list[str] = []

    def onthoud(vraag: object) -> None:
        gevraagd.append(vraag.type)  # type: ignore[attr-defined]
        vraag.accept()  # type: ignore[attr-defined]

    blad.on("dialog", onthoud)
    try:
        blad.reload()
        vak(blad, "vraag").get_by_role("textbox").click()
        blad.keyboard.type("x")
        blad.reload()
        assert gevraagd == ["beforeunload"]
        vak(blad, "vraag").get_by_role("textbox").click()
        blad.keyboard.type("x")
        with blad.expect_download():
            blad.get_by_role("button", name="Opslaan").click()
        blad.reload()
        assert gevraagd == ["beforeunload"]
    finally:
        blad.remove_listener("dialog", onthoud)
