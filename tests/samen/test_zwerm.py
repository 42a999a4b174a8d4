"""Several persons on one server at once, and some of their commands are killed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.samen.wereld import Kloon
from tests.samen.zwermkeur import Opzet, keur_zwerm, maak_zwerm, sluit_af
from tests.samen_server import server

if TYPE_CHECKING:
    from pathlib import Path

    from tests.samen.wereld import Wereld


@pytest.mark.parametrize("zaad", [1])
def test_drie_mensen(wereld: Wereld, tmp_path: Path, zaad: int) -> None:
    """Three persons of four acts: nothing is lost or doubled, and all copies are equal."""
    with server(tmp_path / "server") as daar:
        zwerm = maak_zwerm(wereld.begin.map, tmp_path, daar, Opzet(3, 4, zaad, 0.15))
        zwerm.speel(minuten=5)
        sluit_af(zwerm)
        zinnen = [*keur_zwerm(zwerm, daar, Kloon(wereld.begin.map))]
        assert zinnen == [], "\n".join(regel for p in zwerm.mensen for regel in p.verslag)
    assert zwerm.gedood
