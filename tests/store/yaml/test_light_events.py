"""Light events: what rao leans on in the C parser of ruamel, and what happens without that."""

from types import ModuleType
from typing import Any

import pytest
from msgspec.structs import astuple
from ruamel.yaml import YAML
from ruamel.yaml.cyaml import CParser  # type: ignore[attr-defined] # clib, or clibz one day
from ruamel.yaml.events import ScalarEvent

from rao_cli.store.yaml.reader import light_events as module
from rao_cli.store.yaml.reader.light_events import LIGHT, light_events
from rao_cli.store.yaml.yaml_tree import read_boom

TEKST = b"soort: actie\nacties:\n  - {wat: 'Bel \xe2\x80\xa6', wie: [DT&V, COA]}\n"


def _kinds(text: str) -> set[type[Any]]:
    return {type(event) for event in iter(CParser(text).get_event, None)}


def test_the_parser_makes_ours() -> None:
    """It looks its classes up by name when it needs one; of this release we know that."""
    with light_events(CParser) as kinds:
        assert kinds == LIGHT
        assert _kinds("a: [b]\n") >= {*astuple(LIGHT)}


def test_its_own_are_back_after_it() -> None:
    """Whoever reads YAML with ruamel besides us, gets what ruamel makes; also after a failure."""
    with pytest.raises(ZeroDivisionError), light_events(CParser):
        raise ZeroDivisionError
    assert ScalarEvent in _kinds("a: [b]\n")
    assert YAML(typ="safe").load("a: [b]\n") == {"a": ["b"]}


def test_another_parser_keeps_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the classes are not found, the same comes out of the parser's own events."""
    met, _ = read_boom(TEKST)
    monkeypatch.setattr(module, "_module", lambda _: None)
    zonder, fouten = read_boom(TEKST)
    assert (met and met.waarde, []) == (zonder and zonder.waarde, fouten)
    assert met is not None
    assert zonder is not None
    for pad in (("acties", 0, "wie", 1), ("acties", 0, "wat"), ("soort",)):
        assert met.plek(pad) == zonder.plek(pad)


def test_a_parser_that_fills_in_otherwise_is_seen() -> None:
    """Fields that came in another order would be read as something else."""

    class Anders:
        def __init__(self, _: str) -> None:
            self._left = [LIGHT.scalar(None, None, None, "a", _Plek(), _Plek(), "")]

        def get_event(self) -> object:
            return self._left.pop() if self._left else None

    vals = ModuleType("vals")
    vars(vals).update({f"{naam}Event": object for naam in _namen()})
    assert not module.fits(vals, Anders)


class _Plek:
    index = 3


def _namen() -> list[str]:
    waarden = ["Scalar", "MappingStart", "SequenceStart", "MappingEnd", "SequenceEnd"]
    return [*waarden, "DocumentStart", "DocumentEnd", "StreamStart", "StreamEnd"]
