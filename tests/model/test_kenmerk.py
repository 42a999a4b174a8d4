"""Kenmerken: the check character, the drawing of a zaak, and names of who and when."""

import random
from datetime import date
from itertools import product
from typing import Final, Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum.iso7064 import mod_37_36

from rao_cli.model.kenmerk import (
    ALFABET,
    controlegetal,
    controleteken,
    dag_in,
    dag_van_lijstpunt,
    dag_van_terugkoppeling,
    datum_in,
    genoemde_delen,
    is_kenmerk_van,
    is_zaak_kenmerk,
    lijst_kenmerk,
    lijstpunt,
    make_sleutel,
    overleg_deel,
    terugkoppeling_kenmerk,
    trek_zaak_kenmerk,
    volgend_nummer,
)

DAG: Final = date(2026, 3, 5)
TEKENS: Final = st.text(ALFABET, min_size=5, max_size=5)


@given(TEKENS)
def test_check_character_as_python_stdnum(tekens: str) -> None:
    """The check character is that of ISO 7064 hybrid, as python-stdnum calculates it."""
    assert controleteken(tekens) == mod_37_36.calc_check_digit(tekens, ALFABET)


@given(st.text(ALFABET, min_size=1, max_size=12))
def test_check_number_as_python_stdnum(tekens: str) -> None:
    """The check number of any row of characters is that of python-stdnum too."""
    assert controlegetal(tekens) == mod_37_36.checksum(tekens, ALFABET)


@given(TEKENS)
def test_one_character_fits(tekens: str) -> None:
    """With each five characters exactly one check character fits."""
    passend = [teken for teken in ALFABET if is_zaak_kenmerk(f"Z-{tekens}{teken}")]
    assert passend == [controleteken(tekens)]


def test_the_example_of_the_design() -> None:
    """Z-7K3F9E of the examples is a kenmerk that can exist."""
    assert is_zaak_kenmerk("Z-7K3F9E")


def test_one_wrong_character_is_noticed() -> None:
    """Who copies one character wrong always gets a kenmerk that does not exist."""
    goed = "7K3F9E"
    for plek, teken in product(range(len(goed)), ALFABET):
        fout = goed[:plek] + teken + goed[plek + 1 :]
        assert is_zaak_kenmerk(f"Z-{fout}") == (fout == goed)


def test_swapped_neighbours_are_noticed() -> None:
    """Who swaps two adjacent characters gets a kenmerk that does not exist."""
    goed = "7K3F9E"
    for plek in range(len(goed) - 1):
        fout = goed[:plek] + goed[plek + 1] + goed[plek] + goed[plek + 2 :]
        assert not is_zaak_kenmerk(f"Z-{fout}")


def test_an_alphabet_without_letters_like_digits() -> None:
    """A kenmerk holds no I, L, O or U."""
    assert len(ALFABET) == 32
    assert not set("ILOU") & set(ALFABET)


@given(st.integers())
def test_a_drawn_kenmerk_is_right(zaad: int) -> None:
    """A drawn kenmerk always has the right check character."""
    assert is_zaak_kenmerk(trek_zaak_kenmerk(random.Random(zaad).choice))  # noqa: S311 - a test


def test_any_five_characters_can_fall() -> None:
    """The kenmerk depends only on what is drawn."""
    getrokken = iter("7K3F9")
    assert trek_zaak_kenmerk(lambda _: next(getrokken)) == "Z-7K3F9E"


def test_a_list_is_named_by_who_and_when() -> None:
    """A list is named by sender and date; a second on one day gets -b."""
    eerste = lijst_kenmerk("ter-apel", DAG)
    assert eerste == "SL-ter-apel-2026-03-05"
    assert lijst_kenmerk("ter-apel", DAG, frozenset({eerste})) == "SL-ter-apel-2026-03-05-b"


def test_a_list_of_the_region() -> None:
    """The name of a region becomes a key, with capitals and accents too."""
    assert lijst_kenmerk("Fryslân en Drenthe", DAG) == "SL-fryslan-en-drenthe-2026-03-05"


def test_too_many_lists_on_one_day() -> None:
    """After the letter z there is no kenmerk left for that day."""
    kern = "SL-ter-apel-2026-03-05"
    vol = frozenset({kern, *(f"{kern}-{letter}" for letter in "bcdefghijklmnopqrstuvwxyz")})
    with pytest.raises(ValueError, match=kern):
        lijst_kenmerk("ter-apel", DAG, vol)


def test_a_part_of_a_meeting() -> None:
    """A besluit and an actie are named by their meeting, with a number of two digits."""
    assert overleg_deel(DAG, "besluit", 1) == "B-2026-03-05-01"
    assert overleg_deel(DAG, "actie", 100) == "A-2026-03-05-100"


@given(st.text(max_size=60))
def test_a_key_is_always_usable(naam: str) -> None:
    """Each name gives a key of small letters, digits and single dashes, or nothing."""
    sleutel = make_sleutel(naam)
    assert len(sleutel) <= 40
    assert set(sleutel) <= set("abcdefghijklmnopqrstuvwxyz0123456789-")
    assert sleutel == sleutel.strip("-")
    assert make_sleutel(sleutel) == sleutel


@pytest.mark.parametrize("soort", ["besluit", "actie"])
@given(dag=st.dates(), nummer=st.integers(1, 999))
def test_a_part_of_a_meeting_leads_back_to_it(
    soort: Literal["besluit", "actie"], dag: date, nummer: int
) -> None:
    """From any B- or A- kenmerk comes the day that it was made of."""
    kenmerk = overleg_deel(dag, soort, nummer)
    assert is_kenmerk_van(soort, kenmerk)
    assert datum_in(kenmerk) == dag


def test_a_day_that_cannot_be_is_no_date() -> None:
    """A kenmerk may name 31 february; then there is text and no date."""
    assert dag_in("B-2026-02-31-01") == "2026-02-31"
    assert datum_in("B-2026-02-31-01") is None


def test_the_next_number_comes_after_every_number_that_was_given() -> None:
    """Gaps are not filled, and another meeting, letter or text does not count."""
    kenmerken = ["A-2026-03-05-02", "A-2026-03-05-07", "B-2026-03-05-09", "A-2026-03-06-08"]
    assert volgend_nummer(DAG, "actie", [*kenmerken, "Zie A-2026-03-05-99"]) == 8
    assert volgend_nummer(DAG, "besluit", []) == 1


def test_after_the_last_number_come_the_gaps() -> None:
    """A kenmerk has at most three digits: then a number is taken that nobody has."""
    assert volgend_nummer(DAG, "besluit", ["B-2026-03-05-01", "B-2026-03-05-999"]) == 2


def test_a_reply_names_lko_and_day() -> None:
    """The kenmerk of a reply gives the day back to its own LKO only."""
    kenmerk = terugkoppeling_kenmerk("ter-apel", DAG)
    assert kenmerk == "TK-ter-apel-2026-03-05"
    assert dag_van_terugkoppeling(kenmerk, "ter-apel") == "2026-03-05"
    assert dag_van_terugkoppeling(kenmerk, "emmen") is None


def test_the_item_about_a_besluitenlijst_leads_back_to_its_meeting() -> None:
    """What a person made of such an id is no day."""
    assert dag_van_lijstpunt(lijstpunt(DAG)) == DAG
    assert dag_van_lijstpunt("besluitenlijst-straks") is None
    assert dag_van_lijstpunt("acties") is None


@pytest.mark.parametrize("map_", ["2026-03-\udcff", "2026-03-(", "notities"])
def test_a_folder_that_is_no_day_names_nothing(map_: str) -> None:
    """A folder of documents may have any name, also one that is no text or no pattern."""
    assert genoemde_delen(map_, b"#### Punt (B-2026-03-05-01)\n") == frozenset()
