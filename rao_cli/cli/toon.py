"""`rao toon`: one thing with everything that is known about it."""

from typing import Annotated

import typer

from rao_cli.cli import options, scherm, suggesties, uitvoer
from rao_cli.workflow.bekijken import bekijk
from rao_cli.workflow.toon import Beeld
from rao_cli.workflow.toon import toon as maak_beeld


def toon(
    kenmerk: Annotated[
        str,
        typer.Argument(
            metavar="KENMERK",
            help="Een kenmerk, of de datum van een overleg.",
            autocompletion=suggesties.alles,
        ),
    ],
    *,
    als_json: options.AlsJson = False,
    register_map: options.RegisterMap,
    vandaag: options.Vandaag,
) -> None:
    """Bekijk één zaak, signaallijst, overleg, besluit, actie of onderwerp.

    Voorbeeld:
        rao toon Z-7K3F9E
        rao toon 2026-03-12
    """
    stand, _ = bekijk(register_map, vandaag)
    beeld = maak_beeld(stand, kenmerk)
    if als_json:
        uitvoer.toon_json(beeld.soort, {"bestand": beeld.bestand, beeld.soort: beeld.data})
    else:
        _toon(beeld)


def _toon(beeld: Beeld) -> None:
    uitvoer.toon_segmenten([("kop", beeld.titel), ("zacht", f"  {beeld.bestand}")])
    for naam, regels in beeld.blokken:
        if not regels:
            continue
        if naam:
            uitvoer.toon()
            uitvoer.toon_segmenten([("nadruk", _leesbaar(naam))])
        breed = max(len(label) for label, _ in regels)
        for label, tekst in regels:
            vooraan = f"  {_leesbaar(label):<{breed}}  "
            gevouwen = scherm.vouw(tekst, inspring=" " * len(vooraan))
            uitvoer.toon_segmenten([("zacht", vooraan), ("", gevouwen.lstrip())])


def _leesbaar(sleutel: str) -> str:
    return sleutel.replace("_", " ")
