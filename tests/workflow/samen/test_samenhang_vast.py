"""A list that another fixed and shared is never rewritten; what we had may come under it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from rao_cli.model.overleg.vingerafdruk import vingerafdruk_besluitenlijst
from rao_cli.store.yaml.loading import load_bestand
from tests.workflow.samen.register_van import (
    DAG,
    OVERLEG,
    OVERLEGPAD,
    actie,
    besluit,
    samen,
    tekst,
)

if TYPE_CHECKING:
    from rao_cli.model.samen.botsing import Kant
    from rao_cli.model.samen.uitkomst import RegisterSamen

BASIS = {OVERLEGPAD: f"{OVERLEG}besluiten:\n{besluit(1, 'opening')}"}


def vastgesteld() -> str:
    """Return the meeting with its list fixed."""
    tekst_ = BASIS[OVERLEGPAD].replace("status: gehouden", "status: besluitenlijst-vastgesteld")
    ding = load_bestand(OVERLEGPAD, tekst_.encode(), "overleg").ding
    afdruk = vingerafdruk_besluitenlijst(ding, [], DAG)  # type: ignore[arg-type] # an Overleg
    return f"{tekst_}vaststelling:\n  besluitenlijst:\n    op: {DAG}\n    vingerafdruk: {afdruk}\n"


def _samen(ons: dict[str, str], kant: Kant) -> RegisterSamen:
    hun = {OVERLEGPAD: vastgesteld()}
    (botsing,) = samen(BASIS, ons, hun).botsingen
    uit = samen(BASIS, ons, hun, {botsing.sleutel: kant})
    assert not uit.botsingen
    return uit


def _besloten(nummer: int, punt: str) -> dict[str, str]:
    return {OVERLEGPAD: f"{BASIS[OVERLEGPAD]}{besluit(nummer, punt, 'Met de bus.')}"}


def test_theirs_stays() -> None:
    """Without what we had, their list is what they shared, byte for byte."""
    uit = _samen({**_besloten(2, "vervoer"), **actie(1, 2, "Belt de bus")}, "hun")
    assert tekst(uit, OVERLEGPAD) == vastgesteld()
    assert not [pad for pad in uit.bestanden if "A-2026" in pad]


def test_ours_comes_under_it() -> None:
    """A new decision of ours and its actie come under it: no number is added, nothing is lost."""
    uit = _samen({**_besloten(2, "vervoer"), **actie(1, 2, "Belt de bus")}, "ons")
    assert "B-2026-03-12-02" not in tekst(uit, OVERLEGPAD)
    assert "Ook besloten bij vervoer: Met de bus." in tekst(uit, OVERLEGPAD)
    assert "Actie A-2026-03-12-01 kwam erbij: COA" in tekst(uit, OVERLEGPAD)
    assert "besluit:" not in tekst(uit, "acties/2026/A-2026-03-12-01.yaml")


def test_another_text_of_an_actie() -> None:
    """An actie on the list that we worded otherwise stays as agreed, and gets an erratum."""
    basis = {**BASIS, **actie(1, 1, "Belt de bus")}
    ons = {**basis, **actie(1, 1, "Mailt de bus")}
    hun = {**basis, OVERLEGPAD: vastgesteld()}
    (botsing,) = samen(basis, ons, hun).botsingen
    uit = samen(basis, ons, hun, {botsing.sleutel: "ons"})
    assert (
        tekst(uit, "acties/2026/A-2026-03-12-01.yaml") == basis["acties/2026/A-2026-03-12-01.yaml"]
    )
    assert "Lees bij actie A-2026-03-12-01: COA" in tekst(uit, OVERLEGPAD)
    assert "Mailt de bus" in tekst(uit, OVERLEGPAD)


def test_another_text_of_a_decision() -> None:
    """A decision of theirs that we changed, gets an erratum that names it."""
    ons = {OVERLEGPAD: BASIS[OVERLEGPAD].replace("Zo doen wij dat.", "Met de bus.")}
    uit = _samen(ons, "ons")
    assert "besluit: B-2026-03-12-01" in tekst(uit, OVERLEGPAD)
    assert "tekst: 'Lees: Met de bus.'" in tekst(uit, OVERLEGPAD)


@pytest.mark.parametrize(
    ("oud", "nieuw", "zin"),
    [
        (
            "indiener: COA}\n  - {id: zorg",
            "indiener: COA, verslag: Vol}\n  - {id: zorg",
            "verslag: Vol",
        ),
        ("Daarom.", "Het moet.", "Motivering: Het moet."),
        ("besluiten:", "gemeenten: {emmen: {werkt_mee: ja}}\nbesluiten:", "werkt mee: ja"),
    ],
)
def test_all_else_is_asked_too(oud: str, nieuw: str, zin: str) -> None:
    """Whatever we had that their list does not say, is shown and comes under it."""
    uit = _samen({OVERLEGPAD: BASIS[OVERLEGPAD].replace(oud, nieuw, 1)}, "ons")
    assert zin in tekst(uit, OVERLEGPAD)


def test_their_words_are_no_change_of_ours() -> None:
    """What only they changed before they fixed it, gets no erratum of ours."""
    ons = {OVERLEGPAD: f"{BASIS[OVERLEGPAD]}{besluit(2, 'vervoer', 'Met de bus.')}"}
    hun = {OVERLEGPAD: vastgesteld().replace("Zo doen wij dat.", "Zo doen wij het.")}
    (botsing,) = samen(BASIS, ons, hun).botsingen
    assert "Zo doen wij" not in (botsing.ons or "")


@pytest.mark.parametrize("punt", ["vervoer", "zorg"])
def test_their_change_of_a_list_that_we_fixed(punt: str) -> None:
    """A list that only we fixed may be opened again: nobody else has seen it."""
    hun = _besloten(2, punt)
    (botsing,) = samen(BASIS, {OVERLEGPAD: vastgesteld()}, hun).botsingen
    uit = samen(BASIS, {OVERLEGPAD: vastgesteld()}, hun, {botsing.sleutel: "hun"})
    assert tekst(uit, OVERLEGPAD) == hun[OVERLEGPAD]
    assert "niet meer vastgesteld" in uit.zinnen[0]


@pytest.mark.parametrize("kant", ["ons", "hun"])
def test_an_actie_that_is_done_stays_done(kant: Kant) -> None:
    """Of an actie that we worded otherwise and that is done, only the wording is as on the list."""
    basis = {**BASIS, **actie(1, 1, "Belt de bus")}
    pad = "acties/2026/A-2026-03-12-01.yaml"
    ons = {**basis, **actie(1, 1, "Mailt de bus")}
    ons[pad] = ons[pad].replace("status: open", "status: gereed\ngereed_op: 2026-03-13")
    hun = {**basis, OVERLEGPAD: vastgesteld()}
    (botsing,) = samen(basis, ons, hun).botsingen
    uit = samen(basis, ons, hun, {botsing.sleutel: kant})
    assert "omschrijving: Belt de bus" in tekst(uit, pad)
    assert "status: gereed" in tekst(uit, pad)
