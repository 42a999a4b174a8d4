"""Put two changes of one list together: what is one item in all three is put together itself."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import Final, NamedTuple

from rao_cli.model.samen.koppelen import kenmerk_in, koppel
from rao_cli.model.samen.volgorde import Volgorde, voeg_volgorde_samen
from rao_cli.model.samen.waarden import AFWEZIG, Drie, Mogelijk, Waarde, kanoniek

#: Puts one item together; gets what it is called in its list.
Mengen = Callable[[str | int, Drie], Mogelijk]
#: In a list with days the oldest comes first.
_DAGEN: Final = ("datum", "op", "van", "tot")


class Merk(NamedTuple):
    """One item in all three lists: its place in the base, or what is new."""

    plek: int
    nieuw: str = ""
    keer: int = 0


class Drielijst(NamedTuple):
    """A list in its three states."""

    basis: Sequence[Waarde]
    ons: Sequence[Waarde]
    hun: Sequence[Waarde]


def voeg_lijst_samen(veld: str, drie: Drielijst, meng: Mengen) -> tuple[list[Waarde], Volgorde]:
    """Return what the list holds now, and the order (`Merk`) with what was disputed in it."""
    basis, ons, hun = (
        {Merk(nummer): deel for nummer, deel in enumerate(drie.basis)},
        *(_gemerkt(veld, drie.basis, kant) for kant in (drie.ons, drie.hun)),
    )
    nieuw: dict[Merk, Waarde] = {}
    for merk in sorted({*basis, *ons, *hun}):
        staten = Drie(*(kant.get(merk, AFWEZIG) for kant in (basis, ons, hun)))
        deel = meng(_naam(veld, merk, staten), staten)
        if deel is not AFWEZIG:
            nieuw[merk] = deel
    orde = voeg_volgorde_samen([*basis], ([*ons], [*hun]), {*nieuw}, lambda m: _rang(nieuw[m]))
    return [nieuw[merk] for merk in orde.delen], orde


def ordent_als(veld: str, basis: Sequence[Waarde], kant: Sequence[Waarde]) -> list[Merk]:
    """Return the marks of one side in its own order."""
    return [*_gemerkt(veld, basis, kant)]


def _gemerkt(veld: str, basis: Sequence[Waarde], kant: Sequence[Waarde]) -> Mapping[Merk, Waarde]:
    keer: Counter[str] = Counter()
    uit: dict[Merk, Waarde] = {}
    for deel, plek in zip(kant, koppel(veld, basis, kant), strict=True):
        if plek is None:
            naam = kenmerk_in(veld, deel) or kanoniek(deel)
            uit[Merk(-1, naam, keer[naam])] = deel
            keer[naam] += 1
        else:
            uit[Merk(plek)] = deel
    return uit


def _naam(veld: str, merk: Merk, staten: Drie) -> str | int:
    for deel in staten:
        if deel is not AFWEZIG and isinstance(deel, dict) and (naam := kenmerk_in(veld, deel)):
            return naam
    return max(merk.plek, 0)


def _rang(deel: Waarde) -> tuple[str, str]:
    dag = (
        next((deel[naam] for naam in _DAGEN if naam in deel), "") if isinstance(deel, dict) else ""
    )
    return dag if isinstance(dag, str) else "", kanoniek(deel)
