"""Looking for words: a file is passed over at a glance only when they are not in it."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rao_cli.store.lading import make_lading
from rao_cli.workflow.tonen.tekst_zoeken import _kaal, zoek_tekst

_PAD = "acties/2026/A-2026-03-12-01.yaml"
_ACTIE = """\
soort: actie
kenmerk: A-2026-03-12-01
besluit: B-2026-03-12-01
omschrijving: {}
organisatie: COA
uiterlijk: 2026-04-01
status: open
"""


@pytest.mark.parametrize(
    ("tekst", "woorden"),
    [
        ("Bel over de plek", "PLEK bel"),
        ("Bel over\n  de plek", "over de"),
        ("'Huis d''Or'", "d'or"),
        ('"Caf\\u00e9 aan het plein"', "cafe"),
        ('"Een lang\\\n  woord"', "langwoord"),
        ("Café aan het plein", "cafe"),
        (">\n  Bel over\n  de plek", "bel plek"),
        ("ÉÉN foto's aan 't plein", "een foto's PLEIN"),
        ("'De foto''s van één plek'", "plek foto's"),
    ],
)
def test_found_however_it_was_written(tekst: str, woorden: str) -> None:
    """What YAML reads is looked in, not how it stands in the file."""
    lading = make_lading({_PAD: _ACTIE.format(tekst).encode()})
    assert lading.bestanden[_PAD].ding is not None
    assert [treffer.bestand for treffer in zoek_tekst(lading, woorden)] == [_PAD]


def test_not_found() -> None:
    """All words must be in one text."""
    lading = make_lading({_PAD: _ACTIE.format("Bel over de plek").encode()})
    assert list(zoek_tekst(lading, "bel taxi")) == []


@given(st.text())
def test_a_text_without_accents(tekst: str) -> None:
    """Every character becomes one other, whatever stands around it."""
    per_teken = (unicodedata.normalize("NFD", teken)[0].lower()[:1] for teken in tekst)
    assert _kaal(tekst) == "".join(per_teken)
