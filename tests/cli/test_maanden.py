"""Months go by: what is put off comes back by itself, counts, and grows older (S8, S11)."""

import json
from collections.abc import Sequence
from itertools import pairwise
from typing import Any

import pytest

from tests.cli.secretaris import LIJSTPAD, ZAAK, Secretaris
from tests.cli.voorraad import uit_voorraad

MAANDEN = ("2026-03-12", "2026-04-09", "2026-05-14", "2026-06-11", "2026-07-09")


@pytest.fixture
@uit_voorraad
def jaar(ontvangen: Secretaris) -> Secretaris:
    """One received zaak, and five meetings planned."""
    for dag in MAANDEN:
        ontvangen.doet("nieuw", "overleg", "--datum", dag)
    return ontvangen


def agenda(s: Secretaris, dag: str) -> str | None:
    """Make the agenda of a meeting a week before; return why the zaak is on it."""
    vooraf = s.op(f"{dag[:8]}{int(dag[8:]) - 7:02}")
    vooraf.doet("agenda", "genereer", dag)
    punten = json.loads(vooraf.doet("toon", dag, "--json"))["overleg"]["agendapunten"]
    return next((punt["waarom"] for punt in punten if punt["id"] == ZAAK), None)


@uit_voorraad
def overleg(s: Secretaris, dag: str, uitkomst: str | None = None, *extra: str) -> Secretaris:
    """Hold a meeting and decide about the zaak; return the secretary on that day."""
    op = s.op(dag)
    op.doet("overleg", "houd", dag, "--aanwezig", "DT&V, COA, IND, AVIM")
    if uitkomst:
        besluit = ("--overleg", dag, "--punt", ZAAK, "--uitkomst", uitkomst)
        op.doet("nieuw", "besluit", *besluit, "--besluit", "Zo besloten", *extra)
    return op


def houd_aan(s: Secretaris, dag: str, hervatten_op: str) -> None:
    """Put the zaak off in a meeting."""
    overleg(s, dag, "aanhouden", "--motivering", "Wacht", "--hervatten-op", hervatten_op)


def zaak(s: Secretaris, dag: str) -> dict[str, Any]:
    """Return how the zaak stands on a day."""
    (gevonden,) = json.loads(s.op(dag).doet("lijst", "zaken", "--json"))["zaken"]
    return dict(gevonden)


def cijfers(s: Secretaris, dag: str) -> Sequence[Any]:
    """Return phase, days, meetings, and how often it was put off."""
    gevonden = zaak(s, dag)
    return [gevonden[naam] for naam in ("fase", "dagen", "overleggen", "aangehouden")]


def test_it_comes_back_by_itself(jaar: Secretaris) -> None:
    """On the day of resuming the zaak is on the agenda again, with how often."""
    assert agenda(jaar, MAANDEN[0]) == "Nieuw ingediend door LKO Ter Apel"
    houd_aan(jaar, MAANDEN[0], MAANDEN[1])
    assert agenda(jaar, MAANDEN[1]) == ("Aangehouden op 12 maart 2026 tot 9 april 2026 (1e keer)")
    houd_aan(jaar, MAANDEN[1], MAANDEN[2])
    assert agenda(jaar, MAANDEN[2]) == "Aangehouden op 9 april 2026 tot 14 mei 2026 (2e keer)"


def test_it_skips_a_meeting(jaar: Secretaris) -> None:
    """Until that day the zaak is off the agenda; after it, it says that the day is past."""
    agenda(jaar, MAANDEN[0])
    houd_aan(jaar, MAANDEN[0], "2026-05-20")
    assert agenda(jaar, MAANDEN[1]) is None
    assert agenda(jaar, MAANDEN[2]) is None
    assert agenda(jaar, MAANDEN[3]) == (
        "Aangehouden op 12 maart 2026 tot 20 mei 2026 (1e keer). Die datum is voorbij"
    )


def test_it_counts_visibly(jaar: Secretaris) -> None:
    """Days, meetings and times held over go up; the agenda says so too."""
    assert cijfers(jaar, "2026-03-06") == ["ingebracht", 1, 0, 0]
    for vorige, dag in pairwise(MAANDEN[:4]):
        agenda(jaar, vorige)
        houd_aan(jaar, vorige, dag)
    assert cijfers(jaar, "2026-05-20") == ["aangehouden", 76, 3, 3]
    assert zaak(jaar, "2026-05-20")["hervatten_op"] == MAANDEN[3]
    agenda(jaar, MAANDEN[3])
    assert cijfers(jaar, "2026-06-05")[0] == "geagendeerd"
    tekst = jaar.lees(f"documenten/{MAANDEN[3]}/agenda.md")
    assert "sinds 5 maart 2026; 3 keer eerder besproken; 3 keer aangehouden" in tekst
    assert "76 dagen, sinds 5 maart 2026; in 3 overleggen besproken" in (
        jaar.op("2026-05-20").doet("toon", ZAAK)
    )


def test_not_got_to(jaar: Secretaris) -> None:
    """What the meeting does not get to comes back with the reason given at the fixing."""
    agenda(jaar, MAANDEN[0])
    op = overleg(jaar, MAANDEN[0])
    op.doet(
        "besluitenlijst", "stel-vast", "--ja", MAANDEN[0], "--zonder-besluit", f"{ZAAK}=Tijd op"
    )
    assert cijfers(jaar, "2026-03-20")[0] == "ingebracht"
    assert agenda(jaar, MAANDEN[1]) == "Stond op 12 maart 2026 op de agenda, geen besluit: Tijd op"
    overleg(jaar, MAANDEN[1])
    assert agenda(jaar, MAANDEN[2]) == "Stond op 9 april 2026 op de agenda, nog geen besluit"


def test_a_cancelled_meeting_does_not_count(jaar: Secretaris) -> None:
    """When a meeting is cancelled, the zaak comes on the next, with the same count."""
    agenda(jaar, MAANDEN[0])
    houd_aan(jaar, MAANDEN[0], MAANDEN[1])
    agenda(jaar, MAANDEN[1])
    jaar.typt(f"overleggen/2026/{MAANDEN[1]}.yaml", "status: gepland", "status: vervallen")
    assert agenda(jaar, MAANDEN[2]) == (
        "Aangehouden op 12 maart 2026 tot 9 april 2026 (1e keer). Die datum is voorbij"
    )
    assert cijfers(jaar, "2026-05-10") == ["geagendeerd", 66, 1, 1]


def test_taken_off_stays_off_that_meeting(jaar: Secretaris) -> None:
    """A zaak taken off an agenda by the secretary comes back on the next."""
    agenda(jaar, MAANDEN[0])
    houd_aan(jaar, MAANDEN[0], MAANDEN[1])
    agenda(jaar, MAANDEN[1])
    pad = f"overleggen/2026/{MAANDEN[1]}.yaml"
    begin, punt, rest = jaar.lees(pad).partition(f"  - id: {ZAAK}\n")
    jaar.typt_nieuw(pad, begin + rest[rest.index("  - id:") :])
    assert punt
    assert agenda(jaar, MAANDEN[1]) is None
    overleg(jaar, MAANDEN[1])
    assert agenda(jaar, MAANDEN[2]) == (
        "Aangehouden op 12 maart 2026 tot 9 april 2026 (1e keer). Die datum is voorbij"
    )


def test_from_bringing_in_to_told(jaar: Secretaris) -> None:
    """Decided after holding over twice, told and so done; the list is done."""
    for vorige, dag in pairwise(MAANDEN[:3]):
        agenda(jaar, vorige)
        houd_aan(jaar, vorige, dag)
    agenda(jaar, MAANDEN[2])
    op = overleg(jaar, MAANDEN[2], "afgehandeld", "--motivering", "De brief is er")
    assert cijfers(jaar, "2026-05-15") == ["afgehandeld", 71, 3, 2]
    assert agenda(jaar, MAANDEN[3]) is None
    op.doet("terugkoppeling", "genereer", MAANDEN[2])
    op.op("2026-05-18").doet("terugkoppeling", "verzonden", "--ja", f"TK-ter-apel-{MAANDEN[2]}")
    assert cijfers(jaar, "2027-01-01") == ["teruggekoppeld", 74, 3, 2]
    assert "status: afgehandeld\n" in jaar.lees(LIJSTPAD)


def test_back_from_the_lko(jaar: Secretaris) -> None:
    """A zaak that went back and comes again keeps its kenmerk; its age begins anew."""
    agenda(jaar, MAANDEN[0])
    op = overleg(jaar, MAANDEN[0], "terug-naar-lko", "--motivering", "Er ontbreekt een gesprek")
    op.doet("terugkoppeling", "genereer")
    op.doet("terugkoppeling", "verzonden", "--ja", f"TK-ter-apel-{MAANDEN[0]}")
    assert cijfers(jaar, "2026-03-20")[0] == "teruggekoppeld"
    weer = jaar.op("2026-03-30")
    nieuw = weer.doet("nieuw", "signaallijst", "--lko", "ter-apel").strip()
    tekst = f"{ZAAK}: {{onderwerp: Gezin in de opvang, aanbrenger: COA, groep: gezin}}\n"
    weer.doet("nieuw", "zaak", nieuw, "--van", "-", invoer=tekst)
    assert cijfers(jaar, "2026-03-30")[0] == "concept"
    weer.doet("signaallijst", "dien-in", nieuw)
    weer.doet("signaallijst", "ontvang", nieuw)
    assert cijfers(jaar, "2026-03-31") == ["ingebracht", 1, 0, 0]
    assert agenda(jaar, MAANDEN[1]) == (
        "Opnieuw ingediend door LKO Ter Apel, na het besluit van 12 maart 2026 (terug naar het LKO)"
    )
