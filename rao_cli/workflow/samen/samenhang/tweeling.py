"""Two zaken that came under one kenmerk: their contents are never mixed."""

from collections.abc import Mapping

from rao_cli.model.plaats import MAPPEN
from rao_cli.model.samen.botsing import Botsing, Kant
from rao_cli.model.soorten.signaallijst import Signaallijst, Zaak
from rao_cli.model.tonen.bezig import geteld
from rao_cli.workflow.samen.samenloop.samenloop import KANTEN, Samenloop, ander


def houd_uit_elkaar(s: Samenloop) -> None:
    """Ask which of two different zaken keeps the kenmerk that both got."""
    nieuw = {kant: _nieuw(s, kant) for kant in KANTEN}
    for kenmerk in sorted(nieuw["ons"].keys() & nieuw["hun"].keys()):
        (pad_ons, ons), (pad_hun, hun) = (nieuw[kant][kenmerk] for kant in KANTEN)
        if (ons.onderwerp, ons.aanbrenger) == (hun.onderwerp, hun.aanbrenger):
            continue
        waar = f"Twee verschillende zaken heten {kenmerk}"
        plek = ("zaken", kenmerk)
        keuze = s.vraag(Botsing(pad_hun, plek, waar, ons.onderwerp, hun.onderwerp))
        wint: Kant = keuze or "ons"
        weg, blijft = (pad_hun, pad_ons) if wint == "ons" else (pad_ons, pad_hun)
        if weg == blijft:
            van = s.van(wint)[blijft]
            s.zet_als(ander(wint), weg, van, plek)
        else:
            s.verwijder(ander(wint), weg, plek)


def _nieuw(s: Samenloop, kant: Kant) -> Mapping[str, tuple[str, Zaak]]:
    """Return path and zaak of every kenmerk that stood on no list that both sides knew."""
    files, gevonden = s.van(kant), dict[str, tuple[str, Zaak]]()
    for pad in s.anders(MAPPEN["signaallijst"]):
        lijst = s.lees.ding(files, pad, Signaallijst)
        for kenmerk, zaak in lijst.zaken.items() if lijst else ():
            gevonden.setdefault(kenmerk, (pad, zaak))
    oud = [data for pad, data in s.basis.items() if pad.startswith(MAPPEN["signaallijst"])]
    zaken = geteld("rao vergelijkt: {} zaken", gevonden.items(), per=5)
    return {k: z for k, z in zaken if not any(k.encode() in data for data in oud)}
