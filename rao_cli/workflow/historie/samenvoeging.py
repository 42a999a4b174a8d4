"""A merge, judged beside each side that it is not simply made of."""

from collections.abc import Callable, Iterator, Mapping

from rao_cli.model.historie.keten.aard import Aard
from rao_cli.model.historie.keten.gesloten import gesloten_zaken
from rao_cli.model.historie.keten.ketenfout import Ketenfout
from rao_cli.model.historie.keten.oordeel import beoordeel_stap
from rao_cli.model.plaats import soort_van
from rao_cli.workflow.historie.samenkomst import Verwanten
from rao_cli.workflow.historie.versiestanden import Versiestand, overgang

#: Per side of a merge what it holds.
Zijden = Mapping[str, Versiestand]
Leestekst = Callable[[str | None], str]


def beoordeel_samen(
    zijden: Zijden, verwanten: Verwanten, aard: Aard, nu: Versiestand, tekst: Leestekst
) -> Iterator[Ketenfout]:
    """Find what a merge lost or changed, each thing once."""
    gezien = dict[Ketenfout, None]()
    for zijde, was in zijden.items():
        anders = {p for p in {*was.blobs, *nu.blobs} if was.blobs.get(p) != nu.blobs.get(p)}
        eigen = {p for p in anders if not _van_de_ander(zijden, verwanten, zijde, p, nu)}
        if eigen:
            fouten = beoordeel_stap(overgang(was, nu, eigen, tekst), aard)
            gezien |= dict.fromkeys(f for f in fouten if not _zei_de_ander(zijden, zijde, f, nu))
    yield from gezien
    yield from _alleen_hier(zijden, aard, nu, tekst)


def _van_de_ander(
    zijden: Zijden, verwanten: Verwanten, zijde: str, pad: str, nu: Versiestand
) -> bool:
    """Say whether a file comes from another side, and this one left it as they shared it."""
    hier = zijden[zijde].blobs.get(pad)
    return any(
        toestand.blobs.get(pad) == nu.blobs.get(pad)
        and verwanten.inhoud(verwanten.basis(zijde, ander), pad) == hier
        for ander, toestand in zijden.items()
        if ander != zijde
    )


def _zei_de_ander(zijden: Zijden, zijde: str, fout: Ketenfout, nu: Versiestand) -> bool:
    """Say whether both sides said of an actie on which day it ended, and the other was taken.

    What the other changed of a day that was known before they parted, is judged in his own steps.
    """
    if fout.soort != "dag" or soort_van(fout.bestand) != "actie":
        return False
    blob = nu.blobs.get(fout.bestand)
    return any(k.blobs.get(fout.bestand) == blob for z, k in zijden.items() if z != zijde)


def _alleen_hier(
    zijden: Zijden, aard: Aard, nu: Versiestand, tekst: Leestekst
) -> Iterator[Ketenfout]:
    """Find closed zaken that are in a merge what they are on none of its sides."""
    kanten = list(zijden.values())
    paden = [p for p, blob in nu.blobs.items() if all(k.blobs.get(p) != blob for k in kanten)]
    gevonden = [[*gesloten_zaken(overgang(k, nu, paden, tekst), aard)] for k in kanten if paden]
    if gevonden and all(gevonden):
        yield from gevonden[0]
