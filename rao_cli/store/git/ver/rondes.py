"""Try again when others were first: each time a little later, and never for ever."""

import random
import time
from collections.abc import Iterator
from typing import Final

from rao_cli.model.errors import RaoError
from rao_cli.model.patroon import patroon
from rao_cli.store.git.ver.kant import AndereKant

POGINGEN: Final = 30
_LANGSTE_PAUZE: Final = 2.0
#: Others were first; anything else that a server refuses stays refused.
_TE_LAAT: Final = patroon(
    r"(?m)^!.*(fetch first|non-fast-forward|stale info|cannot lock|failed to update"
    r"|incorrect old value|already exists)"
)


def is_te_laat(gezegd: str) -> bool:
    """Say whether what `git push --porcelain` tells is that others were first."""
    return _TE_LAAT.search(gezegd) is not None


def rondes(kant: AndereKant) -> Iterator[int]:
    """Yield a number for each time to try, with a pause of chance between; RaoError at the end.

    Whoever uses it leaves the loop when it worked.
    """
    for poging in range(POGINGEN):
        yield poging
        time.sleep(random.uniform(0.05, min(0.1 * 2**poging, _LANGSTE_PAUZE)))  # noqa: S311
    raise RaoError(
        f"Het is te druk bij {kant.naam}, of iemand anders is daar vastgelopen. "
        "Er is niets verstuurd.",
        hint="Probeer het later opnieuw met dezelfde opdracht.\n"
        "Is dat adres een map? Kijk dan of daarin een bestand op .lock is achtergebleven.",
    )
