"""The page to search on: every thing once, with all that its page says.

The list is the index. Without scripts it is a page to read; the script only hides what does not
match, so nothing is asked of any server.
"""

from collections.abc import Iterable, Iterator
from typing import Final

import msgspec

from rao_cli.documents.bekijk.vak import (
    Besluitvak,
    Kijkblad,
    Kijkcel,
    Kijkrij,
    Kijktabel,
    Merkje,
    Vak,
    Zoekplek,
)
from rao_cli.documents.bekijk.zinnen import Schakel
from rao_cli.documents.markdown import schoon
from rao_cli.model.register.dingregister import groepeer

#: The heading under which things stand, by the page of the menu that they belong to.
_GROEPEN: Final = {
    "zaken.html": "Zaken en signaallijsten",
    "agenda.html": "Overleggen",
    "onderwerpen.html": "Onderwerpen",
    "partijen.html": "LKO's, organisaties, gemeenten en brieven",
}
_BESLUITEN, _ACTIES = "Besluiten", "Acties"
#: What a page needs to be drawn, or says with every row again.
_GEEN_TEKST = {
    *((Vak, "id"), (Kijkrij, "id"), (Besluitvak, "id"), (Merkje, "soort"), (Kijkcel, "kop")),
    *((Kijktabel, "koppen"), (Kijktabel, "bijschrift"), (Vak, "tijdlijn")),
}


def vindplaatsen(blad: Kijkblad) -> Iterator[tuple[str, Zoekplek]]:
    """Yield what can be found on a page with its heading; decisions and acties one by one."""
    if blad.bestand == "besluiten.html":
        yield from ((_BESLUITEN, plek) for plek in _besluiten(blad))
    elif blad.bestand == "acties.html":
        yield from ((_ACTIES, plek) for plek in _acties(blad))
    elif blad.bestand != blad.menupunt:
        yield _GROEPEN[blad.menupunt], _van_blad(blad)


def build_zoeken(gevonden: Iterable[tuple[str, Zoekplek]]) -> Kijkblad:
    """Return the page with each thing under its kind."""
    per_kop = groepeer(gevonden)
    vakken = tuple(
        Vak(kop, vindplaatsen=per_kop[kop], groep=True)
        for kop in (*_GROEPEN.values(), _BESLUITEN, _ACTIES)
        if kop in per_kop
    )
    return Kijkblad("zoek.html", "Zoeken", "zoek.html", vakken, zoekt=True)


def _van_blad(blad: Kijkblad) -> Zoekplek:
    uitleg = _plat(blad.boven)
    return Zoekplek(blad.titel, uitleg, blad.bestand, _alles(blad.titel, blad.boven, blad.vakken))


def _besluiten(blad: Kijkblad) -> Iterator[Zoekplek]:
    for vak in blad.vakken:
        for besluit in vak.besluiten:
            adres = f"{blad.bestand}#{besluit.id}"
            uitleg = f"{besluit.id.upper()}, {vak.kop.lower()}"
            yield Zoekplek(_plat(besluit.kop), uitleg, adres, _alles(uitleg, besluit))


def _acties(blad: Kijkblad) -> Iterator[Zoekplek]:
    for vak in blad.vakken:
        for rij in vak.tabel.rijen if vak.tabel else ():
            wat, wie = rij.cellen[0], rij.cellen[1]
            uitleg = f"{rij.id.upper()}, {_plat(wie.delen)}"
            adres = f"{blad.bestand}#{rij.id}"
            yield Zoekplek(_plat(wat.delen), uitleg, adres, _alles(uitleg, rij))


def _plat(delen: Iterable[Schakel]) -> str:
    return "".join(deel.tekst for deel in delen)


def _alles(*dingen: object) -> str:
    """Return every text in something on one line."""
    return schoon(" ".join(deel for ding in dingen for deel in _teksten(ding)))


def _teksten(ding: object) -> Iterator[str]:
    if isinstance(ding, Schakel):
        yield ding.tekst
    elif isinstance(ding, str):
        yield ding
    elif isinstance(ding, tuple):
        if ding and all(isinstance(deel, Schakel) for deel in ding):
            yield _plat(ding)
            return
        for deel in ding:
            yield from _teksten(deel)
    elif isinstance(ding, msgspec.Struct):
        for veld in ding.__struct_fields__:
            if (type(ding), veld) not in _GEEN_TEKST:
                yield from _teksten(getattr(ding, veld))
