"""Who comes to a meeting that is no standing member: for all of it, or for some items (S3)."""

from collections.abc import Iterator, Mapping

import msgspec

from rao_cli.documents.namen import organisaties
from rao_cli.documents.opmaak import opsomming
from rao_cli.model.soorten.overleg import Gast, Overleg
from rao_cli.model.soorten.register import Register, partij


class Gastregel(msgspec.Struct, frozen=True):
    """A guest, and what of the meeting it was there for."""

    gast: str
    waarbij: str


def zeg_gast(register: Register, gast: Gast) -> str:
    """Return "OM (officier van justitie)", with the name where the region wrote it."""
    wie = ", ".join(filter(None, (gast.functie, gast.naam)))
    naam = partij(register, gast.organisatie)
    return f"{naam} ({wie})" if wie else naam


def gasten(register: Register, overleg: Overleg) -> Mapping[str, list[int]]:
    """Return per guest that comes for some items only, the numbers of those items (S3).

    Who is invited for an item and known as a guest, is named as a guest.
    """
    nummers = {punt.id: nummer for nummer, punt in enumerate(overleg.agendapunten, start=1)}
    bekend = {gast.organisatie for gast in overleg.gasten}
    per_gast: dict[str, list[int]] = {}
    for punt in overleg.agendapunten:
        for naam in organisaties(register, punt.genodigd):
            if naam not in bekend:
                per_gast.setdefault(naam, []).append(nummers[punt.id])
    for gast in overleg.gasten:
        if eigen := sorted({nummers[id_] for id_ in gast.punten if id_ in nummers}):
            per_gast[zeg_gast(register, gast)] = eigen
    return per_gast


def gasten_voor_alles(register: Register, overleg: Overleg) -> Iterator[str]:
    """Yield the guests of the whole meeting."""
    yield from (zeg_gast(register, gast) for gast in overleg.gasten if not gast.punten)


def gastregels(register: Register, overleg: Overleg) -> Iterator[Gastregel]:
    """Yield every guest with the items it was there for, in the order of the file."""
    nummers = {punt.id: nummer for nummer, punt in enumerate(overleg.agendapunten, start=1)}
    for gast in overleg.gasten:
        eigen = sorted({nummers[id_] for id_ in gast.punten if id_ in nummers})
        los = [id_ for id_ in gast.punten if id_ not in nummers]
        delen = filter(None, (noem_punten(eigen) if eigen else "", opsomming(los)))
        yield Gastregel(zeg_gast(register, gast), " en ".join(delen) or "het hele overleg")


def met_punten(wie: str, nummers: list[int]) -> str:
    """Return "Nidos (punt 3)", or "OM (officier van justitie, punt 3)"."""
    punten = noem_punten(nummers)
    return f"{wie[:-1]}, {punten})" if wie.endswith(")") else f"{wie} ({punten})"


def noem_punten(nummers: list[int]) -> str:
    """Return "punt 3" or "de punten 3 en 4"."""
    return f"{'punt' if len(nummers) == 1 else 'de punten'} {opsomming(nummers)}"
