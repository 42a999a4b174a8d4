"""The agenda as an appointment: two readers see the same, and a meeting that moves, moves (S1)."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import icalendar
import pytest

from tests.cli.agenda.kalender import kalender, overleg_in, read_kalender
from tests.cli.secretaris import OVERLEG, OVERLEGPAD, ZAAK, Secretaris

ZAAKTITEL = "Gezin verblijft lang in de opvang"


@pytest.fixture
def s(gepland: Secretaris) -> Secretaris:
    """A secretary with a meeting of which the agenda was made."""
    return gepland


def test_what_a_calendar_reads(s: Secretaris) -> None:
    """`icalendar` reads time in the Dutch zone, place, items, and the day for papers."""
    gelezen = icalendar.Calendar.from_ical(kalender(s, OVERLEG))
    (overleg,) = gelezen.walk("VEVENT")
    amsterdam = ZoneInfo("Europe/Amsterdam")
    assert overleg.decoded("dtstart") == datetime(2026, 3, 12, 10, tzinfo=amsterdam)
    assert overleg.decoded("dtend") == datetime(2026, 3, 12, 12, tzinfo=amsterdam)
    assert (overleg["summary"], overleg["location"]) == ("RAO Groningen en Drenthe", "Assen")
    tekst = str(overleg["description"])
    assert f"10:05 2. {ZAAKTITEL} (besluit)\n" in tekst
    assert "uiterlijk donderdag 5 maart 2026." in tekst
    (stukken,) = gelezen.walk("VTODO")
    assert stukken.decoded("due") == date(2026, 3, 5)


def test_a_second_reader(s: Secretaris) -> None:
    """Read by hand it says the same: lines folded at 75 bytes, texts escaped, one zone."""
    data = kalender(s, OVERLEG)
    delen, gelezen = read_kalender(data), icalendar.Calendar.from_ical(data)
    overleg = overleg_in(data)
    assert overleg["DTSTART"] == (";TZID=Europe/Amsterdam", "20260312T100000")
    assert overleg["DESCRIPTION"].tekst == gelezen.walk("VEVENT")[0]["description"]
    assert delen["VTODO"][0]["DUE"] == (";VALUE=DATE", "20260305")
    assert delen["VTIMEZONE"][0]["TZID"].waarde == "Europe/Amsterdam"
    zomer, winter = delen["DAYLIGHT"][0], delen["STANDARD"][0]
    assert zomer["TZOFFSETTO"].waarde == winter["TZOFFSETFROM"].waarde == "+0200"
    assert delen["VCALENDAR"][0]["VERSION"].waarde == "2.0"


def test_the_same_again(s: Secretaris) -> None:
    """When nothing changed, the file is the same to the byte."""
    assert kalender(s, OVERLEG) == kalender(s, OVERLEG)


def test_a_meeting_moves(s: Secretaris) -> None:
    """Moved, and moved back, it is the same appointment; each change is a later version of it."""
    eerst = overleg_in(kalender(s, OVERLEG))
    s.doet("overleg", "verplaats", OVERLEG, "--naar", "2026-03-19", "--reden", "Zaal bezet")
    daarna = overleg_in(kalender(s, "2026-03-19"))
    assert daarna["UID"] == eerst["UID"]
    assert daarna["DTSTART"].waarde == "20260319T100000"
    assert int(daarna["SEQUENCE"].waarde) > int(eerst["SEQUENCE"].waarde)
    s.doet("overleg", "verplaats", "2026-03-19", "--naar", OVERLEG, "--reden", "Toch niet")
    terug = overleg_in(kalender(s, OVERLEG))
    assert terug["UID"] == eerst["UID"]
    assert int(terug["SEQUENCE"].waarde) > int(daarna["SEQUENCE"].waarde)


def test_a_meeting_that_is_cancelled(s: Secretaris) -> None:
    """It is the same appointment, cancelled; who has an organiser is offered to take it out."""
    s.doet("adres", "zet", "secretaris", "secretariaat@voorbeeld.nl")
    eerst = overleg_in(kalender(s, OVERLEG))
    s.doet("overleg", "vervalt", OVERLEG, "--reden", "Te weinig punten", "--ja")
    data = s.rao("papieren", OVERLEG, "--formaat", "ics", "--naar", "-").stdout_bytes
    vervallen = overleg_in(data)
    assert vervallen["UID"] == eerst["UID"]
    assert int(vervallen["SEQUENCE"].waarde) > int(eerst["SEQUENCE"].waarde)
    assert vervallen["STATUS"].waarde == "CANCELLED"
    assert read_kalender(data)["VCALENDAR"][0]["METHOD"].waarde == "CANCEL"
    assert "Te weinig punten" in vervallen["DESCRIPTION"].tekst
    s.doet("papieren", OVERLEG, "--formaat", "eml")
    mail = s.lees(f"uitvoer/{OVERLEG}/agenda.eml")
    assert "Subject: Vervalt: Agenda RAO Groningen en Drenthe, 12 maart 2026\r\n" in mail


def test_a_move_that_is_undone(s: Secretaris) -> None:
    """Taken back, the appointment moves back too."""
    eerst = overleg_in(kalender(s, OVERLEG))
    s.doet("overleg", "verplaats", OVERLEG, "--naar", "2026-03-19", "--reden", "Zaal bezet")
    s.doet("ongedaan", "--ja")
    terug = overleg_in(kalender(s, OVERLEG))
    assert (terug["UID"], terug["DTSTART"]) == (eerst["UID"], eerst["DTSTART"])
    assert int(terug["SEQUENCE"].waarde) > int(eerst["SEQUENCE"].waarde)


def test_a_move_that_was_merged(s: Secretaris) -> None:
    """Moved by another on a branch, and merged, it is the same appointment."""
    eerst = overleg_in(kalender(s, OVERLEG))
    tak = s.git("branch", "--show-current")
    s.git("checkout", "--quiet", "-b", "ander")
    s.doet("overleg", "verplaats", OVERLEG, "--naar", "2026-03-19", "--reden", "Zaal bezet")
    s.git("checkout", "--quiet", tak)
    s.doet("nieuw", "lko", "emmen", "LKO Emmen")
    s.git("merge", "--quiet", "--no-edit", "ander")
    daarna = overleg_in(kalender(s, "2026-03-19"))
    assert daarna["UID"] == eerst["UID"]
    assert int(daarna["SEQUENCE"].waarde) > int(eerst["SEQUENCE"].waarde)


def test_a_mark(s: Secretaris) -> None:
    """What stands above every paper stands above the items, and makes it confidential."""
    s.doet("register", "zet", "rubricering", "Departementaal vertrouwelijk")
    overleg = overleg_in(kalender(s, OVERLEG))
    assert overleg["DESCRIPTION"].tekst.startswith("Departementaal vertrouwelijk\n\nAgenda")
    assert overleg["CLASS"].waarde == "CONFIDENTIAL"


def test_another_meeting_on_the_day_that_came_free(s: Secretaris) -> None:
    """It is another appointment, and stays that when it moves in its turn."""
    eerst = overleg_in(kalender(s, OVERLEG))
    s.doet("overleg", "verplaats", OVERLEG, "--naar", "2026-03-19", "--reden", "Zaal bezet")
    s.doet("nieuw", "overleg", "--datum", OVERLEG)
    nieuw = overleg_in(kalender(s, OVERLEG))
    assert nieuw["UID"] != eerst["UID"] == overleg_in(kalender(s, "2026-03-19"))["UID"]
    s.doet("overleg", "verplaats", OVERLEG, "--naar", "2026-03-26", "--reden", "Zaal bezet")
    assert overleg_in(kalender(s, "2026-03-26"))["UID"] == nieuw["UID"]


@pytest.mark.parametrize(
    "anders",
    [
        ("overleg", "zet", OVERLEG, "--tijd", "13:00-15:00"),
        ("agenda", "zet", ZAAK, OVERLEG, "--minuten", "45"),
        ("register", "zet", "regio.naam", "Noord", "--op", "2027-01-01"),
    ],
)
def test_another_time_or_item(s: Secretaris, anders: tuple[str, ...]) -> None:
    """What changes in it makes a later version, never another appointment; so does another name."""
    eerst = overleg_in(kalender(s, OVERLEG))
    s.doet(*anders)
    daarna = overleg_in(kalender(s, OVERLEG))
    assert daarna["UID"] == eerst["UID"]
    later = int(daarna["SEQUENCE"].waarde) > int(eerst["SEQUENCE"].waarde)
    assert later or anders[0] == "register"


@pytest.mark.parametrize(
    ("tijd", "begin", "zin"),
    [
        ("14:00", (";TZID=Europe/Amsterdam", "20260312T140000"), "nog niet bekend"),
        ("", (";VALUE=DATE", "20260312"), "1. Opening"),
    ],
)
def test_no_end_or_no_time(s: Secretaris, tijd: str, begin: tuple[str, str], zin: str) -> None:
    """Without an end it says so; without a time it is a whole day."""
    s.typt(OVERLEGPAD, "tijd: '10:00-12:00'\n", f"tijd: '{tijd}'\n" if tijd else "")
    overleg = overleg_in(kalender(s, OVERLEG))
    assert overleg["DTSTART"] == begin
    assert zin in overleg["DESCRIPTION"].tekst


def test_who_comes_for_one_item(s: Secretaris) -> None:
    """A guest gets its own item, at its own time, and nothing of the others."""
    s.doet("agenda", "nodig", ZAAK, "Nidos")
    overleg = overleg_in(kalender(s, OVERLEG, "--voor", "Nidos"))
    assert overleg["DTSTART"].waarde == "20260312T100500"
    assert overleg["DESCRIPTION"].tekst.count("\n") == 1
    assert overleg["UID"] != overleg_in(kalender(s, OVERLEG))["UID"]
    assert "VTODO" not in read_kalender(kalender(s, OVERLEG, "--voor", "Nidos"))


def test_no_persons_and_no_addresses(s: Secretaris) -> None:
    """No name of a member is in it, and no address but that of the secretary when given."""
    s.doet("nieuw", "lid", "R. Verzonnen", "--organisatie", "COA", "--functie", "regiomanager")
    data = kalender(s, OVERLEG)
    assert b"Verzonnen" not in data
    assert b"@" not in data
    s.doet("adres", "zet", "secretaris", "secretariaat@voorbeeld.nl")
    s.doet("adres", "zet", "COA", "rao@coa.example")
    met = overleg_in(kalender(s, OVERLEG))
    assert met["ORGANIZER"].waarde == "mailto:secretariaat@voorbeeld.nl"
    assert b"coa.example" not in kalender(s, OVERLEG)


HOSTIEL = 'Zaal \\; 1, "a": BEGIN:VEVENT é𝔘 ' + "lang " * 30


def test_hostile_texts(s: Secretaris) -> None:
    """Signs that mean something to a calendar come out as they were typed."""
    s.doet("overleg", "zet", OVERLEG, "--locatie", HOSTIEL)
    data = kalender(s, OVERLEG)
    assert overleg_in(data)["LOCATION"].tekst == HOSTIEL.strip()
    assert icalendar.Calendar.from_ical(data).walk("VEVENT")[0]["location"] == HOSTIEL.strip()


def test_what_is_no_meeting(besloten: Secretaris) -> None:
    """A besluitenlijst has no appointment: one sentence says so."""
    wat = ("besluitenlijst", "genereer", OVERLEG, "--formaat", "ics", "--naar", "-")
    besloten.doet(*wat[:3])
    assert "maakt rao geen ics" in besloten.faalt(*wat)
