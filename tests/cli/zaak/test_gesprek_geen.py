"""Answers to the questions about a zaak that say nothing, or that come of a pasted list."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final

import pytest

from tests.cli.secretaris import LIJSTPAD, ZAAK

if sys.platform == "win32":
    pytest.skip("no pseudo terminal there", allow_module_level=True)

from tests.cli.questions.test_gesprek import gesprek
from tests.cli.zaak.test_gesprek_zaak import vragen

if TYPE_CHECKING:
    from tests.cli.secretaris import Secretaris

VUL_AAN: Final = ("zaak", "vul-aan", ZAAK)


GEEN: Final = ["geen", "n.v.t.", "geen", "niet", "geen", "stop"]


def test_geen_is_asked_no_more(lijst: Secretaris) -> None:
    """Not by the next vul-aan, nor said to be open; and it does not count as there."""
    lijst.doet(*VUL_AAN, "--zet", "feiten=Iets")
    code, scherm = gesprek(lijst, VUL_AAN, GEEN)
    assert (code, "Nu 0 van 12 onderdelen aanwezig." in scherm) == (0, True)
    assert (
        "    geen:\n      - constatering\n      - intern_geschakeld\n      - kenmerken\n"
        in lijst.lees(LIJSTPAD)
        or "geen: [constatering, intern_geschakeld, kenmerken, " in lijst.lees(LIJSTPAD)
    )
    assert "versie: 5\n" in lijst.lees("rao.yaml")
    _, scherm = gesprek(lijst, VUL_AAN, ["stop"])
    assert "Welke stappen komen nog?" in vragen(scherm)[0]
    assert "deel 2, het beeld" not in scherm


def test_geen_is_asked_again_when_wanted(lijst: Secretaris) -> None:
    """With --alles it is; and who fills it in then, it applies to again."""
    gesprek(lijst, VUL_AAN, ["geen", "stop"])
    assert "geen: [feiten]\n" in lijst.lees(LIJSTPAD)
    _, scherm = gesprek(lijst, (*VUL_AAN, "--alles"), ["Toch iets.", "", "stop"])
    assert "Wat is er aan de hand?" in vragen(scherm)[0]
    assert "    feiten: Toch iets.\n" in lijst.lees(LIJSTPAD)
    assert "geen:" not in lijst.lees(LIJSTPAD)


def test_geen_is_about_what_is_asked(lijst: Secretaris) -> None:
    """Of a question that is answered in part already, only the rest does not apply."""
    zet = ["feiten=A", "kenmerken=overlast", "constatering.organisaties=COA;DT&V"]
    zet.append("werkt_aan_vertrek.antwoord=nee")
    lijst.doet(*VUL_AAN, *(woord for deel in zet for woord in ("--zet", deel)))
    gesprek(lijst, VUL_AAN, ["geen", "", "geen", "stop"])
    assert (
        "    geen:\n      - constatering.werkwijze\n      - werkt_aan_vertrek.gesprek_op\n"
        "      - werkt_aan_vertrek.toelichting\n      - werkt_aan_vertrek.vastgesteld_door\n"
        in lijst.lees(LIJSTPAD)
    )
    _, scherm = gesprek(lijst, VUL_AAN, ["", "stop"])
    assert [vraag[:22] for vraag in vragen(scherm)] == [
        "(deel 2 van 7) Is er t",
        "(deel 3 van 7) Welke s",
    ]


def test_later_is_asked_again(lijst: Secretaris) -> None:
    """Enter is no answer, and who does not know it yet has none either."""
    gesprek(lijst, VUL_AAN, ["weet ik niet", "", "Geen idee.", "onbekend", "stop"])
    assert "idee" not in lijst.lees(LIJSTPAD)
    _, scherm = gesprek(lijst, VUL_AAN, ["stop"])
    assert "Wat is er aan de hand?" in vragen(scherm)[0]


def test_options_of_a_pasted_list(lijst: Secretaris) -> None:
    """Signs of a list are no part of it, and what is for and against may share a line."""
    zet = ("feiten=A", "kenmerken=overlast", "risicos.politiek.niveau=laag")
    lijst.doet(*VUL_AAN, *(woord for deel in zet for woord in ("--zet", deel)))
    tot = ["geen"] * 5 + [""] + ["geen"] * 5
    opties = ["- Vertrek", "2. Verhuizen", "", "+ snel; - duur", ""]
    gesprek(lijst, VUL_AAN, [*tot, *opties, "geen", "geen", "geen", "", "verhuizen; beter"])
    tekst = lijst.lees(LIJSTPAD)
    assert "{omschrijving: Vertrek, voordelen: [snel], nadelen: [duur]}" in tekst
    assert "- {omschrijving: Verhuizen}\n" in tekst
    assert "voorkeur: 2\n      motivering: beter\n" in tekst
