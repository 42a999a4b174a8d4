"""A secretary who takes over on 1 July finds what to do this week, and can do it."""

from datetime import date

import pytest

from tests.jaar.spel import Spel

EERSTE_DAG = date(2026, 7, 1)
WACHT = "Deelberaad Asiel"
TOLKEN = "trend-minder-tolken"
TREND = "Langer wachten op een reisdocument"


@pytest.fixture
def taken(halverwege: Spel) -> list[dict[str, str | None]]:
    """What `rao status` says on the first day."""
    taken: list[dict[str, str | None]] = halverwege.vraag(EERSTE_DAG, "status")["taken"]
    return taken


def test_status_gives_the_tasks_of_the_first_week(
    halverwege: Spel, taken: list[dict[str, str | None]]
) -> None:
    """Every task with who, before when, and the command; the late ones first."""
    dv, coa = halverwege.acties["14", "mei"], halverwege.acties["17", "jun"]
    zaak, brief = halverwege.zaken["18"], "documenten/2026-06-18/terugkoppeling-delfzijl.md"
    regels = [(taak["voor"], taak["wie"], taak["wat"]) for taak in taken]
    ik = "secretaris (COA)"
    assert regels[:4] == [
        ("2026-06-25", ik, f"Verstuur {brief} aan LKO Delfzijl, en meld het"),
        ("2026-06-26", "DT&V", f"{dv}: Regelt het vervolg van zaak 14"),
        ("2026-07-03", "COA", f"{coa}: Regelt het vervolg van zaak 17"),
        ("2026-07-09", ik, "SL-delfzijl-2026-06-29 in ontvangst nemen"),
    ]
    assert regels[4][:2] == ("2026-07-09", ik)
    assert str(regels[4][2]).startswith(zaak)
    assert str(regels[4][2]).endswith("op de agenda zetten")
    assert regels[5:] == [
        ("2026-07-09", ik, f"Antwoord geven aan friesland: ziet uw regio {TOLKEN} ook?"),
        ("2026-07-16", WACHT, f"Antwoord geven op het punt {TREND}"),
    ]


def test_status_says_who_is_secretary_now(halverwege: Spel) -> None:
    """On 30 June it was DT&V, the next day it is the COA."""
    voor, na = (halverwege.op(date(2026, m, d)).doet("status") for m, d in ((6, 30), (7, 1)))
    assert "secretaris (DT&V)" in voor
    assert "secretaris (COA)" not in voor
    assert "secretaris (COA)" in na


def test_status_shows_the_zaak_that_lingers(halverwege: Spel) -> None:
    """Zaak 05 was put off three times; the new secretary hears it on the first day."""
    tekst = halverwege.op(EERSTE_DAG).doet("status")
    assert f"{halverwege.zaken['05']}  3 keer aangehouden" in tekst


def test_next_meeting_and_last_day_for_papers(halverwege: Spel) -> None:
    """Both dates, without counting."""
    status = halverwege.vraag(EERSTE_DAG, "status")
    assert (status["volgend_overleg"], status["stukken_uiterlijk"]) == ("2026-07-16", "2026-07-09")


def test_own_tasks_are_done_with_the_commands_of_status(jaar: Spel) -> None:
    """After the first days none of what lay there is left."""
    tekst = jaar.op(date(2026, 12, 31)).doet("status")
    assert "18 juni" not in tekst
    assert "SL-delfzijl-2026-06-29" not in tekst


def test_report_of_the_handover_says_what_comes_first(halverwege: Spel) -> None:
    """Tasks, open acties and zaken that were put off, in one document for the new secretary."""
    s = halverwege.op(EERSTE_DAG)
    (pad,) = [p for p in s.git("ls-files", "documenten").splitlines() if "secretaris" in p]
    tekst = s.lees(pad)
    eerst = tekst[tekst.index("## Eerst doen") : tekst.index("## Volgend overleg")]
    assert "Verstuur documenten/2026-06-18/terugkoppeling-delfzijl.md aan LKO Delfzijl" in eerst
    assert "Vraag DT&V hoe het staat met" in eerst
    assert "SL-delfzijl-2026-06-29 in ontvangst nemen" in eerst
    for nr in ("05", "18"):
        assert halverwege.zaken[nr] in tekst
    for bij in (("14", "mei"), ("17", "jun"), ("19", "jun")):
        assert halverwege.acties[bij] in tekst
