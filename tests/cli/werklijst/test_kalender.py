"""`rao status --formaat ics`: meetings to come and what somebody owes, as whole days (S1, S11)."""

import json
from collections.abc import Callable
from pathlib import Path

from tests.cli.agenda.kalender import kalender, overleg_in, read_kalender
from tests.cli.secretaris import OVERLEG, Secretaris

ICS = ("status", "--formaat", "ics")


def termijnen(s: Secretaris, *meer: str) -> dict[str, str]:
    """Return the days of a calendar by what they are called; of a meeting its begin."""
    data = s.rao(*ICS, "--naar", "-", *meer).stdout_bytes
    delen = read_kalender(data).get("VEVENT", [])
    assert len({deel["UID"] for deel in delen}) == len(delen)
    return {deel["SUMMARY"].tekst: deel["DTSTART"].waarde for deel in delen}


def test_what_is_in_it(gepland: Secretaris) -> None:
    """The meeting is the one of its agenda; days for papers and tasks are whole days beside it."""
    gevonden = termijnen(gepland)
    assert gevonden["RAO Groningen en Drenthe"] == "20260312T100000"
    assert gevonden["Stukken voor het RAO van 12 maart 2026"] == "20260305"
    assert any(titel.startswith("Agenda van 12 maart 2026 vaststellen") for titel in gevonden)
    alle = read_kalender(gepland.rao(*ICS, "--naar", "-").stdout_bytes)["VEVENT"]
    assert overleg_in(kalender(gepland, OVERLEG))["UID"] in [deel["UID"] for deel in alle]


def test_for_one_party(gepland: Secretaris) -> None:
    """An organisation gets its own tasks only, without commands that it does not know."""
    data = gepland.rao(*ICS, "--voor", "IND", "--naar", "-").stdout_bytes
    (taak,) = read_kalender(data)["VEVENT"]
    assert "Standpunt geven over" in taak["SUMMARY"].tekst
    assert taak["DTSTART"] == (";VALUE=DATE", "20260305")
    assert b"Opdracht" not in data
    assert b"rao standpunt" not in data


def test_a_task_is_a_plain_sentence(register: Callable[[str], Secretaris]) -> None:
    """What leads to a command ("Mailen:") stands at the list of work, where the command follows."""
    delen = read_kalender(register("lijst").op("2026-03-10").rao(*ICS, "--naar", "-").stdout_bytes)
    teksten = [deel["DESCRIPTION"].tekst for deel in delen["VEVENT"] if "DESCRIPTION" in deel]
    regels = [regel for tekst in teksten for regel in tekst.replace("\\n", "\n").split("\n")]
    assert any(regel.startswith("Wie: ") for regel in regels)
    for regel in regels:
        assert not regel.endswith(":")
        assert "`" not in regel
        assert regel.startswith("Opdracht: ") or "rao " not in regel


def test_a_term_that_moves(gepland: Secretaris) -> None:
    """When the meeting moves, the day for its papers is a later version of the same one."""
    titel = "Stukken voor het RAO van"

    def papieren() -> tuple[str, int, str]:
        delen = read_kalender(gepland.rao(*ICS, "--naar", "-").stdout_bytes)["VEVENT"]
        (deel,) = [een for een in delen if een["SUMMARY"].tekst.startswith(titel)]
        return deel["UID"].waarde, int(deel["SEQUENCE"].waarde), deel["DTSTART"].waarde

    eerst = papieren()
    gepland.doet("overleg", "verplaats", OVERLEG, "--naar", "2026-03-19", "--reden", "Zaal bezet")
    daarna = papieren()
    assert (daarna[0], daarna[2]) == (eerst[0], "20260312")
    assert daarna[1] > eerst[1]


def test_where_it_lies(gepland: Secretaris, tmp_path: Path) -> None:
    """It lies in `uitvoer` below its day, or in the folder that is asked; --json says where."""
    assert gepland.doet(*ICS) == "uitvoer/2026-03-05/termijnen.ics\n"
    ergens = tmp_path / "ergens"
    gezegd = gepland.doet(*ICS, "--voor", "IND", "--naar", str(ergens), "--json")
    assert json.loads(gezegd)["gegeven"] == [str(ergens / "termijnen-ind.ics")]
    assert (ergens / "termijnen-ind.ics").read_bytes().startswith(b"BEGIN:VCALENDAR\r\n")


def test_another_format(gepland: Secretaris) -> None:
    """There is no other: one sentence."""
    assert "één formaat: ics" in gepland.faalt("status", "--formaat", "html", code=2)


def test_nothing_to_do(leeg: Secretaris) -> None:
    """A new register gives a calendar that can be opened."""
    assert isinstance(termijnen(leeg), dict)
