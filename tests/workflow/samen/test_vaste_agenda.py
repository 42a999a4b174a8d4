"""A point that came too late for an agenda that was fixed waits, and that is said."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from rao_cli.model.overleg.vingerafdruk import vingerafdruk_agenda
from rao_cli.store.yaml.loading import load_bestand
from tests.workflow.samen.register_van import DAG, OVERLEG, OVERLEGPAD, samen, tekst

if TYPE_CHECKING:
    from rao_cli.model.samen.botsing import Kant
    from rao_cli.model.samen.uitkomst import RegisterSamen

GEPLAND = OVERLEG.replace("status: gehouden", "status: gepland")
VOLGENDPAD = "overleggen/2026/2026-04-09.yaml"
VOLGEND = "soort: overleg\ndatum: 2026-04-09\nstatus: gepland\n"
TAXI = "  - {id: taxi, soort: overig, onderwerp: Taxi, indiener: IND, waarom: Op}\n"
ERBIJ = GEPLAND.replace("  - {id: rondvraag", f"{TAXI}  - {{id: rondvraag")


def vast() -> str:
    """Return the meeting with its agenda fixed."""
    ding = load_bestand(OVERLEGPAD, GEPLAND.encode(), "overleg").ding
    afdruk = vingerafdruk_agenda(ding, DAG)  # type: ignore[arg-type] # an Overleg
    kop = GEPLAND.replace("status: gepland", "status: agenda-vastgesteld")
    return f"{kop}vaststelling:\n  agenda:\n    op: {DAG}\n    vingerafdruk: {afdruk}\n"


def _samen(kant: Kant, hun: str = ERBIJ, *, volgend: bool = True) -> tuple[str, RegisterSamen]:
    """Return what we read of our side when we fixed the agenda, and what came of an answer."""
    basis = {OVERLEGPAD: GEPLAND} | ({VOLGENDPAD: VOLGEND} if volgend else {})
    (botsing,) = samen(basis, {OVERLEGPAD: vast()}, {OVERLEGPAD: hun}).botsingen
    uit = samen(basis, {OVERLEGPAD: vast()}, {OVERLEGPAD: hun}, {botsing.sleutel: kant})
    assert not uit.botsingen
    assert "Dit komt er ook bij" in (botsing.hun or "")
    return botsing.ons or "", uit


def test_waits_for_the_next() -> None:
    """The point of a member goes to the next agenda, in front of nothing and with why."""
    gezegd, uit = _samen("ons")
    assert "'Taxi' komt op de agenda van 9 april 2026." in gezegd
    assert tekst(uit, OVERLEGPAD) == vast()
    assert "onderwerp: Taxi" in tekst(uit, VOLGENDPAD)
    assert "Kwam te laat voor de agenda van 12 maart 2026." in tekst(uit, VOLGENDPAD)
    assert "Het staat nu op de agenda van 9 april 2026." in uit.zinnen[0]


def test_no_next() -> None:
    """Without a next meeting it is said how it comes on one, with all its words."""
    gezegd, uit = _samen("ons", volgend=False)
    assert "'Taxi' komt niet op deze agenda." in gezegd
    assert "voeg-toe DATUM --onderwerp Taxi --indiener IND --waarom Op" in uit.zinnen[0]


def test_both() -> None:
    """Who opens the own fixing again has the point, and fixes later."""
    _, uit = _samen("hun")
    assert "id: taxi" in tekst(uit, OVERLEGPAD)
    assert "vaststelling" not in tekst(uit, OVERLEGPAD)


@pytest.mark.parametrize("regel", ["gasten: [{organisatie: IND}]", "toelichting: Met koffie."])
def test_what_is_no_agenda(regel: str) -> None:
    """What else the other did to the meeting is not undone by a fixed agenda."""
    _, uit = _samen("ons", f"{ERBIJ}{regel}\n")
    assert regel.partition(":")[0] in tekst(uit, OVERLEGPAD)


def test_moved_and_fixed() -> None:
    """A meeting that moves keeps what the other put on it; only the fixing is undone."""
    nieuw = "overleggen/2026/2026-03-19.yaml"
    weg = GEPLAND.replace("datum: 2026-03-12", "datum: 2026-03-19")
    weg += "verplaatst: [{van: 2026-03-12, op: 2026-03-01}]\n"
    ons = {OVERLEGPAD: vast().replace("  - {id: rondvraag", f"{TAXI}  - {{id: rondvraag")}
    hun = {OVERLEGPAD: None, nieuw: weg}
    (botsing,) = samen({OVERLEGPAD: GEPLAND}, ons, hun).botsingen
    uit = samen({OVERLEGPAD: GEPLAND}, ons, hun, {botsing.sleutel: "hun"})
    assert "id: taxi" in tekst(uit, nieuw)
    assert "vaststelling" not in tekst(uit, nieuw)
