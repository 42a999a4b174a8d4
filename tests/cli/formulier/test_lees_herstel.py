"""A word on a form that will not do: only that field is asked, and a second read adds nothing."""

import sys
from pathlib import Path

import pytest

from tests.cli.formulier.invuller import bewaar, formulier_van, vul_in
from tests.cli.secretaris import LIJST, LIJSTPAD, Secretaris

if sys.platform == "win32":
    pytest.skip("no pseudo terminal there", allow_module_level=True)

from tests.cli.formulier.test_lees_vragen import NIEUW, lees

OPTIE = "nieuw-1.oplossingsrichtingen.0"
VOL = {
    **NIEUW,
    f"{OPTIE}.omschrijving": "Vertrek met steun",
    f"{OPTIE}.voorbesproken_met": "coa en dt&v",
    f"{OPTIE}.juridisch.houdbaar": "ja",
}


def test_one_wrong_word_is_asked_and_its_item_stays(lijst: Secretaris, tmp_path: Path) -> None:
    """What was right of a row of organisations stays too, when nobody says better."""
    fout = {
        **VOL,
        f"{OPTIE}.voorbesproken_met": "coa en dt&v, ook de gemeente",
        f"{OPTIE}.juridisch.houdbaar": "onbekend",
    }
    data = vul_in(formulier_van(lijst, kenmerk=LIJST), fout)
    code, scherm = lees(lijst, ["", "onzeker", "j"], bewaar(tmp_path, data))
    assert code == 1
    assert "Dan komt er te staan: COA, DT&V." in scherm
    tekst = lijst.lees(LIJSTPAD)
    assert "omschrijving: Vertrek met steun" in tekst
    assert "voorbesproken_met: [COA, DT&V]" in tekst
    assert "houdbaar: onzeker" in tekst


def test_what_a_zaak_cannot_be_without_is_asked(lijst: Secretaris, tmp_path: Path) -> None:
    """Who brings it and whom it is about: then the zaak comes in."""
    kaal = {"nieuw-1.onderwerp": "Man met een meldplicht"}
    data = vul_in(formulier_van(lijst, kenmerk=LIJST), kaal)
    code, scherm = lees(lijst, ["coa", "gezin", "j"], bewaar(tmp_path, data))
    assert code == 0, scherm
    assert "onderwerp: Man met een meldplicht\n    aanbrenger: COA" in lijst.lees(LIJSTPAD)


def test_a_second_read_of_the_same_or_a_corrected_form_doubles_nothing(
    lijst: Secretaris, tmp_path: Path
) -> None:
    """The register has "COA" where the form has "coa": that is the same option."""
    leeg = formulier_van(lijst, kenmerk=LIJST)
    bestand = bewaar(tmp_path, vul_in(leeg, VOL))
    kenmerk = lijst.doet("formulier", "lees", bestand).strip()
    assert "alles stond er al" in lijst.zegt("formulier", "lees", bestand)
    beter = {**VOL, f"{OPTIE}.omschrijving": "Vertrek met hulp", "nieuw-1.feiten": "Sinds mei"}
    code, scherm = lees(
        lijst, [kenmerk, "formulier", "j"], bewaar(tmp_path, vul_in(leeg, beter), "beter.docx")
    )
    assert code == 0, scherm
    tekst = lijst.lees(LIJSTPAD)
    assert "omschrijving: Vertrek met hulp" in tekst
    assert "Vertrek met steun" not in tekst


def test_a_form_in_which_nothing_stands_says_so(lijst: Secretaris, tmp_path: Path) -> None:
    """Not that all was there already."""
    bestand = bewaar(tmp_path, vul_in(formulier_van(lijst, lko="assen"), {}))
    assert "Op dit formulier is niets ingevuld." in lijst.zegt("formulier", "lees", bestand)
