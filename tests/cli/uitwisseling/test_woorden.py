"""The words of another region on our agenda, and ours back on their trend (S10)."""

import pytest

from tests.cli.uitwisseling.drie import TREND, Drie

AGENDEER = ("trend", "agendeer", "friesland", TREND)
ANTWOORD = ("trend", "antwoord", "--ja", "friesland", TREND, "--herkend", "ja", "--toelichting")
ONDERWERP = f"onderwerpen/2026/{TREND}.yaml"


@pytest.fixture
def gedeeld(drie: Drie) -> Drie:
    """Friesland shared its trend."""
    drie.regio("friesland").doet("trend", "deel", TREND, "--ja")
    return drie


def test_on_our_agenda(gedeeld: Drie) -> None:
    """It is a topic of ours with their words, on the next agenda, and says whose it is."""
    s = gedeeld.regio("noord-holland")
    kenmerk = s.doet(*AGENDEER).strip()
    assert "herkomst: {regio: Friesland" in s.lees(f"onderwerpen/2026/{kenmerk}.yaml")
    s.doet("nieuw", "overleg", "--datum", "2026-03-12")
    s.doet("agenda", "genereer")
    agenda = s.lees("documenten/2026-03-12/agenda.md")
    assert "Langer wachten (van Friesland)" in agenda
    assert "Mensen wachten zeven maanden." in agenda
    assert "**Van een andere regio:** Friesland" in agenda


def test_twice(gedeeld: Drie) -> None:
    """The same trend once more is the same topic, and changes nothing."""
    s = gedeeld.regio("noord-holland")
    eerst = s.doet(*AGENDEER)
    voor = s.foto()
    assert (s.doet(*AGENDEER), s.foto()) == (eerst, voor)


def test_not_ours_to_share(gedeeld: Drie) -> None:
    """Nobody is asked to share what another region shared."""
    s = gedeeld.regio("noord-holland")
    kenmerk = s.doet(*AGENDEER).strip()
    assert f"rao trend deel {kenmerk}" not in s.op("2026-09-01").doet("status")


def test_our_words_back(gedeeld: Drie) -> None:
    """What we said beside yes stands on their trend: in the file, on the screen, in the history."""
    gedeeld.regio("noord-holland").doet(*ANTWOORD, "Bij ons sinds de zomer.")
    s = gedeeld.regio("friesland")
    s.doet("trend", "haal-op")
    assert "toelichting: Bij ons sinds de zomer." in s.lees(ONDERWERP)
    assert "zij zegt: Bij ons sinds de zomer." in " ".join(s.doet("toon", TREND).split())
    assert "Bij ons sinds de zomer." in s.doet("historie", TREND)


def test_other_words_later(gedeeld: Drie) -> None:
    """A later answer replaces the words of an earlier one."""
    for woorden in ("Eerst zo.", "Nu anders."):
        gedeeld.regio("noord-holland").doet(*ANTWOORD, woorden)
        gedeeld.regio("friesland").doet("trend", "haal-op")
    tekst = gedeeld.regio("friesland").lees(ONDERWERP)
    assert ("Eerst zo." in tekst, "Nu anders." in tekst) == (False, True)


def test_unknown(gedeeld: Drie) -> None:
    """A trend that nobody shared is refused."""
    fout = gedeeld.regio("noord-holland").faalt("trend", "agendeer", "friesland", "trend-x", code=3)
    assert "geen trend 'trend-x' gedeeld" in fout


def test_offered(gedeeld: Drie) -> None:
    """Who looks at what others share, reads how it comes on our agenda; not once it is there."""
    s, opdracht = gedeeld.regio("noord-holland"), f"rao {' '.join(AGENDEER)}"
    assert f"Op uw agenda: {opdracht}" in s.doet("trend", "haal-op")
    s.doet(*ANTWOORD, "Bij ons ook.")
    assert f"Op uw agenda: {opdracht}" in s.doet("trend", "haal-op")
    s.doet(*AGENDEER)
    assert "Op uw agenda" not in s.doet("trend", "haal-op")


def test_not_offered_when_not_seen(gedeeld: Drie) -> None:
    """A trend that we said not to see is not offered for our agenda."""
    s = gedeeld.regio("noord-holland")
    s.doet("trend", "antwoord", "--ja", "friesland", TREND, "--herkend", "nee")
    assert "Op uw agenda" not in s.doet("trend", "haal-op")
