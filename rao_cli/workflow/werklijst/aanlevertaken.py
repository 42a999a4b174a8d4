"""What one organisation or LKO still owes for meetings that are planned, beside its tasks (S20).

The list of everybody names what the meeting at hand needs. Who looks at its own work wants to see
all that it is asked for, as `rao aanleveren` asks it, each for the day of its own meeting.
"""

from collections.abc import Collection, Iterator
from datetime import date
from typing import Final

from rao_cli.documents.opmaak import aantal, datum, opsomming
from rao_cli.model.stand import Stand
from rao_cli.model.zaak.verzoek import Zaaktekort
from rao_cli.workflow.taak import Taak
from rao_cli.workflow.werklijst.groepen import taken_voor
from rao_cli.workflow.zaak.aanleveren import verzoeken

#: In words what is owed; of a list the parts are counted.
_WOORD: Final = {"standpunt": "standpunt", "eigen-woorden": "eigen woorden", "inzet": "inzet"}


def eigen_werk(
    stand: Stand, taken: Collection[Taak], wie: str, secretaris: str
) -> tuple[Taak, ...]:
    """Return the tasks of one organisation or LKO, with all it still owes; RaoError if none."""
    eigen = taken_voor(stand, taken, wie, secretaris)
    alles = (*eigen, *_schuld(stand, eigen, wie))
    return tuple(sorted(alles, key=lambda taak: taak.voor or date.max))


def _schuld(stand: Stand, eigen: Collection[Taak], wie: str) -> Iterator[Taak]:
    """Yield per meeting what is owed and is in no task yet."""
    for verzoek in verzoeken(stand, van=wie):
        for deel in verzoek.overleggen:
            zaken = [zaak for zaak in deel.zaken if not _staat_in(zaak, eigen)]
            if deel.overleg is not None and zaken:
                wat = opsomming(map(_zeg, zaken))
                tekst = f"Aanleveren voor het overleg van {datum(deel.overleg)}: {wat}"
                yield Taak(tekst, verzoek.naam, deel.uiterlijk, zaken[0].opdracht)


def _staat_in(zaak: Zaaktekort, eigen: Collection[Taak]) -> bool:
    """Say whether a task delivers it: by the same command, or by that for its whole list."""
    handeling = " ".join(zaak.opdracht.split()[:2])
    return any(
        (zaak.zaak in taak.wat and handeling in taak.opdracht)
        or (zaak.lijst in taak.wat and zaak.tekorten[0].soort == "onderdeel")
        for taak in eigen
    )


def _zeg(zaak: Zaaktekort) -> str:
    woorden = [_WOORD[tekort.soort] for tekort in zaak.tekorten if tekort.soort in _WOORD]
    delen = len(zaak.tekorten) - len(woorden)
    if delen:
        woorden.append(aantal(delen, "onderdeel", "onderdelen"))
    return f"{zaak.zaak} ({opsomming(woorden)})"
