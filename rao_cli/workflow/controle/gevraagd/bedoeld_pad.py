"""A kenmerk where `rao valideer` asks a path: it is no path, but its thing stands in a file."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from msgspec.structs import replace

from rao_cli.model.errors import RaoError
from rao_cli.model.kenmerk import heel_kenmerk, lijkt_kenmerk
from rao_cli.model.opdrachtregel import opdrachtregel
from rao_cli.model.plaats import naam_in
from rao_cli.store.register_map import Lading, RegisterMap
from rao_cli.store.schijf import bestaat
from rao_cli.workflow.controle.gevraagd.vraag import STDIN, Controlevraag

_BESTANDEN: Final = "rao valideer leest bestanden en mappen, of alles: rao valideer"


def zeg_wat_wel(getypt: str) -> str:
    """Say what paths there are, of one that is not there and names nothing."""
    if not lijkt_kenmerk(getypt.casefold()):
        return "Kijk of u de naam van het bestand goed schreef."
    toon = opdrachtregel("toon", heel_kenmerk(getypt) or getypt)
    return f"{_BESTANDEN}\nAls kenmerk kent rao het hier ook niet. Wat erop lijkt, zegt: {toon}"


def met_bestanden(vraag: Controlevraag) -> Controlevraag:
    """Return the same question with, for each kenmerk among the paths, the file that holds it."""
    los = [pad for pad in vraag.paden if pad != STDIN and not {*"/\\."} & {*pad}]
    kenmerken = [pad for pad in los if not bestaat(vraag.plek(pad))]
    if not kenmerken:
        return vraag
    try:
        map_ = vraag.toen or RegisterMap.vind(vraag.basis)
        lading = map_.load()
    except RaoError:  # whoever reads the paths says what is wrong
        return vraag
    voor = vraag.voorvoegsel(map_.root)
    gevonden = {
        pad: next(_bestanden_van(heel_kenmerk(pad) or pad, lading, vraag.vandaag), None)
        for pad in kenmerken
    }
    paden = (f"{voor}{bij}" if (bij := gevonden.get(pad)) else pad for pad in vraag.paden)
    return replace(vraag, paden=tuple(dict.fromkeys(paden)))


def _bestanden_van(kenmerk: str, lading: Lading, vandaag: date) -> Iterator[str]:
    """Yield the paths in the register of the files that hold a thing, the best one first."""
    yield from (pad for pad in lading.bestanden if naam_in(pad) == kenmerk)
    if (stand := lading.stand(vandaag)) is not None:
        yield from (plek.bestand for plek in reversed(stand.zaken_op_kenmerk.get(kenmerk, ())))
        if (besluit := stand.besluit_op_kenmerk.get(kenmerk)) is not None:
            yield besluit.bestand
        yield from (pad for pad, naam in stand.kenmerken if naam == kenmerk)
    if lijkt_kenmerk(kenmerk.casefold()):  # in a file with errors of form
        for pad, bestand in lading.bestanden.items():
            if not bestand.is_geldig and f"{kenmerk}:".encode() in bestand.data:
                yield pad
