"""`rao register toon` and `zet`: rao.yaml without an editor (S1-S4)."""

import json
import re

import pytest

from tests.cli.secretaris import Secretaris, erbij

ZET = ("register", "zet")


def test_only_this_line_changes(leeg: Secretaris) -> None:
    """Comments, order and every other line stay as they are."""
    voor = leeg.lees("rao.yaml")
    leeg.doet(*ZET, "termijnen.stukken_werkdagen", "7")
    assert leeg.lees("rao.yaml") == voor.replace("stukken_werkdagen: 5", "stukken_werkdagen: 7")
    assert leeg.laatste() == ("rao.yaml: termijnen.stukken_werkdagen", ["rao.yaml"])


def test_an_empty_value_takes_it_out(leeg: Secretaris) -> None:
    """What is agreed no more, counts as usual again."""
    leeg.doet(*ZET, "termijnen.stukken_werkdagen", "")
    assert "stukken_werkdagen" not in leeg.lees("rao.yaml")
    termijnen = json.loads(leeg.doet("register", "toon", "--json"))["register"]["termijnen"]
    assert termijnen["stukken_werkdagen"] == 5


def test_days_come_in_and_go_out(leeg: Secretaris) -> None:
    """A list grows and shrinks, and days stay in order."""
    voor = leeg.lees("rao.yaml")
    leeg.doet(*ZET, "deelberaad.data", "--erbij", "2026-06-16", "--erbij", "2026-05-19")
    assert erbij(voor, leeg.lees("rao.yaml")) == [
        "versie: 2\n",
        "deelberaad: {data: [2026-05-19, 2026-06-16]}\n",
    ]
    leeg.doet(*ZET, "deelberaad.data", "--weg", "2026-05-19")
    assert "data: [2026-06-16]" in leeg.lees("rao.yaml")


def test_a_word_becomes_known(leeg: Secretaris) -> None:
    """A word that is no name of a person comes in and goes out."""
    voor = leeg.lees("rao.yaml")
    leeg.doet(*ZET, "bekende_woorden", "--erbij", "Operatie Zeester")
    assert erbij(voor, leeg.lees("rao.yaml")) == [
        "versie: 7\n",
        "bekende_woorden: [Operatie Zeester]\n",
    ]
    leeg.doet(*ZET, "bekende_woorden", "--weg", "Operatie Zeester")
    assert "bekende_woorden" not in leeg.lees("rao.yaml")


def test_a_recess_is_a_row(leeg: Secretaris) -> None:
    """An item of two parts has a semicolon between them."""
    leeg.doet(*ZET, "reces", "--erbij", "2026-07-13;2026-08-21")
    assert "  - {van: 2026-07-13, tot: 2026-08-21}\n" in leeg.lees("rao.yaml")
    assert "van 13 juli 2026 tot en met 21 augustus 2026" in leeg.doet("register", "toon")
    leeg.doet(*ZET, "reces", "--weg", "2026-07-13;2026-08-21")
    assert "reces" not in leeg.lees("rao.yaml")


def test_a_row_goes_by_its_first_part(leeg: Secretaris) -> None:
    """Who takes a row out types as much of it as tells it from the others."""
    zet = (*ZET, "lko_dagen")
    leeg.doet(*zet, "--erbij", "2026-10-01;Assen", "--erbij", "2026-10-01;Emmen")
    assert "staat vaker" in leeg.faalt(*zet, "--weg", "2026-10-01", code=2)
    leeg.doet(*zet, "--weg", "2026-10-01;Emmen")
    assert "staat niet in lko_dagen" in leeg.zegt(*zet, "--weg", "2026-10-02")
    leeg.doet(*zet, "--weg", "2026-10-01")
    assert "lko_dagen" not in leeg.lees("rao.yaml")


@pytest.mark.parametrize(
    ("plek", "waarde", "zin"),
    [
        ("termijnen.stukken_werkdage", "7", "Bedoelt u termijnen.stukken_werkdagen?"),
        ("termijnen.stukken_werkdagen", "veel", "moet een geheel getal zijn"),
        ("regio.frequentie", "dagelijks", "Kies uit: kwartaal, maandelijks"),
        ("regio.provincies", "Drenthe, Groningen, Utrecht", "een of twee provincies"),
        ("regio.naam", "+++", "er staat geen letter in"),
        ("regels.SIG99", "fout", "Er is geen regel 'SIG99'"),
        ("organisaties.AVIM.kern", "nee", "AVIM staat voor toezicht"),
        ("lkos.nergens.naam", "LKO Nergens", "rao nieuw lko"),
        ("lkos.assen.tot", "2026-12-31", "rao lko sluit"),
        ("leden", "R. Voorbeeld", "rao nieuw lid"),
        ("termijnen", "5", "termijnen.stukken_werkdagen"),
        ("termijnen.actie_dagen", "0", "1"),
    ],
)
def test_what_cannot_be_says_what_can(leeg: Secretaris, plek: str, waarde: str, zin: str) -> None:
    """An unknown place and a wrong value change nothing, and name what is meant or allowed."""
    assert zin in leeg.faalt(*ZET, plek, waarde, code=2)


def test_every_place_of_the_schema_is_there(leeg: Secretaris) -> None:
    """A key that the schema learns can be set at once, under the keys that the register has."""
    plekken = json.loads(leeg.doet("register", "toon", "--alles", "--json"))["plekken"]
    namen = {een["plek"] for een in plekken}
    assert {
        *("regio.naam", "reces", "deelberaad.data", "uitwisseling.remote"),
        *("lkos.assen.deelnemers", "organisaties.DT&V.aspect", "termijnen.ritme_dagen"),
    } <= namen
    assert all(een["uitleg"] for een in plekken)


def test_the_region_gets_another_name(leeg: Secretaris) -> None:
    """The earlier name stays with its last day, and counts until then."""
    leeg.doet(*ZET, "regio.naam", "Noord-Nederland", "--op", "2027-01-01")
    assert "namen:\n    - {naam: Groningen en Drenthe, tot: 2026-12-31}\n" in leeg.lees("rao.yaml")
    assert "RAO Groningen en Drenthe" in leeg.doet("status")
    assert "RAO Noord-Nederland" in leeg.op("2027-01-01").doet("status")


def test_a_name_without_a_day_is_a_correction(leeg: Secretaris) -> None:
    """A slip of the pen leaves no earlier name; rao says how to give it a day."""
    assert "--op DATUM" in leeg.zegt(*ZET, "lkos.assen.naam", "LKO Assen-Zuid")
    assert "namen" not in leeg.lees("rao.yaml")


def test_an_old_rao_is_kept_away(leeg: Secretaris) -> None:
    """What an older rao does not know, makes rao.yaml of a newer form."""
    leeg.doet("lko", "hernoem", "assen", "LKO Noord", "--op", "2027-01-01")
    assert "versie: 3\n" in leeg.lees("rao.yaml")


def test_the_exchange_keeps_the_first_name(leeg: Secretaris) -> None:
    """What the region shared under its first name stays its own: it is no other region."""
    titel = ("--type", "trend", "--titel", "Lang wachten", "--omschrijving", "Het duurt lang.")
    leeg.onderwerp("trend-wachten", *titel, "--indiener", "COA")
    leeg.doet(*ZET, "regio.naam", "Noord-Nederland", "--op", "2026-03-05")
    deel = ("trend", "deel", "trend-wachten", "--regio", "Groningen en Drenthe")
    assert "is de eigen regio" in leeg.faalt(*deel, "--datum", "2026-03-05", code=2)


@pytest.mark.parametrize("dag", ["1 juli 2027", "1-7-2027", "2027-07-01"])
def test_days_as_people_type_them(leeg: Secretaris, dag: str) -> None:
    """A day is read as by every other command, in a list and in a row, coming in and going out."""
    leeg.doet(*ZET, "deelberaad.data", "--erbij", dag, "--erbij", "morgen")
    assert "data: [2026-03-06, 2027-07-01]" in leeg.lees("rao.yaml")
    leeg.doet(*ZET, "reces", "--erbij", f"{dag};1 aug 2027")
    assert "  - {van: 2027-07-01, tot: 2027-08-01}\n" in leeg.lees("rao.yaml")
    leeg.doet(*ZET, "reces", "--weg", dag)
    leeg.doet(*ZET, "deelberaad.data", "--weg", dag)
    assert "2027" not in leeg.lees("rao.yaml")


def test_a_day_that_is_not_there(leeg: Secretaris) -> None:
    """A day that the calendar does not have is refused as everywhere."""
    zin = leeg.faalt(*ZET, "deelberaad.data", "--erbij", "31 juni 2027", code=2)
    assert "'31 juni 2027' bestaat niet op de kalender. Juni 2027 heeft 30 dagen." in zin


def test_days_of_all_lkos(leeg: Secretaris) -> None:
    """A row may leave a part out or have a comma in its text, and goes by how it begins."""
    voor = leeg.lees("rao.yaml")
    leeg.doet(*ZET, "lko_dagen", "--erbij", "1 oktober 2027;Assen;Cijfers, en de werkwijze")
    leeg.doet(*ZET, "lko_dagen", "--erbij", "1 oktober 2026;;De eerste")
    assert (
        "  - {datum: 2026-10-01, toelichting: De eerste}\n"
        "  - {datum: 2027-10-01, locatie: Assen, toelichting: 'Cijfers, en de werkwijze'}\n"
    ) in leeg.lees("rao.yaml")
    assert "1 oktober 2027; Assen; Cijfers, en de werkwijze" in leeg.doet("register", "toon")
    leeg.doet(*ZET, "lko_dagen", "--weg", "1-10-2026", "--weg", "1-10-2027")
    assert leeg.lees("rao.yaml").replace("versie: 3\n", "") == voor


@pytest.mark.parametrize(
    ("plek", "waarde"),
    [
        ("regels.SIG12", "fout"),
        ("rubricering", "Vertrouwelijk"),
        ("rubricering.per_document.agenda", "Openbaar"),
        ("huisstijl.kleur", "#005F73"),
        ("huisstijl.voettekst", "RAO, secretariaat"),
        ("deelberaad.data", "1 juli 2027, 2 juni 2027"),
        ("deelberaad.stukken_werkdagen", "8"),
        ("uitwisseling.remote", "https://git.voorbeeld.nl/rao.git"),
        ("reces", "13-7-2026 t/m 21-8-2026"),
        ("lkos.assen.locatie", "azc Assen"),
    ],
)
def test_in_and_out_again(leeg: Secretaris, plek: str, waarde: str) -> None:
    """What is set and taken out leaves no empty block behind; `toon` shows it in between."""
    voor = leeg.lees("rao.yaml")
    leeg.doet(*ZET, plek, waarde)
    assert plek.split(".", maxsplit=1)[0] in leeg.lees("rao.yaml")
    leeg.doet(*ZET, plek, "", "--ja")
    assert re.sub(r"versie: .\n", "", leeg.lees("rao.yaml")) == voor


def test_one_marking_becomes_one_per_document(leeg: Secretaris) -> None:
    """A text for all documents stays when one of them gets its own."""
    leeg.doet(*ZET, "rubricering", "Vertrouwelijk")
    leeg.doet(*ZET, "rubricering.per_document.agenda", "Openbaar")
    leeg.doet(*ZET, "rubricering", "Geheim")
    assert "rubricering: {tekst: Geheim, per_document: {agenda: Openbaar}}\n" in leeg.lees(
        "rao.yaml"
    )
