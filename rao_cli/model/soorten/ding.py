"""What a thing of a register is called, and where it lies: one file per thing."""

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, cast

from rao_cli.model.basis import Blok
from rao_cli.model.kenmerk import dag_in, lijst_kenmerk, lijst_kenmerk_past
from rao_cli.model.plaats import REGISTERBESTAND, pad_van

if TYPE_CHECKING:  # a run meets few of the kinds
    from rao_cli.model.soorten.actie import Actie
    from rao_cli.model.soorten.onderwerp import Onderwerp
    from rao_cli.model.soorten.overleg import Overleg
    from rao_cli.model.soorten.register import Register
    from rao_cli.model.soorten.signaallijst import Signaallijst
    from rao_cli.model.soorten.terugkoppeling import Terugkoppeling
    from rao_cli.model.soorten.wissing import Wissing

    Ding = Register | Signaallijst | Overleg | Actie | Terugkoppeling | Onderwerp | Wissing


def als_ding(ding: Blok) -> "Ding":
    """Return the same thing, of which `soort` tells the kind."""
    return cast("Ding", ding)


def kenmerk_van(ding: Blok) -> str:
    """Return the kenmerk of a thing; of an overleg that is its date, of the register `rao`."""
    een = als_ding(ding)
    if een.soort == "register":
        return "rao"
    return een.datum.isoformat() if een.soort == "overleg" else een.kenmerk


def genoemd_door(ding: Blok) -> Iterator[str]:
    """Yield the kenmerken of besluiten and acties that a thing has, or refers to in a field."""
    een = als_ding(ding)
    if een.soort == "overleg":
        yield from een.besluiten
        yield from (erratum.besluit for erratum in een.errata if erratum.besluit)
    elif een.soort == "actie":
        yield from filter(None, (een.kenmerk, een.besluit))


def past_kenmerk(lijst: "Signaallijst", kenmerk: str | None = None) -> bool:
    """Say whether the kenmerk of a list (or another one) names its own sender and date."""
    return lijst_kenmerk_past(kenmerk or lijst.kenmerk, lijst.afzender, lijst.datum)


def goed_kenmerk(lijst: "Signaallijst", bestandsnaam: str) -> str:
    """Return the kenmerk that a list should have: its own, that of its file, or that of its day."""
    past = (k for k in (lijst.kenmerk, bestandsnaam) if past_kenmerk(lijst, k))
    return next(past, lijst_kenmerk(lijst.afzender, lijst.datum))


def plaats_van(ding: Blok) -> str:
    """Return the path of a thing relative to the register, with forward slashes."""
    een = als_ding(ding)
    if een.soort == "register":
        return REGISTERBESTAND
    return pad_van(een.soort, _dag_van(een), kenmerk_van(een))


def _dag_van(ding: Blok) -> str:
    een = als_ding(ding)
    if een.soort == "register":
        raise TypeError(ding)
    if een.soort == "actie":
        return dag_in(een.kenmerk)
    return (een.overleg if een.soort == "terugkoppeling" else een.datum).isoformat()


def dag_van(ding: Blok) -> date:
    """Return the day of a thing but the register itself: of a meeting, what came of it too."""
    return date.fromisoformat(_dag_van(ding))
