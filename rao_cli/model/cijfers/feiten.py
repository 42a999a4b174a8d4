"""What the figures count: dated facts of one register, each with the LKO it belongs to (S14)."""

from collections.abc import Iterator, Mapping
from datetime import date
from itertools import zip_longest
from typing import Final, NamedTuple

from rao_cli.model.besluit import Uitkomst
from rao_cli.model.fase import GESLOTEN
from rao_cli.model.soorten.actie import Actie
from rao_cli.model.stand import Stand
from rao_cli.model.zaak.levensloop import stap_op_lijst
from rao_cli.model.zaak.verloop import lko_plekken

#: The LKO of what is about no zaak: decisions and acties of the region itself.
GEEN_LKO: Final = ""


class Lijstfeit(NamedTuple):
    """A list that an LKO handed in; `compleet` is None when nobody asks its content any more."""

    lko: str
    datum: date
    zaken: tuple[str, ...]
    compleet: bool | None


class Inbreng(NamedTuple):
    """A zaak from the list that brought it in until the LKO heard the outcome, or a refusal.

    A zaak that comes back after that, is brought in again.
    """

    lko: str
    zaak: str
    begin: date
    eind: date | None
    teruggekoppeld: bool


class Besluitfeit(NamedTuple):
    """A decision; `zaak` is None when it is about another item."""

    lko: str
    datum: date
    zaak: str | None
    uitkomst: Uitkomst


class Actiefeit(NamedTuple):
    """An actie by its last day; `op_tijd` is None as long as nobody can say."""

    lko: str
    uiterlijk: date
    op_tijd: bool | None


class Feiten(NamedTuple):
    """All facts of a register, in no order."""

    lijsten: tuple[Lijstfeit, ...]
    inbrengen: tuple[Inbreng, ...]
    besluiten: tuple[Besluitfeit, ...]
    acties: tuple[Actiefeit, ...]

    def van(self, lko: str) -> "Feiten":
        """Return the facts of one LKO."""
        return Feiten(
            tuple(feit for feit in self.lijsten if feit.lko == lko),
            tuple(feit for feit in self.inbrengen if feit.lko == lko),
            tuple(feit for feit in self.besluiten if feit.lko == lko),
            tuple(feit for feit in self.acties if feit.lko == lko),
        )


def verzamel(stand: Stand, compleet: Mapping[str, bool]) -> Feiten:
    """Return every fact; `compleet` says per path of a list whether all its parts are there."""
    return Feiten(
        tuple(_lijsten(stand, compleet)),
        tuple(_inbrengen(stand)),
        tuple(_besluiten(stand)),
        tuple(_acties(stand)),
    )


def _lijsten(stand: Stand, compleet: Mapping[str, bool]) -> Iterator[Lijstfeit]:
    for bestand, lijst in stand.signaallijsten.items():
        if lijst.richting == "lko-rao" and lijst.status not in {"concept", "ingetrokken"}:
            zaken = tuple(lijst.zaken)
            yield Lijstfeit(lijst.afzender, lijst.datum, zaken, compleet.get(bestand))


def _inbrengen(stand: Stand) -> Iterator[Inbreng]:
    """A zaak that still ran when a next list named it, was not brought in anew."""
    for kenmerk in stand.zaken_op_kenmerk:
        plekken = lko_plekken(stand, kenmerk)
        begin = None
        for plek, volgende in zip_longest(plekken, plekken[1:]):
            begin = begin or plek.lijst
            stap = stap_op_lijst(plek)
            eind = max(stap.tot or plek.lijst.datum, begin.datum)
            if stap.fase in GESLOTEN and (volgende is None or eind <= volgende.lijst.datum):
                gehoord = stap.fase == "teruggekoppeld"
                yield Inbreng(begin.afzender, kenmerk, begin.datum, eind, gehoord)
                begin = None
        if begin is not None:
            yield Inbreng(begin.afzender, kenmerk, begin.datum, None, teruggekoppeld=False)


def _besluiten(stand: Stand) -> Iterator[Besluitfeit]:
    for plek in stand.besluiten:
        if plek.overleg.status != "vervallen":
            dag, punt = plek.overleg.datum, plek.besluit.agendapunt
            lko = _lko_van(stand, punt, dag)
            zaak = punt if lko != GEEN_LKO else None
            yield Besluitfeit(lko, dag, zaak, plek.besluit.uitkomst)


def _acties(stand: Stand) -> Iterator[Actiefeit]:
    for actie in stand.acties.values():
        if actie.uiterlijk is None or actie.status == "vervallen":
            continue
        besluit = stand.besluit_op_kenmerk.get(actie.besluit or "")
        lko = GEEN_LKO
        if besluit is not None:
            lko = _lko_van(stand, besluit.besluit.agendapunt, besluit.overleg.datum)
        yield Actiefeit(lko, actie.uiterlijk, _op_tijd(actie, actie.uiterlijk, stand.vandaag))


def _op_tijd(actie: Actie, uiterlijk: date, vandaag: date) -> bool | None:
    """Say whether an actie was ready in time; None when it may still be, or nobody wrote when."""
    if actie.status == "gereed":
        return None if actie.gereed_op is None else actie.gereed_op <= uiterlijk
    return False if uiterlijk < vandaag else None


def _lko_van(stand: Stand, punt: str, op: date) -> str:
    """Return the LKO that brought in a zaak, by its last list until that day."""
    plekken = lko_plekken(stand, punt)
    tot_dan = [plek for plek in plekken if plek.lijst.datum <= op]
    if tot_dan:
        return tot_dan[-1].lijst.afzender
    return plekken[0].lijst.afzender if plekken else GEEN_LKO
