"""At the end of the year every zaak is closed, or open for a reason that anyone can see."""

from collections.abc import Mapping
from typing import Any

from tests.jaar.spel import Spel
from tests.jaar.tabel import (
    ALLE_ZAKEN,
    BESLUITEN,
    CONCEPT,
    EIND,
    LKOS,
    OVERLEG,
    UITKOMST,
    Zaak,
    overlegdag,
)

GESLOTEN = {"teruggekoppeld", "geweigerd", "ingetrokken"}
_EINDE = {
    "aanhouden": "aangehouden",
    "opschalen": "opgeschaald",
    "weigeren": "geweigerd",
    "intrekken": "ingetrokken",
}


def fase(zaak: Zaak) -> str:
    """Read from the table where a zaak is on 31 December."""
    if zaak.stappen:
        return _EINDE.get(zaak.stappen[-1].wat, "teruggekoppeld")
    return "concept" if (zaak.lko, zaak.lijst) == CONCEPT else "ingebracht"


def zaken(jaar: Spel) -> dict[str, Mapping[str, Any]]:
    """Ask for all zaken, by their number in the table."""
    rijen = {rij["kenmerk"]: rij for rij in jaar.vraag(EIND, "lijst", "zaken")["zaken"]}
    return {nr: rijen.pop(kenmerk) for nr, kenmerk in jaar.zaken.items()} | rijen


def test_the_year_is_as_large_as_was_promised() -> None:
    """Twelve meetings, three LKO's, forty zaken, all outcomes, two escalations."""
    assert (len(OVERLEG), len({zaak.lko for zaak in ALLE_ZAKEN}), len(ALLE_ZAKEN)) == (12, 3, 40)
    assert {besluit.uitkomst for besluit in BESLUITEN} == set(UITKOMST.values())
    assert sum(besluit.uitkomst == "opschalen" for besluit in BESLUITEN) == 2
    assert {zaak.lko for zaak in ALLE_ZAKEN} == set(LKOS)


def test_every_zaak_is_where_the_table_ends(jaar: Spel) -> None:
    """Closed after its terugkoppeling, refused, withdrawn, or open as the table says."""
    verwacht = {zaak.nr: fase(zaak) for zaak in ALLE_ZAKEN}
    assert {nr: rij["fase"] for nr, rij in zaken(jaar).items()} == verwacht
    open_ = {nr: fase_ for nr, fase_ in verwacht.items() if fase_ not in GESLOTEN}
    assert open_ == {"31": "opgeschaald", "33": "aangehouden", "39": "ingebracht", "40": "concept"}


def test_how_often_a_zaak_was_put_off_is_counted(jaar: Spel) -> None:
    """The meetings in which a zaak was discussed and put off since it was last brought in."""
    rijen = zaken(jaar)
    for zaak in ALLE_ZAKEN:
        weer = max((n for n, s in enumerate(zaak.stappen) if s.wat == "opnieuw"), default=0)
        stappen = zaak.stappen[weer:]
        keer = [stap for stap in stappen if stap.wat == "aanhouden"]
        besproken = {s.maand for s in stappen if s.wat in UITKOMST or s.wat == "geen"}
        rij = rijen[zaak.nr]
        assert (rij["aangehouden"], rij["overleggen"]) == (len(keer), len(besproken)), zaak
        terug = zaak.stappen[-1].tot if zaak.stappen else ""
        assert rij["hervatten_op"] == (overlegdag(terug).isoformat() if terug else None), zaak


def test_status_says_why_a_zaak_is_still_open(jaar: Spel) -> None:
    """Two for January's agenda, one on a list that is not handed in, one at the Deelberaad."""
    taken = [(taak["wie"], taak["wat"]) for taak in jaar.vraag(EIND, "status")["taken"]]
    (agenda,) = [wat for _, wat in taken if wat.endswith("op de agenda zetten")]
    assert jaar.zaken["33"] in agenda
    assert jaar.zaken["39"] in agenda
    assert ("LKO Assen", f"{jaar.lijsten['assen', 'na']} indienen") in taken
    wacht = f"Antwoord geven op {jaar.lijsten['deelberaad', '31']}"
    assert ("Deelberaad Asiel", wacht) in taken


def test_a_list_is_done_when_all_its_zaken_are(jaar: Spel) -> None:
    """The lists of LKO's that still run are those with an open zaak."""
    rijen = jaar.vraag(EIND, "lijst", "signaallijsten")["signaallijsten"]
    open_ = {rij["kenmerk"] for rij in rijen if rij["status"] not in {"afgehandeld", "ingetrokken"}}
    met_open_zaak = {
        jaar.lijsten[zaak.lko, zaak.lijst] for zaak in ALLE_ZAKEN if fase(zaak) not in GESLOTEN
    }
    assert open_ == met_open_zaak | {jaar.lijsten["deelberaad", "31"]}


def test_the_timeline_of_a_zaak_tells_its_whole_life(jaar: Spel) -> None:
    """A zaak that went to the Deelberaad shows list, decisions, answer and reply."""
    tekst = jaar.op(EIND).doet("toon", jaar.zaken["08"])
    for deel in (
        jaar.lijsten["ter-apel", "mrt"],
        jaar.lijsten["deelberaad", "08"],
        jaar.besluiten["08", "mrt"],
        jaar.besluiten["08", "mei"],
        "Het gezin blijft tot het document er is",
        f"TK-ter-apel-{OVERLEG['mei']}",
    ):
        assert deel in tekst
