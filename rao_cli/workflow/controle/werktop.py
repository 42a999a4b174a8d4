"""A report with the paths that a forge knows: from the top of the work tree of git.

Who stands in a folder of it, or names another with -C, still gets them at the right place.
"""

import os
from functools import cache
from pathlib import Path, PurePosixPath

from msgspec.structs import replace

from rao_cli.model.controle import Geaccepteerd, Verslag
from rao_cli.model.melding import Melding
from rao_cli.model.plaats import REGISTERBESTAND
from rao_cli.store.git.aanroep.eigen_map import zoek_top
from rao_cli.workflow.controle.invoer import INVOER
from rao_cli.workflow.privacy.uitgang import verzwijg_verslag


def vanaf_top(verslag: Verslag, basis: Path) -> Verslag:
    """Return the report as a forge reads it; without git its paths stay as they are.

    What is about a register as a whole stands at its rao.yaml.
    """
    hier = basis.absolute()
    registers = tuple(_vanaf_top(naam, hier) for naam in verslag.registers)
    heel = next(iter(registers), REGISTERBESTAND)

    @cache  # a thousand findings are in a few files
    def plek(naam: str | None) -> str:
        return heel if naam is None else _vanaf_top(naam, hier)

    def elders(meldingen: tuple[Melding, ...]) -> tuple[Melding, ...]:
        return tuple(replace(melding, bestand=plek(melding.bestand)) for melding in meldingen)

    aanvaard = elders(tuple(een.melding for een in verslag.geaccepteerd))
    redenen = (een.reden for een in verslag.geaccepteerd)
    nieuw = replace(
        verslag,
        meldingen=elders(verslag.meldingen),
        ouder=elders(verslag.ouder),
        bestanden=tuple(map(plek, verslag.bestanden)),
        geaccepteerd=tuple(map(Geaccepteerd, aanvaard, redenen)),
        lijsten=tuple(replace(lijst, bestand=plek(lijst.bestand)) for lijst in verslag.lijsten),
        tekstregels={plek(naam): regels for naam, regels in verslag.tekstregels.items()},
        registers=registers,
    )
    return verzwijg_verslag(nieuw)  # folders above the register have names too


def _vanaf_top(naam: str, basis: Path) -> str:
    """Return where a file lies below the top of its work tree."""
    if naam == INVOER:
        return naam
    map_, top = _map_en_top(Path(os.path.normpath(basis / naam)).parent)
    if top is None:
        return naam
    return (map_.relative_to(top) / PurePosixPath(naam).name).as_posix()


@cache
def _map_en_top(map_: Path) -> tuple[Path, Path | None]:
    """Return a folder as the disk knows it, and the top of its work tree."""
    echt = Path(os.path.realpath(map_))  # somebody may have come in by a link
    return echt, zoek_top(echt)
