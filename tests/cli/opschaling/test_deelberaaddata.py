"""The days of the Deelberaad in rao.yaml: for which one a list is, and by when (S17)."""

import json

import pytest

from tests.cli import deelberaad
from tests.cli.secretaris import ZAAK, Secretaris
from tests.cli.voorraad import uit_voorraad

DATA = "deelberaad: {data: [2026-03-24, 2026-04-21], stukken_werkdagen: 5}\n"


@pytest.fixture
@uit_voorraad
def opgeschaald(gehouden: Secretaris) -> Secretaris:
    """The RAO decided to escalate; the Deelberaad meets twice more."""
    s = gehouden.op("2026-03-13")
    s.typt_nieuw("rao.yaml", s.lees("rao.yaml") + DATA)
    s.doet("nieuw", "besluit", "--punt", ZAAK, "--uitkomst", "opschalen", "--besluit", "Voorleggen")
    return s


def taak(s: Secretaris) -> tuple[str, str]:
    """Return what is to do for the Deelberaad, and before when."""
    taken = json.loads(s.doet("status", "--json"))["taken"]
    (een,) = [t for t in taken if "Deelberaad Asiel" in t["wat"]]
    return een["wat"], een["voor"]


def test_status_says_for_which_day(opgeschaald: Secretaris) -> None:
    """The first Deelberaad whose papers can still be in time, and before when they are there."""
    wat, voor = taak(opgeschaald)
    assert "voor het Deelberaad Asiel van 24 maart 2026: " in wat
    assert voor == "2026-03-17"
    kop = "Deelberaad Asiel: dinsdag 24 maart 2026; stukken uiterlijk 17 maart 2026."
    assert kop in opgeschaald.doet("status")


def test_a_missed_day_is_said(opgeschaald: Secretaris) -> None:
    """The task is late since that day, and names the next one."""
    wat, voor = taak(opgeschaald.op("2026-03-18"))
    assert "Deelberaad Asiel van 24 maart 2026 (gemist; " in wat
    assert "stukken voor dat van 21 april 2026 uiterlijk 14 april 2026" in wat
    assert voor == "2026-03-17"


def test_no_day_is_left(opgeschaald: Secretaris) -> None:
    """When rao.yaml names no later day, that is said too."""
    wat, voor = taak(opgeschaald.op("2026-06-01"))
    assert "een volgende dag staat niet in rao.yaml" in wat
    assert voor == "2026-03-17"


@pytest.mark.parametrize(
    ("dag", "zinnen"),
    [
        ("2026-03-16", ["Deze lijst is op tijd voor het Deelberaad Asiel van 24 maart 2026."]),
        (
            "2026-03-20",
            [
                (
                    "Het Deelberaad Asiel van 24 maart 2026 is gemist: "
                    "de stukken moesten er uiterlijk 17 maart 2026 zijn."
                ),
                "Deze lijst is op tijd voor het Deelberaad Asiel van 21 april 2026.",
            ],
        ),
    ],
)
def test_handing_in_says_for_which_day(gehouden: Secretaris, dag: str, zinnen: list[str]) -> None:
    """Who sends a list hears which Deelberaad reads it, and which one was missed."""
    s = deelberaad.opgeschaald(gehouden).op(dag)
    s.typt_nieuw("rao.yaml", s.lees("rao.yaml") + DATA)
    gezegd = s.zegt("signaallijst", "dien-in", deelberaad.OPSCHALING).splitlines()
    assert [zin for zin in gezegd if "Deelberaad Asiel van" in zin] == zinnen
    (wacht,) = [
        t for t in json.loads(s.doet("status", "--json"))["taken"] if "Antwoord" in t["wat"]
    ]
    assert wacht["voor"] == {"2026-03-16": "2026-03-31", "2026-03-20": "2026-04-29"}[dag]
