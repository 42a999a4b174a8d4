"""Find things by what a user types, and say what may have been meant."""

from collections.abc import Callable
from datetime import date
from typing import Any, Final

import pytest

from rao_cli.model.errors import RaoError
from rao_cli.model.stand import Stand
from rao_cli.workflow import zoeken
from tests.rules.wereld import ZAAK, maak_stand

LIJST: Final = "SL-ter-apel-2026-03-05"
DAG: Final = date(2026, 3, 12)


@pytest.fixture(scope="module")
def stand() -> Stand:
    """The small world of the rules: one list, one held meeting, one actie."""
    return maak_stand({})


def test_found(stand: Stand) -> None:
    """A kenmerk or date that exists gives the thing and where it lies."""
    assert zoeken.zoek_lijst(stand, LIJST)[0] == f"signaallijsten/2026/{LIJST}.yaml"
    assert zoeken.zoek_zaak(stand, ZAAK.lower()).kenmerk == ZAAK
    assert zoeken.zoek_overleg(stand, DAG)[0] == "overleggen/2026/2026-03-12.yaml"
    assert zoeken.zoek_actie(stand, "A-2026-03-12-01")[1].organisatie == "DT&V"


def test_an_item_by_kenmerk_or_number(stand: Stand) -> None:
    """An item is named by its kenmerk, and by its number from 1."""
    _, overleg = zoeken.zoek_overleg(stand, DAG)
    assert zoeken.zoek_punt(stand, overleg, ZAAK).nummer == 2
    assert zoeken.zoek_punt(stand, overleg, "3").punt.id == ZAAK


@pytest.mark.parametrize(
    ("zoek", "zin", "hint"),
    [
        (
            lambda s: zoeken.zoek_lijst(s, "SL-ter-apel-2026-03-06"),
            "Signaallijst 'SL-ter-apel-2026-03-06' staat niet in dit register.",
            f"Bedoelt u {LIJST}? ",
        ),
        (
            lambda s: zoeken.zoek_zaak(s, "Z-7K3F9X"),
            "Zaak 'Z-7K3F9X' staat niet in dit register.",
            f"Bedoelt u {ZAAK}? ",
        ),
        (
            lambda s: zoeken.zoek_overleg(s, date(2026, 3, 13)),
            "Overleg '2026-03-13' staat niet in dit register.",
            "Bedoelt u 2026-03-12? ",
        ),
        (
            lambda s: zoeken.zoek_actie(s, "A-2026-03-12-02"),
            "Actie 'A-2026-03-12-02' staat niet in dit register.",
            "Bedoelt u A-2026-03-12-01? ",
        ),
        (
            lambda s: zoeken.zoek_overleg(s, None, ("gepland",)),
            "Er is geen overleg waarvoor dit nu kan.",
            "Noem de datum",
        ),
        (
            lambda s: zoeken.eis_organisatie(s, "CAO"),
            "De organisatie 'CAO' staat niet in rao.yaml.",
            "Kies uit: DT&V, ",
        ),
        (
            lambda s: zoeken.eis_lko(s, "assen"),
            "Het LKO 'assen' staat niet in rao.yaml.",
            "Kies uit: ter-apel.",
        ),
    ],
    ids=["lijst", "zaak", "overleg", "actie", "status", "organisatie", "lko"],
)
def test_not_found(stand: Stand, zoek: Callable[[Stand], Any], zin: str, hint: str) -> None:
    """What does not exist is told in a sentence, with what may be meant."""
    with pytest.raises(RaoError) as fout:
        zoek(stand)
    assert fout.value.zin == zin
    assert fout.value.hint.startswith(hint)


def test_nothing_that_looks_like_it(stand: Stand) -> None:
    """When nothing looks like it, rao does not guess."""
    with pytest.raises(RaoError) as fout:
        zoeken.zoek_zaak(stand, "qqqq")
    assert fout.value.hint == "Bekijk wat er is met: rao lijst zaken"


def test_a_broken_file() -> None:
    """Of a file that exists but cannot be read rao says so."""
    with pytest.raises(RaoError) as fout:
        zoeken.zoek_lijst(maak_stand({"onleesbaar": ["SL-x-2026-01-01"]}), "SL-x-2026-01-01")
    assert fout.value.zin == (
        "Het bestand van 'SL-x-2026-01-01' heeft fouten en kan niet worden gebruikt."
    )


@pytest.mark.parametrize("naam", ["ter-apel", "Ter-Apel", "LKO Ter Apel", "lko ter apel"])
def test_an_lko_by_key_or_name(stand: Stand, naam: str) -> None:
    """An LKO is named by its key and by its name."""
    assert zoeken.eis_lko(stand, naam) == "ter-apel"


def test_an_organisation_as_in_the_register(stand: Stand) -> None:
    """An abbreviation comes back as rao.yaml spells it."""
    assert zoeken.eis_organisatie(stand, "dt&v") == "DT&V"


def test_the_last_version_of_a_zaak() -> None:
    """Of a zaak on two lists the last counts, but never one that is withdrawn."""
    tweede = {
        "soort": "signaallijst",
        "kenmerk": "SL-ter-apel-2026-03-18",
        "richting": "lko-rao",
        "afzender": "ter-apel",
        "datum": "2026-03-18",
        "zaken": {ZAAK: {"onderwerp": "Opnieuw", "aanbrenger": "COA", "groep": "gezin"}},
    }
    pad = "signaallijsten/2026/SL-ter-apel-2026-03-18.yaml"
    for status, lijst in (("ingediend", "SL-ter-apel-2026-03-18"), ("ingetrokken", LIJST)):
        stand = maak_stand({"bestanden": {pad: {**tweede, "status": status}}})
        assert zoeken.zoek_zaak(stand, ZAAK).lijst.kenmerk == lijst
