"""`rao zoek`: where something was written."""

from typing import Annotated

import typer

from rao_cli.cli import options
from rao_cli.cli.terminal import uitvoer
from rao_cli.documents.opmaak import aantal
from rao_cli.workflow.tonen.bekijken import bekijk, onleesbaar_melding
from rao_cli.workflow.tonen.tekst_zoeken import zoek_tekst


def zoek(
    tekst: Annotated[list[str], typer.Argument(metavar="TEKST…", help="De woorden die u zoekt.")],
    *,
    als_json: options.AlsJson = False,
    register_map: options.RegisterOptie,
    vandaag: options.Vandaag,
) -> None:
    """Zoek waar iets staat: in zaken, besluiten, acties, onderwerpen en de rest.

    Voorbeeld:
        rao zoek reisdocument
        rao zoek tijdelijk dak

    Alle woorden moeten in dezelfde tekst staan. Hoofdletters en accenten maken niet uit.
    """
    _, lading = bekijk(register_map, vandaag)
    treffers = zoek_tekst(lading, " ".join(tekst))
    if als_json:
        uitvoer.toon_json("treffers", {"treffers": [treffer._asdict() for treffer in treffers]})
        return
    if treffers:
        rijen = [(t.kenmerk, t.veld, t.fragment) for t in treffers]
        uitvoer.toon_tabel(("kenmerk", "waar", "tekst"), rijen)
        uitvoer.meld(f"{aantal(len(treffers), 'plek', 'plekken')} gevonden.")
    else:
        uitvoer.meld(f"Nergens staat '{' '.join(tekst)}'.")
    if (melding := onleesbaar_melding(lading)) is not None:
        uitvoer.meld(melding)
