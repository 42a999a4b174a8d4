"""What `rao valideer` is asked; it loads no rule and reads no file."""

import os
from collections.abc import Callable, Collection, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final

import msgspec

from rao_cli.model.controle import Verslag
from rao_cli.model.melding import Profiel
from rao_cli.workflow.controle.gevraagd.keuze import ALLES, Regelkeuze

if TYPE_CHECKING:
    from rao_cli.store.register_map import RegisterMap

STDIN: Final = "-"
#: Takes a report and the files beside git on which it rests; None: it may not be kept.
Onthoud = Callable[[Verslag, Collection[str] | None], None]


class Controlevraag(msgspec.Struct, frozen=True):
    """What is asked: `paden` as typed (empty: the whole register), `basis` is where one stands."""

    basis: Path
    vandaag: date
    paden: Sequence[str] = ()
    profiel: Profiel | None = None
    sinds: str | None = None
    #: Whether all that was committed before is looked at too, for data of persons.
    historie: bool = False
    #: The register as it was, when that is asked: nothing is read in the folder then.
    toen: "RegisterMap | None" = None
    stdin: Callable[[int], bytes] = lambda _: b""
    #: The file that stdin stands for, as typed; None: it says itself what it is.
    stdin_naam: str | None = None
    keuze: Regelkeuze = ALLES
    #: The file of what is known of old, and whether it is written now.
    grens: Path | None = None
    schrijf: bool = False

    def plek(self, pad: str) -> Path:
        """Return where a path lies that was typed."""
        return Path(os.path.normpath(self.basis.absolute() / pad))

    def voorvoegsel(self, root: Path) -> str:
        """Return what stands before a path of a register, seen from where the user stands."""
        try:
            relatief = Path(os.path.relpath(root, self.basis.absolute())).as_posix()
        except ValueError:  # another drive on Windows
            relatief = root.as_posix()
        return "" if relatief == "." else f"{relatief}/"
