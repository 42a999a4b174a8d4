"""Beyond some MB the texts of good files are let go: nothing else changes."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from rao_cli.model.errors import RaoError
from rao_cli.store import maplezing
from rao_cli.store.opslag.losgelaten import Losgelaten
from rao_cli.store.register_map import RegisterMap
from rao_cli.store.yaml.loading import Bestand
from tests.store.opslag.kast import LIJST, VOORBEELD, Kast


def _read(map_: Path) -> Mapping[str, Bestand]:
    return RegisterMap(map_).load().bestanden


@pytest.fixture(autouse=True)
def geen_ruimte(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let go at once."""
    monkeypatch.setattr(maplezing, "IN_HANDEN", 0)


def test_only_the_text_of_a_good_file_is_let_go(kast: Kast) -> None:
    """What has findings, and rao.yaml, stays whole: of those more is asked."""
    kast.wijzig(LIJST, "SL-assen", "SL-emmen")
    los = {pad for pad, een in _read(kast.map).items() if isinstance(een, Losgelaten)}
    assert los == {*_read(kast.map)} - {LIJST, "rao.yaml"} != set()


def test_each_file_says_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    """Bytes, text, tree, thing and places, of each kind of file."""
    los = _read(VOORBEELD)
    monkeypatch.setattr(maplezing, "IN_HANDEN", 2**30)
    for pad, heel in _read(VOORBEELD).items():
        een = los[pad]
        assert (een.data, een.tekst, een.ding) == (heel.data, heel.tekst, heel.ding)
        assert een.boom is not None
        assert heel.boom is not None
        assert een.boom.waarde == heel.boom.waarde
        assert een.vindplaats(("kenmerk",)) == heel.vindplaats(("kenmerk",))
        assert een.vers().tekstregels == heel.tekstregels


def test_a_text_that_changed_meanwhile_is_refused(kast: Kast) -> None:
    """A thing never comes with the text of another one."""
    bestand = _read(kast.map)[LIJST]
    kast.wijzig(LIJST, "datum:", "# let op\ndatum:")
    with pytest.raises(RaoError, match="veranderde terwijl rao het las"):
        bestand.vers()


def test_a_text_that_is_gone_meanwhile_is_refused(kast: Kast) -> None:
    """Exit code 3, and no traceback."""
    bestand = _read(kast.map)[LIJST]
    (kast.map / LIJST).unlink()
    with pytest.raises(RaoError, match=LIJST):
        bestand.vers()
