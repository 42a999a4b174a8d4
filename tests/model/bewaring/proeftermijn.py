"""One zaak, settled and told in March 2026, in a region that keeps zaken for a year."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, Final

from rao_cli.model.bewaring.overzicht import Bewaaroverzicht, make_overzicht
from rao_cli.model.soorten.bewaren import Bewaartermijn
from rao_cli.model.soorten.overleg import Vastgesteld, Vaststelling
from rao_cli.model.soorten.terugkoppeling import Terugkoppeling
from tests.documents.wereld import MAART, anders, stand_van, vol
from tests.workflow.agenda.proefvoorstel import LIJST, ZAAK, maart

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rao_cli.model.basis import Blok
    from rao_cli.model.soorten.overleg import Overleg
    from rao_cli.model.soorten.register import Register
    from rao_cli.model.stand import Stand

#: The first day on which the zaak may go, when its term runs since the reply.
VRIJ: Final = date(2027, 3, 21)


def termijn(**velden: Any) -> Bewaartermijn:
    """Return the term of zaken, or another one."""
    staat: dict[str, Any] = {"categorie": "zaken", "termijn": "1 jaar", "vanaf": "teruggekoppeld"}
    return Bewaartermijn(**{**staat, "wijze": "vernietigen", "grond": "Voorbeeldlijst 1", **velden})


OVERLEGGEN: Final = termijn(categorie="overleggen", vanaf="overleg-gehouden")
ONDERWERPEN: Final = termijn(categorie="onderwerpen", vanaf="laatst-besproken")


def regio(*termijnen: Bewaartermijn, **velden: Any) -> Register:
    """Return a region with these terms; without any, the one of zaken."""
    return anders(vol().register, bewaren=list(termijnen) or [termijn()], **velden)


def vastgesteld(overleg: Overleg | None = None, op: date = MAART) -> Overleg:
    """Return a meeting of which the besluitenlijst is fixed; the one of March settled the zaak."""
    vast = Vaststelling(besluitenlijst=Vastgesteld(op=op, vingerafdruk="sha256:0"))
    dicht: dict[str, Any] = {"status": "besluitenlijst-vastgesteld", "vaststelling": vast}
    return anders(overleg or maart("afgehandeld"), **dicht)


BRIEF: Final = Terugkoppeling(
    soort="terugkoppeling",
    kenmerk="TK-duindorp-2026-03-12",
    lko="duindorp",
    overleg=MAART,
    status="verzonden",
    zaken=[ZAAK],
    verzonden_op=date(2026, 3, 20),
)
KLAAR: Final = (LIJST, vastgesteld(), BRIEF)


def stand(
    *dingen: Blok, register: Register | None = None, basis: Sequence[Blok] = KLAAR, op: date = VRIJ
) -> Stand:
    """Return the register on a day: the told zaak, and these things."""
    return stand_van(register or regio(), *basis, *dingen, vandaag=op)


def overzicht(*dingen: Blok, **velden: Any) -> Bewaaroverzicht:
    """Return what is kept of that register."""
    gelezen = stand(*dingen, **velden)
    return make_overzicht(gelezen, gelezen.vandaag)


def weg(*dingen: Blok, **velden: Any) -> list[str]:
    """Return what may go."""
    return [een.kenmerk for een in overzicht(*dingen, **velden).mag_weg]


def redenen(*dingen: Blok, **velden: Any) -> dict[str, tuple[str, ...]]:
    """Return what holds the things whose term is over."""
    return {een.kenmerk: een.houdt for een in overzicht(*dingen, **velden).vastgehouden}
