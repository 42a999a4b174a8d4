"""The list to the Deelberaad, as the Deelberaad reads it."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from markdown_it import MarkdownIt

from rao_cli.documents.opschaling import build_context, make_opschaling
from rao_cli.model.soorten.ding import plaats_van
from rao_cli.model.soorten.onderwerp import Onderwerp
from rao_cli.model.soorten.signaallijst import Antwoord, Signaallijst
from tests.documents.wereld import anders, stand_van, vol

if TYPE_CHECKING:
    from collections.abc import Callable

    from rao_cli.model.stand import Stand

VOL = "Z-4H2KDA"
KAAL = "Z-B7T5X0"


def lijst_van(stand: Stand, *zaken: str, **velden: object) -> Signaallijst:
    """Return a list to the Deelberaad with zaken as the LKO's wrote them."""
    lijst = Signaallijst(
        soort="signaallijst",
        kenmerk="SL-noorderland-2026-04-02",
        richting="rao-deelberaad",
        afzender="Noorderland",
        datum=date(2026, 4, 2),
        status="ingediend",
        ingediend_op=date(2026, 4, 3),
        grond="publicitair",
        zaken={zaak: stand.zaken_op_kenmerk[zaak][0].zaak for zaak in zaken},
    )
    return anders(lijst, **velden)


def wereld(*zaken: str, **velden: object) -> tuple[Stand, Signaallijst]:
    """Return the full region with one more list to the Deelberaad."""
    stand = vol()
    lijst = lijst_van(stand, *zaken, **velden)
    dingen = [ding for _, ding in stand.dingen]
    nieuw = stand_van(stand.register, *dingen, lijst)
    return nieuw, nieuw.signaallijsten[plaats_van(lijst)]


def stuk(*zaken: str, **velden: object) -> str:
    """Return the text about these zaken."""
    return make_opschaling(*wereld(*zaken, **velden)).tekst


def test_a_full_and_a_bare_zaak(golden: Callable[[str, str], None]) -> None:
    """Everything that a zaak can say, and one that says almost nothing."""
    golden("opschaling-vol.md", stuk(VOL, KAAL))


def test_a_knelpunt_in_concept(golden: Callable[[str, str], None]) -> None:
    """A list about a knelpunt tells what it is about first, and what is missing."""
    stand, lijst = wereld(
        KAAL, grond="knelpunt", onderwerp="knelpunt-tolken", status="concept", ingediend_op=None
    )
    ontbreekt = [f"{KAAL}: Er staat nog geen advies bij deze zaak."]
    golden("opschaling-knelpunt.md", make_opschaling(stand, lijst, ontbreekt).tekst)


def test_nasty_values(golden: Callable[[str, str], None]) -> None:
    """Values that look like Markdown, HTML or Jinja show as they are."""
    stand = vol("lastig")
    lijst = lijst_van(stand, VOL, toelichting="# [x] {{7*7}} | <b>")
    nieuw = stand_van(stand.register, *(ding for _, ding in stand.dingen), lijst)
    tekst = make_opschaling(nieuw, nieuw.signaallijsten[plaats_van(lijst)]).tekst
    golden("opschaling-lastig.md", tekst)
    html = MarkdownIt("commonmark").enable("table").render(tekst)
    assert set(re.findall(r"<(\w+)", html)) == {
        *("h1", "h2", "h3", "h4", "p", "strong", "em", "ul", "ol", "li", "br"),
        *("table", "thead", "tbody", "tr", "th", "td"),
    }
    assert html.count("<h1>") == 1


def test_an_empty_list() -> None:
    """A list without zaken still reads as a list."""
    assert "Er staat nog geen zaak op deze lijst." in stuk()


def test_nothing_is_shortened() -> None:
    """The Deelberaad reads a long standpunt to its last word."""
    stand = vol()
    zaak = stand.zaken_op_kenmerk["Z-F8S4AN"][0].zaak
    lang = zaak.standpunten["Nidos"].standpunt or ""
    assert len(lang) > 280
    assert lang in stuk("Z-F8S4AN")


def test_decisions_after_the_list_went_do_not_count() -> None:
    """The text tells what was known when the list went."""
    stand, lijst = wereld(VOL, datum=date(2026, 2, 20), ingediend_op=date(2026, 2, 20))
    (zaak,) = build_context(stand, lijst).zaken
    assert [besluit.kenmerk for besluit in zaak.besluiten] == ["B-2026-02-12-01"]


def test_the_decision_of_the_same_day_counts() -> None:
    """A list of the day of the meeting names the decision that led there."""
    stand, lijst = wereld(VOL, datum=date(2026, 3, 12), ingediend_op=None)
    (zaak,) = build_context(stand, lijst).zaken
    assert zaak.besluiten[0].datum == "12 maart 2026"


def test_a_refused_zaak_is_left_out() -> None:
    """What the RAO refused does not reach the Deelberaad."""
    assert build_context(*wereld("Z-E3G9JJ")).zaken == ()


def test_the_answer_stands_at_the_head() -> None:
    """Once answered, the text says what, when, and whether the LKO knows."""
    antwoord = Antwoord(datum=date(2026, 4, 20), besluit="Het Deelberaad stemt in")
    tekst = stuk(KAAL, status="afgehandeld", antwoord=antwoord)
    assert "*Beantwoord op 20 april 2026.*" in tekst
    assert "**20 april 2026:** Het Deelberaad stemt in.\n" in tekst
    assert "Nog niet teruggekoppeld aan het LKO." in tekst


def test_each_ground_is_explained() -> None:
    """A reader who does not know the word reads what it means."""
    assert "- **Grond:** trend. Het RAO voorziet een trend.\n" in stuk(KAAL, grond="trend")
    assert "Deze zaken kunnen landelijk in de politiek aandacht krijgen." in (
        stuk(KAAL, VOL, grond="politiek")
    )
    samen = stuk(KAAL, grond=["politiek", "trend"])
    assert "- **Grond:** politiek en trend. Deze zaak kan" in samen


def test_an_onderwerp_that_is_gone() -> None:
    """A list about an onderwerp that does not exist still renders."""
    assert "De aanleiding" not in stuk(KAAL, onderwerp="trend-weg")


def test_the_document_has_its_place() -> None:
    """One folder for everything that goes to the Deelberaad."""
    document = make_opschaling(*wereld(KAAL))
    assert document.naam == "documenten/opschaling/SL-noorderland-2026-04-02.md"


def test_every_file_it_was_made_from_is_named() -> None:
    """The list, the list of the LKO, the meetings, and the onderwerp."""
    stand, lijst = wereld(KAAL, onderwerp="knelpunt-tolken")
    onderwerp = next(o for o in stand.onderwerpen.values() if o.kenmerk == "knelpunt-tolken")
    assert isinstance(onderwerp, Onderwerp)
    assert build_context(stand, lijst).bronnen == (
        plaats_van(lijst),
        "rao.yaml",
        plaats_van(onderwerp),
        "overleggen/2026/2026-03-12.yaml",
        "signaallijsten/2026/SL-veenstad-2026-03-02.yaml",
    )
