"""A secretary who takes over on 1 July finds what to do this week, and can do it."""

from datetime import date
from pathlib import Path

import pytest

from tests.jaar.spel import Spel

EERSTE_DAG = date(2026, 7, 1)
WACHT = "Deelberaad Asiel"
TOLKEN = "Minder tolken"
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
    zaak = halverwege.zaken["18"]
    regels = [(taak["voor"], taak["wie"], taak["wat"]) for taak in taken]
    ik = "secretaris (COA)"
    achter, oud = "TK-delfzijl-2026-06-18", halverwege.zaken["05"]
    assert regels[:4] == [
        ("2026-06-25", ik, f"{achter} loopt achter: maak dit stuk opnieuw"),
        ("2026-06-26", "DT&V", f"{dv}: Regelt het vervolg van zaak 14"),
        ("2026-07-03", "COA", f"{coa}: Regelt het vervolg van zaak 17"),
        ("2026-07-09", ik, "SL-delfzijl-2026-06-29 in ontvangst nemen"),
    ]
    assert regels[4][:2] == ("2026-07-09", ik)
    assert str(regels[4][2]).startswith(zaak)
    assert str(regels[4][2]).endswith("op de agenda zetten")
    tolken = halverwege.onderwerpen[TOLKEN]
    assert regels[5:] == [
        ("2026-07-23", WACHT, f"Antwoord geven op het punt {TREND}"),
        ("2026-08-10", ik, f"Antwoord geven aan friesland: ziet uw regio {tolken} ook?"),
        ("2026-08-13", "LKO Ter Apel", f"Nieuw gesprek over vertrek in {oud}"),
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
    assert "Verstuur de terugkoppeling over 18 juni 2026 aan LKO Delfzijl, en meld het." in eerst
    assert "rao papieren 2026-06-18 --formaat eml" in eerst
    assert "Vraag DT&V hoe het staat met" in eerst
    assert "SL-delfzijl-2026-06-29 in ontvangst nemen" in eerst
    for nr in ("05", "18"):
        assert halverwege.zaken[nr] in tekst
    for bij in (("14", "mei"), ("17", "jun"), ("19", "jun")):
        assert halverwege.acties[bij] in tekst


def test_letter_that_still_goes_names_the_new_secretary(halverwege: Spel, tmp_path: Path) -> None:
    """The LKO answers whoever is secretary when the letter goes; one that went, stays."""
    spel = halverwege.kopieer(tmp_path / "register")
    s = spel.op(EERSTE_DAG)
    pad = "documenten/2026-06-18/terugkoppeling-{}.md"
    weg = s.lees(pad.format("ter-apel"))
    s.doet("terugkoppeling", "genereer", "2026-06-18")
    assert "- **Van:** de secretaris van het RAO Groningen en Drenthe, COA" in s.lees(
        pad.format("delfzijl")
    )
    assert "loopt achter" not in s.doet("status")
    assert s.lees(pad.format("ter-apel")) == weg
    assert "- **Van:** de secretaris van het RAO Groningen en Drenthe, DT&V" in weg


def test_report_knows_what_other_regions_ask(halverwege: Spel, tmp_path: Path) -> None:
    """What status asks to answer, stands in the report too."""
    s = halverwege.kopieer(tmp_path / "register").op(EERSTE_DAG)
    tekst = s.lees(s.doet("rol", "verslag", "secretaris").strip())
    assert f"**{halverwege.onderwerpen[TOLKEN]}** (friesland): uw antwoord" in tekst
    assert "Er wacht geen trend op een antwoord." not in tekst


def test_report_tells_what_is_over_from_what_comes(halverwege: Spel, tmp_path: Path) -> None:
    """A talk that is old since May is no thing to come."""
    s = halverwege.kopieer(tmp_path / "register").op(EERSTE_DAG)
    tekst = s.lees(s.doet("rol", "verslag", "secretaris").strip())
    voorbij, _, komt = tekst.partition("### Al voorbij")[2].partition("### Komt nog")
    oud = f"Nieuw gesprek over vertrek nodig in {halverwege.zaken['05']}"
    assert oud in voorbij
    assert oud not in komt


def test_own_view_of_the_secretary_has_the_asking(halverwege: Spel) -> None:
    """The organisation that is secretary sees with --voor what status gives its secretary."""
    s = halverwege.op(EERSTE_DAG)
    eigen = s.doet("status", "--voor", "COA")
    assert "Vraag DT&V hoe het staat met" in eigen
    assert "Vraag het Deelberaad Asiel om het antwoord" in eigen
    assert "Vraag" not in s.doet("status", "--voor", "DT&V")


def test_who_is_late_is_the_one_who_owes(halverwege: Spel) -> None:
    """The secretary asks, but an action of DT&V that is late, is late with DT&V."""
    tekst = " ".join(halverwege.op(EERSTE_DAG).doet("status").split())
    assert "26 juni DT&V Vraag DT&V hoe het staat met" in tekst
    assert f"Lukt het niet, dan: `rao actie verval {halverwege.acties['14', 'mei']}" in tekst
