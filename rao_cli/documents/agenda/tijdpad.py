"""The time of a meeting: minutes per item, a running clock, and whether it all fits."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from rao_cli.documents.opmaak import aantal, minuten_in
from rao_cli.model.soorten.overleg import Agendapunt, Doel, Overleg

#: How long an item takes by what is asked, when nobody planned it; a standing item takes least.
_GESCHAT: Final[Mapping[Doel | None, int]] = {
    "besluit": 15,
    "bespreken": 10,
    "ter-kennisname": 5,
    None: 10,
}
_KORT: Final = 5
_UUR: Final = 60


@dataclass(frozen=True, slots=True)
class Punttijd:
    """When an item begins and ends ("" when the meeting has no begin), and how long it takes."""

    van: str
    tot: str
    minuten: int
    geschat: bool


@dataclass(frozen=True, slots=True)
class Tijdpad:
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
        overleg = f"{samen}, het overleg duurt {aantal(self.beschikbaar, 'minuut', 'minuten')}."
        if self.te_lang:
            return f"{overleg} Dat is {aantal(self.te_lang, 'minuut', 'minuten')} te lang."
        over = self.beschikbaar - self.totaal
        return f"{overleg} U hebt {aantal(over, 'minuut', 'minuten')} over." if over else overleg


def build_tijdpad(overleg: Overleg) -> Tijdpad:
    """Give every item its time, one after the other from the begin of the meeting."""
    klok = _begin(overleg.tijd)
    vakken = []
    for punt in overleg.agendapunten:
        minuten = punt.minuten or schat_minuten(punt)
        eind = None if klok is None else klok + minuten
        vakken.append(Punttijd(_tijd(klok), _tijd(eind), minuten, geschat=punt.minuten is None))
        klok = eind
    totaal = sum(vak.minuten for vak in vakken)
    return Tijdpad(tuple(vakken), totaal, minuten_in(overleg.tijd) if overleg.tijd else None)


def schat_minuten(punt: Agendapunt) -> int:
    """Return how long an item will take when nobody planned it."""
    if punt.soort in {"vast", "actie"}:
        return _KORT
    return _GESCHAT[punt.doel]


def planning(overleg: Overleg) -> str:
    """Say how the planned minutes fit in the time of the meeting; empty when none are planned."""
    gepland = sum(punt.minuten or 0 for punt in overleg.agendapunten)
    if not gepland:
        return ""
    zonder = sum(punt.minuten is None for punt in overleg.agendapunten)
    open_ = f"; {aantal(zonder, 'punt heeft', 'punten hebben')} nog geen tijd" if zonder else ""
    beschikbaar = minuten_in(overleg.tijd) if overleg.tijd else None
    if beschikbaar is None:
        return f"Gepland: {gepland} minuten{open_}."
    over = gepland - beschikbaar
    te_veel = f" Dat is {aantal(over, 'minuut', 'minuten')} te lang." if over > 0 else ""
    return f"Gepland: {gepland} van de {beschikbaar} minuten{open_}.{te_veel}"


def _begin(tijd: str | None) -> int | None:
    if not tijd:
        return None
    uur, _, minuut = tijd.partition("-")[0].partition(":")
    return int(uur) * _UUR + int(minuut)


def _tijd(minuut: int | None) -> str:
    if minuut is None:
        return ""
    uur, rest = divmod(minuut, _UUR)
    return f"{uur % 24:02}:{rest:02}"
