"""`rao bekijk`: the whole register as pages, for on a screen at the table."""

import webbrowser
from pathlib import Path
from typing import Annotated

from rao_cli.cli.argumenten import Voor, optie, vlag
from rao_cli.cli.opdracht.read_session import ReadSession
from rao_cli.cli.terminal import uitvoer
from rao_cli.model.errors import GebruiksFout
from rao_cli.workflow.bekijk.bekijken import maak_kijkmap


def bekijk(
    s: ReadSession,
    *,
    open_: Annotated[bool, vlag("--open", "Open de eerste pagina in uw browser.")] = False,
    naar: Annotated[
        Path | None,
        optie(
            "MAP",
            "Waar de pagina's komen.",
            naam="--naar",
            show_default="uitvoer/bekijk in het register",
        ),
    ] = None,
    voor: Voor = None,
) -> None:
    """Bekijk het hele register als pagina's, op een scherm aan tafel of op uw telefoon.

    Voorbeeld:
        rao bekijk --open
        rao bekijk --naar ~/rao-aan-tafel
        rao bekijk --voor lko:ter-apel

    U ziet het volgende overleg, wat er moet gebeuren, wat er is besloten, elke zaak met haar
    verloop, en de cijfers; en u kunt zoeken. Alles staat in één map en werkt zonder internet.
    Na een wijziging in het register maakt u de pagina's opnieuw, met dezelfde opdracht.
    """
    if naar == Path("-"):
        raise GebruiksFout(
            "Pagina's kunnen niet naar de uitvoer.", hint="Noem een map, of laat --naar weg."
        )
    gemaakt = maak_kijkmap(s.begin, s.vandaag, naar, voor)
    for zin in gemaakt.lading.heel.verslag:
        uitvoer.meld(zin)
    s.meld_nieuwer(gemaakt.lading)
    if s.als_json:
        data = {"begin": str(gemaakt.begin), "paginas": gemaakt.aantal}
        uitvoer.toon_json("bekijk", {"bekijk": data})
    else:
        uitvoer.toon(str(gemaakt.begin))
    if open_ and not webbrowser.open(gemaakt.begin.absolute().as_uri()):
        uitvoer.meld("Er is geen browser gevonden. Open dit bestand zelf.")
    s.meld_onleesbaar(gemaakt.lading)
