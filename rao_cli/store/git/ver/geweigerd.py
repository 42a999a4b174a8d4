"""What the hook of rao on a server objects to, for somebody who types `rao sync` and no git."""

import re
from collections.abc import Iterator
from typing import Final

from rao_cli.model.errors import RaoError
from rao_cli.model.patroon import patroon
from rao_cli.model.samen.serverwoorden import IN_STAP, MET_GIT, WEIGERT
from rao_cli.store.git.ver.kant import AndereKant

_VAN_DAAR: Final = patroon(r"^remote: ?(.*?)(?:\x1b\[K)?\s*$", re.MULTILINE)
#: The id is of a step as rao offered it: here it has another one, and no use.
_WELKE: Final = patroon(rf"^{IN_STAP}[0-9a-f]+: ")
_VAST: Final = (
    "Dit zit in een stap die u al vastlegde. Een stap erbij, ook rao herstel, neemt dat niet weg.",
    "Haal een nieuwe kopie op, in een nieuwe map: rao init --van ADRES",
    "Doe daar uw werk opnieuw, zonder dit. Gooi deze map daarna weg: het staat er nog in.",
    "Lukt dat niet? Vraag wie {kant} beheert.",
)
_OPEN: Final = (
    "Verbeter dit en typ weer rao sync. Of draai de stap terug die dit deed: rao herstel",
    "Lukt dat niet? Vraag wie {kant} beheert.",
)


def door_rao_geweigerd(kant: AndereKant, gezegd: str) -> RaoError | None:
    """Return what the server objects to, as a list; None when no hook of rao refused."""
    zinnen = [zin for zin in _VAN_DAAR.findall(gezegd) if zin]
    if WEIGERT not in zinnen:
        return None
    bezwaren = dict.fromkeys(_bezwaren(zinnen))
    raad = _VAST if any(zin.startswith(IN_STAP) for zin in zinnen) else _OPEN
    return RaoError(
        kant.vul("De server van {kant} neemt dit niet aan. Er is niets gedeeld."),
        hint="\n".join([*(f"- {zin}" for zin in bezwaren), *map(kant.vul, raad)]),
    )


def _bezwaren(zinnen: list[str]) -> Iterator[str]:
    for zin in zinnen:
        if zin not in {WEIGERT, MET_GIT}:
            yield _WELKE.sub("", zin)
