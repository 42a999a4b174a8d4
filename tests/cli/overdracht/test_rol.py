"""`rao rol draag-over` and `rao rol verslag`: a role passes on, and nothing gets lost (S4)."""

import json

import pytest

from tests.cli.secretaris import OVERLEG, OVERLEGPAD, ZAAK, Secretaris

DRAAG_OVER = ("rol", "draag-over", "secretaris", "IND", "--op", "2026-07-01")
VERSLAG = "documenten/overdracht/2026-07-01-secretaris.md"
OUD = "  secretaris:\n    - {organisatie: DT&V, van: 2026-01-01}\n"
NIEUW = (
    "  secretaris:\n    - {organisatie: DT&V, van: 2026-01-01, tot: 2026-06-30}\n"
    "    - {organisatie: IND, van: 2026-07-01}\n"
)


def test_two_periods_join(leeg: Secretaris) -> None:
    """The old one ends the day before; no other byte of rao.yaml changes."""
    voor = leeg.lees("rao.yaml")
    leeg.doet(*DRAAG_OVER)
    assert leeg.lees("rao.yaml") == voor.replace(OUD, NIEUW)


def test_one_commit_with_a_report(leeg: Secretaris) -> None:
    """The path of the report is on stdout; all is committed together."""
    assert leeg.doet(*DRAAG_OVER) == f"{VERSLAG}\n"
    assert leeg.laatste() == ("IND is secretaris vanaf 2026-07-01", [VERSLAG, "rao.yaml"])


def test_the_register_stays_right(gepland: Secretaris) -> None:
    """After the handover there is exactly one secretary on every day."""
    gepland.doet("nieuw", "overleg", "--datum", "2026-07-09")
    gepland.doet(*DRAAG_OVER)
    meldingen = gepland.doet("valideer", "--uitvoer", "kort")
    assert not any(code in meldingen for code in ("REG03", "REG04", "OVL03"))


def test_planned_meetings_get_the_new_one(leeg: Secretaris) -> None:
    """Only those from the day on; and rao says how many."""
    for dag in ("2026-06-11", "2026-07-09", "2026-08-13"):
        leeg.doet("nieuw", "overleg", "--datum", dag)
    assert leeg.zegt(*DRAAG_OVER).splitlines()[1:] == ["In 2 overleggen is de secretaris nu IND."]
    rollen = {
        dag: "secretaris: {organisatie: IND}" in leeg.lees(f"overleggen/2026/{dag}.yaml")
        for dag in ("2026-06-11", "2026-07-09", "2026-08-13")
    }
    assert rollen == {"2026-06-11": False, "2026-07-09": True, "2026-08-13": True}


def test_the_agenda_says_so_too(gepland: Secretaris) -> None:
    """An agenda that was made already names the new secretary."""
    gepland.doet("rol", "draag-over", "secretaris", "IND", "--op", "2026-03-10")
    assert "- **Secretaris:** IND" in gepland.lees(f"documenten/{OVERLEG}/agenda.md")


def test_whom_you_chose_stays(gepland: Secretaris) -> None:
    """A meeting with another secretary keeps that one."""
    gepland.typt(OVERLEGPAD, "secretaris: {organisatie: DT&V}", "secretaris: {organisatie: COA}")
    gepland.doet("rol", "draag-over", "secretaris", "IND", "--op", "2026-03-10")
    assert "secretaris: {organisatie: COA}" in gepland.lees(OVERLEGPAD)


def test_again_changes_nothing(leeg: Secretaris) -> None:
    """The same handover again is no second one."""
    leeg.doet(*DRAAG_OVER)
    assert leeg.zegt(*DRAAG_OVER) == "Er is niets veranderd; alles stond er al."


def test_change_twice(leeg: Secretaris) -> None:
    """Half a year later it is the turn of the next."""
    leeg.doet(*DRAAG_OVER)
    leeg.doet("rol", "draag-over", "secretaris", "coa", "--op", "2027-01-01")
    assert leeg.lees("rao.yaml").count("organisatie: IND, van: 2026-07-01, tot: 2026-12-31}") == 1
    assert "    - {organisatie: COA, van: 2027-01-01}\n" in leeg.lees("rao.yaml")


def test_a_gap_is_told(leeg: Secretaris) -> None:
    """When there was nobody for a time, that stays visible."""
    leeg.typt("rao.yaml", OUD, OUD.replace("01}", "01, tot: 2026-05-31}"))
    assert "Let op: Van 1 juni 2026 tot en met 30 juni 2026 is er geen secretaris." in leeg.zegt(
        *DRAAG_OVER
    )


@pytest.mark.parametrize(
    ("args", "code", "zin"),
    [
        (("secretaris", "DT&V", "--op", "2026-07-01"), 3, "DT&V is al secretaris."),
        (("secretaris", "CAO", "--op", "2026-07-01"), 3, "'CAO' staat niet in rao.yaml."),
        (
            ("secretaris", "IND", "--op", "2026-01-01"),
            3,
            "Vanaf 1 januari 2026 is DT&V al secretaris.",
        ),
        (("notulist", "IND", "--op", "2026-07-01"), 2, "notulist"),
        (("secretaris", "IND"), 2, "--op"),
    ],
)
def test_what_cannot_be_done(leeg: Secretaris, args: tuple[str, ...], code: int, zin: str) -> None:
    """Nothing changes, and rao says why."""
    assert zin in leeg.faalt("rol", "draag-over", *args, code=code)


def test_the_report(gehouden: Secretaris) -> None:
    """Who begins in July reads what goes on: the zaak held over, the actie, what comes first."""
    s = gehouden.op("2026-03-13")
    s.doet(
        *("nieuw", "besluit", "--punt", ZAAK, "--uitkomst", "aanhouden", "--besluit", "Wacht"),
        *("--hervatten-op", "2026-07-09", "--actie", "COA;2026-06-25;Houdt de plek vrij"),
    )
    s.doet("nieuw", "overleg", "--datum", "2026-07-09", "--tijd", "10:00-12:00")
    s.op("2026-06-29").doet(*DRAAG_OVER)
    tekst = s.lees(VERSLAG)
    assert "**Van DT&V naar IND, per woensdag 1 juli 2026**" in tekst
    assert f"| {ZAAK} | Gezin verblijft lang in de opvang | LKO Ter Apel |" in tekst
    assert "- **COA**, uiterlijk 25 juni 2026, **te laat** (A-2026-03-12-01, bij " in tekst
    eerst = tekst.partition("## Eerst doen")[2].partition("##")[0]
    assert "Terugkoppeling aan LKO Ter Apel" in eerst
    assert "**Donderdag 9 juli 2026, 10:00 tot 12:00 uur**" in tekst


def test_the_report_refreshed(leeg: Secretaris) -> None:
    """More is known until the day itself: the report of the change is updated."""
    leeg.doet(*DRAAG_OVER)
    leeg.doet("nieuw", "overleg", "--datum", "2026-07-09")
    assert leeg.op("2026-07-01").doet("rol", "verslag") == f"{VERSLAG}\n"
    assert leeg.laatste() == ("Overdracht van de secretaris per 2026-07-01", [VERSLAG])
    assert "**Donderdag 9 juli 2026**" in leeg.lees(VERSLAG)


def test_the_report_of_the_first(leeg: Secretaris) -> None:
    """Who got the role first took it over from nobody."""
    pad = leeg.doet("rol", "verslag", "voorzitter").strip()
    assert pad == "documenten/overdracht/2026-01-01-voorzitter.md"
    assert "**Naar DT&V, per donderdag 1 januari 2026**" in leeg.lees(pad)


def test_the_report_of_a_day_without_a_change(leeg: Secretaris) -> None:
    """It says which days there are."""
    fout = leeg.faalt("rol", "verslag", "--op", "2026-02-02")
    assert "Kies met --op uit: 2026-01-01." in fout


def test_status_names_the_command(leeg: Secretaris) -> None:
    """When a role ends, status says how to hand it over."""
    leeg.typt("rao.yaml", OUD, OUD.replace("01}", "01, tot: 2026-03-31}"))
    taken = json.loads(leeg.doet("status", "--json"))["taken"]
    assert "rao rol draag-over secretaris ORGANISATIE --op 2026-04-01" in {
        taak["opdracht"] for taak in taken
    }


def test_json_and_dry_run(leeg: Secretaris) -> None:
    """A machine gets the path; with --proef nothing changes."""
    voor = leeg.foto()
    assert json.loads(leeg.doet(*DRAAG_OVER, "--json", "--proef"))["kenmerken"] == [VERSLAG]
    assert leeg.foto() == voor


def test_a_later_report_leaves_the_first(leeg: Secretaris) -> None:
    """After the handover a new report gets a name of its own, with the day in it."""
    leeg.op("2026-06-30").doet(*DRAAG_OVER)
    eerste = leeg.lees(VERSLAG)
    later = "documenten/overdracht/2026-07-01-secretaris-stand-2026-07-17.md"
    assert leeg.op("2026-07-17").doet("rol", "verslag") == f"{later}\n"
    assert leeg.laatste() == ("Stand voor de secretaris op 2026-07-17", [later])
    assert leeg.lees(VERSLAG) == eerste
    assert VERSLAG in leeg.lees(later)
    assert "per woensdag" not in leeg.lees(later)
