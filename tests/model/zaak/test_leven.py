"""Whose a zaak is, how it ended outside a meeting, and who still has to hear that (S11, S14)."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from rao_cli.model.soorten.leven import Afloop, Intrekking, Verhuizing
from rao_cli.model.soorten.terugkoppeling import Terugkoppeling
from rao_cli.model.zaak.leven import einde, lko_op, titel
from rao_cli.model.zaak.levensloop import levensloop
from rao_cli.model.zaak.wachten import is_gesloten, wachtende_lkos
from tests.documents.wereld import MAART, anders, stand_van, vol
from tests.workflow.agenda.proefvoorstel import LIJST, ZAAK, lijst, maart

if TYPE_CHECKING:
    from rao_cli.model.basis import Blok
    from rao_cli.model.stand import Stand

VERTREK = Afloop(soort="zelfstandig-vertrek", op=date(2026, 3, 20))
OMHOOG = lijst(
    kenmerk="SL-noorderland-2026-03-16",
    afzender="Noorderland",
    richting="rao-deelberaad",
    datum=date(2026, 3, 16),
    status="ingetrokken",
    intrekking=Intrekking(datum=date(2026, 3, 18), reden="Toch niet"),
)


def stand(*dingen: Blok, vandaag: date = date(2026, 4, 8)) -> Stand:
    """Return a register with these things."""
    return stand_van(vol().register, *dingen, vandaag=vandaag)


def met(lijst_: Any = LIJST, **velden: Any) -> Any:
    """Return a list whose zaak has these keys too."""
    return anders(lijst_, zaken={ZAAK: anders(lijst_.zaken[ZAAK], **velden)})


def brief(op: date, lko: str = "duindorp") -> Terugkoppeling:
    """Return a reply about the zaak that went to an LKO."""
    return Terugkoppeling(
        soort="terugkoppeling",
        kenmerk=f"TK-{lko}-2026-03-12",
        lko=lko,
        overleg=MAART,
        status="verzonden",
        zaken=[ZAAK],
        verzonden_op=op,
    )


def test_an_ended_zaak_is_over_at_once() -> None:
    """Also while its LKO did not hear of it; its age stops there."""
    loop = levensloop(stand(met(afloop=VERTREK), maart("aanhouden")), ZAAK)
    assert (loop.fase, loop.tot, loop.dagen) == ("afgelopen", VERTREK.op, 18)


def test_a_withdrawn_zaak_is_over_at_once() -> None:
    """By itself, while the rest of its list goes on."""
    weg = Intrekking(datum=date(2026, 3, 20), reden="Opgelost")
    assert levensloop(stand(met(intrekking=weg)), ZAAK).fase == "ingetrokken"


def test_what_was_told_before_stays_as_it_was() -> None:
    """An end after the answer changes nothing of when the zaak was closed."""
    verteld = (maart("afgehandeld"), brief(date(2026, 3, 16)))
    loop = levensloop(stand(met(afloop=VERTREK), *verteld), ZAAK)
    assert (loop.fase, loop.tot) == ("teruggekoppeld", date(2026, 3, 16))
    assert wachtende_lkos(stand(met(afloop=VERTREK), *verteld), ZAAK) == {}


def test_each_lko_waits_until_it_heard_of_the_end() -> None:
    """A reply of before the end does not tell it; a list is settled only then."""
    hier = stand(met(afloop=VERTREK), maart("aanhouden"), brief(date(2026, 3, 16)))
    assert wachtende_lkos(hier, ZAAK) == {"duindorp": VERTREK.op}
    assert not is_gesloten(hier.zaken[0])
    later = stand(met(afloop=VERTREK), maart("aanhouden"), brief(date(2026, 3, 24)))
    assert wachtende_lkos(later, ZAAK) == {}
    assert is_gesloten(later.zaken[0])


def test_an_end_that_was_written_down_later_is_news_since_then() -> None:
    """A reply of between the day itself and that day could not tell it."""
    laat = anders(VERTREK, vastgelegd_op=date(2026, 3, 30))
    hier = stand(met(afloop=laat), maart("aanhouden"), brief(date(2026, 3, 24)))
    assert wachtende_lkos(hier, ZAAK) == {"duindorp": date(2026, 3, 30)}


def test_a_zaak_goes_along_with_a_move() -> None:
    """From that day it is of the new LKO, which brings it on no list yet."""
    hier = stand(met(verhuisd=[Verhuizing(naar="veenstad", op=date(2026, 3, 20))]))
    dagen = (date(2026, 1, 1), date(2026, 3, 19), date(2026, 3, 20))
    assert [lko_op(hier, ZAAK, dag) for dag in dagen] == ["duindorp", "duindorp", "veenstad"]
    assert lko_op(hier, "Z-000000", date(2026, 3, 20)) is None


def test_only_the_old_lko_hears_of_a_move() -> None:
    """The new one knows; once told, nobody waits."""
    weg = met(verhuisd=[Verhuizing(naar="veenstad", op=date(2026, 3, 20))])
    assert wachtende_lkos(stand(weg), ZAAK) == {"duindorp": date(2026, 3, 20)}
    assert wachtende_lkos(stand(weg, brief(date(2026, 3, 23))), ZAAK) == {}


def test_both_hear_of_an_end_after_a_move() -> None:
    """Each LKO that brought it in or got it, also when the move was told before."""
    weg = met(verhuisd=[Verhuizing(naar="veenstad", op=date(2026, 3, 13))], afloop=VERTREK)
    hier = stand(weg, brief(date(2026, 3, 16)))
    assert set(wachtende_lkos(hier, ZAAK)) == {"duindorp", "veenstad"}


def test_the_title_is_that_of_the_newest_list() -> None:
    """A list that was withdrawn does not count."""
    nieuw = lijst(kenmerk="SL-duindorp-2026-03-20", datum=date(2026, 3, 20))
    nieuw = met(nieuw, onderwerp="Een nieuwe titel")
    assert titel(stand(LIJST, nieuw), ZAAK) == "Een nieuwe titel"
    assert titel(stand(LIJST, anders(nieuw, status="ingetrokken")), ZAAK) == "Een zaak"


def test_a_zaak_that_came_back_did_not_end() -> None:
    """Its age and its meetings count from the new list; the life before stands beside it."""
    nieuw = lijst(kenmerk="SL-duindorp-2026-03-25", datum=date(2026, 3, 25))
    hier = stand(met(afloop=VERTREK), maart("aanhouden"), nieuw)
    loop = levensloop(hier, ZAAK)
    assert einde(hier, ZAAK) is None
    assert (loop.sinds, loop.overleggen, loop.aangehouden) == (nieuw.datum, 0, 0)
    assert loop.eerder == ((LIJST.datum, VERTREK.op),)


@pytest.mark.parametrize(
    ("status", "fase"), [("ingetrokken", "ingebracht"), ("ingediend", "opgeschaald")]
)
def test_a_withdrawn_list_to_the_deelberaad_gives_the_zaak_back(status: str, fase: str) -> None:
    """The table has it again; as long as the list goes on, the Deelberaad has it."""
    hier = stand(LIJST, maart("opschalen"), anders(OMHOOG, status=status))
    assert levensloop(hier, ZAAK).fase == fase
