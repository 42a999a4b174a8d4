"""What a thing of a register is called, and where it lies: one file per thing."""

from collections.abc import Iterator
from datetime import date

from rao_cli.model.basis import Blok
from rao_cli.model.kenmerk import dag_in, lijst_kenmerk, lijst_kenmerk_past
from rao_cli.model.plaats import REGISTERBESTAND, pad_van
from rao_cli.model.soorten.actie import Actie
from rao_cli.model.soorten.onderwerp import Onderwerp
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.soorten.register import Register
from rao_cli.model.soorten.signaallijst import Signaallijst
from rao_cli.model.soorten.terugkoppeling import Terugkoppeling
from rao_cli.model.soorten.wissing import Wissing


def kenmerk_van(ding: Blok) -> str:
    """Return the kenmerk of a thing; of an overleg that is its date, of the register `rao`."""
    match ding:
        case Signaallijst() | Actie() | Terugkoppeling() | Onderwerp() | Wissing():
            return ding.kenmerk
        case Overleg():
            return ding.datum.isoformat()
        case Register():
            return "rao"
        case _:
            raise TypeError(ding)


def genoemd_door(ding: Blok) -> Iterator[str]:
    """Yield the kenmerken of besluiten and acties that a thing has, or refers to in a field."""
    match ding:
        case Overleg():
            yield from ding.besluiten
            yield from (erratum.besluit for erratum in ding.errata if erratum.besluit)
        case Actie():
            yield from filter(None, (ding.kenmerk, ding.besluit))


def past_kenmerk(lijst: Signaallijst, kenmerk: str | None = None) -> bool:
    """Say whether the kenmerk of a list (or another one) names its own sender and date."""
    return lijst_kenmerk_past(kenmerk or lijst.kenmerk, lijst.afzender, lijst.datum)


def goed_kenmerk(lijst: Signaallijst, bestandsnaam: str) -> str:
    """Return the kenmerk that a list should have: its own, that of its file, or that of its day."""
    past = (k for k in (lijst.kenmerk, bestandsnaam) if past_kenmerk(lijst, k))
    return next(past, lijst_kenmerk(lijst.afzender, lijst.datum))


def plaats_van(ding: Blok) -> str:
    """Return the path of a thing relative to the register, with forward slashes."""
    if isinstance(ding, Register):
        return REGISTERBESTAND
    return pad_van(ding.soort, _dag_van(ding), kenmerk_van(ding))  # type: ignore[attr-defined]


def _dag_van(ding: Blok) -> str:
    match ding:
        case Signaallijst() | Overleg() | Onderwerp() | Wissing():
            return ding.datum.isoformat()
        case Actie():
            return dag_in(ding.kenmerk)
        case Terugkoppeling():
            return ding.overleg.isoformat()
        case _:
            raise TypeError(ding)


def dag_van(ding: Blok) -> date:
    """Return the day of a thing but the register itself: of a meeting, what came of it too."""
    return date.fromisoformat(_dag_van(ding))
