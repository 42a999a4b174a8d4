"""The documents of a meeting keep up with it, and a fixed agenda is what was fixed (S11)."""

from __future__ import annotations

import pytest

from rao_cli.model.errors import RaoError
from rao_cli.workflow.agenda.stukken import (
    agenda_vastgesteld,
    eis_zelfde_agenda,
    genereer_voor,
    stel_opnieuw_vast,
    ververs_stukken,
)
from tests.documents.wereld import APRIL, VANDAAG, anders, punt
from tests.workflow.agenda.proefvoorstel import APRILOVERLEG
from tests.workflow.handelen import handeling

PAD = "overleggen/2026/2026-04-09.yaml"
AGENDA = "documenten/2026-04-09/agenda.md"
OVERLEG = anders(APRILOVERLEG, agendapunten=[punt("vervoer")])


def test_only_what_lies_there_is_made_again() -> None:
    """A document that nobody made yet is not made by another act."""
    h = handeling(OVERLEG)
    assert not ververs_stukken(h, PAD)
    h = handeling(OVERLEG, overig={AGENDA: "Oud"})
    assert ververs_stukken(h, PAD)
    assert "Punt vervoer" in h.tekst(AGENDA)


def test_documents_move_along_with_the_day() -> None:
    """Under the old day nothing stays."""
    oud = "documenten/2026-04-02/agenda.md"
    h = handeling(OVERLEG, overig={oud: "Oud"})
    ververs_stukken(h, PAD, was=APRIL.replace(day=2))
    assert h.is_weg(oud)
    assert "Punt vervoer" in h.tekst(AGENDA)


def test_an_agenda_that_was_not_fixed_is_not_fixed_anew() -> None:
    """Only what was fixed, and then changed by this act, gets a new fingerprint."""
    h = handeling(OVERLEG)
    h.zet(PAD, ("locatie",), "Assen")
    assert not stel_opnieuw_vast(h, PAD)


def test_a_fixed_agenda_that_changes_is_fixed_anew() -> None:
    """After that it is again what was fixed; without a change nothing happens."""
    h = handeling(OVERLEG)
    h.zet(PAD, ("vaststelling", "agenda"), agenda_vastgesteld(OVERLEG, VANDAAG))
    h = handeling(h.straks().overleggen[PAD])
    assert not stel_opnieuw_vast(h, PAD)
    h.zet(PAD, ("tijd",), "10:00-12:00")
    h.zet(PAD, ("agendapunten", 0, "onderwerp"), "Anders")
    with pytest.raises(RaoError, match="is gewijzigd"):
        eis_zelfde_agenda(h.straks().overleggen[PAD])
    assert stel_opnieuw_vast(h, PAD)
    eis_zelfde_agenda(h.straks().overleggen[PAD])


@pytest.mark.parametrize(
    ("wie", "zin"), [("COA", "voor het hele overleg"), ("IOM", "voor geen enkel punt")]
)
def test_only_a_guest_gets_an_agenda_of_its_own(wie: str, zin: str) -> None:
    """A member has the agenda; who is not invited gets none."""
    with pytest.raises(RaoError, match=zin):
        genereer_voor(handeling(OVERLEG), APRIL, wie)
