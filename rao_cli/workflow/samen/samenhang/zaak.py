"""A zaak or list that one side ended while the other put it on an agenda, or decided (S6)."""

from collections.abc import Iterator

from rao_cli.documents.opmaak import opsomming
from rao_cli.model.melding import Pad
from rao_cli.model.plaats import MAPPEN, naam_in
from rao_cli.model.samen.botsing import Botsing, Kant
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.soorten.signaallijst import Signaallijst
from rao_cli.workflow.samen.samenhang.anders import zeg_anders
from rao_cli.workflow.samen.samenloop.samenloop import KANTEN, Samenloop, ander

_EINDE = ("afloop", "intrekking", "weigering")


def houd_einde(s: Samenloop) -> None:
    """Ask about every end of a zaak while the other side went on with it."""
    for kant in KANTEN:
        for pad in list(s.anders(MAPPEN["signaallijst"])):
            for zaak, plekken in _geeindigd(s, kant, pad):
                _houd(s, kant, pad, zaak, plekken)


def _geeindigd(s: Samenloop, kant: Kant, pad: str) -> Iterator[tuple[str, list[Pad]]]:
    """Yield the zaken of a list that one side ended, with the places that say so."""
    was, nu = s.was(pad, Signaallijst), s.ding(kant, pad, Signaallijst)
    if was is None or nu is None:
        return
    for kenmerk, zaak in nu.zaken.items():
        eerder = was.zaken.get(kenmerk)
        if eerder is None or eerder.is_van_tafel:
            continue
        velden = [veld for veld in _EINDE if getattr(zaak, veld) is not None]
        if velden:
            yield kenmerk, [("zaken", kenmerk, veld) for veld in velden]


def _houd(s: Samenloop, kant: Kant, pad: str, zaak: str, plekken: list[Pad]) -> None:
    werk = list(_werk(s, ander(kant), zaak))
    if not werk:
        return
    einde = zeg_anders(s, s.van(kant), pad, plekken)
    zeg = {kant: "\n".join(["De zaak is klaar.", *einde]), ander(kant): _zeg_werk(s, kant, werk)}
    waar = f"{zaak}: gaat de zaak door?"
    keuze = s.vraag(Botsing(pad, plekken[0], waar, zeg["ons"], zeg["hun"]))
    if keuze == ander(kant):
        for plek in [*plekken, ("status",), ("intrekking",)]:
            s.zet_als(kant, pad, s.basis[pad], plek)
        return
    for bestand, plek in reversed(werk):
        s.verwijder(ander(kant), bestand, plek)


def _werk(s: Samenloop, kant: Kant, zaak: str) -> Iterator[tuple[str, Pad]]:
    """Yield the items and decisions about a zaak that one side made since both knew it."""
    for pad in s.anders(MAPPEN["overleg"]):
        nu, was = s.ding(kant, pad, Overleg), s.was(pad, Overleg)
        punten = {punt.id for punt in was.agendapunten} if was else set()
        for nummer, punt in enumerate(nu.agendapunten if nu else ()):
            if punt.id == zaak and zaak not in punten:
                yield pad, ("agendapunten", nummer)
        for kenmerk, besluit in nu.besluiten.items() if nu else ():
            if besluit.agendapunt == zaak and (was is None or kenmerk not in was.besluiten):
                yield pad, ("besluiten", kenmerk)


def _zeg_werk(s: Samenloop, kant: Kant, werk: list[tuple[str, Pad]]) -> str:
    besloten = [(pad, plek) for pad, plek in werk if plek[0] == "besluiten"]
    if not besloten:
        return f"Op de agenda gezet: {opsomming(f'overleg {naam_in(pad)}' for pad, _ in werk)}."
    regels = (zeg_anders(s, s.van(ander(kant)), pad, [plek]) for pad, plek in besloten)
    return "\n".join(["Besloten.", *(regel for van_een in regels for regel in van_een)])
