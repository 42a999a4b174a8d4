"""What a person says on the spot about a field that will not do, put in what is written."""

from collections.abc import Iterator

from msgspec.structs import replace

from rao_cli.model.formulier.verschil import Misser, Verschil, Wending, Zaakvergelijking
from rao_cli.workflow.formulier.inlezing import Nieuweling
from rao_cli.workflow.formulier.nieuwe import wat_ontbreekt


def met_ontbrekend(nieuw: Nieuweling) -> Zaakvergelijking:
    """Return what a form says of a new zaak, with what a zaak cannot be without."""
    gezien = nieuw.vergelijking
    return replace(gezien, missers=(*wat_ontbreekt(nieuw), *gezien.missers))


def herstel(gezien: Zaakvergelijking, misser: Misser, verschil: Verschil) -> Zaakvergelijking:
    """Return what a form says with an answer in the place of a text that will not do."""
    missers = tuple(een for een in gezien.missers if een is not misser)
    return replace(gezien, wendingen=tuple(_met(gezien, misser, verschil)), missers=missers)


def met_delen(gezien: Zaakvergelijking) -> Zaakvergelijking:
    """Return what a form says with that part of each text that will do; the text stays named."""
    wendingen = gezien.wendingen
    for misser in gezien.missers:
        if misser.deels is not None and misser.deels.wordt != misser.deels.was:
            erbij = replace(gezien, wendingen=wendingen)
            wendingen = tuple(_met(erbij, misser, misser.deels))
    return replace(gezien, wendingen=wendingen)


def _met(gezien: Zaakvergelijking, misser: Misser, verschil: Verschil) -> Iterator[Wending]:
    """Yield the changes with one more: in its item when that comes new, else by itself."""
    erin = False
    for wending in gezien.wendingen:
        if misser.kop == f"{wending.kop} – {verschil.label}":
            erin = True
            yield replace(wending, verschillen=(*wending.verschillen, verschil))
        else:
            yield wending
    if not erin and verschil.wordt != verschil.was:
        yield Wending(kop=misser.kop, verschillen=(verschil,))
