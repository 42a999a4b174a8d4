"""An invitee sees only the items that it is invited for (S3)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from hypothesis import HealthCheck, given, settings

from rao_cli.documents.agenda.agenda import make_agenda
from tests.documents.strategie import WEINIG, standen
from tests.documents.wereld import APRIL, anders, gevuld, met_overleg, punt, vol

if TYPE_CHECKING:
    from collections.abc import Callable

    from rao_cli.model.soorten.overleg import Agendapunt
    from rao_cli.model.stand import Stand

TRAAG = (HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much)
EIGEN = punt("eigen", onderwerp="Het eigen punt", genodigd=["Nidos"], minuten=20)


def agenda(*punten: Agendapunt, voor: str = "Nidos", **velden: object) -> str:
    """Return the agenda of an invitee on 9 April, with these items."""
    stand, overleg = gevuld(vol(), APRIL)
    overleg = anders(overleg, agendapunten=list(punten), **velden)
    return make_agenda(met_overleg(stand, overleg), overleg, voor=voor).tekst


def zonder_klok(tekst: str) -> str:
    """Return a text without its times: those are of the whole meeting."""
    return re.sub(r"[0-9]{2}:[0-9]{2}", "", tekst)


def test_the_agenda_of_an_invitee(golden: Callable[[str, str], None]) -> None:
    """Nidos comes for the minor, and for nothing else."""
    stand, overleg = gevuld(vol(), APRIL)
    golden("agenda-nidos.md", make_agenda(stand, overleg, voor="Nidos").tekst)


def test_it_has_a_place_of_its_own() -> None:
    """Beside the agenda of all, by the key of the organisation."""
    stand, overleg = gevuld(vol(), APRIL)
    naam = make_agenda(stand, overleg, voor="DT&V").naam
    assert naam == "documenten/2026-04-09/agenda-dt-v.md"


def test_other_items_leave_no_trace() -> None:
    """Whatever else is on the table, before or after: only the clock and the numbers go on."""
    geheim = punt("Z-C1V8RM", soort="zaak", onderwerp="GEHEIM", toelichting="GEHEIM", minuten=90)
    trend = punt("trend-reisdocument", soort="onderwerp", genodigd=["IOM"])
    vast = punt("trends", soort="vast", onderwerp="Trends")
    leeg = punt("leeg")
    alleen = agenda(leeg, leeg, EIGEN, leeg)
    assert zonder_klok(agenda(geheim, vast, EIGEN, trend, geheim)) == zonder_klok(alleen)
    assert "GEHEIM" not in alleen
    assert re.findall(r"^## .*$", alleen, re.MULTILINE) == ["## Overzicht", "## 3. Het eigen punt"]


def test_remarks_about_the_meeting_stay_inside() -> None:
    """A remark may be about any item."""
    assert "GEHEIM" not in agenda(EIGEN, toelichting="GEHEIM")


def test_what_the_meeting_decides_or_knows_stays_inside() -> None:
    """Who is absent, what was decided: not for an invitee."""
    stand, overleg = gevuld(vol(), APRIL)
    kaal = anders(overleg, agendapunten=[EIGEN], voorgesteld=[], besluiten={}, afwezig={})
    meer = anders(overleg, agendapunten=[EIGEN])
    assert make_agenda(met_overleg(stand, kaal), kaal, voor="Nidos") == make_agenda(
        met_overleg(stand, meer), meer, voor="Nidos"
    )


def test_late_actions_are_only_those_of_the_invitee() -> None:
    """The item on late actions is about many zaken."""
    acties = punt("acties", soort="actie", onderwerp="Acties", genodigd=["COA", "Nidos"])
    stand, overleg = gevuld(vol(), APRIL)
    overleg = anders(overleg, agendapunten=[acties], genodigd=["DT&V"])
    alle = make_agenda(met_overleg(stand, overleg), overleg).tekst
    assert "A-2026-03-12-01" in alle
    assert "A-2026" not in make_agenda(met_overleg(stand, overleg), overleg, voor="Nidos").tekst


def test_who_else_comes_for_the_same_item_is_named() -> None:
    """They meet there."""
    samen = punt("samen", onderwerp="Samen", genodigd=["Nidos", "IOM"])
    assert "- **Alleen bij een punt:** IOM (punt 1)" in agenda(samen)
    assert "Alleen bij een punt:" not in agenda(EIGEN)


def test_from_what_time_it_is_expected() -> None:
    """By the clock of the whole meeting, as the chair's script has it."""
    eerst, later = punt("eerst", minuten=20), punt("later", minuten=15, genodigd=["Nidos"])
    tekst = agenda(eerst, EIGEN, eerst, later)
    assert "**U wordt verwacht om 10:20 uur.**" in tekst
    assert "| 2 | 10:20–10:40 | Het eigen punt |" in tekst
    assert "| 4 | 11:00–11:15 | Punt later |" in tekst


def test_without_a_begin_there_is_no_clock() -> None:
    """Then nothing is said of it."""
    assert "verwacht" not in agenda(EIGEN, tijd=None)


def test_the_weighing_of_the_members_stays_inside() -> None:
    """Question, facts, standpunten and options; no risks, no advice, and not who owes what."""
    gezin = punt("Z-4H2KDA", soort="zaak", genodigd=["Nidos"])
    stand, overleg = gevuld(vol(), APRIL)
    overleg = anders(overleg, agendapunten=[gezin])
    alle = make_agenda(met_overleg(stand, overleg), overleg).tekst
    gast = make_agenda(met_overleg(stand, overleg), overleg, voor="Nidos").tekst
    for woord in ("Politiek risico", "Publicitair risico", "### Advies", "(voorkeur)", "Contacten"):
        assert woord in alle
        assert woord not in gast
    for woord in ("### Vraag van", "### Standpunten", "#### Richting 1", "Bij afwijzing"):
        assert woord in gast


@settings(deadline=None, suppress_health_check=TRAAG, max_examples=WEINIG)
@given(standen())
def test_in_any_register_nothing_else_is_in_it(stand: Stand) -> None:
    """The agenda of an invitee is that of a meeting where the other items are empty."""
    for overleg in stand.overleggen.values():
        for voor in {naam for punt_ in overleg.agendapunten for naam in punt_.genodigd}:
            gast_bij = (g.punten for g in overleg.gasten if g.organisatie == voor)
            te_gast = {id_ for punten in gast_bij for id_ in punten}
            punten = overleg.agendapunten
            leeg = punt("leeg")
            eigen = [p if voor in p.genodigd or p.id in te_gast else leeg for p in punten]
            kaal = anders(overleg, agendapunten=eigen, toelichting=None, voorgesteld=[])
            alleen = make_agenda(stand, kaal, voor=voor)
            gast = make_agenda(stand, overleg, voor=voor)
            assert zonder_klok(gast.tekst) == zonder_klok(alleen.tekst)
