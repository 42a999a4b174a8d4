"""`rao concept`: what waits can be seen and thrown away, and goes when its subject is closed."""

import json
import os
import sys
import time
from pathlib import Path

import pytest

from rao_cli.store.concept.bestanden import bewaar_concept
from rao_cli.store.concept.inhoud import ConceptInhoud
from rao_cli.store.concept.nemen import neem_concept
from rao_cli.store.concept.plek import concepten
from rao_cli.workflow.gesprek import conceptnaam
from tests.cli.questions.test_gesprek import gesprek
from tests.cli.secretaris import LIJST, LIJSTPAD, OVERLEG, ZAAK, Secretaris

STANDPUNT = f"standpunt-{ZAAK}-IND"


def leg_klaar(s: Secretaris, naam: str, *opdracht: str) -> None:
    """Keep two answers, and a question that was skipped, for a command."""
    concept = neem_concept(s.map, naam, lambda _: True)
    antwoorden = {"een": "Eén", "twee": "Twee", "drie": None}
    concept.bewaar(ConceptInhoud(opdracht=opdracht, sinds="2026-03-05", antwoorden=antwoorden))
    concept.sluit()


def _map(s: Secretaris) -> Path:
    return s.map / ".git" / "rao" / "concepten"


def test_what_waits(lijst: Secretaris) -> None:
    """Name, command, how many answers and since when; a skipped question is no answer."""
    leg_klaar(lijst, LIJST, "nieuw", "zaak", LIJST)
    (een,) = json.loads(lijst.doet("concept", "--json"))["concepten"]
    assert een == {
        "naam": LIJST,
        "opdracht": f"rao nieuw zaak {LIJST}",
        "antwoorden": 2,
        "sinds": "2026-03-05",
        "kan_verder": True,
        "bezig": False,
        "wat": f"een half ingevulde zaak voor {LIJST}",
        "klacht": "",
        "bestand": str(_map(lijst) / f"{LIJST}.json"),
    }
    assert f"rao nieuw zaak {LIJST}" in lijst.doet("concept")


def test_nothing_waits(lijst: Secretaris) -> None:
    """Without answers there is nothing to show, and no failure."""
    assert lijst.zegt("concept") == "Er wachten geen antwoorden."


def test_an_older_draft(lijst: Secretaris) -> None:
    """What an older rao kept is named and counted too."""
    bewaar_concept(lijst.map, STANDPUNT, {"standpunt": "Geen nieuwe feiten."})
    (een,) = json.loads(lijst.doet("concept", "--json"))["concepten"]
    assert (een["opdracht"], een["antwoorden"]) == (f"rao standpunt {ZAAK} IND", 1)


def test_it_does_not_wait_for_ever(lijst: Secretaris) -> None:
    """What nobody worked on for thirty days goes, and is named; what is younger stays."""
    leg_klaar(lijst, LIJST, "nieuw", "zaak", LIJST)
    leg_klaar(lijst, STANDPUNT, "standpunt", ZAAK, "IND")
    lang_geleden = time.time() - 32 * 24 * 3600
    os.utime(_map(lijst) / f"{LIJST}.json", (lang_geleden, lang_geleden))
    zegt = lijst.zegt("concept")
    assert f"Uw antwoorden onder '{LIJST}' zijn weg: er gebeurde 30 dagen niets mee." in zegt
    assert concepten(lijst.map) == [STANDPUNT]


def test_another_day_takes_nothing_away(lijst: Secretaris) -> None:
    """Who only looks ahead with --vandaag keeps the answers."""
    leg_klaar(lijst, LIJST, "nieuw", "zaak", LIJST)
    lijst.op("2099-01-01").zegt("concept")
    assert concepten(lijst.map) == [LIJST]


def test_an_act_takes_along_what_is_too_old(lijst: Secretaris) -> None:
    """Whoever never looks is told at the next act."""
    leg_klaar(lijst, STANDPUNT, "standpunt", ZAAK, "IND")
    os.utime(_map(lijst) / f"{STANDPUNT}.json", (0, 0))
    assert "30 dagen" in lijst.zegt("nieuw", "lko", "zwolle", "LKO Zwolle")
    assert concepten(lijst.map) == []


def test_throwing_away_needs_a_yes(lijst: Secretaris) -> None:
    """Without a terminal only --ja is a yes."""
    leg_klaar(lijst, LIJST, "nieuw", "zaak", LIJST)
    weg = ("concept", "gooi-weg", LIJST)
    assert "Er is niets weggegooid" in lijst.faalt(*weg, code=2)
    lijst.doet(*weg, "--proef")
    assert concepten(lijst.map) == [LIJST]
    lijst.doet(*weg, "--ja")
    assert concepten(lijst.map) == []
    assert list((lijst.map / ".git" / "rao" / "concepten").iterdir()) == []


@pytest.mark.parametrize(
    ("woorden", "code"), [(("gooi-weg", "SL-x"), 3), (("gooi-weg",), 2), ((LIJST,), 2)]
)
def test_what_is_not_there(lijst: Secretaris, woorden: tuple[str, ...], code: int) -> None:
    """A name that nobody knows is not there; no name, or another verb, is wrong usage."""
    leg_klaar(lijst, LIJST, "nieuw", "zaak", LIJST)
    assert "rao concept" in lijst.faalt("concept", *woorden, code=code)


def test_what_another_window_works_on_stays(lijst: Secretaris) -> None:
    """Nobody throws away what is being typed in another window."""
    concept = neem_concept(lijst.map, LIJST, lambda _: True)
    concept.bewaar(ConceptInhoud(opdracht=("nieuw", "zaak", LIJST), antwoorden={"een": "Eén"}))
    assert "Een ander venster is nu bezig" in lijst.faalt("concept", "gooi-weg", LIJST, "--ja")
    assert "half ingevulde zaak" not in lijst.doet("status")
    concept.sluit()
    assert "half ingevulde zaak" in lijst.doet("status")


def test_it_goes_with_its_subject(lijst: Secretaris) -> None:
    """An act that closes a list takes along what waits for it, and says so; nothing else."""
    leg_klaar(lijst, LIJST, "nieuw", "zaak", LIJST)
    leg_klaar(lijst, STANDPUNT, "standpunt", ZAAK, "IND")
    leg_klaar(lijst, "onderwerp", "nieuw", "onderwerp")
    gezegd = lijst.zegt("signaallijst", "trek-in", LIJST, "--reden", "Dubbel", "--ja")
    assert f"Uw antwoorden voor een half ingevulde zaak voor {LIJST} zijn weg" in gezegd
    assert concepten(lijst.map) == ["onderwerp"]


def test_a_decided_item(gehouden: Secretaris) -> None:
    """A decision takes along what was half filled in about its item."""
    s, woorden = gehouden.op(OVERLEG), ("nieuw", "besluit", "--overleg", OVERLEG, "--punt", ZAAK)
    leg_klaar(s, f"besluit-{OVERLEG}-z-7k3f9e", *woorden)
    s.doet("nieuw", "besluit", "--punt", ZAAK, "--uitkomst", "afgehandeld", "--besluit", "Klaar")
    assert concepten(s.map) == []


@pytest.mark.parametrize(
    ("naam", "opdracht"),
    [
        ("SL-assen-2020-01-01", ("nieuw", "zaak", "SL-assen-2020-01-01")),
        ("standpunt-Z-000000-IND", ("standpunt", "Z-000000", "IND")),
        (f"standpunt-{ZAAK}-RDW", ("standpunt", ZAAK, "RDW")),
        ("overleg-houd-2020-01-01", ("overleg", "houd", "2020-01-01")),
        ("actie-verval-A-2020-01-01-01", ("actie", "verval", "A-2020-01-01-01")),
        ("wat-dan-ook", ()),
    ],
)
def test_no_dead_end(lijst: Secretaris, naam: str, opdracht: tuple[str, ...]) -> None:
    """What cannot be finished now is named; `rao concept` says how to be rid of it."""
    leg_klaar(lijst, naam, *opdracht)
    status = lijst.doet("status")
    assert "maar dat kan nu niet" in " ".join(status.split())
    assert "rao concept\n" in status
    assert naam in lijst.doet("concept")
    lijst.doet("concept", "gooi-weg", naam, "--ja")
    assert "rao concept" not in lijst.doet("status")


#: What a crash of the disk, another program or a person may have left of a draft.
KAPOT = [
    b"",
    b"\0" * 300,
    b'{"opdracht": ["nieuw", "za',
    b"[]",
    b"\xff\xfe",
    b'"tekst"',
    b"[" * 100_000,
    b'{"opdracht": "nieuw zaak", "antwoorden": {}}',
    b'{"opdracht": [], "antwoorden": ["Een"]}',
]


@pytest.mark.parametrize("inhoud", KAPOT, ids=lambda data: ascii(data[:20]))
def test_a_damaged_draft(lijst: Secretaris, inhoud: bytes) -> None:
    """It is named as damaged, with where it lies and what to do; and it can be thrown away."""
    _map(lijst).mkdir(parents=True)
    bestand = _map(lijst) / f"{LIJST}.json"
    bestand.write_bytes(inhoud)
    gezegd = " ".join(lijst.zegt("concept").split())
    assert f"{LIJST}: rao kan deze antwoorden niet lezen: het bestand is beschadigd." in gezegd
    assert f"Het bestand is {bestand}." in gezegd
    (een,) = json.loads(lijst.doet("concept", "--json"))["concepten"]
    assert (een["kan_verder"], een["klacht"]) == (False, "het bestand is beschadigd")
    assert "iets wat rao niet kan lezen" in " ".join(lijst.doet("status").split())
    lijst.doet("concept", "gooi-weg", LIJST, "--ja")
    assert concepten(lijst.map) == []


def test_what_goes_along_is_named_before_the_question(lijst: Secretaris) -> None:
    """Without a terminal the refusal names the draft, and how to finish it first."""
    leg_klaar(lijst, STANDPUNT, "standpunt", ZAAK, "IND")
    fout = lijst.faalt("zaak", "verwijder", ZAAK, code=2)
    assert f"er wacht nog een half ingevuld standpunt over {ZAAK} (2 antwoorden)." in fout
    assert f"rao standpunt {ZAAK} IND" in fout
    assert concepten(lijst.map) == [STANDPUNT]


@pytest.mark.parametrize(("antwoord", "over"), [("nee", [STANDPUNT]), ("ja", [])])
def test_who_says_yes_knew_what_goes_along(
    lijst: Secretaris, antwoord: str, over: list[str]
) -> None:
    """At a terminal the draft stands above the question."""
    leg_klaar(lijst, STANDPUNT, "standpunt", ZAAK, "IND")
    _, tekst = gesprek(lijst, ("zaak", "verwijder", ZAAK), [antwoord])
    assert " ".join(tekst.split()).index("er wacht nog een half") < tekst.index("Doorgaan?")
    assert concepten(lijst.map) == over


def test_a_half_decision_is_named_before_it_is_too_late(gehouden: Secretaris) -> None:
    """Fixing a decision list would take a half typed decision along, so that is named."""
    naam = f"besluit-{OVERLEG}-{ZAAK}"
    opdracht = ("nieuw", "besluit", "--overleg", OVERLEG, "--punt", ZAAK)
    leg_klaar(gehouden, naam, *opdracht)
    stel_vast = ("besluitenlijst", "stel-vast", OVERLEG, "--zonder-besluit", f"{ZAAK}=Geen tijd")
    gehouden.doet("besluitenlijst", "genereer", OVERLEG)
    assert f"een half ingevuld besluit over {ZAAK}" in gehouden.faalt(*stel_vast, code=2)
    assert "Dat kan hierna niet meer" in gehouden.zegt(*stel_vast, "--proef")
    gehouden.doet(*stel_vast, "--ja")
    assert naam not in concepten(gehouden.map)


def test_what_was_not_named_stays(lijst: Secretaris) -> None:
    """An act that asks nothing leaves the draft, and says how to throw it away."""
    leg_klaar(lijst, STANDPUNT, "standpunt", ZAAK, "IND")
    lijst.schrijf(LIJSTPAD, lijst.lees(LIJSTPAD).replace("status: concept", "status: ingetrokken"))
    gezegd = lijst.zegt("bewaar")
    assert "dat kan nu niet meer. Gooi het weg als u het niet meer nodig hebt" in gezegd
    assert concepten(lijst.map) == [STANDPUNT]


def test_nothing_is_written_over_a_damaged_draft(lijst: Secretaris) -> None:
    """The same interview gets a draft of its own, and an act that closes it leaves the other."""
    _map(lijst).mkdir(parents=True)
    bestand = _map(lijst) / f"{LIJST}.json"
    bestand.write_bytes(b"Gezin in een hotel")
    leg_klaar(lijst, LIJST, "nieuw", "zaak", LIJST)
    assert concepten(lijst.map) == [LIJST, f"{LIJST}~2"]
    lijst.doet("signaallijst", "trek-in", LIJST, "--reden", "Dubbel", "--ja")
    assert concepten(lijst.map) == [LIJST]
    assert bestand.read_bytes() == b"Gezin in een hotel"


def test_it_moves_with_its_meeting(gepland: Secretaris) -> None:
    """A draft about a meeting that moved is there under its new day."""
    leg_klaar(gepland, f"overleg-zet-{OVERLEG}", "overleg", "zet", OVERLEG)
    gezegd = gepland.zegt("overleg", "verplaats", OVERLEG, "--naar", "2026-03-19")
    assert "zijn weg" not in gezegd
    (een,) = json.loads(gepland.doet("concept", "--json"))["concepten"]
    assert (een["opdracht"], een["kan_verder"]) == ("rao overleg zet 2026-03-19", True)
    assert "rao overleg zet 2026-03-19" in gepland.doet("status")


def test_it_moves_twice_and_back(gepland: Secretaris) -> None:
    """However often it moves, also when that is undone, no answer is thrown away."""
    leg_klaar(gepland, f"overleg-zet-{OVERLEG}", "overleg", "zet", OVERLEG)
    gepland.doet("overleg", "verplaats", OVERLEG, "--naar", "2026-03-19")
    gepland.doet("overleg", "verplaats", "2026-03-19", "--naar", "2026-03-26")
    assert "rao overleg zet 2026-03-26" in gepland.doet("concept")
    gepland.doet("ongedaan", "--ja")
    gepland.doet("ongedaan", "--ja")
    (een,) = json.loads(gepland.doet("concept", "--json"))["concepten"]
    assert (een["opdracht"], een["kan_verder"]) == (f"rao overleg zet {OVERLEG}", True)


@pytest.mark.skipif(sys.platform == "win32", reason="no line ends in names there")
def test_a_name_forges_no_line(lijst: Secretaris) -> None:
    """A file that rao never wrote, with a line end in its name, is no draft and says nothing."""
    leg_klaar(lijst, LIJST, "nieuw", "zaak", LIJST)
    (_map(lijst) / "x\nFout: vals.json").write_text("5", encoding="utf-8")
    assert "vals" not in lijst.zegt("concept") + lijst.doet("concept", "--json")


@pytest.mark.parametrize(
    "tekst",
    [
        *("[]", "5", "[" * 100_000, '{"antwoorden": []}', '{"opdracht": 5, "antwoorden": {}}'),
        *('{"opdracht": [5], "antwoorden": {}}', '{"opdracht": ["a\\nb"], "antwoorden": {}}'),
    ],
)
def test_a_draft_of_another_shape(lijst: Secretaris, tekst: str) -> None:
    """Whatever JSON stands there, the list says that nobody can read it, and how it goes away."""
    leg_klaar(lijst, LIJST, "nieuw", "zaak", LIJST)
    (_map(lijst) / f"{LIJST}.json").write_text(tekst, encoding="utf-8")
    assert "het bestand is beschadigd" in lijst.zegt("concept")


@pytest.mark.parametrize("punt", [["x"], {"x": 1}, "x\ny", 5])
def test_an_item_of_another_shape(gehouden: Secretaris, punt: object) -> None:
    """An answer that can be no item of an agenda is not taken for one, and stops nothing."""
    woorden = ("nieuw", "besluit", "--overleg", OVERLEG)
    concept = neem_concept(gehouden.map, conceptnaam(woorden), lambda _: True)
    concept.bewaar(ConceptInhoud(opdracht=woorden, antwoorden={"punt": punt}))
    concept.sluit()
    (een,) = json.loads(gehouden.doet("concept", "--json"))["concepten"]
    assert een["opdracht"] == f"rao nieuw besluit --overleg {OVERLEG}"
    assert "vastgelopen" not in gehouden.faalt("nieuw", "besluit", "--overleg", OVERLEG, code=2)
