"""Words by chance, out of a played register: what held before the wiping holds after it."""

import json
import random
import re
import shutil
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import pytest

from tests.cli.bewaring.speuren import WIS, waar_nog
from tests.cli.secretaris import Secretaris
from tests.workflow.historie.conftest import Kopie, _omgeving, kopie
from tests.workflow.historie.verhaal import controleer, vondsten, zet_klok

__all__ = ["_omgeving", "kopie"]

WOORD: Final = re.compile(r"[A-Za-zë]{5,}(?: [a-z]{2,} [a-z]{3,})?")
ZADEN: Final = range(6)


def woorden_in(map_: Path) -> list[str]:
    """Return what stands in the texts of a register, each once."""
    teksten = (pad.read_text() for pad in sorted(map_.glob("*/2026/*.yaml")))
    waarden = (r.partition(": ")[2] for tekst in teksten for r in tekst.splitlines() if ": " in r)
    return sorted({woord for waarde in waarden for woord in WOORD.findall(waarde) if " " in waarde})


def codes(s: Secretaris) -> list[str]:
    """Return what a check of the files finds."""
    meldingen = json.loads(s.rao("valideer", "--json").stdout)["meldingen"]
    return sorted(f"{een['code']} {een['bestand']}" for een in meldingen)


@pytest.mark.parametrize("zaad", ZADEN)
def test_any_word(kopie: Kopie, tmp_path: Path, zaad: int) -> None:
    """No trace, no new finding, an honest history, and the same twice."""
    map_ = kopie("open")
    keus = random.Random(zaad)  # noqa: S311 - the same chance each time
    zet_klok(datetime(2026, 4, 1, 9, tzinfo=UTC))
    s = Secretaris(map_, "2026-04-01")
    voor = codes(s)
    shutil.copytree(map_, tmp_path / "nog")
    for woord in keus.sample(woorden_in(map_), 12):
        uitkomst = s.rao("wis", "--tekst", woord, *WIS)
        if uitkomst.exit_code:  # a word of rao, or in a key
            continue
        assert waar_nog(map_, woord) == []
        assert codes(s) == voor
        assert vondsten(controleer(map_)) == []
        ander = Secretaris(tmp_path / "nog", s.vandaag)
        ander.doet("wis", "--tekst", woord, *WIS)
        assert ander.git("rev-parse", "HEAD~1") == s.git("rev-parse", "HEAD~1")
        return
    pytest.fail("no word could be wiped")
