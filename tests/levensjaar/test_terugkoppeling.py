"""Which LKO heard what about which zaak: in the replies that went, against the table (S11)."""

import re
from collections.abc import Iterator
from datetime import date

import pytest

from tests.jaar.spel import Spel
from tests.levensjaar.jaarloop import Jaar
from tests.levensjaar.tabel import ALLE_ZAKEN, LKOS, OVERLEG, UITKOMST, Stap, Zaak, verzenddag
from tests.levensjaar.tellen import houder, levens

_KOP = re.compile(r"^## (\S+): .*\n\n\*\*(.+?)\.\*\*", re.MULTILINE)
#: How a reply begins about each kind of news.
_WOORD = {
    "afgehandeld": "Afgehandeld",
    "ter-kennisname": "Ter kennis genomen",
    "terug-naar-lko": "Terug naar het LKO",
    "aanhouden": "Aangehouden tot",
    "opschalen": "Naar het Deelberaad Asiel",
    "verhuis": "Verhuisd",
    "trek-in": "Ingetrokken door het LKO",
    "zelfstandig-vertrek": "Zelfstandig vertrek",
    "gedwongen-vertrek": "Gedwongen vertrek",
    "zonder-toezicht": "Vertrokken zonder toezicht",
    "vergunning": "Vergunning",
    "anders": "Anders afgelopen",
}
Nieuws = tuple[str, str, str, str]


def eerste_brief(sinds: date) -> str:
    """Return the meeting with the first replies that go on or after a day."""
    return next(maand for maand in OVERLEG if verzenddag(maand) >= sinds)


def nieuws(zaak: Zaak) -> Iterator[Nieuws]:
    """Yield LKO, meeting, zaak and words of everything that the table makes news."""
    for stap in zaak.stappen:
        if stap.wat in UITKOMST:
            yield houder(zaak, stap.op), stap.maand, zaak.nr, _WOORD[UITKOMST[stap.wat]]
        elif stap.wat == "verhuis":
            eerder = houder(zaak, date.fromordinal(stap.op.toordinal() - 1))
            yield eerder, eerste_brief(stap.bekend), zaak.nr, _WOORD["verhuis"]
        elif stap.wat in {"sluit", "voeg-samen", "trek-in"} and _loopt_nog(zaak, stap):
            soort = {"sluit": stap.naar, "voeg-samen": "anders"}.get(stap.wat, stap.wat)
            yield houder(zaak, stap.op), eerste_brief(stap.bekend), zaak.nr, _WOORD[soort]


def _loopt_nog(zaak: Zaak, stap: Stap) -> bool:
    """Say whether it ends a zaak that still ran: an LKO that had its answer hears no end."""
    return any((leven.eind, leven.gehoord) == (stap.op, False) for leven in levens(zaak))


@pytest.fixture(scope="module")
def verteld(jaar: Jaar) -> set[Nieuws]:
    """What stands in all replies."""
    nummer = {kenmerk: nr for nr, kenmerk in jaar.spel.zaken.items()}
    gevonden = set[Nieuws]()
    for maand, dag in OVERLEG.items():
        for pad in jaar.spel.map.glob(f"documenten/{dag}/terugkoppeling-*.md"):
            lko = pad.stem.removeprefix("terugkoppeling-")
            for kenmerk, hoe in _KOP.findall(pad.read_text(encoding="utf-8")):
                woord = next((w for w in _WOORD.values() if hoe.startswith(w)), hoe)
                gevonden.add((lko, maand, nummer.get(kenmerk, kenmerk), woord))
    return gevonden


@pytest.mark.parametrize("lko", LKOS)
def test_each_lko_hears_its_own_news_once(verteld: set[Nieuws], lko: str) -> None:
    """Decisions, what moved away, what ended: each in one reply, and nothing of another LKO."""
    verwacht = {een for zaak in ALLE_ZAKEN for een in nieuws(zaak) if een[0] == lko}
    assert {een for een in verteld if een[0] == lko} == verwacht


def test_an_ended_zaak_is_on_no_agenda(jaar: Jaar) -> None:
    """Zaak 21 stood on an agenda that was not fixed when it ended."""
    agenda = jaar.spel.op(OVERLEG["jul"]).lees(f"documenten/{OVERLEG['jul']}/agenda.md")
    assert jaar.spel.zaken["22"] in agenda
    assert jaar.spel.zaken["21"] not in agenda


def test_open_acties_of_an_ended_zaak_stay(jaar: Jaar) -> None:
    """Who closes zaak 18 hears that its actie goes on, and how it is dropped."""
    actie = jaar.spel.acties["18", "mei"]
    tekst = jaar.spel.op(verzenddag("jun")).lees(f"acties/{actie[2:6]}/{actie}.yaml")
    assert "status: vervallen\n" in tekst
    assert "vervallen_op: 2027-06-21\n" in tekst


@pytest.mark.parametrize(("nr", "maand"), [("05", "mrt"), ("23", "okt"), ("06", "apr")])
def test_what_comes_back_is_on_the_agenda_by_itself(jaar: Jaar, nr: str, maand: str) -> None:
    """A list that was withdrawn, an answer of the Deelberaad, a meeting that was moved."""
    punten = jaar.spel.vraag(OVERLEG[maand], "toon", str(OVERLEG[maand]))["overleg"]["agendapunten"]
    assert jaar.spel.zaken[nr] in {punt["id"] for punt in punten}


def test_an_answer_that_was_told_needs_no_agenda(jaar: Jaar) -> None:
    """Zaak 04 is closed on the day that its LKO heard the answer."""
    zaak = jaar.spel.vraag(OVERLEG["dec"], "toon", jaar.spel.zaken["04"])["zaak"]
    assert zaak["fase"] == "teruggekoppeld"


def test_a_moved_meeting_is_told(jaar: Jaar) -> None:
    """LKO Midden reads on which day zaak 06 comes back, in a message that replaces the first."""
    brief = jaar.spel.op(OVERLEG["apr"]).lees(
        f"documenten/{OVERLEG['feb']}/terugkoppeling-midden.md"
    )
    assert "dit bericht vervangt dat van 18 februari 2027" in brief
    assert "De zaak komt terug op de agenda van 22 april 2027." in brief


def test_a_missed_deelberaad(jaar: Jaar) -> None:
    """Zaak 04 came too late for January: the answer is due after the Deelberaad of February."""
    op = date(2027, 2, 3)
    toen = Spel(jaar.toen[op])
    (taak,) = [t for t in toen.vraag(op, "status")["taken"] if t["wie"] == "Deelberaad Asiel"]
    assert jaar.spel.lijsten["deelberaad", "04"] in taak["wat"]
    assert taak["voor"] == "2027-03-04"
