"""`rao opschaling genereer`: the text that the Deelberaad reads."""

from tests.cli import deelberaad
from tests.cli.deelberaad import OPSCHALING
from tests.cli.secretaris import LIJST, Secretaris

GENEREER = ("opschaling", "genereer")
STUK = f"documenten/opschaling/{OPSCHALING}.md"


def test_document(gehouden: Secretaris) -> None:
    """The path of the document is the output, and only that document is committed."""
    s = deelberaad.opgeschaald(gehouden)
    assert s.doet(*GENEREER, OPSCHALING) == f"{STUK}\n"
    assert s.laatste() == (f"Stuk voor het Deelberaad Asiel over {OPSCHALING}", [STUK])


def test_twice(gehouden: Secretaris) -> None:
    """Making it again changes nothing."""
    s = deelberaad.opgeschaald(gehouden)
    s.doet(*GENEREER, OPSCHALING)
    assert s.zegt(*GENEREER, OPSCHALING) == "Er is niets veranderd; alles stond er al."


def test_a_besluit_of_the_same_day(gehouden: Secretaris) -> None:
    """A list of the day of the meeting names the besluit that led to it too."""
    deelberaad.vul(gehouden)
    deelberaad.besluit(gehouden)
    s = gehouden.op("2026-03-12")
    kenmerk = s.doet("zaak", "schaal-op", "Z-7K3F9E", "--grond", "publicitair").strip()
    s.doet(*GENEREER, kenmerk)
    assert f": {deelberaad.ZIN}" in s.lees(f"documenten/opschaling/{kenmerk}.md")


def test_a_concept_with_gaps(gehouden: Secretaris) -> None:
    """The document of an incomplete concept says what is still to be added."""
    deelberaad.besluit(gehouden)
    s = gehouden.op("2026-03-13")
    s.doet("zaak", "schaal-op", "Z-7K3F9E", "--grond", "publicitair", "--concept")
    s.doet(*GENEREER, OPSCHALING)
    tekst = s.lees(STUK)
    assert "## Dit moet er nog bij voordat de lijst weg kan\n" in tekst
    assert "- Z-7K3F9E: Er staat nog geen oplossingsrichting bij deze zaak.\n" in tekst


def test_a_list_of_an_lko(gehouden: Secretaris) -> None:
    """Of a list of an LKO rao makes no document for the Deelberaad."""
    zin = gehouden.faalt(*GENEREER, LIJST)
    assert "rao zaak schaal-op ZAAK --grond GROND" in zin


def test_own_template(gehouden: Secretaris) -> None:
    """A region adapts a part of the document with a template of its own."""
    s = deelberaad.opgeschaald(gehouden)
    s.typt_nieuw(
        "templates/opschaling.md.j2",
        '{% extends "rao/opschaling.md.j2" %}{% block slot %}Tot ziens.{% endblock %}',
    )
    s.doet(*GENEREER, OPSCHALING)
    assert s.lees(STUK).endswith("Tot ziens.\n")
