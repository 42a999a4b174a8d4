"""A good file lets its tree go: places, tree and texts stay what they were."""

from collections.abc import Iterator
from functools import reduce
from pathlib import Path
from typing import Any, cast

import pytest

from rao_cli.model.melding import Pad
from rao_cli.store.yaml.loading import Bestand, load_bestand
from rao_cli.store.yaml.reader.nodes import Node
from rao_cli.store.yaml.schema_check import check_boom
from rao_cli.store.yaml.yaml_tree import read_boom

GOED = Path(__file__).parents[3] / "voorbeelden/goed"
PADEN = sorted(GOED.rglob("*/*/*.yaml"))
#: Each form of text, a list on one line and on more, empty keys and items, and no line end.
VORMEN = b"""soort: actie
a: 'in quotes'  # opmerking
"b": >
  a block

  of text

c: [een, {twee: drie}, ]
d:
- vier
-
- vijf: zes
  leeg:
- - zeven
e: een tekst
  op meer regels
f: {}
g: {acht: "\\u00e9", negen: 5}
h: |
  slot"""


def _gelezen(pad: Path) -> Bestand:
    bestand = load_bestand(pad.name, pad.read_bytes())
    assert bestand.ding is not None
    return bestand


def _plekken(node: Node, pad: Pad = ()) -> Iterator[Pad]:
    """Yield every path of a tree, and beside each one that leads nowhere."""
    yield pad
    yield (*pad, "er-niet")
    yield (*pad, "er-niet", 0)
    for stap, kind in node.children():
        yield from _plekken(kind, (*pad, stap))


@pytest.mark.parametrize("data", [VORMEN, *(pad.read_bytes() for pad in PADEN)])
def test_a_place_that_is_walked_to_is_that_of_the_tree(data: bytes) -> None:
    """Value and key of every path, also of one that goes on where the file does not."""
    boom, _ = read_boom(data)
    assert boom is not None
    for pad in _plekken(boom.nodes):
        een, _ = read_boom(data)
        assert een is not None
        assert (een.plek(pad), een.plek_sleutel(pad)) == (boom.plek(pad), boom.plek_sleutel(pad))


@pytest.mark.parametrize("pad", PADEN, ids=lambda pad: pad.name)
def test_the_tree_is_read_again(pad: Path) -> None:
    """Whoever asks for it gets it with its types, and the text and the comments."""
    licht = _gelezen(pad).boom
    heel, _ = read_boom(pad.read_bytes())
    assert heel is not None
    assert licht is not None
    check_boom(pad.name, heel, str(heel.waarde["soort"]))
    assert (licht.waarde, licht.tekst, licht.leeg()) == (heel.waarde, heel.tekst, heel.leeg())
    assert licht.opmerkingen == heel.opmerkingen


def test_it_is_let_go() -> None:
    """What a register of thousands of files would fill the memory with, is not kept."""
    lijst = _gelezen(next(pad for pad in PADEN if pad.name.startswith("SL-")))
    assert lijst.boom is not None
    assert lijst.boom.waarde is not lijst.boom.waarde
    assert lijst.boom.waarde == lijst.boom.waarde


def test_quotes_are_seen_without_the_tree() -> None:
    """Each scalar knows how it was written, read again or not."""
    for pad in PADEN:
        licht, heel = _gelezen(pad).boom, read_boom(pad.read_bytes())[0]
        assert licht is not None
        assert heel is not None
        for plek, node in licht.nodes.leaves():
            blok = reduce(lambda deel, stap: deel[stap], plek[:-1], cast("Any", heel.waarde))
            assert node.is_plain(licht.tekst) == ((id(blok), plek[-1]) not in heel.inhoud.quoted)


@pytest.mark.parametrize("data", [VORMEN, *(pad.read_bytes() for pad in PADEN[:4])])
def test_leaves_that_end_somewhere(data: bytes) -> None:
    """They come with their paths, in the order of the file, with the empty ones."""
    boom, _ = read_boom(data)
    assert boom is not None
    alle = boom.nodes.leaves()
    bladen = [(p, n) for p, n in alle if not boom.tekst.startswith(("|", ">"), n.start)]
    for _, blad in bladen:
        verwacht = [pad for pad, n in bladen if n.empty or n.end == blad.end]
        assert [pad for pad, _ in boom.leaves_ending({blad.end})] == verwacht
