"""`rao zaak splits`: a part of a zaak goes on as a zaak of its own (S11, S14)."""

import json

import pytest

from tests.cli.secretaris import LIJST, LIJSTPAD, ZAAK, Secretaris
from tests.cli.voorraad import uit_voorraad

SPLITS = ("zaak", "splits", ZAAK, "--onderwerp", "De oudste zoon", "--groep", "volwassene")


@pytest.fixture
@uit_voorraad
def gesplitst(gepland: Secretaris) -> tuple[Secretaris, str]:
    """The eldest son goes on alone; with the kenmerk of his zaak."""
    s = gepland.op("2026-03-09")
    return s, s.doet(*SPLITS).strip()


def test_both_name_the_other(gesplitst: tuple[Secretaris, str]) -> None:
    """On the same list, with the same content but for what was said."""
    s, zoon = gesplitst
    lijst = s.lees(LIJSTPAD)
    assert f"    verwant: [{zoon}]\n" in lijst
    nieuw = lijst.partition(f"  {zoon}:\n")[2]
    assert nieuw.startswith("    onderwerp: De oudste zoon\n    aanbrenger: COA\n")
    assert "    groep: volwassene\n    vraag: Mag het gezin" in nieuw
    assert f"ontstaan: {{door: splitsing, uit: [{ZAAK}], op: 2026-03-09}}\n" in nieuw
    assert "versie: 2\n" in s.lees("rao.yaml")


def test_what_you_read(gepland: Secretaris) -> None:
    """Which zaak stays, which is new, and how that is brought up to date."""
    zinnen = gepland.zegt(*SPLITS).splitlines()
    zoon = zinnen[0].split()[2]
    assert zinnen == [
        f"Vastgelegd: Zaak {zoon} afgesplitst van {ZAAK}",
        f"{ZAAK} blijft; {zoon} is nu een eigen zaak van LKO Ter Apel, met dezelfde inhoud.",
        f"Werk bij wat voor {zoon} anders is: rao zaak vul-aan {zoon}",
    ]


def test_again_gives_the_same(gesplitst: tuple[Secretaris, str]) -> None:
    """The same title off the same zaak is the same zaak."""
    s, zoon = gesplitst
    assert s.doet(*SPLITS).strip() == zoon
    assert s.zegt(*SPLITS) == "Er is niets veranderd; alles stond er al."


def test_its_age_begins_anew(gesplitst: tuple[Secretaris, str]) -> None:
    """And what was before stands beside it."""
    s, zoon = gesplitst
    assert "2 dagen, sinds 9 maart 2026" in s.op("2026-03-11").doet("toon", zoon)
    assert "eerder: 5 – 9 maart 2026" in " ".join(s.doet("toon", zoon).split())
    assert f"afgesplitst van {ZAAK} op 9 maart 2026" in s.doet("toon", zoon)


def test_it_comes_on_the_next_agenda(gesplitst: tuple[Secretaris, str]) -> None:
    """With why it is there, and its own age: the list was of before."""
    s, zoon = gesplitst
    s.doet("agenda", "genereer")
    assert f"  - id: {zoon}\n" in s.lees("overleggen/2026/2026-03-12.yaml")
    agenda = s.lees("documenten/2026-03-12/agenda.md")
    assert f"Afgesplitst van {ZAAK} op 9 maart 2026" in agenda
    loopt = "3 dagen op de dag van het overleg, sinds 9 maart 2026; eerder: 5 – 9 maart 2026"
    assert loopt in agenda


def test_both_tell_it(gesplitst: tuple[Secretaris, str]) -> None:
    """In the history of each, with the day; what the list did before is not of the new one."""
    s, zoon = gesplitst
    zoon_toen = s.doet("historie", zoon)
    assert f"Afgesplitst van {ZAAK}, op signaallijst {LIJST}" in zoon_toen
    assert "ontvangen door" not in zoon_toen
    assert "2026-03-09  " in s.doet("historie", ZAAK)
    assert f"Hiervan afgesplitst: {zoon}" in s.doet("historie", ZAAK)


def test_the_figures_of_an_ended_month_stay(gepland: Secretaris) -> None:
    """The list is of March, the zaak counts in the month in which it was split off."""
    s = gepland.op("2026-11-02")
    maart = ("cijfers", "--periode", "2026-03", "--json")
    was = json.loads(s.doet(*maart))["totaal"]
    s.doet(*SPLITS)
    assert json.loads(s.doet(*maart))["totaal"] == was
    november = json.loads(s.doet("cijfers", "--periode", "2026-11", "--json"))["totaal"]
    assert november["ingebracht"] == 1


def test_a_day_in_an_ended_month_is_a_correction(gepland: Secretaris) -> None:
    """That month counts one zaak more."""
    s = gepland.op("2026-11-02")
    assert "cijfers van maart 2026" in s.faalt(*SPLITS, "--op", "2026-03-09", code=2)
    s.doet(*SPLITS, "--op", "2026-03-09", "--correctie")


def test_it_moves_along(gepland: Secretaris) -> None:
    """A zaak that moved gives its new LKO to what is split off."""
    gepland.doet("zaak", "verhuis", ZAAK, "--naar", "assen", "--op", "2026-03-05")
    zoon = gepland.doet(*SPLITS).strip()
    assert "LKO Assen" in gepland.doet("toon", zoon)


def test_the_part_can_end_alone(gesplitst: tuple[Secretaris, str]) -> None:
    """Who left is closed; the family goes on, and the list stays open."""
    s, zoon = gesplitst
    s.doet("zaak", "sluit", zoon, "--afloop", "zelfstandig-vertrek", "--op", "2026-03-09")
    open_ = s.doet("lijst", "zaken", "--open")
    assert (ZAAK in open_, zoon in open_) == (True, False)
    assert "status: ontvangen\n" in s.lees(LIJSTPAD)


@pytest.mark.parametrize("dag", ["2026-03-10", "2026-03-01"])
def test_a_day_that_cannot_be(gesplitst: tuple[Secretaris, str], dag: str) -> None:
    """Tomorrow, or before the list."""
    s, _ = gesplitst
    s.faalt(
        "zaak", "splits", ZAAK, "--onderwerp", "De dochter", "--op", dag, "--groep", "gezin", code=2
    )


def test_what_is_written_still_is_not_split(lijst: Secretaris) -> None:
    """On a list in concept a zaak is just added."""
    assert "is niet ingediend" in lijst.faalt(*SPLITS)


def test_what_ended_is_not_split(gepland: Secretaris) -> None:
    """It says how it ended."""
    gepland.doet("zaak", "sluit", ZAAK, "--afloop", "vergunning", "--op", "2026-03-05")
    assert "is al klaar: vergunning op 5 maart 2026" in gepland.faalt(*SPLITS)


def test_who_left_before_it_was_recorded(gesplitst: tuple[Secretaris, str]) -> None:
    """The split goes back to the day of the end; no list is older than that."""
    s, zoon = gesplitst
    zegt = s.zegt("zaak", "sluit", zoon, "--afloop", "zelfstandig-vertrek", "--op", "2026-03-07")
    assert f"De splitsing van {zoon} staat nu op dezelfde dag: 7 maart 2026." in zegt
    assert "uit: [Z-7K3F9E], op: 2026-03-07}" in s.lees(LIJSTPAD)


def test_the_old_lko_never_had_it(gepland: Secretaris) -> None:
    """Split off after the move: only the LKO that has it hears how it ended."""
    gepland.doet("zaak", "verhuis", ZAAK, "--naar", "assen", "--op", "2026-03-05")
    s = gepland.op("2026-03-06")
    zoon = s.doet(*SPLITS).strip()
    assert f"vertellen dat {zoon}" not in s.doet("status")
    s.doet("zaak", "sluit", zoon, "--afloop", "vergunning", "--op", "2026-03-06")
    taken = [taak["wat"] for taak in json.loads(s.doet("status", "--json"))["taken"]]
    assert [t for t in taken if zoon in t] == [f"LKO Assen vertellen dat {zoon} is afgelopen"]


@pytest.mark.parametrize("op", ["2026-03-07", "2026-03-09"])
def test_who_left_before_the_move(gepland: Secretaris, op: str) -> None:
    """Split off on a day before it, or closed on one: it never was of the new LKO."""
    s = gepland.op("2026-03-09")
    s.doet("zaak", "verhuis", ZAAK, "--naar", "assen", "--op", "2026-03-08")
    zoon = s.doet(*SPLITS, "--op", op).strip()
    s.doet("zaak", "sluit", zoon, "--afloop", "zelfstandig-vertrek", "--op", "2026-03-07")
    assert " LKO LKO Ter Apel " in " ".join(s.doet("toon", zoon).split())
    assert s.lees(LIJSTPAD).count("verhuisd:") == 1
    taken = [taak["wat"] for taak in json.loads(s.doet("status", "--json"))["taken"]]
    assert [t for t in taken if zoon in t] == [f"LKO Ter Apel vertellen dat {zoon} is afgelopen"]
