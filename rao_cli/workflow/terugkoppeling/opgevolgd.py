"""Letters that were made for an LKO and not sent before it went on as another (S11)."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rao_cli.documents.document import TERUGKOPPELING
from rao_cli.model.overleg.opgevolgd import wie_hoort
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.soorten.register import partij

if TYPE_CHECKING:
    from rao_cli.workflow.handeling import Handeling


def ruim_oude_brieven(h: "Handeling", overleg: Overleg) -> Iterator[str]:
    """Take away what nobody will send: the LKO is no more, and who goes on gets its own letter."""
    for pad, brief in h.stand.terugkoppelingen.items():
        if brief.overleg != overleg.datum or brief.is_verzonden:
            continue
        nu = wie_hoort(h.stand, overleg, brief.lko)
        if nu == brief.lko:
            continue
        h.haal_weg(pad)
        if h.map.read_document(document := TERUGKOPPELING.op(brief)) is not None:
            h.haal_weg(document)
        yield f"{brief.kenmerk} is weg: {partij(h.stand.register, nu)} krijgt deze brief."
