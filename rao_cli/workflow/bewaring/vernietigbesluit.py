"""Whether a besluit lets things be destroyed: what cannot be undone asks all of it, exactly."""

from collections.abc import Sequence
from typing import Final

from rao_cli.documents.opmaak import datum
from rao_cli.model.bewaring.overzicht import make_overzicht
from rao_cli.model.bewaring.vernietigd import vernietigd
from rao_cli.model.bewaring.voornemen import besluit_over, punten_over
from rao_cli.model.errors import RaoError
from rao_cli.model.opdrachtregel import opdrachtregel
from rao_cli.model.soorten.overleg import Agendapunt
from rao_cli.model.stand import BesluitPlek, Stand
from rao_cli.workflow.zoeken import lijkt_op, zoek_besluit

OPNIEUW: Final = "Zet het op een agenda met: rao vernietiging agendeer"


def uit_besluit(stand: Stand, besluit: str) -> list[str]:
    """Return what a besluit lets go and is not gone yet; RaoError when that is nothing."""
    plek = zoek_besluit(stand, besluit)
    weg = vernietigd(stand)
    over = [een for een in _eis_vast(plek).vernietigen if een not in weg]
    if not over:
        raise RaoError(
            f"Alles wat {plek.kenmerk} laat vernietigen, is al weg.",
            hint="Maak de verklaring met: rao vernietiging verklaar",
        )
    return over


def eis_vernietigbesluit(stand: Stand, besluit: str, kenmerken: Sequence[str]) -> list[str]:
    """Return the kenmerken as the register writes them; RaoError when they may not be destroyed.

    The besluit is there and fixed, says yes to the item that names each of them, and nobody
    changed it since. Of each the term is over, and nothing holds it.
    """
    plek = zoek_besluit(stand, besluit)
    punt = _eis_vast(plek)
    bekend = {een.casefold(): een for een in punt.vernietigen}
    for kenmerk in kenmerken:
        if kenmerk.casefold() not in bekend:
            raise RaoError(
                f"{kenmerk} staat niet bij wat {plek.kenmerk} laat vernietigen.",
                hint=f"{lijkt_op(kenmerk, punt.vernietigen)}Bekijk het besluit met: "
                f"{opdrachtregel('toon', plek.kenmerk)}",
            )
    goed = [bekend[kenmerk.casefold()] for kenmerk in kenmerken]
    _eis_vrij(stand, goed)
    return goed


def _eis_vast(plek: BesluitPlek) -> Agendapunt:
    """Return the item that a fixed besluit lets be done."""
    overleg, kenmerk = plek.overleg, plek.kenmerk
    over = (een for een in punten_over(overleg) if een.id == plek.besluit.agendapunt)
    if (punt := next(over, None)) is None:
        raise RaoError(f"{kenmerk} gaat niet over vernietigen.", hint=OPNIEUW)
    if besluit_over(overleg, punt) != kenmerk:
        zin = f"{kenmerk} zegt niet dat er iets weg mag: het is {plek.besluit.gevolg.woord}."
        raise RaoError(zin, hint=OPNIEUW)
    if not overleg.ligt_vast:
        raise RaoError(
            f"De besluitenlijst van {datum(overleg.datum)} is nog niet vastgesteld.",
            hint=f"Stel haar eerst vast met: rao besluitenlijst stel-vast {overleg.datum}",
        )
    if any(erratum.besluit == kenmerk for erratum in overleg.errata):
        raise RaoError(
            f"{kenmerk} is na het vaststellen verbeterd. Nu is niet zeker wat er weg mag.",
            hint=f"Lees de verbetering met: {opdrachtregel('toon', kenmerk)}\n{OPNIEUW}",
        )
    return punt


def _eis_vrij(stand: Stand, kenmerken: Sequence[str]) -> None:
    overzicht = make_overzicht(stand, stand.vandaag)
    vast = {een.kenmerk: een.houdt for een in overzicht.vastgehouden}
    mag = {een.kenmerk for een in overzicht.mag_weg if een.wijze == "vernietigen"}
    for kenmerk in kenmerken:
        if kenmerk in vast:
            raise RaoError(
                f"{kenmerk} moet nog blijven. {vast[kenmerk][0]}",
                hint="Kijk wat wat vasthoudt met: rao bewaartermijn",
            )
        if kenmerk not in mag:
            raise RaoError(
                f"De bewaartermijn van {kenmerk} is nu niet voorbij, of zij is al vernietigd.",
                hint="Kijk hoe het staat met: rao bewaartermijn",
            )
