"""What meetings did with one item: on an agenda, taken off, moved, put off, decided (S6, S8)."""

from collections.abc import Iterator

from rao_cli.model.historie.besluit import van_besluit
from rao_cli.model.historie.gebeurtenis import Gebeurtenis
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.stand import PuntPlek, Stand
from rao_cli.model.taal import datum


def over_punt(stand: Stand, id_: str) -> Iterator[Gebeurtenis]:
    """Yield on which agendas an item stood or was taken off, and what was decided."""
    for plek in stand.agendas_met.get(id_, ()):
        yield from verplaatst(plek.overleg)
        yield _op_agenda(plek)
        if not plek.overleg.is_vervallen:
            yield from _verslag(plek)
            yield from zonder_besluit(plek.overleg, id_)
    for overleg in stand.afgehaald_van.get(id_, ()):
        if reden := overleg.afgehaald.get(id_):
            yield Gebeurtenis(
                sleutel=("agenda", eerste_dag(overleg)),
                datum=overleg.datum,
                tekst=f"Van de agenda gehaald: {reden}",
                naam=f"Reden waarom het van de agenda van {datum(overleg.datum)} ging",
                keer="afgehaald",
            )
    for besluit in stand.besluiten_op_punt.get(id_, ()):
        yield from van_besluit(stand, besluit)


def _op_agenda(plek: PuntPlek) -> Gebeurtenis:
    """Return that an item is on the agenda of a meeting, or that this meeting was cancelled."""
    overleg, dag = plek.overleg, datum(plek.overleg.datum)
    sleutel, weg = ("agenda", eerste_dag(overleg)), overleg.vervallen
    if overleg.is_vervallen:
        reden = f": {weg.reden}" if weg else ""
        return Gebeurtenis(
            sleutel=sleutel,
            datum=weg.datum if weg else overleg.datum,
            tekst=f"Overleg van {dag} vervallen{reden}",
            naam=f"Vervallen van het overleg van {dag}",
            keer="vervallen",
        )
    return Gebeurtenis(
        sleutel=sleutel,
        datum=overleg.datum,
        tekst=f"Op de agenda: {plek.punt.waarom or 'zonder reden'}",
        naam=f"Plek op de agenda van {dag}",
        voorlopig=overleg.komt_nog,
    )


def _verslag(plek: PuntPlek) -> Iterator[Gebeurtenis]:
    """Yield what was minuted at an item."""
    if plek.punt.verslag:
        yield Gebeurtenis(
            sleutel=("verslag", eerste_dag(plek.overleg)),
            datum=plek.overleg.datum,
            tekst=f"Verslag: {' '.join(plek.punt.verslag.split())}",
            naam=f"Verslag van {datum(plek.overleg.datum)}",
            inhoud={"verslag": plek.punt.verslag},
        )


def eerste_dag(overleg: Overleg) -> str:
    """Return on which day a meeting was planned first: by that a moved one is known again."""
    return (overleg.verplaatst[0].van if overleg.verplaatst else overleg.datum).isoformat()


def zonder_besluit(overleg: Overleg, id_: str, over: str = "") -> Iterator[Gebeurtenis]:
    """Yield why a held meeting decided nothing about an item."""
    besloten = any(besluit.agendapunt == id_ for besluit in overleg.besluiten.values())
    reden = overleg.zonder_besluit.get(id_)
    tekst = f"Geen besluit{over}: {reden}" if reden else "Besproken, zonder besluit"
    if reden or (overleg.is_gehouden and not besloten):
        yield Gebeurtenis(
            sleutel=("geen besluit", id_, eerste_dag(overleg)),
            datum=overleg.datum,
            tekst=tekst,
            naam=f"Reden waarom er{over} geen besluit kwam" if reden else "",
            voorlopig=not reden,
            inhoud={"reden": reden},
            keer="met reden" if reden else "",
        )


def verplaatst(overleg: Overleg) -> Iterator[Gebeurtenis]:
    """Yield each time that a meeting was moved."""
    dagen = [*(keer.van for keer in overleg.verplaatst), overleg.datum]
    for keer, naar in zip(overleg.verplaatst, dagen[1:], strict=True):
        waarom = f": {keer.reden}" if keer.reden else ""
        wat = f"Overleg van {datum(keer.van)} verplaatst naar {datum(naar)}"
        yield Gebeurtenis(
            sleutel=("verplaatst", dagen[0].isoformat(), keer.van.isoformat()),
            datum=keer.op,
            uiterlijk=overleg.datum,
            tekst=f"{wat}{waarom}",
            naam=wat,
        )
