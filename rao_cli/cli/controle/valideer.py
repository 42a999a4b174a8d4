"""`rao valideer`: check the register and say what is left to do."""

import gc
from pathlib import Path
from typing import Annotated

import typer
from msgspec.structs import replace

from rao_cli import __version__
from rao_cli.cli.argumenten import argument, optie, vlag
from rao_cli.cli.invoer import read_stdin
from rao_cli.cli.opdracht.read_session import ReadSession
from rao_cli.cli.terminal import scherm, uitvoer
from rao_cli.documents.meldingen import FORMATEN, VOOR_MENSEN, als_segmenten
from rao_cli.model.controle import Verslag
from rao_cli.model.errors import GebruiksFout
from rao_cli.model.melding import Profiel
from rao_cli.workflow.controle import valideer as controle


def valideer(
    s: ReadSession,
    paden: Annotated[
        list[str] | None,
        argument("PAD", "Bestanden of mappen; niets is het hele register, - is de invoer (stdin)."),
    ] = None,
    *,
    profiel: Annotated[
        Profiel | None,
        typer.Option("--profiel", help="Oordeel alsof alle zaken in deze fase zijn."),
    ] = None,
    streng: Annotated[bool, vlag("--streng", "Ook een waarschuwing geeft afsluitcode 1.")] = False,
    formaten: Annotated[
        list[str] | None,
        optie(
            "FORMAAT[:BESTAND]",
            f"Hoe en waarheen: {', '.join(FORMATEN)}. Mag vaker.",
            naam="--uitvoer",
        ),
    ] = None,
    sinds: Annotated[
        str | None, optie("REV", "Alleen wat nieuw is sinds REV; A...B en A..B bekijken B.")
    ] = None,
    historie: Annotated[
        bool, vlag("--historie", "Zoek ook persoonsgegevens in alles wat ooit is vastgelegd.")
    ] = False,
) -> int:
    """Controleer het register: de vorm, de inhoud en de verbanden.

    Voorbeeld:
        rao valideer
        rao valideer signaallijsten/2026 --streng
        rao valideer --uitvoer github --uitvoer sarif:rao.sarif
        rao valideer - < lijst.yaml
        rao valideer --historie

    Op een scherm staat per zaak bij elkaar wat er ontbreekt, met de opdracht die het vraagt. Waar
    het in een bestand staat, ziet u met --uitvoer tekst. Zo komt het ook in een pipe of bestand.

    rao zoekt ook persoonsgegevens in stukken, sjablonen, namen van bestanden en wat bij een
    vastlegging staat. Met --historie kijkt het in elke oude versie, en naar takken en labels.

    Afsluitcode 0: geen fouten. 1: er zijn fouten (met --streng: of waarschuwingen).
    2: de opdracht klopt niet. 3: rao kan niet verder.
    """
    gewoon = "json" if s.als_json else "scherm" if uitvoer.is_scherm() else "tekst"
    doelen = [_read_doel(tekst) for tekst in formaten or [gewoon]]
    hier, gekozen = (s.register_map, s.vandaag), tuple(paden or ())
    toen = None if s.toestand is None else s.toestand.map
    vraag = controle.Controlevraag(*hier, gekozen, profiel, sinds, historie, toen, read_stdin)
    # Reading makes many small objects that all stay: looking for rubbish only costs time.
    gc.disable()
    try:
        verslag = controle.valideer(vraag, __version__)
    finally:
        gc.enable()
    if s.toestand is not None:
        verslag = replace(verslag, toestand=s.toestand.als_gegevens())
    for zin in verslag.vooraf:
        uitvoer.meld(zin)
    for naam, bestand in doelen:
        _geef(verslag, naam, bestand)
    telling = verslag.samenvatting
    return int(telling.fouten > 0 or (streng and telling.waarschuwingen > 0))


def _read_doel(tekst: str) -> tuple[str, Path | None]:
    """Read `FORMAAT[:BESTAND]`; GebruiksFout for an unknown format."""
    getypt, _, bestand = tekst.partition(":")
    naam = getypt.casefold()
    if naam not in FORMATEN:
        hint = f"Kies uit: {', '.join(FORMATEN)}."
        raise GebruiksFout(f"Het formaat '{getypt}' bestaat niet.", hint=hint)
    return naam, Path(bestand) if bestand else None


def _geef(verslag: Verslag, naam: str, bestand: Path | None) -> None:
    """Print the report, or write it where a build server was told to; it may replace another."""
    if bestand is not None:
        from rao_cli.workflow.tonen.los_bestand import eis_plek, schrijf

        eis_plek(bestand, maak=True)
        schrijf(bestand, FORMATEN[naam](verslag).encode())
    elif naam in VOOR_MENSEN:
        uitvoer.toon_segmenten(als_segmenten(verslag, naam, breedte=scherm.breedte()))
    else:
        uitvoer.toon_geheel(FORMATEN[naam](verslag))
