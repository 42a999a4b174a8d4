"""The time of a meeting: minutes per item, a running clock, and whether it all fits."""

from collections.abc import Mapping
from typing import Final

import msgspec

from rao_cli.documents.opmaak import aantal, minuten_in, minuut_van
from rao_cli.model.soorten.overleg import Agendapunt, Doel, Overleg

#: How long an item takes by what is asked, when nobody planned it; a standing item takes least.
_GESCHAT: Final[Mapping[Doel | None, int]] = {
    "besluit": 15,
    "bespreken": 10,
    "ter-kennisname": 5,
    None: 10,
}
_KORT: Final = 5


class Punttijd(msgspec.Struct, frozen=True):
    """When an item begins and ends ("" when the meeting has no begin), and how long it takes."""

    van: str
    tot: str
    minuten: int
    geschat: bool


class Tijdpad(msgspec.Struct, frozen=True):
    """The clock of a whole meeting; `beschikbaar` is None when its end is not known."""

    vakken: tuple[Punttijd, ...]
    totaal: int
    beschikbaar: int | None

    @property
    def te_lang(self) -> int:
        """How many minutes the items take too much."""
        return 0 if self.beschikbaar is None else max(0, self.totaal - self.beschikbaar)

    @property
    def oordeel(self) -> str:
        """Say whether the items fit in the meeting."""
        samen = f"De punten duren samen {aantal(self.totaal, 'minuut', 'minuten')}"
        if self.beschikbaar is None:
            return f"{samen}."
        over = self.beschikbaar - self.totaal
        rest = f" U hebt {aantal(over, 'minuut', 'minuten')} over." if over > 0 else _te_lang(-over)
        return f"{samen}, het overleg duurt {aantal(self.beschikbaar, 'minuut', 'minuten')}.{rest}"


def build_tijdpad(overleg: Overleg) -> Tijdpad:
    """Give every item its time, one after the other from the begin of the meeting."""
    klok = minuut_van(overleg.tijd) if overleg.tijd else None
    vakken = []
    for punt in overleg.agendapunten:
        minuten = punt.minuten or schat_minuten(punt)
        eind = None if klok is None else klok + minuten
        vakken.append(Punttijd(_tijd(klok), _tijd(eind), minuten, geschat=punt.minuten is None))
        klok = eind
    return Tijdpad(tuple(vakken), sum(vak.minuten for vak in vakken), minuten_in(overleg.tijd))


def schat_minuten(punt: Agendapunt) -> int:
    """Return how long an item will take when nobody planned it."""
    return _KORT if punt.soort in {"vast", "actie"} else _GESCHAT[punt.doel]


def planning(overleg: Overleg) -> str:
    """Say how the planned minutes fit in the time of the meeting; empty when none are planned."""
    gepland = sum(punt.minuten or 0 for punt in overleg.agendapunten)
    if not gepland:
        return ""
    zonder = sum(punt.minuten is None for punt in overleg.agendapunten)
    open_ = f"; {aantal(zonder, 'punt heeft', 'punten hebben')} nog geen tijd" if zonder else ""
    if (beschikbaar := minuten_in(overleg.tijd)) is None:
        return f"Gepland: {gepland} minuten{open_}."
    te_veel = _te_lang(gepland - beschikbaar)
    return f"Gepland: {gepland} van de {beschikbaar} minuten{open_}.{te_veel}"


def _te_lang(minuten: int) -> str:
    return f" Dat is {aantal(minuten, 'minuut', 'minuten')} te lang." if minuten > 0 else ""


def _tijd(minuut: int | None) -> str:
    uur, rest = divmod(minuut or 0, 60)
    return "" if minuut is None else f"{uur % 24:02}:{rest:02}"
