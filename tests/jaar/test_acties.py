"""Acties live on after their meeting: done, dropped, or late for all to see."""

from tests.jaar.spel import Spel
from tests.jaar.tabel import ALLE_ACTIES, EIND, OVERLEG

_STATUS = {"gereed": "gereed", "verval": "vervallen", "open": "open"}


def test_every_actie_ended_as_the_table_says(jaar: Spel) -> None:
    """No actie was lost, and none has another end."""
    rijen = jaar.vraag(EIND, "lijst", "acties")["acties"]
    verwacht = {jaar.acties[a.zaak, a.besluit]: _STATUS[a.afloop] for a in ALLE_ACTIES}
    assert {rij["kenmerk"]: rij["status"] for rij in rijen} == verwacht


def test_late_acties_are_on_the_agenda(jaar: Spel) -> None:
    """An actie that is late on the day of an agenda, stands in its list, with its day."""
    tekst = jaar.op(EIND).lees(f"documenten/{OVERLEG['feb']}/agenda.md")
    assert "Actielijst" in tekst
    assert ", te laat** (" in tekst
    assert jaar.acties["04", "jan"] in tekst
    assert jaar.acties["01", "jan"] not in tekst


def test_open_acties_are_those_that_still_run(jaar: Spel) -> None:
    """`rao acties --open` shows two; the one that is late says so."""
    tekst = jaar.op(EIND).doet("acties", "--open")
    open_ = [actie for actie in ALLE_ACTIES if actie.afloop == "open"]
    for actie in ALLE_ACTIES:
        assert (jaar.acties[actie.zaak, actie.besluit] in tekst) == (actie in open_)
    assert tekst.count("te laat") == sum(actie.uiterlijk < EIND for actie in open_)


def test_status_names_the_late_actie(jaar: Spel) -> None:
    """Who opens status on the last day, sees which actie is late and of whom."""
    (regel,) = [
        taak
        for taak in jaar.vraag(EIND, "status")["taken"]
        if jaar.acties["32", "okt"] in taak["wat"]
    ]
    assert (regel["wie"], regel["voor"]) == ("DT&V", "2026-12-04")
