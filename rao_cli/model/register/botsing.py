"""Two things of rao.yaml that one word would name: then nobody knows which of them is meant.

Of an LKO and a gemeente the keys may be alike: `lko:assen` and `gemeente:assen` tell them apart.
"""

from collections.abc import Iterator, Mapping
from datetime import date
from itertools import combinations
from typing import Final, NamedTuple

from rao_cli.model.soorten.register import Register

#: The blocks of which an entry has a key and a name, and how a sentence names one.
EEN_UIT: Final[Mapping[str, str]] = {
    "organisaties": "een organisatie",
    "lkos": "een LKO",
    "gemeenten": "een gemeente",
    "tafels": "een tafel",
}
_SAMEN: Final = {"lkos", "gemeenten"}


class Benoemd(NamedTuple):
    """Where a thing stands, how it is called, and from which to which day."""

    veld: str
    sleutel: str
    naam: str
    van: date = date.min
    tot: date = date.max


#: The table that is there without standing in rao.yaml.
_DEELBERAAD: Final = Benoemd("tafels", "deelberaad", "het Deelberaad Asiel")


def botsing_met(register: Register, nieuw: Benoemd) -> Benoemd | None:
    """Return what goes by the key or name of another one already; None when it is free."""
    return next((een for een in _alles(register) if _botst(een, nieuw)), None)


def botsingen(register: Register) -> Iterator[tuple[Benoemd, Benoemd]]:
    """Yield each pair that one word would name, as they stand in the file."""
    return (paar for paar in combinations(_alles(register), 2) if _botst(*paar))


def zeg_botsing(ander: Benoemd) -> str:
    """Say what there is already."""
    return f"'{ander.sleutel}' is al {EEN_UIT[ander.veld]}: {ander.naam}."


def _alles(register: Register) -> Iterator[Benoemd]:
    yield _DEELBERAAD
    for veld in EEN_UIT:
        for sleutel, ding in getattr(register, veld).items():
            van, tot = (getattr(ding, naam, None) for naam in ("van", "tot"))
            yield Benoemd(veld, sleutel, ding.naam, van or date.min, tot or date.max)


def _botst(een: Benoemd, ander: Benoemd) -> bool:
    """Say whether two of them go by one key or, on one day, by one name."""
    if (een.veld, een.sleutel) == (ander.veld, ander.sleutel) and een is not _DEELBERAAD:
        return False
    sleutels = {een.sleutel.casefold()}, {ander.sleutel.casefold()}
    namen = {een.naam.casefold()}, {ander.naam.casefold()}
    samen_er = een.van <= ander.tot and ander.van <= een.tot
    if {een.veld, ander.veld} == _SAMEN:
        return bool(samen_er and namen[0] & namen[1])
    kruis = sleutels[0] & (sleutels[1] | namen[1]) or namen[0] & sleutels[1]
    return bool(kruis or (samen_er and namen[0] & namen[1]))
