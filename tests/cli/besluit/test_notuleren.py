"""A whole meeting at a terminal with `rao nieuw besluit`: item after item."""

import re
import sys
from collections.abc import Sequence

import pytest

from tests.cli.secretaris import OVERLEG, OVERLEGPAD, ZAAK, Secretaris

if sys.platform == "win32":
    pytest.skip("no pseudo terminal there", allow_module_level=True)

from tests.cli.questions.test_gesprek import gesprek
from tests.cli.voorraad import uit_voorraad

BESLUIT = ("nieuw", "besluit")
#: Nothing said, outcome, text (two lines), reason (two lines), and no action.
AF = ("", "afg", "Het gezin blijft tot 1 juni.", "", "Er is een reisdocument.", "")


@pytest.fixture
@uit_voorraad
def gehouden(gepland: Secretaris) -> Secretaris:
    """A held meeting with a zaak (2) and a knelpunt (3) that wait for a decision."""
    s = gepland
    knelpunt = ("--type", "knelpunt", "--titel", "Te weinig tolken", "--indiener", "COA")
    s.doet("nieuw", "onderwerp", *knelpunt, "--lko", "assen", "--omschrijving", "Het stokt.")
    s.doet("agenda", "genereer", OVERLEG)
    s.op(OVERLEG).doet("overleg", "houd", "--aanwezig", "DT&V, COA, IND, AVIM")
    return s


def praat(s: Secretaris, antwoorden: Sequence[str], *opties: str) -> tuple[int, str]:
    """Type `rao nieuw besluit` on the day of the meeting and answer."""
    return gesprek(s.op(OVERLEG), (*BESLUIT, *opties), antwoorden)


def test_the_numbers_of_the_agenda(gehouden: Secretaris) -> None:
    """The menu has the numbers of the agenda, also when an item is not in it any more."""
    gehouden.op(OVERLEG).doet("overleg", "notuleer", "--punt", "1", "--verslag", "Welkom.")
    _, tekst = praat(gehouden, ["99", "stop"])
    assert re.search(f"   2  {ZAAK} +Gezin verblijft lang in de opvang\n", tekst)
    assert "Opening en vaststelling van de agenda (verslag)\n" in tekst
    assert "Nummer 99 kan hier niet. Kies " in tekst or "Er is geen nummer 99." in tekst


def test_a_whole_meeting(gehouden: Secretaris) -> None:
    """After a besluit the next item opens, until the whole agenda was passed."""
    belt = ("dt&v", "1-4-2026", "Haalt het document op", "")
    tweede = ("", "ter-", "Gehoord", "", "", "", "")
    code, tekst = praat(gehouden, ["2", *AF, *belt, "", *tweede, *[""] * 6, ""])
    assert code == 0
    assert "- afgehandeld\n- Het gezin blijft tot 1 juni.\n- omdat: Er is een" in tekst
    assert "- actie van DT&V, uiterlijk 1 april 2026: Haalt het document op\n" in tekst
    assert "Punt 3: Te weinig tolken" in tekst
    assert "Dit was het laatste punt van de agenda." in tekst
    assert [regel.split(" over ")[0] for regel in gehouden.log()[-2:]] == [
        "Besluit B-2026-03-12-01",
        "Besluit B-2026-03-12-02",
    ]
    assert "organisatie: DT&V\n" in gehouden.lees("acties/2026/A-2026-03-12-01.yaml")


def test_stop_after_a_besluit(gehouden: Secretaris) -> None:
    """Who stops keeps what was confirmed, and reads what that is."""
    code, tekst = praat(gehouden, [ZAAK, *AF, "", "", "", "ter-", "stop"])
    assert code == 130
    assert (
        "Gestopt. Bewaard: B-2026-03-12-01. rao onthoudt wat u invulde. Ga verder met: "
        "rao nieuw besluit --overleg 2026-03-12" in " ".join(tekst.split())
    )
    assert gehouden.laatste()[0].startswith(f"Besluit B-2026-03-12-01 over {ZAAK}: afgehandeld")


def test_stop_before_confirming(gehouden: Secretaris) -> None:
    """What is not confirmed is not in the register, but rao remembers it."""
    voor = gehouden.foto()
    code, tekst = praat(gehouden, [ZAAK, *AF, "", "stop"])
    assert (code, "Gestopt. rao onthoudt wat u invulde." in tekst) == (130, True)
    assert gehouden.foto() == voor


def test_not_confirmed(gehouden: Secretaris) -> None:
    """On no rao asks everything again, with the answers; Enter keeps them."""
    opnieuw = ("", "", "", "Een betere reden.", "", "", "j")
    code, tekst = praat(gehouden, [ZAAK, *AF, "", "n", *opnieuw, "stop"])
    assert code == 130
    assert "Nu staat er: afgehandeld\n" in tekst
    assert "    motivering: Een betere reden.\n" in gehouden.lees(OVERLEGPAD)


def test_another_item(gehouden: Secretaris) -> None:
    """Who does not want the item that opened, types the number of another."""
    _, tekst = praat(gehouden, ["3", "", "ter-", "Gehoord", "", "", "", "", "2", "stop"])
    assert "Punt 4: " in tekst
    assert "Punt 2: Gezin verblijft lang in de opvang" in tekst


def test_dates_at_the_question(gehouden: Secretaris) -> None:
    """A day that cannot be is refused right at the question."""
    houd_aan = ("", "aanh", "De zaak wacht", "", "", "", "12-3-2026", "31-2-2026", "9-4-2026")
    _, tekst = praat(gehouden, [ZAAK, *houd_aan, "coa", "11-3-2026", "stop"])
    assert "12 maart 2026 ligt niet na het overleg van 12 maart 2026." in tekst
    assert "'31-2-2026' bestaat niet op de kalender. Februari 2026 heeft 28 dagen." in tekst
    assert "11 maart 2026 ligt voor het overleg van 12 maart 2026." in tekst


def test_first_hold(gepland: Secretaris) -> None:
    """A decision by `nieuw besluit` waits until it is known who was there."""
    code, tekst = praat(gepland, [])
    assert code == 3
    assert f"is nog niet gehouden.\nDoe eerst: rao overleg houd {OVERLEG}\n" in tekst


def test_attendance_and_items_in_one_run(gepland: Secretaris) -> None:
    """`overleg notuleer` asks who was there first, and goes on with the items."""
    antwoorden = ["", "", "", "Welkom.", "", "", "", "stop"]  # as invited, no guests, first item
    code, _ = gesprek(gepland.op(OVERLEG), ("overleg", "notuleer"), antwoorden)
    assert (code, gepland.log()[-2]) == (130, f"Overleg van {OVERLEG} gehouden")
    assert gepland.laatste()[0].startswith("Verslag bij opening")


def test_attendance_leads_to_the_items(gepland: Secretaris) -> None:
    """`overleg houd` offers the items of the agenda at its end; Enter is yes."""
    antwoorden = ["", "", "", "", "stop"]
    _, tekst = gesprek(gepland.op(OVERLEG), ("overleg", "houd"), antwoorden)
    assert "Punt 1: Opening" in tekst


def test_a_silent_standing_item_costs_one_enter(gehouden: Secretaris) -> None:
    """At a standing item of which nothing was said, one Enter opens the next."""
    _, tekst = praat(gehouden, ["", "", "stop"])
    assert ("Punt 2: " in tekst, "Is hier iets besloten?" in tekst) == (True, False)


def test_a_standing_item_is_no_zaak(gehouden: Secretaris) -> None:
    """The outcomes of a standing item say nothing of a zaak, an LKO or the Deelberaad."""
    _, tekst = praat(gehouden, ["1", "Welkom.", "", "stop"])
    vraag = tekst.partition("Is hier iets besloten?")[2]
    assert "het komt terug in een volgend overleg" in vraag
    assert [woord for woord in ("de zaak", "opschalen", "terug-naar-lko") if woord in vraag] == []


def test_back_to_a_finished_item(gehouden: Secretaris) -> None:
    """`terug` opens the item before, also when it was finished, to reword it."""
    antwoorden = ["1", "Welkom.", "", "", "", "terug", "Welkom allemaal.", "", "", "", "stop"]
    praat(gehouden, antwoorden)
    assert "    verslag: Welkom allemaal.\n" in gehouden.lees(OVERLEGPAD)


def test_one_stop_is_one_draft(gehouden: Secretaris) -> None:
    """Who stops halfway an item has one draft, and the item opens again with it."""
    praat(gehouden, ["1", "Welkom.", "", "stop"])
    assert gehouden.doet("concept").count("rao nieuw besluit --overleg") == 1
    _, tekst = gesprek(gehouden.op(OVERLEG), ("overleg", "notuleer"), ["stop"])
    assert "U antwoordde al:\n  - Welkom.\n" in tekst


def test_a_reason_is_asked_once_more(gehouden: Secretaris) -> None:
    """Who skips the reason where it is needed, is asked once more."""
    zonder = ["", "afg", "Klaar.", "", "", "Er is een document.", "", "", ""]
    praat(gehouden, [ZAAK, *zonder, "stop"])
    assert "    motivering: Er is een document.\n" in gehouden.lees(OVERLEGPAD)


def test_decided_already(besloten: Secretaris) -> None:
    """About an item with a besluit no question comes."""
    code, tekst = praat(besloten, [], "--punt", ZAAK)
    assert code == 3
    assert f"Over punt {ZAAK} staat al besluit B-2026-03-12-01" in tekst


@pytest.mark.parametrize("actie", ["COA", "COA;1-4-2026", ";1-4-2026;Belt"])
def test_an_actie_that_cannot_be_read(gehouden: Secretaris, actie: str) -> None:
    """Half an actie is refused before the first question: nobody answers for nothing."""
    wat = ("--uitkomst", "afgehandeld", "--motivering", "Er is een reisdocument.")
    code, tekst = praat(gehouden, [], "--punt", ZAAK, *wat, "--actie", actie)
    assert (code, "Wat is er besloten?" in tekst) == (2, False)
    assert "Schrijf: --actie 'COA;2026-04-01;Plaatst het gezin over'\n" in tekst


def test_an_actie_of_the_command_line(gehouden: Secretaris) -> None:
    """An actie that came along with the command is shown with the answers, and kept."""
    opties = ("--punt", ZAAK, "--uitkomst", "afgehandeld", "--actie", "coa;1-4-2026;Belt; mailt")
    code, tekst = praat(gehouden, ["", "Klaar.", "", "", "", "", "n", ""], *opties)
    assert (code, "- actie van COA, uiterlijk 1 april 2026: Belt; mailt\n" in tekst) == (0, True)
    actie = gehouden.lees("acties/2026/A-2026-03-12-01.yaml")
    assert "omschrijving: Belt; mailt\norganisatie: COA\nuiterlijk: 2026-04-01\n" in actie


def test_half_an_actie_is_remembered(gehouden: Secretaris) -> None:
    """Who stops between two questions about an actie, goes on there; its day is still a day."""
    praat(gehouden, [ZAAK, *AF[:-1], "", "coa", "1-4-2026", "stop"])
    code, tekst = praat(gehouden, ["Belt de gemeente", "", "", "n", ""], "--punt", ZAAK)
    assert (code, "- actie van COA, uiterlijk 1 april 2026: Belt de gemeente\n" in tekst) == (
        0,
        True,
    )
    assert "uiterlijk: 2026-04-01\n" in gehouden.lees("acties/2026/A-2026-03-12-01.yaml")


def test_git_does_not_know_you(gehouden: Secretaris, monkeypatch: pytest.MonkeyPatch) -> None:
    """When git does not know the user, that is told before the first question."""
    for rol in ("AUTHOR", "COMMITTER"):
        monkeypatch.delenv(f"GIT_{rol}_NAME")
    code, tekst = praat(gehouden, [])
    assert (code, "git weet nog niet wie u bent." in tekst) == (3, True)


def test_every_item_in_one_run(gehouden: Secretaris) -> None:
    """From opening to rondvraag each item is offered in order, and the besluitenlijst has all."""
    woorden = ("Welkom.", "", "", "")  # said, no outcome, and yes
    zaak = (*AF[1:], "", "")
    antwoorden = ["", *woorden, "De IND licht toe.", "", *zaak]
    for nummer in range(3, 9):
        antwoorden += [f"Bij punt {nummer} is gepraat.", "", "", ""]
    code, tekst = praat(gehouden, [*antwoorden, "Geen vragen.", "", "", "", ""])
    assert (code, "Bij elk punt staat nu een besluit" in tekst) == (0, False)
    assert "1 punt vraagt nog een besluit: " in tekst
    gehouden.op(OVERLEG).doet("besluitenlijst", "genereer")
    lijst = gehouden.lees(f"documenten/{OVERLEG}/besluitenlijst.md")
    gezegd = ["Welkom.", "De IND licht toe.", *(f"Bij punt {nr} is" for nr in range(3, 9))]
    assert [woord for woord in (*gezegd, "Geen vragen.") if woord not in lijst] == []


def test_back_where_he_was(gehouden: Secretaris) -> None:
    """Who stops between two items and comes back, goes on there, also past what he left empty."""
    praat(gehouden, ["", "", "Bij de zaak.", "", "", "", "stop"])
    _, tekst = praat(gehouden, ["Stokt nog.", "", "", "", "stop"], "--overleg", OVERLEG)
    assert ("Met welk punt begint u?" in tekst, "Punt 4: " in tekst) == (False, True)
    assert "Verslag bij punt 3, Te weinig tolken:" in tekst


def test_an_actie_without_a_day(gehouden: Secretaris) -> None:
    """An actie without a day gets the one of the term of the region, and rao says which."""
    wat = ("--uitkomst", "ter-kennisname", "--besluit", "Gehoord.", "--actie", "COA;;Zoekt plek")
    gehouden.doet("register", "zet", "termijnen.actie_dagen", "21")
    gezegd = gehouden.op(OVERLEG).zegt(*BESLUIT, "--punt", ZAAK, *wat)
    assert "uiterlijk 2 april 2026: 21 dagen na het overleg." in gezegd
    assert "uiterlijk: 2026-04-02\n" in gehouden.lees("acties/2026/A-2026-03-12-01.yaml")
