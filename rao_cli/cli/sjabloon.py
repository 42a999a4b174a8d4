"""`rao sjabloon`: the templates of the region: which there are, one to begin with, a check."""

from typing import Annotated

import msgspec

from rao_cli.cli import keuzewoorden
from rao_cli.cli.argumenten import argument, optie
from rao_cli.cli.opdracht.read_session import ReadSession
from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.cli.terminal import uitvoer
from rao_cli.documents.opmaak import aantal
from rao_cli.model.opdrachtregel import opdrachtregel
from rao_cli.workflow import sjabloon


def lijst(s: ReadSession) -> None:
    """Bekijk welke sjablonen er zijn, en welke delen uw regio zelf kan schrijven.

    Voorbeeld:
        rao sjabloon lijst
    """
    _, lading = s.bekijk()
    rijen = sjabloon.sjabloonrijen(lading)
    if s.als_json:
        uitvoer.toon_json("sjablonen", {"sjablonen": msgspec.to_builtins(rijen)})
        return
    koppen = ("sjabloon", "van uw regio", "blokken")
    uitvoer.toon_tabel(koppen, [(r.naam, _eigen(r), ", ".join(r.blokken) or "–") for r in rijen])
    uitvoer.toon()
    zelf = opdrachtregel("sjabloon", "kopieer", rijen[0].naam)
    uitvoer.toon_gevouwen(f"Zelf een deel schrijven: {zelf}")


def _eigen(rij: sjabloon.Sjabloonrij) -> str:
    if rij.eigen is None:
        return "nee"
    return ", ".join(rij.eigen) or "ja, nog zonder verandering"


def kopieer(
    s: WriteSession,
    naam: Annotated[str, argument("SJABLOON", "Zoals agenda.md.j2.", keuzewoorden.sjablonen)],
    *,
    blok: Annotated[
        list[str] | None, optie("BLOK", "Neem alleen de tekst van dit blok over; mag vaker.")
    ] = None,
) -> None:
    """Begin een eigen sjabloon van uw regio.

    Voorbeeld:
        rao sjabloon kopieer agenda.md.j2
        rao sjabloon kopieer agenda.md.j2 --blok slot

    Het komt in de map templates en verandert nog niets: elk blok toont wat rao daar schrijft.
    Met --blok krijgt u de tekst van dat blok om te veranderen. Wat u niet overneemt, blijft van
    rao en gaat mee met een nieuwe versie.
    """
    pad, uitkomst = sjabloon.kopieer(s.h, naam, blok or ())
    s.vertel(
        uitkomst,
        pad,
        zinnen=[
            f"Verander het, en kijk of het klopt met: {opdrachtregel('sjabloon', 'controleer')}",
            f"Klopt het? Leg het vast met: {opdrachtregel('bewaar')}",
        ],
    )


def controleer(
    s: ReadSession,
    naam: Annotated[
        str | None, argument("SJABLOON", "Alleen dit sjabloon.", keuzewoorden.sjablonen)
    ] = None,
) -> int:
    """Kijk of de eigen sjablonen van uw regio kloppen.

    Voorbeeld:
        rao sjabloon controleer
        rao sjabloon controleer agenda.md.j2

    U ziet per fout het bestand, de regel en de naam die niet bestaat. Er verandert niets.
    """
    _, lading = s.bekijk()
    gekeken, fouten = sjabloon.controleer(lading, naam)
    if s.als_json:
        data = {"gekeken": gekeken, "fouten": msgspec.to_builtins(fouten)}
        uitvoer.toon_json("sjabloonfouten", data)
        return int(bool(fouten))
    for fout in fouten:
        uitvoer.toon_gevouwen(f"{fout.bestand}:{fout.regel}: {fout.zin}")
    uitvoer.toon_gevouwen(_slot(len(gekeken), len(fouten)))
    return int(bool(fouten))


def _slot(gekeken: int, fouten: int) -> str:
    if not gekeken:
        begin = opdrachtregel("sjabloon", "kopieer", "agenda.md.j2")
        return f"Uw regio heeft geen eigen sjablonen. Begin er een met: {begin}"
    wat = aantal(gekeken, "sjabloon", "sjablonen")
    return f"{wat} bekeken: {aantal(fouten, 'fout', 'fouten') if fouten else 'alles klopt'}."
