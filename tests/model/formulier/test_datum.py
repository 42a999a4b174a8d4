"""Dates as people type them."""

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rao_cli.model.formulier import datum
from rao_cli.model.taal import datum_voluit

VANDAAG = date(2026, 3, 12)  # a Thursday


@pytest.mark.parametrize(
    ("getypt", "dag"),
    [
        ("2026-03-12", date(2026, 3, 12)),
        ("2026-3-2", date(2026, 3, 2)),
        ("12-3-2026", date(2026, 3, 12)),
        ("12/3/26", date(2026, 3, 12)),
        ("12.03.2026", date(2026, 3, 12)),
        ("12 maart 2026", date(2026, 3, 12)),
        ("  12  MAART  2026 ", date(2026, 3, 12)),
        ("donderdag 12 maart 2026", date(2026, 3, 12)),
        ("1 mrt", date(2026, 3, 1)),
        ("5 aug. 2026", date(2026, 8, 5)),
        ("12-4", date(2026, 4, 12)),
        ("24 december", date(2025, 12, 24)),
        ("29 februari", date(2027, 2, 28).replace(year=2028, day=29)),
        ("vandaag", VANDAAG),
        ("Morgen", date(2026, 3, 13)),
        ("overmorgen", date(2026, 3, 14)),
        ("gisteren", date(2026, 3, 11)),
        ("eergisteren", date(2026, 3, 10)),
        ("vrijdag", date(2026, 3, 13)),
        ("donderdag", date(2026, 3, 19)),
    ],
)
def test_any_usual_way(getypt: str, dag: date) -> None:
    """Day first, month by number or name; without a year the nearest; a weekday is the next."""
    vandaag = date(2027, 6, 1) if getypt == "29 februari" else VANDAAG
    assert datum.read_ruim(getypt, vandaag) == dag


@pytest.mark.parametrize(
    ("getypt", "zin"),
    [
        ("ooit", "'ooit' is geen datum. Schrijf bijvoorbeeld 12-3-2026 of 12 maart 2026."),
        ("30-2-2026", "'30-2-2026' bestaat niet op de kalender. Februari 2026 heeft 28 dagen."),
        ("30 februari", "'30 februari' bestaat niet op de kalender."),
        ("3-13-2026", "'3-13-2026' bestaat niet op de kalender."),
        ("12 ju 2026", None),
        ("12 jul0 2026", None),
        ("12 maert 2026", "'12 maert 2026' is geen datum: 'maert' is geen maand."),
        ("١٢-٣-٢٠٢٦", None),
        ("", None),
    ],
)  # fmt: skip
def test_what_is_no_date_is_told(getypt: str, zin: str | None) -> None:
    """The sentence says what was typed and what would be right."""
    with pytest.raises(datum.GeenDatum) as fout:
        datum.read_ruim(getypt, VANDAAG)
    assert zin is None or str(fout.value) == zin


@given(st.text())
def test_any_text_is_a_date_or_a_sentence(tekst: str) -> None:
    """No text gives a traceback."""
    try:
        gelezen = datum.read_ruim(tekst, VANDAAG)
    except datum.GeenDatum:
        return
    assert isinstance(gelezen, date)


@given(st.dates())
def test_a_date_in_iso_is_itself(dag: date) -> None:
    """What the register writes, is read as the same day."""
    assert datum.read_ruim(dag.isoformat(), VANDAAG) == dag


@given(st.dates(min_value=date(2000, 1, 1), max_value=date(2099, 12, 31)))
def test_a_date_in_full_is_itself(dag: date) -> None:
    """What rao says back, it reads as the same day."""
    assert datum.read_ruim(datum_voluit(dag), VANDAAG) == dag


@pytest.mark.parametrize(
    ("getypt", "vandaag"),
    [
        ("gisteren", date.min),
        ("eergisteren", date(1, 1, 2)),
        ("morgen", date.max),
        ("maandag", date.max),
        ("32-12-9999", VANDAAG),
        ("0-12-9999", date.max),
        ("30 februari", date.max),
        ("1-1-0", date.min),
    ],
)
def test_no_date_lies_outside_the_calendar(getypt: str, vandaag: date) -> None:
    """Before its first day and after its last there is none, and that is told."""
    with pytest.raises(datum.GeenDatum, match=re.escape(f"'{getypt}'")):
        datum.read_ruim(getypt, vandaag)
