"""One row of the figures: everything about one LKO, one month, or the whole region (S14)."""

from collections.abc import Mapping

import msgspec

#: A number, or None where it is not shown.
Getal = int | None


class Aandeel(msgspec.Struct, frozen=True):
    """A part of a whole: 4 of 5 lists. None is not shown."""

    aantal: Getal
    van: Getal


class Doorlooptijd(msgspec.Struct, frozen=True):
    """Days from brought in to terugkoppeling, over the zaken that got theirs in the period."""

    zaken: Getal
    mediaan: float | None
    p90: Getal


class Aangehouden(msgspec.Struct, frozen=True):
    """How often zaken were put off, how many zaken that were, and how often one at most."""

    keer: Getal
    zaken: Getal
    hoogste: Getal


class Rij(msgspec.Struct, frozen=True, kw_only=True):
    """The figures of one group in one period; `lkos` are the keys of the LKO's in it."""

    naam: str
    lkos: tuple[str, ...]
    lijsten: Getal
    compleet: Aandeel
    zaken: Getal
    open_begin: Getal
    ingebracht: Getal
    afgerond: Getal
    open_eind: Getal
    doorlooptijd: Doorlooptijd
    aangehouden: Aangehouden
    acties_op_tijd: Aandeel
    uitkomsten: Mapping[str, int]
    aflopen: Mapping[str, int] = {}
    #: Of how many zaken the lists say that there is nuisance, or more than one location (S9).
    bijzonder: Mapping[str, int] = {}
