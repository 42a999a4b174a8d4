"""Two zaken that came under one kenmerk: their contents are never mixed."""

from collections.abc import Mapping
from typing import Final

from rao_cli.model.kenmerk import ZAAK_VORM
from rao_cli.model.patroon import patroon
from rao_cli.model.plaats import MAPPEN
from rao_cli.model.samen.botsing import Botsing, Kant
from rao_cli.model.soorten.signaallijst import Signaallijst, Zaak
from rao_cli.workflow.samen.samenloop.samenloop import KANTEN, Samenloop, ander

_ZAAK: Final = patroon(ZAAK_VORM.encode())


def houd_uit_elkaar(s: Samenloop) -> None:
    """Ask which of two different zaken keeps the kenmerk that both got."""
    zaken = {kant: _zaken(s, kant) for kant in KANTEN}
    bij_beide = zaken["ons"].keys() & zaken["hun"].keys()
    for kenmerk in sorted(bij_beide - _eerder(s) if bij_beide else ()):
        (pad_ons, ons), (pad_hun, hun) = (zaken[kant][kenmerk] for kant in KANTEN)
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


def _zaken(s: Samenloop, kant: Kant) -> Mapping[str, tuple[str, Zaak]]:
    """Return path and zaak of every kenmerk on a list that is not the same everywhere."""
    files, gevonden = s.van(kant), dict[str, tuple[str, Zaak]]()
    for pad in s.anders(MAPPEN["signaallijst"]):
        lijst = s.lees.ding(files, pad, Signaallijst)
        for kenmerk, zaak in lijst.zaken.items() if lijst else ():
            gevonden.setdefault(kenmerk, (pad, zaak))
    return gevonden


def _eerder(s: Samenloop) -> set[str]:
    """Return every kenmerk that stands anywhere in a list that both sides knew.

    The lists are read once, however many zaken are looked for.
    """
    oud = (data for pad, data in s.basis.items() if pad.startswith(MAPPEN["signaallijst"]))
    return {kenmerk.decode() for data in oud for kenmerk in _ZAAK.findall(data)}
