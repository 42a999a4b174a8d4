"""What happened to one thing: what the files say, with who recorded it and when from git.

`rao toon` and `rao historie` show this; there is no other story.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime

import msgspec

from rao_cli.model.basis import Blok
from rao_cli.model.historie.ding import eerdere_namen, gebeurtenissen
from rao_cli.model.historie.partij import wissels
from rao_cli.model.historie.weven import Beschreven, weef
from rao_cli.model.plaats import MAPPEN
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.soorten.signaallijst import Signaallijst
from rao_cli.model.stand import Stand
from rao_cli.store.git.lezen.repo import Repo
from rao_cli.store.register_map import Begin, RegisterMap
from rao_cli.store.verleden import Vastlegging, Verleden, VersieVan


class Verloopstap(msgspec.Struct, frozen=True):
    """What happened and when, and which commit recorded it: None as long as that is not done."""

    datum: date
    tekst: str
    vastlegging: Vastlegging | None

    def als_gegevens(self) -> dict[str, date | datetime | str | None]:
        """Return what a machine gets of it."""
        door = self.vastlegging
        return {
            "datum": self.datum,
            "tekst": self.tekst,
            "wie": door.auteur if door else None,
            "vastgelegd": door.datum if door else None,
            "commit": door.id if door else None,
        }


def verloop(begin: Begin, stand: Stand, naam: str) -> list[Verloopstap]:
    """Return what happened to the thing of a name, oldest first; nothing when it never was.

    Without git around it only what the files say of themselves is known.
    """
    map_ = RegisterMap.vind(begin)
    if not map_.heeft_git:
        return verloop_nu(stand, naam)
    return verloop_in(Verleden(map_.repo), stand, naam)


def verloop_in(verleden: Verleden, stand: Stand, naam: str) -> list[Verloopstap]:
    """Return the same out of what was read of git already: for who asks it of many things."""
    stappen = _weef(*_beschreven(verleden, stand, naam), stand, naam)
    return _op_dag([*wisselstappen(stand, naam, verleden.repo), *stappen])


def verloop_nu(stand: Stand, naam: str) -> list[Verloopstap]:
    """Return what the files say that happened, and nothing of who wrote it."""
    return _op_dag([*wisselstappen(stand, naam), *_weef([], {}, stand, naam)])


def _op_dag(stappen: Iterable[Verloopstap]) -> list[Verloopstap]:
    return sorted(stappen, key=lambda stap: stap.datum)


def wisselstappen(stand: Stand, naam: str, repo: Repo | None = None) -> Iterator[Verloopstap]:
    """Yield how an organisation or LKO came, changed and went; the last act of that kind did it."""
    gevonden = [*wissels(stand.heel, naam)]
    if not gevonden:
        return
    log = repo.historie.log() if repo else ()
    eigen = [een for een in log if naam in een.onderwerp.split()]
    for wissel in gevonden:
        dag = wissel.datum.isoformat()
        door = [een for een in eigen if een.handeling in wissel.handelingen]
        precies = [een for een in door if dag in een.onderwerp]
        yield Verloopstap(wissel.datum, wissel.tekst, next(iter(precies or door), None))


def _weef(
    versies: Sequence[Beschreven], door: Mapping[str, Vastlegging], stand: Stand, naam: str
) -> list[Verloopstap]:
    """Follow the events to how the files are now, also where that is not committed."""
    nu = list(gebeurtenissen(stand, naam))
    if stand.onleesbaar and versies:  # what cannot be read now is not gone
        eigen = {een.zelf for een in nu}
        nu += [een for een in versies[-1].gebeurtenissen if een.zelf not in eigen]
    ouders = [versies[-1].naam] if versies else []
    alles = [*versies, Beschreven("", ouders, stand.vandaag, nu)]
    return [Verloopstap(stap.datum, stap.tekst, door.get(stap.versie)) for stap in weef(alles)]


def _beschreven(
    verleden: Verleden, stand: Stand, naam: str
) -> tuple[list[Beschreven], Mapping[str, Vastlegging]]:
    """Return what every commit tells of the thing, and who made it."""
    eerder = eerdere_namen(stand, naam)
    versies = verleden.met({*_namen(verleden.met([naam]), naam), *eerder})
    door = verleden.vastleggingen(versie.commit for versie in versies)
    dagen = _dagen((door[versie.commit] for versie in versies), stand.vandaag)
    return [
        Beschreven(
            versie.commit,
            versie.ouders,
            dagen[versie.commit],
            list(gebeurtenissen(_stand_van(stand, versie.dingen), naam, *eerder)),
        )
        for versie in versies
    ], door


def _dagen(oudste_eerst: Iterable[Vastlegging], vandaag: date) -> Mapping[str, date]:
    """Return the day of each commit; one without a day is as old as the one before it."""
    dagen: dict[str, date] = {}
    eerder = None
    for stap in oudste_eerst:
        eerder = stap.datum.date() if stap.datum else eerder
        dagen[stap.id] = eerder or vandaag
    return dagen


def _stand_van(stand: Stand, dingen: Mapping[str, Blok]) -> Stand:
    """Return a register with only these things, and otherwise as it is now."""
    per_map: dict[str, dict[str, Blok]] = {map_: {} for map_ in MAPPEN.values()}
    for pad, ding in sorted(dingen.items()):
        per_map[MAPPEN[ding.soort]][pad] = ding  # type: ignore[attr-defined]
    return Stand(stand.heel, stand.vandaag, **per_map)  # type: ignore[arg-type]


def _namen(versies: Sequence[VersieVan], naam: str) -> set[str]:
    """Return what else must be looked for: the zaken of a list, decisions, and their acties."""
    namen = {naam}
    dingen = {id(ding): ding for versie in versies for ding in versie.dingen.values()}
    lijsten = [ding for ding in dingen.values() if isinstance(ding, Signaallijst)]
    for lijst in lijsten:
        if lijst.kenmerk.casefold() == naam.casefold():
            namen.update(lijst.zaken)
    for ding in dingen.values():
        if isinstance(ding, Overleg):
            namen.update(
                kenmerk
                for kenmerk, besluit in ding.besluiten.items()
                if besluit.agendapunt.casefold() == naam.casefold()
            )
    return namen
