"""Nothing of another is in the register of a reader: a canary in every field says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from rao_cli.model.basis import Blok
from rao_cli.model.kenmerk import ZAAK_IN_TEKST
from rao_cli.model.kring import Kring
from rao_cli.model.lezers import lezer
from rao_cli.model.lezers.zien import Ogen
from rao_cli.model.soorten.overleg import Erratum
from rao_cli.model.soorten.signaallijst import Antwoord
from rao_cli.workflow.papier.lezers import zoals_voor
from tests.documents.wereld import APRIL, MAART, anders, met_overleg, overleg_van, stand_van, vol
from tests.model.lezers.kanaries import beplante_stand, tekst_van
from tests.model.lezers.mag import MAG, mag

if TYPE_CHECKING:
    from rao_cli.model.stand import Stand
    from tests.model.lezers.kanaries import Kooi


@pytest.fixture(scope="module")
def wereld() -> tuple[Stand, Kooi]:
    """Plant the canaries once."""
    return beplante_stand()


@pytest.mark.parametrize("wie", MAG)
def test_a_reader_reads_exactly_what_is_theirs(wereld: tuple[Stand, Kooi], wie: str) -> None:
    """Of every text of the register it is said in `mag.py` who may read it."""
    stand, kooi = wereld
    gezien = kooi.gezien_in(tekst_van(zoals_voor(stand, wie)))
    assert gezien == mag(wie, kooi.plek.values())


def test_the_secretary_reads_it_all(wereld: tuple[Stand, Kooi]) -> None:
    """Every canary is in the whole register: none of them got lost while planting."""
    stand, kooi = wereld
    assert kooi.gezien_in(tekst_van(stand)) == set(kooi.plek.values())
    assert len(kooi.plek) > 500


@pytest.mark.parametrize("wie", MAG)
def test_numbers_of_items_are_the_same_for_everybody(wereld: tuple[Stand, Kooi], wie: str) -> None:
    """An item that is not theirs keeps its place and its minutes."""
    stand, _ = wereld
    april = overleg_van(stand, APRIL)
    punten = [anders(punt, minuten=nr) for nr, punt in enumerate(april.agendapunten, start=1)]
    stand = met_overleg(stand, anders(april, agendapunten=punten))
    gezien = overleg_van(zoals_voor(stand, wie), APRIL).agendapunten
    assert [punt.minuten for punt in gezien] == [*range(1, 1 + len(punten))]


@pytest.mark.parametrize(
    ("wie", "zaken"),
    [
        ("openbaar", set()),
        ("deelberaad", {"Z-D6N2PH", "Z-4H2KDA", "Z-C1V8RM"}),
        ("lko:duindorp", {"Z-4H2KDA", "Z-9QW3M0", "Z-H2M6KS", "Z-TBDNF0"}),
        ("Nidos", {"Z-4H2KDA", "Z-F8S4AN"}),
    ],
)
def test_no_zaak_of_another_is_named(wereld: tuple[Stand, Kooi], wie: str, zaken: set[str]) -> None:
    """No kenmerk stands anywhere: not as a key, not in a list, not in a path."""
    tekst = tekst_van(zoals_voor(wereld[0], wie))
    assert {vondst[0] for vondst in ZAAK_IN_TEKST.finditer(tekst)} == zaken


def test_a_kenmerk_in_a_text_is_not_named_either() -> None:
    """What a person typed about another zaak, list, reply or topic, has other words there."""
    stand = vol()
    maart = overleg_van(stand, MAART)
    eigen = "Zie Z-4H2KDA, z–4h2kda, Z-B7T5X0, SL-duindorp-2026-02-02 en thema-gemeenten."
    punten = [anders(p, verslag=eigen) for p in maart.agendapunten]
    gezien = zoals_voor(met_overleg(stand, anders(maart, agendapunten=punten)), "lko:veenstad")
    verslag = overleg_van(gezien, MAART).agendapunten[2].verslag
    vreemd = "een zaak van een ander LKO"
    weg = "niet in dit uittreksel"
    assert verslag == f"Zie {vreemd}, {vreemd}, Z-B7T5X0, {weg} en {weg}."


def test_a_member_is_there_by_function_only() -> None:
    """Not in the list of members, and not where a text names one."""
    stand = vol()
    gezien = zoals_voor(stand, "COA")
    functies = [lid.functie for lid in stand.register.leden]
    assert [lid.naam for lid in gezien.register.leden] == functies
    assert "T. Bedacht" in tekst_van(stand)
    assert "T. Bedacht" not in tekst_van(gezien)


def test_a_gemeente_with_the_key_of_an_lko_is_another() -> None:
    """What the table said of gemeente Veenstad is not for LKO Veenstad."""
    stand = vol()
    assert "veenstad" in overleg_van(stand, MAART).gemeenten
    assert overleg_van(zoals_voor(stand, "lko:veenstad"), MAART).gemeenten == {}


def test_a_correction_for_another_lko_is_not_read() -> None:
    """One of a decision may give another LKO something to do: A-2026-03-12-06 is Zeewijk's."""
    stand, _ = beplante_stand()
    maart = overleg_van(stand, MAART)
    errata = [
        Erratum(datum=APRIL, tekst=tekst, besluit="B-2026-03-12-05")
        for tekst in ("Voor iedereen.", "A-2026-03-12-06 is voor mei.")
    ]
    gezien = zoals_voor(met_overleg(stand, anders(maart, errata=errata)), "lko:duindorp")
    assert [e.tekst for e in overleg_van(gezien, MAART).errata] == ["Voor iedereen."]


def test_an_action_of_its_own_at_a_zaak_of_another_names_no_decision() -> None:
    """LKO Duindorp does something for a zaak of Veenstad: it reads what, not about whom."""
    stand, _ = beplante_stand()
    acties = {a.kenmerk: a for a in zoals_voor(stand, "lko:duindorp").acties.values()}
    assert acties["A-2026-03-12-08"].besluit is None
    assert "A-2026-03-12-06" not in acties


def test_the_key_of_a_reader_is_whole_in_the_name_of_a_file() -> None:
    """Two LKO's with long keys that begin alike have extracts of their own."""
    kaal = vol().register
    lang = "a" * 39
    lkos = {f"{lang}{letter}": kaal.lkos["duindorp"] for letter in "bc"}
    stand = stand_van(anders(kaal, lkos=lkos))
    assert {lezer.lko(stand, lko).bestandsdeel for lko in lkos} == {f"lko-{lko}" for lko in lkos}
    assert lezer.organisatie(vol(), "DT&V").bestandsdeel == "dt-v"


def test_a_class_that_is_forgotten_is_read_by_nobody() -> None:
    """A field without a class is for the secretary alone, until somebody says otherwise."""

    class Nieuw(Blok, frozen=True):
        """A block of a next version."""

        wat: str | None = None

    ogen = Ogen(lezer.OPENBAAR, frozenset(), frozenset(), str)
    assert ogen.zie(Nieuw(wat="GEHEIM"), Kring.EIGEN) == Nieuw()


def test_what_belongs_together_is_named_as_far_as_it_is_theirs(wereld: tuple[Stand, Kooi]) -> None:
    """Of the zaken that belong to one of its own, an LKO reads only its own."""
    gezien = zoals_voor(wereld[0], "lko:duindorp")
    assert gezien.zaken_op_kenmerk["Z-TBDNF0"][0].zaak.verwant == ["Z-4H2KDA"]


def test_an_lko_reads_the_answer_about_its_own_zaak() -> None:
    """Of a list to the Deelberaad with zaken of two LKO's, each reads its own half."""
    stand = vol()
    zaak = stand.zaken_op_kenmerk["Z-D6N2PH"][0].zaak
    kenmerken = ("Z-4H2KDA", "Z-D6N2PH")
    lijst = anders(
        stand.lijst_op_kenmerk["SL-noorderland-2026-03-16"][1],
        zaken=dict.fromkeys(kenmerken, zaak),
        antwoorden={kenmerk: Antwoord(datum=APRIL, besluit=kenmerk) for kenmerk in kenmerken},
    )
    gezien = zoals_voor(
        stand_van(stand.register, *dict(stand.dingen).values(), lijst), "lko:duindorp"
    )
    (_, half) = gezien.lijst_op_kenmerk[lijst.kenmerk]
    assert [*half.zaken] == [*half.antwoorden] == ["Z-4H2KDA"]
