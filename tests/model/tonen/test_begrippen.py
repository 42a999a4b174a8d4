"""The word list: complete, consistent, and readable."""

import re

import pytest

from rao_cli.model.besluit import UITKOMSTEN
from rao_cli.model.tonen import begrippen

UITSPRAKEN = {f"S{nr}" for nr in range(1, 24)} - {"S19"} | {f"S19{deel}" for deel in "abcde"}
# The core organisations and invitees, statuses, outcomes and profiles.
WOORDEN = """
    register regio LKO organisatie lid rol voorzitter secretaris signaallijst zaak aanbrenger
    constatering termijn gevolgen werkt_aan_vertrek standpunt inzet aspect toelating terugkeer
    opvang toezicht risico vertrekstrategie oplossingsrichting advies overleg agendapunt indiener
    besluit uitkomst aanhouden actie besluitenlijst vaststellen erratum terugkoppeling opschaling
    onderwerp knelpunt trend thema kader mededeling voortgang profiel regel melding ernst fout
    waarschuwing aandachtspunt vindplaats bron DT&V AVIM COA IND REAN IOM OM Nidos RAO concept
    ingediend ontvangen afgehandeld ingetrokken gepland agenda-vastgesteld gehouden
    besluitenlijst-vastgesteld vervallen terug-naar-lko opschalen ter-kennisname inname
    behandeling kenmerk amv
"""
ALLE = begrippen.alle_begrippen()


def woord(begrip: begrippen.Begrip) -> str:
    """The name of a test."""
    return begrip.woord


@pytest.mark.parametrize("gezocht", [*WOORDEN.split(), *UITKOMSTEN, "Deelberaad Asiel"])
def test_every_word_of_the_domain_is_explained(gezocht: str) -> None:
    """The spelling is law, so it is exact."""
    begrip = begrippen.vind(gezocht)
    assert begrip is not None
    assert begrip.woord == gezocht


@pytest.mark.parametrize("begrip", ALLE, ids=woord)
def test_see_also_leads_somewhere(begrip: begrippen.Begrip) -> None:
    """Never to itself, never to nothing."""
    bekend = {ander.woord for ander in ALLE} - {begrip.woord}
    assert set(begrip.zie_ook) <= bekend


@pytest.mark.parametrize("begrip", ALLE, ids=woord)
def test_sources_are_statements(begrip: begrippen.Begrip) -> None:
    """S1 to S23, S19 by its parts."""
    assert set(begrip.bron) <= UITSPRAKEN


@pytest.mark.parametrize("begrip", ALLE, ids=woord)
def test_sentences_are_short(begrip: begrippen.Begrip) -> None:
    """B1: at most 28 words in a sentence, and not more than four sentences."""
    zinnen = re.split(r"(?<=[.?!]) (?=[A-Z`])", begrip.uitleg)
    assert len(zinnen) <= 4
    assert [zin for zin in zinnen if len(zin.split()) > 28] == []
    assert begrip.uitleg.endswith(".")


def test_no_word_stands_there_twice() -> None:
    """Also not with other capitals."""
    namen = [begrip.woord.casefold() for begrip in ALLE]
    assert len(namen) == len(set(namen))


@pytest.mark.parametrize(
    ("gezocht", "gevonden"),
    [
        ("dt&v", "DT&V"),
        ("werkt aan vertrek", "werkt_aan_vertrek"),
        ("Regionaal afstemmingsoverleg", "RAO"),
        ("terug naar LKO", "terug-naar-lko"),
    ],
)
def test_a_word_is_found_however_it_is_written(gezocht: str, gevonden: str) -> None:
    """Capitals, blanks, hyphens, or the name in full."""
    begrip = begrippen.vind(gezocht)
    assert begrip is not None
    assert begrip.woord == gevonden


def test_nothing_is_not_a_word() -> None:
    """An empty text finds nothing."""
    assert begrippen.vind("") is None
    assert begrippen.vind("-") is None
    assert begrippen.lijken_op("") == []


@pytest.mark.parametrize(
    ("gezocht", "eerste"),
    [("signaallijsten", "signaallijst"), ("deelberaad", "Deelberaad Asiel")],
)
def test_near_misses(gezocht: str, eerste: str) -> None:
    """The likeliest word comes first."""
    assert begrippen.lijken_op(gezocht)[0] == eerste
