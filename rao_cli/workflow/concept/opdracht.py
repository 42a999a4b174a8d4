"""With which command a draft goes on, and what that is in words."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from rao_cli.documents.opmaak import opsomming
from rao_cli.model.kenmerk import is_kenmerk_van
from rao_cli.model.opdrachtregel import opdrachtregel
from rao_cli.model.patroon import patroon
from rao_cli.model.stand import Stand
from rao_cli.model.taal import read_dag
from rao_cli.store.concept.inhoud import ConceptInhoud
from rao_cli.workflow.concept.vervolg import zonder_editor
from rao_cli.workflow.gesprek import conceptnaam
from rao_cli.workflow.zoeken import (
    verplaatst_naar,
)

_STANDPUNT: Final = patroon(r"standpunt-(Z-[0-9A-Z]{6})-(.+)")
_BESLUIT: Final = patroon(r"besluit-([0-9]{4}-[0-9]{2}-[0-9]{2})-(.+)")
_DAG: Final = patroon("[0-9]{4}-[0-9]{2}-[0-9]{2}")


def opdracht_van(naam: str, inhoud: ConceptInhoud, stand: Stand) -> tuple[str, ...]:
    """Return the words with which a draft goes on; of a meeting, with the item that was chosen.

    A meeting that moved is named by its new day; what nobody can read does not go on.
    """
    opdracht = _verhuisd(stand, inhoud.opdracht)
    match opdracht:
        case ():
            return () if inhoud.klacht else _van_vroeger(naam, stand)
        case ("nieuw", "besluit", "--overleg", _):
            punt = inhoud.antwoorden.get("punt")
            if isinstance(punt, str) and punt.isprintable() and punt:
                return (*opdracht, "--punt", punt)
    return opdracht


def _verhuisd(stand: Stand, opdracht: tuple[str, ...]) -> tuple[str, ...]:
    """Return a command with the day on which each meeting is now."""
    dagen = {woord: date.fromisoformat(woord) for woord in opdracht if _is_dag(woord)}
    naar = {woord: verplaatst_naar(stand, dag) or dag for woord, dag in dagen.items()}
    return tuple(naar[woord].isoformat() if woord in naar else woord for woord in opdracht)


def _is_dag(woord: str) -> bool:
    return bool(_DAG.fullmatch(woord)) and read_dag(woord) is not None


def is_weg(stand: Stand, opdracht: Sequence[str]) -> bool:
    """Say whether a command names a meeting that is not there: it may come back."""
    er_zijn = {overleg.datum.isoformat() for _, overleg in stand.overleggen_op_datum}
    return any(_is_dag(woord) and woord not in er_zijn for woord in opdracht)


def _van_vroeger(naam: str, stand: Stand) -> tuple[str, ...]:
    """Return the command of a draft that an older rao wrote, by its name."""
    if naam in stand.lijst_op_kenmerk or is_kenmerk_van("signaallijst", naam):
        return ("nieuw", "zaak", naam)
    if standpunt := _STANDPUNT.fullmatch(naam):
        return ("standpunt", standpunt[1], standpunt[2])
    if besluit := _BESLUIT.fullmatch(naam):
        for plek in stand.punten:
            dag = plek.overleg.datum.isoformat()
            woorden = ("nieuw", "besluit", "--overleg", dag, "--punt", plek.punt.id)
            if dag == besluit[1] and conceptnaam(woorden) == naam:
                return woorden
        return ("nieuw", "besluit", "--overleg", besluit[1], "--punt", besluit[2])
    return ()


def in_woorden(opdracht: Sequence[str]) -> str:
    """Say what a draft is: "een half ingevulde zaak voor SL-…"."""
    match zonder_editor(opdracht):
        case ("nieuw", "zaak", lijst):
            return f"een half ingevulde zaak voor {lijst}"
        case ("standpunt", zaak, _):
            return f"een half ingevuld standpunt over {zaak}"
        case ("zaak", "vul-aan", zaak):
            return f"een half aangevulde zaak {zaak}"
        case ("nieuw", "besluit", "--overleg", dag, *punt):
            over = f" over {opsomming(punt[1:])}" if punt else ""
            return f"een half ingevuld besluit{over} van {dag}"
        case ():
            return "iets wat deze rao niet kent"
        case _:
            return f"een half beantwoorde opdracht '{opdrachtregel(*opdracht)}'"
