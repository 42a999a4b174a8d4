"""One act: what it takes away and writes again is written."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from rao_cli.workflow.handeling import Handeling
from tests.corpus.proefregister import Proefregister, schone_omgeving, voer_uit

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from rao_cli.store.yaml.editing import Nieuw

OVERLEG = "overleggen/2026/2026-04-09.yaml"
TEKST = "documenten/agenda/2026-04-09.md"
VANDAAG = date(2026, 3, 12)


@pytest.fixture
def register(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Proefregister:
    """A register with one meeting and one text."""
    schone_omgeving(monkeypatch.setenv, monkeypatch.delenv)
    map_ = tmp_path / "register"
    regio = ("--regio", "Noord", "--provincie", "Drenthe", "--lko", "emmen=LKO Emmen", "--ja")
    voer_uit("init", str(map_), *regio).keur(0)
    register = Proefregister(map_, map_)
    register.rao("nieuw", "overleg", "--datum", "2026-04-09").keur(0)
    register.leg(TEKST, b"Agenda\n")
    register.leg_vast()
    return register


_OVERLEG: dict[str, Nieuw] = {
    "soort": "overleg",
    "datum": VANDAAG.replace(month=4, day=9),
    "status": "gepland",
}
OPNIEUW: dict[str, tuple[str, Callable[[Handeling, str], None]]] = {
    "schrijf": (TEKST, lambda h, pad: h.schrijf(pad, "Andere agenda\n")),
    "nieuw": (OVERLEG, lambda h, pad: h.nieuw(pad, _OVERLEG, "overleg")),
    "zet": (OVERLEG, lambda h, pad: h.zet(pad, ("locatie",), "Zaal 3")),
}


@pytest.mark.parametrize("hoe", OPNIEUW)
def test_what_is_taken_away_and_written_again_is_there(register: Proefregister, hoe: str) -> None:
    """The last thing that an act does with a file is what it commits, and looks ahead to."""
    pad, schrijf = OPNIEUW[hoe]
    h = Handeling.open(register.root, VANDAAG)
    h.haal_weg(pad)
    schrijf(h, pad)
    verwacht = h.tekst(pad) if pad == OVERLEG else "Andere agenda\n"
    assert (pad in set(h.straks().overleggen)) == (pad == OVERLEG)
    assert h.leg_vast("Proef", "proef", []).paden == (pad,)
    assert register.head(pad).decode() == register.lees(pad).decode() == verwacht


def test_what_is_written_and_then_taken_away_is_gone(register: Proefregister) -> None:
    """The other way round the file goes."""
    h = Handeling.open(register.root, VANDAAG)
    h.schrijf(TEKST, "Andere agenda\n")
    h.haal_weg(TEKST)
    h.leg_vast("Proef", "proef", [])
    assert not (register.root / TEKST).exists()
