"""A forger with a record may wipe words in values, and nothing else."""

from pathlib import Path
from typing import Final

import pytest

from rao_cli.workflow.gewist.zelfde_vorm import is_vorm_gelijk, mag_anders_heten

PAD: Final = "overleggen/2026/2026-03-12.yaml"
_VOORBEELD: Final = Path(__file__).resolve().parents[3] / "voorbeelden" / "goed" / PAD
TEKST: Final = _VOORBEELD.read_text(encoding="utf-8")
BESLUIT: Final = f"{TEKST[TEKST.index('    besluit: >-') : TEKST.index('    motivering: >-')]}"
WAARDE: Final = BESLUIT.partition(">-\n      ")[2].rstrip("\n")


def wijzig(was: str, wordt: str) -> tuple[bytes, bytes]:
    """Return a meeting, and as somebody changed it."""
    assert was in TEKST
    return TEKST.encode(), TEKST.replace(was, wordt, 1).encode()


@pytest.mark.parametrize(
    ("was", "wordt"),
    [
        (BESLUIT, f"#{BESLUIT}".replace("\n  ", "\n#  ")),
        (BESLUIT, "    besluit: gewist\n    errata: []\n"),
        (f"{BESLUIT}    motivering: >-\n", "    besluit: >-\n      gewist\n"),
        ("uitkomst: afgehandeld", "uitkomst: gewist"),
        ("B-2026-03-12-01:", "gewist:"),
        ("agendapunt: Z-FM9Q7Q", 'agendapunt: "Z-FM9Q7Q "'),
        ("blijft tot dan", "blijfttot dan"),
        ("blijft tot dan", "gewist blijft niet tot dan"),
    ],
)
def test_a_besluit_is_not_changed(was: str, wordt: str) -> None:
    """No line becomes a comment, no stretch takes a key along, no sign of a value moves."""
    oud, nieuw = wijzig(was, wordt)
    assert not is_vorm_gelijk(PAD, oud, nieuw)


@pytest.mark.parametrize(
    ("was", "wordt"),
    [
        ("vertrekt zelfstandig", "gewist zelfstandig"),
        (f">-\n      {WAARDE}", "gewist"),
        (f">-\n      {WAARDE}", '"gewist"'),
    ],
)
def test_words_are_wiped(was: str, wordt: str) -> None:
    """A part of a value, or all of it, with the signs around it as YAML needs them."""
    assert is_vorm_gelijk(PAD, *wijzig(was, wordt))


@pytest.mark.parametrize(
    ("oud", "nieuw"),
    [
        (PAD, "overleggen/2026/gewist.yaml"),
        ("rao.yaml", "gewist.yaml"),
        ("wissingen/2026/W-2026-03-05-AB12.yaml", "wissingen/2026/gewist.yaml"),
        (PAD, f"{PAD}.gewist.txt"),
        ("documenten/2026-03-12/besluitenlijst.md", "documenten/gewist.md.gewist.txt"),
        ("onderwerpen/2026/thema-jan.yaml", "documenten/2026/thema-gewist.yaml"),
    ],
)
def test_a_file_is_not_hidden(oud: str, nieuw: str) -> None:
    """A meeting, the register and a record keep their place, and a text stays a text."""
    assert not mag_anders_heten(oud, nieuw)


@pytest.mark.parametrize(
    ("oud", "nieuw"),
    [
        ("onderwerpen/2026/thema-jan.yaml", "onderwerpen/2026/thema-gewist.yaml"),
        ("documenten/brief.docx", "documenten/brief.docx.gewist.txt"),
        ("documenten/gesprek-jan.md", "documenten/gesprek-gewist.md"),
    ],
)
def test_a_name_is_wiped(oud: str, nieuw: str) -> None:
    """A kenmerk that was made of a title, a file that nobody can clean inside, a paper."""
    assert mag_anders_heten(oud, nieuw)


def test_what_is_no_yaml() -> None:
    """A file that nobody could read has no form; its text is compared, as of any other."""
    assert is_vorm_gelijk("rao.yaml", b"a: [1", b"a: [gewist")
