"""A form goes out, somebody works in it, others work in the register, and it comes back."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings

from rao_cli.model.formulier.formulier import Formulier, Ingevuld, Vakinhoud
from rao_cli.model.formulier.vakken import als_boom, waarde_op
from rao_cli.model.formulier.verschil import APART, Keus
from rao_cli.model.formulier.waarden import als_tekst
from rao_cli.store.formulier.docx import read_docx
from rao_cli.workflow.formulier.beslissen import na_keus
from rao_cli.workflow.formulier.inlezing import lees_in
from rao_cli.workflow.formulier.maken import Formuliervraag, build_formulier
from rao_cli.workflow.formulier.toepassen import pas_toe
from tests.cli.formulier import invuller
from tests.workflow.agenda.proefvoorstel import LIJST, ZAAK
from tests.workflow.formulier import toeval
from tests.workflow.handelen import handeling

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from rao_cli.model.melding import Pad
    from rao_cli.model.soorten.signaallijst import Signaallijst
    from rao_cli.workflow.formulier.inlezing import Inlezing
    from rao_cli.workflow.handeling import Handeling


def met(boom: dict[str, Any]) -> Signaallijst:
    """Return a list with this zaak."""
    from tests.documents.wereld import anders

    return anders(LIJST, zaken={ZAAK: toeval.als_zaak(boom)})


def formulier_van(boom: dict[str, Any]) -> Formulier:
    """Make the form of a zaak."""
    return build_formulier(handeling(met(boom)).stand, Formuliervraag(kenmerk=ZAAK))[0]


def vul_in(formulier: Formulier, nieuw: Mapping[Pad, Any]) -> Ingevuld:
    """Carry a form there and back, with other values in some fields."""
    vakken = [
        Vakinhoud(
            tekst=als_tekst(vak.veld, nieuw[vak.plek]) if vak.plek in nieuw else vak.tekst,
            anker=vak.anker,
        )
        for vak in formulier.vakken
    ]
    return Ingevuld(
        bestand="formulier.docx",
        register=formulier.register,
        kenmerk=formulier.kenmerk,
        voor=formulier.voor,
        invullingen=tuple(vakken),
    )


def pas_in(h: Handeling, inlezing: Inlezing) -> dict[str, Any]:
    """Write all that a form brings, and return the zaak as it is then."""
    for zaak in inlezing.zaken:
        pas_toe(h, zaak.plek, zaak.vergelijking.wendingen)
    return toeval.vol_boom(h.straks().zaken_op_kenmerk[ZAAK][0].zaak)


@settings(max_examples=15)
@given(toeval.toevallen())
def test_what_was_filled_in_comes_in_and_nothing_else(kans: toeval.Toeval) -> None:
    """What others changed meanwhile stays, and no text comes in another item."""
    heen_en_terug(kans)


@pytest.mark.lang
@settings(max_examples=200)
@given(toeval.toevallen())
def test_two_hundred_times(kans: toeval.Toeval) -> None:
    """The same, two hundred times."""
    heen_en_terug(kans)


@settings(max_examples=8)
@given(toeval.toevallen())
def test_the_same_through_a_file_for_word(kans: toeval.Toeval) -> None:
    """What a person types in a docx is what comes in."""

    def word(formulier: Formulier, nieuw: Mapping[Pad, Any]) -> Ingevuld:
        velden = {vak.plek: vak.veld for vak in formulier.vakken}
        teksten = {
            ".".join(map(str, (ZAAK, *plek))): als_tekst(velden[plek], waarde)
            for plek, waarde in nieuw.items()
        }
        return read_docx("formulier.docx", invuller.vul_in(formulier, teksten))

    heen_en_terug(kans, word)


def heen_en_terug(
    kans: toeval.Toeval, draag: Callable[[Formulier, Mapping[Pad, Any]], Ingevuld] = vul_in
) -> None:
    """Send a form out, change fields of it and of the register, read it: both must be there."""
    toen = kans.zaak()
    nieuw = kans.wijzigingen(toen)
    nu = kans.van_anderen(toen, nieuw)
    h = handeling(met(nu))
    inlezing = lees_in(h.stand, draag(formulier_van(toen), nieuw))
    assert not any(w.aanleiding in APART for z in inlezing.zaken for w in z.vergelijking.wendingen)
    straks = toeval.verwacht(toen, nu, nieuw, h.vandaag)
    assert pas_in(h, inlezing) == toeval.vol_boom(toeval.als_zaak(straks))


@settings(max_examples=15)
@given(toeval.toevallen())
def test_a_form_that_nobody_filled_in_changes_no_byte(kans: toeval.Toeval) -> None:
    """Whatever others changed meanwhile."""
    toen = kans.zaak()
    nu = kans.van_anderen(toen, ())
    h = handeling(met(nu))
    inlezing = lees_in(h.stand, vul_in(formulier_van(toen), {}))
    pas_in(h, inlezing)
    assert not any(z.vergelijking.wendingen or z.vergelijking.missers for z in inlezing.zaken)
    assert inlezing.zinnen == inlezing.los == []


@settings(max_examples=15)
@given(toeval.toevallen())
def test_what_both_changed_is_asked_and_nothing_is_lost(kans: toeval.Toeval) -> None:
    """The same field of the form and of the register: one of both, or both, as a person says."""
    toen = kans.zaak()
    plek, veld = kans.veld(toen)
    nu = copy.deepcopy(toen)
    toeval.zet(nu, plek, kans.anders(veld, toen, plek))
    nieuw = {plek: kans.anders(veld, nu, plek)}
    h = handeling(met(nu))
    inlezing = lees_in(h.stand, vul_in(formulier_van(toen), nieuw))
    wendingen = [een for zaak in inlezing.zaken for een in zaak.vergelijking.wendingen]
    was = waarde_op(als_boom(toeval.als_zaak(toen)), plek)
    if als_tekst(veld, was) == als_tekst(veld, nieuw[plek]):
        assert wendingen == []  # nobody changed it on the form
        return
    (wending,) = wendingen
    assert wending.aanleiding == "botsing"
    assert na_keus(wending, "register") is None
    keuzes: dict[Keus, Any] = {"formulier": nieuw[plek]}
    if wending.kan_samen:
        keuzes["samen"] = wending.verschillen[0].samen
    for keus, waarde in keuzes.items():
        h = handeling(met(nu))
        straks = na_keus(wending, keus)
        assert straks is not None
        pas_toe(h, inlezing.zaken[0].plek, [straks])
        zaak = h.straks().zaken_op_kenmerk[ZAAK][0].zaak
        assert waarde_op(als_boom(zaak), plek) == waarde
