"""Kenmerken: natural keys (who and when) or random, never a running counter at creation."""

import re
from collections.abc import Callable
from datetime import date
from typing import Final

from rao_cli.model.plaats import maak_sleutel
from rao_cli.model.soorten.signaallijst import Signaallijst

#: Crockford base32: no I, L, O, U, so nobody reads a letter as a number.
ALFABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_TEKENS: Final = {teken: waarde for waarde, teken in enumerate(ALFABET)}


def controlegetal(tekens: str) -> int:
    """Return the ISO 7064 hybrid check sum over ALFABET; 1 means that the check character fits.

    Six lines of our own: python-stdnum gives the same (a test compares them) but its import
    costs a third of a whole `rao valideer`.
    """
    modulus = len(ALFABET)
    check = modulus // 2
    for teken in tekens:
        check = ((check or modulus) * 2) % (modulus + 1)
        check = (check + _TEKENS[teken]) % modulus
    return check


def controleteken(tekens: str) -> str:
    """Return the check character for five characters."""
    modulus = len(ALFABET)
    rest = ((controlegetal(tekens) or modulus) * 2) % (modulus + 1)
    return ALFABET[(1 - rest) % modulus]


def is_zaak_kenmerk(kenmerk: str) -> bool:
    """Say whether the check character of `Z-…` is right; the pattern was checked before."""
    return controlegetal(kenmerk.removeprefix("Z-")) == 1


def trek_zaak_kenmerk(kies: Callable[[str], str]) -> str:
    """Draw a new kenmerk for a zaak; `kies` picks one character (`secrets.choice`)."""
    tekens = "".join(kies(ALFABET) for _ in range(5))
    return f"Z-{tekens}{controleteken(tekens)}"


def lijst_kenmerk(afzender: str, datum: date, bezet: frozenset[str] = frozenset()) -> str:
    """Return `SL-<afzender>-<datum>`; a second list on one day gets `-b`. ValueError when full."""
    kern = f"SL-{maak_sleutel(afzender)}-{datum.isoformat()}"
    for staart in ("", *(f"-{letter}" for letter in "bcdefghijklmnopqrstuvwxyz")):
        if kern + staart not in bezet:
            return kern + staart
    raise ValueError(kern)


def lijst_kenmerk_past(lijst: Signaallijst, kenmerk: str | None = None) -> bool:
    """Say whether the kenmerk of a list (or another one) names its own sender and date."""
    kern, staat = lijst_kenmerk(lijst.afzender, lijst.datum), kenmerk or lijst.kenmerk
    return staat == kern or re.fullmatch(rf"{re.escape(kern)}-[b-z]", staat) is not None


def goed_lijst_kenmerk(lijst: Signaallijst, bestandsnaam: str) -> str:
    """Return the kenmerk that a list should have: its own, that of its file, or that of its day."""
    past = (k for k in (lijst.kenmerk, bestandsnaam) if lijst_kenmerk_past(lijst, k))
    return next(past, lijst_kenmerk(lijst.afzender, lijst.datum))


def overleg_deel(overleg: date, letter: str, nummer: int) -> str:
    """Return `B-<overleg>-<nn>` or `A-<overleg>-<nn>`."""
    return f"{letter}-{overleg.isoformat()}-{nummer:02}"
