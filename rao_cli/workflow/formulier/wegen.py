"""One field of a form beside the register: unchanged, changed, or to be asked."""

from collections.abc import Sequence
from typing import Any, Final

import msgspec

from rao_cli.model.formulier.anker import gewoon, tekstcode
from rao_cli.model.formulier.deel import Veld
from rao_cli.model.formulier.formulier import Vakinhoud
from rao_cli.model.formulier.vakken import Keuzes
from rao_cli.model.formulier.verschil import Misser, Twijfel, Verschil, Wending
from rao_cli.model.formulier.waarden import MEERVOUD, Dagkader, GeenWaarde, als_tekst, als_waarde
from rao_cli.model.melding import Pad
from rao_cli.workflow.privacy.poort import weigergronden
from rao_cli.workflow.signaallijst.onderwerptekst import te_lang

LEEG: Final = tekstcode("")
#: A longer text is no answer but a file: writing it would take minutes.
_LANGSTE: Final = 250_000


class Vakvondst(msgspec.Struct, frozen=True):
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


class Weger(msgspec.Struct, frozen=True):
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

    def code(self, veld: Veld, gevonden: Vakvondst) -> str | None:
        """Return the code of a field as the register would have it: "coa" is "COA" there."""
        if gevonden.tekst is None or not gevonden.is_veranderd:
            return gevonden.code
        try:
            waarde = als_waarde(veld, gevonden.tekst, self.keuzes.woorden(veld), self.dagen)
        except GeenWaarde as fout:
            waarde = fout.goed
            return gevonden.code if waarde is None else tekstcode(als_tekst(veld, waarde))
        return tekstcode(als_tekst(veld, waarde))

    def verschil(
        self, veld: Veld, plek: Pad, kop: str, tekst: str, nu: Any = None
    ) -> Verschil | Misser:
        """Return what a text would be in a field; a Misser when it will not do there."""
        if not gewoon(tekst) and veld.verplicht:
            return Misser(kop=kop, zin="Dit kan niet leeg zijn.")
        if zin := _te_lang(plek, tekst):
            return Misser(kop=kop, zin=zin, plek=plek, veld=veld, nu=nu)
        try:
            waarde = als_waarde(veld, tekst, self.keuzes.woorden(veld), self.dagen)
        except GeenWaarde as fout:  # its sentence repeats the text: never one about a person
            if misser := _persoon(kop, tekst):
                return misser
            deels = None if fout.goed is None else _verschil(veld, plek, nu, fout.goed)
            return Misser(kop=kop, zin=str(fout), plek=plek, veld=veld, nu=nu, deels=deels)
        return _persoon(kop, tekst) or _verschil(veld, plek, nu, waarde)


def _verschil(veld: Veld, plek: Pad, nu: Any, waarde: Any) -> Verschil:
    """Return a difference; of what is true or not, the words that say so too."""
    if veld.waarheid and not isinstance(waarde, bool):
        waarde = waarde == "ja"
    return Verschil(
        plek=plek,
        label=veld.label,
        was=als_tekst(veld, nu),
        wordt=als_tekst(veld, waarde),
        waarde=waarde,
        samen=_samen(veld, nu, waarde),
    )


def _te_lang(plek: Pad, tekst: str) -> str:
    """Say that a text is too long, as who types it hears; empty when it is not."""
    if plek == ("onderwerp",) and (klacht := te_lang(tekst)):
        return f"{klacht} Zet het hele verhaal bij wat er aan de hand is."
    if len(tekst) > _LANGSTE:
        return f"Dit zijn {len(tekst)} tekens; dat is te lang voor het register. Kort de tekst in."
    return ""


def _persoon(kop: str, tekst: str) -> Misser | None:
    """Return what is said of a text with a sign of a person, without repeating it."""
    for grond in weigergronden(tekst):
        return Misser(kop=kop, zin=f"{grond.zin} {grond.hint.partition('. ')[0].rstrip('.')}.")
    return None


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
