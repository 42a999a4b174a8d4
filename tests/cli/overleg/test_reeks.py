"""`rao nieuw overleg --reeks`: a year of meetings in one go."""

import json

import pytest

from tests.cli.secretaris import OVERLEG, Secretaris

REEKS = ("nieuw", "overleg", "--reeks")
JAAR_2026 = [
    *("2026-03-12", "2026-04-09", "2026-05-21", "2026-06-11", "2026-07-09"),
    *("2026-08-13", "2026-09-10", "2026-10-08", "2026-11-12", "2026-12-10"),
]


def test_the_rest_of_the_year(leeg: Secretaris) -> None:
    """From today each second Thursday; Ascension Day shifts a week."""
    assert leeg.doet(*REEKS, "2026").split() == JAAR_2026


def test_one_commit(leeg: Secretaris) -> None:
    """All meetings together, with a subject that stays short."""
    leeg.doet(*REEKS, "2026")
    paden = [f"overleggen/2026/{dag}.yaml" for dag in JAAR_2026]
    assert leeg.laatste() == ("10 overleggen gepland in 2026", paden)


def test_the_holiday_is_named(leeg: Secretaris) -> None:
    """It says why the meeting is not on its usual day."""
    assert leeg.zegt(*REEKS, "2026").splitlines() == [
        "Vastgelegd: 10 overleggen gepland in 2026",
        "14 mei 2026 is Hemelvaartsdag; het overleg is op 21 mei 2026.",
    ]


def test_again_changes_nothing(leeg: Secretaris) -> None:
    """What is there already stays, and rao says so."""
    leeg.doet(*REEKS, "2026")
    assert leeg.zegt(*REEKS, "2026").splitlines() == [
        "Er is niets veranderd; alles stond er al.",
        "Er stonden al 10 overleggen; daar verandert niets aan.",
        "10 overleggen missen een tijd of een plaats. Die zet u met: rao overleg zet --reeks 2026",
    ]


def test_a_place_for_what_was_there(leeg: Secretaris) -> None:
    """Who named a time and a place gets the command that sets them there too."""
    leeg.doet(*REEKS, "2026")
    zet = "rao overleg zet --reeks 2026 --tijd 10:00-12:00 --locatie "
    plek = ("--tijd", "10:00-12:00", "--locatie", "Nieuw Buinen")
    assert leeg.zegt(*REEKS, "2026", *plek).endswith(f'{zet}"Nieuw Buinen"')
    leeg.doet("overleg", "zet", "--reeks", "2026", *plek)
    assert "overleg zet" not in leeg.zegt(*REEKS, "2026")


def test_what_is_there_stays(leeg: Secretaris) -> None:
    """A meeting that the user put on another day counts as that of its month."""
    leeg.doet("nieuw", "overleg", "--datum", "2026-04-02")
    gepland = leeg.doet(*REEKS, "2026").split()
    assert "2026-04-09" not in gepland
    assert "2026-05-07" in gepland  # the first Thursday, as that one was


def test_day_week_time_and_place(leeg: Secretaris) -> None:
    """As it is asked."""
    wens = ("--weekdag", "dinsdag", "--week", "3", "--tijd", "13:00-15:00", "--locatie", "Assen")
    eerste = leeg.doet(*REEKS, "2027", *wens).split()[0]
    tekst = leeg.lees(f"overleggen/2027/{eerste}.yaml")
    assert eerste == "2027-01-19"
    assert "tijd: '13:00-15:00'\nlocatie: Assen\n" in tekst


def test_as_the_last_meeting(gepland: Secretaris) -> None:
    """What is not named goes as usual."""
    gepland.doet(*REEKS, "2027")
    assert "tijd: '10:00-12:00'\nlocatie: Assen\n" in gepland.lees(
        "overleggen/2027/2027-01-14.yaml"
    )


def test_roles_per_date(leeg: Secretaris) -> None:
    """Each meeting has the chair of that day; where there is none, rao says so."""
    oud = "  voorzitter:\n    - {organisatie: DT&V, van: 2026-01-01}\n"
    leeg.typt("rao.yaml", oud, oud.replace("01}", "01, tot: 2026-06-30}"))
    zinnen = leeg.zegt(*REEKS, "2026").splitlines()
    assert zinnen[-1].startswith("Vanaf 9 juli 2026 is nog geen voorzitter afgesproken.")
    assert "voorzitter: {organisatie: DT&V}" in leeg.lees("overleggen/2026/2026-06-11.yaml")
    assert "voorzitter" not in leeg.lees("overleggen/2026/2026-07-09.yaml")


def test_the_rhythm_of_the_region(leeg: Secretaris) -> None:
    """Each quarter is four times."""
    leeg.typt("rao.yaml", "frequentie: maandelijks", "frequentie: kwartaal")
    assert leeg.doet(*REEKS, "2027").split() == [
        *("2027-01-14", "2027-04-08", "2027-07-08", "2027-10-14")
    ]


def test_json(leeg: Secretaris) -> None:
    """A machine gets all dates."""
    antwoord = json.loads(leeg.doet(*REEKS, "2026", "--json"))
    assert antwoord["kenmerken"] == JAAR_2026


def test_dry_run(leeg: Secretaris) -> None:
    """The dates are shown, but nothing changes."""
    voor = leeg.foto()
    assert leeg.doet(*REEKS, "2026", "--proef").split() == JAAR_2026
    assert leeg.foto() == voor


@pytest.mark.parametrize(
    ("args", "zin"),
    [
        (("2026", "--datum", OVERLEG), "Kies --datum of --reeks, niet allebei."),
        (("2025",), "2025 is al voorbij."),
        (("2026", "--week", "5"), "--week"),
        (("2026", "--weekdag", "zondag"), "zondag"),
        (("26",), "--reeks"),
    ],
)
def test_what_cannot_be_done(leeg: Secretaris, args: tuple[str, ...], zin: str) -> None:
    """A mistake is refused, with the reason."""
    assert zin in leeg.faalt(*REEKS, *args, code=2)


def test_weekday_without_a_series(leeg: Secretaris) -> None:
    """A weekday says nothing about one meeting."""
    fout = leeg.faalt("nieuw", "overleg", "--datum", OVERLEG, "--weekdag", "maandag", code=2)
    assert "horen bij --reeks" in fout


@pytest.mark.parametrize(
    ("dag", "zin"),
    [
        ("2026-04-06", "Let op: 6 april 2026 is Tweede paasdag."),
        ("2026-03-14", "Let op: 14 maart 2026 valt in het weekend."),
    ],
)
def test_a_meeting_on_a_free_day(leeg: Secretaris, dag: str, zin: str) -> None:
    """Who chooses a free day gets it, and reads that it is one."""
    assert leeg.zegt("nieuw", "overleg", "--datum", dag).endswith(zin)
