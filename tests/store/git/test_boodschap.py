"""Messages and differences as text: no disk needed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rao_cli.store.git.lezen.boodschap import CommitText, een_regel
from rao_cli.store.git.vastleggen.uitkomst import make_verschil

TRAILERS = {"Rao-Handeling": ["besluit"], "Rao-Betreft": ["Z-7K3F9E", "SL-ter-apel-2026-03-05"]}
BLOK = (
    "Rao-Handeling: besluit\nRao-Betreft: Z-7K3F9E\nRao-Betreft: SL-ter-apel-2026-03-05\n"
    "Rao-Wijziging: 0f\n"
)


def test_subject_empty_line_trailers() -> None:
    """The shape that git and people expect."""
    assert CommitText("Besluit genomen", TRAILERS, "0f").boodschap() == f"Besluit genomen\n\n{BLOK}"


def test_a_value_without_text_gives_no_trailer() -> None:
    """Nothing to say is nothing said."""
    assert (
        CommitText("x", {"Rao-Betreft": ["", " \n"]}, "0f").boodschap()
        == "x\n\nRao-Wijziging: 0f\n"
    )


def test_a_change_needs_a_subject() -> None:
    """Forgetting the subject is a bug of a command."""
    with pytest.raises(ValueError, match="subject"):
        CommitText(" \n\t", {}, "0f").boodschap()


@given(st.text(), st.text())
def test_no_text_can_forge_a_line(onderwerp: str, waarde: str) -> None:
    """Whatever a user types: one subject line, an empty line, our own trailers."""
    kop = een_regel(onderwerp) or "x"
    regels = CommitText(kop, {"Rao-Betreft": [waarde]}, "0f").boodschap().splitlines()
    assert regels[1] == ""
    assert regels[-1] == "Rao-Wijziging: 0f"
    assert len(regels) == (4 if een_regel(waarde) else 3)


@pytest.mark.parametrize(
    ("bewerkt", "verwacht"),
    [
        ("Kop\n\n" + BLOK, "Kop\n\n" + BLOK),
        ("Anders", "Anders\n\n" + BLOK),
        ("Kop\n\n" + BLOK + "Gezien-door: R.\n", "Kop\n\nGezien-door: R.\n" + BLOK),
        ("Kop\n\n" + BLOK + "\nGezien-door: R.\n", "Kop\n\nGezien-door: R.\n" + BLOK),
        ("Kop\n\n" + BLOK + "\nLos verhaal\n", "Kop\n\nLos verhaal\n\n" + BLOK),
        ("Kop\n\nrao-wijziging: vals\n", "Kop\n\n" + BLOK),
    ],
)
def test_trailers_come_back_after_a_hook(bewerkt: str, verwacht: str) -> None:
    """Kept, moved or thrown away by a hook: ours end as the last block, once."""
    assert CommitText("x", TRAILERS, "0f").herstel(bewerkt) == verwacht


def test_difference_of_new_changed_and_removed_files() -> None:
    """A unified difference, also without a line end and for bytes that are no text."""
    assert make_verschil("a", None, b"x\n") == "--- /dev/null\n+++ b/a\n@@ -0,0 +1 @@\n+x\n"
    assert make_verschil("a", b"x\n", None) == "--- a/a\n+++ /dev/null\n@@ -1 +0,0 @@\n-x\n"
    assert make_verschil("a", b"x", b"\xff\x0by\n") == (
        "--- a/a\n+++ b/a\n@@ -1 +1 @@\n-x\n\\ Geen regeleinde aan het eind\n+\ufffd\x0by\n"
    )
    assert make_verschil("a", b"x", b"x") == ""
