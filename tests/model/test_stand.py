"""The ways through a register: what counts, in which order, and how often."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from rao_cli.model.soorten.actie import Actie
from rao_cli.model.soorten.overleg import Besluit, Overleg
from rao_cli.model.soorten.terugkoppeling import Terugkoppeling
from tests.documents.wereld import APRIL, FEBRUARI, MAART, anders, stand_van, vol
from tests.workflow.agenda.proefvoorstel import LIJST, ZAAK, lijst, maart

if TYPE_CHECKING:
    from rao_cli.model.stand import Stand

MEI = date(2026, 5, 14)


def stand(*dingen: Any) -> Stand:
    """Return a register with these things."""
    return stand_van(vol().register, *dingen)


def overleg(dag: date, *uitkomsten: Any, status: Any = "gehouden") -> Overleg:
    """Return a meeting with the zaak on its agenda, and besluiten about it."""
    besluiten = {
        f"B-{dag}-{nummer:02}": Besluit(agendapunt=ZAAK, uitkomst=uitkomst, besluit="Zo")
        for nummer, uitkomst in enumerate(uitkomsten, 1)
    }
    return anders(maart(), datum=dag, status=status, besluiten=besluiten)


def keren(*dingen: Any) -> list[int]:
    """Return for each besluit the count of meetings in a row, the oldest first."""
    gelezen = stand(*dingen)
    return [
        gelezen.keer_aangehouden[plek.bestand, plek.kenmerk]
        for plek in gelezen.besluiten
        if plek.overleg.status != "vervallen"
    ]


def test_holding_over_counts_up() -> None:
    """One more with each meeting."""
    dagen = (FEBRUARI, MAART, APRIL)
    assert keren(*(overleg(dag, "aanhouden") for dag in dagen)) == [1, 2, 3]


def test_another_outcome_starts_the_count_anew() -> None:
    """What was taken up in between was not held over in a row."""
    rij = (overleg(FEBRUARI, "aanhouden"), overleg(MAART, "opschalen"), overleg(APRIL, "aanhouden"))
    assert keren(*rij) == [1, 0, 1]


def test_two_besluiten_of_one_meeting_count_once() -> None:
    """It is about meetings, not about besluiten."""
    assert keren(overleg(FEBRUARI, "aanhouden", "aanhouden"), overleg(MAART, "aanhouden")) == [
        1,
        1,
        2,
    ]


def test_a_cancelled_meeting_holds_nothing_over() -> None:
    """And it does not break a row."""
    rij = (
        overleg(FEBRUARI, "aanhouden"),
        overleg(MAART, "aanhouden", status="vervallen"),
        overleg(APRIL, "aanhouden"),
    )
    assert keren(*rij) == [1, 2]
    assert keren(rij[0], anders(rij[1], besluiten=rij[2].besluiten), overleg(MEI, "aanhouden")) == [
        1,
        2,
    ]


def test_a_cancelled_meeting_has_no_agenda() -> None:
    """Its items are in no way to an item."""
    assert ZAAK in stand(LIJST, overleg(MAART)).punten_op_id
    assert ZAAK not in stand(LIJST, overleg(MAART, status="vervallen")).punten_op_id


def test_lists_go_by_date_and_not_by_name() -> None:
    """The last place of a zaak is that on the last list."""
    eerste = lijst(kenmerk="SL-zuidwijk-2026-02-02", afzender="zuidwijk", datum=date(2026, 2, 2))
    assert [p.lijst.afzender for p in stand(eerste, LIJST).zaken] == ["zuidwijk", "duindorp"]


def test_a_reply_in_concept_tells_nothing() -> None:
    """Only what was sent was heard."""
    brief = Terugkoppeling(
        soort="terugkoppeling",
        kenmerk="TK-duindorp-2026-03-12",
        lko="duindorp",
        overleg=MAART,
        status="concept",
        zaken=[ZAAK],
    )
    assert stand(brief).verteld == {}
    assert list(stand(anders(brief, status="verzonden")).verteld) == [ZAAK]


def test_acties_of_a_meeting_follow_its_besluiten() -> None:
    """An actie without besluit belongs to its day; one of a besluit that is not there to none."""
    actie = Actie(soort="actie", kenmerk="A-2026-03-12-01", omschrijving="Bel", status="open")
    besloten = overleg(MAART, "afgehandeld")
    los = anders(actie, kenmerk="A-2026-03-12-02", besluit="B-2026-03-12-09")
    eigen = anders(actie, kenmerk="A-2026-03-12-03", besluit="B-2026-03-12-01")
    gevonden = [a.kenmerk for _, a in stand(besloten, actie, los, eigen).acties_uit(besloten)]
    assert gevonden == [actie.kenmerk, eigen.kenmerk]


def test_the_phase_gives_the_profile() -> None:
    """On an agenda more must be there than at intake, and most of all at the Deelberaad."""
    omhoog = lijst(kenmerk="SL-noorderland-2026-03-16", richting="rao-deelberaad")
    for dingen, verwacht in (
        ((LIJST,), "inname"),
        ((LIJST, overleg(MAART)), "behandeling"),
        ((omhoog,), "opschaling"),
    ):
        gelezen = stand(*dingen)
        assert gelezen.profiel(gelezen.zaken[0]) == verwacht


def test_what_is_forgotten_is_made_again() -> None:
    """Who has looked up what he needs lets go of it; a next one finds the same."""
    gelezen = stand(lijst(), overleg(MAART))
    zaken = gelezen.zaken
    gelezen.vergeet()
    assert vars(gelezen) == {}
    assert gelezen.zaken == zaken
    assert gelezen.zaken is not zaken
