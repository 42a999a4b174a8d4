"""The besluitenlijst of a meeting: what was decided, and who does what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rao_cli.documents.besluit.besluitenlijst import (
    build_context,
    make_besluitenlijst,
)
from rao_cli.model.soorten.overleg import Agendapunt
from rao_cli.model.terugkoppeling.brieven import lkos_met_brief
from tests.documents.wereld import (
    APRIL,
    FEBRUARI,
    MAART,
    anders,
    leeg,
    met_overleg,
    overleg_van,
    vol,
)

if TYPE_CHECKING:
    from collections.abc import Callable


def test_all_five_outcomes(golden: Callable[[str, str], None]) -> None:
    """A held meeting with every outcome, absence, actions, an erratum and what was left."""
    stand = vol()
    golden("besluitenlijst-vol.md", make_besluitenlijst(stand, overleg_van(stand, MAART)).tekst)


def test_an_empty_list(golden: Callable[[str, str], None]) -> None:
    """A meeting without decisions still gives a list that reads well."""
    stand = leeg()
    golden("besluitenlijst-leeg.md", make_besluitenlijst(stand, overleg_van(stand, APRIL)).tekst)


def test_nasty_values(golden: Callable[[str, str], None]) -> None:
    """Values that look like Markdown, HTML or Jinja show as they are."""
    stand = vol("lastig")
    golden("besluitenlijst-lastig.md", make_besluitenlijst(stand, overleg_van(stand, APRIL)).tekst)


def test_a_fixed_list_says_when() -> None:
    """The date of fixing stands in the head."""
    stand = vol()
    context = build_context(stand, overleg_van(stand, FEBRUARI))
    assert context.status == "Vastgesteld op 12 maart 2026."


def test_why_there_is_no_decision() -> None:
    """An item that asked a decision and got none, says why."""
    stand = vol()
    overleg = anders(overleg_van(stand, MAART), zonder_besluit={"lko-dag": "de zaal is niet vrij"})
    tekst = make_besluitenlijst(stand, overleg).tekst
    bij_punt = tekst.partition("RAO-LKO-dag\n")[2].partition("###")[0]
    assert bij_punt.startswith("\n**Geen besluit.** De zaal is niet vrij.\n")


def test_each_lko_sees_its_own_zaken_only() -> None:
    """What goes back is grouped by LKO (S11), also for a zaak that went to the Deelberaad."""
    stand = vol()
    delen = build_context(stand, overleg_van(stand, MAART)).terugkoppelingen
    zaken = {deel.lko: [besluit.zaak for besluit in deel.besluiten] for deel in delen}
    assert zaken == {
        "LKO Duindorp": ["Z-4H2KDA", "Z-4H2KDA"],
        "LKO Veenstad": ["Z-B7T5X0", "Z-C1V8RM", "Z-D6N2PH"],
    }


def test_a_decision_without_an_item_comes_last() -> None:
    """A decision about something that was not on the agenda is not lost."""
    stand = vol("lastig")
    besluiten = build_context(stand, overleg_van(stand, APRIL)).besluiten
    assert [(blad.nummer, blad.titel) for blad in besluiten][-1] == (None, "bestaat-niet")


def test_the_replacement_is_named_by_function() -> None:
    """Somebody wrote a member's name; the list says the function."""
    stand = vol()
    aanwezigen = build_context(stand, overleg_van(stand, MAART)).aanwezigheid
    tekst = make_besluitenlijst(stand, overleg_van(stand, MAART)).tekst
    assert "T. Bedacht" in next(a.toelichting for a in aanwezigen if a.organisatie == "IND")
    assert "Vervanging: de senior medewerker van IND belt in." in tekst
    assert "Bedacht" not in tekst


def test_an_onderwerp_says_its_kind_and_which_tables_must_hear() -> None:
    """A decision about a kader goes to every LKO (S13), one about a trend where it says (S16)."""
    stand, maart = vol(), overleg_van(vol(), MAART)
    eerste = next(iter(maart.besluiten.values()))
    besluiten = {
        f"B-2026-03-12-{nummer:02}": anders(eerste, agendapunt=punt)
        for nummer, punt in enumerate(("kader-vertrek", "trend-reisdocument"), start=1)
    }
    overleg = anders(maart, besluiten=besluiten)
    bladen = build_context(met_overleg(stand, overleg), overleg).besluiten
    assert {blad.soort: blad.ook_naar for blad in bladen} == {
        "kader": "LKO Duindorp, LKO Veenstad en LKO Zeewijk",
        "trend": "het Deelberaad Asiel en LKO Duindorp",
    }


def test_items_in_the_order_of_the_agenda() -> None:
    """Decided, only spoken of, or the gemeenten: each item stands at its own place."""
    stand = vol()
    overleg = overleg_van(stand, MAART)
    behandeld = build_context(stand, overleg).behandeld
    nummers = [punt.nummer for punt in behandeld if punt.nummer is not None]
    ids = [overleg.agendapunten[nummer - 1].id for nummer in nummers]
    assert (nummers, nummers[0], "gemeenten" in ids) == (sorted(nummers), 1, True)


def test_gemeenten_count_as_spoken_of() -> None:
    """An item with the table of gemeenten is not among what was not spoken of."""
    stand = vol()
    context = build_context(stand, overleg_van(stand, MAART))
    (punt,) = [punt for punt in context.behandeld if punt.gemeenten]
    assert punt.nummer not in {open_.nummer for open_ in context.zonder_besluit}


def test_the_running_list_stands_at_its_item() -> None:
    """With an item for it, what was agreed before stands there and nowhere else."""
    stand = vol()
    overleg = overleg_van(stand, MAART)
    lijst = Agendapunt(id="acties", soort="actie", onderwerp="Actielijst", doel="bespreken")
    met = anders(overleg, agendapunten=[*overleg.agendapunten, lijst])
    context = build_context(stand, met)
    bij_punt = [punt.titel for punt in context.behandeld if punt.eerdere_acties]
    assert (bij_punt, context.eerdere_acties) == (["Actielijst"], ())


def test_the_list_names_exactly_who_gets_a_letter() -> None:
    """The LKO's on the list are those that get a reply, refused zaken too."""
    stand = vol()
    overleg = overleg_van(stand, MAART)
    delen = build_context(stand, overleg).terugkoppelingen
    namen = sorted(stand.register.lkos[lko].naam for lko in lkos_met_brief(stand, overleg))
    assert [deel.lko for deel in delen] == namen
