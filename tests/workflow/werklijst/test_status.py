"""What a secretary must do, from the lists, the meetings and the acties of a register (S11)."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from rao_cli.model.soorten.actie import Actie
from rao_cli.model.soorten.overleg import Agendapunt, Besluit, Overleg
from rao_cli.model.soorten.terugkoppeling import Terugkoppeling
from rao_cli.workflow.werklijst.status import Status, make_status, secretaris
from tests.documents.wereld import APRIL, FEBRUARI, MAART, anders, stand_van, vol
from tests.workflow.agenda.proefvoorstel import APRILOVERLEG, LIJST, ZAAK, lijst, maart

if TYPE_CHECKING:
    from rao_cli.model.basis import Blok


def status(*dingen: Blok, vandaag: date = date(2026, 4, 1)) -> Status:
    """Return what must happen in a region with only these things."""
    return make_status(stand_van(vol().register, *dingen, vandaag=vandaag))


def opdrachten(*dingen: Blok, **velden: Any) -> list[str]:
    """Return the commands of the tasks, in order."""
    return [taak.opdracht for taak in status(*dingen, **velden).taken]


def test_the_secretary_goes_by_the_role_of_today() -> None:
    """With the organisation that holds it; without one it is only the role."""
    assert secretaris(stand_van(vol().register)) == "secretaris (DT&V)"
    assert secretaris(stand_van(vol().register, vandaag=date(2025, 1, 1))) == "secretaris"


def test_without_a_meeting_one_is_planned() -> None:
    """A region that has none to come, hears that first."""
    assert "rao nieuw overleg" in opdrachten(maart("afgehandeld"), LIJST)
    assert "rao nieuw overleg" not in opdrachten(APRILOVERLEG)


def test_a_list_asks_its_next_step() -> None:
    """To be filled, to be handed in, to be received."""
    stap = {"concept": "dien-in", "ingediend": "ontvang"}
    for staat, wat in stap.items():
        assert f"rao signaallijst {wat} {LIJST.kenmerk}" in opdrachten(lijst(status=staat))
    assert f"rao nieuw zaak {LIJST.kenmerk}" in opdrachten(lijst(status="concept", zaken={}))


def test_a_zaak_that_waits_comes_on_the_agenda() -> None:
    """Before the last day for papers."""
    (taak,) = (t for t in status(LIJST, APRILOVERLEG).taken if "agenda genereer" in t.opdracht)
    assert (taak.wat, taak.voor) == (f"{ZAAK} op de agenda zetten", date(2026, 4, 2))


def test_a_zaak_too_late_for_a_fixed_agenda_waits_in_sight() -> None:
    """It is no task, but the secretary sees it lie."""
    vast = anders(APRILOVERLEG, status="agenda-vastgesteld", agendapunten=[Agendapunt("x", "vast")])
    (wacht,) = status(LIJST, vast).blijft_liggen
    assert wacht.kenmerk == ZAAK
    assert "ligt vast, dus pas op de volgende" in wacht.tekst


def test_a_zaak_put_off_twice_lies_in_sight() -> None:
    """Who looks at the status sees what does not move."""
    besluit = {"B-2026-02-12-01": Besluit(ZAAK, "aanhouden", "Wachten")}
    februari = Overleg(
        soort="overleg",
        datum=FEBRUARI,
        status="gehouden",
        agendapunten=[Agendapunt(ZAAK, "zaak")],
        besluiten=besluit,
    )
    eerder = lijst(kenmerk="SL-duindorp-2026-02-02", datum=date(2026, 2, 2))
    liggen = status(eerder, februari, maart("aanhouden")).blijft_liggen
    assert [een.kenmerk for een in liggen] == [ZAAK]


def test_after_a_meeting_its_decisions_come_first() -> None:
    """Then the list of them; never both at once."""
    zonder, met = opdrachten(LIJST, maart()), opdrachten(LIJST, maart("afgehandeld"))
    assert f"rao nieuw besluit --overleg 2026-03-12 --punt {ZAAK}" in zonder
    assert not any("besluitenlijst" in opdracht for opdracht in zonder)
    assert "rao besluitenlijst genereer 2026-03-12" in met
    assert "rao terugkoppeling genereer 2026-03-12" in met


def test_an_actie_is_asked_for_when_its_day_comes() -> None:
    """One after the next meeting is not asked for yet."""
    actie = Actie(
        soort="actie",
        kenmerk="A-2026-03-12-01",
        status="open",
        omschrijving="Belt",
        organisatie="COA",
        uiterlijk=APRIL,
    )
    later = anders(actie, uiterlijk=date(2026, 6, 1))
    assert "rao actie gereed A-2026-03-12-01" in opdrachten(APRILOVERLEG, actie)
    assert "rao actie gereed A-2026-03-12-01" not in opdrachten(APRILOVERLEG, later)


def test_tasks_come_by_their_day_and_without_one_last() -> None:
    """So the screen reads from the top."""
    dagen = [taak.voor or date.max for taak in status(LIJST, maart(), APRILOVERLEG).taken]
    assert dagen == sorted(dagen)
    assert dagen[0] == MAART


def test_many_letters_are_asked_some_at_a_time() -> None:
    """No line on a screen holds sixty kenmerken: the oldest five, and how many there are."""
    lko = LIJST.afzender
    brieven = [
        Terugkoppeling(
            soort="terugkoppeling",
            kenmerk=f"TK-{lko}-2025-01-{dag:02}",
            lko=lko,
            overleg=date(2025, 1, dag),
            status="verzonden",
            verzonden_op=date(2025, 2, 1),
        )
        for dag in range(1, 8)
    ]
    (taak,) = (t for t in status(*brieven).taken if "bevestigd" in t.opdracht)
    assert "Dit zijn de oudste 5 van 7. Meld het met:" in taak.wat
    kenmerken = [brief.kenmerk for brief in brieven[:5]]
    assert taak.opdracht == f"rao terugkoppeling bevestigd {' '.join(kenmerken)}"
