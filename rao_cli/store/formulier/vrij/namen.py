"""Which part of a zaak a name above a text means, also when it was typed with a mistake."""

from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import Final

from rao_cli.model.formulier.deel import Deel
from rao_cli.store.formulier.vrij.gelijkenis import afstand, kaal, mag_schelen
from rao_cli.store.formulier.vrij.naamtabel import Deelnaam, Vakplaats, deelnamen

#: More letters are never wrong.
MEESTE: Final = 3
#: So many letters at the begin or at the end are right.
_RAND: Final = 3


def zoek(naam: str, nu: Deel | None, fouten: int = MEESTE) -> Vakplaats | None:
    """Return what a name above a text is about; `nu` is the part that it stands in.

    None when it is no such name, has more than so many letters wrong, or could be two.
    """
    gezocht = kaal(naam)
    beste, gevonden = fouten, list[Vakplaats]()
    for een in _lijkt(gezocht) if fouten else _precies().get(gezocht, ()):
        if een.eigen and een.waar.deel is not nu:
            continue
        mag = min(beste, mag_schelen(len(een.tekst)))
        verschil = afstand(gezocht, een.tekst, mag)
        if verschil <= mag:
            gevonden = [*(gevonden if verschil == beste else ()), een.waar]
            beste = verschil
    return _enige(gevonden, nu)


@cache
def _precies() -> Mapping[str, list[Deelnaam]]:
    """Return the names by what is written."""
    return _op(lambda tekst: tekst)


def _lijkt(gezocht: str) -> Iterator[Deelnaam]:
    """Yield the names that begin or end as this one: nobody goes wrong at both sides."""
    begin, einde = _op_rand()
    aan_begin = begin.get(gezocht[:_RAND], ())
    yield from aan_begin
    yield from (een for een in einde.get(gezocht[-_RAND:], ()) if een not in aan_begin)


@cache
def _op_rand() -> tuple[Mapping[str, list[Deelnaam]], Mapping[str, list[Deelnaam]]]:
    return _op(lambda tekst: tekst[:_RAND]), _op(lambda tekst: tekst[-_RAND:])


def _op(deel: Callable[[str], str]) -> Mapping[str, list[Deelnaam]]:
    gevonden: dict[str, list[Deelnaam]] = {}
    for een in deelnamen():
        gevonden.setdefault(deel(een.tekst), []).append(een)
    return gevonden


def _enige(gevonden: list[Vakplaats], nu: Deel | None) -> Vakplaats | None:
    """Return the one that is meant; the part that it stands in goes first, and a field too."""
    hier = [een for een in gevonden if een.deel is nu] or gevonden
    if len({een.deel.naam for een in hier}) != 1:
        return None
    velden = {een.veld.plek: een for een in hier if een.veld}
    if len(velden) > 1:
        return None
    return next(iter(velden.values()), hier[0])
