"""A file that was named is judged, or refused: silence would read as "no findings"."""

from collections.abc import Iterable

from rao_cli.model.errors import GebruiksFout
from rao_cli.store.register_map import Lading, RegisterMap


def eis_beoordeeld(map_: RegisterMap, lading: Lading, keuze: Iterable[str], voor: str) -> None:
    """GebruiksFout for a chosen path of the register at which rao never looks.

    `voor` comes before each path, as the user sees it. A folder may be empty.
    """
    for deel in keuze:
        if deel and deel not in lading.bestanden and not _kijkt(map_, lading, deel):
            raise kijkt_niet(f"{voor}{deel}")


def kijkt_niet(naam: str) -> GebruiksFout:
    """Return the failure for a file that is not judged."""
    return GebruiksFout(
        f"'{naam}' is geen bestand van het register: rao controleert het niet.",
        hint="Noem een bestand of map van het register, of controleer alles met: rao valideer",
    )


def _kijkt(map_: RegisterMap, lading: Lading, deel: str) -> bool:
    if not map_.is_toen and (map_.root / deel).is_dir():
        return True
    bekend = {melding.bestand or "" for melding in lading.padmeldingen} | {*lading.bestanden}
    bekend |= {*map_.losse_paden(bekend), *map_.tekstpaden()}
    if map_.is_toen:
        bekend |= map_.repo.items(map_.repo.head() or "").keys() - {deel}
    return any(pad == deel or pad.startswith(f"{deel}/") for pad in bekend if pad)
