"""What a meeting still misses that cannot be added once its decision list is fixed (S8, S11)."""

from datetime import date
from typing import Final, NamedTuple

from rao_cli.workflow.besluitenlijst import zoek_gehouden
from rao_cli.workflow.handeling import Handeling
from rao_cli.workflow.oogst import Oogst

#: About what is fixed; the other rules of a decision can still be met afterwards.
_LIGT_VAST: Final = frozenset({"BSL01", "BSL03", "BSL04", "BSL05", "BSL08", "BSL12"})


class Gemis(NamedTuple):
    """What is missing, and in which file it can still be added."""

    tekst: str
    bestand: str


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
    return [Gemis(m.tekst, m.bestand or pad) for m in oogst.meldingen if m.code in _LIGT_VAST]
