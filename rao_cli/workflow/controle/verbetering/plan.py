"""What of a register is mended: every file by itself, and then all of them judged together."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Final

import msgspec
from msgspec.structs import replace

from rao_cli.model.melding import Melding, Profiel
from rao_cli.model.plaats import REGISTERBESTAND, is_gekozen, soort_van
from rao_cli.store.ligging import load_op_plek
from rao_cli.store.register_map import Lading
from rao_cli.store.yaml.loading import Bestand
from rao_cli.workflow.controle.gevraagd.keuze import ALLES, Regelkeuze
from rao_cli.workflow.controle.oogst import Oogst
from rao_cli.workflow.controle.verbetering.bestand import (
    VRAAGT,
    Verbeteraar,
    Verbeterd,
    Verbeterwerk,
    op_plekken,
    past_niet,
)
from rao_cli.workflow.controle.verbetering.nooit import waarom_nooit
from rao_cli.workflow.controle.verbetering.tabel import MENDERS
from rao_cli.workflow.controle.verbetering.voorstel import Sleutel, Voorstel

#: Two things with one kenmerk, or one zaak on two lists.
_DUBBEL: Final = ("VRB02", "VRB03")
#: Why a mending in a file is not done that must be asked; empty when a person says yes.
WaaromNiet = Callable[[str, Voorstel], str]


def niemand(_pad: str, _voorstel: Voorstel) -> str:
    """Say that there is nobody to ask."""
    return VRAAGT


class Verbetervraag(msgspec.Struct, frozen=True):
    """What is mended: in which parts of the register (`""` is all), by which rules."""

    vandaag: date
    delen: Sequence[str] = ("",)
    keuze: Regelkeuze = ALLES
    profiel: Profiel | None = None
    waarom_niet: WaaromNiet = niemand


class Verbeterplan(msgspec.Struct, frozen=True):
    """The files that are mended, and the findings that never are, with the reason."""

    per_pad: Mapping[str, Verbeterwerk]
    nooit: Sequence[tuple[Melding, str]]
    #: The findings when all of it is done.
    straks: Sequence[Melding]
    #: How many files are judged.
    bekeken: int

    @property
    def anders(self) -> dict[str, Verbeterwerk]:
        """The files that change."""
        return {pad: een for pad, een in self.per_pad.items() if een.is_anders}


def maak_plan(lading: Lading, vraag: Verbetervraag) -> Verbeterplan:
    """Mend in memory, until nothing that was mended is wrong in its place in the register."""
    werk = _Planwerk(lading, vraag)
    voor = Counter(map(_wat, werk.oordeel({})))
    while True:
        per_pad = {pad: werk.verbeter(pad) for pad in werk.paden}
        anders = {pad: een.wordt for pad, een in per_pad.items() if een.is_anders}
        straks = werk.oordeel(anders)
        nieuw = [m for m in straks if m.ernst == "fout" and not voor[_wat(m)]]
        if not werk.neem_terug(per_pad, nieuw):
            bekeken = sum(is_gekozen(pad, vraag.delen) for pad in lading.bestanden)
            return Verbeterplan(per_pad, werk.nooit, werk.gevraagd(straks), bekeken)


def _wat(melding: Melding) -> tuple[object, ...]:
    return melding.code, melding.bestand, melding.pad, melding.tekst


class _Planwerk(msgspec.Struct):
    lading: Lading
    vraag: Verbetervraag
    nooit: list[tuple[Melding, str]] = msgspec.field(default_factory=list)
    paden: list[str] = msgspec.field(default_factory=list)
    _niet: dict[str, dict[Sleutel, str]] = msgspec.field(default_factory=dict)
    _gevraagd: dict[tuple[str, Sleutel], str] = msgspec.field(default_factory=dict)

    def __post_init__(self) -> None:
        """Find the files with something to mend."""
        for pad, bestand in self.lading.bestanden.items():
            meldingen = [m for m in bestand.meldingen if self._telt(m)]
            if meldingen and is_gekozen(pad, self.vraag.delen):
                if waarom := waarom_nooit(self.lading.bestanden, pad, soort_van(pad)):
                    self.nooit += ((melding, waarom) for melding in meldingen)
                else:
                    self.paden.append(pad)

    def _telt(self, melding: Melding) -> bool:
        return melding.code in MENDERS and self.vraag.keuze.noemt(melding.code)

    def verbeter(self, pad: str) -> Verbeterwerk:
        """Mend one file."""
        bestand = self.lading.bestanden[pad]
        soort = "register" if pad == REGISTERBESTAND else soort_van(pad) or ""

        def lees(data: bytes) -> Bestand:
            return load_op_plek(pad, data) or bestand

        def waarom_niet(voorstel: Voorstel) -> str:
            plek = (pad, voorstel.sleutel)
            if plek not in self._gevraagd:
                self._gevraagd[plek] = self.vraag.waarom_niet(pad, voorstel)
            return self._gevraagd[plek]

        doet = Verbeteraar(lees, self.vraag.keuze.noemt, waarom_niet, soort)
        return doet.verbeter(bestand.data, self._niet.get(pad))

    def oordeel(self, anders: Mapping[str, Bestand]) -> list[Melding]:
        """Judge the whole register with these files in the place of theirs."""
        lading = replace(self.lading, bestanden={**self.lading.bestanden, **anders})
        oogst = Oogst(self.vraag.vandaag, self.vraag.profiel)
        oogst.voeg_toe(lading, lambda _: True)
        return oogst.meldingen

    def gevraagd(self, meldingen: Iterable[Melding]) -> list[Melding]:
        """Return the findings that somebody asked for."""
        hier = (m for m in meldingen if is_gekozen(m.bestand or "", self.vraag.delen))
        return self.vraag.keuze.houd(hier)

    def neem_terug(self, per_pad: Mapping[str, Verbeterwerk], nieuw: Sequence[Melding]) -> bool:
        """Refuse the mendings that are wrong in the register; False when there are none."""
        fout = [
            (pad, een, want)
            for pad, werk in per_pad.items()
            for een, want in _verkeerd(pad, werk.gedaan, nieuw)
        ]
        for pad, een, want in fout:
            self._niet.setdefault(pad, {})[een.voorstel.sleutel] = want
        return bool(fout)


def _verkeerd(
    pad: str, gedaan: Sequence[Verbeterd], nieuw: Sequence[Melding]
) -> Iterator[tuple[Verbeterd, str]]:
    """Yield the mendings in a file that are wrong, and why."""
    for melding in nieuw:
        if melding.bestand == pad and not melding.code.startswith("VRM"):
            yield from ((een, past_niet(melding)) for een in op_plekken(gedaan, [melding.pad]))
        for een in gedaan if melding.code in _DUBBEL else ():
            if een.voorstel.melding.code == "VRM15" and een.voorstel.wordt in melding.tekst:
                yield een, past_niet(melding)
