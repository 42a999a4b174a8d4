"""A year of meetings by the rhythm of the region, around the holidays (S1)."""

from collections.abc import Mapping
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rao_cli.model.overleg.reeks import Moment, Patroon, patroon_van, plan_reeks
from rao_cli.model.register.werkdagen import Kalender
from rao_cli.model.soorten.register import Frequentie

JANUARI = date(2026, 1, 1)
GEEN = Kalender()
HEMELVAART = date(2026, 5, 14)


def hemelvaart(jaar: int) -> Mapping[date, str]:
    """Return one holiday, on a second Thursday."""
    return {HEMELVAART: "Hemelvaartsdag"} if jaar == HEMELVAART.year else {}


def dagen(
    frequentie: Frequentie,
    vanaf: date = JANUARI,
    patroon: Patroon = Patroon(),  # noqa: B008 - a value
    bestaand: tuple[date, ...] = (),
    kalender: Kalender = GEEN,
) -> list[str]:
    """Return the planned days as month-day."""
    momenten = plan_reeks(frequentie, vanaf, patroon, kalender, bestaand)
    return [m.datum.isoformat()[5:] for m in momenten if m.datum]


@pytest.mark.parametrize(
    ("frequentie", "eerste", "aantal"),
    [
        ("wekelijks", ["01-01", "01-08", "01-15"], 53),
        ("tweewekelijks", ["01-08", "01-22", "02-05"], 26),
        ("maandelijks", ["01-08", "02-12", "03-12"], 12),
        ("tweemaandelijks", ["01-08", "03-12", "05-14"], 6),
        ("kwartaal", ["01-08", "04-09", "07-09"], 4),
    ],
)
def test_every_rhythm_has_its_year(frequentie: Frequentie, eerste: list[str], aantal: int) -> None:
    """The second Thursday, as often as the region agreed; every Thursday when it is weekly."""
    gevonden = dagen(frequentie)
    assert gevonden[:3] == eerste
    assert len(gevonden) == aantal


def test_another_day_and_week() -> None:
    """The third Monday."""
    assert dagen("maandelijks", patroon=Patroon(0, 3))[:3] == ["01-19", "02-16", "03-16"]


def test_from_a_day_on() -> None:
    """A turn that has passed is not planned any more."""
    assert dagen("maandelijks", date(2026, 3, 13))[:2] == ["04-09", "05-14"]


def test_a_holiday_moves_a_meeting_a_week() -> None:
    """To the same weekday, in the same month, with the name of the holiday."""
    (mei,) = (
        moment
        for moment in plan_reeks("maandelijks", JANUARI, Patroon(), Kalender(hemelvaart))
        if moment.vrij
    )
    assert mei == Moment(HEMELVAART, date(2026, 5, 21), "is Hemelvaartsdag", None)


def test_a_weekly_meeting_on_a_holiday_is_skipped() -> None:
    """The next one is near enough."""
    gevonden = dagen("wekelijks", kalender=Kalender(hemelvaart))
    assert "05-14" not in gevonden
    assert {"05-07", "05-21"} < set(gevonden)


def test_a_fortnightly_meeting_moves_to_the_week_between() -> None:
    """There is room there."""
    assert "05-21" in dagen("tweewekelijks", kalender=Kalender(hemelvaart))


@pytest.mark.parametrize(
    ("frequentie", "bestaand", "weg"),
    [
        ("maandelijks", date(2026, 3, 30), "03-12"),
        ("wekelijks", date(2026, 3, 10), "03-12"),
        ("tweewekelijks", date(2026, 3, 10), "03-05"),
        ("kwartaal", date(2026, 6, 4), "04-09"),
    ],
)
def test_a_turn_that_has_a_meeting_is_left_alone(
    frequentie: Frequentie, bestaand: date, weg: str
) -> None:
    """Whoever planned one by hand, keeps it; the others are planned."""
    assert weg in dagen(frequentie)
    met = dagen(frequentie, bestaand=(bestaand,))
    assert weg not in met
    assert len(met) >= len(dagen(frequentie)) - 1


@pytest.mark.parametrize(
    ("frequentie", "laatste", "eerste"),
    [
        ("tweemaandelijks", date(2025, 12, 11), "02-12"),
        ("tweemaandelijks", date(2025, 11, 13), "01-08"),
        ("kwartaal", date(2025, 12, 11), "03-12"),
        ("kwartaal", date(2025, 10, 9), "01-08"),
        ("maandelijks", date(2025, 12, 11), "01-08"),
    ],
)
def test_the_rhythm_goes_on_after_the_last_meeting(
    frequentie: Frequentie, laatste: date, eerste: str
) -> None:
    """Two months after December comes February."""
    assert dagen(frequentie, bestaand=(laatste,))[0] == eerste


@pytest.mark.parametrize(
    ("dag", "patroon"),
    [
        (date(2026, 3, 12), Patroon(3, 2)),
        (date(2026, 3, 2), Patroon(0, 1)),
        (date(2026, 3, 31), Patroon(1, 4)),
        (date(2026, 3, 14), Patroon(4, 2)),
    ],
)
def test_a_day_has_a_pattern(dag: date, patroon: Patroon) -> None:
    """A fifth week counts as the fourth, a weekend as Friday."""
    assert patroon_van(dag) == patroon


@given(
    st.sampled_from(["wekelijks", "tweewekelijks", "maandelijks", "tweemaandelijks", "kwartaal"]),
    st.dates(date(2000, 1, 1), date(2100, 12, 31)),
    st.builds(Patroon, st.integers(0, 4), st.integers(1, 4)),
    st.lists(st.dates(date(1999, 1, 1), date(2101, 12, 31)), max_size=5),
)
def test_any_year_can_be_planned(
    frequentie: Frequentie, vanaf: date, patroon: Patroon, bestaand: list[date]
) -> None:
    """Days in order, from the day on, within the year, and planning twice plans nothing."""
    momenten = list(plan_reeks(frequentie, vanaf, patroon, Kalender(hemelvaart), bestaand))
    dagen_ = [moment.datum for moment in momenten if moment.datum]
    assert dagen_ == sorted(set(dagen_))
    assert all(vanaf <= dag and dag.year == vanaf.year for dag in dagen_)
    nogmaals = plan_reeks(frequentie, vanaf, patroon, Kalender(hemelvaart), [*bestaand, *dagen_])
    assert [moment.datum for moment in nogmaals if moment.datum] == []
