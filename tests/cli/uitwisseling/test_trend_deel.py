"""`rao trend deel`: what goes out to other regions, and what stays inside (S10, S15)."""

from typing import Final

import pytest

from rao_cli.model.kenmerk import trek_zaak_kenmerk
from tests.cli.uitwisseling.drie import TREND, Drie

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
        "vrijgegeven: {door: secretaris (DT&V), op: 2026-03-10}"
    )


def test_it_says_where_it_went(drie: Drie) -> None:
    """The place in the exchange is the data; what happened is the message."""
    uitkomst = drie.regio("friesland").rao("trend", "deel", TREND, "--ja")
    assert uitkomst.stdout == f"{PAD}\n"
    assert "titel: Langer wachten\n" in uitkomst.stderr
    assert "Verstuurd naar de uitwisseling van de regio's" in uitkomst.stderr


def test_a_folder_gets_a_warning(drie: Drie) -> None:
    """An exchange on a disk can wedge everybody: rao says so where something leaves, only there."""
    friesland = drie.regio("friesland")
    zin = "is een map en geen server"
    assert zin in een_regel(friesland.rao("trend", "deel", TREND, "--ja").stderr)
    assert zin not in een_regel(friesland.rao("trend", "haal-op").stderr)


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
        ("Mensen wachten", "Persoon 2801234567 wacht", "een V-nummer"),
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
    ("zaken", "regels"), [(4, []), (5, ["aantal_zaken: 10"]), (15, ["aantal_zaken: 20"])]
)
def test_how_many_zaken(drie: Drie, zaken: int, regels: list[str]) -> None:
    """The number of zaken is rounded to ten, and left out when it is smaller."""
    s = drie.regio("friesland")
    tekens = iter("0123456789ABCDEFGHJKMNPQRSTVWXYZ" * 3)
    kenmerken = [trek_zaak_kenmerk(lambda _: next(tekens)) for _ in range(zaken)]
    s.typt(ONDERWERP, "lkos:", f"zaken: [{', '.join(kenmerken)}]\nlkos:")
    s.doet("trend", "deel", TREND, "--ja")
    gevonden = [deel for deel in drie.lees(PAD).splitlines() if deel.startswith("aantal_zaken")]
    assert gevonden == regels
    assert "Z-" not in drie.lees(PAD)


def test_only_a_trend(drie: Drie) -> None:
    """A knelpunt is not shared this way."""
    s = drie.regio("friesland")
    s.onderwerp("knelpunt-vervoer", "--type", "knelpunt", "--titel", "Vervoer")
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
        assert "rao register zet uitwisseling.remote" in s.faalt("trend", *opdracht)


def test_a_place_that_cannot_be_used(drie: Drie) -> None:
    """What REG12 warns for is not used at all."""
    s = drie.regio("friesland")
    s.typt("rao.yaml", f"'{drie.beurs}'", "ext::sh -c 'touch boos'")
    assert "start een programma" in s.faalt("trend", "haal-op")


def test_our_register_says_so_at_once(drie: Drie) -> None:
    """No other region has to come by first: the trend is shared on the day it went out."""
    s = drie.regio("friesland")
    gezegd = s.zegt("trend", "deel", TREND, "--ja")
    assert "Vastgelegd: Trend gedeeld met alle regio's" in gezegd
    assert "gedeeld_op: 2026-03-10\n" in s.lees(ONDERWERP)
    assert "Trend delen" not in s.doet("status")
    assert "OND06" not in drie.regio("friesland", "2026-09-10").rao("valideer").output


def test_a_later_change_keeps_the_first_day(drie: Drie) -> None:
    """A trend that is shared anew was shared from the first day on."""
    s = drie.regio("friesland")
    s.doet("trend", "deel", TREND, "--ja")
    s.typt(ONDERWERP, "Langer wachten", "Nog langer wachten")
    drie.regio("friesland", "2026-04-10").doet("trend", "deel", TREND, "--ja")
    assert "gedeeld_op: 2026-03-10\n" in s.lees(ONDERWERP)


@pytest.mark.parametrize(
    ("opties", "zin"),
    [
        (("--titel", "a" * 300), "'titel' is te lang: hoogstens 200 tekens."),
        (("--omschrijving", "a" * 5001), "'omschrijving' is te lang: hoogstens 5000 tekens."),
    ],
)
@pytest.mark.parametrize("hoe", ["--ja", "--proef"])
def test_what_nobody_could_read(drie: Drie, opties: tuple[str, ...], zin: str, hoe: str) -> None:
    """What every other rao would refuse is not sent; the good version stays."""
    s = drie.regio("friesland")
    s.doet("trend", "deel", TREND, "--ja")
    eerder = drie.lees(PAD)
    gezegd = een_regel(s.faalt("trend", "deel", TREND, hoe, *opties))
    assert zin in gezegd
    assert "Er is niets verstuurd." in gezegd
    assert drie.lees(PAD) == eerder


def test_a_long_text_of_the_register(drie: Drie) -> None:
    """The maximum also holds for a text that nobody typed on the command line."""
    s = drie.regio("friesland")
    s.typt(ONDERWERP, "Mensen wachten", "Mensen wachten " * 400)
    assert "hoogstens 5000 tekens" in s.faalt("trend", "deel", TREND, "--ja")
    assert drie.paden() == []


@pytest.mark.parametrize("optie", ["--titel", "--omschrijving"])
def test_an_empty_text(drie: Drie, optie: str) -> None:
    """Who gives an empty text does not send the original one."""
    s = drie.regio("friesland")
    gezegd = s.faalt("trend", "deel", TREND, optie, "", "--ja", code=2)
    assert f"De waarde bij {optie} is leeg." in gezegd
    assert drie.paden() == []


@pytest.mark.parametrize("regio", ["!!!", "…", "REGIO", " "])
def test_a_region_has_letters(drie: Drie, regio: str) -> None:
    """What is no name of a region is not recorded as one."""
    drie.regio("friesland").faalt("trend", "deel", TREND, "--regio", regio, code=2)


def test_an_exchange_that_is_a_register(drie: Drie) -> None:
    """Into a register, with its zaken, nothing is shared; nor is it read as an exchange."""
    s = drie.regio("friesland")
    s.typt("rao.yaml", str(drie.beurs), str(drie.map / "noord-holland"))
    voor = drie.regio("noord-holland").foto()
    for opdracht in (("deel", TREND, "--ja"), ("haal-op",)):
        assert "staat een register" in s.faalt("trend", *opdracht)
    assert drie.regio("noord-holland").foto() == voor


@pytest.mark.parametrize("remote", ["./uitw.git", "uitw.git", "file:uitw.git", "{map}/uitw.git"])
def test_an_exchange_that_comes_with_the_register(drie: Drie, remote: str) -> None:
    """A folder in a clone is refused before anybody is asked; the register itself still works."""
    s = drie.regio("friesland")
    s.git("init", "--quiet", "--bare", str(s.map / "uitw.git"))
    hook = s.map / "uitw.git" / "hooks" / "pre-receive"
    hook.parent.mkdir(exist_ok=True)
    hook.write_text("#!/bin/sh\n: > ../gestart\n", encoding="utf-8", newline="\n")
    hook.chmod(0o755)
    s.typt("rao.yaml", str(drie.beurs), remote.format(map=s.map))
    for opdracht in (("deel", TREND), ("deel", TREND, "--ja"), ("haal-op",)):
        gezegd = een_regel(s.faalt("trend", *opdracht))
        assert "buiten het register" in gezegd
    assert not (s.map / "gestart").exists()
    assert s.rao("valideer").exit_code == 0
    s.doet("status")
