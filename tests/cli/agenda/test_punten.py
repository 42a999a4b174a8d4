"""`rao agenda zet`, `voeg-toe` and `haal-af`: a person arranges the agenda (S6)."""

import pytest

from tests.cli.agenda.test_genereer import AGENDA, VAST, blok, punten
from tests.cli.secretaris import OVERLEG, OVERLEGPAD, ZAAK, Secretaris
from tests.cli.voorraad import uit_voorraad

ZET = ("agenda", "zet")
VOEG_TOE = ("agenda", "voeg-toe")
HAAL_AF = ("agenda", "haal-af", "--ja")
VERVOER = ("--onderwerp", "Vervoer naar zittingen", "--indiener")
REDEN = "De IND is er niet"


@pytest.fixture
@uit_voorraad
def eraf(gepland: Secretaris) -> Secretaris:
    """The zaak was taken off the agenda, with a reason."""
    gepland.doet(*HAAL_AF, ZAAK, "--reden", REDEN)
    return gepland


def test_time_and_purpose(gepland: Secretaris) -> None:
    """At the item, and at once in the agenda."""
    gepland.doet(*ZET, ZAAK, "--minuten", "20", "--doel", "bespreken")
    assert "    doel: bespreken\n" in blok(gepland, ZAAK)
    assert "    minuten: 20\n" in blok(gepland, ZAAK)
    assert "- **Gevraagd:** bespreken (20 minuten)" in gepland.lees(AGENDA)
    assert gepland.laatste() == (f"{ZAAK} anders op de agenda ({OVERLEG})", [AGENDA, OVERLEGPAD])


def test_in_front(gepland: Secretaris) -> None:
    """In front is right after the opening; a number is allowed too."""
    assert gepland.doet(*ZET, "4", "--eerst") == "opvang\n"
    assert punten(gepland)[:3] == ["opening", "opvang", ZAAK]


def test_after_another_item(gepland: Secretaris) -> None:
    """Named by its kenmerk or its number."""
    gepland.doet(*ZET, ZAAK, "--na", "opvang")
    assert punten(gepland)[:4] == ["opening", "gemeenten", "opvang", ZAAK]
    gepland.doet(*ZET, ZAAK, "--na", "1")
    assert punten(gepland)[:3] == ["opening", ZAAK, "gemeenten"]


def test_what_stood_at_an_item_goes_along(gepland: Secretaris) -> None:
    """Also a comment that somebody wrote there."""
    gepland.typt(OVERLEGPAD, "    doel: besluit\n", "    doel: besluit  # spoed\n")
    gepland.doet(*ZET, ZAAK, "--na", "opvang")
    assert "    doel: besluit  # spoed\n" in blok(gepland, ZAAK)


def test_generating_leaves_the_order(gepland: Secretaris) -> None:
    """What a person ordered stays."""
    gepland.doet(*ZET, ZAAK, "--na", "trends")
    voor = punten(gepland)
    gepland.doet("agenda", "genereer")
    assert punten(gepland) == voor


def test_nothing_else_asked(gepland: Secretaris) -> None:
    """An item that is there already in this way does not change."""
    assert gepland.zegt(*ZET, ZAAK, "--na", "1").startswith("Er is niets veranderd")


def test_not_after_itself(gepland: Secretaris) -> None:
    """That is a mistake, and so are two places at once."""
    assert "na zichzelf" in gepland.faalt(*ZET, "2", "--na", ZAAK, code=2)
    assert "niet allebei" in gepland.faalt(*ZET, "2", "--na", "3", "--eerst", code=2)


def test_an_item_of_a_member(gepland: Secretaris) -> None:
    """Behind the zaken, with who asks for it."""
    assert gepland.doet(*VOEG_TOE, *VERVOER, "coa", "--minuten", "10") == (
        "vervoer-naar-zittingen\n"
    )
    assert punten(gepland)[:4] == ["opening", ZAAK, "vervoer-naar-zittingen", "gemeenten"]
    assert blok(gepland, "vervoer-naar-zittingen") == (
        "  - id: vervoer-naar-zittingen\n"
        "    soort: overig\n"
        "    onderwerp: Vervoer naar zittingen\n"
        "    indiener: COA\n"
        "    doel: bespreken\n"
        "    waarom: Op verzoek van COA\n"
        "    minuten: 10\n"
    )


def test_the_same_item_again(gepland: Secretaris) -> None:
    """Then it is there only once."""
    gepland.doet(*VOEG_TOE, *VERVOER, "COA")
    assert gepland.zegt(*VOEG_TOE, *VERVOER, "coa").startswith("Er is niets veranderd")


def test_a_name_that_exists_already(gepland: Secretaris) -> None:
    """An item of a member never replaces a fixed item, and is not named by a number."""
    voeg = (*VOEG_TOE, "--indiener", "ter-apel", "--onderwerp")
    assert gepland.doet(*voeg, "Trends", "--eerst") == "trends-2\n"
    assert gepland.doet(*voeg, "2026") == "punt-2026\n"
    assert punten(gepland)[1] == "trends-2"


def test_unknown_submitter(gepland: Secretaris) -> None:
    """The user reads who it can be."""
    assert "Kies uit: DT&V, IND" in gepland.faalt(*VOEG_TOE, *VERVOER, "XYZ")


def test_off(eraf: Secretaris) -> None:
    """With the reason at the meeting, and out of the agenda."""
    assert punten(eraf) == ["opening", *VAST]
    assert f"afgehaald: {{{ZAAK}: De IND is er niet}}\n" in eraf.lees(OVERLEGPAD)
    assert eraf.laatste() == (f"{ZAAK} van de agenda ({OVERLEG})", [AGENDA, OVERLEGPAD])


def test_off_stays_off_and_rao_says_so(eraf: Secretaris) -> None:
    """Generating does not put it back, and says why not."""
    _, zin = eraf.zegt("agenda", "genereer").splitlines()
    assert zin.startswith(f"{ZAAK} staat niet op deze agenda. De IND is er niet. Terugzetten:")
    assert zin.endswith(f" rao agenda zet {ZAAK} {OVERLEG}")
    assert punten(eraf) == ["opening", *VAST]


def test_status_shows_it(eraf: Secretaris) -> None:
    """A zaak that was taken off stays in view."""
    assert f"{ZAAK}  van de agenda van 12 maart 2026 gehaald: De IND" in eraf.doet("status")


def test_off_by_hand(gepland: Secretaris) -> None:
    """Then nobody knows why: rao says so, and the status asks for it."""
    gepland.typt(OVERLEGPAD, blok(gepland, ZAAK), "")
    assert "Het is er met de hand af gehaald." in gepland.zegt("agenda", "genereer")
    status = gepland.doet("status")
    assert f"{ZAAK} is met de hand van de agenda gehaald" in " ".join(status.split())
    assert f"rao agenda zet {ZAAK} {OVERLEG}" in status


def test_the_reason_afterwards(gepland: Secretaris) -> None:
    """Who took something off by hand can still say why."""
    gepland.typt(OVERLEGPAD, blok(gepland, ZAAK), "")
    gepland.doet(*HAAL_AF, ZAAK, "--reden", REDEN)
    assert f"afgehaald: {{{ZAAK}: De IND is er niet}}\n" in gepland.lees(OVERLEGPAD)


def test_the_course_tells_it(eraf: Secretaris) -> None:
    """Who looks at the zaak later reads why it was not discussed then."""
    assert "12 maart 2026  Van de agenda gehaald: De IND is er niet" in eraf.doet("toon", ZAAK)


def test_on_the_next_agenda(eraf: Secretaris) -> None:
    """A zaak that is still open comes back by itself after this meeting."""
    eraf.doet("nieuw", "overleg", "--datum", "2026-04-09")
    eraf.doet("agenda", "genereer", "2026-04-09")
    assert ZAAK in punten(eraf, "2026-04-09")


def test_put_back(eraf: Secretaris) -> None:
    """It is there again as rao proposes it, and the reason is gone."""
    eraf.doet(*ZET, ZAAK)
    assert punten(eraf) == ["opening", ZAAK, *VAST]
    assert "afgehaald" not in eraf.lees(OVERLEGPAD)
    assert "waarom: Nieuw ingediend door LKO Ter Apel" in blok(eraf, ZAAK)


def test_a_held_over_zaak_back_earlier(gehouden: Secretaris) -> None:
    """What comes back later can still be put on an earlier agenda."""
    besluit = ("--punt", ZAAK, "--uitkomst", "aanhouden", "--besluit", "Wachten.")
    dan = gehouden.op(OVERLEG)
    dan.doet("nieuw", "besluit", *besluit, "--hervatten-op", "2026-05-14")
    dan.doet("nieuw", "overleg", "--datum", "2026-04-09")
    dan.doet(*ZET, ZAAK, "2026-04-09")
    assert punten(dan, "2026-04-09") == [ZAAK]


def test_a_zaak_that_is_done(besloten: Secretaris) -> None:
    """It comes on no agenda any more."""
    besloten.doet("terugkoppeling", "genereer")
    dan = besloten.op("2026-03-16")
    dan.doet("terugkoppeling", "verzonden", "--ja", f"TK-ter-apel-{OVERLEG}")
    dan.doet("nieuw", "overleg", "--datum", "2026-04-09")
    assert "is teruggekoppeld en komt niet meer" in dan.faalt(*ZET, ZAAK)


@pytest.mark.parametrize(
    "opdracht",
    [(*ZET, "2", "--eerst"), (*VOEG_TOE, *VERVOER, "COA"), (*HAAL_AF, "2", "--reden", "x")],
)
def test_a_fixed_agenda(gepland: Secretaris, opdracht: tuple[str, ...]) -> None:
    """It changes no more; what is new comes on the next one."""
    gepland.doet("agenda", "stel-vast", "--ja")
    gezegd = gepland.faalt(*opdracht)
    assert "De agenda van 12 maart 2026 ligt vast" in gezegd
    assert "op de volgende agenda" in gezegd


def test_dry_run(gepland: Secretaris) -> None:
    """With --proef nothing changes."""
    voor = gepland.foto()
    gepland.doet(*HAAL_AF, "2", "--reden", "x", "--proef")
    assert gepland.foto() == voor


@pytest.mark.parametrize("kenmerk", [ZAAK, ZAAK.lower(), f" {ZAAK} "])
def test_a_kenmerk_is_no_new_item(gepland: Secretaris, kenmerk: str) -> None:
    """A zaak is put on the agenda under its own kenmerk, not as an item like it."""
    gezegd = gepland.faalt(*VOEG_TOE, "--onderwerp", kenmerk, "--indiener", "COA", code=2)
    assert f"rao agenda zet {ZAAK} {OVERLEG}\n" in gezegd


def test_another_kenmerk_is_not_either(gepland: Secretaris) -> None:
    """A list or a meeting is no onderwerp."""
    gezegd = gepland.faalt(*VOEG_TOE, "--onderwerp", OVERLEG, "--indiener", "COA", code=2)
    assert f"'{OVERLEG}' is een kenmerk." in gezegd


def test_an_item_gets_no_name_of_rao(leeg: Secretaris) -> None:
    """The names of the fixed items are theirs, also while they are not there yet."""
    leeg.doet("nieuw", "overleg", "--datum", OVERLEG)
    id_ = leeg.doet(*VOEG_TOE, "--onderwerp", "Opvang", "--indiener", "COA").strip()
    leeg.doet("agenda", "genereer")
    assert id_ == "opvang-2"
    assert {"opvang", "opvang-2"} <= set(punten(leeg))


def test_an_id_in_small_letters_beside_a_zaak(gepland: Secretaris) -> None:
    """When it stood there already, rao takes off the item that is named exactly."""
    regel = f"  - id: {ZAAK}\n"
    los = f"  - id: {ZAAK.lower()}\n    soort: overig\n    onderwerp: Los\n    indiener: COA\n"
    gepland.typt(OVERLEGPAD, regel, los + regel)
    gepland.doet(*HAAL_AF, ZAAK, "--reden", REDEN)
    assert ZAAK not in punten(gepland)
    assert ZAAK.lower() in punten(gepland)


@pytest.mark.parametrize(
    "opdracht",
    [
        (*ZET, "opening", "--na", "opvang"),
        (*ZET, "rondvraag", "--eerst"),
        (*HAAL_AF, "opening", "--reden", REDEN),
        (*HAAL_AF, "rondvraag", "--reden", REDEN),
    ],
)
def test_opening_and_closing_round_are_fixed(
    gepland: Secretaris, opdracht: tuple[str, ...]
) -> None:
    """They do not move and are not taken off."""
    assert "De opening staat altijd vooraan" in gepland.faalt(*opdracht, code=2)


def test_time_for_the_opening(gepland: Secretaris) -> None:
    """Giving it time is allowed."""
    gepland.doet(*ZET, "opening", "--minuten", "5")
    assert punten(gepland)[0] == "opening"


def test_nothing_after_the_closing_round(gepland: Secretaris) -> None:
    """Not a new item either."""
    assert "Na de rondvraag" in gepland.faalt(*ZET, ZAAK, "--na", "rondvraag", code=2)
    nieuw = (*VOEG_TOE, *VERVOER, "COA", "--na", "rondvraag")
    assert "Na de rondvraag" in gepland.faalt(*nieuw, code=2)


@pytest.mark.parametrize("opdracht", [(*ZET, "1"), (*HAAL_AF, "6", "--reden", REDEN)])
def test_without_an_agenda(leeg: Secretaris, opdracht: tuple[str, ...]) -> None:
    """There is no agenda yet then, and rao says how to get one."""
    leeg.doet("nieuw", "overleg", "--datum", OVERLEG)
    gezegd = leeg.faalt(*opdracht)
    assert "Het overleg van 12 maart 2026 heeft nog geen agenda." in gezegd
    assert f"rao agenda genereer {OVERLEG}\n" in gezegd


def test_a_number_that_is_not_there(gepland: Secretaris) -> None:
    """With an agenda rao says that the number is not on it."""
    gezegd = gepland.faalt(*HAAL_AF, "66", "--reden", REDEN)
    assert "'66' staat niet op de agenda van 12 maart 2026." in gezegd


def test_taken_off_by_its_words(gepland: Secretaris) -> None:
    """Who takes an item off reads which one, and the history says its words, not a made id."""
    vraag = gepland.faalt("agenda", "haal-af", "opvang", "--reden", "Geen tijd", code=2)
    assert "Dit haalt 'Opvang en lang verblijf in de opvang' van deze agenda." in vraag
    gepland.doet("agenda", "voeg-toe", "--onderwerp", "Vervoer naar zittingen", "--indiener", "COA")
    gepland.doet(*HAAL_AF, "vervoer-naar-zittingen", "--reden", "Geen tijd")
    verhaal = gepland.doet("historie", OVERLEG)
    assert "Van de agenda gehaald: 'Vervoer naar zittingen' (Geen tijd)" in verhaal
