"""One zaak as the table needs it."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from rao_cli.documents.zaak.aanlevering import ontbrekende_delen, wat_ontbreekt
from rao_cli.documents.zaak.zaakblad import build_zaakblad, zoek_zaak
from rao_cli.model.soorten.signaallijst import Oplossingsrichting, Standpunt, Zaak
from rao_cli.model.zaak.onderdelen import zonder_standpunt
from rao_cli.model.zaak.verloop import verloop_van
from tests.documents.wereld import APRIL, anders, vol

STAND = vol()
VOL = STAND.zaken_op_kenmerk["Z-4H2KDA"][0].zaak
LEEG = Zaak(onderwerp="Kaal", aanbrenger="COA", groep="gezin")


def test_a_complete_zaak_misses_nothing() -> None:
    """Every part of S18-S22 is there."""
    assert wat_ontbreekt(VOL, zonder_standpunt(STAND.zaken_op_kenmerk["Z-4H2KDA"][0])) == ()


def test_a_bare_zaak_misses_everything() -> None:
    """Each part is named once, in the order of the list."""
    assert ontbrekende_delen(LEEG) == (
        "wat het LKO van het overleg vraagt",
        "hoe de organisaties samen tot hun beeld kwamen",
        "of er intern is geschakeld",
        "hoe lang het LKO nog nodig heeft",
        "of betrokkene meewerkt aan vertrek",
        "wat er verandert bij afwijzing en inwilliging",
        "het risico: politiek en publicitair",
        "welke stappen zijn gezet en nog komen",
        "wat er op toelating nog kan",
        "oplossingsrichtingen",
        "een advies",
    )


@pytest.mark.parametrize(
    ("veld", "mist"),
    [
        ("vraag", "wat het LKO van het overleg vraagt"),
        ("constatering", "hoe de organisaties samen tot hun beeld kwamen"),
        ("intern_geschakeld", "of er intern is geschakeld"),
        ("termijn", "hoe lang het LKO nog nodig heeft"),
        ("werkt_aan_vertrek", "of betrokkene meewerkt aan vertrek"),
        ("gevolgen", "wat er verandert bij afwijzing en inwilliging"),
        ("risicos", "het risico: politiek en publicitair"),
        ("advies", "een advies"),
    ],
)
def test_one_part_that_is_gone_is_one_gap(veld: str, mist: str) -> None:
    """Nothing else is reported with it."""
    assert ontbrekende_delen(anders(VOL, **{veld: None})) == (mist,)


def test_a_half_is_named_as_a_half() -> None:
    """Only what is really missing."""
    gevolgen = anders(VOL.gevolgen, bij_inwilliging=" ")  # type: ignore[type-var]
    assert ontbrekende_delen(anders(VOL, gevolgen=gevolgen)) == (
        "wat er verandert bij inwilliging",
    )


def test_gaps_in_options_name_their_numbers() -> None:
    """Who must fill them in knows where."""
    richtingen = [Oplossingsrichting(voordelen=["Rust"]), *VOL.oplossingsrichtingen]
    zaak = anders(VOL, oplossingsrichtingen=[*richtingen, Oplossingsrichting()])
    assert ontbrekende_delen(zaak) == (
        "de omschrijving van richting 1 en 4",
        "nadelen van richting 1 en 4",
        "de juridische toets van richting 1 en 4",
        "met wie vooraf is gesproken over richting 1 en 4",
        "voordelen van richting 4",
    )


def test_an_empty_standpunt_is_still_owed() -> None:
    """A key without words is no standpunt (S20)."""
    plek = STAND.zaken_op_kenmerk["Z-4H2KDA"][0]
    standpunten = plek.zaak.standpunten | {"IND": Standpunt(standpunt=" ")}
    zaak = anders(VOL, standpunten=standpunten)
    zonder = zonder_standpunt(replace(plek, zaak=zaak))
    assert wat_ontbreekt(zaak, zonder) == ("het standpunt van IND",)


def test_the_zaak_is_taken_from_the_list_that_the_item_names() -> None:
    """And otherwise from the last list of an LKO, not from the one to the Deelberaad."""
    genoemd = zoek_zaak(STAND, "Z-C1V8RM", "SL-veenstad-2026-03-02")
    laatste = zoek_zaak(STAND, "Z-C1V8RM", None)
    omhoog = zoek_zaak(STAND, "Z-D6N2PH", "SL-bestaat-niet-2026-01-01")
    assert [plek.lijst.kenmerk if plek else None for plek in (genoemd, laatste, omhoog)] == [
        *("SL-veenstad-2026-03-02", "SL-veenstad-2026-04-07", "SL-veenstad-2026-03-02")
    ]


def test_how_long_a_zaak_runs_counts_from_its_first_list() -> None:
    """Handing it in again does not make it new."""
    plek = zoek_zaak(STAND, "Z-C1V8RM", "SL-veenstad-2026-04-07")
    assert plek is not None
    blad = build_zaakblad(plek, verloop_van(STAND, "Z-C1V8RM", APRIL), APRIL)
    assert blad.loopt == "5 weken, sinds 2 maart 2026; 1 keer eerder besproken"
