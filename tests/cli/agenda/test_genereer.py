"""`rao agenda genereer`: the rolling agenda."""

import re

import pytest

from tests.cli.secretaris import LIJST, OVERLEG, OVERLEGPAD, ZAAK, Secretaris

GENEREER = ("agenda", "genereer")
AGENDA = f"documenten/{OVERLEG}/agenda.md"
VAST = ["gemeenten", "opvang", "toezicht", "mededelingen", "trends", "rondvraag"]


def punten(s: Secretaris, overleg: str = OVERLEG) -> list[str]:
    """Return the ids on the agenda of a meeting, in order."""
    return re.findall(r"  - (?:\{)?id: ([^\n,]+)", s.lees(f"overleggen/2026/{overleg}.yaml"))


def blok(s: Secretaris, id_: str) -> str:
    """Return the lines of one item."""
    (tekst,) = re.findall(rf"  - id: {id_}\n(?:    .*\n)*", s.lees(OVERLEGPAD))
    return str(tekst)


def test_the_document_on_stdout(ontvangen: Secretaris) -> None:
    """The path of the agenda is the only thing on stdout."""
    ontvangen.doet("nieuw", "overleg", "--datum", OVERLEG)
    assert ontvangen.doet(*GENEREER) == f"{AGENDA}\n"


def test_commit(gepland: Secretaris) -> None:
    """The items and the document are committed together."""
    assert gepland.laatste() == (f"Agenda van {OVERLEG}", [AGENDA, OVERLEGPAD])


def test_fixed_items_around_the_zaken(gepland: Secretaris) -> None:
    """First the opening, then the zaken, then the fixed items."""
    assert punten(gepland) == ["opening", ZAAK, *VAST]


def test_each_item_says_why(gepland: Secretaris) -> None:
    """A zaak comes with whose it is, what is asked, and why it is there now."""
    assert blok(gepland, ZAAK) == (
        f"  - id: {ZAAK}\n"
        "    soort: zaak\n"
        "    onderwerp: Gezin verblijft lang in de opvang\n"
        f"    verwijzing: {LIJST}\n"
        "    indiener: ter-apel\n"
        "    doel: besluit\n"
        "    waarom: Nieuw ingediend door LKO Ter Apel\n"
    )


def test_the_second_time_changes_nothing(gepland: Secretaris) -> None:
    """Running again gives no commit, and rao says so."""
    voor = gepland.foto()
    uitkomst = gepland.rao(*GENEREER)
    assert (uitkomst.exit_code, uitkomst.stdout) == (0, f"{AGENDA}\n")
    assert uitkomst.stderr == "Er is niets veranderd; alles stond er al.\n"
    assert gepland.foto() == voor


def test_a_day_later_changes_nothing(gepland: Secretaris) -> None:
    """The agenda depends on the meeting, not on the day on which it is made."""
    assert gepland.op("2026-03-09").zegt(*GENEREER) == "Er is niets veranderd; alles stond er al."


def test_what_you_take_away_stays_away(gepland: Secretaris) -> None:
    """An item that the user takes off the agenda does not come back."""
    gepland.typt(OVERLEGPAD, blok(gepland, "toezicht"), "")
    gepland.doet(*GENEREER)
    assert punten(gepland) == ["opening", ZAAK, *(id_ for id_ in VAST if id_ != "toezicht")]
    assert "Meldplicht" not in gepland.lees(AGENDA)


def test_your_order_stays(gepland: Secretaris) -> None:
    """An item that the user moves stays where it was put."""
    gemeenten = blok(gepland, "gemeenten")
    opening = blok(gepland, "opening")
    zonder = gepland.lees(OVERLEGPAD).replace(gemeenten, "")
    gepland.typt_nieuw(OVERLEGPAD, zonder.replace(opening, opening + gemeenten))
    gepland.doet(*GENEREER)
    assert punten(gepland)[:3] == ["opening", "gemeenten", ZAAK]


def test_your_words_stay(gepland: Secretaris) -> None:
    """What the user writes at an item stays, comments too."""
    gepland.typt(OVERLEGPAD, "    waarom: Nieuw ingediend", "    # spoed\n    waarom: Op verzoek")
    voor = gepland.lees(OVERLEGPAD)
    gepland.doet(*GENEREER)
    assert gepland.lees(OVERLEGPAD) == voor
    assert "Op verzoek" in gepland.lees(AGENDA)


def test_your_own_item_stays(gepland: Secretaris) -> None:
    """An item that the user adds is in the document."""
    eigen = (
        "  - {id: parkeren, soort: overig, onderwerp: Parkeren bij het azc, indiener: COA,"
        " doel: bespreken, waarom: Klachten}\n"
    )
    opening = blok(gepland, "opening")
    gepland.typt(OVERLEGPAD, opening, opening + eigen)
    gepland.doet(*GENEREER)
    assert punten(gepland)[:3] == ["opening", "parkeren", ZAAK]
    assert "## 2. Parkeren bij het azc\n" in gepland.lees(AGENDA)


def test_a_new_zaak_joins(gepland: Secretaris) -> None:
    """A list that comes in later is added; the rest of the file stays the same."""
    gepland.doet("nieuw", "signaallijst", "--lko", "assen")
    tweede = gepland.doet(
        *("nieuw", "zaak", "SL-assen-2026-03-05", "--onderwerp", "Man alleen"),
        *("--aanbrenger", "DT&V", "--groep", "volwassene"),
    ).strip()
    gepland.doet("signaallijst", "dien-in", "SL-assen-2026-03-05")
    gepland.doet("signaallijst", "ontvang", "SL-assen-2026-03-05")
    voor = gepland.lees(OVERLEGPAD)
    gepland.doet(*GENEREER)
    zaken = sorted([ZAAK, tweede])
    assert sorted(punten(gepland)[1:3]) == zaken
    erbij = f"  - {tweede}\n"
    rest = gepland.lees(OVERLEGPAD).replace(blok(gepland, tweede), "").replace(erbij, "")
    assert rest == voor


def test_a_concept_is_not_on_the_agenda(lijst: Secretaris) -> None:
    """A list that is not yet handed in and received does not belong there."""
    lijst.doet("nieuw", "overleg", "--datum", OVERLEG)
    lijst.doet(*GENEREER)
    assert punten(lijst) == ["opening", *VAST]


def _besluit(s: Secretaris, uitkomst: str, *args: str) -> Secretaris:
    """Decide about the zaak, and plan the meeting of April."""
    toen = s.op("2026-03-12")
    toen.doet(
        *("nieuw", "besluit", "--punt", ZAAK, "--uitkomst", uitkomst),
        *("--besluit", "Zo besloten", *args),
    )
    toen.doet("nieuw", "overleg", "--datum", "2026-04-09")
    toen.doet(*GENEREER)
    return toen


def test_a_held_over_zaak_comes_back(gehouden: Secretaris) -> None:
    """A zaak held over is by itself on the meeting where it comes back."""
    _besluit(gehouden, "aanhouden", "--hervatten-op", "2026-04-09")
    assert ZAAK in punten(gehouden, "2026-04-09")
    tekst = gehouden.lees("documenten/2026-04-09/agenda.md")
    assert "- **Waarom nu:** Aangehouden op 12 maart 2026" in tekst


def test_one_held_over_for_longer_waits(gehouden: Secretaris) -> None:
    """A zaak that comes back in May is not on the meeting of April."""
    _besluit(gehouden, "aanhouden", "--hervatten-op", "2026-05-14")
    assert ZAAK not in punten(gehouden, "2026-04-09")


def test_a_settled_zaak_does_not_come_back(gehouden: Secretaris) -> None:
    """A zaak that was decided does not come back by itself."""
    _besluit(gehouden, "afgehandeld", "--motivering", "Het document is er")
    assert ZAAK not in punten(gehouden, "2026-04-09")


def test_a_zaak_without_a_besluit_comes_back(gehouden: Secretaris) -> None:
    """A zaak that the meeting did not get to is on the next one."""
    toen = gehouden.op("2026-03-12")
    toen.doet("nieuw", "overleg", "--datum", "2026-04-09")
    toen.doet(*GENEREER)
    assert ZAAK in punten(gehouden, "2026-04-09")


def test_the_previous_besluitenlijst_is_fixed(gehouden: Secretaris) -> None:
    """The next agenda has the besluitenlijst of the last time."""
    _besluit(gehouden, "afgehandeld")
    assert punten(gehouden, "2026-04-09")[:2] == ["opening", f"besluitenlijst-{OVERLEG}"]


def test_an_actie_past_its_date(gehouden: Secretaris) -> None:
    """An actie that should have been done gives an item on the agenda."""
    _besluit(gehouden, "afgehandeld", "--actie", "COA;2026-04-01;Belt de gemeente")
    assert "acties" in punten(gehouden, "2026-04-09")
    assert "Belt de gemeente" in gehouden.lees("documenten/2026-04-09/agenda.md")


def met_late_actie(gehouden: Secretaris) -> Secretaris:
    """Return the secretary with a late action on the agenda of April."""
    _besluit(gehouden, "afgehandeld", "--actie", "COA;2026-04-01;Belt de gemeente")
    assert "acties" in punten(gehouden, "2026-04-09")
    return gehouden.op("2026-04-03")


def test_an_item_without_a_reason_goes(gehouden: Secretaris) -> None:
    """With every actie done and the last list fixed, their items take no more time."""
    s = met_late_actie(gehouden)
    s.doet("actie", "gereed", "A-2026-03-12-01")
    s.doet("besluit", "zet", "B-2026-03-12-01", "--motivering", "De gemeente belooft een plek.")
    s.doet("besluitenlijst", "stel-vast", "--ja", OVERLEG)
    s.doet(*GENEREER, "2026-04-09")
    agenda = s.lees("documenten/2026-04-09/agenda.md")
    assert "Actielijst" not in agenda
    assert "Vaststelling van de besluitenlijst" not in agenda
    assert "id: acties" not in s.lees("overleggen/2026/2026-04-09.yaml")


def test_it_comes_back_with_a_new_reason(gehouden: Secretaris) -> None:
    """When an actie is late again, the item is there again."""
    s = met_late_actie(gehouden)
    s.doet("actie", "gereed", "A-2026-03-12-01")
    s.doet(*GENEREER, "2026-04-09")
    gehoord = ("--uitkomst", "ter-kennisname", "--besluit", "Gehoord")
    later = ("--actie", "COA;2026-04-02;Belt de school")
    s.doet("nieuw", "besluit", "--overleg", OVERLEG, "--punt", "gemeenten", *gehoord, *later)
    s.doet(*GENEREER, "2026-04-09")
    assert "Belt de school" in s.lees("documenten/2026-04-09/agenda.md")


def test_what_somebody_touched_stays(gehouden: Secretaris) -> None:
    """Who put minutes at an item takes it off himself; its text is kept right."""
    s = met_late_actie(gehouden)
    s.doet("agenda", "zet", "acties", "2026-04-09", "--minuten", "10")
    s.doet("actie", "gereed", "A-2026-03-12-01")
    s.doet(*GENEREER, "2026-04-09")
    agenda = s.lees("documenten/2026-04-09/agenda.md")
    assert "Er staan geen acties meer open." in agenda
    assert "eerder afgesproken en nog niet klaar" not in agenda


def test_the_next_meeting(gepland: Secretaris) -> None:
    """Without a date it is the first meeting that is still to come."""
    gepland.doet("nieuw", "overleg", "--datum", "2026-04-09")
    assert gepland.op("2026-03-13").doet(*GENEREER) == "documenten/2026-04-09/agenda.md\n"


def test_dry_run(ontvangen: Secretaris) -> None:
    """With --proef items and document are shown, and nothing changes."""
    ontvangen.doet("nieuw", "overleg", "--datum", OVERLEG)
    voor = ontvangen.foto()
    uitkomst = ontvangen.rao(*GENEREER, "--proef", "--diff")
    assert f"+  - id: {ZAAK}\n" in uitkomst.stderr
    assert f"+++ b/{AGENDA}\n" in uitkomst.stderr
    assert ontvangen.foto() == voor


@pytest.mark.parametrize(
    ("args", "zin"),
    [
        (
            ("2026-03-13",),
            "Overleg '2026-03-13' staat niet in dit register.\nBedoelt u 2026-03-12?",
        ),
        (("13 maart",), "Bedoelt u 2026-03-12?"),
    ],
)
def test_a_meeting_that_does_not_exist(
    gepland: Secretaris, args: tuple[str, ...], zin: str
) -> None:
    """A date without a meeting gets a suggestion."""
    uitkomst = gepland.rao(*GENEREER, *args)
    assert uitkomst.exit_code in {2, 3}
    assert zin in uitkomst.stderr


def test_no_meeting_planned(leeg: Secretaris) -> None:
    """Without a meeting rao says how to plan one."""
    assert leeg.faalt(*GENEREER) == (
        "Fout: Er is geen overleg waarvoor dit nu kan.\n"
        "Noem de datum van het overleg, of plan er een met: rao nieuw overleg --datum DATUM\n"
    )


def test_not_after_the_meeting(gehouden: Secretaris) -> None:
    """The agenda of a meeting that was held changes no more."""
    assert gehouden.faalt(*GENEREER, OVERLEG) == (
        f"Fout: De agenda van {OVERLEG} ligt vast: het overleg is gehouden.\n"
        "Een punt dat er nog bij moet, komt op de volgende agenda.\n"
    )


def test_without_a_date_the_next_one(gepland: Secretaris) -> None:
    """When the next agenda is fixed, rao does not silently make that of a month later."""
    gepland.doet("nieuw", "overleg", "--datum", "2026-04-09")
    gepland.doet("agenda", "stel-vast", "--ja")
    klacht = gepland.faalt("agenda", "genereer")
    assert f"De agenda van {OVERLEG} ligt vast" in klacht
    assert "Die maakt u met: rao agenda genereer 2026-04-09" in klacht
