"""`rao overdracht`: a closed year goes to an archive."""

from pathlib import Path
from typing import Annotated

from rao_cli.cli.argumenten import argument, optie
from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.documents.opmaak import aantal
from rao_cli.model.errors import GebruiksFout
from rao_cli.model.tonen.bezig import geteld
from rao_cli.workflow.bewaring.overdracht import draag_jaar_over
from rao_cli.workflow.papier.uitgave import Uitgegeven


def overdracht(
    s: WriteSession,
    map_: Annotated[Path, argument("MAP", "De map die rao maakt; zij is er nog niet, of is leeg.")],
    *,
    jaar: Annotated[
        int | None,
        optie("JAAR", "Welk jaar.", show_default="het laatste jaar dat is afgesloten"),
    ] = None,
    aan: Annotated[str, optie("ARCHIEF", "Aan welk archief; dat staat in de verklaring.")] = "",
) -> None:
    """Draag een afgesloten jaar over aan een archief, als een map die iedereen kan lezen.

    Voorbeeld:
        rao overdracht ~/archief-2026 --jaar 2026 --proef
        rao overdracht ~/archief-2026 --jaar 2026 --aan "Drents Archief"

    In de map staan de vastgestelde agenda's en besluitenlijsten, de verzonden terugkoppelingen,
    de stukken voor het Deelberaad met het antwoord, en de cijfers: als PDF/A en als webpagina,
    met de gegevens eronder. Bij elk bestand staat een beschrijving in MDTO en een controlegetal.
    Staat er van dat jaar nog iets open, dan zegt rao wat, en maakt het niets.

    In het register komt een verklaring van overbrenging, met het controlegetal van de map.
    Een rol overdragen is iets anders: rao rol draag-over.
    """
    if map_ == Path("-"):
        raise GebruiksFout("Een map kan niet naar de uitvoer.", hint="Noem een map.")
    gedaan, uitkomst = draag_jaar_over(
        s.h, map_, jaar, aan, lambda rij: geteld("rao maakt: {} stukken", rij, per=1)
    )
    if s.proef:
        s.vertel(uitkomst, gedaan.verklaring, zinnen=(*gedaan.zinnen, _zou(gedaan.bestanden)))
        return
    begin = f"Begin bij {map_ / 'index.html'}."
    gegeven = Uitgegeven((map_,))
    s.vertel(
        uitkomst,
        gedaan.verklaring,
        zinnen=(*gedaan.zinnen, begin),
        gegeven=gegeven,
        niets="De map is gemaakt. De verklaring stond al in het register, en klopt.",
    )


def _zou(bestanden: int) -> str:
    return f"In de map zouden {aantal(bestanden, 'bestand', 'bestanden')} komen."
