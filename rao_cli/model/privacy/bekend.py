"""What is no name of a person in one register, or one that may stand there."""

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Final

import msgspec

from rao_cli.model.patroon import patroon

if TYPE_CHECKING:  # every text that is looked at would wait for it
    from rao_cli.model.soorten.register import EerdereNaam, Register

_WOORD: Final = patroon(r"[^\W_][\w'’]*")


class Bekend(msgspec.Struct, frozen=True):
    """Words of a register, in small letters: those that name no person, and those of its members.

    What somebody only called no name (`losse`) is none without a title; behind one it is. A member
    stands in rao.yaml by a name perhaps; without a title that name is no finding then.
    """

    woorden: frozenset[str] = frozenset()
    leden: frozenset[str] = frozenset()
    losse: frozenset[str] = frozenset()


GEEN_BEKEND: Final = Bekend()


def bekend_van(
    register: "Register | None", schoon: Callable[[str], str] = lambda tekst: tekst
) -> Bekend:
    """Return what a register knows: its words, organisations, LKO's, places and functions.

    `schoon` takes out of each who stands there by name: that makes nobody known.
    """
    if register is None:
        return GEEN_BEKEND
    return Bekend(
        frozenset(_woorden(map(schoon, namen_van(register)))),
        frozenset(_woorden(lid.naam for lid in register.leden)),
        frozenset(_woorden(map(schoon, register.bekende_woorden))),
    )


def met_namen(bekend: Bekend, namen: Iterable[str]) -> Bekend:
    """Return the same with more persons who may stand in a file by name, such as guests."""
    return msgspec.structs.replace(bekend, leden=bekend.leden | frozenset(_woorden(namen)))


def _woorden(teksten: Iterable[str]) -> Iterator[str]:
    """Yield each word in small letters; of one with a dash also the whole."""
    for tekst in teksten:
        laag = tekst.lower()
        yield from _WOORD.findall(laag)
        yield from (deel for deel in laag.split() if "-" in deel)


def namen_van(register: "Register") -> Iterator[str]:
    """Yield the names of what a register knows, and the functions of its members."""
    regio = register.regio
    yield from (regio.naam, *regio.provincies, *_eerder(regio.namen))
    for sleutel, organisatie in register.organisaties.items():
        yield from (sleutel, organisatie.naam, *_eerder(organisatie.namen))
    for lko in register.lkos.values():
        yield from (lko.naam, lko.locatie or "", *_eerder(lko.namen))
    yield from (gemeente.naam for gemeente in register.gemeenten.values())
    yield from (tafel.naam for tafel in register.tafels.values())
    yield from (lid.functie for lid in register.leden)


def _eerder(namen: "Iterable[EerdereNaam]") -> Iterator[str]:
    yield from (eerder.naam for eerder in namen)
