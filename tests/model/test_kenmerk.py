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
    is_kenmerk_van,
    is_zaak_kenmerk,
    lijst_kenmerk,
    lijstpunt,
    maak_sleutel,
    overleg_deel,
    terugkoppeling_kenmerk,
    trek_zaak_kenmerk,
    volgend_nummer,
)

DAG: Final = date(2026, 3, 5)
TEKENS: Final = st.text(ALFABET, min_size=5, max_size=5)


@given(TEKENS)
def test_controleteken_zoals_python_stdnum(tekens: str) -> None:
    """Het controleteken is dat van ISO 7064 hybride, zoals python-stdnum het berekent."""
    assert controleteken(tekens) == mod_37_36.calc_check_digit(tekens, ALFABET)


@given(st.text(ALFABET, min_size=1, max_size=12))
def test_controlegetal_zoals_python_stdnum(tekens: str) -> None:
    """Ook het controlegetal van elke rij tekens is dat van python-stdnum."""
    assert controlegetal(tekens) == mod_37_36.checksum(tekens, ALFABET)


@given(TEKENS)
def test_een_teken_past(tekens: str) -> None:
    """Bij elke vijf tekens past precies één controleteken."""
    passend = [teken for teken in ALFABET if is_zaak_kenmerk(f"Z-{tekens}{teken}")]
    assert passend == [controleteken(tekens)]


def test_voorbeeld_van_het_ontwerp() -> None:
    """Z-7K3F9E uit de voorbeelden is een kenmerk dat kan bestaan."""
    assert is_zaak_kenmerk("Z-7K3F9E")


def test_een_verkeerd_teken_valt_op() -> None:
    """Wie één teken verkeerd overneemt, krijgt altijd een kenmerk dat niet bestaat."""
    goed = "7K3F9E"
    for plek, teken in product(range(len(goed)), ALFABET):
        fout = goed[:plek] + teken + goed[plek + 1 :]
        assert is_zaak_kenmerk(f"Z-{fout}") == (fout == goed)


def test_verwisselde_buren_vallen_op() -> None:
    """Wie twee tekens naast elkaar verwisselt, krijgt een kenmerk dat niet bestaat."""
    goed = "7K3F9E"
    for plek in range(len(goed) - 1):
        fout = goed[:plek] + goed[plek + 1] + goed[plek] + goed[plek + 2 :]
        assert not is_zaak_kenmerk(f"Z-{fout}")


def test_alfabet_zonder_letters_die_op_cijfers_lijken() -> None:
    """In een kenmerk staat geen I, L, O of U."""
    assert len(ALFABET) == 32
    assert not set("ILOU") & set(ALFABET)


@given(st.integers())
def test_getrokken_kenmerk_klopt(zaad: int) -> None:
    """Een getrokken kenmerk heeft altijd het goede controleteken."""
    assert is_zaak_kenmerk(trek_zaak_kenmerk(random.Random(zaad).choice))  # noqa: S311 - a test


def test_elke_vijf_tekens_kunnen_vallen() -> None:
    """Het kenmerk hangt alleen af van wat er wordt getrokken."""
    getrokken = iter("7K3F9")
    assert trek_zaak_kenmerk(lambda _: next(getrokken)) == "Z-7K3F9E"


def test_lijst_heet_naar_wie_en_wanneer() -> None:
    """Een lijst heet naar afzender en datum; een tweede op één dag krijgt -b."""
    eerste = lijst_kenmerk("ter-apel", DAG)
    assert eerste == "SL-ter-apel-2026-03-05"
    assert lijst_kenmerk("ter-apel", DAG, frozenset({eerste})) == "SL-ter-apel-2026-03-05-b"


def test_lijst_van_de_regio() -> None:
    """De naam van een regio wordt een sleutel, ook met hoofdletters en accenten."""
    assert lijst_kenmerk("Fryslân en Drenthe", DAG) == "SL-fryslan-en-drenthe-2026-03-05"


def test_te_veel_lijsten_op_een_dag() -> None:
    """Na de letter z is er voor die dag geen kenmerk meer."""
    kern = "SL-ter-apel-2026-03-05"
    vol = frozenset({kern, *(f"{kern}-{letter}" for letter in "bcdefghijklmnopqrstuvwxyz")})
    with pytest.raises(ValueError, match=kern):
        lijst_kenmerk("ter-apel", DAG, vol)


def test_deel_van_een_overleg() -> None:
    """Een besluit en een actie heten naar hun overleg, met een nummer van twee cijfers."""
    assert overleg_deel(DAG, "besluit", 1) == "B-2026-03-05-01"
    assert overleg_deel(DAG, "actie", 100) == "A-2026-03-05-100"


@given(st.text(max_size=60))
def test_sleutel_is_altijd_bruikbaar(naam: str) -> None:
    """Van elke naam komt een sleutel van kleine letters, cijfers en losse streepjes, of niets."""
    sleutel = maak_sleutel(naam)
    assert len(sleutel) <= 40
    assert set(sleutel) <= set("abcdefghijklmnopqrstuvwxyz0123456789-")
    assert sleutel == sleutel.strip("-")
    assert maak_sleutel(sleutel) == sleutel


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


def test_the_next_number_comes_after_every_number_that_a_text_names() -> None:
    """Gaps are not filled, and another meeting or letter does not count."""
    teksten = [b"A-2026-03-05-02 en A-2026-03-05-07", b"B-2026-03-05-09 A-2026-03-06-08"]
    assert volgend_nummer(DAG, "actie", teksten) == 8
    assert volgend_nummer(DAG, "besluit", []) == 1


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
