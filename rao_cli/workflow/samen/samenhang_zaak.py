"""A zaak or list that one side ended while the other put it on an agenda, or decided (S6)."""

from collections.abc import Iterator

from rao_cli.documents.opmaak import opsomming
from rao_cli.model.melding import Pad
from rao_cli.model.plaats import MAPPEN
from rao_cli.model.samen.botsing import Botsing, Kant
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.soorten.signaallijst import Signaallijst
from rao_cli.workflow.samen.register_samenloop import KANTEN, Samenloop, ander

_EINDE = ("afloop", "intrekking", "weigering")


def houd_einde(s: Samenloop) -> None:
    """Ask about every end of a zaak while the other side went on with it."""
    for kant in KANTEN:
        for pad in list(s.anders(MAPPEN["signaallijst"])):
            _trek_in(s, kant, pad)
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
    einde = opsomming(str(plek[-1]) for plek in plekken)
    zeg = {kant: f"De zaak is klaar: {einde}.", ander(kant): _zeg_werk(werk)}
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


def _zeg_werk(werk: list[tuple[str, Pad]]) -> str:
    besloten = sorted(str(plek[1]) for _, plek in werk if plek[0] == "besluiten")
    return f"Besloten: {opsomming(besloten)}." if besloten else "Op de agenda gezet."


def _trek_in(s: Samenloop, kant: Kant, pad: str) -> None:
    """Ask about a list that one side withdrew while the other put a zaak on it."""
    was, nu, daar = (
        s.was(pad, Signaallijst),
        s.ding(kant, pad, Signaallijst),
        s.ding(ander(kant), pad, Signaallijst),
    )
    if was is None or nu is None or daar is None or "ingetrokken" in {was.status, daar.status}:
        return
    erbij = sorted(daar.zaken.keys() - was.zaken.keys())
    if nu.status != "ingetrokken" or not erbij:
        return
    zeg = {kant: "De lijst is ingetrokken.", ander(kant): f"Erbij gezet: {opsomming(erbij)}."}
    keuze = s.vraag(Botsing(pad, ("status",), f"Signaallijst {nu.kenmerk}", zeg["ons"], zeg["hun"]))
    s.neem(
        *((kant, pad, s.basis[pad]) if keuze == ander(kant) else (ander(kant), pad, s.basis[pad]))
    )
