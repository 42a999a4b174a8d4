"""What a fixed piece says on one side, where the other side says something else (S11)."""

from collections.abc import Iterator
from typing import Final

from rao_cli.documents.opmaak import datum, opsomming
from rao_cli.model.overleg.puntnaam import noem_punt
from rao_cli.model.samen.botsing import Kant
from rao_cli.model.soorten.overleg import Overleg, Vastgesteld
from rao_cli.model.tonen.veldwoorden import veldwoord
from rao_cli.workflow.samen.samenhang.acties import acties_van, afspraak
from rao_cli.workflow.samen.samenloop.samenloop import Samenloop, ander

#: So many differences are told; the rest is in the files.
_HOEVEEL: Final = 8
_VELDEN: Final = ("tijd", "locatie", "genodigd", "aanwezig", "afwezig", "gasten", "errata")


def zeg_vast(s: Samenloop, kant: Kant, pad: str, vast: Vastgesteld | None) -> str:
    """Say whether a piece of a meeting was fixed here, and what it says that the other does not."""
    kop = f"Vastgesteld op {datum(vast.op)}." if vast else "Niet vastgesteld, en daarna veranderd."
    hier, daar = (s.ding(een, pad, Overleg) for een in (kant, ander(kant)))
    if hier is None or daar is None:
        return kop
    regels = [*_punten(hier, daar), *_besluiten(hier, daar), *_acties(s, kant, hier, daar)]
    velden = [veldwoord(veld) for veld in _VELDEN if getattr(hier, veld) != getattr(daar, veld)]
    regels += [f"Anders dan bij de ander: {opsomming(velden)}."] if velden else []
    return "\n".join([kop, *regels[:_HOEVEEL]])


def _punten(hier: Overleg, daar: Overleg) -> Iterator[str]:
    bekend = {punt.id for punt in daar.agendapunten}
    for punt in hier.agendapunten:
        if punt.id not in bekend:
            yield f"Agendapunt {noem_punt(punt)}"


def _besluiten(hier: Overleg, daar: Overleg) -> Iterator[str]:
    for kenmerk, besluit in hier.besluiten.items():
        if daar.besluiten.get(kenmerk) != besluit:
            yield f"{kenmerk}: {besluit.besluit}"


def _acties(s: Samenloop, kant: Kant, hier: Overleg, daar: Overleg) -> Iterator[str]:
    anders = acties_van(s, s.van(ander(kant)), daar)
    for pad, actie in acties_van(s, s.van(kant), hier).items():
        if afspraak(anders.get(pad)) != afspraak(actie):
            yield f"{actie.kenmerk}: {actie.omschrijving}"
