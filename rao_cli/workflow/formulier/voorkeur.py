"""The preferred option: a form names it by a number, and the register may count others by now."""

from collections.abc import Mapping
from contextlib import suppress
from datetime import date
from typing import Final

import msgspec
from msgspec.structs import replace

from rao_cli.model.formulier.anker import tekstcode
from rao_cli.model.formulier.deel import Veld
from rao_cli.model.formulier.verschil import Misser
from rao_cli.model.formulier.waarden import Dagkader, GeenWaarde, als_waarde
from rao_cli.workflow.formulier.plaatsen import Plaats
from rao_cli.workflow.formulier.wegen import Vakvondst

#: In the place of the number of an option that nobody has any more.
WEG: Final = -1
#: Nobody has more options than these.
_MEESTE: Final = 100


class Telling(msgspec.Struct, frozen=True):
    """Which option of the register each of the form is, and how many the register has."""

    nummers: Mapping[int, int]
    opties: int

    def nummer(self, nummer: int) -> int:
        """Return the number in the register of an option of the form, from 1; 0 when it is none."""
        is_zelfde = not self.nummers and nummer <= self.opties
        return self.nummers.get(nummer - 1, nummer - 1 if is_zelfde else WEG) + 1


def hernummer(plaats: Plaats, gevonden: Vakvondst, tel: Telling) -> Vakvondst | Misser:
    """Return the preferred option of a form as the register counts; Misser when it has none such.

    What it was when the form went out, is an option of the form too: the same number may mean
    another option by now, and another number the same.
    """
    nummer = _nummer(plaats.veld, gevonden.tekst or "")
    if nummer is None or not gevonden.is_veranderd:
        return gevonden
    if not (nu := tel.nummer(nummer)):
        staat = "staat niet meer" if nummer - 1 in tel.nummers else "staat niet"
        zin = f"Oplossing {nummer} {staat} in het register. Noem een oplossing die er is."
        return Misser(kop=plaats.kop, zin=zin)
    toen = next((n for n in range(1, _MEESTE) if tekstcode(str(n)) == gevonden.basis), None)
    basis = tekstcode(str(tel.nummer(toen) or "")) if toen else gevonden.basis
    return replace(gevonden, tekst=str(nu), basis=basis)


def _nummer(veld: Veld, tekst: str) -> int | None:
    """Return the number of an option that a text names; None when it names none."""
    with suppress(GeenWaarde):
        waarde = als_waarde(veld, tekst, (), Dagkader(date.min))
        return waarde if isinstance(waarde, int) else None
    return None
