"""Documents and templates in which git put two versions: nobody may send or use those."""

from collections.abc import Callable, Iterator
from typing import Final

from rao_cli.model.melding import Melding
from rao_cli.model.samen.markeringen import heeft_markeringen
from rao_cli.store.register_map import RegisterMap

_MERK: Final = "<<<<<<<"


def tweeversies(map_: RegisterMap, gekozen: Callable[[str], bool]) -> Iterator[Melding]:
    """Yield one finding per text with marks of git; a register file says so when it is read."""
    for pad in sorted(map_.tekstpaden()):
        tekst = map_.read_document(pad) if gekozen(pad) else None
        if tekst is not None:
            yield from zoek_versies(pad, tekst)


def zoek_versies(pad: str, tekst: str) -> Iterator[Melding]:
    """Yield a finding when there are such marks in a text."""
    if _MERK in tekst and heeft_markeringen(tekst.encode()):
        regels = tekst.splitlines()
        nummer = next(n for n, regel in enumerate(regels, 1) if regel.startswith(_MERK))
        yield Melding(
            code="VRM24",
            ernst="fout",
            bestand=pad,
            regelnummer=nummer,
            kolom=1,
            eind_regelnummer=nummer,
            eind_kolom=len(regels[nummer - 1]) + 1,
            tekst="Hier kon git twee versies van de tekst niet samenvoegen. Beide staan er nu.",
            hint="Kies wat moet blijven, en haal <<<<<<<, ======= en >>>>>>> weg.",
        )
