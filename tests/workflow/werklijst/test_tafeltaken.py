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


def test_niets() -> None:
    """In een leeg register wacht er niets."""
    assert taken() == []


def test_zaak_voorleggen() -> None:
    """Na het besluit om op te schalen is er twee weken om de lijst te maken."""
    zonder = [d for d in _alles() if getattr(d, "richting", "") != "rao-deelberaad"]
    (taak,) = taken(*zonder)
    assert taak.wat == "Z-D6N2PH voorleggen aan het Deelberaad Asiel"
    assert (taak.voor, taak.opdracht) == (
        date(2026, 3, 26),
        "rao zaak schaal-op Z-D6N2PH",
    )


def test_onderwerp_voorleggen() -> None:
    """Ook een knelpunt dat moet worden voorgelegd, staat erbij; zonder zaken als agendapunt."""
    (taak,) = taken(KNELPUNT, _overleg("knelpunt-x"))
    assert taak.opdracht == "rao onderwerp zet knelpunt-x --voor-agenda deelberaad"


def test_onderwerp_op_hun_agenda() -> None:
    """Gaat het als punt naar hun agenda, dan is er geen lijst nodig."""
    punt = anders(KNELPUNT, voor_agenda=["deelberaad"])
    (taak,) = taken(punt, _overleg("knelpunt-x"))
    assert taak.wat == "1 punt doorgeven aan het Deelberaad Asiel"


def test_lijst_stap_voor_stap() -> None:
    """Een lijst in concept moet weg; daarna wacht het RAO op het Deelberaad."""
    sturen = "SL-noorderland-2026-03-16 naar het Deelberaad Asiel sturen"
    antwoord = "Antwoord geven op SL-noorderland-2026-03-16"
    for status, wat, wie, voor in (
        ("concept", sturen, "secretaris", date(2026, 3, 26)),
        ("ingediend", antwoord, "Deelberaad Asiel", VOLGEND),
        ("ontvangen", antwoord, "Deelberaad Asiel", VOLGEND),
    ):
        (taak,) = taken(*_alles(status=status, antwoord=None))
        assert (taak.wat, taak.wie, taak.voor) == (wat, wie, voor)


def test_antwoord_vertellen() -> None:
    """Het LKO hoort het antwoord binnen de termijn van een terugkoppeling."""
    (taak,) = taken(*_alles(antwoord=Antwoord(datum=date(2026, 3, 16), besluit="Ja.")))
    assert taak.wat == "Antwoord over Z-D6N2PH vertellen aan LKO Veenstad"
    assert taak.voor == date(2026, 3, 23)


def test_trend_delen() -> None:
    """Een trend die niemand kent, wacht; een afgeronde niet."""
    trend = anders(KNELPUNT, kenmerk="trend-x", type="trend")
    assert [t.opdracht for t in taken(trend)] == ["rao trend deel trend-x --regio REGIO"]
    assert taken(anders(trend, status="afgerond")) == []


def test_kader_uitleggen() -> None:
    """Een kader noemt wie het nog niet kent, en wanneer dat klaar moet zijn."""
    geweten = {"duindorp": date(2026, 3, 3), "zeewijk": date(2026, 3, 3)}
    kader = anders(KNELPUNT, kenmerk="kader-x", type="kader", lkos_geinformeerd=geweten)
    (taak,) = taken(anders(kader, vastgesteld_op=date(2026, 3, 2)))
    assert taak.wat == "Kader uitleggen aan LKO Veenstad: X"
    assert (taak.voor, taak.opdracht) == (
        date(2026, 5, 1),
        "rao kader informeer kader-x --lko veenstad",
    )


def test_laatste_dag_van_de_kalender() -> None:
    """Ook aan het eind van de kalender blijft een dag een dag."""
    kader = anders(KNELPUNT, kenmerk="kader-x", type="kader", vastgesteld_op=date.max)
    assert [taak.voor for taak in taken(kader)] == [date.max]
