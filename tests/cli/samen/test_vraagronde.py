"""The questions of a sync: how far one is, also when an answer gives rise to another question."""

import pytest

from rao_cli.cli.questions import vragen
from rao_cli.cli.samen.botsvragen import Vraagronde
from rao_cli.model.samen.botsing import Botsing, Kantkeuze
from rao_cli.workflow.samen.sync.vorm import SyncUitkomst, eerste_per_plek
from tests.workflow.samen.register_van import DAG


class Onthouder:
    """Takes the answers in."""

    def __init__(self) -> None:
        self.gaf: dict[str, Kantkeuze] = {}

    def antwoord(self, botsing: Botsing, keuze: Kantkeuze) -> None:
        """Keep an answer."""
        self.gaf[botsing.waar] = keuze

    def klacht_over(self, _botsing: Botsing, _tekst: str) -> str:
        """Complain about nothing."""
        return ""

    def sta_toe(self, _fouten: object) -> None:
        """Nothing is wrong together here."""


def vraag(naam: str, ons: str = "a", plek: str = "") -> Botsing:
    """Return a question about something."""
    return Botsing("rao.yaml", (plek or naam,), naam, ons, "b")


def test_the_count_goes_on(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """After two questions the one that comes of the answers is the third of three."""
    monkeypatch.setattr(vragen, "vul_aan", lambda *_, **__: {"keuze": "hun"})
    onthouder = Onthouder()
    ronde = Vraagronde(onthouder, DAG)
    ronde.stel(SyncUitkomst(botsingen=(vraag("een"), vraag("twee"))))
    ronde.stel(SyncUitkomst(botsingen=(vraag("drie"),)))
    gezegd = capsys.readouterr().err
    koppen = [regel for regel in gezegd.splitlines() if "veranderden hetzelfde" in regel]
    assert [kop[-9:] for kop in koppen] == ["(1 van 2)", "(2 van 2)", "(3 van 3)"]
    assert gezegd.count("Door wat u antwoordde, is er nog een vraag.") == 1
    assert onthouder.gaf == dict.fromkeys(["een", "twee", "drie"], "hun")


def test_one_place_is_asked_once() -> None:
    """Of two questions about one place, with other texts, the first is asked now."""
    een, ander, los = vraag("x", "a", "punt"), vraag("y", "c", "punt"), vraag("z")
    assert eerste_per_plek([een, ander, een, los]) == (een, los)
