"""One field of a form beside the register: unchanged, changed, or to be asked."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from rao_cli.model.formulier.anker import gewoon, tekstcode
from rao_cli.model.formulier.deel import Veld
from rao_cli.model.formulier.formulier import Vakinhoud
from rao_cli.model.formulier.vakken import Keuzes
from rao_cli.model.formulier.verschil import Misser, Twijfel, Verschil, Wending
from rao_cli.model.formulier.waarden import MEERVOUD, Dagkader, GeenWaarde, als_tekst, als_waarde
from rao_cli.model.melding import Pad
from rao_cli.rules.privacy import beoordeel_tekst

LEEG: Final = tekstcode("")


@dataclass(frozen=True, slots=True)
class Vakvondst:
    """What a form has for one field: its text now (None: the field is gone), and what was there.

    `basis` is the code of the text when the form was made; None when nobody knows. `dubbel`: the
    field stands there more than once, with different texts.
    """

    tekst: str | None
    basis: str | None
    dubbel: bool = False

    @property
    def code(self) -> str | None:
        """The code of the text that stands there now."""
        return None if self.tekst is None else tekstcode(self.tekst)

    @property
    def is_veranderd(self) -> bool:
        """Whether somebody changed it; what nobody knows counts when it says something."""
        return self.code not in {None, self.basis or LEEG}


def neem_samen(inhouden: Sequence[Vakinhoud]) -> Vakvondst:
    """Return what a form has for a field, also when it stands there more than once."""
    toen = next((een.anker.tekst for een in inhouden if een.anker), None)
    teksten = {tekstcode(een.tekst): een.tekst for een in inhouden if een.tekst is not None}
    if not teksten:
        return Vakvondst(None, toen)
    anders = [gewoon(tekst) for code, tekst in teksten.items() if code != (toen or LEEG)]
    tekst = "\n\n".join(filter(None, anders)) if anders else next(iter(teksten.values()))
    return Vakvondst(tekst, toen, dubbel=len(teksten) > 1)


@dataclass(frozen=True, slots=True)
class Weger:
    """Weighs the fields of a form, with what can be chosen and what days are read by."""

    keuzes: Keuzes
    dagen: Dagkader

    def weeg(
        self, veld: Veld, plek: Pad, kop: str, gevonden: Vakvondst, nu: Any
    ) -> Wending | Misser | None:
        """Return what a field changes in what stands there `nu`; None when it changes nothing."""
        was = als_tekst(veld, nu)
        if gevonden.tekst is None or not gevonden.is_veranderd or gevonden.code == tekstcode(was):
            return None
        verschil = self.verschil(veld, plek, kop, gevonden.tekst, nu)
        if isinstance(verschil, Misser) or verschil.wordt == was:
            return verschil if isinstance(verschil, Misser) else None
        return Wending(
            kop=kop, verschillen=(verschil,), aanleiding=_aanleiding(gevonden, tekstcode(was))
        )

    def verschil(
        self, veld: Veld, plek: Pad, kop: str, tekst: str, nu: Any = None
    ) -> Verschil | Misser:
        """Return what a text would be in a field; a Misser when it will not do there."""
        if not gewoon(tekst) and veld.verplicht:
            return Misser(kop=kop, zin="Dit kan niet leeg zijn.")
        try:
            waarde = als_waarde(veld, tekst, self.keuzes.woorden(veld), self.dagen)
        except GeenWaarde as fout:
            return Misser(kop=kop, zin=str(fout))
        if veld.waarheid and waarde is None:
            waarde = False
        for regel, _, zin in beoordeel_tekst(tekst):
            return Misser(kop=kop, zin=f"{zin} {regel.hint.partition('. ')[0].rstrip('.')}.")
        return Verschil(
            plek=plek,
            label=veld.label,
            was=als_tekst(veld, nu),
            wordt=als_tekst(veld, waarde),
            waarde=waarde,
            samen=_samen(veld, nu, waarde),
        )


def _samen(veld: Veld, nu: Any, waarde: Any) -> Any:
    """Return both below each other; None where that cannot be."""
    if not nu or not waarde:
        return None
    if veld.soort in MEERVOUD:
        return [*dict.fromkeys((*nu, *waarde))]
    return f"{gewoon(nu)}\n\n{waarde}" if veld.soort == "proza" else None


def _aanleiding(gevonden: Vakvondst, nu: str) -> Twijfel:
    """Say why a person decides about a field that was changed; nothing when that is certain."""
    if gevonden.code == LEEG:
        return "leeg"
    if gevonden.dubbel:
        return "dubbel"
    if gevonden.basis is None:
        return "herkend" if nu == LEEG else "anders"
    return "" if gevonden.basis == nu else "botsing"
