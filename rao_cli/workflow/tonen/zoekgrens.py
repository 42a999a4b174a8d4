"""Where in a register is looked for words: what is of one LKO, and of which days."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from rao_cli.model.basis import Blok
from rao_cli.model.melding import Pad
from rao_cli.model.overleg.actielijst import met_wie_nu
from rao_cli.model.soorten.actie import Actie
from rao_cli.model.soorten.ding import dag_van
from rao_cli.model.soorten.onderwerp import Onderwerp
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.soorten.register import Register
from rao_cli.model.soorten.signaallijst import Signaallijst
from rao_cli.model.soorten.terugkoppeling import Terugkoppeling
from rao_cli.model.stand import Stand
from rao_cli.model.zaak.leven import lkos_van
from rao_cli.workflow.tonen.historiekeuze import ALLES, Historiekeuze, lees_keuze
from rao_cli.workflow.zoeken import eis_lko


class Zoekgrens(NamedTuple):
    """In what is looked: of which LKO, and of things of which days."""

    lko: str | None = None
    periode: Historiekeuze = ALLES

    @property
    def in_woorden(self) -> str:
        """Say what was chosen: " bij ter-apel, vanaf 1 maart 2026"; empty when it is everything."""
        bij = f" bij {self.lko}" if self.lko else ""
        wanneer = self.periode.in_woorden.lower()
        return f"{bij}{',' if bij and wanneer else ''}{' ' if wanneer else ''}{wanneer}"

    def past(self, stand: Stand, ding: Blok | None, plek: Pad) -> bool:
        """Say whether a place in a thing is within it; of what cannot be read nobody knows."""
        dag = None if ding is None or isinstance(ding, Register) else dag_van(ding)
        if not self.periode.past(dag):
            return False
        return self.lko is None or (ding is not None and self.lko in _lkos(stand, ding, plek))


def lees_grens(stand: Stand, lko: str | None, van: str | None, tot: str | None) -> Zoekgrens:
    """Return what is asked, as it was typed; refused as `rao lijst` and `rao historie` do."""
    periode = lees_keuze(stand, van, tot, None)
    return Zoekgrens(None if lko is None else eis_lko(stand, lko), periode)


def _lkos(stand: Stand, ding: Blok, plek: Pad) -> Iterator[str | None]:
    """Yield of which LKO's a place in a thing is."""
    match ding:
        case Signaallijst():
            zaken = [str(plek[1])] if plek[0] == "zaken" and plek[1:] else ding.zaken
            yield from (lko for zaak in zaken for lko in lkos_van(stand, zaak))
            yield ding.afzender
        case Overleg():
            yield from (lko for punt in _punten(ding, plek) for lko in _bij_punt(stand, punt))
        case Actie():
            yield from (ding.lko, met_wie_nu(stand, ding).lko)
            if (over := stand.besluit_op_kenmerk.get(ding.besluit or "")) is not None:
                yield from _bij_punt(stand, over.besluit.agendapunt)
        case Terugkoppeling():
            yield ding.lko
        case Onderwerp():
            yield from (*ding.lkos, ding.lko, ding.indiener)
        case Register() if plek[0] == "lkos":
            yield from map(str, plek[1:2])


def _punten(overleg: Overleg, plek: Sequence[str | int]) -> Iterator[str]:
    """Yield about which item a place in a meeting is."""
    match plek:
        case ["agendapunten", int(nummer), *_]:
            yield overleg.agendapunten[nummer].id
        case ["besluiten", str(kenmerk), *_]:
            yield overleg.besluiten[kenmerk].agendapunt
        case ["errata", int(nummer), *_]:
            besluit = overleg.besluiten.get(overleg.errata[nummer].besluit or "")
            yield from [besluit.agendapunt] if besluit else []
        case ["afgehaald" | "zonder_besluit", str(punt), *_]:
            yield punt


def _bij_punt(stand: Stand, punt: str) -> Iterator[str | None]:
    """Yield whose an item is: that of a zaak, and of an onderwerp who brought it in or asked."""
    yield from lkos_van(stand, punt)
    for pad in stand.paden_op_kenmerk.get(("onderwerp", punt), ()):
        yield from _lkos(stand, stand.onderwerpen[pad], ())
    yield from (plek.punt.indiener for plek in stand.agendas_met.get(punt, ()))
