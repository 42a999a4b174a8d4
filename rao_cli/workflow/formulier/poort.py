"""What of a form is not taken: of a zaak that is closed, or not asked of who filled it in."""

from collections.abc import Iterator
from typing import Final

from msgspec.structs import replace

from rao_cli.model.formulier.verschil import Misser, Wending, Zaakvergelijking
from rao_cli.model.stand import ZaakPlek
from rao_cli.model.zaak.wachten import is_gesloten
from rao_cli.rules.signaallijst.lopend import KLAAR

_STANDPUNTEN: Final = "standpunten"


def is_klaar(plek: ZaakPlek) -> bool:
    """Say whether nothing of a zaak changes any more: it ended, or its list is settled."""
    return plek.lijst.status in KLAAR or plek.zaak.is_van_tafel or is_gesloten(plek)


def zeef(gezien: Zaakvergelijking, plek: ZaakPlek, voor: str) -> Zaakvergelijking:
    """Return what may come in a zaak of a form, `voor` one organisation or for all."""
    if not gezien.wendingen:
        return gezien
    if is_klaar(plek):
        waarom = f"Zaak {plek.kenmerk} is gesloten; daar verandert niets meer aan."
        dicht = tuple(Misser(kop=een.kop, zin=waarom) for een in gezien.wendingen)
        return replace(gezien, wendingen=(), missers=dicht)
    if not voor:
        return gezien
    eigen = tuple(een for een in gezien.wendingen if set(van_wie(een)) == {voor})
    waarom = f"Dit is geen vraag aan {voor}."
    vreemd = tuple(Misser(kop=w.kop, zin=waarom) for w in gezien.wendingen if w not in eigen)
    return replace(gezien, wendingen=eigen, missers=(*gezien.missers, *vreemd))


def zeg_van_een_ander(gezien: Zaakvergelijking, wie: str) -> Iterator[str]:
    """Say that a form of one organisation changes what another thinks (S20)."""
    anderen = {van for een in gezien.wendingen for van in van_wie(een)} - {"", wie}
    for ander in sorted(anderen) if wie else ():
        yield f"Let op: het formulier van {wie} verandert ook het standpunt van {ander}."


def van_wie(wending: Wending) -> Iterator[str]:
    """Yield whose standpunt a difference is; nothing for any other part."""
    for verschil in wending.verschillen:
        yield str(verschil.plek[1]) if verschil.plek[0] == _STANDPUNTEN else ""
