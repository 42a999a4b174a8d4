"""Every act of `daden.txt` is taken back, and the history is still called honest."""

from __future__ import annotations

import shutil
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Final

import pytest

from rao_cli.workflow.historie.controleer import Historievraag, controleer_historie
from tests.samen.wereld import Kloon, Wereld, als, read_daden
from tests.workflow.historie.verhaal import vondsten, zet_klok

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.cli.secretaris import Secretaris

_DAARNA: Final = datetime(2028, 1, 1, tzinfo=UTC)


def _herstel(s: Secretaris, stappen: list[str]) -> Iterator[int]:
    """Take each step back after another one, and do that once more."""
    s.doet("nieuw", "onderwerp", "--type", "thema", "--titel", "Iets anders")
    for stap in stappen:
        code = s.rao("herstel", stap, "--ja").exit_code
        yield code
        if code == 0:
            zet_klok(datetime(2026, 4, 21, 9, tzinfo=UTC))
            s.op("2026-04-21").rao("herstel", "HEAD", "--ja")


def _ongedaan(s: Secretaris, stappen: list[str]) -> Iterator[int]:
    """Take the last steps back, one by one."""
    for _ in stappen:
        yield s.rao("ongedaan", "--ja").exit_code


@pytest.mark.lang
@pytest.mark.parametrize("hoe", [_herstel, _ongedaan])
@pytest.mark.parametrize("daad", read_daden())
def test_taken_back(daad: str, hoe: object, wereld: Wereld, tmp_path: Path) -> None:
    """By `rao herstel` and by `rao ongedaan`, on a later day."""
    kloon = Kloon(tmp_path / "werk")
    shutil.copytree(wereld.begin.map, kloon.map)
    zet_klok(datetime(2026, 4, 16, 9, tzinfo=UTC))
    kloon.doet(daad, wereld.namen)
    s = kloon.s.op("2026-04-20")
    with als("a"):
        s.rao("bewaar", "--ja")
        stappen = s.git("rev-list", f"{wereld.top}..HEAD").split()
        zet_klok(datetime(2026, 4, 20, 9, tzinfo=UTC))
        codes = [*(_herstel if hoe is _herstel else _ongedaan)(s, stappen)]
    assert set(codes) <= {0, 3}
    vraag = Historievraag(kloon.map, date(2026, 5, 1), _DAARNA, ())
    assert vondsten(controleer_historie(vraag)) == []
