"""`rao toon`: one thing with everything that is known about it."""

from typing import Annotated

import typer

from rao_cli.cli import datum, options, suggesties
from rao_cli.cli.terminal import scherm, uitvoer
from rao_cli.workflow.tonen.beeld.regel import Beeld, Beeldregel
from rao_cli.workflow.tonen.bekijken import bekijk
from rao_cli.workflow.tonen.toon import toon as maak_beeld

_INSPRING = "  "


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
    register_map: options.RegisterOptie,
    vandaag: options.Vandaag,
) -> None:
    """Bekijk één zaak, signaallijst, overleg, besluit, actie of onderwerp.

    Voorbeeld:
        rao toon Z-7K3F9E
        rao toon 2026-03-12
    """
    stand, _ = bekijk(register_map, vandaag)
    beeld = maak_beeld(stand, datum.als_overleg(kenmerk, vandaag))
    if als_json:
        uitvoer.toon_json(beeld.soort, {"bestand": beeld.bestand, beeld.soort: beeld.data})
    else:
        _toon(beeld)


def _toon(beeld: Beeld) -> None:
    uitvoer.toon_segmenten([("kop", beeld.titel), ("zacht", f"  {beeld.bestand}")])
    for deel in beeld.delen:
        if not deel.regels:
            continue
        if deel.kop:
            uitvoer.toon()
            uitvoer.toon_segmenten([("nadruk", deel.kop)])
        _toon_regels(deel.regels, _INSPRING)


def _toon_regels(regels: tuple[Beeldregel, ...], inspring: str) -> None:
    """Show lines with their labels in a column; what belongs under a line stands under its text."""
    breed = max((len(regel.label) for regel in regels), default=0)
    for regel in regels:
        vooraan = f"{inspring}{regel.label:<{breed}}  " if breed else inspring
        if regel.is_opdracht:
            uitvoer.toon_segmenten([("", f"{vooraan}  "), ("opdracht", regel.tekst)])
            continue
        gevouwen = scherm.vouw(regel.tekst, inspring=vooraan, vervolg=" " * len(vooraan))
        uitvoer.toon_segmenten([("zacht", vooraan), ("", gevouwen[len(vooraan) :])])
        _toon_regels(regel.onder, " " * len(vooraan) if breed else f"{inspring}{_INSPRING}")
