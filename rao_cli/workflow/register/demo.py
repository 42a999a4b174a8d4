"""Lay out the example register that ships with rao, in a folder of its own."""

from pathlib import Path
from typing import Final

from rao_cli.model.errors import RaoError
from rao_cli.store.git.vastleggen.oprichten import opgericht
from rao_cli.store.los_bestand import UITVOER
from rao_cli.store.meegeleverd import read_voorbeeld
from rao_cli.store.register_map import RegisterMap
from rao_cli.store.schijf import bestaat, inhoud
from rao_cli.workflow.register.init import leg_eerste_vast, schemas

_MEESTE_MAPPEN: Final = 100


def leg_demo_klaar(map_: Path | None, hier: Path) -> Path:
    """Write and commit the example in `map_` (None: a free folder below `hier`); returns it.

    RaoError when the folder is not empty.
    """
    doel = map_ or _vrije_map(hier)
    if bestaat(doel) and (not doel.is_dir() or inhoud(doel, "")):
        raise RaoError(f"{doel} is niet leeg.", hint="Kies een nieuwe map: rao demo MAP")
    with opgericht(doel, demo=True) as repo:
        bestanden = dict(read_voorbeeld()) | schemas()
        leg_eerste_vast(repo, "Voorbeeldregister met een half jaar overleg", bestanden)
    return doel


def eerste_zaak(map_: Path, pad: str) -> str:
    """Return the kenmerk of the first zaak on a list."""
    lijst = RegisterMap.vind(map_).load().bestanden[pad].ding
    return str(next(iter(getattr(lijst, "zaken", {}))))


def gemaakte_stukken(map_: Path, overleg: str, vorige: str) -> list[tuple[str, Path]]:
    """Return what one shows of a demo and where it lies, as far as it was made."""
    uitvoer = map_ / UITVOER
    brieven = sorted((uitvoer / vorige).glob("terugkoppeling-*.pdf"))
    stukken = [
        ("de agenda", uitvoer / overleg / "agenda.pdf"),
        ("de besluitenlijst", uitvoer / overleg / "besluitenlijst.pdf"),
        *(("een brief aan een LKO", pad) for pad in brieven[:1]),
        ("het hele register", uitvoer / "bekijk" / "index.html"),
    ]
    return [(wat, pad) for wat, pad in stukken if bestaat(pad)]


def _vrije_map(hier: Path) -> Path:
    for nummer in range(1, _MEESTE_MAPPEN):
        doel = hier / ("rao-demo" if nummer == 1 else f"rao-demo-{nummer}")
        if not bestaat(doel):
            return doel
    raise RaoError("Er staan hier al heel veel demo's.", hint="Gooi oude mappen rao-demo weg.")
