"""Answers that wait on this computer: what they are for, whether that can still be, and away.

A draft never becomes a dead end: when its subject is closed by an act it goes, and when that
happened elsewhere it is offered to be thrown away.
"""

import difflib
import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Final, NamedTuple

from rao_cli.documents.opmaak import opsomming
from rao_cli.model.errors import RaoError
from rao_cli.model.kenmerk import is_kenmerk_van
from rao_cli.model.opdrachtregel import opdrachtregel
from rao_cli.model.stand import Stand
from rao_cli.model.taal import read_dag
from rao_cli.store.concept.bestanden import concepten, lees_concept, pad_van, wis_concept
from rao_cli.store.concept.inhoud import ConceptInhoud
from rao_cli.store.concept.nemen import is_bezig
from rao_cli.store.register_map import RegisterMap
from rao_cli.workflow.gesprek import conceptnaam
from rao_cli.workflow.handeling import Handeling
from rao_cli.workflow.signaallijst.stappen import eis_open
from rao_cli.workflow.tonen.bekijken import bekijk
from rao_cli.workflow.zoeken import (
    KOMEND,
    eis_organisatie,
    verplaatst_naar,
    zoek_besluit,
    zoek_lijst,
    zoek_onderwerp,
    zoek_overleg,
    zoek_zaak,
)

_STANDPUNT: Final = re.compile(r"standpunt-(Z-[0-9A-Z]{6})-(.+)")
_BESLUIT: Final = re.compile(r"besluit-([0-9]{4}-[0-9]{2}-[0-9]{2})-(.+)")
_DAG: Final = re.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}")
_ONLEESBAAR: Final = "iets wat rao niet kan lezen"
_LIJST_KLAAR: Final = frozenset({"afgehandeld", "ingetrokken"})


class Wachtend(NamedTuple):
    """One draft: its name, the command that goes on with it, and how much waits since when.

    `sinds` is a day, YYYY-MM-DD. `kan_verder`: the command can still run. `bezig`: another
    terminal works on it now. `klacht`: why nobody can read it (empty: it can be read), and
    `bestand` where it lies.
    """

    naam: str
    opdracht: str
    antwoorden: int
    sinds: str
    kan_verder: bool
    bezig: bool
    wat: str
    klacht: str
    bestand: str


def wachtende(root: Path, stand: Stand) -> Iterator[Wachtend]:
    """Yield the drafts of this computer."""
    for naam in concepten(root):
        inhoud = lees_concept(root, naam)
        opdracht = _opdracht(naam, inhoud, stand)
        yield Wachtend(
            naam=naam,
            opdracht=opdrachtregel(*opdracht) if opdracht else "",
            antwoorden=sum(waarde is not None for waarde in inhoud.antwoorden.values()),
            sinds=inhoud.sinds,
            kan_verder=kan_verder(stand, opdracht),
            bezig=is_bezig(root, naam),
            wat=_ONLEESBAAR if inhoud.klacht else _in_woorden(opdracht),
            klacht=inhoud.klacht,
            bestand=str(pad_van(root, naam)),
        )


def _opdracht(naam: str, inhoud: ConceptInhoud, stand: Stand) -> tuple[str, ...]:
    """Return the words with which a draft goes on; of a meeting, with the item that was chosen.

    A meeting that moved is named by its new day; what nobody can read does not go on.
    """
    opdracht = _verhuisd(stand, inhoud.opdracht)
    match opdracht:
        case ():
            return () if inhoud.klacht else _van_vroeger(naam, stand)
        case ("nieuw", "besluit", "--overleg", _) if punt := inhoud.antwoorden.get("punt"):
            return (*opdracht, "--punt", str(punt))
    return opdracht


def _verhuisd(stand: Stand, opdracht: tuple[str, ...]) -> tuple[str, ...]:
    """Return a command with the day on which each meeting is now."""
    dagen = {woord: date.fromisoformat(woord) for woord in opdracht if _is_dag(woord)}
    naar = {woord: verplaatst_naar(stand, dag) or dag for woord, dag in dagen.items()}
    return tuple(naar[woord].isoformat() if woord in naar else woord for woord in opdracht)


def _is_dag(woord: str) -> bool:
    return bool(_DAG.fullmatch(woord)) and read_dag(woord) is not None


def _is_weg(stand: Stand, opdracht: Sequence[str]) -> bool:
    """Say whether a command names a meeting that is not there: it may come back."""
    er_zijn = {overleg.datum.isoformat() for _, overleg in stand.overleggen_op_datum}
    return any(_is_dag(woord) and woord not in er_zijn for woord in opdracht)


def bekijk_concepten(begin: Path, vandaag: date) -> tuple[Wachtend, ...]:
    """Return what waits beside the register around `begin`."""
    stand, _ = bekijk(begin, vandaag)
    return tuple(wachtende(RegisterMap.vind(begin).root, stand))


def gooi_weg(begin: Path, naam: str) -> None:
    """Throw a draft away; RaoError when it is worked on, or stays."""
    root = RegisterMap.vind(begin).root
    if is_bezig(root, naam):
        raise RaoError(
            f"Een ander venster is nu bezig met '{naam}'.", hint="Stop daar eerst met: stop"
        )
    if (zin := wis_concept(root, naam)) is not None:
        raise RaoError(zin)


def eis_concept(begin: Path, naam: str) -> None:
    """RaoError with a near miss when no answers wait under a name."""
    namen = concepten(RegisterMap.vind(begin).root)
    if naam in namen:
        return
    if not namen:
        raise RaoError(f"Er wachten geen antwoorden onder '{naam}'; er wacht niets.")
    dichtbij = difflib.get_close_matches(naam, namen, n=1)
    bedoeld = f" Bedoelt u {dichtbij[0]}?" if dichtbij else ""
    raise RaoError(f"Er wachten geen antwoorden onder '{naam}'.{bedoeld}", hint="Zie: rao concept")


def ruim_op(h: Handeling) -> list[str]:
    """Throw away the drafts whose subject an act just closed; say which, and which stay."""
    zinnen: list[str] = []
    with suppress(RaoError):  # the act itself succeeded: never a reason to fail
        root = h.map.root
        if h.proef or not concepten(root):
            return []
        na = Handeling.open(root, h.vandaag).stand
        for een in wachtende(root, na):
            inhoud = lees_concept(root, een.naam)
            opdracht = _opdracht(een.naam, inhoud, h.stand)
            if een.kan_verder or een.bezig or not kan_verder(h.stand, opdracht):
                continue
            if _is_weg(na, _opdracht(een.naam, inhoud, na)):
                continue
            blijft = wis_concept(root, een.naam)
            wat = _in_woorden(opdracht)
            zinnen.append(blijft or f"Uw antwoorden voor {wat} zijn weg: dat kan nu niet meer.")
    return zinnen


def kan_verder(stand: Stand, opdracht: Sequence[str]) -> bool:
    """Say whether the command of a draft can still run on this register."""
    try:
        return _kan_verder(stand, tuple(opdracht))
    except (RaoError, ValueError):
        return False


def _kan_verder(stand: Stand, opdracht: tuple[str, ...]) -> bool:
    """Say so; RaoError or ValueError when its subject is not there."""
    match opdracht:
        case ("nieuw", "zaak", lijst):
            eis_open(zoek_lijst(stand, lijst)[1])
        case ("standpunt", zaak, organisatie):
            eis_open(zoek_zaak(stand, zaak).lijst)
            eis_organisatie(stand, organisatie)
        case ("zaak", _, zaak, *_):
            eis_open(zoek_zaak(stand, zaak).lijst)
        case ("signaallijst" | "opschaling", _, lijst, *_):
            eis_open(zoek_lijst(stand, lijst)[1])
        case ("agendapunten", "antwoord", onderwerp, *_):
            zoek_onderwerp(stand, onderwerp)
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
    if opdracht[1] in {"houd", "stel-vast"}:
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
    alle = stand.acties.values()
    return any(a.kenmerk == kenmerk.upper() and a.status == "open" for a in alle)


def _kan_besluiten(stand: Stand, dag: str, punt: Sequence[str]) -> bool:
    """Say whether a meeting takes decisions, and has none yet about an item."""
    overleg = zoek_overleg(stand, date.fromisoformat(dag))[1]
    besloten = {besluit.agendapunt for besluit in overleg.besluiten.values()}
    ids = {plek.punt.id for plek in stand.punten if plek.overleg is overleg}
    open_ = overleg.status == "gehouden" and not overleg.ligt_vast
    return open_ and all(p in ids - besloten - overleg.zonder_besluit.keys() for p in punt[1:])


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


def _in_woorden(opdracht: Sequence[str]) -> str:
    """Say what a draft is: "een half ingevulde zaak voor SL-…"."""
    match tuple(opdracht):
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
