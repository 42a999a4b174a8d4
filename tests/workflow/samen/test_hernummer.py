"""Numbers drawn twice: ours gets another one, everywhere it is a key or a reference."""

from __future__ import annotations

from rao_cli.workflow.samen.register import hernummer
from tests.workflow.samen.register_van import (
    OVERLEG,
    OVERLEGPAD,
    actie,
    besluit,
    lijst,
    samen,
    tekst,
)

ACTIE = "acties/2026/A-2026-03-12-01.yaml"
EEN, TWEE = "B-2026-03-12-01", "B-2026-03-12-02"


def test_an_actie_follows_its_besluit() -> None:
    """An actie of ours refers to the new number of its besluit, and has the next number itself."""
    ons = {OVERLEGPAD: f"{OVERLEG}besluiten:\n{besluit(1, 'zorg')}", **actie(1, 1, "Belt")}
    hun = {OVERLEGPAD: f"{OVERLEG}besluiten:\n{besluit(1, 'vervoer')}", **actie(1, 1, "Schrijft")}
    uit = samen({}, ons, hun)
    assert uit.hernummerd == {EEN: TWEE, "A-2026-03-12-01": "A-2026-03-12-02"}
    assert f"besluit: {TWEE}" in tekst(uit, "acties/2026/A-2026-03-12-02.yaml")
    assert "omschrijving: Schrijft" in tekst(uit, ACTIE)


def test_what_is_said() -> None:
    """Who made it reads what it is called now, and why."""
    uit = samen(
        {},
        {OVERLEGPAD: f"{OVERLEG}besluiten:\n{besluit(1, 'zorg')}"},
        {OVERLEGPAD: f"{OVERLEG}besluiten:\n{besluit(1, 'vervoer')}"},
    )
    zin = f"Het besluit {EEN} heet nu {TWEE}, want een ander had dat nummer al gedeeld."
    assert uit.zinnen == (zin,)


def test_free_text_is_named() -> None:
    """A text of ours that names the old number stays as it is, and its place is told."""
    ons = {
        OVERLEGPAD: f"{OVERLEG}besluiten:\n{besluit(1, 'zorg')}",
        **actie(1, 1, f"Werkt {EEN} uit"),
    }
    uit = samen({}, ons, {OVERLEGPAD: f"{OVERLEG}besluiten:\n{besluit(1, 'vervoer')}"})
    assert f"Werkt {EEN} uit" in tekst(uit, ACTIE)
    assert uit.zinnen[1:] == (
        f"In een tekst staat {EEN} nog met het oude nummer: {ACTIE} (omschrijving).",
    )


def test_one_item_has_one_besluit() -> None:
    """What both decided in the same words about one item is one besluit, whatever its number."""
    twee = f"{OVERLEG}besluiten:\n{besluit(1, 'zorg')}{besluit(2, 'vervoer')}"
    een = f"{OVERLEG}besluiten:\n{besluit(1, 'vervoer')}"
    uit = samen({}, {OVERLEGPAD: twee}, {OVERLEGPAD: een})
    assert not uit.botsingen
    assert uit.hernummerd == {EEN: TWEE, TWEE: EEN}
    assert tekst(uit, OVERLEGPAD).count("agendapunt: vervoer") == 1


def test_other_words_about_one_item_are_asked() -> None:
    """Two besluiten in other words about one item are a question, under one number."""
    uit = samen(
        {},
        {OVERLEGPAD: f"{OVERLEG}besluiten:\n{besluit(1, 'opening')}{besluit(2, 'zorg', 'Ja.')}"},
        {OVERLEGPAD: f"{OVERLEG}besluiten:\n{besluit(1, 'zorg', 'Nee.')}"},
    )
    assert len(uit.botsingen) == 1
    assert EEN in uit.botsingen[0].sleutel


def test_the_same_actie_under_another_number() -> None:
    """An actie that both wrote is there once, under the number that was shared."""
    basis = {OVERLEGPAD: f"{OVERLEG}besluiten:\n{besluit(1, 'zorg')}"}
    uit = samen(basis, {**actie(1, 1, "Belt"), **actie(2, 1, "Rijdt")}, actie(1, 1, "Rijdt"))
    assert not uit.botsingen
    namen = [pad for pad in uit.bestanden if pad.startswith("acties/")]
    assert namen == ["acties/2026/A-2026-03-12-01.yaml", "acties/2026/A-2026-03-12-02.yaml"]
    assert "Rijdt" in tekst(uit, namen[0])
    assert "Belt" in tekst(uit, namen[1])


def test_a_list_is_found_again() -> None:
    """The item that is about a zaak of our list, refers to the list by its new kenmerk."""
    kenmerk = "SL-assen-2026-03-05"
    punt = f"  - {{id: Z-00001Y, soort: zaak, verwijzing: {kenmerk}}}\n"
    ons = {**lijst(kenmerk, "Z-00001Y Ons"), OVERLEGPAD: OVERLEG + punt}
    uit = samen({}, ons, lijst(kenmerk, "Z-00002W Hun"))
    assert not uit.botsingen
    assert f"verwijzing: {kenmerk}-b" in tekst(uit, OVERLEGPAD)
    assert "Ons" in tekst(uit, f"signaallijsten/2026/{kenmerk}-b.yaml")


def test_quotes_and_comments_stay() -> None:
    """A reference keeps its quotes, and a comment that names the old number its text."""
    bestanden = {"acties/2026/A-2026-03-12-01.yaml": f'besluit: "{EEN}"  # was {EEN}\n'.encode()}
    uit = hernummer(bestanden, {EEN: TWEE})
    assert uit == {"acties/2026/A-2026-03-12-01.yaml": f'besluit: "{TWEE}"  # was {EEN}\n'.encode()}


def test_all_at_once() -> None:
    """Two numbers change places; neither is taken for the other."""
    bestanden = {OVERLEGPAD: f"besluiten:\n  {EEN}: {{}}\n  {TWEE}: {{}}\n".encode()}
    uit = hernummer(bestanden, {EEN: TWEE, TWEE: EEN})
    assert uit == {OVERLEGPAD: f"besluiten:\n  {TWEE}: {{}}\n  {EEN}: {{}}\n".encode()}
