"""What a meeting still misses that cannot be added once its decision list is fixed (S8, S11)."""

from datetime import date
from typing import Final, NamedTuple

from rao_cli.model.melding import Melding
from rao_cli.model.plaats import naam_in
from rao_cli.workflow.besluit.besluitenlijst import zoek_gehouden
from rao_cli.workflow.controle.oogst import Oogst
from rao_cli.workflow.handeling import Handeling

#: About what is fixed; the other rules of a decision can still be met afterwards.
_LIGT_VAST: Final = frozenset({"BSL01", "BSL03", "BSL04", "BSL05", "BSL08", "BSL12"})
_OPTIE: Final = {
    "BSL04": '--motivering "…"',
    "BSL05": "--hervatten-op DATUM",
    "BSL08": '--motivering "…"',
}


class Gemis(NamedTuple):
    """What is missing, and the command (or the file) with which it can still be added."""

    tekst: str
    hoe: str


def zoek_gemis(h: Handeling, datum: date | None) -> list[Gemis]:
    """Return what is missing in the decisions and acties of a meeting that is not fixed yet.

    What a person accepted is not missing. RaoError when the meeting was not held.
    """
    pad, overleg = zoek_gehouden(h.stand, datum)
    if overleg.status == "besluitenlijst-vastgesteld":
        return []
    eigen = {pad, *(plek for plek, _ in h.stand.acties_uit(overleg))}
    oogst = Oogst(h.vandaag, None)
    oogst.voeg_toe(h.lading, lambda bestand: bestand in eigen)
    return [Gemis(m.tekst, _hoe(m, pad)) for m in oogst.meldingen if m.code in _LIGT_VAST]


def _hoe(melding: Melding, pad: str) -> str:
    if (optie := _OPTIE.get(melding.code)) and melding.pad[:1] == ("besluiten",):
        return f"rao besluit zet {melding.pad[1]} {optie}"
    if melding.code == "BSL01":
        kenmerk = naam_in(melding.bestand or pad)
        return f"rao actie zet {kenmerk} --organisatie ORGANISATIE --uiterlijk DATUM"
    return f"vul het aan in {melding.bestand or pad}, en typ: rao bewaar"
