"""Send a commit to the shared register, never by force, and remember a new address after that."""

from typing import Final

from rao_cli.store.git.samen.deelmap import maak_kaal
from rao_cli.store.git.samen.lijn import Deellijn
from rao_cli.store.git.samen.plek import instellingen
from rao_cli.store.git.ver.rondes import is_te_laat

_STIL: Final = ("--porcelain", "--no-verify", "--no-recurse-submodules", "--")


def push(lijn: Deellijn, commit: str) -> bool:
    """Offer a commit; False when others were first, RaoError when it is refused or lost."""
    if lijn.is_lege_map:
        maak_kaal(lijn.adres, lijn.plek.ref, lijn.repo.plek.algoritme)
    uitvoer = lijn.bel("push", *_STIL, lijn.adres, f"{commit}:{lijn.plek.ref}")
    if not uitvoer.status:
        return True
    if is_te_laat(uitvoer.tekst):
        return False
    raise lijn.fout("push", uitvoer)


def onthoud_adres(lijn: Deellijn) -> None:
    """Keep a new address in the settings of git, with the branch that follows it."""
    if not lijn.plek.nieuw:
        return
    plek = lijn.plek
    for sleutel, waarde in instellingen(plek.naam, lijn.tak.ref, plek.ref, plek.adres):
        lijn.repo.git.run("config", "--local", sleutel, waarde)
