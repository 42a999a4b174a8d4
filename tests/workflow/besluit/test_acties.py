"""How acties stand: in which order, how old and how late (S8)."""

from __future__ import annotations

from datetime import date
from typing import Any

from rao_cli.model.soorten.actie import Actie
from rao_cli.workflow.besluit.actielijst import Actierij, make_actielijst
from tests.documents.wereld import stand_van, vol
from tests.workflow.agenda.proefvoorstel import LIJST, ZAAK, maart


def actie(nummer: int, **velden: Any) -> Actie:
    """Return an actie of the meeting in March."""
    basis = {"soort": "actie", "status": "open", "omschrijving": "Belt de ambassade"}
    kenmerk = f"A-2026-03-12-{nummer:02}"
    return Actie(**{**basis, "kenmerk": kenmerk, "besluit": "B-2026-03-12-01", **velden})


def rijen(*acties: Actie, **keuze: Any) -> list[Actierij]:
    """Return the list of acties on 8 April."""
    stand = stand_van(vol().register, LIJST, maart("afgehandeld"), *acties)
    return make_actielijst(stand, **keuze)


def test_what_is_open_comes_first_by_its_day() -> None:
    """Without a day it is the last of what is open."""
    alle = rijen(
        actie(1, status="gereed", uiterlijk=date(2026, 3, 1)),
        actie(2),
        actie(3, uiterlijk=date(2026, 4, 20)),
        actie(4, uiterlijk=date(2026, 4, 1)),
    )
    assert [rij.kenmerk[-1] for rij in alle] == ["4", "3", "2", "1"]


def test_only_what_was_asked() -> None:
    """Of one organisation, and only what is open."""
    alle = (actie(1, organisatie="COA"), actie(2, organisatie="IND"))
    dicht = actie(3, organisatie="COA", status="gereed")
    gekozen = rijen(*alle, dicht, getypt="coa", alleen_open=True)
    assert [rij.kenmerk[-1] for rij in gekozen] == ["1"]


def test_how_it_stands_in_words() -> None:
    """Late is said in days; what is dropped is never late."""
    laat = date(2026, 4, 5)
    alle = rijen(
        actie(1, uiterlijk=laat),
        actie(2),
        actie(3, uiterlijk=laat, status="gereed", gereed_op=date(2026, 4, 6)),
        actie(4, uiterlijk=laat, status="vervallen", vervallen_op=date(2026, 4, 7)),
    )
    assert {rij.kenmerk[-1]: rij.in_woorden for rij in alle} == {
        "1": "open, 3 dagen te laat",
        "2": "open, 27 dagen oud, zonder datum",
        "3": "gereed op 2026-04-06, 1 dag te laat",
        "4": "vervallen op 2026-04-07",
    }


def test_an_actie_says_what_it_is_about() -> None:
    """The zaak and its subject come from the decision."""
    (rij,) = rijen(actie(1))
    assert (rij.agendapunt, rij.onderwerp) == (ZAAK, "Een zaak")
