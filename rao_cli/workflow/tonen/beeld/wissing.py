"""An erasure on the screen: why, by whom and how much; what was erased stands nowhere."""

from collections.abc import Iterator

from rao_cli.documents.bewaring.verklaring import zeg_hoeveel
from rao_cli.documents.opmaak import datum, opsomming
from rao_cli.model.historie.wissing import GRONDWOORDEN
from rao_cli.model.soorten.wissing import Wissing
from rao_cli.model.stand import Stand
from rao_cli.workflow.tonen.beeld.regel import Beeld, Beeldregel, velden


def beeld_wissing(_stand: Stand, bestand: str, wissing: Wissing) -> Beeld:
    """Return a wissing with its ground, how much it rewrote, and the lists that were fixed anew."""
    kop = velden(
        ("gewist op", datum(wissing.datum)),
        ("wat", wissing.wijze),
        ("waarom", GRONDWOORDEN[wissing.grond]),
        ("door", opsomming(wissing.door)),
        ("besluit", wissing.besluit),
        ("kenmerken", opsomming(wissing.kenmerken)),
        ("hoeveel", zeg_hoeveel(wissing.aantal)),
    )
    delen = (("", kop), ("opnieuw vastgelegde besluitenlijsten", _ankers(wissing)))
    return Beeld.van("wissing", wissing.kenmerk, bestand, wissing, *delen)


def _ankers(wissing: Wissing) -> Iterator[Beeldregel]:
    for anker in wissing.ankers:
        yield Beeldregel(datum(anker.overleg), f"was {anker.was[:7]}, heet nu {anker.nu[:7]}")
