"""A list to the Deelberaad: what runs, which decision led there, who must hear the answer."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import msgspec

from rao_cli.model.soorten.leven import Verhuizing
from rao_cli.model.soorten.signaallijst import Antwoord, Signaallijst
from rao_cli.model.soorten.terugkoppeling import Terugkoppeling
from rao_cli.model.zaak.opschaling import (
    besluit_tot_opschalen,
    bijgewerkt_tot,
    lijst_over,
    lkos_van_lijst,
    lopende_opschaling,
    opschalingen,
    zonder_bericht,
)
from tests.documents.wereld import APRIL, anders, stand_van, vol

if TYPE_CHECKING:
    from rao_cli.model.stand import Stand

MEDIA = "Z-D6N2PH"


def opschaling(stand: Stand) -> Signaallijst:
    """Return the list to the Deelberaad of the full region."""
    ((_, lijst),) = opschalingen(stand)
    return lijst


def met(**velden: object) -> Stand:
    """Return the full region with other values in its list to the Deelberaad."""
    stand = vol()
    lijst = opschaling(stand)
    dingen = [anders(ding, **velden) if ding is lijst else ding for _, ding in stand.dingen]
    return stand_van(stand.register, *dingen)


def test_withdrawn_does_not_count() -> None:
    """A withdrawn list is not at the Deelberaad."""
    assert opschalingen(met(status="ingetrokken")) == ()


def test_pending_until_the_answer() -> None:
    """A zaak waits until the Deelberaad answers."""
    assert lopende_opschaling(vol(), MEDIA) is None
    stand = met(antwoord=None)
    assert lopende_opschaling(stand, MEDIA) is opschaling(stand)


def test_another_zaak_is_not_pending() -> None:
    """A zaak that is not on the list waits for nothing."""
    assert lopende_opschaling(met(antwoord=None), "Z-4H2KDA") is None


def test_the_besluit() -> None:
    """The last besluit to escalate counts, or that of the meeting which is named."""
    besluit = besluit_tot_opschalen(vol(), MEDIA)
    assert besluit is not None
    assert besluit.kenmerk == "B-2026-03-12-04"
    assert besluit_tot_opschalen(vol(), MEDIA, APRIL) is None
    assert besluit_tot_opschalen(vol(), "Z-4H2KDA") is None


def test_lkos() -> None:
    """The LKO that brought in the zaak hears the answer."""
    assert lkos_van_lijst(vol(), opschaling(vol())) == ("veenstad",)


def test_lkos_after_a_move() -> None:
    """Once the zaak moved, the new LKO hears it, and the old one does not."""
    stand = vol()
    (plek, _) = stand.zaken_op_kenmerk[MEDIA]
    weg = anders(plek.zaak, verhuisd=[Verhuizing(naar="zeewijk", op=date(2026, 4, 1))])
    zaken = {**plek.lijst.zaken, MEDIA: weg}
    dingen = [anders(d, zaken=zaken) if d is plek.lijst else d for _, d in stand.dingen]
    straks = stand_van(stand.register, *dingen)
    assert lkos_van_lijst(straks, opschaling(straks)) == ("zeewijk",)


def test_without_word() -> None:
    """After the answer the LKO still has to hear it; later no more."""
    assert zonder_bericht(vol(), opschaling(vol())) == (MEDIA,)
    antwoord = Antwoord(datum=date(2026, 4, 1), besluit="Ja.", teruggekoppeld_op=date(2026, 4, 2))
    stand = met(antwoord=antwoord)
    assert zonder_bericht(stand, opschaling(stand)) == ()


def _terugkoppeling(overleg: str, status: str) -> Terugkoppeling:
    data = {"soort": "terugkoppeling", "lko": "veenstad", "zaken": [MEDIA]}
    data |= {"kenmerk": f"TK-veenstad-{overleg}", "overleg": overleg, "status": status}
    return msgspec.convert(data, Terugkoppeling)


def test_word_by_a_terugkoppeling() -> None:
    """A terugkoppeling sent about a meeting after the answer is word too."""
    stand = vol()
    dingen = [ding for _, ding in stand.dingen]
    for overleg, status, wacht in (
        ("2026-04-09", "verzonden", ()),
        ("2026-04-09", "concept", (MEDIA,)),
        ("2026-03-12", "verzonden", (MEDIA,)),
    ):
        later = stand_van(stand.register, *dingen, _terugkoppeling(overleg, status))
        assert zonder_bericht(later, opschaling(later)) == wacht


def test_a_list_about_an_onderwerp() -> None:
    """A list about a knelpunt is found at that knelpunt."""
    assert lijst_over(vol(), "knelpunt-tolken") is None
    stand = met(onderwerp="knelpunt-tolken")
    assert lijst_over(stand, "knelpunt-tolken") is opschaling(stand)


def test_known_until() -> None:
    """A list tells what was known on the day that it went."""
    lijst = opschaling(vol())
    assert bijgewerkt_tot(lijst) == date(2026, 3, 16)
    assert bijgewerkt_tot(anders(lijst, ingediend_op=date(2026, 3, 18))) == date(2026, 3, 18)
