"""What is fixed shows every later change, and nothing else looks like one (S11)."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from rao_cli.model.overleg.vingerafdruk import (
    klopt_agenda,
    klopt_besluitenlijst,
    klopt_terugkoppeling,
    vingerafdruk_agenda,
    vingerafdruk_besluitenlijst,
    vingerafdruk_terugkoppeling,
)
from rao_cli.model.soorten.actie import Actie
from rao_cli.model.soorten.overleg import (
    Afwezigheid,
    Agendapunt,
    Besluit,
    Erratum,
    Overleg,
    Vastgesteld,
    Vaststelling,
)
from rao_cli.model.soorten.terugkoppeling import Terugkoppeling
from tests.documents.wereld import MAART, anders

OP = date(2026, 3, 16)
LATER = date(2026, 3, 20)
ZAAK, ANDER = "Z-7K3F9E", "Z-4H2KDA"
BESLUIT, TWEEDE = "B-2026-03-12-01", "B-2026-03-12-02"
OVERLEG = Overleg(
    soort="overleg",
    datum=MAART,
    status="gehouden",
    locatie="Assen",
    aanwezig=["COA", "IND"],
    agendapunten=[
        Agendapunt(id=ZAAK, soort="zaak", doel="besluit"),
        Agendapunt(id=ANDER, soort="zaak", doel="besluit"),
    ],
    besluiten={
        BESLUIT: Besluit(agendapunt=ZAAK, uitkomst="afgehandeld", besluit="Het gezin blijft."),
        TWEEDE: Besluit(agendapunt=ANDER, uitkomst="afgehandeld", besluit="Het gezin gaat."),
    },
)
EERSTE_ACTIE = Actie(
    soort="actie", kenmerk="A-2026-03-12-01", omschrijving="Bel", status="open", besluit=BESLUIT
)
TWEEDE_ACTIE = anders(EERSTE_ACTIE, kenmerk="A-2026-03-12-02")
ACTIES = (EERSTE_ACTIE, TWEEDE_ACTIE)
ERRATUM = Erratum(besluit=BESLUIT, datum=OP, tekst="Lees mei.")
BRIEF = Terugkoppeling(
    soort="terugkoppeling",
    kenmerk="TK-ter-apel-2026-03-12",
    lko="ter-apel",
    overleg=MAART,
    status="verzonden",
    zaken=[ZAAK],
    verzonden_op=OP,
)


def lijst(overleg: Overleg = OVERLEG, *acties: Actie, op: date | None = OP) -> Overleg:
    """Return a meeting whose besluitenlijst is fixed as it is now; without `op` in the old way."""
    afdruk = vingerafdruk_besluitenlijst(overleg, acties or ACTIES, op)
    vast = Vaststelling(besluitenlijst=Vastgesteld(op=OP, vingerafdruk=afdruk))
    return anders(overleg, vaststelling=vast)


def agenda(op: date | None = OP) -> Overleg:
    """Return a meeting whose agenda is fixed as it is now; without `op` in the old way."""
    vast = Vastgesteld(op=OP, vingerafdruk=vingerafdruk_agenda(OVERLEG, op))
    return anders(OVERLEG, vaststelling=Vaststelling(agenda=vast))


def brief(lko: str | None = "ter-apel", **velden: Any) -> Terugkoppeling:
    """Return a reply made of a meeting as it is now; without `lko` in the old way."""
    afdruk = vingerafdruk_terugkoppeling(OVERLEG, [ZAAK], ACTIES, lko)
    return anders(BRIEF, vingerafdruk=afdruk, **velden)


@pytest.mark.parametrize("op", [None, OP])
def test_what_did_not_change_holds(op: date | None) -> None:
    """Of both kinds of fingerprint, and also of what was never fixed."""
    assert klopt_agenda(OVERLEG)
    assert klopt_besluitenlijst(OVERLEG, ACTIES)
    assert klopt_agenda(agenda(op))
    assert klopt_besluitenlijst(lijst(op=op), ACTIES)


@pytest.mark.parametrize(
    "velden",
    [
        {"datum": LATER},
        {"locatie": "Emmen"},
        {"genodigd": ["OM"]},
        {"aanwezig": ["COA"]},
        {"aanwezig": ["IND", "COA"]},
        {"afwezig": {"AVIM": Afwezigheid(reden="Inzet elders")}},
        {"zonder_besluit": {ZAAK: "Geen tijd."}},
        {"toelichting": "Er was haast."},
        {"agendapunten": list(reversed(OVERLEG.agendapunten))},
        {"besluiten": {BESLUIT: OVERLEG.besluiten[BESLUIT]}},
        {"errata": [ERRATUM]},
    ],
)
def test_a_change_of_the_meeting_is_seen(velden: dict[str, Any]) -> None:
    """Each part of a fixed besluitenlijst."""
    assert not klopt_besluitenlijst(anders(lijst(), **velden), ACTIES)


@pytest.mark.parametrize(
    "velden",
    [
        {"omschrijving": "Schrijf"},
        {"organisatie": "COA"},
        {"uiterlijk": LATER},
        {"besluit": TWEEDE},
    ],
)
def test_a_change_of_what_was_agreed_is_seen(velden: dict[str, Any]) -> None:
    """Who does what before when, and from which besluit it follows."""
    assert not klopt_besluitenlijst(lijst(), (anders(EERSTE_ACTIE, **velden), TWEEDE_ACTIE))


def test_how_an_actie_ends_is_no_change() -> None:
    """It lives on after the list is fixed."""
    klaar = anders(EERSTE_ACTIE, status="gereed", gereed_op=LATER, toelichting="Gebeld.")
    assert klopt_besluitenlijst(lijst(), (klaar, TWEEDE_ACTIE))


def test_the_order_of_acties_is_no_change() -> None:
    """Files are read in any order."""
    assert klopt_besluitenlijst(lijst(), reversed(ACTIES))


def test_a_place_in_a_list_counts_and_an_empty_field_does_not() -> None:
    """An empty text keeps its place; a field without anything says nothing."""
    leeg = anders(OVERLEG, aanwezig=["", "IND"])
    assert vingerafdruk_besluitenlijst(leeg, ()) != vingerafdruk_besluitenlijst(
        anders(OVERLEG, aanwezig=["IND"]), ()
    )
    assert klopt_besluitenlijst(anders(lijst(), toelichting="", zonder_besluit={}), ACTIES)


def test_the_old_kind_knows_no_errata() -> None:
    """An erratum after a fixing in the old way is no change of what was fixed."""
    assert klopt_besluitenlijst(anders(lijst(op=None), errata=[ERRATUM]), ACTIES)


def test_the_day_of_fixing_is_fixed() -> None:
    """Only of the new kind."""
    vast = lijst().vaststelling.besluitenlijst
    assert vast is not None
    anderen = Vaststelling(besluitenlijst=anders(vast, op=LATER))
    assert not klopt_besluitenlijst(anders(OVERLEG, vaststelling=anderen), ACTIES)


def test_a_reply_follows_the_besluiten_of_its_lko() -> None:
    """Another besluit about its own zaak is news; about the zaak of another it is not."""
    zelf = OVERLEG.besluiten | {BESLUIT: anders(OVERLEG.besluiten[BESLUIT], besluit="Toch niet.")}
    vreemd = OVERLEG.besluiten | {TWEEDE: anders(OVERLEG.besluiten[TWEEDE], besluit="Toch niet.")}
    for lko in ("ter-apel", None):
        assert klopt_terugkoppeling(brief(lko=lko), OVERLEG, ACTIES)
        assert not klopt_terugkoppeling(brief(lko=lko), anders(OVERLEG, besluiten=zelf), ACTIES)
        assert klopt_terugkoppeling(brief(lko=lko), anders(OVERLEG, besluiten=vreemd), ACTIES)


def test_an_erratum_about_another_zaak_is_no_news() -> None:
    """Each LKO hears only what is about its own zaken."""
    ander = anders(OVERLEG, errata=[anders(ERRATUM, besluit=TWEEDE)])
    assert klopt_terugkoppeling(brief(), ander, ACTIES)
    assert not klopt_terugkoppeling(brief(), anders(OVERLEG, errata=[ERRATUM]), ACTIES)


@pytest.mark.parametrize(
    ("dag", "velden", "verwacht"),
    [
        (OP, {}, True),
        (LATER, {}, False),
        (LATER, {"opnieuw_verzonden_op": LATER}, True),
        (OP, {"verzonden_op": None, "status": "concept"}, False),
    ],
)
def test_an_erratum_of_an_old_reply_is_news_until_it_was_told(
    dag: date,
    velden: dict[str, Any],
    verwacht: bool,  # noqa: FBT001 - a value to compare with
) -> None:
    """Told with the sending of that day or later."""
    met = anders(OVERLEG, errata=[anders(ERRATUM, datum=dag)])
    assert klopt_terugkoppeling(brief(lko=None, **velden), met, ACTIES) is verwacht
