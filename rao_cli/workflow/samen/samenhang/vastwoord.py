"""What a fixed piece says on one side, where the other side says something else (S11)."""

from collections.abc import Iterator
from typing import Final

from rao_cli.documents.opmaak import datum, opsomming
from rao_cli.model.overleg.puntnaam import noem_punt
from rao_cli.model.samen.botsing import Kant
from rao_cli.model.soorten.overleg import Overleg, Vastgesteld
from rao_cli.model.tonen.veldwoorden import veldwoord
from rao_cli.workflow.samen.samenhang.acties import acties_van, afspraak
from rao_cli.workflow.samen.samenhang.vaste_agenda import nieuwe_punten, volgend_overleg
from rao_cli.workflow.samen.samenloop.samenloop import Samenloop, ander

#: So many differences are told; the rest is in the files.
_HOEVEEL: Final = 8
_VELDEN: Final = (
    *("tijd", "locatie", "genodigd", "voorzitter", "secretaris", "aanwezig", "afwezig", "gasten"),
    *("gemeenten", "zonder_besluit", "toelichting", "errata"),
)
_VAN_BESLUIT: Final = ("uitkomst", "motivering", "hervatten_op")


def zeg_vast(s: Samenloop, kant: Kant, pad: str, stuk: str, vast: Vastgesteld | None) -> str:
    """Say whether a piece of a meeting was fixed here, and what it says that the other does not."""
    kop = f"Dit komt er ook bij. De {stuk} is dan niet meer vastgesteld: stel haar opnieuw vast."
    if vast:
        kop = f"Vastgesteld op {datum(vast.op)}, en dat blijft zo."
    hier, daar = (s.ding(een, pad, Overleg) for een in (kant, ander(kant)))
    if hier is None or daar is None:
        return kop
    regels = [*(_te_laat(s, kant, pad) if stuk == "agenda" and vast else ())]
    regels += [*_punten(hier, daar), *_besluiten(hier, daar), *_acties(s, kant, hier, daar)]
    velden = [veldwoord(veld) for veld in _VELDEN if getattr(hier, veld) != getattr(daar, veld)]
    regels += [f"Anders dan bij de ander: {opsomming(velden)}."] if velden else []
    return "\n".join([kop, *regels[:_HOEVEEL]])


def _te_laat(s: Samenloop, kant: Kant, pad: str) -> Iterator[str]:
    """Yield what comes too late for the agenda that this side fixed, and where that goes."""
    vast = s.ding(kant, pad, Overleg)
    volgend = volgend_overleg(s, vast) if vast else None
    overleg = s.ding(kant, volgend, Overleg) if volgend else None
    op = f"komt op de agenda van {datum(overleg.datum)}" if overleg else "komt niet op deze agenda"
    for punt in nieuwe_punten(s, kant, pad):
        waar = op if punt.soort == "overig" else "wacht op een volgende agenda"
        yield f"{noem_punt(punt)} {waar}."


def _punten(hier: Overleg, daar: Overleg) -> Iterator[str]:
    bekend = {punt.id: punt for punt in daar.agendapunten}
    for punt in hier.agendapunten:
        if punt.id not in bekend:
            yield f"Agendapunt {noem_punt(punt)}"
        elif punt.verslag and punt.verslag != bekend[punt.id].verslag:
            yield f"Verslag bij {noem_punt(punt)}: {punt.verslag}"


def _besluiten(hier: Overleg, daar: Overleg) -> Iterator[str]:
    for kenmerk, besluit in hier.besluiten.items():
        ander_ = daar.besluiten.get(kenmerk)
        if ander_ is None or ander_.besluit != besluit.besluit:
            yield f"{kenmerk}: {besluit.besluit}"
        for veld in _VAN_BESLUIT if ander_ else ():
            staat = getattr(besluit, veld)
            if staat != getattr(ander_, veld):
                yield f"{kenmerk}, {veldwoord(veld)}: {staat or 'leeg'}"


def _acties(s: Samenloop, kant: Kant, hier: Overleg, daar: Overleg) -> Iterator[str]:
    anders = acties_van(s, s.van(ander(kant)), daar)
    for pad, actie in acties_van(s, s.van(kant), hier).items():
        if afspraak(anders.get(pad)) != afspraak(actie):
            yield f"{actie.kenmerk}: {actie.omschrijving}"
