"""What `rao status` shows, as a calendar: meetings to come, days for papers, what somebody owes."""

from collections.abc import Iterator
from typing import Final

from rao_cli.documents.agenda.afspraak import make_afspraak
from rao_cli.documents.agenda.termijnen import Kalendertermijn, make_termijn, stukkentermijn
from rao_cli.documents.formats.ics import Kalenderpunt, make_ics
from rao_cli.model.kenmerk import make_sleutel
from rao_cli.model.patroon import patroon
from rao_cli.model.stand import Stand
from rao_cli.store.los_bestand import UITVOER
from rao_cli.store.register_map import Begin, RegisterMap
from rao_cli.workflow.papier.spoor import Sporen, als_moment
from rao_cli.workflow.papier.uitgave import Uitgave, Uitgegeven
from rao_cli.workflow.papier.wegschrijven import schrijf_weg
from rao_cli.workflow.uiterlijk import stukken_uiterlijk
from rao_cli.workflow.werklijst.status import Status

#: Between two sentences.
_ZIN: Final = patroon(r"(?<=[.?!])\s")
#: A command of rao inside a sentence.
_OPDRACHT: Final = patroon(r"\brao [a-z]")


def geef_kalender(
    begin: Begin, stand: Stand, status: Status, voor: str, uitgave: Uitgave
) -> Uitgegeven:
    """Give what a status shows as a calendar: a file, or the bytes for the output itself."""
    map_ = RegisterMap.vind(begin)
    data = make_kalender(map_, stand, status, voor)
    if uitgave.is_stroom:
        return Uitgegeven(stroom=data)
    bij = uitgave.naar or map_.root / UITVOER / stand.vandaag.isoformat()
    doel = bij / f"{'-'.join(filter(None, ('termijnen', make_sleutel(voor))))}.ics"
    return Uitgegeven((doel,), zinnen=tuple(schrijf_weg(map_.root, {doel: data})))


def make_kalender(map_: RegisterMap, stand: Stand, status: Status, voor: str = "") -> bytes:
    """Return what a status shows; `voor` is who alone it is for: then only what that one owes."""
    sporen = Sporen(map_)
    afspraken = list(_van_taken(stand, status, sporen, eigen=not voor))
    if not voor:
        afspraken = [
            *_van_overleggen(stand, sporen),
            *_deelberaad(stand, status, sporen),
            *afspraken,
        ]
    naam = f"RAO {status.regio}"
    return make_ics(afspraken, f"{naam}: termijnen van {voor}" if voor else naam)


def _van_overleggen(stand: Stand, sporen: Sporen) -> Iterator[Kalenderpunt]:
    for pad, overleg in stand.overleggen_op_datum:
        if overleg.komt_nog and overleg.datum >= stand.vandaag:
            spoor, dag = sporen.van(pad, overleg), stukken_uiterlijk(stand, overleg.datum)
            yield make_afspraak(stand, overleg, spoor, dag)
            termijn = stukkentermijn(overleg, spoor, dag)
            yield make_termijn(stand, termijn, spoor.keren, spoor.gewijzigd)


def _deelberaad(stand: Stand, status: Status, sporen: Sporen) -> Iterator[Kalenderpunt]:
    """Yield the next day of the Deelberaad, and before when it has its papers."""
    dag, stukken = status.deelberaad, status.deelberaad_stukken
    moment = als_moment(sporen.gewijzigd, stand.vandaag)
    if dag and stukken:
        sleutel = ("deelberaad", dag.isoformat())
        termijnen = (
            Kalendertermijn(sleutel, dag, "Deelberaad Asiel"),
            Kalendertermijn((*sleutel, "stukken"), stukken, "Stukken voor het Deelberaad Asiel"),
        )
        yield from (make_termijn(stand, een, sporen.keren, moment) for een in termijnen)


def _van_taken(
    stand: Stand, status: Status, sporen: Sporen, *, eigen: bool
) -> Iterator[Kalenderpunt]:
    """Yield each task that has a day; two that one command does, are told apart by their order.

    The command itself is for who works with rao.
    """
    moment = als_moment(sporen.gewijzigd, stand.vandaag)
    gezien: dict[str, int] = {}
    for taak in status.taken:
        if taak.voor is None:
            continue
        nummer = gezien[taak.opdracht] = gezien.get(taak.opdracht, 0) + 1
        titel, *meer = _gewone_zinnen(taak.wat)
        hoe = [*([" ".join((titel, *meer))] if meer else []), f"Wie: {taak.wie}"]
        hoe += [f"Opdracht: {taak.opdracht}"] if eigen else []
        sleutel = ("taak", taak.opdracht, str(nummer))
        termijn = Kalendertermijn(sleutel, taak.voor, titel.rstrip(".:"), "\n".join(hoe))
        yield make_termijn(stand, termijn, sporen.keren, moment)


def _gewone_zinnen(wat: str) -> list[str]:
    """Return what to do without what leads to a command: that stands by itself, or not at all."""
    eerste, *rest = _ZIN.split(wat)
    meer = [zin for zin in rest if not (zin.endswith(":") or _OPDRACHT.search(zin))]
    return [zin.replace("`", "") for zin in (eerste, *meer)]
