"""What is not settled yet is judged by nobody: one question never comes of another."""

from __future__ import annotations

from tests.workflow.samen.register_van import OVERLEG, OVERLEGPAD, actie, besluit, samen


def _kant(wat: str, nummer: int, punt: str) -> dict[str, str]:
    """Return the meeting with words minuted at an item, and a decision with its actie."""
    verslag = OVERLEG.replace("onderwerp: Vervoer", f"onderwerp: Vervoer, verslag: {wat} gepraat")
    tekst = f"{verslag}besluiten:\n{besluit(nummer, punt)}"
    return {OVERLEGPAD: tekst, **actie(nummer, nummer, f"Belt {wat}")}


def test_one_question_at_a_time() -> None:
    """A decision that waits for an answer about its meeting, is not missed by its actie."""
    ons, hun = _kant("Lang", 1, "vervoer"), _kant("Kort", 1, "zorg")
    (botsing,) = samen({}, ons, hun).botsingen
    assert botsing.waar == "overleg 2026-03-12, punt vervoer, verslag"
    assert samen({}, ons, hun, {botsing.sleutel: "hun"}).botsingen == ()
