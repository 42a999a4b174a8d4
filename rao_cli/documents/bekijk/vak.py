"""What a page is made of: boxes with facts, items, a table, a course or a plot."""

from datetime import date
from typing import Literal

import msgspec

from rao_cli.documents.bekijk.zinnen import Kijkalinea, Kijkzin
from rao_cli.documents.cijfers.cijfertabel import Tabel
from rao_cli.documents.cijfers.vormen import Grafiek

#: How a label looks; what it says always stands there in words too.
Merksoort = Literal["loopt", "let-op", "laat", "klaar", "stil"]


class Merkje(msgspec.Struct, frozen=True):
    """A small label, such as how far a zaak is."""

    tekst: str
    soort: Merksoort = "stil"


class Kijkregel(msgspec.Struct, frozen=True):
    """A label, a text, and what belongs under it; `nadruk` for what was decided."""

    label: Kijkzin
    alineas: tuple[Kijkalinea, ...]
    onder: tuple["Kijkregel", ...] = ()
    nadruk: bool = False


class Kijkcel(msgspec.Struct, frozen=True):
    """A cell: a text or a label, with something small under it. `kop` is that of its column."""

    delen: Kijkzin = ()
    klein: Kijkzin = ()
    merk: Merkje | None = None
    kop: str = ""

    @property
    def leeg(self) -> bool:
        """Whether there is nothing in it: on a telephone it takes no room then."""
        return not (self.delen or self.klein or self.merk)


class Kijkrij(msgspec.Struct, frozen=True):
    """A row; with `id` a link leads to it."""

    cellen: tuple[Kijkcel, ...]
    id: str = ""


class Kijktabel(msgspec.Struct, frozen=True):
    """A table of things, the first cell of a row names it."""

    bijschrift: str
    koppen: tuple[str, ...]
    rijen: tuple[Kijkrij, ...]


class Besluitvak(msgspec.Struct, frozen=True):
    """A decision in full, with what came of it."""

    id: str
    kop: Kijkzin
    merk: Merkje
    alineas: tuple[Kijkalinea, ...]
    onder: tuple[Kijkregel, ...] = ()


class Kijkstap(msgspec.Struct, frozen=True):
    """What happened on a day."""

    dag: date
    delen: Kijkzin


class Zoekplek(msgspec.Struct, frozen=True):
    """A thing that can be found, by all that stands on its page."""

    titel: str
    uitleg: str
    adres: str
    tekst: str


class Vak(msgspec.Struct, frozen=True):
    """A box under a heading, with whatever is filled in of these."""

    kop: str
    id: str = ""
    uitleg: Kijkzin = ()
    alineas: tuple[Kijkalinea, ...] = ()
    gegevens: tuple[Kijkregel, ...] = ()
    punten: tuple[Kijkregel, ...] = ()
    lijst: tuple[Kijkregel, ...] = ()
    tabel: Kijktabel | None = None
    besluiten: tuple[Besluitvak, ...] = ()
    tijdlijn: tuple[Kijkstap, ...] = ()
    getallen: Tabel | None = None
    grafiek: Grafiek | None = None
    vindplaatsen: tuple[Zoekplek, ...] = ()
    groep: bool = False


class Kijkkaart(msgspec.Struct, frozen=True):
    """One thing that matters now, in big letters."""

    kop: str
    groot: Kijkzin
    regels: tuple[Kijkzin, ...] = ()
    laat: bool = False


class Kijkblad(msgspec.Struct, frozen=True):
    """One page. `menupunt` is the page of the menu that it belongs to; `zij` stands beside."""

    bestand: str
    titel: str
    menupunt: str
    vakken: tuple[Vak, ...] = ()
    zij: tuple[Vak, ...] = ()
    boven: Kijkzin = ()
    merken: tuple[Merkje, ...] = ()
    kaarten: tuple[Kijkkaart, ...] = ()
    zoekt: bool = False


def tabel(bijschrift: str, koppen: tuple[str, ...], rijen: list[Kijkrij]) -> Kijktabel:
    """Return a table in which every cell knows the heading of its column."""
    met_kop = (
        Kijkrij(
            tuple(
                Kijkcel(cel.delen, cel.klein, cel.merk, kop)
                for kop, cel in zip(koppen, rij.cellen, strict=True)
            ),
            rij.id,
        )
        for rij in rijen
    )
    return Kijktabel(bijschrift, koppen, tuple(met_kop))
