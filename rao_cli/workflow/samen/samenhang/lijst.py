"""A zaak that came on a list while the other withdrew it, or handed it in: it is told (S11)."""

from rao_cli.documents.opmaak import opsomming
from rao_cli.model.plaats import MAPPEN
from rao_cli.model.samen.botsing import Kant
from rao_cli.model.soorten.signaallijst import Signaallijst
from rao_cli.workflow.samen.samenloop.samenloop import KANTEN, Samenloop

_GING_WEG = {
    "ingetrokken": "Gaat het om een zaak die door moet? Zet haar dan op een nieuwe lijst.",
    "ingediend": "Bij het indienen was die er nog niet. Kijk of zij compleet is: rao aanleveren",
    "ontvangen": "Bij het indienen was die er nog niet. Kijk of zij compleet is: rao aanleveren",
}


def zeg_erbij(s: Samenloop) -> None:
    """Say which zaken came on a list of which the other thought that it was complete."""
    for pad in list(s.anders(MAPPEN["signaallijst"])):
        for kant in KANTEN:
            _zeg(s, kant, pad)


def _zeg(s: Samenloop, kant: Kant, pad: str) -> None:
    drie = s.drie(pad, kant, Signaallijst)
    if drie is None or drie[1].status in {drie[0].status, drie[2].status}:
        return
    was, nu, daar = drie
    erbij = sorted(daar.zaken.keys() - was.zaken.keys() - nu.zaken.keys())
    if erbij and nu.status in _GING_WEG:
        s.zinnen.append(
            f"Signaallijst {nu.kenmerk} is {nu.status}, en {opsomming(erbij)} staat er nu ook op. "
            f"{_GING_WEG[nu.status]}"
        )
