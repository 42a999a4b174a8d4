"""What comes next after a form came in: what is still missing, and the next command."""

from collections.abc import Iterator, Sequence

from rao_cli.model.stand import Stand
from rao_cli.workflow.formulier.vastleggen import Aangenomen
from rao_cli.workflow.handeling import Handeling
from rao_cli.workflow.zaak.invullen import hoe_ver
from rao_cli.workflow.zoeken import zoek_zaak

#: Of more zaken than these nobody reads what each still misses.
_MEESTE = 3


def wat_nu(h: Handeling, aangenomen: Aangenomen, kenmerken: Sequence[str]) -> Iterator[str]:
    """Yield what the zaken of a form still miss, and what to type next."""
    if h.proef or not aangenomen:
        return
    stand = h.straks()
    for kenmerk in kenmerken if len(kenmerken) <= _MEESTE else ():
        yield f"{kenmerk}: {hoe_ver(stand, kenmerk, ())[0]}"
    for lijst in dict.fromkeys(zoek_zaak(stand, kenmerk).lijst.kenmerk for kenmerk in kenmerken):
        yield from _verder(stand, lijst)


def _verder(stand: Stand, lijst: str) -> Iterator[str]:
    yield f"Wat er nog bij moet, en van wie: rao aanleveren {lijst}"
    if stand.lijst_op_kenmerk[lijst][1].status == "concept":
        yield f"Is de lijst zo ver? Dien haar in met: rao signaallijst dien-in {lijst}"
