"""The whole, judged as one: what is right on both sides and wrong together is asked."""

from collections.abc import Iterator
from typing import Any, Final, NamedTuple

from rao_cli.model.melding import Pad
from rao_cli.model.plaats import DOCUMENTEN, bovenmap, is_registerbestand
from rao_cli.model.samen.botsing import Botsing, Kant
from rao_cli.model.samen.uitkomst import Bestanden
from rao_cli.model.stand import Stand
from rao_cli.rules.alle import ALLE_REGELS
from rao_cli.rules.oordeel import beoordeel
from rao_cli.rules.regel import Regel
from rao_cli.workflow.samen.samenhang.keuze import kies, zeg_kanten
from rao_cli.workflow.samen.samenloop.lezen import Registerlezing
from rao_cli.workflow.samen.samenloop.samenloop import Samenloop

#: Warnings that say that two things contradict each other, and not that there is still work.
_TEGENSPRAAK: Final = frozenset(
    {
        *("BSL09", "BSL10", "BSL13", "BSL17", "OVL25", "OVL26"),
        *("VRB13", "VRB14", "VRB25", "VRB29"),
    }
)
#: Both happened, and neither is wrong: it is told what is left to do.
_ALLEEN_GEZEGD: Final = frozenset({"VRB14"})
#: Warnings that are asked as a fout is.
TE_VRAGEN: Final = _TEGENSPRAAK - _ALLEEN_GEZEGD


class Strijdigheid(NamedTuple):
    """A finding about a whole register."""

    code: str
    bestand: str
    pad: Pad
    tekst: str


def vondsten(lees: Registerlezing, bestanden: Bestanden) -> Iterator[Strijdigheid]:
    """Yield what is wrong in a state of a register, and what contradicts itself."""
    lading = lees.lading(bestanden)
    for melding in lading.meldingen:
        yield Strijdigheid(melding.code, melding.bestand or "", melding.pad, melding.tekst)
    stand = lading.stand(lees.vandaag)
    for een in beoordeel(stand, _regels(stand)) if stand else ():
        if een.ernst == "fout" or een.code in _TEGENSPRAAK:
            yield Strijdigheid(een.code, een.bestand, een.pad, een.tekst)


def _regels(stand: Stand) -> Iterator[Regel[Any]]:
    """Yield the rules that can say so; the others find much in a large register, and cost time."""
    zwaar = stand.register.regels
    for regel in ALLE_REGELS:
        ernsten = {*regel.ernst.values(), zwaar.get(regel.code)}
        if "fout" in ernsten or regel.code in _TEGENSPRAAK:
            yield regel


def houd_samenhang(
    s: Samenloop, samen: dict[str, bytes], kanten: tuple[Bestanden, Bestanden]
) -> dict[str, bytes]:
    """Ask about each finding of the whole that neither side has; returns what was chosen."""
    if not all(_verandert(s, kant) for kant in kanten):
        return samen
    alle = list(vondsten(s.lees, samen))
    eerder = {(v.code, v.tekst) for kant in kanten if alle for v in vondsten(s.lees, kant)}
    gevraagd = set[str]()
    while True:
        nieuw = [v for v in alle if (v.code, v.tekst) not in eerder]
        s.zinnen += [v.tekst for v in nieuw if v.code in _ALLEEN_GEZEGD]
        nieuw = [v for v in nieuw if v.code not in _ALLEEN_GEZEGD]
        open_ = [v for v in nieuw if _plek(s, v).sleutel not in gevraagd]
        if not open_:
            return samen
        botsing = _botsing(s, samen, open_[0])
        gevraagd.add(botsing.sleutel)
        keuze = s.vraag(botsing)
        if keuze is not None:
            samen = _los_op(s, samen, open_[0], keuze)
            alle = list(vondsten(s.lees, samen))


def _verandert(s: Samenloop, kant: Bestanden) -> bool:
    """Say whether one side changed the data of the register."""
    paden = {*kant, *s.basis}
    anders = (pad for pad in paden if kant.get(pad) != s.basis.get(pad))
    return any(is_registerbestand(p) and bovenmap(p) != DOCUMENTEN for p in anders)


def _plek(_s: Samenloop, vondst: Strijdigheid) -> Botsing:
    plek = ("samenhang", vondst.code, *vondst.pad)
    return Botsing(vondst.bestand, plek, vondst.tekst, None, None)


def _botsing(s: Samenloop, samen: Bestanden, vondst: Strijdigheid) -> Botsing:
    leeg = _plek(s, vondst)
    ons, hun = zeg_kanten(s, samen, vondst.bestand, vondst.tekst)
    return Botsing(leeg.pad, leeg.plek, leeg.waar, ons, hun)


def _los_op(
    s: Samenloop, samen: dict[str, bytes], vondst: Strijdigheid, keuze: Kant
) -> dict[str, bytes]:
    def is_weg(files: Bestanden) -> bool:
        return all(
            (v.code, v.tekst) != (vondst.code, vondst.tekst) for v in vondsten(s.lees, files)
        )

    return kies(s, samen, keuze, (vondst.bestand, vondst.tekst), is_weg)
