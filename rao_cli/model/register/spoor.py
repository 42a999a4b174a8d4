"""What may stand in the history for everybody: names that hold no text of a file.

Git forgets nothing. So subjects and trailers of commits name a thing only when its kenmerk says
who, when or nothing; one that was made of a title is such a text itself.
"""

from collections.abc import Collection
from typing import Final

from rao_cli.model.kenmerk import (
    ACTIE_VORM,
    BESLUIT_VORM,
    LIJST_VORM,
    TERUGKOPPELING_VORM,
    WISSING_VORM,
    ZAAK_VORM,
    dag_van_lijstpunt,
    is_getrokken,
)
from rao_cli.model.patroon import patroon, patroon_van

_DAG: Final = "[0-9]{4}(-[0-9]{2}-[0-9]{2})?"
#: One by one: most acts name a zaak, and a pattern of all takes longer to make.
_VORMEN: Final = (
    *(ZAAK_VORM, LIJST_VORM, BESLUIT_VORM, ACTIE_VORM, TERUGKOPPELING_VORM, WISSING_VORM, _DAG),
)
_VOORTGANG: Final = patroon(r"voortgang-(.+?)-[0-9]{4}(-(q[1-4]|0[1-9]|1[0-2]))?")
#: Items that stand on every agenda, and other names that rao itself gives.
_VAST: Final = frozenset(
    {
        *("opening", "gemeenten", "opvang", "toezicht", "mededelingen", "trends", "rondvraag"),
        *("acties", "rao", "rao.yaml", "deelberaad", "voorzitter", "secretaris", "bewaartermijn"),
    }
)


def zonder_tekst(naam: str, sleutels: Collection[str]) -> bool:
    """Say whether a name holds no text: `sleutels` are those of parties and tables."""
    kaal = naam.removeprefix("lko:").removeprefix("gemeente:").removeprefix("tafel:")
    return (
        kaal in sleutels
        or naam in _VAST
        or any(patroon_van(vorm).fullmatch(naam) for vorm in _VORMEN)
        or is_getrokken(naam)
        or dag_van_lijstpunt(naam) is not None
        or _is_voortgang(naam, sleutels)
    )


def _is_voortgang(naam: str, sleutels: Collection[str]) -> bool:
    """Say whether a name is that of the progress of one of these."""
    voortgang = _VOORTGANG.fullmatch(naam)
    return voortgang is not None and voortgang[1] in sleutels
