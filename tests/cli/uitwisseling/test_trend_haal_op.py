"""`rao trend haal-op` and `rao trend antwoord`: see, answer, take answers in (S10)."""

import json
import subprocess
from typing import Final

import pytest

from tests.cli.questions.test_gesprek import gesprek
from tests.cli.uitwisseling.drie import TREND, Drie, nieuwe_trend

PAD: Final = f"trends/friesland/{TREND}.yaml"
ONDERWERP: Final = f"onderwerpen/2026/{TREND}.yaml"
ANTWOORD: Final = ("trend", "antwoord", "--ja", "friesland", TREND, "--herkend")


def een_regel(tekst: str) -> str:
    """Return a text as one line."""
    return " ".join(tekst.split())


def test_what_others_share(drie: Drie) -> None:
    """Another region sees what is new, and with which command to answer."""
    drie.regio("friesland").doet("trend", "deel", TREND, "--ja")
    tekst = een_regel(drie.regio("noord-holland").doet("trend", "haal-op"))
    assert tekst.startswith(f"friesland {TREND} nieuw Langer wachten Mensen wachten zeven maanden.")
    assert f"Ziet u dit ook? rao trend antwoord friesland {TREND} " in f"{tekst} "


def test_new_once(drie: Drie) -> None:
    """What was shown is not new the next time; a rehearsal does not count."""
    drie.regio("friesland").doet("trend", "deel", TREND, "--ja")
    s = drie.regio("noord-holland")
    nieuw = [
        json.loads(s.doet("trend", "haal-op", "--json", *opties))["trends"][0]["nieuw"]
        for opties in (("--proef",), (), ())
    ]
    assert nieuw == [True, True, False]


def test_status_knows_what_waits(drie: Drie) -> None:
    """Status asks to look once a month, and then for each trend that has no answer yet."""
    drie.regio("friesland").doet("trend", "deel", TREND, "--ja")
    s, vraag = drie.regio("noord-holland"), f"rao trend antwoord friesland {TREND}"
    assert "rao trend haal-op" in s.doet("status")
    s.doet("trend", "haal-op")
    gezien = s.doet("status")
    assert vraag in gezien
    assert "rao trend haal-op" not in gezien
    s.doet(*ANTWOORD, "ja")
    assert vraag not in s.doet("status")


def test_fetching_changes_nothing_without_answers(drie: Drie) -> None:
    """Looking makes no commit."""
    drie.regio("friesland").doet("trend", "deel", TREND, "--ja")
    s = drie.regio("noord-holland")
    voor = s.foto()
    s.doet("trend", "haal-op")
    assert s.foto() == voor


def test_an_answer(drie: Drie) -> None:
    """An answer lies in a file of the region that gives it."""
    drie.regio("friesland").doet("trend", "deel", TREND, "--ja")
    s = drie.regio("noord-holland")
    opties = ("--herkend", "nee", "--toelichting", "Bij ons is het korter.")
    pad = s.doet("trend", "antwoord", "--ja", "Friesland", TREND, *opties).strip()
    assert pad == f"antwoorden/noord-holland/friesland/{TREND}.yaml"
    assert "herkend: nee\ntoelichting: Bij ons is het korter.\n" in drie.lees(pad)


def test_answers_come_in(drie: Drie) -> None:
    """Answers to our trends stand in our register after one command, in one commit."""
    friesland = drie.regio("friesland")
    friesland.doet("trend", "deel", TREND, "--ja")
    drie.regio("noord-holland").doet(*ANTWOORD, "ja")
    drie.regio("groningen-en-drenthe").doet(*ANTWOORD, "nee")
    aantal = len(friesland.log())
    drie.regio("friesland", "2026-03-20").doet("trend", "haal-op")
    assert friesland.laatste() == ("Andere regio's over de trend", [ONDERWERP])
    assert len(friesland.log()) == aantal + 1
    assert friesland.lees(ONDERWERP).endswith(
        "gedeeld_met:\n"
        "  - {regio: Groningen en Drenthe, datum: 2026-03-10, herkend: nee}\n"
        "  - {regio: Noord-Holland, datum: 2026-03-10, herkend: ja}\n"
    )


def test_answers_come_in_once(drie: Drie) -> None:
    """Fetching again makes no second commit."""
    friesland = drie.regio("friesland")
    friesland.doet("trend", "deel", TREND, "--ja")
    drie.regio("noord-holland").doet(*ANTWOORD, "ja")
    friesland.doet("trend", "haal-op")
    voor = friesland.foto()
    friesland.doet("trend", "haal-op")
    assert friesland.foto() == voor


def test_another_answer(drie: Drie) -> None:
    """Who thinks again is believed; the day stays."""
    friesland, ander = drie.regio("friesland"), drie.regio("noord-holland", "2026-04-01")
    friesland.doet("trend", "deel", TREND, "--ja")
    for herkend in ("nee", "ja"):
        ander.doet("trend", "antwoord", "--ja", "friesland", TREND, "--herkend", herkend)
        friesland.doet("trend", "haal-op")
    assert "{regio: Noord-Holland, datum: 2026-03-10, herkend: ja}" in friesland.lees(ONDERWERP)


def test_what_was_recorded_by_hand(drie: Drie) -> None:
    """A region that was written down by hand is not written down twice."""
    friesland = drie.regio("friesland")
    friesland.doet("trend", "deel", TREND, "--regio", "noord holland", "--datum", "2026-03-07")
    friesland.doet("trend", "deel", TREND, "--ja")
    drie.regio("noord-holland").doet(*ANTWOORD, "ja")
    friesland.doet("trend", "haal-op")
    assert friesland.lees(ONDERWERP).count("regio:") == 1
    assert "{regio: noord holland, datum: 2026-03-07, herkend: ja}" in friesland.lees(ONDERWERP)


def test_shared_with_who_is_there(drie: Drie) -> None:
    """Regions that already exchange count as shared with, and have not answered yet."""
    drie.regio("noord-holland").doet("trend", "deel", TREND, "--ja")
    friesland = drie.regio("friesland")
    friesland.doet("trend", "deel", TREND, "--ja")
    regel = "{regio: Noord-Holland, datum: 2026-03-10, herkend: onbekend}"
    assert regel in friesland.lees(ONDERWERP)


def test_hand_edits_are_not_overwritten(drie: Drie) -> None:
    """Who is busy with the file is told so after the trends were shown; nothing is lost."""
    friesland = drie.regio("friesland")
    friesland.doet("trend", "deel", TREND, "--ja")
    drie.regio("noord-holland").doet(*ANTWOORD, "ja")
    friesland.schrijf(ONDERWERP, friesland.lees(ONDERWERP) + "# bezig\n")
    uitkomst = friesland.rao("trend", "haal-op")
    assert uitkomst.exit_code == 3
    assert "Noord-Holland herkent" in uitkomst.stdout
    assert "met de hand" in uitkomst.stderr
    friesland.doet("bewaar")
    friesland.doet("trend", "haal-op")
    assert "herkend: ja" in friesland.lees(ONDERWERP)


@pytest.mark.parametrize(
    ("regio", "kenmerk", "zin"),
    [
        ("zeeland", TREND, "De regio 'zeeland' heeft geen trends gedeeld."),
        ("frieslant", TREND, "Bedoelt u friesland?"),
        ("friesland", "trend-langer-wachte", f"Bedoelt u {TREND}?"),
    ],
)
def test_an_answer_to_nothing(drie: Drie, regio: str, kenmerk: str, zin: str) -> None:
    """A trend that nobody shared cannot be answered; a near miss is named."""
    drie.regio("friesland").doet("trend", "deel", TREND, "--ja")
    s = drie.regio("noord-holland")
    assert zin in een_regel(s.faalt("trend", "antwoord", "--ja", regio, kenmerk, "--herkend", "ja"))


def test_an_answer_to_ourselves(drie: Drie) -> None:
    """A region does not answer its own trend."""
    s = drie.regio("friesland")
    s.doet("trend", "deel", TREND, "--ja")
    s.faalt("trend", "antwoord", "--ja", "Friesland", TREND, "--herkend", "ja", code=2)


def test_an_answer_with_a_zaak_in_it(drie: Drie) -> None:
    """What goes for a trend goes for what is said about it."""
    drie.regio("friesland").doet("trend", "deel", TREND, "--ja")
    s = drie.regio("noord-holland")
    opties = ("--herkend", "ja", "--toelichting", "Zoals Z-7K3F9E")
    assert "kenmerk Z-7K3F9E" in s.faalt("trend", "antwoord", "--ja", "friesland", TREND, *opties)


@pytest.mark.parametrize("opties", [(), ("--herkend", "misschien")])
def test_yes_or_no(drie: Drie, opties: tuple[str, ...]) -> None:
    """An answer is ja or nee."""
    s = drie.regio("noord-holland")
    s.faalt("trend", "antwoord", "friesland", TREND, "--ja", *opties, code=2)


def test_json(drie: Drie) -> None:
    """Every command has data for a machine."""
    friesland, ander = drie.regio("friesland"), drie.regio("noord-holland")
    gedeeld = json.loads(friesland.doet("trend", "deel", TREND, "--ja", "--json"))
    assert (gedeeld["soort"], gedeeld["pad"], gedeeld["verstuurd"]) == ("uitwisseling", PAD, True)
    antwoord = ander.doet(*ANTWOORD, "ja", "--json")
    assert json.loads(antwoord)["verstuurd"] is True
    data = json.loads(friesland.doet("trend", "haal-op", "--json"))
    assert (data["schemaVersie"], data["soort"], data["trends"]) == (1, "trends", [])
    assert data["antwoorden"][0]["van"] == "Noord-Holland"
    assert data["commit"] == friesland.git("rev-parse", "HEAD")


def test_a_nasty_title(drie: Drie) -> None:
    """What another region wrote is shown as it is; it cannot steer a screen or a file."""
    friesland, ander = drie.regio("friesland"), drie.regio("noord-holland")
    naar = '"[red]Vals[/] {{ 7 * 7 }} =1+1 | <b>"'
    friesland.typt(ONDERWERP, "titel: Langer wachten", f"titel: {naar}")
    friesland.doet("trend", "deel", TREND, "--ja")
    assert "[red]Vals[/] {{ 7 * 7 }} =1+1 | <b>" in ander.doet("trend", "haal-op")


def test_more_than_one_trend(drie: Drie) -> None:
    """Answers to two trends come in with one commit."""
    friesland, ander = drie.regio("friesland"), drie.regio("noord-holland")
    nieuwe_trend(friesland, "Minder plekken")
    for kenmerk in (TREND, "trend-minder-plekken"):
        friesland.doet("trend", "deel", kenmerk, "--ja")
    for kenmerk in (TREND, "trend-minder-plekken"):
        ander.doet("trend", "antwoord", "--ja", "friesland", kenmerk, "--herkend", "ja")
    aantal = len(friesland.log())
    friesland.doet("trend", "haal-op")
    assert friesland.laatste()[0] == "Antwoorden van andere regio's op onze trends"
    assert len(friesland.log()) == aantal + 1


def test_an_answer_is_asked_for(drie: Drie) -> None:
    """At a terminal rao shows what goes out, and sends nothing without a yes."""
    drie.regio("friesland").doet("trend", "deel", TREND, "--ja")
    s = drie.regio("noord-holland")
    for antwoord, paden in (("n", [PAD]), ("j", [f"antwoorden/noord-holland/{PAD[7:]}", PAD])):
        _, tekst = gesprek(s, ("trend", "antwoord", "friesland", TREND), ["nee", antwoord])
        assert "herkend: nee" in tekst
        trend = een_regel(tekst.partition("Herkent u deze trend?")[0])
        assert "Langer wachten Mensen wachten zeven maanden. Friesland ziet dit sinds" in trend
        assert drie.paden() == paden


def test_an_answer_that_nobody_could_read(drie: Drie) -> None:
    """A text over the maximum is not sent; the earlier answer stays."""
    drie.regio("friesland").doet("trend", "deel", TREND, "--ja")
    s = drie.regio("noord-holland")
    pad = s.doet(*ANTWOORD, "ja").strip()
    eerder = drie.lees(pad)
    opties = ("--herkend", "nee", "--toelichting", "a" * 5100)
    gezegd = een_regel(s.faalt("trend", "antwoord", "--ja", "friesland", TREND, *opties))
    assert "'toelichting' is te lang: hoogstens 5000 tekens." in gezegd
    assert drie.lees(pad) == eerder


def vervals(drie: Drie, paden: list[str], tekst: str, modus: str = "100644") -> None:
    """Put files in the exchange as anybody with access can."""
    werk = drie.map / "vreemd"
    if not werk.exists():
        subprocess.run(["git", "clone", "--quiet", str(drie.beurs), str(werk)], check=True)
    git = ["git", "-C", str(werk)]
    subprocess.run([*git, "pull", "--quiet"], check=True)
    blob = subprocess.run(
        [*git, "hash-object", "-w", "--stdin"],
        input=tekst.encode(),
        capture_output=True,
        check=True,
    ).stdout.decode()
    for pad in paden:
        info = f"{modus},{blob.strip()},{pad}"
        subprocess.run([*git, "update-index", "--add", "--cacheinfo", info], check=True)
    subprocess.run([*git, "commit", "--quiet", "-m", "vals"], check=True)
    subprocess.run([*git, "push", "--quiet"], check=True)


def test_what_does_not_count_is_named(drie: Drie) -> None:
    """Every file that is left out is named: a link, one that is too large, and bad ones."""
    drie.regio("friesland").doet("trend", "deel", TREND, "--ja")
    slecht = [f"trends/zeeland/trend-{n}.yaml" for n in range(4)]
    vervals(drie, slecht, "soort: iets\n")
    vervals(drie, ["trends/zeeland/link.yaml"], "../../../etc/passwd", "120000")
    vervals(drie, ["trends/zeeland/groot.yaml"], "x" * 70_000)
    gezegd = drie.regio("noord-holland").zegt("trend", "haal-op")
    assert "Niet in orde en telt niet mee:\n" in gezegd
    for pad in (*slecht, "trends/zeeland/link.yaml", "trends/zeeland/groot.yaml"):
        assert f"\n   {pad}" in gezegd


def test_a_forgery_under_our_name_is_named(drie: Drie) -> None:
    """What stands in our folder and was not sent from here, is named once."""
    s = drie.regio("friesland")
    s.doet("trend", "deel", TREND, "--ja")
    assert "naam van uw regio" not in s.zegt("trend", "haal-op")
    vervals(drie, [PAD], drie.lees(PAD).replace("zeven", "negen"))
    gezegd = s.zegt("trend", "haal-op")
    assert "naam van uw regio" in een_regel(gezegd)
    assert f"\n   {PAD}" in gezegd
    assert "naam van uw regio" not in s.zegt("trend", "haal-op")


def test_a_first_look_from_another_computer(drie: Drie) -> None:
    """What a colleague sent long ago is no news on a computer that never looked before."""
    drie.regio("friesland").doet("trend", "deel", TREND, "--ja")
    (drie.map / "friesland" / ".git" / "rao" / "uitwisseling").rename(drie.map / "weg")
    assert "naam van uw regio" not in een_regel(drie.regio("friesland").zegt("trend", "haal-op"))
