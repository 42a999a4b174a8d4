"""What was said in one go is asked in one go, and its day follows the words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from rao_cli.model.samen.boom import voeg_waarden_samen
from rao_cli.model.samen.botsing import EigenTekst
from rao_cli.model.samen.vragen import Vragen
from rao_cli.model.samen.waarden import Drie

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rao_cli.model.samen.botsing import Kantkeuze
    from rao_cli.model.samen.waarden import Mogelijk, Waarde

WAS = {"standpunt": "Kan.", "inzet": "Belt.", "datum": "2026-03-01"}
ONS = {"standpunt": "Kan tot de zomer.", "datum": "2026-03-25"}
HUN = {"standpunt": "Kan niet.", "datum": "2026-03-27"}


def _samen(
    plek: tuple[str, ...],
    drie: tuple[Mapping[str, str], Mapping[str, str], Mapping[str, str]],
    keuze: Kantkeuze = "ons",
) -> tuple[list[str], Mogelijk]:
    """Return which places are asked, and what holds after one answer to all."""
    bomen: list[Waarde] = []
    for blok in drie:
        boom: Waarde = {**blok}
        for naam in reversed(plek):
            boom = {naam: boom}
        bomen.append(boom)
    vragen = Vragen("", {})
    voeg_waarden_samen(Drie(*bomen), vragen)
    keuzes = {een.sleutel: keuze for een in vragen.botsingen}
    uit = voeg_waarden_samen(Drie(*bomen), Vragen("", keuzes))
    for naam in plek:
        assert isinstance(uit, dict)
        uit = uit[naam]
    return [een.sleutel for een in vragen.botsingen], uit


@pytest.mark.parametrize("was", [{}, WAS], ids=["new", "again"])
@pytest.mark.parametrize(("keuze", "blijft"), [("ons", ONS), ("hun", HUN)])
def test_day_follows_words(
    was: Mapping[str, str], keuze: Kantkeuze, blijft: Mapping[str, str]
) -> None:
    """Two days and two texts are one question, about the text."""
    inzet = {"inzet": "Belt."} if was else {}
    uit = _samen(("standpunten", "COA"), (was, ONS | inzet, HUN | inzet), keuze)
    assert uit == ([":standpunten:COA:standpunt"], {**blijft, **inzet})


def test_own_words() -> None:
    """Who types other words than both, has the last day."""
    _, uit = _samen(("standpunten", "COA"), ({}, ONS, HUN), EigenTekst("Kan, met moeite."))
    assert uit == {"standpunt": "Kan, met moeite.", "datum": "2026-03-27"}


def test_two_texts() -> None:
    """When more than one text differs, one question is about the whole."""
    ons, hun = {**ONS, "inzet": "Helpt."}, {**HUN, "inzet": "Zoekt."}
    assert _samen(("standpunten", "COA"), (WAS, ons, hun)) == ([":standpunten:COA"], ons)
    assert _samen(("standpunten", "COA"), ({}, ONS, hun), "hun") == ([":standpunten:COA"], hun)


@pytest.mark.parametrize(
    ("plek", "dag"),
    [
        (("afloop",), "op"),
        (("intrekking",), "datum"),
        (("werkt_aan_vertrek",), "gesprek_op"),
        (("antwoorden", "Z-7K3F9E"), "datum"),
        (("vervallen",), "datum"),
    ],
    ids=lambda een: ".".join(een) if isinstance(een, tuple) else een,
)
def test_every_kind(plek: tuple[str, ...], dag: str) -> None:
    """So it is with everything that has words and a day."""
    was, ons, hun = (
        {"toelichting": tekst, dag: f"2026-03-0{nummer}"}
        for nummer, tekst in enumerate(["Eerst.", "Van ons.", "Van hen."], 1)
    )
    assert _samen(plek, (was, ons, hun), "hun") == ([":" + ":".join((*plek, "toelichting"))], hun)


@pytest.mark.parametrize(
    ("slot", "plek"),
    [
        ({"status": "vervallen", "vervallen_op": "2026-03-26", "toelichting": "Hoeft niet."}, ""),
        ({"status": "gereed", "gereed_op": "2026-03-26", "toelichting": "Gebeld."}, ":toelichting"),
        ({"status": "vervallen", "vervallen_op": "2026-03-26", "toelichting": "Klaar."}, ":status"),
    ],
)
def test_end_of_an_actie(slot: dict[str, str], plek: str) -> None:
    """How an actie ended is one answer: never done because it was not needed any more."""
    was = {"omschrijving": "Belt.", "status": "open"}
    ons = was | {"status": "gereed", "gereed_op": "2026-03-25", "toelichting": "Klaar."}
    assert _samen((), (was, ons, was | slot), "hun") == ([plek], was | slot)


def test_decision_and_motivation() -> None:
    """A motivation stays with the decision that it was given for."""
    was, ons, hun = (
        {"besluit": f"{wie} wel.", "motivering": f"Zegt {wie}."}
        for wie in ("Niemand", "Een", "Twee")
    )
    assert _samen(("besluiten", "B-1"), (was, ons, hun)) == ([":besluiten:B-1"], ons)


def test_another_field_each() -> None:
    """The words of one and the inzet of the other go together, on the last of both days."""
    ons, hun = WAS | ONS, WAS | {"inzet": "Zoekt.", "datum": "2026-03-27"}
    uit = {"standpunt": "Kan tot de zomer.", "inzet": "Zoekt.", "datum": "2026-03-27"}
    assert _samen(("standpunten", "COA"), (WAS, ons, hun)) == ([], uit)


def test_shared_with_one_region() -> None:
    """What a region answered to a trend is one question, and the day follows the answer."""
    ons: dict[str, Waarde] = {"regio": "Friesland", "datum": "2026-04-14", "herkend": "ja"}
    hun: dict[str, Waarde] = {"regio": "Friesland", "datum": "2026-04-15", "herkend": "nee"}
    drie = Drie({}, {"gedeeld_met": [ons]}, {"gedeeld_met": [hun]})
    keuze: dict[str, Kantkeuze] = {":gedeeld_met:Friesland:herkend": "hun"}
    vragen = Vragen("", {})
    voeg_waarden_samen(drie, vragen)
    assert [een.sleutel for een in vragen.botsingen] == [*keuze]
    assert voeg_waarden_samen(drie, Vragen("", keuze)) == {"gedeeld_met": [hun]}


def test_only_a_day() -> None:
    """The day is that of who changed the words; when nobody did, it is asked."""
    dag = WAS | {"datum": "2026-03-30"}
    assert _samen(("standpunten", "COA"), (WAS, WAS | ONS, dag)) == ([], WAS | ONS)
    ander = WAS | {"datum": "2026-03-31"}
    vraag = [":standpunten:COA:datum"]
    assert _samen(("standpunten", "COA"), (WAS, dag, ander), "hun") == (vraag, ander)
