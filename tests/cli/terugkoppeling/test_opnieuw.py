"""What changes after a reply was made or sent, reaches the LKO (S11)."""

import json
from collections.abc import Callable

import pytest

from tests.cli.secretaris import OVERLEG, OVERLEGPAD, ZAAK, Secretaris

KENMERK = f"TK-ter-apel-{OVERLEG}"
PAD = f"terugkoppelingen/2026/{KENMERK}.yaml"
BERICHT = f"documenten/{OVERLEG}/terugkoppeling-ter-apel.md"
GENEREER = ("terugkoppeling", "genereer", OVERLEG, "--lko", "ter-apel")
VERZONDEN = ("terugkoppeling", "verzonden", "--ja", KENMERK)
ERRATUM = ("erratum", OVERLEG, f"B-{OVERLEG}-01", "--tekst", "Lees: het gezin blijft NIET.")


@pytest.fixture
def s(register: Callable[[str], Secretaris]) -> Secretaris:
    """Return a register with a fixed list and a reply in concept."""
    wie = register("vastgesteld").op("2026-03-18")
    wie.doet("terugkoppeling", "genereer")
    return wie


def codes(s: Secretaris) -> set[str]:
    """Return the codes that `rao valideer` gives."""
    meldingen = json.loads(s.rao("valideer", "--uitvoer", "json").stdout)["meldingen"]
    return {melding["code"] for melding in meldingen}


def te_vertellen(s: Secretaris) -> list[tuple[str, str]]:
    """Return what the status asks to tell again: before when, and with which command."""
    taken = json.loads(s.doet("status", "--json"))["taken"]
    return [(t["voor"], t["opdracht"]) for t in taken if t["wat"].startswith("Verbetering over")]


def test_an_erratum_after_making(s: Secretaris) -> None:
    """A concept of before the correction does not go, and valideer says that it is behind."""
    assert "VRB16" not in codes(s)
    s.doet(*ERRATUM)
    assert "een besluit is daarna verbeterd" in s.faalt(*VERZONDEN)
    assert "VRB16" in codes(s)
    s.doet(*GENEREER)
    assert "VRB16" not in codes(s)
    s.doet(*VERZONDEN)
    assert te_vertellen(s) == []


def test_an_erratum_after_sending(s: Secretaris) -> None:
    """The LKO hears the correction: status and rule say so until it is reported."""
    s.doet(*VERZONDEN)
    s.doet(*ERRATUM)
    assert "VRB14" in codes(s)
    assert te_vertellen(s) == [("2026-03-25", f"rao {' '.join(GENEREER)}")]
    assert "is niet bijgewerkt: een besluit is daarna verbeterd." in s.faalt(*VERZONDEN)
    s.doet(*GENEREER)
    assert "het gezin blijft NIET" in s.lees(BERICHT)
    s.doet(*VERZONDEN, "--op", "2026-03-18")
    assert "\nverzonden_op: 2026-03-18\nopnieuw_verzonden_op: 2026-03-18\n" in s.lees(PAD)
    assert ("VRB14" in codes(s), te_vertellen(s)) == (False, [])


def test_reported_twice(s: Secretaris) -> None:
    """When the correction is told, reporting again changes nothing."""
    s.doet(*VERZONDEN)
    s.doet(*ERRATUM)
    s.doet(*GENEREER)
    assert s.zegt(*VERZONDEN) == f"Vastgelegd: Terugkoppeling {KENMERK} opnieuw verzonden"
    assert "18 maart 2026  Opnieuw verzonden" in s.doet("toon", KENMERK)
    assert s.zegt(*VERZONDEN) == "Er is niets veranderd; alles stond er al."


def test_a_changed_list(s: Secretaris) -> None:
    """Of a besluitenlijst that is no longer what was fixed nothing goes out."""
    s.typt(OVERLEGPAD, "tot 1 juni", "tot 1 juli")
    for opdracht in (GENEREER, VERZONDEN):
        assert "is gewijzigd nadat zij was vastgesteld" in s.faalt(*opdracht)


def test_own_text(s: Secretaris) -> None:
    """The text of a person goes only when it says that it is his."""
    s.typt(BERICHT, "Het gezin blijft", "Het gezin vertrekt")
    assert "is met de hand veranderd" in s.faalt(*VERZONDEN)
    assert s.zegt(*VERZONDEN, "--eigen-tekst").startswith(
        f"Vastgelegd: Terugkoppeling {KENMERK} verzonden met eigen tekst"
    )


def test_own_text_gone(s: Secretaris) -> None:
    """Who makes it again sends what rao wrote."""
    s.typt(BERICHT, "Het gezin blijft", "Het gezin vertrekt")
    s.doet(*GENEREER)
    s.doet(*VERZONDEN)


def test_a_correction_says_that_it_is_one(s: Secretaris) -> None:
    """The letter begins with which letter it replaces, and what that said."""
    s.doet(*VERZONDEN)
    assert "Verbetering van ons bericht" not in s.lees(BERICHT)
    s.doet(*ERRATUM)
    s.doet(*GENEREER)
    kop = s.lees(BERICHT).partition("## In het kort")[0]
    assert "**Verbetering van ons bericht van 18 maart 2026: dit bericht vervangt dat" in kop
    anders = kop.partition("## Wat er veranderde")[2]
    assert f"### {ZAAK}: Gezin verblijft lang in de opvang\n" in anders
    eerder, _, nu = anders.partition("- **Nu:**")
    assert "- **Eerder, op 18 maart 2026:** Afgehandeld." in eerder
    assert ("Het gezin blijft tot 1 juni." in eerder, "NIET" in eerder) == (True, False)
    assert "Verbeterd op 18 maart 2026: Lees: het gezin blijft NIET." in nu
    s.doet(*VERZONDEN)
    s.doet(*GENEREER)
    assert "Verbetering van ons bericht" in s.lees(BERICHT)


def test_what_changed_by_hand_stands_side_by_side(s: Secretaris) -> None:
    """Without an erratum too the LKO reads what the letter said that went, and what holds now."""
    s.typt(OVERLEGPAD, "status: besluitenlijst-vastgesteld", "status: gehouden")
    s.doet(*VERZONDEN)
    vast = "vaststelling:" + s.lees(OVERLEGPAD).partition("vaststelling:")[2]
    s.typt(OVERLEGPAD, vast, "")
    s.typt(OVERLEGPAD, "tot 1 juni", "tot 1 juli")
    s.doet(*GENEREER)
    eerder, _, nu = s.lees(BERICHT).partition("## Wat er veranderde")[2].partition("- **Nu:**")
    assert ("tot 1 juni" in eerder, "tot 1 juli" in eerder) == (True, False)
    assert "tot 1 juli" in nu.partition("## In het kort")[0]


def test_a_letter_keeps_its_day(s: Secretaris) -> None:
    """A letter of which nothing else would change stays as it is, and is not behind."""
    assert "- **Datum:** 18 maart 2026\n" in s.lees(BERICHT)
    later = s.op("2026-03-19")
    assert later.zegt(*GENEREER).startswith("Er is niets veranderd")
    assert "loopt achter" not in later.doet("status", "--json")
    later.doet(*ERRATUM)
    later.doet(*GENEREER)
    assert "- **Datum:** 19 maart 2026\n" in later.lees(BERICHT)


def test_a_correction_that_was_made_is_to_be_sent(s: Secretaris) -> None:
    """Days after the correction was made, the task is still to send it, not to make it."""
    s.doet(*VERZONDEN)
    s.doet(*ERRATUM)
    s.doet(*GENEREER)
    taken = json.loads(s.op("2026-03-20").doet("status", "--json"))["taken"]
    opnieuw = "Verstuur de terugkoppeling over 12 maart 2026 opnieuw aan LKO Ter Apel, en meld het."
    assert any(taak["wat"].startswith(opnieuw) for taak in taken)


def test_a_changed_besluit_has_a_day(s: Secretaris) -> None:
    """Without an erratum too, the correction has a day, counted from the letter that went."""
    s.typt(OVERLEGPAD, "status: besluitenlijst-vastgesteld", "status: gehouden")
    s.doet(*VERZONDEN)
    s.typt(OVERLEGPAD, "tot 1 juni", "tot 1 juli")
    assert te_vertellen(s) == [("2026-03-25", f"rao {' '.join(GENEREER)}")]
