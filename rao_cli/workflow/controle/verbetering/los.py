"""Mend a text that lies in no register, or that comes in on stdin for an editor."""

from pathlib import Path
from typing import NamedTuple

from rao_cli.model.melding import Melding
from rao_cli.model.plaats import soort_van
from rao_cli.store.ligging import load_op_plek
from rao_cli.store.los_bestand import write_los
from rao_cli.store.register_map import RegisterMap
from rao_cli.store.yaml.loading import Bestand, kijk_soort, load_bestand
from rao_cli.workflow.controle.verbetering.bestand import Verbeteraar, Verbeterwerk
from rao_cli.workflow.controle.verbetering.nooit import waarom_nooit
from rao_cli.workflow.controle.verbetering.plan import Verbetervraag
from rao_cli.workflow.controle.verbetering.tabel import MENDERS

__all__ = ["Losse", "plek_van", "verbeter_los", "write_los"]


class Losse(NamedTuple):
    """What became of a text, and the findings that rao never mends in it."""

    werk: Verbeterwerk
    nooit: list[tuple[Melding, str]]


def verbeter_los(naam: str, data: bytes, vraag: Verbetervraag, plek: str = "") -> Losse:
    """Mend one text; `plek` is its path in a register, when it has one."""

    def lees(inhoud: bytes) -> Bestand:
        op_plek = load_op_plek(plek, inhoud) if plek else None
        return op_plek or load_bestand(plek or naam, inhoud)

    bestand = lees(data)
    soort = soort_van(plek) or kijk_soort(data)
    if waarom := waarom_nooit({naam: bestand}, naam, soort):
        nooit = [(m, waarom) for m in bestand.meldingen if m.code in MENDERS]
        return Losse(Verbeterwerk(bestand, bestand), nooit)
    doet = Verbeteraar(lees, vraag.keuze.noemt, lambda v: vraag.waarom_niet(naam, v), soort or "")
    return Losse(doet.verbeter(data), [])


def plek_van(doel: Path) -> str:
    """Return the path of a file in the register around it; empty when there is none."""
    root = RegisterMap.boven(doel.parent)
    return "" if root is None else doel.relative_to(root).as_posix()
