"""Which numbers of a meeting are new on a side, which are the same, and which are free."""

from collections.abc import Mapping
from datetime import date

from msgspec.structs import replace

from rao_cli.model.kenmerk import dag_in, overleg_deel, volgend_nummer
from rao_cli.model.plaats import MAPPEN, naam_in
from rao_cli.model.samen.botsing import Kant
from rao_cli.model.soorten.actie import Actie
from rao_cli.model.soorten.overleg import Besluit, Overleg
from rao_cli.workflow.samen.samenloop.samenloop import Samenloop


def nieuwe_besluiten(s: Samenloop, kant: Kant, pad: str) -> Mapping[str, Besluit]:
    """Return the decisions of a meeting that one side took since both knew it."""
    nu, was = s.ding(kant, pad, Overleg), s.was(pad, Overleg)
    eerder = was.besluiten if was else {}
    return {k: b for k, b in nu.besluiten.items() if k not in eerder} if nu else {}


def gelijke(ons: Mapping[str, Actie], hun: Mapping[str, Actie]) -> dict[str, str]:
    """Return per actie of ours the one of theirs that says the same; each is used once."""
    over = dict(hun)
    gevonden = {}
    for kenmerk, actie in ons.items():
        volgorde = sorted(over, key=lambda ander: ander != kenmerk)
        for ander in volgorde:
            if replace(over[ander], kenmerk=kenmerk) == actie:
                gevonden[kenmerk] = ander
                del over[ander]
                break
    return gevonden


def vrij_nummer(s: Samenloop, kenmerk: str, namen: Mapping[str, str]) -> str:
    """Return the first number that no actie of the same meeting has on any side."""
    dag = date.fromisoformat(dag_in(kenmerk))
    ons = {naam_in(pad) for pad in s.ons if pad.startswith(MAPPEN["actie"])} - namen.keys()
    hun = {naam_in(pad) for pad in (*s.basis, *s.hun) if pad.startswith(MAPPEN["actie"])}
    return overleg_deel(dag, "actie", volgend_nummer(dag, "actie", {*ons, *hun, *namen.values()}))
