"""A whole meeting at a terminal with `rao nieuw besluit`: item after item."""

import sys
from collections.abc import Callable, Sequence

import pytest

from tests.cli.secretaris import OVERLEG, OVERLEGPAD, ZAAK, Secretaris

if sys.platform == "win32":
    pytest.skip("no pseudo terminal there", allow_module_level=True)

from tests.cli.questions.test_gesprek import gesprek

BESLUIT = ("nieuw", "besluit")
#: Nothing said, outcome, text (two lines), reason (two lines), and no action.
AF = ("", "afg", "Het gezin blijft tot 1 juni.", "", "Er is een reisdocument.", "")


@pytest.fixture
def gehouden(register: Callable[[str], Secretaris]) -> Secretaris:
    """A held meeting with a zaak (2) and a knelpunt (3) that wait for a decision."""
    s = register("gepland")
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
    _, tekst = praat(gehouden, ["1", "stop"])
    assert f"   2  {ZAAK}        Gezin verblijft lang in de opvang\n" in tekst
    assert "Nummer 1 kan hier niet. Kies uit: 2, 3" in tekst


def test_a_whole_meeting(gehouden: Secretaris) -> None:
    """After a besluit rao offers the next item, until the whole agenda was offered."""
    belt = ("dt&v", "1-4-2026", "Haalt het document op", "")
    tweede = ("", "ter-", "Gehoord", "", "", "", "")
    rest = [woord for _ in range(6) for woord in ("", "", "")]
    code, tekst = praat(gehouden, ["2", *AF, *belt, "", "", *tweede, *rest, ""])
    assert code == 0
    assert "- afgehandeld\n- Het gezin blijft tot 1 juni.\n- omdat: Er is een" in tekst
    assert "- actie van DT&V, uiterlijk 2026-04-01: Haalt het document op\n" in tekst
    assert "Nog 8 punten zonder besluit of verslag. Volgende: punt 3, " in tekst
    assert "Dit was het laatste punt van de agenda. Hierbij staat nog niets:" in tekst
    assert [regel.split(" over ")[0] for regel in gehouden.log()[-2:]] == [
        "Besluit B-2026-03-12-01",
        "Besluit B-2026-03-12-02",
    ]
    assert "organisatie: DT&V\n" in gehouden.lees("acties/2026/A-2026-03-12-01.yaml")


def test_stop_after_a_besluit(gehouden: Secretaris) -> None:
    """Who stops keeps what was confirmed, and reads what that is."""
    code, tekst = praat(gehouden, [ZAAK, *AF, "", "", "", "", "ter-", "stop"])
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
    code, tekst = praat(gehouden, [ZAAK, *AF, "", "n", *opnieuw, "n", ""])
    assert code == 0
    assert "Nu staat er: afgehandeld\n" in tekst
    assert "    motivering: Een betere reden.\n" in gehouden.lees(OVERLEGPAD)


def test_another_item(gehouden: Secretaris) -> None:
    """Who does not want the next item chooses one."""
    _, tekst = praat(gehouden, ["3", "", "ter-", "Gehoord", "", "", "", "", "n", "2", "stop"])
    assert "Welk punt dan wel?\n" in tekst
    assert "Punt 2: Gezin verblijft lang in de opvang" in tekst


def test_dates_at_the_question(gehouden: Secretaris) -> None:
    """A day that cannot be is refused right at the question."""
    houd_aan = ("", "aanh", "De zaak wacht", "", "", "12-3-2026", "31-2-2026", "9-4-2026")
    _, tekst = praat(gehouden, [ZAAK, *houd_aan, "coa", "11-3-2026", "stop"])
    assert "12 maart 2026 ligt niet na het overleg van 12 maart 2026." in tekst
    assert "'31-2-2026' bestaat niet op de kalender. Februari 2026 heeft 28 dagen." in tekst
    assert "11 maart 2026 ligt voor het overleg van 12 maart 2026." in tekst


def test_first_hold(gepland: Secretaris) -> None:
    """When the meeting is not held, no question comes at all."""
    code, tekst = praat(gepland, [])
    assert code == 3
    assert f"is nog niet gehouden.\nDoe eerst: rao overleg houd {OVERLEG}\n" in tekst


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
    code, tekst = praat(gehouden, ["", "Klaar.", "", "", "", "n", ""], *opties)
    assert (code, "- actie van coa, uiterlijk 2026-04-01: Belt; mailt\n" in tekst) == (0, True)
    actie = gehouden.lees("acties/2026/A-2026-03-12-01.yaml")
    assert "omschrijving: Belt; mailt\norganisatie: COA\nuiterlijk: 2026-04-01\n" in actie


def test_half_an_actie_is_remembered(gehouden: Secretaris) -> None:
    """Who stops between two questions about an actie, goes on there; its day is still a day."""
    praat(gehouden, [ZAAK, *AF[:-1], "", "coa", "1-4-2026", "stop"])
    code, tekst = praat(gehouden, ["Belt de gemeente", "", "", "n", ""], "--punt", ZAAK)
    assert (code, "- actie van COA, uiterlijk 2026-04-01: Belt de gemeente\n" in tekst) == (0, True)
    assert "uiterlijk: 2026-04-01\n" in gehouden.lees("acties/2026/A-2026-03-12-01.yaml")


def test_git_does_not_know_you(gehouden: Secretaris, monkeypatch: pytest.MonkeyPatch) -> None:
    """When git does not know the user, that is told before the first question."""
    for rol in ("AUTHOR", "COMMITTER"):
        monkeypatch.delenv(f"GIT_{rol}_NAME")
    code, tekst = praat(gehouden, [])
    assert (code, "git weet nog niet wie u bent." in tekst) == (3, True)


def test_every_item_in_one_run(gehouden: Secretaris) -> None:
    """From opening to rondvraag each item is offered in order, and the besluitenlijst has all."""
    woorden = ("Welkom.", "", "", "", "")  # said, no outcome, yes, and the next item
    zaak = (*AF[1:], "", "", "")
    antwoorden = ["", *woorden, "De IND licht toe.", "", *zaak]
    for nummer in range(3, 9):
        antwoorden += [f"Bij punt {nummer} is gepraat.", "", "", "", ""]
    code, tekst = praat(gehouden, [*antwoorden, "Geen vragen.", "", "", "", ""])
    assert (code, "Bij elk punt staat nu een besluit" in tekst) == (0, False)
    assert "1 punt vraagt nog een besluit: " in tekst
    gehouden.op(OVERLEG).doet("besluitenlijst", "genereer")
    lijst = gehouden.lees(f"documenten/{OVERLEG}/besluitenlijst.md")
    gezegd = ["Welkom.", "De IND licht toe.", *(f"Bij punt {nr} is" for nr in range(3, 9))]
    assert [woord for woord in (*gezegd, "Geen vragen.") if woord not in lijst] == []


def test_back_where_he_was(gehouden: Secretaris) -> None:
    """Who stops between two items and comes back, goes on there, also past what he left empty."""
    praat(gehouden, ["", "", "", "", "Bij de zaak.", "", "", "", "stop"])
    _, tekst = praat(gehouden, ["Stokt nog.", "", "", "", "stop"], "--overleg", OVERLEG)
    assert ("Met welk punt begint u?" in tekst, "Volgende: punt 4, " in tekst) == (False, True)
    assert "Verslag bij punt 3, Te weinig tolken:" in tekst
