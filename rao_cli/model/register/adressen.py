"""Whose mailbox a key of `adressen` is, and on which mailbox a party gets its post on a day."""

from collections.abc import Collection, Iterator
from datetime import date
from typing import Final

from rao_cli.model.register.namen import opvolger_op, voorgangers
from rao_cli.model.soorten.adressen import is_adres
from rao_cli.model.soorten.register import GEMEENTE, LKO, Register, houder_op

DEELBERAAD: Final = "deelberaad"
TAFEL: Final = "tafel"
SECRETARIS: Final = "secretaris"
VOORZITTER: Final = "voorzitter"
_ROLLEN: Final = (SECRETARIS, VOORZITTER)
_VAST: Final = (DEELBERAAD, *_ROLLEN)


def eigenaar(register: Register, sleutel: str) -> str | None:
    """Return whose address a key names, as rao writes it; None when it names nobody.

    An LKO, gemeente or tafel may stand without its kind: of two with one key the first counts.
    """
    if sleutel in _VAST or sleutel in register.organisaties:
        return sleutel
    soort, _, kaal = sleutel.rpartition(":")
    per_soort: dict[str, Collection[str]] = {
        LKO: register.lkos,
        GEMEENTE: register.gemeenten,
        TAFEL: register.tafels,
    }
    passend = ((naam, dingen) for naam, dingen in per_soort.items() if soort in {"", naam})
    return next((f"{naam}:{kaal}" for naam, dingen in passend if kaal in dingen), None)


def eigenaars(register: Register) -> Iterator[str]:
    """Yield every party that can have an address, as rao writes it."""
    yield from _VAST
    yield from register.organisaties
    yield from (f"{LKO}:{sleutel}" for sleutel in register.lkos)
    yield from (f"{GEMEENTE}:{sleutel}" for sleutel in register.gemeenten)
    yield from (f"{TAFEL}:{sleutel}" for sleutel in register.tafels)


def adres_van(register: Register, partij: str, dag: date) -> str:
    """Return the mailbox of a party on a day; an empty text when rao.yaml gives none.

    Who went on as another, gets its post there. Has that one no mailbox of its own, then the one
    of before it still counts. Of a role without a mailbox it is that of who has it.
    """
    wie = eigenaar(register, partij)
    if wie is None:
        return ""
    gegeven = {eigenaar(register, naam): adres for naam, adres in register.adressen.items()}
    namen = (gegeven.get(een, "") for een in _namen(register, wie, dag))
    return next((adres for adres in namen if is_adres(adres)), "")


def _namen(register: Register, wie: str, dag: date) -> Iterator[str]:
    """Yield under which names the address of a party may stand, the best one first."""
    soort, _, kaal = wie.rpartition(":")
    if soort == LKO:
        nu = opvolger_op(register.lkos, kaal, dag)
        yield from (f"{LKO}:{een}" for een in voorgangers(register.lkos, nu))
    elif wie in register.organisaties:
        nu = opvolger_op(register.organisaties, wie, dag)
        yield from voorgangers(register.organisaties, nu)
    yield wie
    for rol, perioden in register.rollen.per_rol.items() if wie in _ROLLEN else ():
        houder = houder_op(perioden, dag) if rol == wie else None
        if houder in register.organisaties:
            yield from _namen(register, houder or "", dag)
