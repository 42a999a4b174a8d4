"""What a person changed by hand is seen, whatever is kept of it."""

import sys
from collections.abc import Callable

import pytest

from rao_cli.store.git.lezen import handwerk
from rao_cli.store.git.lezen.objecten import blob_id
from rao_cli.store.opslag.gebruik import gebruik_opslag
from rao_cli.store.register_map import RegisterMap
from tests.store.opslag.kast import ANDER, LIJST, Kast


def _met(kast: Kast) -> dict[str, str]:
    with gebruik_opslag({}):
        return dict(RegisterMap(kast.map).load_vastgelegd().handwerk)


def _zonder(kast: Kast) -> dict[str, str]:
    return dict(RegisterMap(kast.map).load_vastgelegd().handwerk)


@pytest.mark.skipif(sys.platform == "win32", reason="no time of a change: every file is read")
def test_what_was_left_alone_is_not_read(gevuld: Kast, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of a file that is known as it is committed, the disk says enough."""
    gevuld.leg_vast()
    gelezen: list[bytes] = []

    def noteer(data: bytes, algoritme: str) -> str:
        gelezen.append(data)
        return blob_id(data, algoritme)

    monkeypatch.setattr(handwerk, "blob_id", noteer)
    assert _met(gevuld) == {}
    assert gelezen == []
    gevuld.wijzig(LIJST, "COA", "IND")
    assert _met(gevuld) == {LIJST: "gewijzigd"}
    assert {*gelezen} == {(gevuld.map / LIJST).read_bytes()}


def _oude_tijd(kast: Kast) -> None:
    toen = (kast.map / LIJST).stat()
    kast.wijzig(LIJST, "COA", "IND")
    kast.met_oude_tijd(LIJST, toen)


def _weg(kast: Kast) -> None:
    (kast.map / LIJST).unlink()


def _link(kast: Kast) -> None:
    (kast.map / LIJST).rename(kast.map / "elders")
    (kast.map / LIJST).symlink_to(kast.map / "elders")


def _verwisseld(kast: Kast) -> None:
    (kast.map / LIJST).rename(kast.map / "tussen")
    (kast.map / ANDER).rename(kast.map / LIJST)
    (kast.map / "tussen").rename(kast.map / ANDER)


def _teruggezet_na_vastlegging(kast: Kast) -> None:
    """What is kept is of before the commit: the file is as it was then, and that is an edit."""
    toen = (kast.map / LIJST).read_bytes()
    kast.wijzig(LIJST, "COA", "IND")
    kast.leg_vast()
    (kast.map / LIJST).write_bytes(toen)


@pytest.mark.parametrize("doe", [_oude_tijd, _weg, _link, _verwisseld, _teruggezet_na_vastlegging])
def test_an_edit_by_hand(gevuld: Kast, doe: Callable[[Kast], None]) -> None:
    """With and without what is kept the same files count as changed, and they are."""
    gevuld.leg_vast()
    doe(gevuld)
    assert _met(gevuld) == _zonder(gevuld)
    assert LIJST in _met(gevuld)


def test_an_edit_right_after_a_reading(kast: Kast) -> None:
    """In the same tick as it was read, and as long as it was: a file is not trusted so soon."""
    kast.leg_vast()
    kast.lees()
    kast.wijzig(LIJST, "COA", "IND")
    assert _met(kast) == {LIJST: "gewijzigd"}
