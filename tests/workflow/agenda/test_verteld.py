"""A topic with nothing left to tell leaves the agenda by itself (S6, S10, S13, S14)."""

from datetime import date

import pytest

from rao_cli.model.soorten.onderwerp import Onderwerp, Tafelantwoord
from rao_cli.model.soorten.overleg import Agendapunt, Besluit
from rao_cli.model.stand import Stand
from rao_cli.workflow.agenda.voorstel import stel_agendapunten_voor
from rao_cli.workflow.werklijst.status import make_status
from tests.documents.wereld import anders, stand_van, vol
from tests.workflow.agenda.proefvoorstel import APRILOVERLEG, maart
from tests.workflow.werklijst.klokregisters import onderwerp

MAART, APRIL = date(2026, 3, 12), APRILOVERLEG.datum


def wereld(ding: Onderwerp, *, besproken: bool, besluit: Besluit | None = None) -> Stand:
    """Return a region in which one topic was on the table in March, or was not."""
    punten = [Agendapunt(ding.kenmerk, "onderwerp")] if besproken else []
    besluiten = {"B-2026-03-12-01": besluit} if besluit else {}
    overleg = anders(maart(), agendapunten=punten, besluiten=besluiten)
    return stand_van(vol().register, overleg, APRILOVERLEG, ding, vandaag=date(2026, 3, 20))


def staat_erop(stand: Stand, ding: Onderwerp) -> bool:
    """Say whether the agenda of April would have it."""
    return ding.kenmerk in [punt.id for punt in stel_agendapunten_voor(stand, APRILOVERLEG)]


@pytest.mark.parametrize("type_", ["mededeling", "voortgang"])
def test_heard_at_the_table(type_: str) -> None:
    """What a held meeting spoke of does not come back; before, it is on the agenda."""
    ding = onderwerp(type_)
    assert staat_erop(wereld(ding, besproken=False), ding)
    stand = wereld(ding, besproken=True)
    assert not staat_erop(stand, ding)
    assert not [taak for taak in make_status(stand).taken if ding.kenmerk in taak.opdracht]


def test_a_kader_that_every_lko_knows() -> None:
    """A kader leaves when every LKO had it explained; one LKO without it keeps it there."""
    lkos = list(vol().register.lkos)
    alle = onderwerp("kader", lkos_geinformeerd=dict.fromkeys(lkos, date(2026, 3, 13)))
    bijna = onderwerp("kader", lkos_geinformeerd=dict.fromkeys(lkos[1:], date(2026, 3, 13)))
    assert not staat_erop(wereld(alle, besproken=True), alle)
    assert staat_erop(wereld(bijna, besproken=True), bijna)


@pytest.mark.parametrize("type_", ["knelpunt", "trend", "thema"])
def test_what_asks_a_solution_stays(type_: str) -> None:
    """Only what is told leaves: a knelpunt, trend or thema stays until it is closed."""
    ding = onderwerp(type_)
    assert staat_erop(wereld(ding, besproken=True), ding)


def test_put_off() -> None:
    """What the table put off comes back, told or not."""
    ding = onderwerp("mededeling")
    uitgesteld = Besluit(ding.kenmerk, "aanhouden", "Volgende keer verder", None, APRIL)
    assert staat_erop(wereld(ding, besproken=True, besluit=uitgesteld), ding)


def test_an_answer_since() -> None:
    """What another table answered after it comes on the next agenda."""
    antwoord = Tafelantwoord(datum=date(2026, 3, 18), tekst="Klopt niet")
    ding = onderwerp("mededeling", antwoorden={"deelberaad": antwoord})
    assert staat_erop(wereld(ding, besproken=True), ding)
