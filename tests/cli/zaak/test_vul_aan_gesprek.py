"""`rao zaak vul-aan` by questions: only what is missing, and what a line left out."""

import sys

import pytest

from tests.cli.secretaris import LIJSTPAD, ZAAK, Secretaris

if sys.platform == "win32":
    pytest.skip("no pseudo terminal there", allow_module_level=True)

from tests.cli.questions.test_gesprek import gesprek

VUL_AAN = ("zaak", "vul-aan", ZAAK)
#: Nothing about what is the matter (2), the picture (2) and the departure (1).
NIETS = ("",) * 5


def test_no_questions_about_what_you_skip(lijst: Secretaris) -> None:
    """Who skips a part gets no more questions about it."""
    _, tekst = gesprek(lijst, VUL_AAN, [*NIETS, "stop"])
    for vraag in ("Hoe kwamen de organisaties", "Met wie, of waarom niet?", "Wie stelde dat vast?"):
        assert vraag not in tekst
    assert "Welke stappen zijn gezet op weg naar vertrek?" in tekst


def test_a_step_in_the_past_is_none_to_come(lijst: Secretaris) -> None:
    """The line is asked again, and the others stay."""
    stappen = ("Vertrekgesprekken; dt&v; 11-2-2026", "", "Presentatie; dt&v; 1-3-2026")
    goed = ("Presentatie, dt&v, 1-4-2026", "", "stop")
    code, tekst = gesprek(lijst, VUL_AAN, [*NIETS, *stappen, *goed])
    assert code == 0
    assert "1 maart 2026 is al geweest." in tekst
    na = lijst.lees(LIJSTPAD)
    assert "- {stap: Vertrekgesprekken, organisatie: DT&V, datum: 2026-02-11}\n" in na
    assert "- {stap: Presentatie, organisatie: DT&V, datum: 2026-04-01}\n" in na


def test_what_a_step_lacks(lijst: Secretaris) -> None:
    """Of a step that is there rao asks only what is missing."""
    stap = "vertrekstrategie.gepland[0].stap=Presentatie"
    lijst.doet(
        *VUL_AAN, "--zet", stap, "--zet", stap.replace("stap=Presentatie", "datum=2026-04-01")
    )
    _, tekst = gesprek(lijst, VUL_AAN, [*NIETS, "", "ind", "stop"])
    assert "Stap Presentatie: wie zet die stap?" in tekst
    assert "{stap: Presentatie, datum: 2026-04-01, organisatie: IND}" in lijst.lees(LIJSTPAD)


def test_dates_of_a_zaak(lijst: Secretaris) -> None:
    """A talk still to come or a term before the list: rao asks that again, and only that."""
    vertrek = ("", "", "", "", "ja; regie; 6-3-2026", "5 maart", "", "", "")
    termijn = ("vertrek; 1-3-2026; toegezegd", "1-6-2026", "stop")
    _, tekst = gesprek(lijst, VUL_AAN, [*vertrek, *termijn])
    assert "1 maart 2026 ligt voor de datum van de lijst, 5 maart 2026." in tekst
    assert "6 maart 2026 moet nog komen." in tekst
    assert "tot: 2026-06-01\n      toelichting: toegezegd\n" in lijst.lees(LIJSTPAD)


def test_a_text_that_was_not_ended_waits(lijst: Secretaris) -> None:
    """Who stops halfway a text finds its lines the next time; what was answered is in git."""
    _, scherm = gesprek(lijst, VUL_AAN, ["Eerste regel", "stop"])
    assert "rao onthoudt ook de tekst die u nog niet afsloot.\n" in scherm
    _, scherm = gesprek(lijst, VUL_AAN, ["", "stop"])
    assert "  U typte al:\n  Eerste regel\n" in scherm
    assert "feiten: Eerste regel\n" in lijst.lees(LIJSTPAD)


def test_the_rest_of_a_group_says_how(lijst: Secretaris) -> None:
    """What is left of a question of three parts says how its answer looks."""
    lijst.doet(*VUL_AAN, "--zet", "termijn.toelichting=Er komt een reisdocument")
    _, scherm = gesprek(lijst, VUL_AAN, [*NIETS, "", "", "", "stop"])
    assert "  Zo: vertrek of toelating; datum\n" in scherm


def test_a_month_is_no_day(lijst: Secretaris) -> None:
    """It does not become part of the name of a step."""
    stappen = ("", "Paspoort aangevraagd; DT&V; oktober", "Paspoort; DT&V; 1 oktober", "", "stop")
    _, scherm = gesprek(lijst, VUL_AAN, [*NIETS, *stappen])
    assert "'oktober' is geen hele datum. Typ de dag erbij, of laat het weg." in scherm
    assert "{stap: Paspoort, organisatie: DT&V, datum: 2026-10-01}" in lijst.lees(LIJSTPAD)
