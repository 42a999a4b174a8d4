"""What of a register can be chosen by its kenmerk, the newest first, with what it is about."""

from collections.abc import Iterator

from rao_cli.documents.opmaak import aantal
from rao_cli.model.fase import GESLOTEN
from rao_cli.model.overleg.actielijst import met_wie_nu
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.soorten.register import partij
from rao_cli.model.soorten.signaallijst import Signaallijst
from rao_cli.model.stand import Stand
from rao_cli.model.taal import datum, datum_voluit
from rao_cli.model.zaak.leven import lko_nu, titel
from rao_cli.model.zaak.levensloop import levensloop
from rao_cli.rules.signaallijst.lopend import KLAAR
from rao_cli.workflow.kiezen.kandidaat import Kandidaat
from rao_cli.workflow.zoeken import KOMEND, aan_de_beurt


def zaken(stand: Stand) -> Iterator[Kandidaat]:
    """Yield every zaak; what still runs goes first."""
    alle = [_zaak(stand, kenmerk) for kenmerk in reversed([*stand.zaken_op_kenmerk])]
    yield from sorted(alle, key=lambda een: een.staat in GESLOTEN)


def _zaak(stand: Stand, kenmerk: str) -> Kandidaat:
    fase = levensloop(stand, kenmerk).fase
    wie = lko_nu(stand, kenmerk) or stand.zaken_op_kenmerk[kenmerk][0].lijst.afzender
    bij = f"{partij(stand.register, wie)}, {fase}"
    return Kandidaat(kenmerk, titel(stand, kenmerk), bij, fase)


def lijsten(stand: Stand) -> Iterator[Kandidaat]:
    """Yield every signaallijst."""
    for lijst in _lijsten(stand):
        van = partij(stand.register, lijst.afzender)
        yield _lijst(lijst, f"{van}, {datum(lijst.datum)}, {lijst.status}")


def deelberaadlijsten(stand: Stand) -> Iterator[Kandidaat]:
    """Yield every list to the Deelberaad."""
    for lijst in _lijsten(stand):
        if lijst.richting == "rao-deelberaad":
            yield _lijst(lijst, f"{datum(lijst.datum)}, {lijst.status}")


def _lijsten(stand: Stand) -> list[Signaallijst]:
    alle = stand.signaallijsten.values()
    return sorted(alle, key=lambda lijst: (lijst.datum, lijst.kenmerk), reverse=True)


def _lijst(lijst: Signaallijst, bij: str) -> Kandidaat:
    over = "; ".join(zaak.onderwerp for zaak in lijst.zaken.values())
    hoeveel = aantal(len(lijst.zaken), "zaak", "zaken")
    return Kandidaat(lijst.kenmerk, f"{hoeveel}: {over}" if over else hoeveel, bij, lijst.status)


def overleggen(stand: Stand) -> Iterator[Kandidaat]:
    """Yield every meeting; those that ask work first, the next one before those after it."""
    eerst = [overleg for overleg in aan_de_beurt(stand) if overleg.status != "vervallen"]
    rest = [o for _, o in reversed(stand.overleggen_op_datum) if o not in eerst]
    yield from map(_overleg, (*eerst, *rest))


def _overleg(overleg: Overleg) -> Kandidaat:
    dag, voluit = overleg.datum, datum_voluit(overleg.datum)
    ook = (voluit, datum(dag), datum(dag).partition(" ")[2])
    return Kandidaat(dag.isoformat(), voluit, overleg.status, overleg.status, ook)


def besluiten(stand: Stand) -> Iterator[Kandidaat]:
    """Yield every decision."""
    for plek in reversed(stand.besluiten):
        besluit = plek.besluit
        bij = f"{besluit.agendapunt}, {besluit.gevolg.woord}"
        yield Kandidaat(plek.kenmerk, besluit.besluit, bij, plek.overleg.status)


def acties(stand: Stand) -> Iterator[Kandidaat]:
    """Yield every actie; what is open first, by its day."""
    alle = sorted(stand.acties.values(), key=lambda een: een.kenmerk, reverse=True)
    for actie in sorted(alle, key=lambda een: een.status != "open"):
        nu = met_wie_nu(stand, actie)
        wie = nu.organisatie or partij(stand.register, nu.lko)
        uiterlijk = f"uiterlijk {datum(actie.uiterlijk)}" if actie.uiterlijk else ""
        bij = ", ".join(filter(None, (wie, uiterlijk, actie.status)))
        yield Kandidaat(actie.kenmerk, actie.omschrijving or "", bij, actie.status)


def terugkoppelingen(stand: Stand) -> Iterator[Kandidaat]:
    """Yield every reply to an LKO."""
    alle = stand.terugkoppelingen.values()
    for een in sorted(alle, key=lambda een: (een.overleg, een.kenmerk), reverse=True):
        wat = f"{partij(stand.register, een.lko)}, overleg van {datum(een.overleg)}"
        bij = f"{een.status}, {aantal(len(een.zaken), 'zaak', 'zaken')}"
        yield Kandidaat(een.kenmerk, wat, bij, een.status)


def onderwerpen(stand: Stand) -> Iterator[Kandidaat]:
    """Yield every onderwerp; what is not done first."""
    return _onderwerpen(stand)


def trends(stand: Stand) -> Iterator[Kandidaat]:
    """Yield every trend."""
    return _onderwerpen(stand, "trend")


def kaders(stand: Stand) -> Iterator[Kandidaat]:
    """Yield every kader."""
    return _onderwerpen(stand, "kader")


def _onderwerpen(stand: Stand, *typen: str) -> Iterator[Kandidaat]:
    alle = [een for een in stand.onderwerpen.values() if not typen or een.type in typen]
    alle.sort(key=lambda een: (een.datum, een.kenmerk), reverse=True)
    for een in sorted(alle, key=lambda een: een.status == "afgerond"):
        yield Kandidaat(een.kenmerk, een.titel, f"{een.type}, {een.status}", een.status)


def standpuntplekken(stand: Stand) -> Iterator[Kandidaat]:
    """Yield what an organisation can say something about: a zaak, a knelpunt or a trend."""
    yield from zaken(stand)
    yield from _onderwerpen(stand, "knelpunt", "trend")


def punten(stand: Stand) -> Iterator[Kandidaat]:
    """Yield what stands on an agenda, the next one first, and what can come on one.

    `staat` of an item is that of its meeting; of what is on no agenda it is empty.
    """
    eerst = [overleg for overleg in aan_de_beurt(stand) if overleg.status in KOMEND]
    rest = [o for _, o in reversed(stand.overleggen_op_datum) if o not in eerst]
    gezien: set[str] = set()
    for overleg in (*eerst, *rest):
        for punt in overleg.agendapunten:
            if punt.id not in gezien:
                gezien.add(punt.id)
                bij = f"agenda van {datum(overleg.datum)}"
                yield Kandidaat(punt.id, punt.onderwerp or "", bij, overleg.status)
    for een in (*zaken(stand), *_onderwerpen(stand)):
        if een.waarde not in gezien:
            yield een._replace(staat="" if een.staat not in {*GESLOTEN, "afgerond"} else een.staat)


def alles(stand: Stand) -> Iterator[Kandidaat]:
    """Yield everything that has a kenmerk, and the days of the meetings."""
    for maak in (zaken, lijsten, overleggen, acties, besluiten, terugkoppelingen, onderwerpen):
        yield from maak(stand)


def in_te_vullen(stand: Stand) -> Iterator[Kandidaat]:
    """Yield of what a form can be made: a list or zaak that still runs, or an empty one."""
    yield from (een for een in lijsten(stand) if een.staat not in KLAAR)
    yield from (een for een in zaken(stand) if een.staat not in GESLOTEN)
    for lko, een in stand.lkos.items():
        yield Kandidaat(lko, "een leeg formulier", f"LKO {een.naam.removeprefix('LKO ')}")
