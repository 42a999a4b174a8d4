"""`rao overleg verplaats`: a meeting on another day (S1)."""

import json

import pytest

from tests.cli.secretaris import LIJST, OVERLEG, OVERLEGPAD, ZAAK, Secretaris

NAAR = "2026-03-19"
NIEUWPAD = f"overleggen/2026/{NAAR}.yaml"
VERPLAATS = ("overleg", "verplaats", OVERLEG, "--naar", NAAR)
BESLUIT = ("nieuw", "besluit", "--punt", ZAAK, "--uitkomst", "afgehandeld", "--besluit", "Klaar")


def test_the_file_goes_along(gepland: Secretaris) -> None:
    """The new date is alone on stdout; only the date and where it came from change."""
    voor = gepland.lees(OVERLEGPAD)
    assert gepland.doet(*VERPLAATS) == f"{NAAR}\n"
    assert not (gepland.map / OVERLEGPAD).exists()
    assert gepland.lees(NIEUWPAD) == voor.replace(
        f"datum: {OVERLEG}\n", f"datum: {NAAR}\n"
    ).replace(
        "locatie: Assen\n", f"locatie: Assen\nverplaatst:\n  - {{van: {OVERLEG}, op: 2026-03-05}}\n"
    )


def test_one_commit(gepland: Secretaris) -> None:
    """All in one step: git sees that it is the same meeting."""
    gepland.doet(*VERPLAATS)
    onderwerp, paden = gepland.laatste()
    assert onderwerp == f"Overleg van {OVERLEG} verplaatst naar {NAAR}"
    assert NIEUWPAD in paden
    assert "R" in gepland.git("show", "--format=", "--name-status", "-M30%")


def test_the_documents_go_along(gepland: Secretaris) -> None:
    """Agenda, agenda of a guest and brief, with the new day in them."""
    gepland.doet("agenda", "nodig", ZAAK, "Nidos")
    gepland.doet("agenda", "genereer", "--voor", "Nidos")
    gepland.doet("agenda", "genereer", "--spiekbrief")
    gepland.doet(*VERPLAATS)
    assert not (gepland.map / "documenten" / OVERLEG).exists()
    for naam in ("agenda.md", "agenda-nidos.md", "spiekbrief.md"):
        tekst = gepland.lees(f"documenten/{NAAR}/{naam}")
        assert "**Donderdag 19 maart 2026, 10:00 tot 12:00 uur, Assen**" in tekst
        assert ("Verplaatst; eerst gepland op 12 maart 2026." in tekst) == ("agenda" in naam)


def test_with_a_reason(gepland: Secretaris) -> None:
    """The reason is kept, and does not reach a guest."""
    gepland.doet(*VERPLAATS, "--reden", "De zaal is bezet")
    assert f"  - {{van: {OVERLEG}, op: 2026-03-05, reden: De zaal is bezet}}\n" in gepland.lees(
        NIEUWPAD
    )


def test_documents_in_working_days(gepland: Secretaris) -> None:
    """It says when the documents have to be there now."""
    assert gepland.zegt(*VERPLAATS).splitlines()[1:] == [
        "De stukken moeten er nu uiterlijk 12 maart 2026 zijn."
    ]


def test_to_a_holiday(gepland: Secretaris) -> None:
    """It is allowed, but told; the documents count around it too."""
    assert gepland.zegt("overleg", "verplaats", OVERLEG, "--naar", "2026-04-07").splitlines()[
        1:
    ] == ["De stukken moeten er nu uiterlijk 27 maart 2026 zijn."]
    zinnen = gepland.zegt("overleg", "verplaats", "2026-04-07", "--naar", "2026-04-06")
    assert zinnen.splitlines()[1] == "Let op: 6 april 2026 is Tweede paasdag."


def test_to_another_year(gepland: Secretaris) -> None:
    """The file comes in the folder of that year."""
    gepland.doet("overleg", "verplaats", OVERLEG, "--naar", "2027-01-14")
    assert "datum: 2027-01-14\n" in gepland.lees("overleggen/2027/2027-01-14.yaml")
    assert gepland.rao("valideer", "--uitvoer", "kort").exit_code == 0


def test_the_role_of_the_new_day(gepland: Secretaris) -> None:
    """When the chair changes in between, the new one chairs the new day."""
    oud = "  voorzitter:\n    - {organisatie: DT&V, van: 2026-01-01}\n"
    nieuw = oud.replace("01}", "01, tot: 2026-03-15}") + (
        "    - {organisatie: COA, van: 2026-03-16}\n"
    )
    gepland.typt("rao.yaml", oud, nieuw)
    gepland.doet(*VERPLAATS)
    assert "voorzitter: {organisatie: COA}\n" in gepland.lees(NIEUWPAD)
    assert "secretaris: {organisatie: DT&V}\n" in gepland.lees(NIEUWPAD)


def test_whom_you_chose_stays(gepland: Secretaris) -> None:
    """Another chair whom the user filled in does not change."""
    gepland.typt(OVERLEGPAD, "voorzitter: {organisatie: DT&V}", "voorzitter: {organisatie: IND}")
    gepland.doet(*VERPLAATS)
    assert "voorzitter: {organisatie: IND}\n" in gepland.lees(NIEUWPAD)


def test_a_fixed_agenda_is_concept_again(gepland: Secretaris) -> None:
    """It was fixed for another day."""
    gepland.doet("agenda", "stel-vast", "--ja")
    zinnen = gepland.zegt(*VERPLAATS)
    assert f"Stel de agenda opnieuw vast met: rao agenda stel-vast {NAAR}" in zinnen
    tekst = gepland.lees(NIEUWPAD)
    assert "status: gepland\n" in tekst
    assert "vingerafdruk" not in tekst


def test_held_over_until_after_the_new_day(gehouden: Secretaris) -> None:
    """A zaak that comes back on a day before the old one, but after the new one, is named."""
    aanhouden = ("--uitkomst", "aanhouden", "--besluit", "Wacht", "--hervatten-op", "2026-04-08")
    s = gehouden.op("2026-03-13")
    s.doet("nieuw", "besluit", "--punt", ZAAK, *aanhouden)
    s.doet("nieuw", "overleg", "--datum", "2026-04-09")
    s.doet("agenda", "genereer", "2026-04-09")
    zinnen = s.zegt("overleg", "verplaats", "2026-04-09", "--naar", "2026-04-02")
    assert f"Let op: {ZAAK} is aangehouden tot 8 april 2026, na de nieuwe dag." in zinnen


def test_own_files_stay(gepland: Secretaris) -> None:
    """What the user laid at the old day is not moved, and rao says so."""
    gepland.typt_nieuw(f"documenten/{OVERLEG}/foto.txt", "een foto")
    zinnen = gepland.zegt(*VERPLAATS)
    assert f"Deze bestanden staan nog bij de oude dag: documenten/{OVERLEG}/foto.txt." in zinnen


def test_not_after_a_besluit(gehouden: Secretaris) -> None:
    """Besluiten and acties are named by the day of the meeting."""
    gehouden.doet(*BESLUIT)
    assert gehouden.faalt(*VERPLAATS).startswith(
        f"Fout: Het overleg van {OVERLEG} is gehouden en kan niet meer worden verplaatst.\n"
    )


def test_with_something_that_refers_to_it(gepland: Secretaris) -> None:
    """A terugkoppeling about this day would refer to nothing."""
    tekst = (
        "soort: terugkoppeling\nkenmerk: TK-ter-apel-2026-03-12\nlko: ter-apel\n"
        "overleg: 2026-03-12\nstatus: concept\n"
    )
    gepland.typt_nieuw("terugkoppelingen/2026/TK-ter-apel-2026-03-12.yaml", tekst)
    assert "TK-ter-apel-2026-03-12" in gepland.faalt(*VERPLAATS)


@pytest.mark.parametrize(
    ("naar", "code", "zin"),
    [
        ("2026-03-04", 2, "4 maart 2026 is al geweest."),
        (OVERLEG, 3, "Op 12 maart 2026 staat al een overleg."),
    ],
)
def test_what_cannot_be_done(gepland: Secretaris, naar: str, code: int, zin: str) -> None:
    """Not to the past, not to a day that is taken."""
    fout = gepland.faalt("overleg", "verplaats", OVERLEG, "--naar", naar, code=code)
    assert fout.startswith(f"Fout: {zin}\n")


def test_the_register_stays_right(gepland: Secretaris) -> None:
    """Also with a list that was on the agenda."""
    gepland.doet(*VERPLAATS)
    assert gepland.rao("valideer", "--uitvoer", "kort").exit_code == 0
    assert LIJST in gepland.lees(NIEUWPAD)


def test_json_and_dry_run(gepland: Secretaris) -> None:
    """A machine gets the new date; with --proef nothing changes."""
    voor = gepland.foto()
    antwoord = json.loads(gepland.doet(*VERPLAATS, "--json", "--proef"))
    assert antwoord["kenmerken"] == [NAAR]
    assert {OVERLEGPAD, NIEUWPAD} <= set(antwoord["bestanden"])
    assert gepland.foto() == voor
