"""All papers of a meeting, or of the register, as they are committed."""

from collections.abc import Sequence
from datetime import date

from rao_cli.model.errors import RaoError
from rao_cli.model.plaats import dag_van_document, is_document
from rao_cli.store.register_map import Begin, RegisterMap
from rao_cli.workflow.lezing import eis_vastgelegd
from rao_cli.workflow.papier.bron import Papierbron
from rao_cli.workflow.papier.stuk import Papierstuk
from rao_cli.workflow.zoeken import zoek_overleg


def open_bron(begin: Begin, vandaag: date) -> Papierbron:
    """Open the register around a folder as it is committed."""
    map_ = RegisterMap.vind(begin)
    lading = map_.load_vastgelegd()
    return Papierbron(map_, lading, eis_vastgelegd(lading, vandaag))


def kies_stukken(bron: Papierbron, dag: date | None, *, alle: bool) -> Sequence[Papierstuk]:
    """Return the papers of a meeting (the last that has any), or all; RaoError without any."""
    overig = bron.lading.overig
    paden = sorted(filter(is_document, overig))
    if dag is not None:
        zoek_overleg(bron.stand, dag)
    if not alle:
        van = dag or max(filter(None, map(dag_van_document, paden)), default=None)
        paden = [pad for pad in paden if van and dag_van_document(pad) == van]
    if not paden:
        raise RaoError(
            f"Er zijn nog geen stukken{f' van {dag}' if dag else ''}.",
            hint=f"Maak ze eerst, bijvoorbeeld met: rao agenda genereer {dag or ''}".rstrip(),
        )
    teksten = ((pad, _tekst(overig[pad])) for pad in paden)
    return [*bron.stukken(teksten, zoals_zij_liggen=paden)]


def _tekst(data: bytes) -> str:
    return data.decode("utf-8-sig", "replace").replace("\r\n", "\n")
