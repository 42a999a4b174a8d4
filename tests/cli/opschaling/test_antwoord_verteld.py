"""A zaak of which the LKO heard the answer of the Deelberaad, asks no decision any more (S16)."""

import pytest

from tests.cli.deelberaad import OPSCHALING, verstuurd
from tests.cli.secretaris import ZAAK, Secretaris
from tests.cli.voorraad import uit_voorraad

VOLGEND = "2026-04-09"
ANTWOORD = ("opschaling", "antwoord", OPSCHALING)


@pytest.fixture
@uit_voorraad
def beantwoord(gehouden: Secretaris) -> Secretaris:
    """The answer is there, and the zaak is on the agenda of April because of it."""
    s = verstuurd(gehouden).op("2026-04-02")
    s.doet("nieuw", "overleg", "--datum", VOLGEND)
    s.doet(*ANTWOORD, "--besluit", "Stemt in", "--datum", "2026-04-02")
    s.doet("agenda", "genereer")
    assert ZAAK in s.lees(f"overleggen/2026/{VOLGEND}.yaml")
    return s


@uit_voorraad
def _vertel(s: Secretaris) -> None:
    s.doet(*ANTWOORD, "--teruggekoppeld-op", "2026-04-02")


def test_on_the_agenda(beantwoord: Secretaris) -> None:
    """The refreshed agenda asks no besluit about it."""
    pad = f"overleggen/2026/{VOLGEND}.yaml"
    punt = f"id: {ZAAK}"
    assert "doel: besluit" in beantwoord.lees(pad)[beantwoord.lees(pad).index(punt) :][:400]
    _vertel(beantwoord)
    beantwoord.doet("agenda", "genereer")
    deel = beantwoord.lees(pad)[beantwoord.lees(pad).index(punt) :][:400]
    assert "doel: ter-kennisname" in deel
    assert "Het LKO weet al wat het Deelberaad Asiel antwoordde" in " ".join(deel.split())


def test_after_the_meeting(beantwoord: Secretaris) -> None:
    """Of an agenda fixed before, status asks no besluit either, and the list can be fixed."""
    beantwoord.doet("agenda", "stel-vast", "--ja")
    _vertel(beantwoord)
    na = beantwoord.op(VOLGEND)
    na.doet("overleg", "houd", "--aanwezig", "DT&V, COA, IND, AVIM")
    assert "rao nieuw besluit" not in na.doet("status")
    na.doet("besluitenlijst", "stel-vast", "--ja", VOLGEND)


def test_waiting_for_an_answer(gehouden: Secretaris) -> None:
    """While there is no answer, the secretary asks for it within the term of rao.yaml."""
    s = verstuurd(gehouden)
    s.doet("nieuw", "overleg", "--datum", VOLGEND)
    tekst = " ".join(s.doet("status").split())
    vraag = "Vraag het Deelberaad Asiel om het antwoord op"
    assert f"24 april secretaris (DT&V) {vraag} {OPSCHALING}" in tekst
