"""From what was told of a file to the file; who tells it needs none of this."""

from array import array
from contextlib import suppress
from pathlib import Path

from rao_cli.store.meelezen.bericht import Meegelezen, Plaatsen
from rao_cli.store.meelezen.woorden import deel_woorden
from rao_cli.store.opslag.inhoud import lees_ding
from rao_cli.store.opslag.losgelaten import Losgelaten
from rao_cli.store.yaml.loading import Bestand, boom_weer
from rao_cli.store.yaml.reader.boom import Boom


def als_bestand(root: Path, pad: str, verteld: Meegelezen, *, zuinig: bool) -> Bestand | None:
    """Return the file, of which the text is not at hand; None when this is none.

    `zuinig`: with each short text in it only once, whatever file it is in.
    """
    soort = verteld.soort
    with suppress(KeyError, TypeError, ValueError):
        ding, boom = lees_ding(soort, verteld.ding), _boom(soort, verteld.plaatsen)
        if ding is not None:
            if zuinig:
                deel_woorden(ding)
            return Losgelaten(root, pad, ding, verteld.som, boom)
    return None


def _boom(soort: str, plaatsen: Plaatsen) -> Boom:
    """Return the tree, without its text; KeyError, TypeError or ValueError when it is none."""
    merken = array(plaatsen.vorm, plaatsen.merken)[:]  # a copy has no room to grow in
    return boom_weer(soort, merken, plaatsen.sleutels)
