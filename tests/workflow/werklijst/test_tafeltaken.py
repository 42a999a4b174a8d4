"""What waits between the RAO and other tables, as `rao status` tells it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from rao_cli.model.soorten.onderwerp import Onderwerp
from rao_cli.model.soorten.overleg import Agendapunt, Besluit, Overleg
from rao_cli.model.soorten.signaallijst import Antwoord, Signaallijst
from rao_cli.workflow.werklijst.tafeltaken import tafeltaken
from tests.documents.wereld import MAART, anders, stand_van, vol

if TYPE_CHECKING:
    from rao_cli.model.basis import Blok
    from rao_cli.workflow.taak import Taak

VOLGEND = date(2026, 4, 9)
GEANTWOORD = date(2026, 4, 27)
KNELPUNT = Onderwerp(
    soort="onderwerp",
    kenmerk="knelpunt-x",
    type="knelpunt",
    titel="X",
    status="in-behandeling",
    datum=date(2026, 3, 2),
)


def taken(*dingen: Blok, vandaag: date = date(2026, 4, 8)) -> list[Taak]:
    """Return the tasks of a region with only these things."""
    return list(tafeltaken(stand_van(vol().register, *dingen, vandaag=vandaag), "secretaris"))


def _alles(**velden: object) -> list[Blok]:
    """Return every thing of the full region, with other values in its list to the Deelberaad."""
    return [
        anders(ding, **velden)
        if isinstance(ding, Signaallijst) and ding.richting == "rao-deelberaad"
        else ding
        for _, ding in vol().dingen
        if not isinstance(ding, Onderwerp)
    ]


def _overleg(punt: str) -> Overleg:
    return Overleg(
        soort="overleg",
        datum=MAART,
        status="gehouden",
        agendapunten=[Agendapunt(id=punt, soort="onderwerp")],
        besluiten={
            "B-2026-03-12-01": Besluit(agendapunt=punt, uitkomst="opschalen", besluit="Ja.")
        },
    )


def test_nothing() -> None:
    """In an empty register nothing waits."""
    assert taken() == []


def test_put_a_zaak_forward() -> None:
    """After the besluit to escalate there are two weeks to make the list."""
    zonder = [d for d in _alles() if getattr(d, "richting", "") != "rao-deelberaad"]
    (taak,) = taken(*zonder)
    assert taak.wat == "Z-D6N2PH voorleggen aan het Deelberaad Asiel"
    assert (taak.voor, taak.opdracht) == (
        date(2026, 3, 26),
        "rao zaak schaal-op Z-D6N2PH",
    )


def test_put_an_onderwerp_forward() -> None:
    """A knelpunt to be put forward is there too, also without zaken; a thema goes as an item."""
    (taak,) = taken(KNELPUNT, _overleg("knelpunt-x"))
    assert taak.opdracht == "rao onderwerp schaal-op knelpunt-x"
    thema = anders(KNELPUNT, kenmerk="thema-x", type="thema")
    (taak,) = taken(thema, _overleg("thema-x"))
    assert taak.opdracht == "rao onderwerp zet thema-x --voor-agenda deelberaad"


def test_an_onderwerp_on_their_agenda() -> None:
    """When it goes as an item to their agenda, no list is needed."""
    punt = anders(KNELPUNT, voor_agenda=["deelberaad"])
    (taak,) = taken(punt, _overleg("knelpunt-x"))
    assert taak.wat == "1 punt doorgeven aan het Deelberaad Asiel"


def test_a_list_step_by_step() -> None:
    """A list in concept has to go; after that the RAO waits for the Deelberaad."""
    sturen = "SL-noorderland-2026-03-16 naar het Deelberaad Asiel sturen"
    antwoord = "Antwoord geven op SL-noorderland-2026-03-16"
    for status, wat, wie, voor in (
        ("concept", sturen, "secretaris", date(2026, 3, 26)),
        ("ingediend", antwoord, "Deelberaad Asiel", GEANTWOORD),
        ("ontvangen", antwoord, "Deelberaad Asiel", GEANTWOORD),
    ):
        (taak,) = taken(*_alles(status=status, antwoord=None))
        assert (taak.wat, taak.wie, taak.voor) == (wat, wie, voor)


def test_tell_the_answer() -> None:
    """Our table has the answer first; after it the LKO hears it within the term of a reply."""
    alles = _alles(antwoord=Antwoord(datum=date(2026, 3, 16), besluit="Ja."))
    (taak,) = taken(*alles)
    assert taak.wat == ("Antwoord van het Deelberaad over Z-D6N2PH bespreken op 9 april 2026")
    april = Overleg(
        soort="overleg",
        datum=date(2026, 4, 9),
        status="gehouden",
        agendapunten=[Agendapunt(id="Z-D6N2PH", soort="zaak")],
    )
    zonder = [ding for ding in alles if getattr(ding, "datum", None) != april.datum]
    (taak,) = taken(*zonder, april, vandaag=date(2026, 4, 9))
    assert taak.wat == "Antwoord over Z-D6N2PH vertellen aan LKO Veenstad"
    assert taak.voor == date(2026, 4, 16)


def test_share_a_trend() -> None:
    """A trend that nobody knows waits; a finished one does not."""
    trend = anders(KNELPUNT, kenmerk="trend-x", type="trend")
    assert [t.opdracht for t in taken(trend)] == ["rao trend deel trend-x --regio REGIO"]
    assert taken(anders(trend, status="afgerond")) == []


def test_explain_a_kader() -> None:
    """A kader names who does not know it yet, and when that has to be done."""
    geweten = {"duindorp": date(2026, 3, 3), "zeewijk": date(2026, 3, 3)}
    kader = anders(KNELPUNT, kenmerk="kader-x", type="kader", lkos_geinformeerd=geweten)
    (taak,) = taken(anders(kader, vastgesteld_op=date(2026, 3, 2)))
    assert taak.wat == "Kader uitleggen aan LKO Veenstad: X"
    assert (taak.voor, taak.opdracht) == (
        date(2026, 5, 2),
        "rao kader informeer kader-x --lko veenstad",
    )


def test_the_last_day_of_the_calendar() -> None:
    """At the end of the calendar a day is still a day."""
    kader = anders(KNELPUNT, kenmerk="kader-x", type="kader", vastgesteld_op=date.max)
    assert [taak.voor for taak in taken(kader)] == [date.max]
