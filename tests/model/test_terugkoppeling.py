"""Which LKO must hear what after a meeting, and before which day (S11)."""

from __future__ import annotations

from datetime import date

from rao_cli.model.overleg.eigen import eigen_besluiten
from rao_cli.model.soorten.leven import Weigering
from rao_cli.model.soorten.overleg import Agendapunt, Besluit
from rao_cli.model.soorten.terugkoppeling import Terugkoppeling
from rao_cli.model.terugkoppeling.terugkoppeling import (
    besloten_per_lko,
    niet_verteld,
    terugkoppelen_voor,
    zaken_per_lko,
)
from tests.documents.wereld import APRIL, MAART, anders, met_overleg, overleg_van, stand_van, vol
from tests.workflow.agenda.proefvoorstel import LIJST, ZAAK, lijst, maart


def antwoord(lko: str, overleg: date, *zaken: str) -> Terugkoppeling:
    """Return a terugkoppeling that was sent."""
    return Terugkoppeling(
        soort="terugkoppeling",
        kenmerk=f"TK-{lko}-{overleg}",
        lko=lko,
        overleg=overleg,
        status="verzonden",
        zaken=list(zaken),
    )


def test_each_lko_hears_of_its_own_zaken() -> None:
    """In the order of the agenda; a zaak that went to the Deelberaad is told to its LKO."""
    stand = vol()
    assert besloten_per_lko(stand, overleg_van(stand, MAART)) == {
        "duindorp": ("Z-4H2KDA",),
        "veenstad": ("Z-B7T5X0", "Z-C1V8RM", "Z-D6N2PH"),
    }


def test_it_also_hears_of_what_was_refused_or_not_reached() -> None:
    """The refused zaak comes last; a zaak without decision stands where the agenda had it."""
    stand = vol()
    overleg = overleg_van(stand, MAART)
    zonder = anders(overleg, besluiten={})
    assert zaken_per_lko(met_overleg(stand, zonder), zonder)["veenstad"] == (
        *("Z-B7T5X0", "Z-C1V8RM", "Z-D6N2PH"),
        "Z-E3G9JJ",
    )


def test_a_refusal_is_told_once_and_not_before_it_was_made() -> None:
    """With the first meeting that comes after it."""
    geweigerd = anders(LIJST.zaken[ZAAK], weigering=Weigering(reden="Nee", datum=APRIL))
    ding = lijst(zaken={ZAAK: geweigerd})
    leeg = anders(maart(), agendapunten=[])
    later = anders(leeg, datum=APRIL)
    stand = stand_van(vol().register, ding, leeg, later)
    assert zaken_per_lko(stand, leeg) == {}
    assert zaken_per_lko(stand, later) == {"duindorp": (ZAAK,)}
    mei = anders(leeg, datum=date(2026, 5, 14))
    verteld = stand_van(vol().register, ding, later, mei, antwoord("duindorp", APRIL, ZAAK))
    assert zaken_per_lko(verteld, mei) == {}


def test_the_item_names_the_list_that_counts() -> None:
    """A zaak that moved to another location stands on lists of two LKO's."""
    verhuisd = lijst(kenmerk="SL-zeewijk-2026-03-10", afzender="zeewijk", datum=date(2026, 3, 10))
    besluit = maart("afgehandeld")
    assert besloten_per_lko(stand_van(vol().register, LIJST, verhuisd, besluit), besluit) == {
        "zeewijk": (ZAAK,)
    }
    punt = Agendapunt(id=ZAAK, soort="zaak", verwijzing=LIJST.kenmerk)
    genoemd = anders(besluit, agendapunten=[punt])
    assert besloten_per_lko(stand_van(vol().register, LIJST, verhuisd, genoemd), genoemd) == {
        "duindorp": (ZAAK,)
    }


def test_what_was_told_with_a_later_meeting_was_told() -> None:
    """The LKO knows; a letter about an earlier meeting tells nothing of this one."""
    besluit = maart("aanhouden")
    for dag, over in ((date(2026, 2, 12), {"duindorp": (ZAAK,)}), (APRIL, {})):
        stand = stand_van(vol().register, LIJST, besluit, antwoord("duindorp", dag, ZAAK))
        assert niet_verteld(stand, besluit) == over


def test_a_concept_tells_nothing() -> None:
    """It has not been sent."""
    besluit = maart("afgehandeld")
    concept = anders(antwoord("duindorp", MAART, ZAAK), status="concept")
    stand = stand_van(vol().register, LIJST, besluit, concept)
    assert niet_verteld(stand, besluit) == {"duindorp": (ZAAK,)}


def test_its_own_other_items() -> None:
    """A question that the LKO itself put on the agenda; a zaak of its own is told as a zaak."""
    vraag = Agendapunt(id="tolken", soort="overig", indiener="duindorp")
    besluit = Besluit(agendapunt="tolken", uitkomst="afgehandeld", besluit="Er komt een tolk.")
    overleg = anders(
        maart("afgehandeld"),
        agendapunten=[vraag, Agendapunt(id=ZAAK, soort="zaak", indiener="duindorp")],
        besluiten={**maart("afgehandeld").besluiten, "B-2026-03-12-02": besluit},
    )
    assert list(eigen_besluiten(overleg, "duindorp")) == [("B-2026-03-12-02", besluit)]
    assert list(eigen_besluiten(overleg, "zeewijk")) == []


def test_the_term_is_that_of_the_register_in_working_days() -> None:
    """Five, when the register says nothing else."""
    stand = vol()
    assert terugkoppelen_voor(stand, overleg_van(stand, MAART)) == date(2026, 3, 19)
