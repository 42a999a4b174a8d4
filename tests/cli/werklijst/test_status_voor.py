"""`rao status --voor`: all that one organisation or LKO owes, as `rao aanleveren` asks it (S20)."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from tests.cli.secretaris import LIJST, ZAAK

if TYPE_CHECKING:
    from tests.cli.secretaris import Secretaris


def taken(s: Secretaris, wie: str) -> list[dict[str, str]]:
    """Return the tasks of one party about the zaak."""
    rijen = json.loads(s.doet("status", "--voor", wie, "--json"))["taken"]
    return [rij for rij in rijen if ZAAK in rij["wat"] or LIJST in rij["wat"]]


def test_owed_for_a_meeting_without_an_agenda(ontvangen: Secretaris) -> None:
    """Months before the meeting each sees what it is mailed about, with the day of that meeting."""
    ontvangen.doet("nieuw", "overleg", "--datum", "2026-05-14")
    assert "IND (2)" in ontvangen.zegt("aanleveren", "2026-05-14")
    assert taken(ontvangen, "IND") == [
        {
            "wat": f"Aanleveren voor het overleg van 14 mei 2026: {ZAAK} (standpunt en inzet)",
            "wie": "IND",
            "voor": "2026-05-07",
            "opdracht": f"rao standpunt {ZAAK} IND",
        }
    ]


def test_what_is_asked_already_is_no_second_task(gepland: Secretaris) -> None:
    """A standpunt that the meeting at hand needs, and a list to complete, stay one task."""
    assert [rij["wat"] for rij in taken(gepland, "IND")] == [f"Standpunt geven over {ZAAK}"]
    assert [rij["wat"] for rij in taken(gepland, "ter-apel")] == [f"{LIJST} aanvullen: {ZAAK}"]


def test_a_standpunt_without_inzet_is_still_owed(gepland: Secretaris) -> None:
    """What is asked beside the standpunt is a task too, until it is there."""
    eigen = "De opvang kan doorgaan tot het vertrek, want er is plek genoeg."
    gepland.doet("standpunt", ZAAK, "COA", "--standpunt", eigen)
    wat = f"Aanleveren voor het overleg van 12 maart 2026: {ZAAK} (inzet)"
    assert [(rij["wat"], rij["voor"]) for rij in taken(gepland, "COA")] == [(wat, "2026-03-05")]
    gepland.doet("standpunt", ZAAK, "COA", "--standpunt", eigen, "--inzet", "Houdt plek vrij")
    assert taken(gepland, "COA") == []
    assert ZAAK not in gepland.doet("aanleveren", "--organisatie", "COA")
