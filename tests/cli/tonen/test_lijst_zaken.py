"""`rao lijst zaken`: how zaken ended, what is special, which run for long (S7, S9)."""

import json

import pytest

from tests.cli import deelberaad
from tests.cli.secretaris import LIJSTPAD, OVERLEG, ZAAK, Secretaris
from tests.cli.voorraad import uit_voorraad

ANDER = "Z-4M8T23"


@pytest.fixture
@uit_voorraad
def twee(ontvangen: Secretaris) -> Secretaris:
    """Two zaken: one with nuisance, and one that ended in March."""
    deelberaad.vul(ontvangen)
    begin, zaken, rest = ontvangen.lees(LIJSTPAD).partition("zaken:\n")
    met = rest.replace("groep: gezin\n", "groep: gezin\n    kenmerken: [overlast]\n", 1)
    ontvangen.typt_nieuw(LIJSTPAD, f"{begin}{zaken}{met}{rest.replace(ZAAK, ANDER)}")
    s = ontvangen.op("2026-03-10")
    s.doet("zaak", "sluit", ANDER, "--afloop", "vergunning", "--op", "2026-03-09", "--ja")
    return s


def kenmerken(s: Secretaris, *args: str) -> list[str]:
    """Return which zaken a list has."""
    rijen = json.loads(s.doet("lijst", "zaken", *args, "--json"))["zaken"]
    return [rij["kenmerk"] for rij in rijen]


def test_by_how_it_ended(twee: Secretaris) -> None:
    """Only the zaken that ended so, or in any way; the screen says how."""
    assert kenmerken(twee, "--afloop", "vergunning") == [ANDER]
    assert kenmerken(twee, "--afloop", "alle") == [ANDER]
    assert kenmerken(twee, "--afloop", "overdracht") == []
    scherm = twee.doet("lijst", "zaken", "--afloop", "vergunning")
    assert "afloop" in scherm.splitlines()[0]
    assert "vergunning" in scherm.splitlines()[1]


def test_by_what_is_special(twee: Secretaris) -> None:
    """Only the zaken with that mark, and a column that says which."""
    assert kenmerken(twee, "--kenmerk", "overlast") == [ZAAK]
    assert kenmerken(twee, "--kenmerk", "locatieoverstijgend") == []
    assert "overlast" in twee.doet("lijst", "zaken", "--kenmerk", "overlast").splitlines()[1]


def test_for_a_machine(twee: Secretaris) -> None:
    """JSON tells of each zaak how it ended, what is special and whether it runs for long."""
    rijen = json.loads(twee.doet("lijst", "zaken", "--json"))["zaken"]
    delen = {rij["kenmerk"]: (rij["afloop"], rij["bijzonder"], rij["lang"]) for rij in rijen}
    assert delen == {ZAAK: (None, "overlast", False), ANDER: ("vergunning", None, False)}


def test_what_runs_for_long(twee: Secretaris) -> None:
    """After six months an open zaak runs for long; one that ended does not."""
    assert "Er zijn geen zaken die hierbij passen." in twee.zegt("lijst", "zaken", "--lang")
    laat = twee.op("2026-09-05")
    assert kenmerken(laat, "--lang") == [ZAAK]
    kop, regel = laat.doet("lijst", "zaken", "--lang").splitlines()
    assert kop.split()[:5] == ["kenmerk", "LKO", "sinds", "dagen", "overleggen"]
    assert regel.split()[:5] == [ZAAK, "ter-apel", "2026-03-05", "184", "0"]
    assert "1 zaak loopt 6 maanden of langer." in laat.zegt("lijst", "zaken", "--lang")


def test_the_term_is_of_the_region(twee: Secretaris) -> None:
    """After how many months that is, stands in rao.yaml."""
    tekst = twee.lees("rao.yaml")
    twee.typt_nieuw("rao.yaml", tekst.replace("termijnen: {", "termijnen: {lang_maanden: 2, "))
    assert kenmerken(twee.op("2026-05-05"), "--lang") == [ZAAK]
    assert kenmerken(twee.op("2026-05-04"), "--lang") == []


def test_the_last_decision(gehouden: Secretaris) -> None:
    """The screen tells what was decided last, and when."""
    besluit = ("nieuw", "besluit", "--punt", ZAAK, "--uitkomst", "aanhouden", "--besluit", "Wacht.")
    gehouden.doet(*besluit, "--motivering", "Nog niets.", "--hervatten-op", "2026-04-09")
    laat = gehouden.op("2026-09-10")
    assert f"{OVERLEG} aangehouden" in laat.doet("lijst", "zaken", "--lang")


def test_on_the_agenda(twee: Secretaris) -> None:
    """The item about long stay names the zaken that run for long on that day."""
    s = twee.op("2026-09-05")
    s.doet("nieuw", "overleg", "--datum", "2026-09-10")
    s.doet("agenda", "genereer", "2026-09-10")
    agenda = s.lees("documenten/2026-09-10/agenda.md")
    deel = agenda[agenda.index("lang verblijf") :]
    assert "**Deze zaken staan al lang op de lijst, geteld tot de dag van het overleg**" in deel
    assert f"| {ZAAK} |" in deel
    assert f"| {ANDER} |" not in deel


def test_another_kind(twee: Secretaris) -> None:
    """These choices are about zaken only."""
    zin = twee.faalt("lijst", "acties", "--afloop", "alle", code=2)
    assert "Bij acties kan --afloop niet." in zin


def test_figures(twee: Secretaris) -> None:
    """`rao cijfers` counts nuisance per LKO, on the screen, in JSON and in CSV."""
    assert "Overlast en meer dan één locatie" in twee.doet("cijfers")
    data = json.loads(twee.doet("cijfers", "--json"))
    (ter_apel,) = [rij for rij in data["groepen"] if rij["lkos"] == ["ter-apel"]]
    assert ter_apel["bijzonder"] == {"overlast": 1, "locatieoverstijgend": 0}
    assert data["totaal"]["aflopen"]["vergunning"] == 1
