"""Documents and templates in which git put two versions: nobody may send or use those."""

from collections.abc import Callable, Iterable, Iterator
from typing import Final

from rao_cli.model.melding import Melding
from rao_cli.model.samen.markeringen import heeft_markeringen
from rao_cli.store.register_map import RegisterMap

_MERK: Final = "<<<<<<<"


def tweeversies(map_: RegisterMap, gekozen: Callable[[str], bool]) -> Iterator[Melding]:
    """Yield one finding per text with marks of git; a register file says so when it is read."""
    gelezen = ((p, map_.read_document(p)) for p in sorted(map_.tekstpaden()) if gekozen(p))
    return twee_in((pad, tekst) for pad, tekst in gelezen if tekst is not None)


def twee_in(teksten: Iterable[tuple[str, str]]) -> Iterator[Melding]:
    """Yield one finding per path of which the text has such marks."""
    for pad, tekst in teksten:
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
