"""Lists that others changed meanwhile, fields that are gone, and whose standpunt it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from msgspec.structs import replace

from rao_cli.model.formulier.formulier import Ingevuld, Vakinhoud
from rao_cli.workflow.formulier.inlezing import lees_in
from rao_cli.workflow.formulier.maken import Formuliervraag, build_formulier
from rao_cli.workflow.formulier.toepassen import pas_toe
from tests.documents.wereld import VANDAAG, anders
from tests.workflow.agenda.proefvoorstel import LIJST, ZAAK
from tests.workflow.formulier.test_heen_en_terug import formulier_van, met, vul_in
from tests.workflow.handelen import handeling

if TYPE_CHECKING:
    from rao_cli.model.formulier.verschil import Wending
    from rao_cli.model.melding import Pad

KERN: dict[str, Any] = {"onderwerp": "Een zaak", "aanbrenger": "COA", "groep": "gezin"}
OPTIES = "oplossingsrichtingen"


def zaak(*opties: str, **rest: Any) -> dict[str, Any]:
    """Return a zaak with these options."""
    rij = [{"omschrijving": tekst} for tekst in opties]
    return {**KERN, **({OPTIES: rij} if rij else {}), **rest}


def wat(toen: dict[str, Any], nu: dict[str, Any], nieuw: dict[Pad, Any]) -> list[Wending]:
    """Return what a form of then changes in the register of now."""
    inlezing = lees_in(handeling(met(nu)).stand, vul_in(formulier_van(toen), nieuw))
    return [een for gelezen in inlezing.zaken for een in gelezen.vergelijking.wendingen]


def opties_na(nu: dict[str, Any], wendingen: list[Wending]) -> tuple[list[str | None], int | None]:
    """Return the options and the preferred number after these are written."""
    h = handeling(met(nu))
    pas_toe(h, h.stand.zaken_op_kenmerk[ZAAK][0], wendingen)
    straks = h.straks().zaken_op_kenmerk[ZAAK][0].zaak
    voorkeur = straks.advies.voorkeur if straks.advies else None
    return [een.omschrijving for een in straks.oplossingsrichtingen], voorkeur


def test_an_option_that_was_put_in_before_shifts_no_text() -> None:
    """The form changes "B", wherever that stands now."""
    nu = zaak("Nieuw", "A", "B")
    wendingen = wat(zaak("A", "B"), nu, {(OPTIES, 1, "omschrijving"): "B, beter"})
    assert opties_na(nu, wendingen)[0] == ["Nieuw", "A", "B, beter"]


def test_two_options_that_changed_places_on_the_form_do_so_once() -> None:
    """Read again, the form changes nothing: its options stand there."""
    om: dict[Pad, Any] = {(OPTIES, 0, "omschrijving"): "B", (OPTIES, 1, "omschrijving"): "A"}
    assert opties_na(zaak("A", "B"), wat(zaak("A", "B"), zaak("A", "B"), om))[0] == ["B", "A"]
    assert wat(zaak("A", "B"), zaak("B", "A"), om) == []


def test_an_option_that_others_took_away_is_asked_when_it_was_changed() -> None:
    """It may come back as a new one; unchanged it stays away."""
    (wending,) = wat(zaak("A", "B"), zaak("A"), {(OPTIES, 1, "omschrijving"): "B, beter"})
    assert wending.aanleiding == "verdwenen"
    assert opties_na(zaak("A"), [wending])[0] == ["A", "B, beter"]
    assert wat(zaak("A", "B"), zaak("A"), {}) == []


def test_the_preference_means_the_option_of_the_form() -> None:
    """Option 2 of the form is option 3 of the register now; a new one gets the last number."""
    nu = zaak("Nieuw", "A", "B")
    assert opties_na(nu, wat(zaak("A", "B"), nu, {("advies", "voorkeur"): 2}))[1] == 3
    nieuw: dict[Pad, Any] = {(OPTIES, 2, "omschrijving"): "C", ("advies", "voorkeur"): 3}
    assert opties_na(nu, wat(zaak("A", "B"), nu, nieuw)) == (["Nieuw", "A", "B", "C"], 4)


def test_the_same_number_may_mean_another_option_by_now() -> None:
    """Others changed the order, and with it the number: the form still prefers what it says."""
    toen = zaak("A", "B", advies={"voorkeur": 1})
    nu = zaak("B", "A", advies={"voorkeur": 2})
    (wending,) = wat(toen, nu, {("advies", "voorkeur"): 2})
    assert wending.aanleiding == ""
    assert opties_na(nu, [wending]) == (["B", "A"], 1)


@pytest.mark.parametrize(("kies", "zin"), [(1, "staat niet meer"), (4, "staat niet")])
def test_an_option_that_is_not_there_is_not_preferred(kies: int, zin: str) -> None:
    """Never the one that has its number now."""
    toen = zaak("A", "B", advies={"voorkeur": 2})
    nu = zaak("B", advies={"voorkeur": 1})
    nieuw: dict[Pad, Any] = {("advies", "voorkeur"): kies}
    inlezing = lees_in(handeling(met(nu)).stand, vul_in(formulier_van(toen), nieuw))
    gezien = inlezing.zaken[0].vergelijking
    assert gezien.wendingen == ()
    assert f"Oplossing {kies} {zin} in het register." in gezien.missers[0].zin


def test_the_preference_goes_with_its_option() -> None:
    """And that is told: another number would point at something else."""
    nu = zaak("A", "B", advies={"voorkeur": 1})
    h = handeling(met(nu))
    leeg: dict[Pad, Any] = {(OPTIES, 0, "omschrijving"): None, (OPTIES, 0, "onorthodox"): None}
    (wending,) = wat(nu, nu, leeg)
    assert (wending.aanleiding, wending.weg) == ("leeg", (OPTIES,))
    (zin,) = pas_toe(h, h.stand.zaken_op_kenmerk[ZAAK][0], [wending])
    assert "is weg. Kies een andere" in zin


def _ingevuld(*vakken: Vakinhoud, kenmerk: str = ZAAK) -> Ingevuld:
    return Ingevuld(bestand="f.docx", kenmerk=kenmerk, invullingen=vakken)


def test_a_field_that_is_gone_leaves_the_old_text() -> None:
    """It is named."""
    toen = {**KERN, "vraag": "Mag het?"}
    vakken = [Vakinhoud(tekst=None, anker=vak.anker) for vak in formulier_van(toen).vakken]
    inlezing = lees_in(handeling(met(toen)).stand, _ingevuld(*vakken))
    assert inlezing.zaken[0].vergelijking.wendingen == ()
    assert any("De vraag aan het RAO' ontbreekt" in zin for zin in inlezing.zinnen)


@pytest.mark.parametrize(
    ("teksten", "aanleiding", "wordt"),
    [
        (("Mag het?", "Mag dit?"), "dubbel", "Mag dit?"),
        (("Een", "Twee"), "dubbel", "Een\n\nTwee"),
        (("Mag dit?", "Mag dit?"), "", "Mag dit?"),
    ],
)
def test_a_field_that_stands_there_twice(
    teksten: tuple[str, str], aanleiding: str, wordt: str
) -> None:
    """Different texts are asked, none is lost; the same text is one."""
    toen = {**KERN, "vraag": "Mag het?"}
    (vak,) = [een for een in formulier_van(toen).vakken if een.plek == ("vraag",)]
    vakken = [Vakinhoud(tekst=tekst, anker=vak.anker) for tekst in teksten]
    inlezing = lees_in(handeling(met(toen)).stand, _ingevuld(*vakken))
    (wending,) = inlezing.zaken[0].vergelijking.wendingen
    assert (wending.aanleiding, wending.verschillen[0].wordt) == (aanleiding, wordt)


def test_a_standpunt_without_a_name_is_of_who_gave_it() -> None:
    """With --namens; without it nobody knows, and the text is asked."""
    vak = Vakinhoud(tekst="Wij zien geen bezwaar.", kop="Standpunten", label="Standpunt")
    stand = handeling(met(KERN)).stand
    inlezing = lees_in(stand, _ingevuld(vak), namens="IND")
    (wending,) = inlezing.zaken[0].vergelijking.wendingen
    assert wending.verschillen[0].plek == ("standpunten", "IND", "standpunt")
    assert lees_in(stand, _ingevuld(vak)).los == [
        "Standpunten – Standpunt:\nWij zien geen bezwaar."
    ]


def test_a_zaak_that_went_to_another_list_is_still_found() -> None:
    """By its anchors: a form of an older list changes the zaak where it stands now."""
    oud = anders(LIJST, status="ingetrokken")
    nieuw = anders(LIJST, kenmerk="SL-duindorp-2026-03-03", datum=VANDAAG)
    formulier = build_formulier(handeling(LIJST).stand, Formuliervraag(kenmerk=ZAAK))[0]
    ingevuld = replace(vul_in(formulier, {("vraag",): "Mag dit?"}), kenmerk="alles")
    inlezing = lees_in(handeling(oud, nieuw).stand, ingevuld)
    assert [een.plek.lijst.kenmerk for een in inlezing.zaken] == [nieuw.kenmerk]


def test_a_field_of_no_zaak_is_told_when_it_says_something() -> None:
    """The zaak was taken out of the register: what was typed is never lost."""
    vreemd = anders(LIJST, zaken={"Z-ZZZZZZ": LIJST.zaken[ZAAK]})
    formulier = build_formulier(handeling(vreemd).stand, Formuliervraag(kenmerk="Z-ZZZZZZ"))[0]
    ingevuld = replace(vul_in(formulier, {("vraag",): "Mag dit?"}), kenmerk=LIJST.kenmerk)
    assert lees_in(handeling(LIJST).stand, ingevuld).los == ["Mag dit?"]
