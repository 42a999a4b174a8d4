"""Names that two persons drew at the same time: which new name a thing of the other got.

Worked out from what is there, not from what rao says: what is new with the other and not there
any more under its name, is what is new in the whole and came from nobody.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tests.samen.feiten import Feiten

#: Kinds of names, each as the part that two share and the number behind it.
_SOORTEN: Final = (
    re.compile(r"\b(B-\d{4}-\d\d-\d\d)-(\d\d)\b"),
    re.compile(r"\b(A-\d{4}-\d\d-\d\d)-(\d\d)\b"),
    re.compile(r"\b(SL-[a-z-]+-\d{4}-\d\d-\d\d)(?:-([b-z]))?\b"),
)


def make_namen(basis: Feiten, een: Feiten, ander: Feiten, samen: Feiten) -> dict[str, str]:
    """Return the old and new name of what the other made and was given another name."""
    namen: dict[str, str] = {}
    was, deze, die, nu = (_namen(feiten) for feiten in (basis, een, ander, samen))
    for kop in die:
        eigen = sorted(die[kop] - was[kop])
        nieuw = sorted(nu[kop] - was[kop] - deze[kop])
        if bleef := [n for n in eigen if n in nieuw and _over(ander, n) == _over(samen, n)]:
            eigen, nieuw = ([n for n in rij if n not in bleef] for rij in (eigen, nieuw))
        if len(eigen) > len(nieuw):
            eigen = [naam for naam in eigen if _over(een, naam) != _over(ander, naam)]
        if eigen != nieuw and len(eigen) == len(nieuw) and set(eigen) & deze[kop]:
            namen |= dict(zip(eigen, nieuw, strict=True))
        elif not nieuw:
            namen |= _naast(een, ander, eigen, sorted(deze[kop] - was[kop]))
    return namen


def _naast(een: Feiten, ander: Feiten, eigen: list[str], gedeeld: list[str]) -> dict[str, str]:
    """Return under which name of the one the other's decision about the same item was asked."""
    punten = {punt: naam for naam in gedeeld if (punt := _punt(een, naam))}
    paren = {naam: punten.get(_punt(ander, naam), naam) for naam in eigen}
    return {naam: ook for naam, ook in paren.items() if ook != naam}


def _punt(feiten: Feiten, naam: str) -> str:
    return next((w for plek, w in _over(feiten, naam).items() if plek[-1] == "agendapunt"), "")


def _over(feiten: Feiten, naam: str) -> Feiten:
    """Return what is said of a thing; of what both made alike there is one, under that name."""
    return {plek: waarde for plek, waarde in feiten.items() if any(naam in deel for deel in plek)}


def _namen(feiten: Feiten) -> defaultdict[str, set[str]]:
    """Return what is called so, by the shared part: as a key, or as the name of a file."""
    gevonden: defaultdict[str, set[str]] = defaultdict(set)
    for plek in feiten:
        for deel in plek[:3]:
            for soort in _SOORTEN:
                if treffer := soort.search(deel.rpartition("/")[2].removesuffix(".yaml")):
                    gevonden[treffer[1]].add(treffer[0])
    return gevonden


def hernoem(feiten: Feiten, namen: Mapping[str, str]) -> Feiten:
    """Return the facts with other names: in places, and as a whole value."""
    if not namen:
        return feiten
    patroon = re.compile("|".join(rf"\b{re.escape(naam)}(?![\w-])" for naam in namen))

    def anders(tekst: str) -> str:
        return patroon.sub(lambda treffer: namen[treffer[0]], tekst)

    return {tuple(map(anders, plek)): namen.get(waarde, waarde) for plek, waarde in feiten.items()}
