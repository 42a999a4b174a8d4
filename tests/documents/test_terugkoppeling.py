"""The reply to one LKO: what was decided about its own zaken, and nothing of another (S11, S16)."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from markdown_it import MarkdownIt
from msgspec.structs import replace

from rao_cli.documents.terugkoppeling import (
    TerugkoppelingContext,
    build_context,
    make_terugkoppeling,
)
from rao_cli.model.soorten.overleg import Agendapunt, Besluit, Erratum, Overleg
from rao_cli.model.soorten.signaallijst import Antwoord
from rao_cli.model.soorten.terugkoppeling import Terugkoppeling
from rao_cli.model.terugkoppeling.terugkoppeling import zaken_per_lko
from tests.documents.strategie import WEINIG, standen
from tests.documents.wereld import (
    APRIL,
    MAART,
    anders,
    met_overleg,
    overleg_van,
    stand_van,
    vol,
)
from tests.workflow.agenda.proefvoorstel import LIJST, ZAAK, maart

if TYPE_CHECKING:
    from collections.abc import Callable

    from rao_cli.model.soorten.signaallijst import LijstStatus
    from rao_cli.model.stand import Stand


def antwoord(stand: Stand, lko: str, op: date = MAART) -> Terugkoppeling:
    """Return the reply to an LKO about everything that a meeting said of its zaken."""
    zaken = zaken_per_lko(stand, overleg_van(stand, op)).get(lko, ())
    return Terugkoppeling(
        soort="terugkoppeling",
        kenmerk=f"TK-{lko}-{op}",
        lko=lko,
        overleg=op,
        status="concept",
        zaken=list(zaken),
    )


def inhoud(stand: Stand, lko: str, op: date = MAART) -> TerugkoppelingContext:
    """Return what the template gets."""
    return build_context(stand, antwoord(stand, lko, op))


def tekst(stand: Stand, lko: str, op: date = MAART) -> str:
    """Return the document."""
    return make_terugkoppeling(stand, antwoord(stand, lko, op)).tekst


def met(overleg: Overleg) -> Stand:
    """Return a small region with one zaak and one meeting."""
    return stand_van(vol().register, LIJST, overleg)


@settings(
    deadline=None,
    suppress_health_check=(HealthCheck.too_slow, HealthCheck.data_too_large),
    max_examples=WEINIG,
)
@given(standen())
def test_any_valid_register_gives_a_reply(stand: Stand) -> None:
    """To every LKO about every meeting: one title, nothing active, never a traceback."""
    for overleg in stand.overleggen.values():
        for lko in stand.register.lkos:
            html = MarkdownIt("commonmark").enable("table").render(tekst(stand, lko, overleg.datum))
            assert html.count("<h1>") == 1
            assert not any(tag in html for tag in ("<script", "<img", "<a "))


def test_its_place_names_meeting_and_lko() -> None:
    """Beside agenda and besluitenlijst of the same meeting."""
    stand = vol()
    document = make_terugkoppeling(stand, antwoord(stand, "duindorp"))
    assert document.naam == "documenten/2026-03-12/terugkoppeling-duindorp.md"


def test_put_off_twice_with_actions(golden: Callable[[str, str], None]) -> None:
    """Two decisions about one zaak, who does what, and on which agenda it comes back."""
    golden("terugkoppeling-duindorp.md", tekst(vol(), "duindorp"))


def test_settled_sent_back_escalated_and_refused(golden: Callable[[str, str], None]) -> None:
    """Four zaken with four outcomes, an erratum, and the answer of the Deelberaad."""
    golden("terugkoppeling-veenstad.md", tekst(vol(), "veenstad"))


def test_nasty_values(golden: Callable[[str, str], None]) -> None:
    """Values that look like Markdown, HTML or Jinja show as they are."""
    stand = vol("lastig")
    lko = next(iter(zaken_per_lko(stand, overleg_van(stand, APRIL))))
    golden("terugkoppeling-lastig.md", tekst(stand, lko, APRIL))


def test_nothing_of_another_lko() -> None:
    """No zaak, decision or actie of another LKO shows, nor which others there are."""
    stand = vol()
    samen = tekst(stand, "duindorp")
    for vreemd in ("Veenstad", "Zeewijk", "Z-B7T5X0", "B-2026-03-12-02", "A-2026-03-12-03"):
        assert vreemd not in samen


def test_a_zaak_of_another_lko_typed_by_hand_stays_out() -> None:
    """VRB07 reports it; the text does not wait for that."""
    stand = vol()
    vreemd = anders(antwoord(stand, "duindorp"), zaken=["Z-4H2KDA", "Z-B7T5X0"])
    assert [zaak.kenmerk for zaak in build_context(stand, vreemd).zaken] == ["Z-4H2KDA"]


def test_members_stay_unnamed() -> None:
    """Chair and secretary by function; a name in a text becomes a function."""
    stand = vol()
    overleg = overleg_van(stand, MAART)
    besluit = anders(overleg.besluiten["B-2026-03-12-01"], motivering="R. Voorbeeld belt.")
    stand = met_overleg(stand, anders(overleg, besluiten={"B-2026-03-12-01": besluit}))
    assert "Waarom:** de regiomanager van COA belt." in tekst(stand, "duindorp")


@pytest.mark.parametrize(
    ("uitkomst", "vervolg", "verder"),
    [
        ("afgehandeld", "Klaar", "Voor het RAO is deze zaak klaar."),
        ("ter-kennisname", "Klaar", "Voor het RAO is deze zaak klaar."),
        ("terug-naar-lko", "Bij u", "U gaat zelf verder met deze zaak."),
        (
            "opschalen",
            "Signaallijst wordt nog gemaakt",
            "De signaallijst wordt nog gemaakt.",
        ),
        ("aanhouden", "Terug op de volgende agenda", "De zaak komt terug op de volgende agenda."),
    ],
)
def test_every_outcome_says_how_it_goes_on(uitkomst: str, vervolg: str, verder: str) -> None:
    """In the table in a few words, below it as a sentence."""
    (zaak,) = inhoud(met(maart(uitkomst)), "duindorp").zaken
    assert (zaak.vervolg, zaak.verder) == (vervolg, verder)


@pytest.mark.parametrize(
    ("gepland", "vervolg"),
    [
        ((), "Terug op de eerste agenda vanaf 1 april 2026"),
        ((date(2026, 3, 26), APRIL), "Terug op de agenda van 9 april 2026"),
    ],
)
def test_when_a_zaak_comes_back(gepland: tuple[date, ...], vervolg: str) -> None:
    """On the first meeting from that day on that is planned."""
    besluit = maart("aanhouden", hervatten_op=date(2026, 4, 1))
    komend = [Overleg(soort="overleg", datum=dag, status="gepland") for dag in gepland]
    stand = stand_van(vol().register, LIJST, besluit, *komend)
    assert inhoud(stand, "duindorp").zaken[0].vervolg == vervolg


def test_a_zaak_without_decision_says_why() -> None:
    """The reason that was given, or that the table did not get to it."""
    (zaak,) = inhoud(met(maart()), "duindorp").zaken
    assert zaak.geen_besluit == "In dit overleg is er geen besluit over genomen."
    (zaak,) = inhoud(met(anders(maart(), zonder_besluit={ZAAK: "IND was ziek"})), "duindorp").zaken
    assert (zaak.uitkomst, zaak.geen_besluit) == ("Nog geen besluit", "IND was ziek")


def test_what_is_asked_of_the_lko() -> None:
    """To go on by itself, or to complete what comes back before the last day for papers.

    A standpunt is asked of who owes it, and not of the LKO too.
    """
    (terug, bevestig) = inhoud(met(maart("terug-naar-lko")), "duindorp").vragen
    assert terug.tekst.startswith("Ga zelf verder, zoals in het besluit staat.")
    assert "hebt gekregen" in bevestig.tekst
    april = Overleg(soort="overleg", datum=APRIL, status="gepland")
    stand = stand_van(vol().register, LIJST, maart("aanhouden"), april)
    vul_aan = inhoud(stand, "duindorp").vragen[0]
    assert vul_aan.zaak == ZAAK
    assert vul_aan.tekst.startswith("Vul uiterlijk 2 april 2026 aan: wat het LKO ")
    assert "standpunt" not in vul_aan.tekst


def test_nothing_more_is_asked_of_a_settled_zaak() -> None:
    """Only to confirm."""
    assert [vraag.zaak for vraag in inhoud(met(maart("afgehandeld")), "duindorp").vragen] == [""]


def test_a_correction_stands_below_its_decision() -> None:
    """The decision itself stays as it was fixed."""
    erratum = Erratum(besluit="B-2026-03-12-01", datum=date(2026, 3, 17), tekst="Lees 9 april.")
    (zaak,) = inhoud(met(anders(maart("afgehandeld"), errata=[erratum])), "duindorp").zaken
    assert zaak.besluiten[0].verbeteringen == ("17 maart 2026: Lees 9 april.",)


def test_an_actie_that_was_dropped_is_left_out() -> None:
    """The LKO would wait for it."""
    stand = vol()
    pad = "acties/2026/A-2026-03-12-02.yaml"
    acties = {**stand.acties, pad: anders(stand.acties[pad], status="vervallen")}
    (zaak,) = inhoud(replace(stand, acties=acties), "duindorp").zaken
    assert [actie.kenmerk for actie in zaak.acties] == ["A-2026-03-12-01", "A-2026-03-12-04"]


def test_its_own_other_items_are_answered_too() -> None:
    """A question that this LKO put on the agenda."""
    vraag = Agendapunt(id="tolken", soort="overig", onderwerp="Tolken", indiener="duindorp")
    besluit = Besluit(agendapunt="tolken", uitkomst="afgehandeld", besluit="Er komt een tolk.")
    overleg = anders(
        maart("afgehandeld"), agendapunten=[vraag], besluiten={"B-2026-03-12-01": besluit}
    )
    (punt,) = inhoud(met(overleg), "duindorp").punten
    assert (punt.titel, punt.besluit.besluit) == ("Tolken", "Er komt een tolk.")
    assert inhoud(met(overleg), "zeewijk").punten == ()


@pytest.mark.parametrize(
    ("status", "verder", "regels"),
    [
        (None, "De signaallijst wordt nog gemaakt.", 0),
        (
            "concept",
            "De signaallijst is nog een concept.",
            0,
        ),
        ("ingediend", "De zaak ligt bij het Deelberaad Asiel.", 2),
        (
            "ingetrokken",
            "De signaallijst wordt nog gemaakt.",
            0,
        ),
    ],
)
def test_how_far_the_list_to_the_deelberaad_is(
    status: LijstStatus | None, verder: str, regels: int
) -> None:
    """Still to be made, a concept, or sent: each said once, and the letter agrees with itself."""
    stand = vol()
    pad = "signaallijsten/2026/SL-noorderland-2026-03-16.yaml"
    lijsten = dict(stand.signaallijsten)
    lijst = anders(lijsten.pop(pad), antwoord=None)
    if status is not None:
        lijsten[pad] = anders(lijst, status=status)
    zaken = inhoud(replace(stand, signaallijsten=lijsten), "veenstad").zaken
    zaak = next(zaak for zaak in zaken if zaak.kenmerk == "Z-D6N2PH")
    assert (zaak.verder, len(zaak.deelberaad)) == (verder, regels)


@pytest.mark.parametrize(
    ("op", "regel"),
    [
        (date(2026, 3, 12), "Antwoord van 12 maart 2026: Ja"),
        (date(2026, 3, 13), "Er is nog geen antwoord. U hoort het nadat het RAO het besprak."),
    ],
)
def test_an_answer_that_came_later_is_told_later(op: date, regel: str) -> None:
    """A letter tells only what our own table had: the LKO hears the rest after our next meeting."""
    stand = vol()
    pad = "signaallijsten/2026/SL-noorderland-2026-03-16.yaml"
    lijst = anders(stand.signaallijsten[pad], antwoord=Antwoord(datum=op, besluit="Ja"))
    stand = replace(stand, signaallijsten={**stand.signaallijsten, pad: lijst})
    zaak = next(z for z in inhoud(stand, "veenstad").zaken if z.kenmerk == "Z-D6N2PH")
    assert zaak.deelberaad[-1] == regel
