"""Documents are made again; what nobody changed, and what a person wrote, stays."""

from __future__ import annotations

from tests.workflow.samen.register_van import OVERLEG, OVERLEGPAD, besluit, samen, tekst

LIJST = "documenten/2026-03-12/besluitenlijst.md"
VERSLAG = "documenten/2026-03-12/verslag.md"
HIER = f"{OVERLEG}besluiten:\n{besluit(1, 'zorg', 'Wij bellen.')}"
DAAR = f"{OVERLEG}besluiten:\n{besluit(1, 'vervoer', 'Wij rijden.')}"


def test_what_nobody_touched() -> None:
    """A document that neither side changed stays byte for byte, whatever became of its data."""
    uit = samen({LIJST: "Oud.\r\n"}, {OVERLEGPAD: HIER}, {OVERLEGPAD: DAAR})
    assert uit.bestanden[LIJST] == b"Oud.\r\n"


def test_work_by_hand_on_one_side() -> None:
    """What a person wrote in a document stays, when the other did nothing to it."""
    uit = samen({LIJST: "Oud.\n"}, {LIJST: "Oud, maar beter.\n"}, {OVERLEGPAD: DAAR})
    assert tekst(uit, LIJST) == "Oud, maar beter.\n"


def test_work_by_hand_on_both() -> None:
    """Lines that two persons changed in one text are put together."""
    uit = samen({VERSLAG: "a\nb\nc\nd\n"}, {VERSLAG: "A\nb\nc\nd\n"}, {VERSLAG: "a\nb\nc\nD\n"})
    assert tekst(uit, VERSLAG) == "A\nb\nc\nD\n"


def test_one_line_on_both() -> None:
    """One line that two persons changed is a question about that text."""
    uit = samen({VERSLAG: "a\n"}, {VERSLAG: "b\n"}, {VERSLAG: "c\n"})
    assert [botsing.pad for botsing in uit.botsingen] == [VERSLAG]


def test_nothing_happened() -> None:
    """A register merged with itself is itself."""
    uit = samen({LIJST: "Oud.\n"}, {OVERLEGPAD: HIER}, {OVERLEGPAD: HIER})
    assert tekst(uit, OVERLEGPAD) == HIER
    assert (uit.botsingen, uit.zinnen, uit.hernummerd) == ((), (), {})
