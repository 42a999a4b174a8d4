"""What the figures count: dated facts of one register, each with the LKO it belongs to (S14)."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Final

import msgspec

from rao_cli.model.besluit import Uitkomst
from rao_cli.model.cijfers.periode import sluit_op
from rao_cli.model.soorten.actie import Actie
from rao_cli.model.soorten.leven import AfloopSoort
from rao_cli.model.soorten.signaallijst import Bijzonder
from rao_cli.model.stand import Stand
from rao_cli.model.zaak.leven import lko_op
from rao_cli.model.zaak.levens import levens
from rao_cli.model.zaak.verloop import was_ingediend

#: The LKO of what is about no zaak: decisions and acties of the region itself.
GEEN_LKO: Final = ""


class Lijstfeit(msgspec.Struct, frozen=True, gc=False):
    """A list that an LKO handed in; `compleet` is None when nobody asks its content any more."""

    lko: str
    datum: date
    zaken: tuple[str, ...]
    compleet: bool | None
    #: Zaak and what is special about it, as this list says (S9).
    bijzonder: tuple[tuple[str, Bijzonder], ...] = ()


class Inbreng(msgspec.Struct, frozen=True, gc=False):
    """A zaak from the list that brought it in until it was closed; by a reply, or otherwise.

    A zaak that comes back after that, is brought in again.
    """

    lko: str
    zaak: str
    begin: date
    eind: date | None
    teruggekoppeld: bool


class Besluitfeit(msgspec.Struct, frozen=True, gc=False):
    """A decision; `zaak` is None when it is about another item."""

    lko: str
    datum: date
    zaak: str | None
    uitkomst: Uitkomst


class Afloopfeit(msgspec.Struct, frozen=True, gc=False):
    """How a zaak ended in the world, for the LKO that had it then (S14)."""

    lko: str
    zaak: str
    datum: date
    soort: AfloopSoort


class Actiefeit(msgspec.Struct, frozen=True, gc=False):
    """An actie by its last day; `op_tijd` is None as long as nobody can say."""

    lko: str
    uiterlijk: date
    op_tijd: bool | None


class Feiten(msgspec.Struct, frozen=True, gc=False):
    """All facts of a register, in no order."""

    lijsten: tuple[Lijstfeit, ...]
    inbrengen: tuple[Inbreng, ...]
    besluiten: tuple[Besluitfeit, ...]
    acties: tuple[Actiefeit, ...]
    aflopen: tuple[Afloopfeit, ...]

    def van(self, *lkos: str) -> "Feiten":
        """Return the facts of one LKO, or of more together."""
        return Feiten(
            tuple(feit for feit in self.lijsten if feit.lko in lkos),
            tuple(feit for feit in self.inbrengen if feit.lko in lkos),
            tuple(feit for feit in self.besluiten if feit.lko in lkos),
            tuple(feit for feit in self.acties if feit.lko in lkos),
            tuple(feit for feit in self.aflopen if feit.lko in lkos),
        )


def verzamel(stand: Stand, compleet: Mapping[str, bool]) -> Feiten:
    """Return every fact; `compleet` says per path of a list whether all its parts are there."""
    return Feiten(
        tuple(_lijsten(stand, compleet)),
        tuple(_inbrengen(stand)),
        tuple(_besluiten(stand)),
        tuple(_acties(stand)),
        tuple(_aflopen(stand)),
    )


def _lijsten(stand: Stand, compleet: Mapping[str, bool]) -> Iterator[Lijstfeit]:
    for bestand, lijst in stand.signaallijsten.items():
        if was_ingediend(lijst):
            eigen = {z: zaak for z, zaak in lijst.zaken.items() if zaak.ontstaan is None}
            bijzonder = tuple((z, b) for z, zaak in eigen.items() for b in zaak.kenmerken)
            feit = (lijst.afzender, lijst.datum, tuple(eigen), compleet.get(bestand))
            yield Lijstfeit(*feit, bijzonder)


def _inbrengen(stand: Stand) -> Iterator[Inbreng]:
    """A zaak counts for the LKO that brought it in, also when it moved or was withdrawn.

    One that came of others counts for the LKO that had it on that day.
    """
    for kenmerk, plekken in stand.zaken_op_kenmerk.items():
        for leven in levens(plekken):
            gehoord = leven.eind is not None and leven.fase == "teruggekoppeld"
            lko = leven.begin.afzender
            if leven.sinds > leven.begin.datum:
                lko = lko_op(stand, kenmerk, leven.sinds) or lko
            yield Inbreng(lko, kenmerk, leven.sinds, leven.eind, gehoord)


def _aflopen(stand: Stand) -> Iterator[Afloopfeit]:
    """Yield each ending once, also when two lists tell of it."""
    gezien = set[tuple[str, date]]()
    for plek in stand.zaken:
        afloop = plek.zaak.afloop
        if afloop is None or not was_ingediend(plek.lijst) or (plek.kenmerk, afloop.op) in gezien:
            continue
        gezien.add((plek.kenmerk, afloop.op))
        lko = lko_op(stand, plek.kenmerk, afloop.op) or plek.lijst.afzender
        yield Afloopfeit(lko, plek.kenmerk, afloop.op, afloop.soort)


def _besluiten(stand: Stand) -> Iterator[Besluitfeit]:
    for plek in stand.besluiten:
        if plek.overleg.status != "vervallen":
            dag, punt = plek.overleg.datum, plek.besluit.agendapunt
            lko = lko_op(stand, punt, dag) or GEEN_LKO
            zaak = punt if lko != GEEN_LKO else None
            yield Besluitfeit(lko, dag, zaak, plek.besluit.uitkomst)


def _acties(stand: Stand) -> Iterator[Actiefeit]:
    for actie in stand.acties.values():
        if actie.uiterlijk is None or _verviel_op_tijd(stand, actie, actie.uiterlijk):
            continue
        besluit = stand.besluit_op_kenmerk.get(actie.besluit or "")
        lko = actie.lko or GEEN_LKO  # what an LKO does itself counts for that LKO
        if besluit is not None and actie.lko is None:
            punt, dag = besluit.besluit.agendapunt, besluit.overleg.datum
            lko = lko_op(stand, punt, dag) or GEEN_LKO
        yield Actiefeit(lko, actie.uiterlijk, _op_tijd(actie, actie.uiterlijk, stand.vandaag))


def _verviel_op_tijd(stand: Stand, actie: Actie, uiterlijk: date) -> bool:
    """Say whether an actie was dropped before its figures were closed; after that it was late."""
    if actie.status != "vervallen":
        return False
    return actie.vervallen_op is None or actie.vervallen_op <= sluit_op(stand, uiterlijk)


def _op_tijd(actie: Actie, uiterlijk: date, vandaag: date) -> bool | None:
    """Say whether an actie was ready in time; None when it may still be, or nobody wrote when."""
    if actie.status == "gereed":
        return None if actie.gereed_op is None else actie.gereed_op <= uiterlijk
    return False if uiterlijk < vandaag else None
