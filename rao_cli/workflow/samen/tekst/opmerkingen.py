"""Comments are content too: what one side wrote beside a line that both gave one, comes above it.

A comment on a line of its own speaks of what comes next, so that an acceptance keeps its meaning.
"""

from collections.abc import Iterator
from typing import Any

from rao_cli.model.melding import Pad
from rao_cli.model.samen.koppelen import koppel
from rao_cli.store.yaml.reader.comments import Opmerking
from rao_cli.store.yaml.reader.nodes import Node
from rao_cli.store.yaml.yaml_tree import Boom, read_boom


def opmerkingen(tekst: str) -> list[str]:
    """Return the comments of a text, in order."""
    return [een.tekst.strip() for een in _lees(tekst)]


def zet_terug(tekst: str, van: str, *, eerder: str) -> str:
    """Return a text with the comments that another text has since an earlier one, where it can."""
    was, bron = opmerkingen(eerder), _boom(van)
    for een in _lees(van) if bron else ():
        staat = een.tekst.strip()
        if bron is None or staat in was or staat in opmerkingen(tekst):
            continue
        nu, plek = _boom(tekst), _plek_bij(bron, een)
        daar = _zelfde_plek(bron, nu, plek) if nu and plek else None
        if nu is not None and daar is not None:
            regels = tekst.splitlines(keepends=True)
            nummer = nu.plek_sleutel(daar).regelnummer - 1
            diep = len(regels[nummer]) - len(regels[nummer].lstrip(" "))
            regels.insert(nummer, f"{' ' * diep}# {staat}\n")
            tekst = "".join(regels)
    return tekst


def _lees(tekst: str) -> list[Opmerking]:
    boom = _boom(tekst)
    return boom.opmerkingen if boom else []


def _boom(tekst: str) -> Boom | None:
    return read_boom(tekst.encode())[0]


def _plek_bij(boom: Boom, een: Opmerking) -> Pad | None:
    """Return what a comment stands beside, or above."""
    for plek in _plekken(boom.nodes, ()):
        nummer = boom.plek_sleutel(plek).regelnummer
        if nummer > een.regelnummer or (nummer == een.regelnummer and not een.alleen):
            return plek if een.alleen or nummer == een.regelnummer else None
    return None


def _plekken(node: Node, pad: Pad) -> Iterator[Pad]:
    for stap, kind in node.children():
        yield (*pad, stap)
        yield from _plekken(kind, (*pad, stap))


def _zelfde_plek(bron: Boom, nu: Boom, plek: Pad) -> Pad | None:
    """Return where in another tree the same thing stands; an item of a list by what it is."""
    hier: Any = bron.waarde
    daar: Any = nu.waarde
    gevonden: list[str | int] = []
    for stap in plek:
        ander = stap
        if isinstance(stap, int):
            veld = str(gevonden[-1]) if gevonden else ""
            plekken = koppel(veld, hier, daar) if isinstance(daar, list) else []
            if stap not in plekken:
                return None
            ander = plekken.index(stap)
        elif not isinstance(daar, dict) or stap not in daar:
            return None
        hier, daar = hier[stap], daar[ander]
        gevonden.append(ander)
    return tuple(gevonden)
