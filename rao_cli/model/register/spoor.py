"""What may stand in the history for everybody: names that hold no text of a file.

Git forgets nothing. So subjects and trailers of commits name a thing only when its kenmerk says
who, when or nothing; one that was made of a title is such a text itself.
"""

from collections.abc import Collection
from typing import Final

from rao_cli.model.kenmerk import dag_van_lijstpunt, heel_kenmerk
from rao_cli.model.patroon import patroon

_DAG: Final = patroon("[0-9]{4}(-[0-9]{2}-[0-9]{2})?")
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
        or (naam.isascii() and heel_kenmerk(naam) == naam)
        or dag_van_lijstpunt(naam) is not None
        or _DAG.fullmatch(naam) is not None
        or ((voortgang := _VOORTGANG.fullmatch(naam)) is not None and voortgang[1] in sleutels)
    )
