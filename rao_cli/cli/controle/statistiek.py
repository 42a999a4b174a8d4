"""`rao valideer --statistiek`: how often each rule found something, in place of the report."""

from rao_cli.cli.terminal import uitvoer
from rao_cli.documents.meldingen.slot import telling
from rao_cli.documents.meldingen.statistiek import tel_per_regel
from rao_cli.model.controle import Verslag


def toon_statistiek(verslag: Verslag, *, als_json: bool) -> None:
    """Show a row per rule, and the count of all."""
    rijen = tel_per_regel(verslag)
    if als_json:
        regels = [rij._asdict() for rij in rijen]
        data = {"regels": regels, "samenvatting": _als_gegevens(verslag)}
        uitvoer.toon_json("statistiek", data)
        return
    if rijen:
        koppen = ("aantal", "code", "titel")
        uitvoer.toon_tabel(koppen, [(str(rij.aantal), rij.code, rij.titel) for rij in rijen])
        uitvoer.toon()
    uitvoer.toon(telling(verslag.samenvatting, sinds=verslag.sinds is not None))


def _als_gegevens(verslag: Verslag) -> dict[str, int]:
    samen = verslag.samenvatting
    return {naam: getattr(samen, naam) for naam in samen.__struct_fields__}
