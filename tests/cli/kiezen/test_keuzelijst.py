"""At a terminal a command that gets no kenmerk shows what there is to choose from."""

import os
import sys
from collections.abc import Sequence

import pytest

from tests.cli.secretaris import LIJST, OVERLEG, ZAAK, Secretaris

if sys.platform == "win32":
    pytest.skip("no pseudo terminal there", allow_module_level=True)

from tests.cli.kweek import RAO
from tests.cli.toetsenbord import Terminal


def gesprek(
    s: Secretaris, opdracht: str, antwoorden: Sequence[str] = (), kolommen: int = 80
) -> tuple[int, str]:
    """Type a command and answer each question; returns the exit code and all that was shown."""
    alles = ["rao", "-C", str(s.map), "--vandaag", s.vandaag, *opdracht.split()]
    git = {naam: waarde for naam, waarde in os.environ.items() if naam.startswith("GIT_")}
    terminal = Terminal(f"import sys; sys.argv = {alles!r}; {RAO}", kolommen=kolommen, extra=git)
    for antwoord in antwoorden:
        terminal.wacht_op("> ")
        terminal.typ(antwoord)
    return terminal.einde(), terminal.alles


def test_by_number(ontvangen: Secretaris) -> None:
    """The number of a zaak is enough to refuse it, and what it is about stands beside it."""
    code, tekst = gesprek(ontvangen, "zaak weiger --reden Dubbel", ["1", "j"])
    assert code == 0
    assert "Welke zaak?\n" in tekst
    assert f"  1  {ZAAK}  Gezin verblijft lang in de opvang (LKO Ter Apel, ingebracht)\n" in tekst
    assert ontvangen.log()[-1] == f"Zaak {ZAAK} geweigerd"


@pytest.mark.parametrize("antwoord", ["z-7k", "Z-7K3F9E", "7k", "verbl", "opv"])
def test_by_kenmerk_or_word(lijst: Secretaris, antwoord: str) -> None:
    """The beginning of a kenmerk will do, and that of a word of what it is about."""
    code, tekst = gesprek(lijst, "zaak blad", [antwoord])
    assert (code, f"Gekozen: {ZAAK}.\n" in tekst) == (0, True)


def test_only_what_it_can_do_something_for(ontvangen: Secretaris) -> None:
    """A list that was handed in is not offered to be handed in."""
    ontvangen.doet("nieuw", "signaallijst", "--lko", "assen")
    code, tekst = gesprek(ontvangen, "signaallijst dien-in", ["stop"])
    assert "  1  SL-assen-2026-03-05  0 zaken (LKO Assen, 5 maart 2026, concept)\n" in tekst
    assert (code, LIJST in tekst) == (130, False)


def test_nothing_to_choose(lijst: Secretaris) -> None:
    """Where nothing can be chosen, a sentence says so, and how to see what there is."""
    code, tekst = gesprek(lijst, "signaallijst ontvang")
    assert code == 3
    assert tekst.startswith("Fout: rao ziet nu geen signaallijst waarvoor dit kan.\n")
    assert "rao lijst signaallijsten" in tekst


def test_two_things_one_after_the_other(lijst: Secretaris) -> None:
    """A zaak and an organisation are both chosen, and the rest is asked as ever."""
    code, tekst = gesprek(lijst, "standpunt", ["1", "coa", "Opvang kan.", "", ""])
    assert (code, lijst.log()[-1]) == (0, f"Standpunt van COA over zaak {ZAAK}")
    assert tekst.index("Over welke zaak") < tekst.index("Welke organisatie?\n")


def test_more_of_them(besloten: Secretaris) -> None:
    """Where more may be named, more may be chosen."""
    besluit = f"B-{OVERLEG}-01"
    wie = ("--organisatie", "IND", "--uiterlijk", "2026-04-02", "--omschrijving", "Belt")
    besloten.doet("nieuw", "actie", "--besluit", besluit, *wie)
    code, tekst = gesprek(besloten, "actie gereed --op 2026-03-12", ["1 2"])
    assert (code, "Meer mag: 1, 2." in tekst) == (0, True)
    assert "Er zijn geen open acties" in besloten.zegt("acties")


def test_counts_as_typed(leeg: Secretaris) -> None:
    """Who is cut off goes on with a command that has what he chose."""
    leeg.doet("nieuw", "signaallijst", "--lko", "ter-apel")
    _, tekst = gesprek(leeg, "nieuw zaak", ["1", "Gezin in een hotel", "stop"])
    assert f"Ga verder met:\nrao nieuw zaak {LIJST}\n" in tekst
    _, tekst = gesprek(leeg, "nieuw zaak sl", ["stop"])
    assert "U gaat verder waar u was.\n" in tekst


def test_beginning_that_fits_more(lijst: Secretaris) -> None:
    """Of what a beginning may mean, one is chosen in the same way."""
    lijst.doet("nieuw", "signaallijst", "--lko", "ter-apel", "--datum", "2026-03-06")
    code, tekst = gesprek(lijst, "toon sl-", ["2"])
    assert "'sl-' past bij meer dan één kenmerk. Wat bedoelt u?\n" in tekst
    assert (code, f"\nSignaallijst {LIJST}\n" in tekst) == (0, True)


def test_long_list_goes_by_the_screen(leeg: Secretaris) -> None:
    """A list that is longer than the screen comes a screen at a time, and letters narrow it."""
    code, tekst = gesprek(leeg, "register zet", ["", "stukken", "stop"])
    eerste, tweede, derde = (deel.count("\n") for deel in tekst.split("> ")[:3])
    assert max(eerste, tweede) <= 24
    assert derde < 8
    assert "Enter: de volgende 17 van " in tekst
    assert (code, tekst.rstrip().endswith("Er is niets veranderd.")) == (130, True)


def test_fits_a_narrow_screen(lijst: Secretaris) -> None:
    """What does not fit beside its kenmerk stands below it; no line is wider than the screen."""
    lang = "Gezin met schoolgaande kinderen verblijft al heel lang in de opvang na een afwijzing"
    lijst.doet("zaak", "vul-aan", ZAAK, "--zet", f"onderwerp={lang}")
    _, tekst = gesprek(lijst, "signaallijst dien-in", ["stop"], kolommen=60)
    assert f"  1  {LIJST}  LKO Ter Apel, 5 maart 2026, c…\n" in tekst
    assert "\n     1 zaak: Gezin met schoolgaande kinderen verblijft al" in tekst
    assert max(map(len, tekst.splitlines())) <= 60


@pytest.mark.parametrize("optie", ["--json", "--ja"])
def test_who_wants_no_questions(lijst: Secretaris, optie: str) -> None:
    """With --json or --ja nothing is asked, at a terminal neither."""
    code, tekst = gesprek(lijst, f"zaak verwijder {optie}")
    zin = (
        '"fout": "Er ontbreekt nog: ZAAK."'
        if optie == "--json"
        else "Fout: Er ontbreekt nog: ZAAK."
    )
    assert (code, zin in tekst.splitlines()[0]) == (2, True)


def test_what_nobody_can_choose_is_typed(leeg: Secretaris) -> None:
    """A new name stands on no list: it is asked after what is chosen."""
    code, _ = gesprek(leeg, "lko hernoem --op 2026-03-05", ["assen", "LKO Assen-Oost"])
    assert (code, leeg.log()[-1]) == (0, "assen heet anders vanaf 2026-03-05")


def test_help_asks_nothing(leeg: Secretaris) -> None:
    """The help page of a command that needs a kenmerk is just that."""
    code, tekst = gesprek(leeg, "zaak weiger --help")
    assert (code, "Welke zaak?" in tekst) == (0, False)


def test_answers_that_wait(leeg: Secretaris) -> None:
    """Which answers go away, is chosen too; rao asks once more before they do."""
    leeg.doet("nieuw", "signaallijst", "--lko", "ter-apel")
    gesprek(leeg, f"nieuw zaak {LIJST}", ["Gezin in een hotel", "stop"])
    code, tekst = gesprek(leeg, "concept gooi-weg", ["1", "j"])
    assert (code, f"  1  {LIJST}  " in tekst) == (0, True)
    assert leeg.zegt("concept") == "Er wachten geen antwoorden."


def test_goes_on_when_others_record(ontvangen: Secretaris) -> None:
    """What was chosen stays chosen when another commits while somebody thinks."""
    alles = ["rao", "-C", str(ontvangen.map), "--vandaag", ontvangen.vandaag]
    alles += ["zaak", "weiger", "--reden", "Dubbel"]
    git = {naam: waarde for naam, waarde in os.environ.items() if naam.startswith("GIT_")}
    terminal = Terminal(f"import sys; sys.argv = {alles!r}; {RAO}", extra=git)
    terminal.wacht_op("> ")
    terminal.typ("1")
    terminal.wacht_op("> ")
    ontvangen.doet("nieuw", "overleg", "--datum", OVERLEG)
    terminal.typ("j")
    assert terminal.einde() == 0
    assert terminal.alles.count("Welke zaak?") == 1
    assert ontvangen.log()[-1] == f"Zaak {ZAAK} geweigerd"


def test_interrupted(lijst: Secretaris) -> None:
    """Ctrl-C at the list ends the command, and nothing is done."""
    alles = ["rao", "-C", str(lijst.map), "--vandaag", lijst.vandaag, "zaak", "verwijder"]
    terminal = Terminal(f"import sys; sys.argv = {alles!r}; {RAO}")
    terminal.wacht_op("> ")
    terminal.toets("\x03")
    assert (terminal.einde(), len(lijst.log())) == (130, 3)


def test_question_mark_explains(lijst: Secretaris) -> None:
    """A question mark tells how to choose, and the choice goes on."""
    code, tekst = gesprek(lijst, "zaak blad", ["?", "1"])
    assert (code, "staat er niet bij" in tekst, "U typt één van die drie" in tekst) == (
        0,
        False,
        True,
    )


def test_part_of_a_kenmerk_is_asked_before_a_change(ontvangen: Secretaris) -> None:
    """A kenmerk without its first letters is a guess: a person says yes before a zaak changes."""
    code, tekst = gesprek(ontvangen, "zaak weiger 7k3 --reden Dubbel", ["n"])
    assert (code, f"Bedoelt u {ZAAK}: Gezin verblijft" in tekst) == (130, True)
    assert ontvangen.log()[-1] != f"Zaak {ZAAK} geweigerd"


def test_lko_means_its_only_fitting_list(ontvangen: Secretaris) -> None:
    """The name of an LKO means its one list for which the command can do something."""
    ontvangen.doet("nieuw", "signaallijst", "--lko", "ter-apel", "--datum", "2026-03-06")
    tekst = gesprek(ontvangen, "signaallijst dien-in ter-apel", ["n"])[1]
    assert "Bedoelt u SL-ter-apel-2026-03-06: 0 zaken" in tekst


def test_word_of_what_it_is_about(lijst: Secretaris) -> None:
    """A command that only looks takes the zaak with that word in its onderwerp, and says which."""
    tekst = gesprek(lijst, "zaak blad verblijft")[1]
    assert f"Bedoeld is {ZAAK}" in tekst


def test_form_of_what(lijst: Secretaris) -> None:
    """`rao formulier maak` without a kenmerk lets a person choose a list, a zaak or an LKO."""
    code, tekst = gesprek(lijst, f"formulier maak --formaat txt --naar {lijst.map.parent}", ["2"])
    assert (code, f"Gekozen: {ZAAK}." in tekst) == (0, True)
    assert "een leeg formulier" in tekst
