"""`rao bewaar` and an editor that was open while rao worked: what goes back is named and asked."""

import re

import pytest

from tests.cli.questions.test_gesprek import gesprek
from tests.cli.secretaris import LIJSTPAD, OVERLEG, OVERLEGPAD, ZAAK, Secretaris

BESLUIT = f"B-{OVERLEG}-01"


def _oud_opgeslagen(s: Secretaris, pad: str, *opdracht: str) -> None:
    """Let rao work while an editor is open, and save that editor."""
    oud = s.lees(pad)
    s.doet(*opdracht)
    assert s.lees(pad) != oud
    s.schrijf(pad, oud + "# Van mij\n")


def test_a_value_from_before_is_named(besloten: Secretaris) -> None:
    """The secretary hears which field goes back to what, and which act set it."""
    _oud_opgeslagen(besloten, OVERLEGPAD, "besluit", "zet", BESLUIT, "--besluit", "Tot 1 juli.")
    fout = besloten.faalt("bewaar", code=2)
    assert re.match(
        "Dit gaat terug naar wat er stond voordat rao het veranderde:\n"
        rf"- overleg {OVERLEG}, besluit van besluit {BESLUIT}: van 'Tot 1 juli.' naar '.+' "
        rf"\(rao veranderde dat met: .*{BESLUIT}.*\)\n"
        "Fout: 1 gegeven gaat terug naar wat er eerst stond. rao kan u hier niet vragen",
        fout,
    )
    assert "Let op: overleg" in besloten.zegt("bewaar", "--ja")


@pytest.mark.parametrize(("antwoord", "weg"), [("", False), ("ja", True)])
def test_what_goes_back_is_asked(besloten: Secretaris, antwoord: str, *, weg: bool) -> None:
    """At a terminal Enter is no."""
    _oud_opgeslagen(besloten, OVERLEGPAD, "besluit", "zet", BESLUIT, "--besluit", "Tot 1 juli.")
    _, tekst = gesprek(besloten, ("bewaar",), [antwoord])
    assert "van 'Tot 1 juli.' naar" in tekst
    assert (besloten.git("status", "--porcelain") == "") is weg


def test_a_standpunt_goes_back_too(lijst: Secretaris) -> None:
    """More acts on one file later the editor still holds the first text."""
    zeg = ("standpunt", ZAAK, "COA", "--ja", "--standpunt")
    lijst.doet(*zeg, "De opvang kan nog een maand doorgaan.")
    oud = lijst.lees(LIJSTPAD)
    lijst.doet(*zeg, "De opvang kan nog een week doorgaan.")
    lijst.doet(*zeg, "De opvang kan nog een dag doorgaan.")
    lijst.schrijf(LIJSTPAD, oud)
    fout = lijst.faalt("bewaar", code=2)
    assert "van 'De opvang kan nog een dag doorgaan.' naar 'De opvang kan nog een maand" in fout


def test_what_rao_removed_comes_back(lijst: Secretaris) -> None:
    """A zaak that an act took away is named as well when the old text has it."""
    _oud_opgeslagen(lijst, LIJSTPAD, "zaak", "verwijder", ZAAK, "--ja")
    assert f"vraag van zaak {ZAAK}: 'Mag het" in lijst.faalt("bewaar", code=2)


def test_a_line_of_a_document_comes_back(lijst: Secretaris) -> None:
    """Of a text beside the register files the lines count that rao replaced."""
    pad = "documenten/notitie.md"
    lijst.typt_nieuw(pad, "Oud.\n")
    lijst.schrijf(pad, "Nieuw.\n")
    lijst.git("add", ".")
    lijst.git("commit", "-qm", "x\n\nRao-Handeling: proef\nRao-Wijziging: 0123456789abcdef0123")
    lijst.schrijf(pad, "Oud.\n")
    assert "de regel 'Oud.' komt terug" in lijst.faalt("bewaar", code=2)


def test_a_new_value_is_no_question(besloten: Secretaris) -> None:
    """What was never there before is an ordinary hand edit, also just after an act of rao."""
    besloten.doet("besluit", "zet", BESLUIT, "--besluit", "Tot 1 juli.")
    besloten.schrijf(OVERLEGPAD, besloten.lees(OVERLEGPAD).replace("1 juli", "1 augustus"))
    besloten.doet("bewaar")


def test_a_person_may_change_his_own_mind(besloten: Secretaris) -> None:
    """What a person kept himself after rao, goes back without a question."""
    besloten.doet("besluit", "zet", BESLUIT, "--besluit", "Tot 1 juli.")
    eerst = besloten.lees(OVERLEGPAD)
    for tekst in (eerst.replace("1 juli", "1 augustus"), eerst):
        besloten.schrijf(OVERLEGPAD, tekst)
        besloten.doet("bewaar")
