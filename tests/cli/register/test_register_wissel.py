"""LKO's, organisations and members come, change and go (S2, S4, S11)."""

import json

import pytest

from tests.cli.secretaris import OVERLEG, OVERLEGPAD, ZAAK, Secretaris

VOLG_OP = ("lko", "volg-op", "ter-apel", "noord", "LKO Noord", "--op")
DTV = ("organisatie", "volg-op", "DT&V", "DTV", "Dienst Terugkeer", "--op")


def register(s: Secretaris) -> dict[str, dict[str, dict[str, object]]]:
    """Return what rao.yaml says."""
    data: dict[str, dict[str, dict[str, object]]] = json.loads(
        s.doet("register", "toon", "--json")
    )["register"]
    return data


def test_a_new_lko(leeg: Secretaris) -> None:
    """It has a key, a name and who takes part, and can bring a list from its first day."""
    leeg.doet("nieuw", "lko", "emmen", "LKO Emmen", "--op", "2026-03-05")
    assert register(leeg)["lkos"]["emmen"]["deelnemers"] == ["DT&V", "COA", "AVIM"]
    leeg.doet("nieuw", "signaallijst", "--lko", "emmen")
    assert leeg.op("2026-03-04").faalt("nieuw", "signaallijst", "--lko", "emmen") == (
        "Fout: LKO Emmen is er pas vanaf 5 maart 2026.\n"
        "Op 4 maart 2026 kunt u kiezen uit: ter-apel, assen. Klopt die eerste dag niet? "
        "Verbeter hem in rao.yaml, en doe: rao bewaar\n"
    )


def test_when_no_lko_was_there_yet(leeg: Secretaris) -> None:
    """Where there is nothing to choose from, the refusal says so, and what may be wrong."""
    leeg.typt("rao.yaml", "naam: LKO", "van: 2027-01-01, naam: LKO")
    assert "Op 5 maart 2026 is er niets om uit te kiezen. Klopt die eerste dag niet?" in leeg.faalt(
        "nieuw", "signaallijst", "--lko", "assen"
    )


@pytest.mark.parametrize(
    ("sleutel", "naam", "zin"),
    [
        ("Emmen", "LKO Emmen", "Bijvoorbeeld: emmen"),
        ("emmen", "+++", "er staat geen letter in"),
        ("emmen", "LKO mw. Jansen", "naam van een persoon"),
        ("emmen", "LKO \x07Emmen", "een teken dat niemand ziet"),
        ("emmen", "L" * 90, "90 tekens"),
    ],
)
def test_what_is_no_lko(leeg: Secretaris, sleutel: str, naam: str, zin: str) -> None:
    """A key or name that cannot be is refused in one sentence."""
    assert zin in leeg.faalt("nieuw", "lko", sleutel, naam, code=2)


def test_what_is_there_already(leeg: Secretaris) -> None:
    """A key or a name is of one LKO only; the answer names the command for another name."""
    assert "rao lko hernoem assen" in leeg.faalt("nieuw", "lko", "noord", "LKO Assen")


def test_a_member_comes_and_goes(leeg: Secretaris) -> None:
    """A member has an organisation, a function and days; he stops on one."""
    lid = ("--organisatie", "coa", "--functie", "regiomanager", "--van", "2026-03-01")
    leeg.doet("nieuw", "lid", "R. Voorbeeld", *lid)
    leeg.doet("lid", "stopt", "r. voorbeeld", "--op", "2026-06-30")
    assert "R. Voorbeeld, organisatie: COA" in leeg.lees("rao.yaml")
    assert register(leeg)["leden"][0]["tot"] == "2026-06-30"  # type: ignore[index]
    assert "is geen lid" in leeg.faalt("lid", "stopt", "N. Niemand", "--op", "2026-06-30")


def test_a_new_organisation(leeg: Secretaris) -> None:
    """It can be invited at once."""
    leeg.doet("nieuw", "organisatie", "DJI", "Dienst Justitiële Inrichtingen")
    assert register(leeg)["organisaties"]["DJI"]["kern"] is False


def test_open_zaken_go_along(gepland: Secretaris) -> None:
    """The successor has the zaak: on the agenda to come and in its reply."""
    s = gepland
    assert f"Deze zaak gaat vanaf 10 maart 2026 mee: {ZAAK}." in s.zegt(*VOLG_OP, "2026-03-10")
    s = s.op(OVERLEG)
    s.doet("agenda", "genereer")
    assert "indiener: noord" in s.lees(OVERLEGPAD)
    assert "LKO Noord" in s.lees(f"documenten/{OVERLEG}/agenda.md")
    assert "fout" not in s.rao("valideer").output


def test_a_name_counts_from_its_day(gepland: Secretaris) -> None:
    """A meeting before that day keeps the name of then, also when its paper is made later."""
    gepland.doet("lko", "hernoem", "ter-apel", "LKO Westerwolde", "--op", "2026-03-13")
    s = gepland.op("2026-03-20")
    s.doet("agenda", "genereer", OVERLEG)
    tekst = s.lees(f"documenten/{OVERLEG}/agenda.md")
    assert ("LKO Ter Apel" in tekst, "Westerwolde" in tekst) == (True, False)


def test_a_fixed_list_stays_as_it_was(vastgesteld: Secretaris) -> None:
    """A rename, a successor and another region change no fixed list, and no paper lags behind."""
    s = vastgesteld.op("2026-04-01")
    foto = s.lees(f"documenten/{OVERLEG}/besluitenlijst.md")
    s.doet(*VOLG_OP, "2026-05-01")
    s.doet(*DTV, "2026-05-01")
    s.doet("register", "zet", "regio.naam", "Noord", "--op", "2026-05-01")
    s = s.op("2026-05-02")
    codes = {
        een["code"] for een in json.loads(s.doet("valideer", "--uitvoer", "json"))["meldingen"]
    }
    assert not {code for code in codes if code.startswith(("REG", "BSL1", "VRB0", "OVL0"))} & {
        *("REG02", "REG07", "REG09", "REG13", "VRB04", "VRB05", "VRB08", "OVL01", "BSL10"),
    }
    assert s.lees(f"documenten/{OVERLEG}/besluitenlijst.md") == foto


def test_a_reply_that_was_not_sent_goes_to_the_successor(vastgesteld: Secretaris) -> None:
    """Who goes on for an LKO hears what was decided before it was there."""
    s = vastgesteld
    s.op("2026-03-13").doet(*VOLG_OP, "2026-03-15")
    s = s.op("2026-03-16")
    s.doet("terugkoppeling", "genereer", OVERLEG)
    assert ZAAK in s.lees(f"documenten/{OVERLEG}/terugkoppeling-noord.md")


def test_an_lko_with_a_zaak_does_not_close(gepland: Secretaris) -> None:
    """A zaak without an LKO would be nobody's; rao names it and what to do."""
    zin = gepland.faalt("lko", "sluit", "ter-apel", "--op", "2026-03-05")
    assert (ZAAK in zin, "rao zaak verhuis" in zin, "rao lko volg-op" in zin) == (True,) * 3


def test_closing_in_time_to_come_says_what_must_be_done(gepland: Secretaris) -> None:
    """A planned end is kept, with what must be ready by then."""
    zin = gepland.zegt("lko", "sluit", "ter-apel", "--op", "2026-06-30")
    assert f"loopt nog: {ZAAK}. Dat moet klaar zijn op 30 juni 2026." in zin


def test_the_last_lko_stays(leeg: Secretaris) -> None:
    """A register has an LKO."""
    leeg.doet("lko", "sluit", "assen", "--op", "2026-03-31")
    assert "het laatste LKO" in leeg.faalt("lko", "sluit", "ter-apel", "--op", "2026-04-30")


def test_a_day_that_the_register_contradicts(gepland: Secretaris) -> None:
    """An LKO that brought a list cannot have been over by then."""
    assert "SL-ter-apel-2026-03-05" in gepland.faalt(*VOLG_OP, "2026-03-01")


def test_a_core_organisation_has_a_successor(leeg: Secretaris) -> None:
    """No side of the weighing is left without a core organisation (S20)."""
    assert "geen kernorganisatie meer voor opvang" in leeg.faalt(
        "organisatie", "sluit", "COA", "--op", "2026-12-31"
    )


def test_roles_and_standpunten_follow(gepland: Secretaris) -> None:
    """Who goes on is secretary from its day, and is not asked what was said already (S4, S20)."""
    s = gepland
    s.doet("standpunt", ZAAK, "DT&V", "--standpunt", "Vertrek is nabij, het document is er bijna.")
    s.doet(*DTV, "2026-03-10")
    s = s.op("2026-03-11")
    assert "genodigd: [DTV, IND, COA, AVIM]" in s.lees(OVERLEGPAD)
    assert "secretaris: {organisatie: DTV}" in s.lees(OVERLEGPAD)
    mist = next(
        een["tekst"]
        for een in json.loads(s.doet("valideer", "--uitvoer", "json"))["meldingen"]
        if een["code"] == "SIG10"
    )
    assert "DTV" not in mist


def test_an_actie_goes_along(vastgesteld: Secretaris) -> None:
    """An open actie is asked of who goes on, and found under its name."""
    s = vastgesteld.op("2026-03-14")
    assert "Open acties gaan mee: A-2026-03-12-01." in s.zegt(*DTV, "2026-03-20")
    s = s.op("2026-04-02")
    assert "A-2026-03-12-01" in s.doet("acties", "--organisatie", "DTV")
    status = s.doet("status")
    assert ("A-2026-03-12-01" in status, "DT&V" in status) == (True, False)


def test_the_same_again_changes_nothing(leeg: Secretaris) -> None:
    """Who types a change twice hears that it stands there."""
    for opdracht in (
        (*VOLG_OP, "2026-04-01"),
        ("lko", "hernoem", "assen", "LKO Midden", "--op", "2026-04-01"),
        (*DTV, "2026-04-01"),
    ):
        leeg.doet(*opdracht)
        assert "Er is niets veranderd" in leeg.zegt(*opdracht)


def test_one_organisation_in_both_roles_is_said(leeg: Secretaris) -> None:
    """That is allowed, and rare."""
    leeg.doet("rol", "draag-over", "voorzitter", "IND", "--op", "2026-04-01")
    assert "IND is vanaf 1 mei 2026 voorzitter en ook secretaris" in leeg.zegt(
        "rol", "draag-over", "secretaris", "IND", "--op", "2026-05-01"
    )


def test_a_change_may_not_contradict_another(leeg: Secretaris) -> None:
    """An LKO that gets another name next year cannot go on as another before that."""
    leeg.doet("lko", "hernoem", "assen", "LKO Midden", "--op", "2027-01-01")
    opvolger = ("lko", "volg-op", "assen", "noord", "LKO Noord", "--op", "2026-06-01")
    assert "Een naam geldt tot na de laatste dag" in leeg.faalt(*opvolger, code=2)


def test_what_happened_to_an_lko(leeg: Secretaris) -> None:
    """`historie` of an LKO tells its names, who it went on as and its end, and who recorded it."""
    leeg.doet("lko", "hernoem", "assen", "LKO Midden", "--op", "2026-04-01")
    leeg.doet("lko", "volg-op", "assen", "noord", "LKO Noord", "--op", "2026-05-01")
    leeg.doet("lko", "sluit", "noord", "--op", "2026-12-31")
    assen = _stappen(leeg, "LKO Assen")
    assert [een[:2] for een in assen] == [
        ("2026-05-01", "LKO Midden gaat verder als LKO Noord (noord)"),
        ("2026-04-01", "LKO Assen heet nu LKO Midden"),
    ]
    noord = _stappen(leeg, "noord")
    assert [een[:2] for een in noord] == [
        ("2026-12-31", "Laatste dag van LKO Noord"),
        ("2026-05-01", "LKO Noord volgt LKO Midden (assen) op"),
    ]
    assert all(commit for _, _, commit in (*assen, *noord))


def test_what_happened_to_an_organisation(leeg: Secretaris) -> None:
    """The same of an organisation, under both of its keys."""
    leeg.doet(*DTV, "2026-04-01")
    zin = "Dienst Terugkeer en Vertrek gaat verder als Dienst Terugkeer (DTV)"
    assert [een[1] for een in _stappen(leeg, "dt&v")] == [zin]
    assert "volgt Dienst Terugkeer en Vertrek (DT&V) op" in leeg.doet("historie", "DTV")


def test_history_keeps_the_name_of_the_day(vastgesteld: Secretaris) -> None:
    """A move to an LKO is told under the name that it had then."""
    s = vastgesteld.op("2026-03-20")
    s.doet("zaak", "verhuis", ZAAK, "--naar", "assen", "--op", "2026-03-20")
    s.doet("lko", "hernoem", "assen", "LKO Midden", "--op", "2026-05-01")
    assert "Verhuisd naar LKO Assen" in s.op("2026-06-01").doet("historie", ZAAK)


def _stappen(s: Secretaris, naam: str) -> list[tuple[str, str, str | None]]:
    stappen = json.loads(s.doet("historie", naam, "--json"))["stappen"]
    return [(een["datum"], een["wat"], een["commit"]) for een in stappen]


@pytest.mark.parametrize("op", ["2026-04-01", "2026-06-01"])
def test_two_never_have_one_name(leeg: Secretaris, op: str) -> None:
    """A name that another LKO has on that day is refused, also as a correction."""
    assert "Zo heet ter-apel al" in leeg.faalt(
        "lko", "hernoem", "assen", "lko Ter Apel", "--op", op
    )
    assert "Zo heet ter-apel al" in leeg.faalt("register", "zet", "lkos.assen.naam", "LKO Ter Apel")


def test_a_name_that_does_not_change_after_all(leeg: Secretaris) -> None:
    """Who takes a rename back on the same day leaves no earlier name behind."""
    voor = leeg.lees("rao.yaml")
    hernoem = ("lko", "hernoem", "assen")
    leeg.doet(*hernoem, "LKO Midden", "--op", "2026-04-01")
    leeg.doet(*hernoem, "LKO Assen", "--op", "2026-04-01")
    assert leeg.lees("rao.yaml").replace("versie: 3\n", "") == voor


def test_joining_in_another_order(leeg: Secretaris) -> None:
    """The same LKO's in another order is the same act."""
    leeg.doet("lko", "voeg-samen", "assen", "ter-apel", "noord", "LKO N", "--op", "2026-04-01")
    opnieuw = ("lko", "voeg-samen", "ter-apel", "assen", "noord", "LKO N", "--op", "2026-04-01")
    assert "Er is niets veranderd" in leeg.zegt(*opnieuw)
