"""A report with the paths that a forge knows: from the top of the work tree of git.

Who stands in a folder of it, or names another with -C, still gets them at the right place.
"""

import os
from collections.abc import Iterable
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
    vanaf = _Zoeker(basis.absolute()).vanaf_top
    registers = tuple(map(vanaf, verslag.registers))
    heel = next(iter(registers), REGISTERBESTAND)

    @cache  # a thousand findings are in a few files
    def plek(naam: str | None) -> str:
        return heel if naam is None else vanaf(naam)

    def elders(meldingen: Iterable[Melding]) -> tuple[Melding, ...]:
        return tuple(replace(melding, bestand=plek(melding.bestand)) for melding in meldingen)

    aanvaard = elders(een.melding for een in verslag.geaccepteerd)
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


class _Zoeker:
    """Finds where files lie below the top of their work tree, as seen from one folder."""

    def __init__(self, basis: Path) -> None:
        """`basis` is where the user stands."""
        self._basis = basis
        self._bekend: dict[Path, tuple[Path, Path | None]] = {}

    def vanaf_top(self, naam: str) -> str:
        """Return the path of a file from there; without git the path that it has."""
        if naam == INVOER:
            return naam
        map_, top = self._map_en_top(Path(os.path.normpath(self._basis / naam)).parent)
        if top is None:
            return naam
        return (map_.relative_to(top) / PurePosixPath(naam).name).as_posix()

    def _map_en_top(self, map_: Path) -> tuple[Path, Path | None]:
        """Return a folder as the disk knows it, and the top of its work tree."""
        if map_ not in self._bekend:
            echt = Path(os.path.realpath(map_))  # somebody may have come in by a link
            self._bekend[map_] = echt, zoek_top(echt)
        return self._bekend[map_]
