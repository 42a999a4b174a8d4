"""Who and what of rao.yaml can be chosen by its key, with what it is called."""

from collections.abc import Iterator, Mapping

from rao_cli.model.register.adressen import eigenaars
from rao_cli.model.soorten.register import GEMEENTE, LKO, Lko, Organisatie, partij
from rao_cli.model.stand import Stand
from rao_cli.model.tafel import tafels_van
from rao_cli.workflow.besluit.uitvoerder import Uitvoerder, keuze_van
from rao_cli.workflow.kiezen.kandidaat import Kandidaat

#: What is said of a reader or a mailbox that is no organisation and no LKO.
_VASTE = {
    "deelberaad": "het Deelberaad Asiel",
    "openbaar": "iedereen",
    "secretaris": "de secretaris",
    "voorzitter": "de voorzitter",
}


def _benoemd(dingen: Mapping[str, Organisatie | Lko], soort: str) -> Iterator[Kandidaat]:
    for sleutel, ding in dingen.items():
        yield Kandidaat(sleutel, ding.naam, soort, ook=(ding.naam,))


def organisaties(stand: Stand) -> Iterator[Kandidaat]:
    """Yield the organisations of today."""
    return _benoemd(stand.organisaties, "")


def lkos(stand: Stand) -> Iterator[Kandidaat]:
    """Yield the LKO's of today."""
    return _benoemd(stand.lkos, "")


def gemeenten(stand: Stand) -> Iterator[Kandidaat]:
    """Yield the gemeenten."""
    for sleutel, een in stand.register.gemeenten.items():
        yield Kandidaat(sleutel, een.naam, ook=(een.naam,))


def partijen(stand: Stand) -> Iterator[Kandidaat]:
    """Yield who may bring something in, or be a guest."""
    yield from _benoemd(stand.organisaties, "organisatie")
    for een in _benoemd(stand.lkos, LKO.upper()):
        dubbel = een.waarde in stand.register.gemeenten
        naam = f"{LKO}:{een.waarde}" if dubbel else een.waarde
        yield een._replace(waarde=naam, ook=(een.waarde, *een.ook))
    for een in gemeenten(stand):
        naam = f"{GEMEENTE}:{een.waarde}"
        yield Kandidaat(naam, een.wat, "gemeente", ook=(een.waarde, *een.ook))


def uitvoerders(stand: Stand) -> Iterator[Kandidaat]:
    """Yield who can do an actie."""
    yield from _benoemd(stand.organisaties, "organisatie")
    for een in _benoemd(stand.lkos, LKO.upper()):
        naam = keuze_van(stand.register, Uitvoerder(lko=een.waarde))
        yield een._replace(waarde=naam, ook=(een.waarde, *een.ook))


def tafels(stand: Stand) -> Iterator[Kandidaat]:
    """Yield the tables where the RAO brings items."""
    for tafel, naam in tafels_van(stand.aanbod):
        yield Kandidaat(tafel, naam, ook=(tafel.rpartition(":")[2], naam))


def lezers(stand: Stand) -> Iterator[Kandidaat]:
    """Yield for whom a paper can be."""
    yield from _benoemd(stand.organisaties, "organisatie")
    for een in _benoemd(stand.lkos, LKO.upper()):
        yield een._replace(waarde=f"{LKO}:{een.waarde}", ook=())
    yield from (Kandidaat(naam, _VASTE[naam]) for naam in ("deelberaad", "openbaar"))


def postontvangers(stand: Stand) -> Iterator[Kandidaat]:
    """Yield who can have a mailbox; `staat` says whether there is one."""
    for wie in eigenaars(stand.heel):
        bekend = stand.register.organisaties.get(wie)
        naam = bekend.naam if bekend else _VASTE.get(wie) or partij(stand.register, wie)
        heeft = "postbus" if wie in stand.heel.adressen else ""
        yield Kandidaat(wie, naam, heeft and "heeft een postbus", heeft, (naam,))


def leden(stand: Stand) -> Iterator[Kandidaat]:
    """Yield the members of the RAO; who stopped already goes last."""
    alle = sorted(stand.heel.leden, key=lambda lid: lid.tot is not None)
    for lid in alle:
        staat = "" if lid.tot is None else "gestopt"
        bij = ", ".join(filter(None, (lid.organisatie, staat)))
        yield Kandidaat(lid.naam, lid.functie, bij, staat)


def gezamenlijk(stand: Stand) -> Iterator[Kandidaat]:
    """Yield everybody whose course can be looked at."""
    yield from _benoemd(stand.heel.organisaties, "organisatie")
    yield from _benoemd(stand.heel.lkos, LKO.upper())
