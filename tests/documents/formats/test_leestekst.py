"""A paper as plain text is whole, and reads without the signs of Markdown."""

import pytest

from rao_cli.documents.formats.blokken import Papiergegevens
from rao_cli.documents.formats.leestekst import make_leestekst
from rao_cli.documents.formats.lezer import read_papier

LANG = "De plek is op 1 september nodig, en daarna niet meer. "


def tekst(markdown: str, gegevens: Papiergegevens | None = None) -> str:
    """Return what a reader of plain text gets."""
    return make_leestekst(read_papier(markdown, gegevens or Papiergegevens()))


@pytest.mark.parametrize(
    ("markdown", "verwacht"),
    [
        ("# Kop\n\nEen **vet** *woord*.", "Kop\n===\n\nEen vet woord.\n"),
        ("# Stuk\n\n## Kop\n\n### Klein", "Stuk\n====\n\nKop\n---\n\nKlein\n"),
        ("- een\n- twee\n  - diep", "- een\n- twee\n  - diep\n"),
        ("3. drie\n4. vier", "3. drie\n4. vier\n"),
        ("- een\n\n  nog een\n\n- twee", "- een\n\n  nog een\n\n- twee\n"),
        ("regel een\\\nregel twee", "regel een\nregel twee\n"),
        ("> gevraagd\n>\n> en nog iets", "> gevraagd\n>\n> en nog iets\n"),
        ("[rao](https://voorbeeld.nl)", "rao (https://voorbeeld.nl)\n"),
        ("een\n\n<!-- nieuwe bladzijde -->\n\ntwee", f"een\n\n{'-' * 40}\n\ntwee\n"),
        (
            "**Namen**\n\n| Nr. | Wat |\n|--:|---|\n| 1 | een |\n| 10 | twee |",
            "Namen\n\nNr.  Wat\n---  ----\n  1  een\n 10  twee\n",
        ),
        ("\\*geen nadruk\\* \\<b\\> &amp;amp;", "*geen nadruk* <b> &amp;\n"),
    ],
)
def test_blocks(markdown: str, verwacht: str) -> None:
    """Each block reads as its lines say."""
    assert tekst(markdown) == verwacht


def test_a_wide_table() -> None:
    """A table that fits no screen is read row by row, and nothing of it is cut."""
    rij = tekst(f"| Nr. | Wat | Wie |\n|--:|---|---|\n| 4 | {LANG * 3}| COA |\n| 5 | kort | – |")
    assert rij == f"4. {(LANG * 3).strip()}\n   Wie: COA\n\n5. kort\n"


def test_mark_and_state() -> None:
    """The rubricering stands above and below; kenmerk and status below."""
    gegevens = Papiergegevens(kenmerk="2026-03-12", status="concept", rubricering="Vertrouwelijk")
    heel = tekst("# Agenda", gegevens)
    assert heel.startswith("Vertrouwelijk\n\nAgenda\n")
    assert heel.endswith("2026-03-12, concept\n\nVertrouwelijk\n")


def test_long_prose_is_whole() -> None:
    """Three paragraphs and a list of four come out whole."""
    proza = f"{LANG * 10}\n\n{LANG * 10}\n\n{LANG * 4}\n\n- a\n- b\n- c\n- d"
    assert tekst(proza).count(LANG.strip()) == 24
    assert tekst(proza).endswith("\n\n- a\n- b\n- c\n- d\n")
