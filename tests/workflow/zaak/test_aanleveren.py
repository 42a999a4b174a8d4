"""Who owes what: which zaken count, for which meeting, and before when (S18-S22)."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import msgspec
import pytest
from msgspec.structs import replace

from rao_cli.model.errors import RaoError
from rao_cli.model.register.werkdagen import Kalender
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.soorten.signaallijst import Signaallijst, Standpunt, Zaak
from rao_cli.workflow.zaak.aanleveren import verzoeken
from tests.documents.wereld import APRIL, MAART, VANDAAG, anders, punt, stand_van, vol

if TYPE_CHECKING:
    from rao_cli.model.stand import Stand
    from rao_cli.model.zaak.verzoek import Verzoek

REGISTER = vol().register
EIGEN = "De opvang kan doorgaan tot het vertrek, want er is plek genoeg."
ZAAK = Zaak(onderwerp="Een zaak", aanbrenger="COA", groep="gezin")
LIJST = Signaallijst(
    soort="signaallijst",
    kenmerk="SL-duindorp-2026-03-20",
    richting="lko-rao",
    afzender="duindorp",
    datum=date(2026, 3, 20),
    status="ontvangen",
    zaken={"Z-7K3F9E": ZAAK},
)
OVERLEG = Overleg(soort="overleg", datum=APRIL, status="gepland")
BESLOTEN = {
    "B-2026-03-12-01": {"agendapunt": "Z-7K3F9E", "uitkomst": "afgehandeld", "besluit": "Klaar"}
}
MEI = anders(OVERLEG, datum=date(2026, 5, 14))


def wereld(*dingen: Any, vandaag: date = VANDAAG, **zaak: Any) -> Stand:
    """Build a small region with one zaak; other things may replace list and meeting."""
    dingen = dingen or (LIJST, OVERLEG)
    met = (
        anders(d, zaken={k: anders(z, **zaak) for k, z in d.zaken.items()})
        if isinstance(d, Signaallijst)
        else d
        for d in dingen
    )
    return stand_van(REGISTER, *met, vandaag=vandaag)


def wat(gevonden: list[Verzoek], aan: str) -> list[str]:
    """Return the kinds of what one organisation owes."""
    return [
        tekort.soort
        for verzoek in gevonden
        if verzoek.aan == aan
        for deel in verzoek.overleggen
        for zaak in deel.zaken
        for tekort in zaak.tekorten
    ]


def test_everybody_owes_in_the_order_of_the_register() -> None:
    """First the organisations, then the LKO's."""
    assert [v.aan for v in verzoeken(wereld())] == ["DT&V", "IND", "COA", "AVIM", "duindorp"]


@pytest.mark.parametrize(
    ("standpunt", "mist"),
    [
        (None, ["standpunt", "inzet"]),
        (Standpunt(), ["standpunt", "inzet"]),
        (Standpunt(standpunt="n.n.b."), ["standpunt", "inzet"]),
        (Standpunt(standpunt="Akkoord", inzet="Belt"), ["eigen-woorden"]),
        (Standpunt(standpunt=EIGEN), ["inzet"]),
        (Standpunt(standpunt=EIGEN, inzet="Houdt de plek vrij"), []),
    ],
)
def test_what_an_organisation_owes(standpunt: Standpunt | None, mist: list[str]) -> None:
    """A standpunt, in its own words, and what it will do."""
    gegeven = {} if standpunt is None else {"COA": standpunt}
    assert wat(verzoeken(wereld(standpunten=gegeven)), "COA") == mist


def test_a_copy_says_of_whom() -> None:
    """Who copied is asked for words of its own."""
    gegeven = {naam: Standpunt(standpunt=EIGEN, inzet="Belt") for naam in ("COA", "IND")}
    (ind,) = verzoeken(wereld(standpunten=gegeven), van="IND")
    (tekort,) = ind.overleggen[0].zaken[0].tekorten
    assert tekort.wat == (
        "uw standpunt in eigen woorden; wat er nu staat, is hetzelfde als dat van COA"
    )


def test_who_got_a_key_is_asked() -> None:
    """An organisation beside the core owes only when somebody put its key there."""
    assert wat(verzoeken(wereld()), "Nidos") == []
    assert wat(verzoeken(wereld(standpunten={"Nidos": Standpunt()})), "Nidos") == [
        *("standpunt", "inzet")
    ]


def test_what_the_sender_owes_names_the_statement() -> None:
    """The gaps are the sender's, each with the statement of the source."""
    (lko,) = verzoeken(wereld(), van="duindorp")
    (zaak,) = lko.overleggen[0].zaken
    assert (lko.soort, lko.naam, zaak.opdracht) == (
        *("lko", "LKO Duindorp", "rao zaak vul-aan Z-7K3F9E"),
    )
    assert [tekort.bron for tekort in zaak.tekorten] == [
        *("S11", "S19a", "S19b", "S19c", "S19e", "S19d", "S21", "S18", "S18", "S22", "S22")
    ]


@pytest.mark.parametrize(
    ("lijst", "zaak"),
    [
        ({"status": "ingetrokken"}, {}),
        ({"status": "afgehandeld"}, {}),
        ({}, {"weigering": {"reden": "Hoort bij de gemeente"}}),
    ],
)
def test_a_zaak_that_is_over_asks_nothing(lijst: dict[str, Any], zaak: dict[str, Any]) -> None:
    """Withdrawn, settled or refused."""
    geheel = msgspec.convert(msgspec.to_builtins(ZAAK) | zaak, Zaak)
    assert verzoeken(wereld(anders(LIJST, **lijst, zaken={"Z-7K3F9E": geheel}), OVERLEG)) == []


def test_a_decided_zaak_asks_nothing() -> None:
    """After an end nobody has to deliver any more."""
    maart = msgspec.convert(
        {"soort": "overleg", "datum": MAART, "status": "gehouden", "besluiten": BESLOTEN}, Overleg
    )
    assert verzoeken(wereld(anders(LIJST, datum=date(2026, 3, 2)), maart, OVERLEG)) == []


def test_the_first_meeting_to_come_counts() -> None:
    """Five working days before it; today is later, so it is late by four."""
    (coa,) = verzoeken(wereld(LIJST, OVERLEG, MEI), van="COA")
    (deel,) = coa.overleggen
    assert (deel.overleg, deel.uiterlijk, deel.werkdagen_te_laat) == (APRIL, date(2026, 4, 2), 4)


def test_a_zaak_on_a_later_agenda_has_time_until_then() -> None:
    """Its own meeting counts, not the next one."""
    met = anders(MEI, agendapunten=[punt("Z-7K3F9E", soort="zaak")])
    (coa,) = verzoeken(wereld(LIJST, OVERLEG, met), van="COA")
    assert [deel.overleg for deel in coa.overleggen] == [MEI.datum]


def test_a_zaak_that_was_put_off_has_time_until_it_returns() -> None:
    """Not the next meeting, but the first after it may return."""
    besluit = {
        "agendapunt": "Z-7K3F9E",
        "uitkomst": "aanhouden",
        "besluit": "Wacht",
        "hervatten_op": "2026-05-01",
    }
    maart = msgspec.convert(
        {
            "soort": "overleg",
            "datum": "2026-03-26",
            "status": "gehouden",
            "besluiten": {"B-2026-03-26-01": besluit},
        },
        Overleg,
    )
    (coa,) = verzoeken(wereld(LIJST, maart, OVERLEG, MEI), van="COA")
    assert [deel.overleg for deel in coa.overleggen] == [MEI.datum]


def test_holidays_bring_the_last_day_forward() -> None:
    """Easter lies between the papers and the meeting."""
    pasen = {date(2026, 4, 3): "Goede vrijdag", date(2026, 4, 6): "Tweede paasdag"}
    stand = wereld(vandaag=date(2026, 4, 1))
    met = replace(stand, kalender=Kalender(lambda _: pasen))
    (coa,) = verzoeken(met, van="COA")
    (deel,) = coa.overleggen
    assert (deel.uiterlijk, deel.werkdagen_te_laat) == (date(2026, 3, 31), 1)


def test_one_list() -> None:
    """Only what is on it."""
    ander = anders(LIJST, kenmerk="SL-duindorp-2026-03-21", datum=date(2026, 3, 21))
    ander = anders(ander, zaken={"Z-4H2KDA": ZAAK})
    gevonden = verzoeken(wereld(LIJST, ander, OVERLEG), "SL-duindorp-2026-03-21", "COA")
    assert [z.zaak for v in gevonden for d in v.overleggen for z in d.zaken] == ["Z-4H2KDA"]


def test_one_zaak() -> None:
    """A kenmerk of a zaak will do, in small letters too."""
    gevonden = verzoeken(wereld(), "z-7k3f9e", "COA")
    assert [z.zaak for v in gevonden for d in v.overleggen for z in d.zaken] == ["Z-7K3F9E"]


def test_one_meeting_takes_what_will_come_on_it() -> None:
    """A received zaak that is not on the agenda yet will be; what is on another is not."""
    ander = anders(LIJST, kenmerk="SL-duindorp-2026-03-21", zaken={"Z-4H2KDA": ZAAK})
    april = anders(OVERLEG, agendapunten=[punt("Z-4H2KDA", soort="zaak")])
    stand = wereld(LIJST, ander, april, MEI)
    (coa,) = verzoeken(stand, APRIL.isoformat(), "COA")
    (deel,) = coa.overleggen
    assert {zaak.zaak for zaak in deel.zaken} == {"Z-7K3F9E", "Z-4H2KDA"}
    assert verzoeken(stand, "2026-05-14", "COA") == []


def test_a_meeting_with_a_list_as_item_asks_for_its_zaken() -> None:
    """The list as a whole stands on the agenda."""
    april = anders(OVERLEG, agendapunten=[punt(LIJST.kenmerk, soort="lijst")])
    (coa,) = verzoeken(wereld(LIJST, april), APRIL.isoformat(), "COA")
    assert [zaak.zaak for zaak in coa.overleggen[0].zaken] == ["Z-7K3F9E"]


def test_a_list_to_the_deelberaad_is_asked_of_the_rao_itself() -> None:
    """It waits for no meeting, so it has no last day."""
    naar = anders(LIJST, richting="rao-deelberaad", afzender="Noorderland", status="concept")
    eigen = next(v for v in verzoeken(wereld(naar, OVERLEG)) if v.soort == "rao")
    assert (eigen.naam, eigen.overleggen[0].uiterlijk) == ("RAO Noorderland", None)


def test_a_party_that_nobody_knows() -> None:
    """Organisations and LKO's are both named as a choice."""
    with pytest.raises(RaoError) as fout:
        verzoeken(wereld(), van="CAO")
    assert "geen organisatie en geen LKO" in fout.value.zin
    assert "COA" in fout.value.hint
    assert "duindorp" in fout.value.hint


@pytest.mark.parametrize("wat_", ["SL-bestaat-niet", "2027-01-01", "Z-000001"])
def test_something_that_does_not_exist(wat_: str) -> None:
    """A list, meeting or zaak that is not there is said."""
    with pytest.raises(RaoError):
        verzoeken(wereld(), wat_)
