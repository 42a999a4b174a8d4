"""Whether the command of a draft can still run on a register."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from rao_cli.model.errors import RaoError
from rao_cli.model.patroon import patroon
from rao_cli.model.stand import Stand
from rao_cli.workflow.signaallijst.open_lijst import eis_open
from rao_cli.workflow.zaak.standpunt import zoek_plek
from rao_cli.workflow.zoeken import (
    KOMEND,
    eis_organisatie,
    zoek_actie,
    zoek_besluit,
    zoek_lijst,
    zoek_onderwerp,
    zoek_overleg,
    zoek_zaak,
)

_DAG: Final = patroon("[0-9]{4}-[0-9]{2}-[0-9]{2}")


def kan_verder(stand: Stand, opdracht: Sequence[str]) -> bool:
    """Say whether the command of a draft can still run on this register.

    What a file holds that cannot be read now, nobody knows: then it may.
    """
    try:
        return _kan_verder(stand, zonder_editor(opdracht))
    except RaoError:
        return bool(stand.onleesbaar)
    except ValueError:
        return False


def zonder_editor(opdracht: Sequence[str]) -> tuple[str, ...]:
    """Return a command without where its answers are typed."""
    woorden = tuple(opdracht)
    return woorden[:-2] if woorden[-2:] == ("--in", "editor") else woorden


def _kan_verder(stand: Stand, opdracht: tuple[str, ...]) -> bool:
    """Say so; RaoError or ValueError when its subject is not there."""
    match opdracht:
        case ("nieuw", "zaak", lijst):
            eis_open(zoek_lijst(stand, lijst)[1])
        case ("standpunt", punt, organisatie):
            zoek_plek(stand, punt)
            eis_organisatie(stand, organisatie)
        case ("zaak", _, zaak, *_):
            eis_open(zoek_zaak(stand, zaak).lijst)
        case ("signaallijst" | "opschaling", _, lijst, *_):
            eis_open(zoek_lijst(stand, lijst)[1])
        case ("agendapunten", "antwoord", onderwerp, *_) | ("onderwerp", "zet", onderwerp):
            zoek_onderwerp(stand, onderwerp)
        case ("actie", "zet", actie):
            zoek_actie(stand, actie)
        case ("actie", "verval", *acties):
            return all(_is_open(stand, actie) for actie in acties)
        case ("overleg" | "agenda" | "besluitenlijst", *_):
            return _kan_om_het_overleg(stand, opdracht)
        case _:
            return bool(opdracht) and _kan_over_besluit(stand, opdracht)
    return True


def _kan_om_het_overleg(stand: Stand, opdracht: tuple[str, ...]) -> bool:
    """Say whether the meetings that a command names can still get what it gives them."""
    dagen = [date.fromisoformat(woord) for woord in opdracht if _DAG.fullmatch(woord)]
    overleggen = [zoek_overleg(stand, dag)[1] for dag in dagen]
    if opdracht[1] in {"houd", "notuleer", "gemeente", "stel-vast"}:
        return not any(o.ligt_vast or o.status == "vervallen" for o in overleggen)
    return all(overleg.status in KOMEND for overleg in overleggen)


def _kan_over_besluit(stand: Stand, opdracht: tuple[str, ...]) -> bool:
    match opdracht:
        case ("nieuw", "besluit", "--overleg", dag, *punt):
            return _kan_besluiten(stand, dag, punt)
        case ("besluit", "zet", besluit):
            return not zoek_besluit(stand, besluit).overleg.ligt_vast
        case ("nieuw", "actie", "--besluit", besluit) | ("erratum", _, besluit):
            zoek_besluit(stand, besluit)
    return True


def _is_open(stand: Stand, kenmerk: str) -> bool:
    return zoek_actie(stand, kenmerk)[1].status == "open"


def _kan_besluiten(stand: Stand, dag: str, punt: Sequence[str]) -> bool:
    """Say whether a meeting takes decisions, and has none yet about an item."""
    overleg = zoek_overleg(stand, date.fromisoformat(dag))[1]
    besloten = {besluit.agendapunt for besluit in overleg.besluiten.values()}
    ids = {plek.punt.id for plek in stand.punten if plek.overleg is overleg}
    open_ = overleg.status == "gehouden" and not overleg.ligt_vast
    return open_ and all(p in ids - besloten - overleg.zonder_besluit.keys() for p in punt[1:])
