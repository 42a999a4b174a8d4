"""`rao toon`: one thing with everything that is known about it."""

from typing import Annotated

from rao_cli.cli import suggesties
from rao_cli.cli.argumenten import argument
from rao_cli.cli.opdracht.read_session import ReadSession
from rao_cli.cli.terminal import scherm, uitvoer
from rao_cli.cli.terminal.tekens import breedte_van
from rao_cli.model.getypt import datum
from rao_cli.workflow.tonen.beeld.regel import Beeld, Beeldregel
from rao_cli.workflow.tonen.toon import toon as maak_beeld

_INSPRING = "  "


def toon(
    s: ReadSession,
    kenmerk: Annotated[
        str, argument("KENMERK", "Een kenmerk, of de datum van een overleg.", suggesties.alles)
    ],
) -> None:
    """Bekijk één zaak, signaallijst, overleg, besluit, actie of onderwerp.

    Voorbeeld:
        rao toon Z-7K3F9E
        rao toon 2026-03-12
    """
    stand, _ = s.bekijk()
    beeld = maak_beeld(s.begin, stand, datum.als_overleg(kenmerk, s.vandaag))
    if s.als_json:
        uitvoer.toon_json(beeld.soort, {"bestand": beeld.bestand, beeld.soort: beeld.data})
    else:
        toon_beeld(beeld)
    if beeld.opmerking:
        uitvoer.meld(beeld.opmerking)


def toon_beeld(beeld: Beeld) -> None:
    """Show one thing: its title, and its parts under their heads."""
    past = breedte_van(f"{beeld.titel}  {beeld.bestand}") <= scherm.breedte()
    waar = "  " if past or not uitvoer.is_scherm() else f"\n{_INSPRING}"
    uitvoer.toon_segmenten([("kop", beeld.titel), ("zacht", f"{waar}{beeld.bestand}")])
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
        gevouwen = scherm.vouw_getypt(regel.tekst, inspring=vooraan, vervolg=" " * len(vooraan))
        uitvoer.toon_segmenten([("zacht", vooraan), ("", gevouwen[len(vooraan) :])])
        if regel.onder and "\n\n" in regel.tekst.strip():
            uitvoer.toon()
        _toon_regels(regel.onder, " " * len(vooraan) if breed else f"{inspring}{_INSPRING}")
