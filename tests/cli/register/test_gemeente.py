"""`rao nieuw gemeente`, and a gemeente or table that gets another name or goes (S7, S15)."""

import json

import pytest

from tests.cli.secretaris import OVERLEG, OVERLEGPAD, Secretaris

NIEUW = ("nieuw", "gemeente", "emmen", "gemeente Emmen")
ZET = ("register", "zet")


def test_new(leeg: Secretaris) -> None:
    """It stands in rao.yaml and in the list of gemeenten; the same again changes nothing."""
    assert leeg.doet(*NIEUW) == "emmen\n"
    assert leeg.laatste() == ("Gemeente erbij: emmen", ["rao.yaml"])
    assert "gemeente Emmen" in leeg.doet("lijst", "gemeenten")
    assert "Er is niets veranderd" in leeg.zegt(*NIEUW)


def test_the_interview(leeg: Secretaris) -> None:
    """Without words rao cannot ask, and says which are missing."""
    assert "SLEUTEL" in leeg.faalt("nieuw", "gemeente", code=2)


@pytest.mark.parametrize(
    ("sleutel", "naam", "zin"),
    [
        ("Emmen", "gemeente Emmen", "Bijvoorbeeld: emmen"),
        ("emmen", "+++", "er staat geen letter in"),
        ("emmen", "  ", "is leeg"),
        ("emmen", "mw. Jansen", "naam van een persoon"),
        ("emmen", "gemeente \x07Emmen", "een teken dat niemand ziet"),
        ("emmen", "g" * 90, "90 tekens"),
    ],
)
def test_what_cannot_be(leeg: Secretaris, sleutel: str, naam: str, zin: str) -> None:
    """A gemeente and a table are refused for what an LKO is refused for."""
    assert zin in leeg.faalt("nieuw", "gemeente", sleutel, naam, code=2)
    assert zin in leeg.faalt("nieuw", "tafel", sleutel, "--naam", naam, code=2)


@pytest.mark.parametrize("wie", [("emmen", "gemeente Zuidoost"), ("zuidoost", "Gemeente emmen")])
def test_a_key_and_a_name_are_of_one(leeg: Secretaris, wie: tuple[str, str]) -> None:
    """A key or name in use is refused, with the command for another name."""
    leeg.doet(*NIEUW)
    assert "rao register zet gemeenten.emmen.naam NAAM" in leeg.faalt("nieuw", "gemeente", *wie)


def test_two_tables_with_one_name(leeg: Secretaris) -> None:
    """A table is found by its name, so no other one has it."""
    leeg.doet("nieuw", "tafel", "zorg", "--naam", "het Zorgoverleg")
    assert "tafel:zorg" in leeg.faalt("nieuw", "tafel", "raad", "--naam", "het zorgoverleg")
    assert "is al een LKO: LKO Assen" in leeg.faalt("nieuw", "tafel", "raad", "--naam", "LKO Assen")


def test_another_name(leeg: Secretaris) -> None:
    """A gemeente and a table get another name; what cannot be a name is refused."""
    leeg.doet(*NIEUW)
    leeg.doet("nieuw", "tafel", "zorg", "--naam", "het Zorgoverleg")
    leeg.doet(*ZET, "gemeenten.emmen.naam", "gemeente Zuidoost")
    leeg.doet(*ZET, "tafels.zorg.naam", "de Zorgtafel")
    assert "emmen: {naam: gemeente Zuidoost}" in leeg.lees("rao.yaml")
    assert "zorg: {naam: de Zorgtafel}" in leeg.lees("rao.yaml")
    assert "naam van een persoon" in leeg.faalt(*ZET, "tafels.zorg.naam", "mw. Jansen", code=2)
    assert 'zet gemeenten.emmen ""' in leeg.faalt(*ZET, "gemeenten.emmen.naam", "", code=2)


def test_out(leeg: Secretaris) -> None:
    """What nobody speaks of can go, and leaves no empty block."""
    voor = leeg.lees("rao.yaml")
    leeg.doet(*NIEUW)
    leeg.doet("nieuw", "tafel", "zorg", "--naam", "het Zorgoverleg")
    leeg.doet(*ZET, "gemeenten.emmen", "")
    leeg.doet(*ZET, "tafels.zorg", "")
    assert leeg.lees("rao.yaml").replace("versie: 3\n", "") == voor
    assert "rao nieuw gemeente emmen" in leeg.faalt(*ZET, "gemeenten.emmen", "", code=2)


def test_out_of_use_only(besloten: Secretaris) -> None:
    """What a meeting or topic names stays: else that names nothing."""
    s = besloten
    s.doet(*NIEUW)
    s.doet("overleg", "gemeente", OVERLEG, "emmen", "--werkt-mee", "ja")
    assert OVERLEGPAD in s.faalt(*ZET, "gemeenten.emmen", "")
    s.doet("nieuw", "tafel", "zorg", "--naam", "het Zorgoverleg")
    wat = ("--type", "thema", "--titel", "Zorg", "--indiener", "COA", "--voor-agenda", "zorg")
    s.onderwerp("thema-zorg", *wat, "--omschrijving", "Er is te weinig zorg.")
    assert "wordt nog genoemd" in s.faalt(*ZET, "tafels.zorg", "")


def test_a_fixed_list_keeps_the_name(besloten: Secretaris) -> None:
    """Another name of a gemeente changes no list that is fixed, and no rule complains of it."""
    s = besloten
    s.doet(*NIEUW)
    s.doet("overleg", "gemeente", OVERLEG, "emmen", "--werkt-mee", "ja")
    s.doet("besluitenlijst", "stel-vast", OVERLEG, "--ja")
    pad = f"documenten/{OVERLEG}/besluitenlijst.md"
    voor = s.lees(pad), _codes(s)
    s.doet(*ZET, "gemeenten.emmen.naam", "gemeente Zuidoost")
    assert (s.lees(pad), _codes(s)) == voor


def _codes(s: Secretaris) -> list[str]:
    meldingen = json.loads(s.doet("valideer", "--uitvoer", "json"))["meldingen"]
    return [een["code"] for een in meldingen]


def test_messages_name_the_command(besloten: Secretaris) -> None:
    """Who names a gemeente or a table that is not there, hears how it comes in."""
    s = besloten
    gemeente = ("overleg", "gemeente", OVERLEG)
    assert "rao nieuw gemeente emmen" in s.faalt(*gemeente, "emmen", "--werkt-mee", "ja")
    s.doet(*NIEUW)
    assert "rao nieuw gemeente" in s.faalt(*gemeente, "assen", "--werkt-mee", "ja")
    assert "rao nieuw tafel" in s.faalt("agendapunten", "genereer", "--voor", "zorg")
