"""A zaak that somebody removed and another brought back as he shared: the first one hears so."""

from collections.abc import Iterator, Sequence

from rao_cli.model.kenmerk import is_zaak_kenmerk
from rao_cli.model.plaats import MAPPEN
from rao_cli.model.samen.uitkomst import Bestanden
from rao_cli.model.tekens import zichtbaar
from rao_cli.store.git.lezen.geschiedenis import Vastlegging
from rao_cli.store.git.samen.ver import Ver
from rao_cli.workflow.samen.sync.handmerge import waarde_op
from rao_cli.workflow.samen.sync.stappen import verschil


def zeg_teruggekomen(ver: Ver, begin: str | None, nieuw: Sequence[Vastlegging]) -> Iterator[str]:
    """Say which zaken are in what came in, were here once, and are not in `begin`: our own."""
    if begin is None or ver.tip is None or not nieuw:
        return
    hier, daar = ver.bestanden(begin), ver.bestanden(ver.tip)
    erbij = sorted(_zaken(daar, hier) - _zaken(hier, daar))
    for zaak in ver.genoemd(begin, erbij) if erbij else ():
        door = [stap for stap in nieuw if zaak in stap.betreft]
        if door and not any(stap.ongedaan for stap in door):
            wie = zichtbaar(door[-1].auteur) or "een ander"
            yield f"{zaak} was weggehaald, en is er weer: {wie} koos dat de zaak blijft."


def _zaken(bestanden: Bestanden, naast: Bestanden) -> set[str]:
    """Return the zaken on the lists that are not the same in another state."""
    gevonden = set[str]()
    for pad in verschil(bestanden, naast):
        if pad in bestanden and pad.startswith(f"{MAPPEN['signaallijst']}/"):
            zaken = waarde_op(bestanden[pad], ("zaken",))
            gevonden |= set(filter(is_zaak_kenmerk, zaken if isinstance(zaken, dict) else ()))
    return gevonden
