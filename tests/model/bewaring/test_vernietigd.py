"""What was destroyed shows as due no more, and is gone for what hung on it."""

from __future__ import annotations

from datetime import date
from typing import Any, Final

from rao_cli.model.bewaring.vernietigd import vernietigd
from rao_cli.model.soorten.overleg import Agendapunt, Besluit, Overleg
from rao_cli.model.soorten.wissing import Wissing
from tests.documents.wereld import anders
from tests.model.bewaring.proeftermijn import (
    OVERLEGGEN,
    VRIJ,
    overzicht,
    redenen,
    regio,
    stand,
    termijn,
    vastgesteld,
    weg,
)
from tests.workflow.agenda.proefvoorstel import LIJST, ZAAK

BESLUIT: Final = "B-2027-04-01-01"
TAFEL: Final = Overleg(
    soort="overleg",
    datum=date(2027, 4, 1),
    status="gehouden",
    agendapunten=[Agendapunt(id="bewaartermijn", soort="overig", vernietigen=[ZAAK])],
    besluiten={
        BESLUIT: Besluit(agendapunt="bewaartermijn", uitkomst="afgehandeld", besluit="Dit mag weg")
    },
)


def wissing(**velden: Any) -> Wissing:
    """Return the record of a destruction in April 2027."""
    staat: dict[str, Any] = {"soort": "wissing", "kenmerk": "W-2027-04-05-7K3F"}
    staat |= {"datum": date(2027, 4, 5), "grond": "termijn", "wijze": "zaak"}
    staat |= {"door": ["secretaris", "archivaris"], "toppen": ["0" * 40], "begin": ["1" * 40]}
    return Wissing(**{**staat, **velden})


def test_what_a_record_names_is_gone() -> None:
    """It is not due, and holds no meeting any more."""
    record, op = wissing(kenmerken=[ZAAK]), date(2027, 5, 1)
    register = regio(OVERLEGGEN, termijn())
    assert weg(record, register=register, op=op) == ["2026-03-12"]
    assert list(overzicht(record, op=op).vernietigd) == [ZAAK]


def test_a_record_without_names_is_about_its_besluit() -> None:
    """Everything that the table let be destroyed."""
    alles = (vastgesteld(TAFEL, TAFEL.datum), wissing(besluit=BESLUIT))
    assert list(vernietigd(stand(*alles, op=date(2027, 5, 1)))) == [ZAAK]
    assert weg(*alles, op=date(2027, 5, 1)) == []


def test_a_record_of_a_text_is_about_no_thing() -> None:
    """Who asked to be erased, has no zaak that is gone."""
    assert weg(wissing(wijze="tekst", grond="verzoek")) == [ZAAK]


def test_what_came_back_has_a_term_of_its_own() -> None:
    """A zaak keeps its kenmerk: the record is of its earlier life."""
    eerder = wissing(kenmerken=[ZAAK], datum=date(2026, 3, 1))
    assert weg(eerder, op=VRIJ) == [ZAAK]


def test_only_what_is_gone_frees_a_meeting() -> None:
    """Another zaak of it stays."""
    ander = "Z-D6N2PH"
    lijst = anders(LIJST, zaken={**LIJST.zaken, ander: LIJST.zaken[ZAAK]})
    punten = [Agendapunt(id=z, soort="zaak") for z in (ZAAK, ander)]
    overleg = anders(vastgesteld(), agendapunten=punten)
    alles = (wissing(kenmerken=[ZAAK]),)
    vast = redenen(*alles, register=regio(OVERLEGGEN), basis=(lijst, overleg))
    assert vast["2026-03-12"][-1] == f"Wat daar is besproken, blijft nog: {ander}."
