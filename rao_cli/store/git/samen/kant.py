"""What the shared register is called in a sentence, and what there is to warn about."""

from typing import Final

from msgspec.structs import replace

from rao_cli.model.errors import RaoError
from rao_cli.model.uitwisseling.adres import is_map
from rao_cli.store.git.ver.kant import AndereKant

_KAN_WEL: Final = (
    "Gebruik het adres van een git-server, of het hele pad van een map die buiten het register "
    "staat."
)
GEDEELD: Final = AndereKant(
    naam="het gedeelde register",
    verbeter="Kijk of het adres klopt: {waar}\n"
    "U verandert het met: git remote set-url origin ADRES",
    andere_map=f"{_KAN_WEL} U verandert het adres met: git remote set-url origin ADRES",
)
#: An address that was just typed, and that git does not know yet: it is typed again.
NIEUW: Final = replace(
    GEDEELD,
    verbeter="Kijk of het adres klopt: {waar}\n"
    "Een lege map mag ook. Typ dan: rao sync --naar ADRES",
    andere_map=_KAN_WEL,
)
OVERNAME: Final = replace(
    GEDEELD,
    verbeter="Kijk of het adres klopt: {waar}\nTyp dan het goede: rao init --van ADRES MAP",
    andere_map=_KAN_WEL,
)
_MAP: Final = (
    "Let op: het gedeelde register is een map en geen server. Op een netwerkschijf kan één "
    "vastgelopen computer iedereen tegenhouden. Gebruik liever een git-server."
)


class NietGedeeld(RaoError):
    """This register has no address of a shared register yet."""

    code = "niet-gedeeld"


def waarschuwing_voor(adres: str) -> str | None:
    """Return what to warn about for an address; None for a server."""
    return _MAP if is_map(adres) else None
