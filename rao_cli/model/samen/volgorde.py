"""The order of what two sides moved and added; whose is whose does not matter."""

import difflib
from collections.abc import Callable, Collection, Hashable, Iterable, Sequence
from typing import Any, NamedTuple

Rang = Callable[[Any], Any]


class Volgorde(NamedTuple):
    """The order of all that stays; `betwist`: both moved one thing, each to another place."""

    delen: list[Any]
    betwist: bool


def voeg_volgorde_samen(
    basis: Sequence[Hashable],
    kanten: tuple[Sequence[Hashable], Sequence[Hashable]],
    blijft: Collection[Hashable],
    rang: Rang,
) -> Volgorde:
    """Return the order of what stays; `rang` decides where the order itself says nothing."""
    vast = [deel for deel in basis if deel in blijft]
    een, twee = ([deel for deel in kant if deel in blijft] for kant in kanten)
    gedeeld = {*een} & {*twee} & {*vast}
    kern, betwist = _kern(
        [deel for deel in vast if deel in gedeeld],
        [deel for deel in een if deel in gedeeld],
        [deel for deel in twee if deel in gedeeld],
        rang,
    )
    return Volgorde(_met_nieuwe(kern, (een, twee), rang), betwist)


def _kern(vast: list[Any], een: list[Any], twee: list[Any], rang: Rang) -> tuple[list[Any], bool]:
    vast = _na_gelijke(vast, een, twee, rang)
    if vast in (een, twee) or een == twee:
        return (twee if een == vast else een), False
    weg_een, weg_twee = _verplaatst(vast, een), _verplaatst(vast, twee)
    rij: list[Any] = []
    if not weg_een & weg_twee:
        blijft = [deel for deel in vast if deel not in weg_een | weg_twee]
        zonder = (
            [deel for deel in kant if deel not in weg]
            for kant, weg in ((een, weg_twee), (twee, weg_een))
        )
        eerste, tweede = zonder
        rij = _per_paar(vast, een, twee) or _met_nieuwe(blijft, (eerste, tweede), rang)
    if rij and rij not in (een, twee):
        return rij, False
    return min(een, twee, key=lambda kant: [rang(deel) for deel in kant]), True  # one is lost


def _na_gelijke(vast: list[Any], een: list[Any], twee: list[Any], rang: Rang) -> list[Any]:
    """Return the order after the moves that both made alike: of those nothing is disputed.

    What only one moved stands there as the other has it.
    """
    weg_een, weg_twee = _verplaatst(vast, een), _verplaatst(vast, twee)
    samen, eigen = weg_een & weg_twee, weg_een ^ weg_twee
    rest = [deel for deel in een if deel not in eigen]
    if not samen or rest != [deel for deel in twee if deel not in eigen]:
        return vast
    eerste = [deel for deel in een if deel not in weg_een - samen]
    tweede = [deel for deel in twee if deel not in weg_twee - samen]
    return _met_nieuwe(rest, (eerste, tweede), rang)


def _per_paar(vast: list[Any], een: list[Any], twee: list[Any]) -> list[Any]:
    """Put each two in the order of who changed that; nothing when those do not make one row."""
    plekken = [{deel: nummer for nummer, deel in enumerate(rij)} for rij in (vast, een, twee)]

    def eerst(dit: Any, dat: Any) -> bool:
        was, *nu = (plek[dit] < plek[dat] for plek in plekken)
        return nu[0] if nu[0] != was else nu[1]

    voor = {deel: sum(eerst(ander, deel) for ander in vast if ander != deel) for deel in vast}
    rij = sorted(vast, key=lambda deel: voor[deel])
    return rij if [voor[deel] for deel in rij] == [*range(len(rij))] else []


def _verplaatst(vast: Sequence[Any], kant: Sequence[Any]) -> set[Any]:
    """Return the fewest things that were moved to make the one order of the other."""
    plek = {deel: nummer for nummer, deel in enumerate(vast)}
    paren = difflib.SequenceMatcher(None, vast, kant, autojunk=False).get_matching_blocks()
    blijft = {deel for paar in paren for deel in vast[paar.a : paar.a + paar.size]}
    return {*plek} - blijft


def _met_nieuwe(
    kern: Sequence[Any], kanten: tuple[Sequence[Any], Sequence[Any]], rang: Rang
) -> list[Any]:
    """Put what each side added behind what it stood behind."""
    een, twee = (_rijen(kern, kant) for kant in kanten)
    uit: list[Any] = []
    gezien = {*kern}
    for anker in (None, *kern):
        uit += [] if anker is None else [anker]
        rijen = [r for r in (een.get(anker, []), twee.get(anker, [])) if r]
        for deel in _na_elkaar(rijen, rang):
            if deel not in gezien:
                gezien.add(deel)
                uit.append(deel)
    return uit


def _na_elkaar(rijen: list[list[Any]], rang: Rang) -> Iterable[Any]:
    """Both rows, the one with the lowest first; of what both have the place in that one holds."""
    return [deel for rij in sorted(rijen, key=lambda rij: [rang(d) for d in rij]) for deel in rij]


def _rijen(kern: Sequence[Any], kant: Sequence[Any]) -> dict[Any, list[Any]]:
    bekend = {*kern}
    anker, uit = None, dict[Any, list[Any]]()
    for deel in kant:
        if deel in bekend:
            anker = deel
        else:
            uit.setdefault(anker, []).append(deel)
    return uit
