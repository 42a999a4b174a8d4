"""`rao nieuw overleg`: plan a meeting."""

import pytest

from tests.cli.secretaris import OVERLEG, OVERLEGPAD, Secretaris

NIEUW = ("nieuw", "overleg", "--datum")


def test_the_date_on_stdout(leeg: Secretaris) -> None:
    """A meeting is named by its date, the only thing on stdout."""
    assert leeg.doet(*NIEUW, OVERLEG) == f"{OVERLEG}\n"


def test_commit(leeg: Secretaris) -> None:
    """The meeting is committed, as a file in the folder of its year."""
    leeg.doet(*NIEUW, OVERLEG)
    assert leeg.laatste() == (f"Overleg gepland op {OVERLEG}", [OVERLEGPAD])


def test_content(leeg: Secretaris) -> None:
    """The roles and the core organisations come from rao.yaml."""
    leeg.doet(*NIEUW, OVERLEG, "--tijd", "10:00-12:00", "--locatie", "Assen")
    assert leeg.lees(OVERLEGPAD) == (
        "# yaml-language-server: $schema=../../schemas/overleg.schema.json\n"
        "soort: overleg\n"
        "datum: 2026-03-12\n"
        "tijd: '10:00-12:00'\n"
        "locatie: Assen\n"
        "status: gepland\n"
        "voorzitter: {organisatie: DT&V}\n"
        "secretaris: {organisatie: DT&V}\n"
        "genodigd: [DT&V, IND, COA, AVIM]\n"
    )


def test_who_has_the_role_that_day(leeg: Secretaris) -> None:
    """When the chair changes in April, each meeting gets the right one."""
    oud = "  voorzitter:\n    - {organisatie: DT&V, van: 2026-01-01}\n"
    nieuw = (
        "  voorzitter:\n"
        "    - {organisatie: DT&V, van: 2026-01-01, tot: 2026-03-31}\n"
        "    - {organisatie: COA, van: 2026-04-01}\n"
    )
    leeg.typt("rao.yaml", oud, nieuw)
    leeg.doet(*NIEUW, "2026-03-31")
    leeg.doet(*NIEUW, "2026-04-01")
    assert "voorzitter: {organisatie: DT&V}" in leeg.lees("overleggen/2026/2026-03-31.yaml")
    assert "voorzitter: {organisatie: COA}" in leeg.lees("overleggen/2026/2026-04-01.yaml")


def test_without_a_holder(leeg: Secretaris) -> None:
    """On a day without a chair the role stays open; rao invents nothing."""
    leeg.doet(*NIEUW, "2025-12-31")
    assert "voorzitter" not in leeg.lees("overleggen/2025/2025-12-31.yaml")


def test_not_two_on_one_day(leeg: Secretaris) -> None:
    """On one day there is one meeting."""
    leeg.doet(*NIEUW, OVERLEG)
    assert leeg.faalt(*NIEUW, OVERLEG, "--locatie", "Emmen").startswith(
        f"Fout: {OVERLEGPAD} bestaat al.\n"
    )


@pytest.mark.parametrize(
    ("args", "zin"),
    [
        (("12 maert",), "'12 maert' is geen datum: 'maert' is geen maand."),
        (("2026-02-30",), "'2026-02-30' bestaat niet op de kalender."),
        ((OVERLEG, "--tijd", "tien uur"), "'tien uur' is geen tijd, zoals 10:00-12:00."),
    ],
)
def test_a_wrong_value(leeg: Secretaris, args: tuple[str, ...], zin: str) -> None:
    """A date or time that cannot be is refused, with how it should be."""
    assert zin in leeg.faalt(*NIEUW, *args, code=2)


def test_without_a_date(leeg: Secretaris) -> None:
    """Without a terminal the date is needed on the line."""
    assert leeg.faalt("nieuw", "overleg", code=2).startswith("Fout: Er ontbreekt nog: --datum.\n")
