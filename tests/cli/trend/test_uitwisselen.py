"""Share a trend, see those of others, answer; what goes out and what stays in (S10, S15)."""

import json
from typing import Final

import pytest

from rao_cli.model.kenmerk import trek_zaak_kenmerk
from tests.cli.trend.drie import TREND, Drie, nieuwe_trend

PAD: Final = f"trends/friesland/{TREND}.yaml"
ONDERWERP: Final = f"onderwerpen/2026/{TREND}.yaml"


def een_regel(tekst: str) -> str:
    """Return a text as one line."""
    return " ".join(tekst.split())


def test_what_goes_out(drie: Drie) -> None:
    """Text and numbers with who let it out: no zaken, and no names of LKO's."""
    drie.regio("friesland").doet("trend", "deel", TREND, "--ja")
    assert drie.paden() == [PAD]
    assert drie.lees(PAD) == (
        "soort: pakket\n"
        "versie: 1\n"
        "regio: Friesland\n"
        "kenmerk: trend-langer-wachten\n"
        "titel: Langer wachten\n"
        "datum: 2026-03-10\n"
        "status: open\n"
        "omschrijving: Mensen wachten zeven maanden.\n"
        "aantal_lkos: 1\n"
        "vrijgegeven: {door: secretaris (DT&V), op: 2026-03-10}"
    )


def test_it_says_where_it_went(drie: Drie) -> None:
    """The place in the exchange is the data; what happened is the message."""
    uitkomst = drie.regio("friesland").rao("trend", "deel", TREND, "--ja")
    assert uitkomst.stdout == f"{PAD}\n"
    assert "titel: Langer wachten\n" in uitkomst.stderr
    assert "Verstuurd naar de uitwisseling van de regio's" in uitkomst.stderr


def test_nothing_goes_out_unasked(drie: Drie) -> None:
    """Where nobody can be asked, nothing leaves without --ja."""
    assert "opnieuw met --ja" in drie.regio("friesland").faalt("trend", "deel", TREND, code=2)
    assert drie.paden() == []


def test_a_rehearsal_needs_no_network(drie: Drie) -> None:
    """--proef shows the parcel, also where the exchange cannot be reached."""
    drie.beurs.rename(drie.map / "weg.git")
    tekst = drie.regio("friesland").doet("trend", "deel", TREND, "--proef")
    assert tekst.startswith("soort: pakket\n")


def test_the_exchange_is_away(drie: Drie) -> None:
    """Nothing is lost when the exchange cannot be reached: the same command works later."""
    s = drie.regio("friesland")
    drie.beurs.rename(drie.map / "weg.git")
    gezegd = s.faalt("trend", "deel", TREND, "--ja")
    assert "Er is niets verstuurd en niets veranderd." in gezegd
    (drie.map / "weg.git").rename(drie.beurs)
    s.doet("trend", "deel", TREND, "--ja")
    assert drie.paden() == [PAD]


def test_the_same_again(drie: Drie) -> None:
    """Sharing a trend that did not change sends nothing, also on another day."""
    drie.regio("friesland").doet("trend", "deel", TREND, "--ja")
    eerder = drie.git("rev-parse", "main")
    gezegd = drie.regio("friesland", "2026-03-20").zegt("trend", "deel", TREND, "--ja")
    assert "Er is niets verstuurd; dit stond er al." in gezegd
    assert drie.git("rev-parse", "main") == eerder


def test_a_trend_that_changed(drie: Drie) -> None:
    """A trend that moved on replaces what was there."""
    s = drie.regio("friesland")
    s.doet("trend", "deel", TREND, "--ja")
    s.typt(ONDERWERP, "status: open", "status: in-behandeling")
    s.doet("trend", "deel", TREND, "--ja")
    assert "status: in-behandeling\n" in drie.lees(PAD)


@pytest.mark.parametrize(
    ("oud", "nieuw", "zin"),
    [
        ("Mensen wachten", "In Z-7K3F9E wachten mensen", "kenmerk Z-7K3F9E"),
        ("Mensen wachten", "In Assen wachten mensen", "een LKO: Assen"),
        ("titel: Langer", "titel: Bij Ter Apel langer", "een LKO: Ter Apel"),
        ("Mensen wachten", "Persoon 2801234567 wacht", "een nummer"),
    ],
)
def test_what_stays_inside(drie: Drie, oud: str, nieuw: str, zin: str) -> None:
    """A sign of a zaak, a person or an LKO stops the parcel and is named."""
    s = drie.regio("friesland")
    s.typt(ONDERWERP, oud, nieuw)
    assert zin in s.faalt("trend", "deel", TREND, "--ja")
    assert drie.paden() == []


def test_other_words_for_outside(drie: Drie) -> None:
    """What may not go out can be said in other words."""
    s = drie.regio("friesland")
    s.typt(ONDERWERP, "Mensen wachten", "In Z-7K3F9E wachten mensen")
    s.doet("trend", "deel", TREND, "--ja", "--titel", "Wachten", "--omschrijving", "Te lang.")
    assert "titel: Wachten\n" in drie.lees(PAD)
    assert "omschrijving: Te lang.\n" in drie.lees(PAD)


def test_lkos_by_name_when_chosen(drie: Drie) -> None:
    """With --met-lkos the LKO's stand there by name."""
    drie.regio("friesland").doet("trend", "deel", TREND, "--ja", "--met-lkos")
    assert "lkos: [LKO Assen]\n" in drie.lees(PAD)


@pytest.mark.parametrize(
    ("zaken", "regels"), [(4, []), (5, ["aantal_zaken: 5"]), (8, ["aantal_zaken: 10"])]
)
def test_how_many_zaken(drie: Drie, zaken: int, regels: list[str]) -> None:
    """The number of zaken is rounded to five, and left out when it is smaller."""
    s = drie.regio("friesland")
    tekens = iter("0123456789ABCDEFGHJKMNPQRSTVWXYZ" * 2)
    kenmerken = [trek_zaak_kenmerk(lambda _: next(tekens)) for _ in range(zaken)]
    s.typt(ONDERWERP, "lkos:", f"zaken: [{', '.join(kenmerken)}]\nlkos:")
    s.doet("trend", "deel", TREND, "--ja")
    gevonden = [deel for deel in drie.lees(PAD).splitlines() if deel.startswith("aantal_zaken")]
    assert gevonden == regels
    assert "Z-" not in drie.lees(PAD)


def test_only_a_trend(drie: Drie) -> None:
    """A knelpunt is not shared this way."""
    s = drie.regio("friesland")
    s.doet("nieuw", "onderwerp", "--type", "knelpunt", "--titel", "Vervoer", "--lko", "assen")
    assert "is een knelpunt" in s.faalt("trend", "deel", "knelpunt-vervoer", "--ja")


@pytest.mark.parametrize(
    "opties",
    [
        ("--herkend", "ja"),
        ("--datum", "2026-03-01"),
        ("--regio", "Zeeland", "--titel", "x"),
        ("--regio", "Zeeland", "--met-lkos"),
    ],
)
def test_options_that_do_not_go_together(drie: Drie, opties: tuple[str, ...]) -> None:
    """Recording by hand and sending are two things."""
    drie.regio("friesland").faalt("trend", "deel", TREND, "--ja", *opties, code=2)


def test_a_register_that_exchanges_nothing(drie: Drie) -> None:
    """Without a place in rao.yaml rao says how to name one."""
    s = drie.regio("friesland")
    tekst = s.lees("rao.yaml")
    s.typt_nieuw("rao.yaml", tekst.partition("uitwisseling:")[0])
    for opdracht in (("deel", TREND, "--ja"), ("haal-op",)):
        assert "uitwisseling: {remote:" in s.faalt("trend", *opdracht)


def test_a_place_that_cannot_be_used(drie: Drie) -> None:
    """What REG12 warns for is not used at all."""
    s = drie.regio("friesland")
    s.typt("rao.yaml", "../uitwisseling.git", "ext::sh -c 'touch boos'")
    assert "start een programma" in s.faalt("trend", "haal-op")


def test_a_folder_gets_a_warning(drie: Drie) -> None:
    """An exchange on a disk can wedge everybody; rao says so each time."""
    assert "is een map en geen server" in een_regel(
        drie.regio("friesland").zegt("trend", "haal-op")
    )


def test_what_others_share(drie: Drie) -> None:
    """Another region sees what is new, and with which command to answer."""
    drie.regio("friesland").doet("trend", "deel", TREND, "--ja")
    tekst = een_regel(drie.regio("noord-holland").doet("trend", "haal-op"))
    assert tekst.startswith(f"friesland {TREND} nieuw Langer wachten Mensen wachten zeven maanden.")
    assert f"rao trend antwoord friesland {TREND} --herkend ja|nee" in tekst


def test_new_once(drie: Drie) -> None:
    """What was shown is not new the next time; a rehearsal does not count."""
    drie.regio("friesland").doet("trend", "deel", TREND, "--ja")
    s = drie.regio("noord-holland")
    nieuw = [
        json.loads(s.doet("trend", "haal-op", "--json", *opties))["trends"][0]["nieuw"]
        for opties in (("--proef",), (), ())
    ]
    assert nieuw == [True, True, False]


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
    pad = s.doet("trend", "antwoord", "Friesland", TREND, *opties).strip()
    assert pad == f"antwoorden/noord-holland/friesland/{TREND}.yaml"
    assert "herkend: nee\ntoelichting: Bij ons is het korter.\n" in drie.lees(pad)


def test_answers_come_in(drie: Drie) -> None:
    """Answers to our trends stand in our register after one command, in one commit."""
    friesland = drie.regio("friesland")
    friesland.doet("trend", "deel", TREND, "--ja")
    drie.regio("noord-holland").doet("trend", "antwoord", "friesland", TREND, "--herkend", "ja")
    drie.regio("groningen-en-drenthe").doet(
        "trend", "antwoord", "friesland", TREND, "--herkend", "nee"
    )
    aantal = len(friesland.log())
    drie.regio("friesland", "2026-03-20").doet("trend", "haal-op")
    assert friesland.laatste() == ("Andere regio's over de trend: Langer wachten", [ONDERWERP])
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
    drie.regio("noord-holland").doet("trend", "antwoord", "friesland", TREND, "--herkend", "ja")
    friesland.doet("trend", "haal-op")
    voor = friesland.foto()
    friesland.doet("trend", "haal-op")
    assert friesland.foto() == voor


def test_another_answer(drie: Drie) -> None:
    """Who thinks again is believed; the day stays."""
    friesland, ander = drie.regio("friesland"), drie.regio("noord-holland", "2026-04-01")
    friesland.doet("trend", "deel", TREND, "--ja")
    for herkend in ("nee", "ja"):
        ander.doet("trend", "antwoord", "friesland", TREND, "--herkend", herkend)
        friesland.doet("trend", "haal-op")
    assert "{regio: Noord-Holland, datum: 2026-03-10, herkend: ja}" in friesland.lees(ONDERWERP)


def test_what_was_recorded_by_hand(drie: Drie) -> None:
    """A region that was written down by hand is not written down twice."""
    friesland = drie.regio("friesland")
    friesland.doet("trend", "deel", TREND, "--regio", "noord holland", "--datum", "2026-03-07")
    friesland.doet("trend", "deel", TREND, "--ja")
    drie.regio("noord-holland").doet("trend", "antwoord", "friesland", TREND, "--herkend", "ja")
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
    drie.regio("noord-holland").doet("trend", "antwoord", "friesland", TREND, "--herkend", "ja")
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
    assert zin in een_regel(s.faalt("trend", "antwoord", regio, kenmerk, "--herkend", "ja"))


def test_an_answer_to_ourselves(drie: Drie) -> None:
    """A region does not answer its own trend."""
    s = drie.regio("friesland")
    s.doet("trend", "deel", TREND, "--ja")
    s.faalt("trend", "antwoord", "Friesland", TREND, "--herkend", "ja", code=2)


def test_an_answer_with_a_zaak_in_it(drie: Drie) -> None:
    """What goes for a trend goes for what is said about it."""
    drie.regio("friesland").doet("trend", "deel", TREND, "--ja")
    s = drie.regio("noord-holland")
    opties = ("--herkend", "ja", "--toelichting", "Zoals Z-7K3F9E")
    assert "kenmerk Z-7K3F9E" in s.faalt("trend", "antwoord", "friesland", TREND, *opties)


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
    antwoord = ander.doet("trend", "antwoord", "friesland", TREND, "--herkend", "ja", "--json")
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
        ander.doet("trend", "antwoord", "friesland", kenmerk, "--herkend", "ja")
    aantal = len(friesland.log())
    friesland.doet("trend", "haal-op")
    assert friesland.laatste()[0] == "Antwoorden van andere regio's op onze trends"
    assert len(friesland.log()) == aantal + 1
