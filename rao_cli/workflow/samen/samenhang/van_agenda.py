"""An item that one side took off an agenda while the other gave it another place: that is told."""

import difflib
from collections.abc import Iterator

from rao_cli.documents.opmaak import datum
from rao_cli.model.plaats import MAPPEN
from rao_cli.model.samen.botsing import Kant
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.workflow.samen.samenloop.samenloop import KANTEN, Samenloop


def zeg_van_agenda(s: Samenloop) -> None:
    """Say of which items the new place is gone, for they are off the agenda."""
    for pad in s.anders(MAPPEN["overleg"]):
        for kant in KANTEN:
            s.zinnen += _verzet_en_weg(s, kant, pad)


def _verzet_en_weg(s: Samenloop, kant: Kant, pad: str) -> Iterator[str]:
    drie = s.drie(pad, kant, Overleg)
    if drie is None:
        return
    nu = drie[1]
    oud, nieuw, blijft = ([punt.id for punt in een.agendapunten] for een in drie)
    stukken = difflib.SequenceMatcher(None, oud, nieuw, autojunk=False).get_matching_blocks()
    op_plek = {punt for stuk in stukken for punt in oud[stuk.a : stuk.a + stuk.size]}
    weg, zette = ("een ander", "u zette") if kant == "ons" else ("u", "een ander zette")
    for punt in oud:
        if punt in nieuw and punt not in op_plek and punt not in blijft:
            yield (
                f"{punt} staat niet meer op de agenda van {datum(nu.datum)}: {weg} haalde het "
                f"eraf. Maar {zette} het op een andere plek."
            )
