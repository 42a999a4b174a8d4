"""What the region, an organisation and an LKO are called on a day, and which are there then.

The one place that decides it: names change, and an old file is read under the name of its day.
"""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING, Final, TypeVar

from msgspec.structs import replace

from rao_cli.model.soorten.register import Lko, Organisatie, Regio, Register

if TYPE_CHECKING:  # a run meets few of the kinds
    from rao_cli.model.soorten.actie import Actie

#: In the key or the name of who has the custody of minors.
NIDOS: Final = "nidos"
T = TypeVar("T", Lko, Organisatie)
Partijen = Mapping[str, Lko] | Mapping[str, Organisatie]


def naam_op(ding: Regio | Organisatie | Lko, dag: date) -> str:
    """Return the name of a day: an earlier name counts up to and with its last day."""
    eerder = sorted((een for een in ding.namen if dag <= een.tot), key=lambda een: een.tot)
    return eerder[0].naam if eerder else ding.naam


def is_er(ding: Organisatie | Lko, dag: date) -> bool:
    """Say whether an organisation or LKO is there on a day."""
    return (ding.van or date.min) <= dag <= (ding.tot or date.max)


def partijen(register: Register) -> Iterator[Organisatie | Lko]:
    """Yield every organisation and LKO of a register."""
    yield from register.organisaties.values()
    yield from register.lkos.values()


def op_dag(register: Register, dag: date) -> Register:
    """Return the register with the names of a day; the same one when no name ever changed."""
    if not register.regio.namen and not any(een.namen for een in partijen(register)):
        return register
    return replace(
        register,
        regio=replace(register.regio, naam=naam_op(register.regio, dag)),
        organisaties=_benoemd(register.organisaties, dag),
        lkos=_benoemd(register.lkos, dag),
    )


def _benoemd(dingen: Mapping[str, T], dag: date) -> dict[str, T]:
    return {sleutel: replace(een, naam=naam_op(een, dag)) for sleutel, een in dingen.items()}


def die_er_zijn(dingen: Mapping[str, T], dag: date) -> dict[str, T]:
    """Return the organisations or LKO's that are there on a day, by key."""
    return {sleutel: een for sleutel, een in dingen.items() if is_er(een, dag)}


def kern_op(register: Register, dag: date) -> tuple[str, ...]:
    """Return the keys of the core organisations of a day (S2)."""
    alle = die_er_zijn(register.organisaties, dag)
    return tuple(sleutel for sleutel, een in alle.items() if een.kern)


def opvolger(dingen: Partijen, sleutel: str) -> str | None:
    """Return the key under which an organisation or LKO went on; None when it has no successor."""
    return next((ander for ander, een in dingen.items() if sleutel in een.opvolger_van), None)


def opvolger_op(dingen: Partijen, sleutel: str, dag: date) -> str:
    """Return who a key stands for on a day: itself, or who it went on as by then."""
    gezien = {sleutel}
    while (nieuw := opvolger(dingen, sleutel)) is not None and nieuw not in gezien:
        if (dingen[nieuw].van or date.min) > dag:
            break
        gezien.add(nieuw)
        sleutel = nieuw
    return sleutel


def voorgangers(dingen: Partijen, sleutel: str) -> Iterator[str]:
    """Yield a key and every key that it came of, its own first."""
    gezien, nog = set[str](), [sleutel]
    while nog:
        if (een := nog.pop(0)) in gezien:
            continue
        gezien.add(een)
        yield een
        nog += dingen[een].opvolger_van if een in dingen else ()


def is_voogd(organisaties: Mapping[str, Organisatie], sleutel: str) -> bool:
    """Say whether an organisation has the custody of minors: Nidos, or who went on for it (S3)."""
    return _heet(organisaties, sleutel, NIDOS, NIDOS)


def vraagt_toestemming(organisaties: Mapping[str, Organisatie], sleutel: str) -> bool:
    """Say whether what an organisation knows of a person is told with consent only: IOM (S3)."""
    return _heet(organisaties, sleutel, "iom", "organisatie voor migratie")


def _heet(organisaties: Mapping[str, Organisatie], sleutel: str, kort: str, lang: str) -> bool:
    """Say whether one, or one that it came of, goes by a key or has these words in its name."""
    bekend = ((een, organisaties.get(een)) for een in voorgangers(organisaties, sleutel))
    return any(
        een.casefold() == kort or (ding is not None and lang in ding.naam.casefold())
        for een, ding in bekend
    )


def voogd_van(organisaties: Mapping[str, Organisatie], dag: date) -> str | None:
    """Return who has the custody of minors on a day; None when nobody of the register has."""
    er_zijn = die_er_zijn(organisaties, dag)
    return next((sleutel for sleutel in er_zijn if is_voogd(organisaties, sleutel)), None)


def wie_nu(register: Register, actie: "Actie", dag: date) -> "Actie":
    """Return an actie with who does it on a day: itself, or who went on for it."""
    org, lko = actie.organisatie, actie.lko
    return replace(
        actie,
        organisatie=org and opvolger_op(register.organisaties, org, dag),
        lko=lko and opvolger_op(register.lkos, lko, dag),
    )
