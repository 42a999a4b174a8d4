"""`rao nieuw gemeente`: a gemeente comes into the register without an editor (S6, S7)."""

import pytest

from tests.cli.secretaris import OVERLEG, Secretaris

EMMEN = ("nieuw", "gemeente", "emmen", "gemeente Emmen")
ZET = ("register", "zet", "gemeenten.emmen.naam", "Emmen-Zuid")


def test_new(leeg: Secretaris) -> None:
    """It gets a key and a name, and what the contact is about; an older rao is kept away."""
    assert leeg.doet(*EMMEN, "--toelichting", "Opvang") == "emmen\n"
    assert "emmen: {naam: gemeente Emmen, toelichting: Opvang}" in leeg.lees("rao.yaml")
    assert leeg.laatste() == ("Gemeente erbij: emmen", ["rao.yaml"])
    assert "\nversie: 3\n" in leeg.lees("rao.yaml")


@pytest.mark.parametrize(
    ("sleutel", "naam", "zin"),
    [
        ("Emmen", "Emmen", "Bijvoorbeeld: emmen"),
        ("emmen", "+++", "er staat geen letter in"),
        ("emmen", "mw. Jansen", "naam van een persoon"),
    ],
)
def test_what_is_no_gemeente(leeg: Secretaris, sleutel: str, naam: str, zin: str) -> None:
    """A key or name that cannot be is refused in one sentence."""
    assert zin in leeg.faalt("nieuw", "gemeente", sleutel, naam, code=2)


def test_the_key_of_an_lko_may_be_used(leeg: Secretaris) -> None:
    """A gemeente and an LKO often go by the same place; each keeps its own."""
    assert leeg.doet("nieuw", "gemeente", "assen", "gemeente Assen") == "assen\n"
    leeg.doet("nieuw", "overleg", "--datum", OVERLEG)
    wat = ("agenda", "voeg-toe", "--onderwerp", "Een school", "--indiener")
    assert "lko:assen of gemeente:assen" in leeg.faalt(*wat, "assen")
    leeg.doet(*wat, "gemeente:assen")


def test_what_is_there_already(leeg: Secretaris) -> None:
    """The same again changes nothing; a key is of one gemeente only."""
    leeg.doet(*EMMEN)
    assert "alles stond er al" in leeg.zegt(*EMMEN)
    anders = leeg.faalt(*EMMEN[:3], "gemeente Zuid")
    assert "rao register zet gemeenten.emmen.naam" in anders


def test_another_name(leeg: Secretaris) -> None:
    """It can be put right; a gemeente keeps no earlier names, so a day has no meaning."""
    leeg.doet(*EMMEN)
    assert "--op hoort bij de naam van" in leeg.faalt(*ZET, "--op", "2026-04-01", code=2)
    gezegd = leeg.zegt(*ZET)
    assert "--op" not in gezegd
    assert "Ook stukken van vroeger krijgen nu deze naam, behalve wat vastligt." in gezegd
    assert "emmen: {naam: Emmen-Zuid}" in leeg.lees("rao.yaml")


@pytest.mark.parametrize(
    ("opdracht", "code"),
    [
        (("register", "zet", "gemeenten", "--erbij", "Emmen"), 2),
        (("agenda", "voeg-toe", "--onderwerp", "X", "--indiener", "gemeente:emmen"), 3),
        (("overleg", "gemeente", OVERLEG, "emmen", "--werkt-mee", "ja"), 3),
    ],
)
def test_who_does_not_know_it_is_told(
    gehouden: Secretaris, opdracht: tuple[str, ...], code: int
) -> None:
    """Where a gemeente is named that is not there, rao says how it comes there."""
    gehouden.doet("nieuw", "overleg", "--datum", "2026-04-09")
    assert "rao nieuw gemeente" in gehouden.faalt(*opdracht, code=code)
